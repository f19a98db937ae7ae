"""The arithmetic of certainty."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pdscan.detect.evidence import Mentions
from pdscan.detect.verdict import odds


@given(st.integers(1, 10_000), st.data())
def test_the_interval_holds_the_estimate(cells, data):
    hits = data.draw(st.integers(0, cells))
    share = odds.prevalence(hits, cells)
    assert 0 <= share.low <= share.estimate <= share.high <= 1


def test_one_in_ten_numbers_passes_a_check_digit_and_proves_nothing():
    assert odds.beyond_chance(100, 1000, 0.1) == 0.0
    assert odds.beyond_chance(990, 1000, 0.1) == pytest.approx(0.989, abs=0.001)


@given(st.floats(0.001, 0.999))
def test_logistic_undoes_logit(probability):
    assert odds.logistic(odds.logit(probability)) == pytest.approx(probability)


def test_a_clean_sample_leaves_at_most_three_in_n():
    assert odds.cannot_exclude(1000) == pytest.approx(0.003, rel=0.01)


def test_a_share_is_as_sure_as_the_hits_that_were_read() -> None:
    known, estimated = odds.prevalence(1_000, 100_000), odds.prevalence(1_000, 100_000, read=10)
    assert estimated.estimate == known.estimate
    assert estimated.low < known.low < known.high < estimated.high
    assert odds.prevalence(10, 1_000, read=10) == odds.prevalence(10, 1_000)


def test_rows_that_only_a_word_names_are_as_sure_as_their_part_of_what_was_read() -> None:
    said = Mentions(rows=1_000, said=200, read=50).only_said()
    assert (said.rows, said.read) == (200, 10)
