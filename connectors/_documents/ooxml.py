"""Text of Office Open XML (ECMA-376): the paragraphs and tables of Word and PowerPoint, read as a stream.

Both write text alike: `p` is a paragraph, `t` a run of it, `tbl` a table of `tr` and `tc`. Namespaces differ
between them, and between the strict and the transitional form, so names are told without them. Read are also
what no page shows: text boxes, filled-in fields, what tracked changes have deleted.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import Any
from xml.etree.ElementTree import Element, ParseError, XMLPullParser
from zipfile import BadZipFile, ZipFile

from connectors._documents.document import Grid
from connectors._documents.office import LOCKED, is_locked, refuse_bomb
from pdscan.errors import DatasetError

CHUNK = 1 << 16
WIDEST = 200
"""Columns that a cell may cover."""
_BLOCKS = frozenset({"p", "tbl"})
_TEXTS = frozenset({"t", "delText", "text"})
_BREAKS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_APART = frozenset({"p", "tbl", "del", "moveFrom"})
"""What lies inside a paragraph and is none of its words: text boxes, what was deleted."""
_UNSEEN = frozenset({"pPr", "rPr", "instrText", "fld", "Fallback"})
"""Settings, formulas of fields, numbers of slides, and what a text box is for programs of old once more."""


def text_of(content: bytes, parts: re.Pattern[str], damaged: str) -> Iterator[str | Grid]:
    """Yield the paragraphs and tables of the parts whose names match, in the order of their numbers.

    Raises DatasetError with the words `damaged` where the file is not what its name says.
    """
    if is_locked(content):
        raise DatasetError(LOCKED)
    refuse_bomb(content)
    try:
        with ZipFile(io.BytesIO(content)) as archive:
            names = sorted(filter(parts.fullmatch, archive.namelist()), key=_place)
            if not names:
                raise DatasetError(damaged)
            for name in names:
                with archive.open(name) as stream:
                    for block in _blocks(stream):
                        yield from _pieces(block)
    except (BadZipFile, ParseError, OSError, ValueError, NotImplementedError):
        raise DatasetError(damaged) from None


def _place(name: str) -> tuple[str, int]:
    """Let slide2 stand before slide10, the document before its comments, the slides before their notes."""
    folder, _, file = name.rpartition("/")
    number = re.sub(r"\D", "", file)
    return f"{not file.startswith('document')} {'notes' in folder} {folder}", int(number or 0)


def _blocks(stream: Any) -> Iterator[Element]:
    """Yield the outermost paragraphs and tables; what was read is let go."""
    parser: XMLPullParser[Any] = XMLPullParser(("start", "end"))
    depth = 0
    while piece := stream.read(CHUNK):
        parser.feed(piece)
        events: Any = parser.read_events()
        for event, element in events:
            if _name(element) in _BLOCKS:
                depth += 1 if event == "start" else -1
                if depth == 0:
                    yield element
                    element.clear()
    parser.close()


def _name(element: Element) -> str:
    return element.tag.rpartition("}")[2]


def _nearest(element: Element, names: frozenset[str]) -> Iterator[Element]:
    """Yield the elements of these names that lie in no other of them."""
    for inner in element:
        name = _name(inner)
        if name in names:
            yield inner
        elif name not in _UNSEEN:
            yield from _nearest(inner, names)


def _pieces(block: Element) -> Iterator[str | Grid]:
    if _name(block) == "tbl":
        yield from _table(block)
        return
    yield "".join(_words(block))
    for inner in _nearest(block, _APART):
        yield from _pieces(inner)


def _words(element: Element) -> Iterator[str]:
    for inner in element:
        name = _name(inner)
        if name in _TEXTS:
            yield inner.text or ""
        elif name in _BREAKS:
            yield _BREAKS[name]
        elif name not in _APART and name not in _UNSEEN:
            yield from _words(inner)


def _table(table: Element) -> Iterator[str | Grid]:
    """Read a table as such; of one around others, which is for the layout, what lies in it."""
    rows = [list(_nearest(row, frozenset({"tc"}))) for row in _nearest(table, frozenset({"tr"}))]
    blocks = {id(cell): list(_nearest(cell, _BLOCKS)) for row in rows for cell in row}
    if any(_name(block) == "tbl" for found in blocks.values() for block in found):
        for found in blocks.values():
            for block in found:
                yield from _pieces(block)
        return
    yield [[text for cell in row for text in _cell(cell, blocks[id(cell)])] for row in rows]


def _cell(cell: Element, blocks: list[Element]) -> Iterator[str]:
    """Give the text of a cell, and nothing for each further column that it covers."""
    pieces = (piece for block in blocks for piece in _pieces(block))
    yield " ".join(" ".join(piece.split("\n")) for piece in pieces if isinstance(piece, str) and piece)
    spans = (inner for inner in cell.iter() if _name(inner) == "gridSpan")
    for columns in next(spans, Element("")).attrib.values():
        yield from [""] * min(int(columns) - 1, WIDEST)
