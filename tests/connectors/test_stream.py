from __future__ import annotations

from collections.abc import Iterator

import pyarrow as pa
import pytest
from connector_contract import CANARY, SAMPLE

from connectors._stream import opened
from pdscan.arrow import record_batch
from pdscan.connector import Budget, Sample
from pdscan.errors import DatasetError


def batches(good: int, error: Exception | None = None, rows: int = 10) -> Iterator[pa.RecordBatch]:
    for _ in range(good):
        yield record_batch(["a"], [(1,)] * rows)
    if error:
        raise error


def read(source: Iterator[pa.RecordBatch], budget: Budget = SAMPLE) -> tuple[Sample, list[int]]:
    sample = opened(Sample(batches=iter(())), source, budget, "reading it")
    return sample, [batch.num_rows for batch in sample.batches]


def test_what_cannot_be_read_at_all_raises_without_the_foreign_text() -> None:
    with pytest.raises(DatasetError, match="ValueError while reading it") as error:
        read(batches(0, ValueError(CANARY)))
    assert CANARY not in str(error.value)


def test_what_breaks_off_keeps_the_rows_before_and_says_so() -> None:
    sample, sizes = read(batches(3, ValueError(CANARY)))
    assert sum(sizes) == 30
    assert "ValueError while reading it" in (sample.problem or "")
    assert CANARY not in (sample.problem or "")


def test_a_sample_that_takes_too_long_is_stopped_and_a_full_read_is_not() -> None:
    sample, sizes = read(batches(5), Budget(timeout=-1))
    assert sum(sizes) == 10
    assert "longer --timeout" in (sample.problem or "")
    assert sum(read(batches(5), Budget(rows=None, timeout=-1))[1]) == 50


def test_small_batches_are_joined_and_large_ones_cut() -> None:
    assert read(batches(100))[1] == [1_000]
    assert read(batches(1, rows=150_000))[1] == [65_536, 65_536, 18_928]


def test_a_sample_of_wide_rows_ends_at_its_bytes_and_a_full_read_does_not() -> None:
    wide = [record_batch(("note",), [["x" * 1_000]] * 100) for _ in range(10)]
    for rows, read in ((5_000, 300), (None, 1_000)):
        sample = Sample(batches=iter(()), not_seen="some files")
        opened(sample, iter(wide), Budget(rows=rows, bytes=250_000), "reading")
        assert sum(batch.num_rows for batch in sample.batches) == read
        assert (sample.not_seen or "").startswith("some files; what lies behind the first") == (read == 300)
