"""Suspects wait for each other; where many hold something, some of the next cells stand for all."""

from __future__ import annotations

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st
from made import mobiles

from pdscan.arrow import strings
from pdscan.detect.values.skim import Usual
from pdscan.detect.values.suspects import DENSE, DENSE_ONE_IN, TOGETHER, Suspects


def dense() -> Suspects:
    suspects = Suspects()
    suspects.learn(held=200, looked_at=1_000)
    return suspects


def test_all_cells_are_skimmed_while_few_suspects_hold_something() -> None:
    suspects = Suspects()
    suspects.learn(held=int(DENSE * 1_000) - 1, looked_at=1_000)
    cells = strings([*mobiles(100), "ขอบคุณ"])
    suspects.look_for(cells, Usual())
    taken = suspects.taken()
    assert taken.equals(cells.slice(0, 100))
    assert suspects.stands_for == 1
    assert len(suspects.taken()) == 0


@given(st.lists(st.integers(0, 3 * DENSE_ONE_IN), min_size=1, max_size=20))
def test_however_cells_are_parted_into_batches_one_in_so_many_is_skimmed(sizes: list[int]) -> None:
    cells = strings(mobiles(sum(sizes)))
    suspects, start = dense(), 0
    for size in sizes:
        suspects.look_for(cells.slice(start, size), Usual())
        start += size
    assert suspects.taken().to_pylist() == cells.to_pylist()[::DENSE_ONE_IN]


def test_those_that_are_skimmed_stand_for_the_others() -> None:
    cells = strings(mobiles(2 * TOGETHER))
    suspects = dense()
    suspects.look_for(cells.slice(0, TOGETHER - DENSE_ONE_IN), Usual())
    assert not suspects.are_enough
    suspects.look_for(cells.slice(TOGETHER), Usual())
    assert suspects.are_enough
    assert suspects.stands_for * len(suspects.taken()) == pytest.approx(2 * TOGETHER, abs=2 * DENSE_ONE_IN)


def test_numbers_are_skimmed_as_text() -> None:
    suspects = Suspects()
    suspects.look_for(pa.array([812345678, 7]), Usual())
    assert suspects.taken().to_pylist() == ["812345678"]
