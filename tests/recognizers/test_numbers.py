"""Government, bank and device numbers: every written form of a generated number is read as what it is."""

from __future__ import annotations

import ipaddress
import re
import string

import pytest
import stdnum.iban
from hypothesis import given
from hypothesis import strategies as st

from pdscan import registry
from pdscan.checksums import luhn_check_digit, thai_id_check_digit
from pdscan.recognizer import Recognizer
from recognizers.iban import STRUCTURE_OF

BY_TYPE = {item.entity_type: item for item in registry.recognizers()}


def numerals(length: int) -> st.SearchStrategy[str]:
    return st.text(alphabet=string.digits, min_size=length, max_size=length)


def reads(item: Recognizer, text: str) -> bool:
    fits = re.fullmatch(item.pattern or "", text) is not None
    return fits and (item.validate is None or item.validate(text))


def with_check_digit(first: str, rest: str) -> str:
    return first + rest + thai_id_check_digit(first + rest)


@given(st.sampled_from("12345678"), st.integers(10, 96), numerals(9))
def test_a_national_id_is_read_in_every_form(first, province, rest):
    n = with_check_digit(first, f"{province}{rest}")
    grouped = [n[0], n[1:5], n[5:10], n[10:12], n[12]]
    for join in ("", "-", " ", "."):
        assert reads(BY_TYPE["TH_TNIN"], join.join(grouped))
    for loose in (f"{n}.0", f"{n[:5]} {n[5:9]}  {n[9:]}", f"{n[0]} {n[1:5]} {n[5:]}"):
        assert reads(BY_TYPE["TH_TNIN_LOOSE"], loose)
    assert not reads(BY_TYPE["TH_JURISTIC_ID"], n)


@given(st.integers(10, 96), st.integers(1, 9), numerals(8))
def test_a_company_is_no_person_even_when_its_leading_zero_is_lost(province, kind, rest):
    n = with_check_digit("0", f"{province}{kind}{rest}")
    assert reads(BY_TYPE["TH_JURISTIC_ID"], n)
    assert reads(BY_TYPE["TH_JURISTIC_ID"], f"{n[0]}-{n[1:3]}-{n[3]}-{n[4:7]}-{n[7:12]}-{n[12]}")
    assert reads(BY_TYPE["TH_JURISTIC_ID_WITHOUT_ZERO"], n[1:])
    assert not any(reads(BY_TYPE[name], n) for name in ("TH_TNIN", "TH_TNIN_LOOSE", "TH_ALIEN_ID"))


@pytest.mark.parametrize(
    "layout", ["3-1-5-1", "3-6-1", "3-3-3-1", "3-1-6", "3-1-5-3", "4-3-6-1"], ids=lambda layout: layout
)
@given(number=numerals(14))
def test_bank_accounts_are_read_in_the_layout_of_each_bank(layout, number):
    groups, rest = [], "7" + number
    for size in map(int, layout.split("-")):
        groups.append(rest[:size])
        rest = rest[size:]
    assert reads(BY_TYPE["TH_BANK_ACCOUNT"], "-".join(groups))


@given(numerals(10))
def test_a_plain_account_number_is_sure_only_beside_a_bank(number):
    if len(set(number)) > 1:
        assert reads(BY_TYPE["TH_BANK_ACCOUNT_DIGITS"], number)
        assert reads(BY_TYPE["TH_BANK_ACCOUNT_WITH_BANK"], f"กสิกรไทย {number}")
    assert BY_TYPE["TH_BANK_ACCOUNT_DIGITS"].alone < 0.1 < BY_TYPE["TH_BANK_ACCOUNT_WITH_BANK"].alone


@given(st.sampled_from(["4", "51", "55", "2221", "6011", "3528"]), numerals(15))
def test_a_card_is_read_plain_and_in_groups_of_four_and_never_with_another_last_digit(prefix, rest):
    body = (prefix + rest)[:15]
    number = body + luhn_check_digit(body)
    assert reads(BY_TYPE["CREDIT_CARD"], number)
    assert reads(BY_TYPE["CREDIT_CARD"], " ".join(number[at : at + 4] for at in range(0, 16, 4)))
    assert not reads(BY_TYPE["CREDIT_CARD"], body + str((int(number[15]) + 1) % 10))


def account_of(country: str, letters: str, numerals: str) -> str:
    """Return what follows the check digits, as the country builds it."""
    parts = re.findall("([0-9]+)([nac])", STRUCTURE_OF[country])
    return "".join((letters if kind == "a" else numerals)[: int(size)] for size, kind in parts)


@given(
    st.sampled_from(sorted(STRUCTURE_OF)), st.text(alphabet="ABCXYZ", min_size=4, max_size=4), numerals(29)
)
def test_an_iban_of_any_country_agrees_with_stdnum(country, letters, rest):
    body = account_of(country, letters, rest)
    check = stdnum.iban.calc_check_digits(f"{country}00{body}")
    number = f"{country}{check}{body}"
    assert stdnum.iban.is_valid(number, check_country=False)
    assert reads(BY_TYPE["IBAN_CODE"], number)
    assert reads(BY_TYPE["IBAN_CODE"], number[:4] + number[4:].lower())
    assert not reads(BY_TYPE["IBAN_CODE"], f"{country}{int(check) % 97 + 2:02}{body}")


@given(st.sampled_from(["DE", "NL", "BG", "TR"]), numerals(29))
def test_an_iban_with_letters_where_its_country_has_digits_is_none(country, rest):
    body = account_of(country, "ABCD", rest)[:-1] + "X"
    check = stdnum.iban.calc_check_digits(f"{country}00{body}")
    assert reads(BY_TYPE["IBAN_CODE"], f"{country}{check}{body}") == (country in {"BG", "TR"})


@given(st.ip_addresses(v=6).filter(lambda address: not address.is_unspecified))
def test_every_ipv6_address_is_read_short_and_long(address):
    assert reads(BY_TYPE["IPV6_ADDRESS"], address.compressed)
    assert reads(BY_TYPE["IPV6_ADDRESS"], address.exploded)


def _is_one_machines(address):
    is_mask = address.packed[0] == 255 and set(address.packed) & {0, 128, 192, 224, 240, 248, 252, 254}
    return max(address.packed) >= 32 and any(address.packed[1:]) and not is_mask


@given(st.ip_addresses(v=4).filter(_is_one_machines))
def test_every_ipv4_address_is_read_also_with_its_port(address):
    assert reads(BY_TYPE["IP_ADDRESS"], str(address))
    assert reads(BY_TYPE["IP_ENDPOINT"], f"{address}:8080")


@given(st.tuples(*[st.integers(0, 31)] * 4).filter(lambda parts: parts[0] != 10 and any(parts)))
def test_four_small_numbers_are_a_version(parts):
    text = ".".join(map(str, parts))
    assert ipaddress.ip_address(text)
    assert not reads(BY_TYPE["IP_ADDRESS"], text)


@given(st.sampled_from(["35", "86", "01"]), numerals(12))
def test_an_imei_is_no_card_and_no_account_of_a_bank(tac, rest):
    body = tac + rest
    number = body + luhn_check_digit(body)
    assert reads(BY_TYPE["IMEI"], number)
    assert not reads(BY_TYPE["CREDIT_CARD"], number)
