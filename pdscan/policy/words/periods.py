"""Periods of time in Thai and English text, as ISO 8601 durations: `สิบสอง (12) เดือน` is P12M."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_DIGITS = str.maketrans("๐๑๒๓๔๕๖๗๘๙", "0123456789")
_THAI_ONES = {
    "หนึ่ง": 1,
    "เอ็ด": 1,
    "สอง": 2,
    "ยี่": 2,
    "สาม": 3,
    "สี่": 4,
    "ห้า": 5,
    "หก": 6,
    "เจ็ด": 7,
    "แปด": 8,
    "เก้า": 9,
}
_ENGLISH = {
    "a": 1,
    "an": 1,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "fifteen": 15,
    "eighteen": 18,
    "twenty": 20,
    "twenty-four": 24,
    "thirty": 30,
    "thirty-six": 36,
    "forty-five": 45,
    "sixty": 60,
    "ninety": 90,
}
_PERIODS = {  # the letters of ISO 8601, those of times of day behind a T
    "ปี": "Y",
    "เดือน": "M",
    "สัปดาห์": "W",
    "อาทิตย์": "W",
    "วัน": "D",
    "ชั่วโมง": "TH",
    "ชม": "TH",
    "นาที": "TM",
    "minute": "TM",
    "hr": "TH",
    "yr": "Y",
    "mth": "M",
    "wk": "W",
    "hour": "TH",
    "year": "Y",
    "month": "M",
    "week": "W",
    "day": "D",
    "ไตรมาส": "M",
    "decade": "Y",
    "quarter": "M",
    "fortnight": "D",
}
_TIMES = {"decade": 10, "ไตรมาส": 3, "quarter": 3, "fortnight": 14}
"""How many of the letter's units a word for a length counts."""
_HALVES = {"ปี": "P6M", "year": "P6M", "เดือน": "P15D", "month": "P15D"}
_A_DAY = {"TH": 24, "TM": 24 * 60}
"""How many of them make a day: below, it is a session or a link that ends, not a time of keeping."""
_ONES = "|".join(_THAI_ONES)
_WORDS = "|".join(word for word in sorted(_ENGLISH, key=len, reverse=True) if len(word) > len("an"))
_FULL = "full |calendar |whole |further "
_THEN = "after|from|following|later|past|beyond"
"""What makes "a year" a length wherever it stands: "discarded a year after they leave"."""
_RANGE = rf"(?:(?:(?<![0-9.,/])[0-9]{{1,3}}|\b(?:{_WORDS})\b)\s*(?:-|–|\bto\b|\band\b|\bor\b|ถึง|หรือ)\s*)?"
"""The shorter length of a range, whose longer one counts: "between 30 and 90 days"."""
_PERIOD = re.compile(
    rf"{_RANGE}"
    r"(?:(?P<digits>(?<![0-9.,/])[0-9]{1,3})\+?\)?"
    rf"|(?P<thai>(?:{_ONES})?สิบ(?:{_ONES})?|(?:{_ONES})?ร้อย|{_ONES})"
    r"|(?P<halved>\bhalf an?\b|(?<!ปี)ครึ่ง)"
    rf"|(?P<english>\b(?:{_WORDS})\b|(?:(?<=\bfor )|(?<=\bafter )|(?<=\bwithin )|(?<=\bbeyond ))an?\b"
    rf"|(?<!\bonce )(?<!\btwice )(?<!\btimes )\ban?\b(?=\s(?:{_FULL})?(?:year|month|week)\s(?:{_THEN})\b)))"
    r"\s*-?\s*(?:\(\s*(?P<again>[0-9]{1,3}|[ก-๎]+|[a-z-]+)\s*\)\s*)?"
    r"(?:(?:consecutive|calendar|additional|further|extra|full|more) )?"
    r"(?P<unit>ปี|เดือน|สัปดาห์|อาทิตย์|วัน(?!ที่|เกิด|เดือน)|ชั่วโมง|ชม(?=\.)|นาที|ไตรมาส"
    r"|decades?|fortnights?|quarters?(?! of)|minutes?|hours?"
    r"|years?|months?|weeks?|days?|hrs?|yrs?|mths?|wks?)(?![a-z])"
    r"(?P<half>\s?ครึ่ง|(?: and|-and-) (?:a )?half)?",
    re.IGNORECASE,
)

_ELIDED = re.compile(
    rf"[^.;:0-9]{{0,40}}\b(?:and|or|but)\b[^.;:0-9]{{0,20}}"
    rf"\b(?:up to|at most|at least|for) (?P<number>[0-9]{{1,2}}|{_WORDS})"
    r"(?=,? (?:where|if|when|whenever|in (?:the |some |any )?cases?|should)\b)",
    re.IGNORECASE,
)
"""Another length behind a period that leaves its unit out: "for five years, and for up to ten where …"."""
_GO_TOGETHER = frozenset({"YM", "MD"})
_AND = re.compile(r"\s*(?:และ|กับ|and)?\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Period:
    """A duration and where it stands."""

    start: int
    end: int
    duration: str


def periods(text: str) -> Iterator[Period]:
    """Yield every period of time in the text that is a day or more.

    >>> [period.duration for period in periods("สิบสอง (12) เดือน, ๑๐ ปี, seven (7) years, 48 hours, 8 ชั่วโมง")]
    ['P12M', 'P10Y', 'P7Y', 'PT48H']
    """
    last: Period | None = None
    for one in _parts(text.translate(_DIGITS)):
        if last and _is_one_period(text, last, one):
            last = Period(last.start, one.end, last.duration + one.duration[1:])
            continue
        if last:
            yield last
        last = one
    if last:
        yield last


def _is_one_period(text: str, first: Period, then: Period) -> bool:
    """Say whether two lengths make one period: "one year and six months", not "1 year, 6 months"."""
    units = first.duration[-1] + then.duration[-1]
    return units in _GO_TOGETHER and bool(_AND.fullmatch(text, first.end, then.start))


def _parts(text: str) -> Iterator[Period]:
    for match in _PERIOD.finditer(text):
        unit = match["unit"].lower()
        unit = unit.rstrip("s") if unit.isascii() else unit
        if match["halved"]:
            if unit in _HALVES:
                yield Period(match.start(), match.end(), _HALVES[unit])
            continue
        number, letter = _number(match) * _TIMES.get(unit, 1), _PERIODS[unit]
        if number < _A_DAY.get(letter, 1):
            continue
        half = match["half"] if letter == "Y" else None
        yield Period(match.start(), match.end(), f"P{letter[:-1]}{number}{letter[-1]}{'6M' if half else ''}")
        elided = _ELIDED.match(text, match.end())
        if elided:
            length = elided["number"].lower()
            more = int(length) if length.isdecimal() else _ENGLISH[length]
            yield Period(elided.start("number"), elided.end(), f"P{letter[:-1]}{more}{letter[-1]}")


def _number(match: re.Match[str]) -> int:
    if match["again"] and match["again"].isdecimal():
        return int(match["again"])
    if match["digits"]:
        return int(match["digits"])
    return _ENGLISH[match["english"].lower()] if match["english"] else thai_number(match["thai"])


def thai_number(words: str) -> int:
    """Read a number of up to three digits written in Thai words.

    >>> thai_number("ยี่สิบห้า"), thai_number("สิบ"), thai_number("เก้าสิบ")
    (25, 10, 90)
    """
    hundreds, hundred, rest = words.partition("ร้อย")
    if hundred:
        return (_THAI_ONES.get(hundreds, 1)) * 100 + (thai_number(rest) if rest else 0)
    tens, ten, ones = words.partition("สิบ")
    if ten:
        return _THAI_ONES.get(tens, 1) * 10 + _THAI_ONES.get(ones, 0)
    return _THAI_ONES.get(words, 0)
