"""Reading with a safety net: what cannot be read at all raises, what breaks off half-way says where.

The first batch is read at once. An error there is a DatasetError; a later one ends the batches and
becomes the sample's `problem`, so that the rows read before it still count.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import TYPE_CHECKING

from pdscan.connector import Budget, Sample
from pdscan.errors import DatasetError, PdscanError, reason

if TYPE_CHECKING:
    import pyarrow as pa

MAX_ROWS = 65_536


def opened(sample: Sample, batches: Iterator[pa.RecordBatch], budget: Budget, doing: str) -> Sample:
    """Give the sample its batches; `doing` tells in an error what was being done."""
    try:
        first = next(batches, None)
    except PdscanError:
        raise
    except Exception as error:
        raise DatasetError(reason(error, doing)) from None
    sample.batches = _sliced(first, _guarded(sample, batches, budget, doing))
    return sample


def _guarded(
    sample: Sample, batches: Iterator[pa.RecordBatch], budget: Budget, doing: str
) -> Iterator[pa.RecordBatch]:
    """Pass batches on until they end, break, or have cost a sample more seconds than it may."""
    spent = 0.0
    while budget.rows is None or spent < budget.timeout:
        started = time.monotonic()
        try:
            batch = next(batches, None)
        except Exception as error:
            sample.problem = reason(error, doing)
            return
        spent += time.monotonic() - started
        if batch is None:
            return
        yield batch
    sample.problem = f"stopped after {budget.timeout:g} seconds; a longer --timeout reads on"


def _sliced(first: pa.RecordBatch | None, rest: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    if first is not None:
        yield from _slices(first)
    for batch in rest:
        yield from _slices(batch)


def _slices(batch: pa.RecordBatch) -> Iterator[pa.RecordBatch]:
    yield batch.slice(0, MAX_ROWS)
    for start in range(MAX_ROWS, batch.num_rows, MAX_ROWS):
        yield batch.slice(start, MAX_ROWS)
