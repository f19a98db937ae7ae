"""JSON records that do not agree with each other."""

from __future__ import annotations

import json
from typing import Any

import pyarrow as pa
from hypothesis import given
from hypothesis import strategies as st

from connectors._stores.records import Records
from pdscan.connector import Sample

LEAVES = (
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=8) | st.sampled_from(["2024-01-01", "2024-01-01T00:00:00Z"])
)  # fmt: skip
VALUES = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("abc"), inner, max_size=3),
    max_leaves=8,
)


def parsed(values: list[Any]) -> pa.Table:
    records = Records(Sample(batches=iter(())))
    return pa.Table.from_batches(list(records.parsed([json.dumps(value).encode() for value in values])))


def test_a_leaf_of_two_types_becomes_text_and_its_record_stays_open():
    orders = [{"buyer": {"name": "มานี", "qty": 3}}, {"buyer": {"name": "ปิติ", "qty": "N/A"}}]
    assert parsed(orders).column("buyer").to_pylist() == [
        {"name": "มานี", "qty": "3"},
        {"name": "ปิติ", "qty": "N/A"},
    ]


def test_a_record_beside_a_word_becomes_text_and_its_neighbours_keep_their_types():
    rows = [{"a": {"b": 1}, "n": 5}, {"a": "none", "n": None}]
    assert parsed(rows).to_pylist() == [{"a": '{"b": 1}', "n": 5}, {"a": "none", "n": None}]


def test_a_number_beside_a_word_is_kept_as_it_was_written():
    assert parsed([{"id": 2**70}, {"id": "none"}]).column("id").to_pylist() == [str(2**70), "none"]


def test_a_null_where_a_record_should_be_is_an_empty_record():
    assert parsed([{"a": 1}, None, {"a": 2}]).column("a").to_pylist() == [1, None, 2]


@given(st.lists(VALUES, min_size=1, max_size=6))
def test_no_record_is_lost_whatever_its_form(values):
    assert parsed(values).num_rows == len(values)
