"""Tables of a policy: the rows below a header that says what each column is about.

Extraction writes a row as one line, its cells parted by ` | `. A row with as many cells as the header is read
cell by cell, each under the words of its column: purposes, data, legal basis, period.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pdscan.policy import lexicon
from pdscan.policy.lines import Line, width

_BAR = " | "
_HEADER = 90
"""Letters that the words of a column do not exceed."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: the words of its column, what it says, and which data its row is about."""

    column: str
    text: str
    row: str


def is_row(text: str) -> bool:
    """Say whether a line is the row of a table."""
    return _BAR in text


def headers(lines: Sequence[Line]) -> dict[int, tuple[str, ...]]:
    """Return the header for each line that is a row below one, by the place of the line."""
    found: dict[int, tuple[str, ...]] = {}
    header: tuple[str, ...] = ()
    for index, line in enumerate(lines):
        cells = _cells(line.text)
        if len(cells) < 2:
            header = ()
        elif header and len(cells) == len(header):
            found[index] = header
        elif not header and _says_what_follows(cells):
            header = cells
    return found


def row(text: str, header: tuple[str, ...]) -> Iterator[Cell]:
    """Yield the cells of a row that say something."""
    cells = _cells(text)
    columns = list(zip(header, cells, strict=True))
    named = [cell for column, cell in columns if lexicon.heading_role(column) in lexicon.COLLECTING]
    about = " ".join(named) or cells[0]
    yield from (Cell(column, cell, about) for column, cell in columns if cell)


def _cells(text: str) -> tuple[str, ...]:
    return tuple(cell.strip() for cell in text.split("|")) if is_row(text) else ()


def _says_what_follows(cells: tuple[str, ...]) -> bool:
    return all(width(cell) <= _HEADER for cell in cells) and any(map(lexicon.heading_role, cells))
