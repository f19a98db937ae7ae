"""Spreadsheets, every sheet a dataset: Excel (.xlsx, .xlsm, .xlsb, .xls) and OpenDocument (.ods).

A sheet is read as a whole, since the format has no index; a sample is then drawn from all of its rows.
The header is the first row that names the columns of the rows below it; titles above it are left out.
"""

from __future__ import annotations

import io
import random
from collections.abc import Iterator
from typing import Any

import pyarrow as pa

from connectors._header import field_names, is_header
from connectors._office import LOCKED, is_locked
from connectors._stream import opened
from pdscan.arrow import record_batch, text
from pdscan.connector import Budget, File, Format, Sample
from pdscan.errors import DatasetError

SIZE_LIMIT = 500_000_000
TOP = 20
"""Rows in which a header is looked for."""
BATCH = 8_192

Cells = list[Any]


def parts(file: File) -> list[str]:
    """List the sheets."""
    return list(_workbook(file).sheet_names)


def sample(file: File, part: str, budget: Budget) -> Sample:
    """Open one sheet."""
    found = Sample(batches=iter(()))
    return opened(found, _batches(file, part, budget, found), budget, "reading the sheet")


def _workbook(file: File) -> Any:
    from python_calamine import CalamineWorkbook, PasswordError

    if file.size > SIZE_LIMIT:
        raise DatasetError("the workbook is larger than 500 MB; save its sheets as CSV")
    with file.filesystem.open_input_file(file.path) as source:
        content = source.read()
    if is_locked(content):
        raise DatasetError(LOCKED)
    try:
        return CalamineWorkbook.from_object(io.BytesIO(content))
    except PasswordError:
        raise DatasetError(LOCKED) from None
    except Exception:  # calamine raises a class of its own for each kind of workbook
        raise DatasetError("the workbook is damaged, or no workbook of the kind its name says") from None


def _batches(file: File, part: str, budget: Budget, found: Sample) -> Iterator[pa.RecordBatch]:
    rows = [
        row for row in _workbook(file).get_sheet_by_name(part).to_python() if any(cell != "" for cell in row)
    ]
    names, body = _table(rows)
    found.bytes_read = file.size
    found.rows_total, found.rows_total_exact = len(body), True
    if budget.rows is not None and len(body) > budget.rows:
        chosen = sorted(random.Random(budget.seed).sample(range(len(body)), budget.rows))
        found.sampling = "random rows"
        found.not_seen = f"{len(body) - budget.rows:,} of {len(body):,} rows, which the draw left out"
        body = [body[at] for at in chosen]
    for begin in range(0, max(1, len(body)), BATCH):
        yield record_batch(names, [[_cell(cell) for cell in row] for row in body[begin : begin + BATCH]])


def _table(rows: list[Cells]) -> tuple[list[str], list[Cells]]:
    """Find the header: the first full row that may be one and has only titles above it, half as full."""
    width = max(map(len, rows), default=0)
    words = [["" if cell == "" else _word(cell) for cell in row] for row in rows[: 4 * TOP]]
    filled = [sum(map(bool, row)) for row in words]
    for at in range(min(TOP, len(rows))):
        below_titles = max(filled[:at], default=0) <= filled[at] / 2 and filled[at] > max(filled) / 2
        if below_titles and is_header(words[at], words[at + 1 :]):
            return field_names(words[at], width), rows[at + 1 :]
    return field_names((), width), rows


def _word(cell: Any) -> str:
    return text(_cell(cell))


def _cell(cell: Any) -> Any:
    """Take an empty cell as null, and whole numbers as such: a sheet knows only floats."""
    if cell == "":
        return None
    return int(cell) if isinstance(cell, float) and cell.is_integer() else cell


FORMAT = Format(name="xlsx", suffixes=(".xlsx", ".xlsm", ".xlsb", ".xls", ".ods"), sample=sample, parts=parts)
