"""The review sheet of a workbook, read back: whatever program saved it, however it was sorted or filtered.

The sheet is known by its columns, in Thai, English or both; other sheets and columns are passed over.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from pdscan.errors import UsageError
from pdscan.inventory.review.formulas import formula_cells
from pdscan.labels import LANGUAGES, Labels

COLUMNS = ("id", "source", "dataset", "field", "element", "decision", "by", "at", "note", "expires")
NEEDED = frozenset({"id", "dataset", "field", "element", "decision", "by", "note"})
TOP = 20
"""Rows in which the header is looked for."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the sheet: its number there, the text of its cells by column, and which are formulas."""

    number: int
    cells: Mapping[str, str]
    formulas: frozenset[str] = frozenset()

    def __getitem__(self, column: str) -> str:
        return self.cells.get(column, "")


def rows(path: Path) -> list[Row]:
    """Return the rows of the review sheet that say something."""
    for name, sheet in _sheets(path):
        for top, cells in enumerate(sheet[:TOP]):
            columns = _columns(cells)
            if columns.keys() >= NEEDED:
                return _below(sheet, top, columns, formula_cells(path, name))
    raise UsageError(f"{path} has no review sheet; give a workbook that pdscan wrote, with its header kept")


def _sheets(path: Path) -> list[tuple[str, list[list[Any]]]]:
    from python_calamine import CalamineError, CalamineWorkbook

    try:
        book = CalamineWorkbook.from_path(str(path))
        return [
            (name, book.get_sheet_by_name(name).to_python(skip_empty_area=False)) for name in book.sheet_names
        ]
    except CalamineError:
        raise UsageError(
            f"{path} is no workbook that can be read; save it as .xlsx without a password"
        ) from None


def _columns(header: Sequence[Any]) -> dict[str, int]:
    named = {Labels(lang)(f"column.{name}").casefold(): name for lang in LANGUAGES for name in COLUMNS}
    places = ((named.get(_text(cell).casefold()), place) for place, cell in enumerate(header))
    return {name: place for name, place in places if name is not None}


def _below(
    sheet: Sequence[Sequence[Any]],
    top: int,
    columns: Mapping[str, int],
    formulas: Collection[tuple[int, int]],
) -> list[Row]:
    found = []
    for number, cells in enumerate(sheet[top + 1 :], top + 2):
        texts = {name: _text(cells[place]) for name, place in columns.items() if place < len(cells)}
        computed = frozenset(name for name, place in columns.items() if (number, place + 1) in formulas)
        if any(texts.values()) or computed:
            found.append(Row(number, texts, computed))
    return found


def _text(cell: Any) -> str:
    """Return what a cell says; days as ISO dates, whatever the program showed them as."""
    if isinstance(cell, datetime | date):
        return cell.isoformat()[:10]
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    return str(cell).strip()
