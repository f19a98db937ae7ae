"""Thai telephone numbers are read as people write them; what they mean agrees with `phonenumbers`."""

from __future__ import annotations

import re

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from recognizers.phone import RECOGNIZERS, THAI

LOST_ZERO = next(item for item in RECOGNIZERS if item.entity_type == "TH_PHONE_NUMBER_WITHOUT_ZERO")
LIST = next(item for item in RECOGNIZERS if item.entity_type == "TH_PHONE_NUMBER_LIST")
mobiles = st.from_regex("[89][0-9]{8}", fullmatch=True)
landlines = st.from_regex("(?:2[0-9]|3[2-9]|4[2-5]|5[2-6]|7[3-7])[0-9]{6}", fullmatch=True)


def is_phone(text: str) -> bool:
    return re.fullmatch(THAI.pattern, text) is not None


@given(mobiles)
def test_mobiles_are_read_in_every_form(number):
    a, b, c = number[:2], number[2:5], number[5:]
    forms = [
        f"0{number}", f"0{a}-{b}-{c}", f"0{a} {b} {c}", f"0{a}-{b}{c}", f"0{a}.{b}.{c}", f"(0{a}) {b}-{c}",
        f"0{number[0]}-{number[1:5]}-{number[5:]}", f"0{number[:3]}-{number[3:6]}-{number[6:]}",
        f"+66{number}", f"+66 {a} {b} {c}", f"+66-{a}-{b}-{c}", f"+66(0){a}-{b}-{c}", f"(+66) {a} {b} {c}",
        f"0066{number}", f"66{number}",
        f"0{number} ต่อ 12", f"0{a}-{b}-{c} ext. 9", f"0{number}#101",
    ]  # fmt: skip
    assert [form for form in forms if not is_phone(form)] == []


@given(landlines)
def test_landlines_are_read_in_every_form(number):
    forms = [f"0{number}", f"0-{number[:4]}-{number[4:]}", f"+66{number}", f"0-{number[:4]}-{number[4:]}-9"]
    if number.startswith("2"):
        forms += [
            f"02-{number[1:4]}-{number[4:]}",
            f"02 {number[1:4]} {number[4:]}",
            f"(02) {number[1:4]} {number[4:]}",
        ]
    else:
        forms += [f"0{number[:2]}-{number[2:]}", f"0{number[:2]}-{number[2:5]}-{number[5:]}"]
    assert [form for form in forms if not is_phone(form)] == []


@given(st.one_of(mobiles, landlines))
def test_what_we_read_is_a_thai_number_to_phonenumbers_too(number):
    assert phonenumbers.is_possible_number(phonenumbers.parse(f"0{number}", "TH"))


@given(mobiles)
def test_a_mobile_that_lost_its_zero_is_still_read_but_is_less_sure(number):
    assert re.fullmatch(LOST_ZERO.pattern, number)
    assert re.fullmatch(LOST_ZERO.pattern, f"{number}.0")
    assert LOST_ZERO.alone < THAI.alone


@given(mobiles, mobiles)
def test_several_numbers_in_a_cell_are_one_cell_of_numbers(first, second):
    for join in (", ", "/", " / ", ";", " หรือ "):
        assert re.fullmatch(LIST.pattern, f"0{first}{join}0{second}")


@pytest.mark.parametrize(
    "text",
    [
        "191",
        "1669",
        "1175",
        "1800123456",
        "0012345678",
        "08123",
        "081234567890",
        "2566-08-12",
        "12-3456-7890",
        "0-8123",
    ],
)
def test_short_codes_dates_and_other_numbers_are_none(text):
    assert not is_phone(text)


@pytest.mark.parametrize(
    "text", ["โทร0812345678ได้เลย", "เบอร์ 081-234-5678ครับ", "(02-123-4567)", "tel:0812345678"]
)
def test_they_are_found_where_thai_stands_right_beside_them(text):
    assert re.search(f"(?<![0-9A-Za-z])(?:{THAI.pattern})(?![0-9A-Za-z])", text)
