"""Batches that are read ahead arrive as they were read."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pyarrow as pa
import pytest

from connectors._ahead import MOST, ahead
from pdscan.arrow import record_batch


def counted(until: int, said: list[int]) -> Iterator[pa.RecordBatch]:
    try:
        for number in range(until):
            said.append(number)
            yield record_batch(["n"], [(number,)])
    finally:
        said.append(-1)


def test_batches_come_in_their_order() -> None:
    said: list[int] = []
    assert [batch["n"][0].as_py() for batch in ahead(counted(50, said))] == list(range(50))
    assert said[-1] == -1


def test_what_goes_wrong_is_raised_after_what_was_read_before() -> None:
    def broken() -> Iterator[pa.RecordBatch]:
        yield record_batch(["n"], [(1,)])
        raise ValueError("broken")

    batches = ahead(broken())
    assert next(batches).num_rows == 1
    with pytest.raises(ValueError, match="broken"):
        next(batches)


def test_a_reader_that_is_given_up_reads_no_further_and_lets_go() -> None:
    said: list[int] = []
    batches = ahead(counted(1_000, said))
    next(batches)
    batches.close()  # type: ignore[attr-defined]
    assert said[-1] == -1
    assert len(said) <= MOST + 4
    assert "pdscan-ahead" not in {thread.name for thread in threading.enumerate()}


def test_nothing_at_all_is_nothing() -> None:
    assert list(ahead(iter(()))) == []
