"""What counts when it fills a text or the words around it say so, and does not between other things."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pdscan import registry
from pdscan.checksums import thai_id_check_digit
from pdscan.detect.text.spans import find_in_text

KNOWN = registry.recognizers()


def told(text: str) -> list[tuple[str, str]]:
    return [(span.element, text[span.start : span.end]) for span in find_in_text(text, KNOWN)]


def grouped(number: str, cuts: set[int], gap: str) -> str:
    return "".join(digit + (gap if at in cuts else "") for at, digit in enumerate(number))


@settings(deadline=None)  # the first text waits for the word lists
@given(
    st.sampled_from("12345"),
    st.integers(10, 96),
    st.text(alphabet="0123456789", min_size=9, max_size=9),
    st.sets(st.integers(0, 11), min_size=1),
    st.sampled_from([" ", "  ", "-", "    "]),
)
def test_an_id_in_odd_groups_counts_where_nothing_else_stands(first, province, rest, cuts, gap):
    body = f"{first}{province}{rest}"
    written = grouped(body + thai_id_check_digit(body), cuts, gap)
    assert ("national_id", written) in told(written)


def test_figures_of_a_table_are_no_id():
    assert told("ยอด 1 2345 4567 8781 บาท") == []
    assert told("7 1 2345 4567 8781") == []


def test_a_province_that_does_not_exist_needs_a_word():
    assert told("1994545678785") == []
    assert told("เลขบัตรประชาชน 1994545678785") == [("national_id", "1994545678785")]


@pytest.mark.parametrize("number", ["0105544000017", "0-10-5-544-00001-7", "01055  4400 00 1 7"])
def test_a_company_number_counts_alone(number):
    assert told(number) == [("juristic_id", number)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("::", ["::"]),
        ("route ::/0 via fe80::1", ["::/0", "fe80::1"]),
        ("src=:: dst=::1", ["::", "::1"]),
        ("ชื่อ :: สมชาย", []),
        ("IP address :: 10.0.0.1", ["10.0.0.1"]),
        ("node2001:db8::1", []),
        ("ip:fe80::1", ["fe80::1"]),
    ],
)
def test_the_unspecified_address_and_pieces_of_others(text, found):
    assert [value for element, value in told(text) if element == "ip_address"] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("เบอร์ญี่ปุ่น 090-1234-5678 โทรได้เลย", ["090-1234-5678"]),
        ("Chinese mobile: 138 1234 5678", ["138 1234 5678"]),
        ("สั่งของจากญี่ปุ่น เลขที่ 090-1234-5678", []),
        ("ref 13812345678", []),
    ],
)
def test_a_national_number_needs_its_country(text, found):
    assert [value for element, value in told(text) if element == "phone"] == found


@pytest.mark.parametrize("text", ["49-015420-323751-02", "IMEI 49015420-323751"])
def test_an_imei_without_check_digit_is_told(text):
    assert [element for element, _ in told(text)] == ["device_id"]


def test_the_beginning_of_a_longer_number_is_no_value():
    assert told("49-015420-323751-9") == []


def test_a_web_address_is_told_only_where_nothing_else_stands():
    assert told("https://www.example.com/a") == [("browsing_history", "https://www.example.com/a")]
    assert told("ดูที่ https://www.example.com/a ได้เลย") == []
