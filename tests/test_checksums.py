"""Check digits agree with python-stdnum, and the column forms agree with the scalar ones."""

from __future__ import annotations

import string

import pytest
import stdnum.ean
import stdnum.iban
import stdnum.imei
import stdnum.luhn
import stdnum.th.moa
import stdnum.th.pin
from hypothesis import given
from hypothesis import strategies as st

from pdscan import checksums

digit_text = st.text(alphabet=string.digits)


def numbers(length: int) -> st.SearchStrategy[str]:
    return st.text(alphabet=string.digits, min_size=length, max_size=length)


@given(numbers(12))
def test_a_made_thai_id_passes_and_no_other_last_digit_does(body):
    right = checksums.thai_id_check_digit(body)
    assert [digit for digit in string.digits if checksums.thai_id(body + digit)] == [right]


@given(numbers(12))
def test_thai_ids_agree_with_stdnum(body):
    number = body + checksums.thai_id_check_digit(body)
    person = body[0] not in "09"
    assert stdnum.th.pin.is_valid(number) == person
    assert stdnum.th.moa.is_valid(number) == (body[0] == "0")


@given(digit_text)
def test_luhn_agrees_with_stdnum(number):
    assert checksums.luhn(number) == (stdnum.luhn.is_valid(number) and len(number) > 1)


@given(numbers(11))
def test_a_made_luhn_number_passes_in_stdnum_too(body):
    assert stdnum.luhn.is_valid(body + checksums.luhn_check_digit(body))


@given(numbers(14))
def test_imei_agrees_with_stdnum(body):
    number = body + checksums.luhn_check_digit(body)
    assert checksums.imei(number) == (number.strip("0") != "" and stdnum.imei.is_valid(number))


@given(st.sampled_from([7, 8, 12, 13, 14, 15]).flatmap(numbers))
def test_ean_agrees_with_stdnum(number):
    assert checksums.ean(number) == stdnum.ean.is_valid(number)


@given(numbers(16))
def test_iban_agrees_with_stdnum(body):
    for check in (f"{value:02}" for value in range(2, 99)):
        number = f"DE{check}{body}00"
        assert checksums.iban(number) == (stdnum.iban.calc_check_digits(number) == check)


@pytest.mark.parametrize("number", ["", "123", "12345456787๘1", "123454567878 1", "1234545678781 "])
def test_what_is_not_thirteen_ascii_digits_is_no_thai_id(number):
    assert not checksums.thai_id(number)
