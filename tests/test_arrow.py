from __future__ import annotations

import datetime as dt
import subprocess
import sys
from decimal import Decimal
from uuid import UUID

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pdscan.arrow import column, record_batch, strings

ONE_KIND = st.one_of(
    *(
        st.lists(st.none() | kind, min_size=1)
        for kind in (
            st.text(st.characters(exclude_categories=["Cs"])),
            st.integers(-(2**63), 2**63 - 1),
            st.floats(allow_nan=False),
            st.booleans(),
            st.binary(),
            st.dates(),
            st.datetimes(),
        )
    )
)


@given(ONE_KIND)
def test_values_of_one_kind_come_back_as_they_were(values: list[object]) -> None:
    array = column(values)
    array.validate(full=True)
    assert array.to_pylist() == values


@pytest.mark.parametrize(
    ("values", "kind", "told"),
    [
        ([1, "01"], pa.string(), ["1", "01"]),
        ([1, 1.5], pa.float64(), [1.0, 1.5]),
        ([2**60 + 1, 1.5], pa.string(), [str(2**60 + 1), "1.5"]),
        ([2**70], pa.string(), [str(2**70)]),
        ([Decimal("0.10"), None], pa.string(), ["0.10", None]),
        ([{"ก": 1}, ["ข"]], pa.string(), ['{"ก": 1}', '["ข"]']),
        ([UUID(int=1)], pa.string(), ["00000000-0000-0000-0000-000000000001"]),
        ([bytearray("มานี".encode()), None], pa.string(), ["มานี", None]),
        ([bytearray("มานี".encode("cp874"))], pa.string(), ["มานี"]),
        ([dt.time(8, 30)], pa.string(), ["08:30:00"]),
        (["\ud800"], pa.string(), ["?"]),
        ([None, None], pa.null(), [None, None]),
    ],
)
def test_other_values_become_text_and_lose_nothing(
    values: list[object], kind: pa.DataType, told: list[object]
) -> None:
    array = column(values)
    assert (array.type, array.to_pylist()) == (kind, told)


def test_times_with_a_zone_are_told_in_utc() -> None:
    bangkok = dt.timezone(dt.timedelta(hours=7))
    array = column([dt.datetime(2026, 1, 1, 7, tzinfo=bangkok), None])
    assert array.to_pylist() == [dt.datetime(2026, 1, 1, tzinfo=dt.UTC), None]


def test_a_batch_without_rows_keeps_its_columns() -> None:
    batch = record_batch(["a", "b"], [])
    assert (batch.schema.names, batch.num_rows) == (["a", "b"], 0)
    assert strings([]).to_pylist() == []


def test_pandas_stays_out() -> None:
    program = (
        "import sys; from pdscan.arrow import column; column(['x', 1]); sys.exit('pandas' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_lists_stay_lists_of_what_they_hold() -> None:
    built = column([["a", None], None, [], ["b"]])
    assert (built.type, built.to_pylist()) == (pa.list_(pa.string()), [["a", None], None, [], ["b"]])
    assert column([[[1], []], [None]]).to_pylist() == [[[1], []], [None]]
    assert column([[1, "x"], [{"a": 1}]]).to_pylist() == [["1", "x"], ['{"a": 1}']]
    assert column([[], None]).to_pylist() == [[], None]
