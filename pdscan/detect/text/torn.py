"""Values that are only a piece of a longer one: of a code, of a number in groups, of an amount."""

from __future__ import annotations

import re

from pdscan.recognizer import Span

_CODE_BEFORE = re.compile(r"(?<![A-Za-z])(?!(?:TEL|FAX|MOB|ACC|ACCT|NO|ID|PH|TH)[-/])[A-Z]{2,5}[-/]$")
"""Letters that make the number behind them a part of a code: INV-2026-00871."""
_FRACTION = re.compile(r"(?:(?<![0-9A-Za-z.,])[+-][0-9]{1,9}|(?<![0-9.,])0|(?:^|\s)[0-9]{3,9})\.$")
"""What makes the digits behind it those of a fraction: "-1.", "0."; "1." may number a list."""
_DECIMAL = re.compile(r"[+-]?[0-9]+\.[0-9]+")
_VOWELS_BEFORE = ("เ", "แ", "โ", "ใ", "ไ")
"""Vowels that are written before their consonant: no word begins between them, as "ทร 038" in "โทร 038"."""
_GROUPS = re.compile(" [0-9]{4} [0-9]{4}(?![0-9])")
"""What goes on with a number in groups of four: a parcel's "PIN 7023 6342 8290 3365"."""
_IN_FOURS, _FOUR_MORE = re.compile("[0-9]{4}(?: [0-9]{4})+"), re.compile(" [0-9]{4}(?![0-9])")
"""A number in groups of four, and a further group."""
_THOUSANDS = re.compile(r",[0-9]{3}(?![0-9])")
"""What makes the last digits of a number the beginning of an amount: "0812345678 3,000.00"."""
_SIGNED_IN = re.compile(r"[A-Za-z]://(?:[^\s/@]*:)?$")
"""What makes a word with @ behind it a user or a password, and a server: "postgres://name:"."""


def is_torn(text: str, span: Span) -> bool:
    """Tell whether a value is a piece of a longer one.

    >>> is_torn("91-415-555-0132", Span(3, 15)), is_torn("tel 415-555-0132", Span(4, 16))
    (True, False)
    """
    value, before = text[span.start : span.end], text[max(0, span.start - 3) : span.start]
    if _ends_a_number(text, span) or _goes_on(text, span):
        return True
    if before.endswith(_VOWELS_BEFORE) and "ก" <= value[0] <= "ฮ":
        return True
    if "@" in value and _SIGNED_IN.search(text[max(0, span.start - 80) : span.start]):
        return True
    if "::" in value:
        return before[-1:] == ":" and before[:2].isdigit()
    around = before[:-3:-1], text[span.end : span.end + 2]
    return "-" in value and any(side[:1] == "-" and side[1:].isdigit() for side in around)


def _ends_a_number(text: str, span: Span) -> bool:
    """Tell whether digits are the last ones of a code, of a fraction or of a number with its country."""
    value, before = text[span.start : span.end], text[max(0, span.start - 8) : span.start]
    if before.endswith("."):
        return value.isdecimal() and _is_fraction(text, span.start)
    if before.endswith("+"):
        return value.replace(" ", "").isdecimal()
    return value.replace("-", "").isdigit() and _CODE_BEFORE.search(before) is not None


def _is_fraction(text: str, at: int) -> bool:
    """Tell whether the digits behind a dot are those of a fraction: "0.0812345678"."""
    return _FRACTION.search(text, max(0, at - 12), at) is not None or _DECIMAL.fullmatch(text) is not None


def _goes_on(text: str, span: Span) -> bool:
    """Tell whether a number goes on behind its place, with a further group or with the rest of an amount."""
    value = text[span.start : span.end]
    if _IN_FOURS.fullmatch(value):
        return _FOUR_MORE.match(text, span.end) is not None
    further = _GROUPS if value.isdecimal() else _THOUSANDS if " " in value else None
    return further is not None and further.match(text, span.end) is not None
