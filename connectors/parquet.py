"""Parquet: sampled by row groups, read in full batch by batch.

The footer tells rows and types without reading a cell. It also holds smallest and largest values of
columns, which are personal data like any other: they are neither used nor shown.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

import pyarrow as pa
import pyarrow.parquet as pq

from connectors._stream import opened
from pdscan.connector import Budget, File, Format, Sample
from pdscan.errors import DatasetError

BATCH = 32_768
GROUPS = 10
LOCAL_BUFFER = 1 << 16
REMOTE_BUFFER = 4 << 20
"""Bytes of one read of a column: small keeps memory low, large saves ways to a remote store."""


def sample(file: File, _part: str, budget: Budget) -> Sample:
    """Open a Parquet file."""
    found = Sample(batches=iter(()))
    return opened(found, _batches(file, budget, found), budget, "reading Parquet")


def _batches(file: File, budget: Budget, found: Sample) -> Iterator[pa.RecordBatch]:
    with file.filesystem.open_input_file(file.path) as source:
        parquet = _opened(source, LOCAL_BUFFER if file.filesystem.type_name == "local" else REMOTE_BUFFER)
        found.rows_total, found.rows_total_exact = parquet.metadata.num_rows, True
        found.types = _types(parquet)
        if not parquet.metadata.num_rows:
            yield pa.RecordBatch.from_arrays(
                [pa.nulls(0, kind) for kind in parquet.schema_arrow.types], parquet.schema_arrow.names
            )
        elif budget.rows is None or budget.rows >= parquet.metadata.num_rows:
            yield from _whole(parquet, found)
        else:
            yield from _some_groups(parquet, budget.rows, budget.seed, found)


def _opened(source: pa.NativeFile, buffer: int) -> pq.ParquetFile:
    try:
        return pq.ParquetFile(source, pre_buffer=False, buffer_size=buffer)
    except (pa.ArrowInvalid, OSError) as error:
        if "encrypt" in str(error).lower():
            raise DatasetError("the file is encrypted; give a decrypted copy") from None
        raise DatasetError("the file is damaged or no Parquet file; its footer cannot be read") from None


def _whole(parquet: pq.ParquetFile, found: Sample) -> Iterator[pa.RecordBatch]:
    for group in range(parquet.num_row_groups):
        found.bytes_read += _size(parquet, group)
    # one thread: several cost more memory than they save time, and the scan has threads of its own
    yield from parquet.iter_batches(batch_size=BATCH, use_threads=False)


def _some_groups(parquet: pq.ParquetFile, wanted: int, seed: int, found: Sample) -> Iterator[pa.RecordBatch]:
    """Read the first rows of row groups drawn at random."""
    groups = _drawn(parquet, seed)
    taken = 0
    for place, group in enumerate(groups):
        rows = parquet.metadata.row_group(group).num_rows
        share = min(rows, -(-(wanted - taken) // (len(groups) - place)))
        taken += share
        found.bytes_read += round(_size(parquet, group) * share / max(1, rows))
        batch = next(parquet.iter_batches(batch_size=share, row_groups=[group], use_threads=False), None)
        if batch is not None:
            yield batch
    found.sampling = "row groups"
    found.not_seen = (
        f"{parquet.metadata.num_rows - taken:,} of {parquet.metadata.num_rows:,} rows: "
        f"the first rows of {len(groups)} of {parquet.num_row_groups} row groups were read"
    )


def _drawn(parquet: pq.ParquetFile, seed: int) -> list[int]:
    """Draw row groups, in the order of the file; without rows a group is of no use."""
    filled = [at for at in range(parquet.num_row_groups) if parquet.metadata.row_group(at).num_rows]
    return sorted(random.Random(seed).sample(filled, min(GROUPS, len(filled))))


def _size(parquet: pq.ParquetFile, group: int) -> int:
    columns = parquet.metadata.row_group(group)
    return sum(columns.column(at).total_compressed_size for at in range(columns.num_columns))


def _types(parquet: pq.ParquetFile) -> dict[str, str]:
    return {field.name: str(field.type) for field in parquet.schema_arrow}


FORMAT = Format(name="parquet", suffixes=(".parquet", ".pq", ".parq"), sample=sample, grouped=True)
