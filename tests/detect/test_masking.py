"""The one door out: what is kept of a value shows its shape and nothing of it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pdscan.detect.masking import LONGEST, example, partial, shape


def test_a_shape_keeps_the_punctuation_and_nothing_else():
    assert shape("1-2345-45678-78-1") == "9-9999-99999-99-9"
    assert shape("ก้อง@example.com") == "กกก@xxxxxxx.xxx"


@given(st.text())
def test_no_letter_or_digit_of_a_value_gets_through(value):
    assert set(shape(value)) & set(map(str, range(9))) == set()
    kept = {char for char in shape(value) if char.isalnum()}
    assert kept <= {"9", "x", "ก"}


@given(st.text(min_size=LONGEST * 5))
def test_a_shape_is_never_long(value):
    assert len(shape(value)) <= LONGEST


@given(st.text(alphabet="0123456789abcdef-", min_size=8, max_size=40))
def test_a_partial_example_shows_four_characters_at_most(value):
    shown = partial(value)
    assert shown[2:-2] == shape(value[2:-2])


def test_without_evidence_nothing_is_kept():
    assert example("0812345678", "none") == ()
