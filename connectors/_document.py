"""Documents as rows: one column "text", a row per line; a sample is the first lines, and says so.

The lines of a picture have a column "file" beside them, with its name, led by what it shows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pyarrow as pa

from connectors._picture import Picture
from connectors._stream import opened
from pdscan.arrow import strings
from pdscan.connector import Budget, File, Sample
from pdscan.errors import DatasetError

SIZE_LIMIT = 200_000_000

Read = Callable[[bytes, Sample], Iterator[str | Picture]]
"""Yields pieces of text of any length, and pictures; may set the sample's `problem` and `notes`."""


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
    for piece in read(content, found):
        batch = _batch(piece)
        left = batch.num_rows if budget.rows is None else budget.rows - rows
        rows += min(left, batch.num_rows)
        yield batch.slice(0, left)
        if batch.num_rows > left:
            found.sampling, found.not_seen = "head", f"all but the first {rows:,} lines"
            return
    if not rows:
        yield pa.RecordBatch.from_arrays([strings([])], names=["text"])
    found.rows_total, found.rows_total_exact = rows, True


def _batch(piece: str | Picture) -> pa.RecordBatch:
    text = piece if isinstance(piece, str) else piece.text
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if isinstance(piece, str):
        return pa.RecordBatch.from_arrays([strings(lines)], names=["text"])
    rows = max(1, len(lines))
    texts = strings(lines) if lines else pa.nulls(1, pa.string())
    names = strings([piece.name, *[None] * (rows - 1)])
    return pa.RecordBatch.from_arrays([texts, names], names=["text", "file"])
