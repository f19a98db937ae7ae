"""Rows that a statement of SQL inserts: the list of columns names the values, as a heading does."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pdscan.recognizer import Span

_INSERT = re.compile(r"(?i:insert\s+into)\s+[\w.\"`\[\]]+\s*\((?P<columns>[^()]{3,600})\)\s*(?i:values)\s*")
_ROW = re.compile(r"\s*,?\s*\((?P<row>(?:'(?:[^'\\]|\\.|'')*'|[^'()])*)\)")
_VALUE = re.compile(r"\s*(?:[NE]?'(?P<text>(?:[^'\\]|\\.|'')*)'|(?P<bare>[^',\s]+))\s*(?:,|$)")
_QUOTES = re.compile(r"[\s\"`\[\]]+")


def find_inserted(text: str) -> Iterator[tuple[list[str], list[Span]]]:
    """Yield the columns of each inserted row with the places of their values.

    >>> text = "INSERT INTO c (id, birth_date) VALUES (1, '1980-10-22')"
    >>> [(names, [text[at.start : at.end] for at in row]) for names, row in find_inserted(text)]
    [(['id', 'birth_date'], ['1', '1980-10-22'])]
    """
    for insert in _INSERT.finditer(text):
        names = [_QUOTES.sub("", name) for name in insert["columns"].split(",")]
        row = _ROW.match(text, insert.end())
        while row is not None:
            values = [
                Span(*value.span("text" if value["text"] is not None else "bare"))
                for value in _VALUE.finditer(text, *row.span("row"))
            ]
            if len(values) == len(names):
                yield names, values
            row = _ROW.match(text, row.end())
