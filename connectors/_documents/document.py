"""Documents as rows: one column "text", a row per line; a sample is the first lines, and says so.

A table with a header is read under its own columns, as if it were a file of its own; one without (a form, a
layout) is text. The lines of a picture have a column "file" beside them, with its name, led by what it shows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain

import pyarrow as pa

from connectors._documents.picture import Picture
from connectors._documents.sheet import Table, sheet_of
from connectors._stream import opened
from pdscan.arrow import record_batch, strings
from pdscan.connector import Budget, File, Sample
from pdscan.errors import DatasetError

SIZE_LIMIT = 200_000_000
TOGETHER = 100_000
"""Characters of text that make a batch."""

Grid = list[list[str]]
"""The cells of a table, row by row; the cells that a larger one covers are empty."""
Piece = str | Picture | Grid
Read = Callable[[bytes, Sample], Iterator[Piece]]
"""Yields pieces of text of any length, pictures and tables; may set the sample's `problem` and `notes`."""


def reader(read: Read, doing: str) -> Callable[[File, str, Budget], Sample]:
    """Make a format's `sample` of a function that reads the text out of the bytes."""

    def sample(file: File, _part: str, budget: Budget) -> Sample:
        found = Sample(batches=iter(()), types={"text": "text"})
        return opened(found, _batches(file, read, budget, found), budget, doing)

    return sample


def _batches(file: File, read: Read, budget: Budget, found: Sample) -> Iterator[pa.RecordBatch]:
    if file.size > SIZE_LIMIT:
        raise DatasetError("the document is larger than 200 MB")
    with file.filesystem.open_input_file(file.path) as source:
        content = source.read()
    found.bytes_read = len(content)
    rows = 0
    for batch in chain.from_iterable(map(_of_piece, _together(read(content, found)))):
        left = batch.num_rows if budget.rows is None else budget.rows - rows
        rows += min(left, batch.num_rows)
        yield batch.slice(0, left)
        if batch.num_rows > left:
            found.sampling, found.not_seen = "head", f"all but the first {rows:,} lines"
            return
    if not rows:
        yield pa.RecordBatch.from_arrays([strings([])], names=["text"])
    found.rows_total, found.rows_total_exact = rows, True


def _together(pieces: Iterator[Piece]) -> Iterator[Piece]:
    """Join neighbours of text: a batch for each paragraph would cost more than reading it."""
    waiting: list[str] = []
    size = 0
    for piece in pieces:
        if isinstance(piece, str):
            waiting.append(piece)
            size += len(piece)
        if waiting and (size > TOGETHER or not isinstance(piece, str)):
            yield "\n".join(waiting)
            waiting, size = [], 0
        if not isinstance(piece, str):
            yield piece
    if waiting:
        yield "\n".join(waiting)


def _of_piece(piece: Piece) -> Iterator[pa.RecordBatch]:
    if isinstance(piece, list):
        yield from _of_grid(piece)
        return
    text = piece if isinstance(piece, str) else piece.text
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if isinstance(piece, str):
        if lines:
            yield pa.RecordBatch.from_arrays([strings(lines)], names=["text"])
        return
    rows = max(1, len(lines))
    texts = strings(lines) if lines else pa.nulls(1, pa.string())
    names = strings([piece.name, *[None] * (rows - 1)])
    yield pa.RecordBatch.from_arrays([texts, names], names=["text", "file"])


def _of_grid(grid: Grid) -> Iterator[pa.RecordBatch]:
    width = max(map(len, grid), default=0)
    sheet = sheet_of([[*row, *[""] * (width - len(row))] for row in grid])
    if sheet.tables and all(_is_named(table) for table in sheet.tables):
        for table in sheet.tables:
            yield record_batch(table.names, [[cell or None for cell in row] for row in table.rows])
        yield from _of_piece("\n".join(sheet.outside))
    else:
        yield from _of_piece("\n".join(" | ".join(filter(None, row)) for row in grid))


def _is_named(table: Table) -> bool:
    return len(table.names) > 1 and bool(table.rows) and not all(name.startswith("#") for name in table.names)
