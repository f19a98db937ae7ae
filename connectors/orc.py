"""ORC: sampled by stripes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pyarrow as pa

from connectors._folder.pieces import Pieces
from connectors._stream import opened
from pdscan.arrow import without_rows
from pdscan.connector import Budget, File, Format, Sample
from pdscan.errors import DatasetError


def sample(file: File, _part: str, budget: Budget) -> Sample:
    """Open an ORC file."""
    found = Sample(batches=iter(()))
    return opened(found, _batches(file, budget, found), budget, "reading ORC")


def _batches(file: File, budget: Budget, found: Sample) -> Iterator[pa.RecordBatch]:
    with file.filesystem.open_input_file(file.path) as source:
        orc = _opened(source)
        found.types = {field.name: str(field.type) for field in orc.schema}
        if not orc.nrows:
            yield without_rows(orc.schema)

        def read(stripe: int, _rows: int) -> Iterator[pa.RecordBatch]:
            batch = orc.read_stripe(stripe)
            found.bytes_read += batch.nbytes
            yield batch

        # the footer knows the rows of each stripe, but Arrow tells them only of one that it has read
        first = orc.schema.names[:1]
        sizes = [orc.read_stripe(stripe, columns=first).num_rows for stripe in range(orc.nstripes)]
        yield from Pieces(sizes, "stripes").read(read, budget, found)


def columns(file: File) -> tuple[str, ...]:
    """Tell the names of the columns from the footer."""
    with file.filesystem.open_input_file(file.path) as source:
        return tuple(_opened(source).schema.names)


def _opened(source: pa.NativeFile) -> Any:
    from pyarrow.orc import ORCFile

    try:
        return ORCFile(source)
    except (pa.ArrowInvalid, OSError):
        raise DatasetError("the file is damaged or no ORC file; its footer cannot be read") from None


FORMAT = Format(name="orc", suffixes=(".orc",), sample=sample, grouped=True, columns=columns)
