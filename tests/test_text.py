"""Normalisation: what is folded, that places survive it, and that its three forms agree."""

from __future__ import annotations

import re
import subprocess
import sys

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pdscan.arrow import strings
from pdscan.text import fold, normalise, normalise_array

THAI_AND_ODD = st.text(
    st.sampled_from("กขนมรสอาำํัิีุู่้์เแโ๐๑๙0123 -'=\"\u200b\u00a0\u2013\ufeff\u00ade\u0301é\tกÊÁªÒธà¸„ก")
)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("๐๘๑-๒๓๔-๕๖๗๘", "081-234-5678"),
        ("081\u00a0234\u20135678", "081 234-5678"),
        ("1\u200b2\ufeff3", "123"),
        ("  สมชาย \t", "สมชาย"),
        ("กํา", "กำ"),
        ("นํ้า", "น้ำ"),
        ("จ าเป็น", "จำเป็น"),
        ("ที่", "ที่"),
        ("ท่ี", "ที่"),
        ("เเปลก", "แปลก"),
        ("cafe\u0301", "café"),
        ('="0812345678"', "0812345678"),
        ("'0812345678", "0812345678"),
        ("'quoted'", "'quoted'"),
        ("เธชเธกเธ\x8aเธฒเธข", "สมชาย"),
        ("à¸ªà¸¡à¸Šà¸²à¸¢", "สมชาย"),
        ("ÊÁªÒÂ ã¨´Õ", "สมชาย ใจดี"),
        ("เธอเนตรนาย", "เธอเนตรนาย"),
        ("Ménière à Genève", "Ménière à Genève"),
    ],
)
def test_a_value_is_folded(value: str, expected: str) -> None:
    assert normalise(value) == expected


def folded_cell(text: str) -> str:
    """Fold running text, then take off what a cell loses besides: outer blanks and a spreadsheet's guard."""
    cell = re.sub('^="(.*)"$', r"\1", fold(text)[0].strip(" \t\r\n\v\f\0"))
    return re.sub("^'([0-9+-])", r"\1", cell)


@given(st.text())
def test_fold_and_normalise_agree_on_any_text(text: str) -> None:
    assert folded_cell(text) == normalise(text)


@given(THAI_AND_ODD)
def test_fold_and_normalise_agree_on_thai(text: str) -> None:
    assert folded_cell(text) == normalise(text)


@pytest.mark.parametrize("mangled", ["น้้ำ", "นํ้้า", "น้้ า"])
def test_a_tone_mark_that_was_written_twice_stays_before_the_sara_am(mangled: str) -> None:
    assert normalise(mangled) == normalise(normalise(mangled)) == "น้้ำ"


@given(THAI_AND_ODD)
def test_offsets_walk_forward_and_stay_inside_the_input(text: str) -> None:
    folded, offsets = fold(text)
    places = [offsets.original(at, at + 1) for at in range(len(folded))]
    assert all(0 <= start < end <= len(text) for start, end in places)
    assert [start for start, _ in places] == sorted(start for start, _ in places)


def test_a_place_is_told_in_code_points_of_the_input() -> None:
    text = "ชื่อ\u200b สมชาย โทร\u00a0๐๘๑\u200b๒๓๔๕๖๗๘ นํ้า"
    folded, offsets = fold(text)
    at = folded.index("0812345678")
    start, end = offsets.original(at, at + 10)
    assert text[start:end] == "๐๘๑\u200b๒๓๔๕๖๗๘"


def test_an_empty_place_is_empty_in_the_input() -> None:
    _, offsets = fold("ก\u200bข")
    assert offsets.original(1, 1) == (2, 2)
    assert offsets.original(2, 2) == (3, 3)


@given(st.lists(st.one_of(st.none(), THAI_AND_ODD, st.text())))
def test_the_arrow_form_agrees_with_the_scalar_form(values: list[str | None]) -> None:
    for kind in (pa.string(), pa.large_string()):
        array = pa.array(["padding", *values], kind)[1:]
        expected = [None if value is None else normalise(value) for value in values]
        assert normalise_array(array).to_pylist() == expected


def test_an_array_that_needs_nothing_comes_back_as_it_is() -> None:
    array = pa.array(["สมชาย ใจดี", "plain", None, ""])
    assert normalise_array(array) is array


@given(st.lists(st.text()))
def test_a_string_array_holds_its_values(values: list[str]) -> None:
    assert strings(values).to_pylist() == values


def test_the_arrow_form_does_not_import_pandas() -> None:
    code = (
        "import sys\nfrom pdscan.arrow import strings; from pdscan.text import normalise_array\n"
        "assert normalise_array(strings(['๐๑ ', 'a'])).to_pylist() == ['01', 'a']\n"
        "assert 'pandas' not in sys.modules"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
