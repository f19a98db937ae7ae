"""Arrow's own files (IPC, also called Feather): sampled by record batches."""

from __future__ import annotations

from collections.abc import Iterator

import pyarrow as pa

from connectors._folder.pieces import Pieces
from connectors._stream import opened
from pdscan.arrow import without_rows
from pdscan.connector import Budget, File, Format, Sample
from pdscan.errors import DatasetError


def sample(file: File, _part: str, budget: Budget) -> Sample:
    """Open an Arrow file."""
    found = Sample(batches=iter(()))
    return opened(found, _batches(file, budget, found), budget, "reading Arrow")


def _batches(file: File, budget: Budget, found: Sample) -> Iterator[pa.RecordBatch]:
    with file.filesystem.open_input_file(file.path) as source:
        arrow = _opened(source)
        found.types = {field.name: str(field.type) for field in arrow.schema}
        sizes = _sizes(source)
        if not any(sizes):
            yield without_rows(arrow.schema)

        def read(number: int, _rows: int) -> Iterator[pa.RecordBatch]:
            batch = arrow.get_batch(number)
            found.bytes_read += batch.nbytes
            yield batch

        yield from Pieces(sizes, "record batches").read(read, budget, found)


def _sizes(source: pa.NativeFile) -> list[int]:
    """Count the rows of each batch on its first column: only a batch that has been read tells them."""
    arrow = pa.ipc.open_file(source, options=pa.ipc.IpcReadOptions(included_fields=[0]))
    return [arrow.get_batch(number).num_rows for number in range(arrow.num_record_batches)]


def columns(file: File) -> tuple[str, ...]:
    """Tell the names of the columns from the footer."""
    with file.filesystem.open_input_file(file.path) as source:
        return tuple(_opened(source).schema.names)


def _opened(source: pa.NativeFile) -> pa.RecordBatchFileReader:
    try:
        return pa.ipc.open_file(source)
    except (pa.ArrowInvalid, OSError):
        raise DatasetError("the file is damaged or no Arrow file; its footer cannot be read") from None


FORMAT = Format(
    name="arrow", suffixes=(".arrow", ".feather", ".ipc"), sample=sample, grouped=True, columns=columns
)
