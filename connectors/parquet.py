"""Parquet: sampled by row groups, read in full batch by batch.

The footer tells rows and types without reading a cell. It also holds smallest and largest values of
columns, which are personal data like any other: they are neither used nor shown.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pyarrow as pa

from connectors._folder.pieces import Pieces
from connectors._stream import opened
from pdscan.arrow import without_rows
from pdscan.connector import Budget, File, Format, Sample
from pdscan.errors import DatasetError

if TYPE_CHECKING:
    import pyarrow.parquet as pq

BATCH = 16_384
"""Rows of a batch; of a table of a million, twice as many take a hundred MB more at the peak."""
PAGE = 1_000_000
"""Bytes of a page, about, before which no row of a column can be had; its dictionary may take as many."""
LOCAL_BUFFER = 1 << 16
REMOTE_BUFFER = 4 << 20
"""Bytes of one read of a column: small keeps memory low, large saves ways to a remote store."""


def sample(file: File, _part: str, budget: Budget) -> Sample:
    """Open a Parquet file."""
    found = Sample(batches=iter(()))
    return opened(found, _batches(file, budget, found), budget, "reading Parquet")


def columns(file: File) -> tuple[str, ...]:
    """Tell the names of the columns from the footer."""
    with file.filesystem.open_input_file(file.path) as source:
        return tuple(_opened(source, LOCAL_BUFFER).schema_arrow.names)


def _batches(file: File, budget: Budget, found: Sample) -> Iterator[pa.RecordBatch]:
    with file.filesystem.open_input_file(file.path) as source:
        parquet = _opened(source, LOCAL_BUFFER if file.filesystem.type_name == "local" else REMOTE_BUFFER)
        schema, footer = parquet.schema_arrow, parquet.metadata
        found.types = {field.name: str(field.type) for field in schema}
        if not footer.num_rows:
            yield without_rows(schema)

        def read(group: int, rows: int) -> Iterator[pa.RecordBatch]:
            found.bytes_read += _size(footer, group, rows)
            # a full read has one thread: more cost memory, and the scan has threads of its own
            yield from parquet.iter_batches(min(rows, BATCH), [group], use_threads=budget.rows is not None)

        held = sum(footer.row_group(at).total_byte_size for at in range(footer.num_row_groups))
        allowed = budget.of_width(held / max(1, footer.num_rows))
        sizes = [footer.row_group(group).num_rows for group in range(footer.num_row_groups)]
        yield from Pieces(sizes, "row groups").read(read, allowed, found)


def _opened(source: pa.NativeFile, buffer: int) -> pq.ParquetFile:
    import pyarrow.parquet as pq  # here, for all connectors are imported whatever is read

    try:
        return pq.ParquetFile(source, pre_buffer=False, buffer_size=buffer)
    except (pa.ArrowInvalid, OSError) as error:
        if "encrypt" in str(error).lower():
            raise DatasetError("the file is encrypted; give a decrypted copy") from None
        raise DatasetError("the file is damaged or no Parquet file; its footer cannot be read") from None


def _size(footer: pq.FileMetaData, group: int, rows: int) -> int:
    """Estimate the bytes that reading the first rows costs: of each column a page at the least."""
    found = footer.row_group(group)
    sizes = (found.column(at).total_compressed_size for at in range(found.num_columns))
    return sum(min(size, max(PAGE, round(size * rows / found.num_rows))) for size in sizes)


FORMAT = Format(
    name="parquet", suffixes=(".parquet", ".pq", ".parq"), sample=sample, grouped=True, columns=columns
)
