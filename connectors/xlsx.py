"""Spreadsheets, every sheet a dataset: Excel (.xlsx, .xlsm, .xlsb, .xls) and OpenDocument (.ods).

A sheet is read as a whole, since the format has no index; a sample is then drawn from all of its rows. Where
the tables on it lie is told by `_sheet`; several of them are batches of different columns.
"""

from __future__ import annotations

import io
import random
from collections.abc import Container, Iterator
from typing import Any

import pyarrow as pa

from connectors._documents import ocr
from connectors._documents.document import reader
from connectors._documents.office import LOCKED, is_locked, pictures, refuse_bomb
from connectors._documents.picture import embedded
from connectors._documents.sheet import Table, sheet_of, value
from connectors._documents.workbook import sheet_xml
from connectors._stream import opened
from pdscan.arrow import record_batch, strings
from pdscan.connector import Budget, File, Format, Sample
from pdscan.errors import DatasetError

SIZE_LIMIT = 500_000_000
BATCH = 8_192
PICTURES = "[pictures]"
"""What no sheet may be called."""


def parts(file: File) -> list[str]:
    """List the sheets; the pictures on all of them are one part more."""
    content = _content(file)
    sheets = list(_workbook(content).sheet_names)
    return [*sheets, PICTURES] if any(pictures(content)) and not ocr.missing() else sheets


def sample(file: File, part: str, budget: Budget) -> Sample:
    """Open one sheet, or the pictures."""
    if part == PICTURES:
        return _pictures(file, part, budget)
    found = Sample(batches=iter(()))
    return opened(found, _batches(file, part, budget, found), budget, "reading the sheet")


_pictures = reader(
    lambda content, found: embedded(pictures(content), found), "reading the pictures of the workbook"
)


def _content(file: File) -> bytes:
    if file.size > SIZE_LIMIT:
        raise DatasetError("the workbook is larger than 500 MB; save its sheets as CSV")
    with file.filesystem.open_input_file(file.path) as source:
        content: bytes = source.read()
    if is_locked(content):
        raise DatasetError(LOCKED)
    refuse_bomb(content)
    return content


def _workbook(content: bytes) -> Any:
    from python_calamine import CalamineWorkbook, PasswordError

    try:
        return CalamineWorkbook.from_object(io.BytesIO(content))
    except PasswordError:
        raise DatasetError(LOCKED) from None
    except Exception:  # calamine raises a class of its own for each kind of workbook
        raise DatasetError("the workbook is damaged, or no workbook of the kind its name says") from None


def _batches(file: File, part: str, budget: Budget, found: Sample) -> Iterator[pa.RecordBatch]:
    content = _content(file)
    look = sheet_xml(content, part)
    if look.is_too_wide():
        raise DatasetError("a stray cell lies far outside of its tables; delete it, or save the sheet as CSV")
    book = _workbook(content)
    sheet = sheet_of(_grid(book, part))
    found.notes += [*_hidden(book, part), *look.notes()]
    if (why := ocr.missing()) and any(pictures(content)):
        found.notes.append(f"the workbook holds pictures, which were not read; {why}")
    found.bytes_read = file.size
    yield from _tables(sheet.tables, budget, found)
    if sheet.outside:
        yield pa.RecordBatch.from_arrays([strings(sheet.outside)], names=["text"])


def _grid(book: Any, part: str) -> list[list[Any]]:
    from python_calamine import CalamineError

    try:
        grid: list[list[Any]] = book.get_sheet_by_name(part).to_python()
    except CalamineError:
        raise DatasetError("the sheet is damaged; open the workbook and save it anew") from None
    return grid


def _hidden(book: Any, part: str) -> Iterator[str]:
    from python_calamine import SheetVisibleEnum

    shown = {sheet.name: sheet.visible for sheet in book.sheets_metadata}
    if shown.get(part, SheetVisibleEnum.Visible) != SheetVisibleEnum.Visible:
        yield "the sheet is hidden"


def _tables(tables: list[Table], budget: Budget, found: Sample) -> Iterator[pa.RecordBatch]:
    """Draw rows from all tables alike."""
    total = sum(len(table.rows) for table in tables)
    found.rows_total, found.rows_total_exact = total, True
    drawn: Container[int] = range(total)
    if budget.rows is not None and total > budget.rows:
        drawn = frozenset(random.Random(budget.seed).sample(range(total), budget.rows))
        found.sampling = "random rows"
        found.not_seen = f"{total - budget.rows:,} of {total:,} rows, which the draw left out"
    begin = 0
    for table in tables:
        chosen = [row for at, row in enumerate(table.rows, begin) if at in drawn]
        begin += len(table.rows)
        for first in range(0, max(1, len(chosen)), BATCH):
            rows = chosen[first : first + BATCH]
            yield record_batch(table.names, [[value(cell) for cell in row] for row in rows])


FORMAT = Format(name="xlsx", suffixes=(".xlsx", ".xlsm", ".xlsb", ".xls", ".ods"), sample=sample, parts=parts)
