"""Web pages, with the `docs` extra: what a reader sees, tables, and the values of filled-in forms."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from connectors._documents.document import Grid, Piece, reader
from connectors._text.encoding import decode_start, encoding_of, notes_on
from pdscan.connector import Format, Sample
from pdscan.errors import DatasetError, MissingExtra

WIDEST = 200
"""Places that a cell may cover."""
_UNSEEN = ("script", "style", "noscript", "template")


def _text(content: bytes, found: Sample) -> Iterator[Piece]:
    try:
        from bs4 import BeautifulSoup
    except ImportError:
        raise DatasetError(str(MissingExtra("reading web pages", "docs"))) from None
    encoding = encoding_of(content)
    found.notes += notes_on(encoding)
    page = BeautifulSoup(decode_start(content, encoding), "html.parser")
    for element in page(_UNSEEN):
        element.decompose()
    for table in page("table"):
        if table.find("table") is None:  # one around another is for the layout
            yield _grid(table.extract())
            table.decompose()
    yield page.get_text("\n")
    yield "\n".join(str(field["value"]) for field in page.find_all("input", value=True))
    page.clear(
        decompose=True
    )  # its elements know each other, and would stay until someone looks for such rings


def _grid(table: Any) -> Grid:
    """Lay the cells out; what a cell covers besides its own place is empty."""
    covered: dict[tuple[int, int], str] = {}
    rows = table("tr")
    for at, row in enumerate(rows):
        place = 0
        for cell in row(("td", "th")):
            while (at, place) in covered:
                place += 1
            for down in range(_span(cell, "rowspan")):
                for right in range(_span(cell, "colspan")):
                    covered[at + down, place + right] = ""
            covered[at, place] = " ".join(cell.get_text(" ").split())
    width = max((place for _, place in covered), default=-1) + 1
    return [[covered.get((at, place), "") for place in range(width)] for at in range(len(rows))]


def _span(cell: Any, name: str) -> int:
    written = str(cell.get(name, "1"))
    return min(int(written), WIDEST) if written.isdecimal() else 1


FORMAT = Format(
    name="html", suffixes=(".html", ".htm"), sample=reader(_text, "reading the page"), kind="document"
)
