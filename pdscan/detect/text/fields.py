"""Text that is laid out as fields: cells of a table under a heading, values of JSON keys.

A table pasted into a mail and a record in a log say what their values are as a column's header does: a
date under "วันเกิด" is a birth date, four numbers with dots under "Version" are no address.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from types import MappingProxyType

from pdscan.detect.text.rosters import read_as
from pdscan.detect.text.statements import find_inserted
from pdscan.recognizer import Recognizer, Span
from pdscan.vocabulary.persons import is_english

_SEPARATORS = (
    re.compile(r" ?\t ?"),
    re.compile(r" ?\| ?"),
    re.compile(r","),
    re.compile(r";"),
    re.compile(r" {2,}"),
)
_FEWEST_CELLS = 3
_LONGEST_HEADING = 40
_KEYED = re.compile(
    r"(?:\"(?P<parent>[A-Za-z_]{2,20})\"\s*:\s*\{\s*)?"
    r"\"(?P<key>[A-Za-z_][A-Za-z0-9_ -]{1,30})\"\s*:\s*"
    r"(?:\"(?P<text>[^\"\\\n]{1,120})\"|(?P<number>[0-9.]{4,20}))"
)
_TAGGED = re.compile(
    r"<(?P<tag>[A-Za-z_][A-Za-z0-9_.-]{1,30})>(?P<inside>[^<>\n]{1,120})</"
    r"|(?<![0-9A-Za-z_.-])(?P<set>[A-Za-z_]{2,30}) ?= ?"
    r"(?:[\"'](?P<quoted>[^\"'\n]{1,120})[\"']|(?P<bare>[^\s&;,\"'<>]{1,60}))"
)
_INSERT = re.compile(r"\((?P<names>[A-Za-z_`\", \n]{3,400})\)\s*(?i:values)\s*(?=\()")
_ROW = re.compile(r"\s*\((?P<row>(?:'(?:[^']|'')*'|[^()'])*)\)\s*,?")
_VALUE = re.compile(r"\s*(?:'(?P<text>(?:[^']|'')*)'|(?P<bare>[^,']+))")
"""A statement that fills a table: the names of its columns, rows, and their values."""
_RULE = re.compile(r"[\s|:+=-]+")
"""A line of a drawing, between the heading and the rows."""
_MAIL = re.compile(r"[^@\s]+@[^@\s]+\.[A-Za-z]{2,}")
"""An e-mail address is one whatever it is called: users sign in with theirs."""
_NO_VALUE = re.compile(r"\$?\{.*|\$[A-Z_]+|%.*%|<.*>|[*•xX]+")
"""A variable or a mask stands where a value would."""
_CAMEL = re.compile("(?<=[a-z])(?=[A-Z])")
_NO_WORD = re.compile(r"[ _.:/()-]+")
Headings = Mapping[str, tuple[Recognizer, ...]]


@dataclass(frozen=True, slots=True)
class Field:
    """A value, and what its heading or key calls it, in lower case words."""

    name: str
    start: int
    end: int
    is_keyed: bool = False
    """Whether a key names it, so that it is a value and no more."""
    parent: str = ""
    """The key of the record that it stands in."""


def find_fields(text: str) -> Iterator[Field]:
    r"""Yield the values of a text that a heading or a key names.

    >>> text = 'HN | ชื่อ | Lab\n1234 | สมชาย | LDL\n{"firstName": "Mali"}'
    >>> [(field.name, text[field.start : field.end]) for field in find_fields(text)][:2]
    [('hn', '1234'), ('ชื่อ', 'สมชาย')]
    """
    yield from _in_tables(text)
    yield from _in_statements(text)
    for match in _KEYED.finditer(text):
        value = match.span("text" if match["text"] else "number")
        yield Field(_words(match["key"]), *value, is_keyed=True, parent=_words(match["parent"] or ""))
    yield from _inserted(text)
    for match in _TAGGED.finditer(text) if "=" in text or "</" in text else ():
        value = match.span("inside" if match["tag"] else "quoted" if match["quoted"] else "bare")
        yield Field(_words(match["tag"] or match["set"]), *value, is_keyed=True)


def _inserted(text: str) -> Iterator[Field]:
    """Yield the values of statements that insert rows under the names of columns."""
    for match in _INSERT.finditer(text):
        names = [_words(name.strip(' `"\n')) for name in match["names"].split(",")]
        at = match.end()
        while row := _ROW.match(text, at):
            values = list(_VALUE.finditer(text, *row.span("row")))
            for name, value in zip(names, values, strict=False):
                yield Field(name, *value.span("bare" if value["text"] is None else "text"), is_keyed=True)
            at = row.end()


def headings(recognizers: tuple[Recognizer, ...]) -> Headings:
    """Return the recognizers by the headings under which all values are theirs.

    A town under "Province" may be anything's: what running text is not searched for, a heading does not tell.
    """
    found: dict[str, list[Recognizer]] = {}
    told = {item.element for item in recognizers if item.said}
    for item in recognizers:
        if item.labelled or (item.pattern and (item.in_text or item.element in told)):
            labels = (word for word in item.labels if not is_english(word))
            for word in {*map(_words, (*item.headers, *labels))}:
                found.setdefault(word, []).append(item)
    return MappingProxyType({word: tuple(items) for word, items in found.items()})


def find_headed(text: str, fields: list[Field], known: Headings) -> Iterator[tuple[Recognizer, Span]]:
    """Yield the values that are what their field's name says."""
    for field in fields:
        value = text[field.start : field.end]
        if _MAIL.fullmatch(value) or _NO_VALUE.fullmatch(value):
            continue
        for recognizer in known.get(field.name, known.get(f"{field.parent} {field.name}", ())):
            if _fits(recognizer).fullmatch(value) is None:
                continue
            if recognizer.validate is None or recognizer.validate(value):
                yield recognizer, Span(field.start, field.end)


def is_spoken_against(field: Field, recognizer: Recognizer) -> bool:
    """Tell whether a field's name holds a word against a kind: "fw version" against addresses."""
    return not {field.name, *field.name.split(" ")}.isdisjoint(recognizer.against)


def _in_tables(text: str) -> Iterator[Field]:
    names: list[str] = []
    last: tuple[list[str], str] = [], ""
    for (at, line), (_, below) in pairwise([*_drawn_lines(text), (len(text), "")]):
        separator = _separator(line)
        cells = list(_cells(line, separator)) if separator else []
        if names and len(cells) == len(names):
            last = names, _forms(line, cells)
            for name, cell in zip(names, cells, strict=True):
                yield Field(read_as(name, names), at + cell.start, at + cell.end)
        elif separator and _is_heading(line, cells) and len(list(_cells(below, separator))) == len(cells):
            names = [_words(line[cell.start : cell.end]) for cell in cells]
        else:
            names = []
            if cells and _forms(line, cells) == last[1]:
                for name, cell in zip(last[0], cells, strict=True):
                    yield Field(read_as(name, last[0]), at + cell.start, at + cell.end)


def _forms(line: str, cells: list[Span]) -> str:
    """Return what the cells of a row begin with, digit or letter: rows behind a remark go on with a table."""
    return "".join("9" if line[cell.start : cell.start + 1].isdigit() else "a" for cell in cells)


def _in_statements(text: str) -> Iterator[Field]:
    for columns, values in find_inserted(text):
        names = [_words(name) for name in columns]
        for name, value in zip(names, values, strict=True):
            yield Field(read_as(name, names), value.start, value.end, is_keyed=True)


def _drawn_lines(text: str) -> Iterator[tuple[int, str]]:
    """Yield where lines begin, and what they say between the edges of a drawn table."""
    at = 0
    for line in text.splitlines(keepends=True) if "\n" in text else ():
        if _RULE.fullmatch(line) is None or not line.strip():
            lead = len(line) - len(line.lstrip("| ")) if line.startswith("|") else 0
            yield at + lead, line[lead:].rstrip().removesuffix("|")
        at += len(line)


def _separator(line: str) -> re.Pattern[str] | None:
    return next((sign for sign in _SEPARATORS if len(sign.findall(line.strip())) >= _FEWEST_CELLS - 1), None)


def _cells(line: str, separator: re.Pattern[str]) -> Iterator[Span]:
    start = 0
    bare = line.rstrip()
    for sign in (*separator.finditer(bare), None):
        end = sign.start() if sign else len(bare)
        cell = bare[start:end]
        lead = len(cell) - len(cell.lstrip(' "'))
        yield Span(start + lead, max(start + lead, start + len(cell.rstrip(' "'))))
        start = sign.end() if sign else end


def _is_heading(line: str, cells: list[Span]) -> bool:
    """Tell whether a line names columns: short words, and no number among them."""
    names = [line[cell.start : cell.end] for cell in cells]
    return all(0 < len(name) <= _LONGEST_HEADING for name in names) and not any(map(str.isdigit, line))


@lru_cache(maxsize=2048)
def _words(name: str) -> str:
    return _NO_WORD.sub(" ", _CAMEL.sub(" ", name)).strip().lower()


@lru_cache(maxsize=512)
def _fits(recognizer: Recognizer) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{part})" for part in (recognizer.labelled, recognizer.pattern) if part))
