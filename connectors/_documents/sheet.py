"""The tables on a sheet, as people lay them out: titles above, several tables, headers over two rows, totals.

Rows without a cell part a sheet into blocks. A block with a header is a table; one without goes on with the
table above it, when it lies under its columns. What stands outside of the tables (titles, totals, who made
the sheet) is text, and is read as such: nothing on a sheet is passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

from connectors._text.header import Row, field_names, is_data, is_form, is_header, share_of_names
from pdscan.arrow import text

Cells = list[Any]

TOP = 20
"""Rows of a block in which a header is looked for."""
SHOWN = 80
"""Rows of a block that are looked at for it."""
MOST = 0.75
"""Share of a second header row's cells that must be names: a person must not become part of a header."""
FEW = 3
"""Rows of one cell each that are titles rather than a table of one column."""
GROUPED = 3
"""Names at least that stand below groups, in the second row of a header."""
_TOTAL = re.compile(
    r"(?:รวม|ยอดรวม|ผลรวม)(?:ทั้งสิ้น|ทั้งหมด|สุทธิ|เป็นเงิน|เงิน)*|(?:grand |sub)?-?totals?|sum", re.IGNORECASE
)
_THAI = re.compile("[ก-๙]")


@dataclass(slots=True)
class Table:
    """One table, and the column of the sheet in which it begins."""

    names: list[str]
    begin: int
    rows: list[Cells]


@dataclass(slots=True)
class Sheet:
    """What a sheet holds."""

    tables: list[Table] = field(default_factory=list)
    outside: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Block:
    """Rows without an empty one between them, and the columns that they fill."""

    grid: Sequence[Cells]
    begin: int
    end: int

    def words(self) -> list[list[str]]:
        """Write the first rows as a person would read them."""
        return [[word(cell) for cell in row[self.begin : self.end]] for row in self.grid[:SHOWN]]

    def cells(self, begin: int, end: int) -> list[Cells]:
        whole = begin == 0 and all(len(row) == end for row in self.grid[:1])
        return list(self.grid) if whole else [row[begin:end] for row in self.grid]


@dataclass(frozen=True, slots=True)
class _Header:
    names: list[str]
    at: int
    height: int


def sheet_of(grid: Sequence[Cells]) -> Sheet:
    """Find the tables in the rows of a sheet, which are all of the same length."""
    ends = [_end(row) for row in grid]
    widest = max((sum(cell != "" for cell in row) for row in grid[:SHOWN]), default=0)
    sheet = Sheet()
    for is_filled, numbers in groupby(range(len(grid)), key=lambda at: ends[at] > 0):
        if is_filled:
            first, *rest = numbers
            last = rest[-1] if rest else first
            for block in _side_by_side(grid[first : last + 1], max(ends[first : last + 1])):
                _take(sheet, block, widest)
    return sheet


def word(cell: Any) -> str:
    """Write a cell as a person would read it."""
    return "" if cell == "" else text(value(cell)).strip()


def value(cell: Any) -> Any:
    """Take an empty cell as null, and whole numbers as such: a sheet knows only floats."""
    if cell == "":
        return None
    return int(cell) if isinstance(cell, float) and cell.is_integer() else cell


def _end(row: Cells) -> int:
    return next((at + 1 for at in range(len(row) - 1, -1, -1) if row[at] != ""), 0)


def _side_by_side(rows: Sequence[Cells], end: int) -> Iterator[_Block]:
    """Part a block by its empty columns, when the parts have headers at different heights."""
    used = [any(row[at] != "" for row in rows[:SHOWN]) for at in range(end)]
    begins = [at for at in range(end) if used[at] and (at == 0 or not used[at - 1])] or [0]
    parts = [_Block(rows, begin, stop) for begin, stop in zip(begins, [*begins[1:], end], strict=True)]
    headers = [_header(part.words()) for part in parts]
    if len({header.at for header in headers if header}) == len(parts) > 1:
        yield from parts
    else:
        yield _Block(rows, begins[0], end)


def _take(sheet: Sheet, block: _Block, widest: int) -> None:
    """Add a block to the sheet: as a table, as more of the last one, or as text."""
    words = block.words()
    header = _header(words)
    last = sheet.tables[-1] if sheet.tables else None
    loose = widest > 1 and all(sum(map(bool, row)) < 2 for row in words)
    if is_form(words) or (loose and (header is None or len(words) <= FEW)):
        sheet.outside += _lines(block.grid)
    elif header is not None:
        names = field_names(header.names, len(words[0]))
        sheet.outside += _lines(block.cells(block.begin, block.end)[: header.at])
        if last is None or (last.names, last.begin) != (names, block.begin):
            sheet.tables.append(last := Table(names, block.begin, []))
        _add(sheet, last, block.cells(block.begin, block.end)[header.at + header.height :])
    elif last and last.begin <= block.begin and block.end <= last.begin + len(last.names):
        _add(sheet, last, block.cells(last.begin, last.begin + len(last.names)))
    else:
        names = field_names((), block.end - block.begin)
        sheet.tables.append(Table(names, block.begin, block.cells(block.begin, block.end)))


def _add(sheet: Sheet, table: Table, rows: list[Cells]) -> None:
    """Add rows to a table, without its header, which may stand on every page, and without totals."""
    while rows and _is_total(rows[-1]) and len(rows) > 1:
        sheet.outside += _lines([rows.pop()])
    table.rows += [row for row in rows if row[0] != table.names[0] or list(map(word, row)) != table.names]


def _is_total(row: Cells) -> bool:
    filled = [cell for cell in row if cell != ""]
    return bool(filled) and isinstance(filled[0], str) and bool(_TOTAL.fullmatch(filled[0].strip(" :")))


def _lines(rows: Sequence[Cells]) -> Iterator[str]:
    for row in rows:
        yield " ".join(filter(None, map(word, row)))


def _header(words: Sequence[Row]) -> _Header | None:
    """Find the header: the first full row that may be one and has only titles above it, half as full."""
    filled = [sum(map(bool, row)) for row in words]
    for at in range(min(TOP, len(words))):
        for names, height in _candidates(words, at):
            count = sum(map(bool, names))
            below_titles = max(filled[:at], default=0) <= count / 2 and count > max(filled) / 2
            if below_titles and is_header(names, words[at + height :]):
                return _Header(names, at, height)
    return None


def _candidates(words: Sequence[Row], at: int) -> Iterator[tuple[list[str], int]]:
    """Yield the names that a row gives, after those that it gives together with the row below it."""
    if at + 2 < len(words) and _is_pair(words[at], words[at + 1], words[at + 2 :]):
        yield _paired(words[at], words[at + 1]), 2
    yield list(words[at]), 1


def _is_pair(top: Row, below: Row, body: Sequence[Row]) -> bool:
    """Tell whether two rows are one header: groups above their columns, or names in two languages."""
    if sum(map(bool, top)) < 2 or any(map(is_data, (*top, *below))):
        return False
    if all(top) and all(below):
        thai = [{bool(_THAI.search(cell)) for cell in row} for row in (top, below)]
        return thai in ([{True}, {False}], [{False}, {True}])
    groups = any(below[at] and not top[at] and top[at - 1] for at in range(1, len(top)))
    return groups and sum(map(bool, below)) >= GROUPED and share_of_names(below, body) >= MOST


def _paired(top: Row, below: Row) -> list[str]:
    """Join the names of two rows; a group stands over the columns to its right, up to the next one."""
    names, group = [], ""
    for upper, lower in zip(top, below, strict=True):
        group = upper or (group if lower else "")
        names.append(f"{group} {lower}".strip())
    return names
