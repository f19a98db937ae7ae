"""Reading with a safety net: what cannot be read at all raises, what breaks off half-way says where.

The first batch is read at once. An error there is a DatasetError; a later one ends the batches and
becomes the sample's `problem`, so that the rows read before it still count. Small batches are joined,
large ones cut: the columns of a batch are worked on one after the other, which pays for many rows. The first
batch may be larger than the others, for what a field holds is learnt from it.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from operator import attrgetter

import pyarrow as pa

from pdscan.connector import Budget, Sample
from pdscan.errors import DatasetError, PdscanError, reason

Batches = Iterator[pa.RecordBatch]

MAX_ROWS = 65_536
JOINED_ROWS = 32_768
FIRST_BYTES = 32_000_000
JOINED_BYTES = 16_000_000


def opened(
    sample: Sample,
    batches: Batches,
    budget: Budget,
    doing: str,
    size_of: Callable[[pa.RecordBatch], int] = attrgetter("nbytes"),
) -> Sample:
    """Give the sample its batches; `doing` tells in an error what was being done."""
    try:
        first = next(batches, None)
    except PdscanError:
        raise
    except Exception as error:
        raise DatasetError(reason(error, doing)) from None
    sample.batches = _joined(_guarded(sample, first, batches, budget, doing), size_of)
    return sample


def _guarded(
    sample: Sample, first: pa.RecordBatch | None, batches: Batches, budget: Budget, doing: str
) -> Batches:
    """Pass batches on until they end, break, or have cost a sample more seconds than it may."""
    spent, taken = 0.0, 0
    most = budget.bytes if budget.rows is not None else None
    batch = first
    while batch is not None:
        yield from _cut(batch)
        if most is not None and (taken := taken + batch.nbytes) >= most:
            beyond = f"what lies behind the first {taken / 1e6:,.0f} MB; a larger --megabytes reads on"
            sample.not_seen = "; ".join(filter(None, (sample.not_seen, beyond)))
            return
        if budget.rows is not None and spent > budget.timeout:
            sample.problem = f"stopped after {budget.timeout:g} seconds; a longer --timeout reads on"
            return
        started = time.monotonic()
        try:
            batch = next(batches, None)
        except Exception as error:
            sample.problem = reason(error, doing)
            return
        spent += time.monotonic() - started


def _cut(batch: pa.RecordBatch) -> Batches:
    yield batch.slice(0, MAX_ROWS)
    for start in range(MAX_ROWS, batch.num_rows, MAX_ROWS):
        yield batch.slice(start, MAX_ROWS)


def _joined(batches: Batches, size_of: Callable[[pa.RecordBatch], int]) -> Batches:
    """Join neighbours of the same columns and types up to a good size."""
    waiting: list[pa.RecordBatch] = []
    rows = size = 0
    most = FIRST_BYTES
    for batch in batches:
        its_size = size_of(batch)
        rows += batch.num_rows
        size += its_size
        if waiting and (rows > JOINED_ROWS or size > most or batch.schema != waiting[0].schema):
            yield _one(waiting)
            waiting, rows, size, most = [], batch.num_rows, its_size, JOINED_BYTES
        waiting.append(batch)
    if waiting:
        yield _one(waiting)


def _one(batches: list[pa.RecordBatch]) -> pa.RecordBatch:
    if len(batches) == 1:
        return batches[0]
    return pa.concat_batches(batches)
