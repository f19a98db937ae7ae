"""What only looks like a vehicle's plate in running text, and what is one by its own look.

Two Thai letters and a number are a plate beside a province, unless they end a word ("ถ" + "นน 8 กรุงเทพ")
or name a bus or a letter of an office. With a digit before them they are hardly anything else, but for units
and everyday words of two letters: "5กก 120", "3คน 150".
"""

from __future__ import annotations

import re

from pdscan.detect.text.other_numbers import is_other_number
from pdscan.recognizer import Span
from pdscan.vocabulary.places import is_province
from pdscan.vocabulary.thai_words import is_word

_SPEAKING = re.compile(r"(?:ทะเบียน|รถ|ป้าย|เลข|หมายเลข|คัน|เก๋ง|กระบะ|บรรทุก|พ่วง|จักรยานยนต์|มอเตอร์ไซค์|แท็กซี่|ตู้)\Z")
_LONGEST_SPEAKING = 14
_IN_LATIN = re.compile(r",? ?\(?([A-Z][a-z]+(?:[ -][A-Z][a-z]+){0,3})")
_MONTH_AND_YEAR = re.compile("1[0-2]-(?:19|20|25)[0-9]{2}")
_AROUND, _LETTERS = 32, re.compile("[ก-ฮ]{2}")
_PLATE = re.compile("[1-9]?[ก-ฮ]{2}[- ]?[1-9][0-9]{0,3}")
_SHORT = frozenset({"นน", "สส", "รพ", "สภ", "สน", "รร", "อย", "ปณ", "คห", "บส", "ฉบ", "มค", "ครม"})
"""Abbreviations that numbers stand behind in notes: a weight, a height, a police station."""
_UNITS = frozenset(
    {"กก", "กม", "ซม", "มม", "มล", "ชม", "ตร", "ลบ", "มก", "ดล", "ซล", "ตม", "วน", "นท", "พศ", "คศ"}
)


def is_no_plate(text: str, span: Span) -> bool:
    """Tell whether what stands before a province is a piece of a word, a route or a month.

    >>> is_no_plate("ถนน 8 กรุงเทพ", Span(1, 5)), is_no_plate("ทะเบียนกก 8 กรุงเทพ", Span(7, 11))
    (True, False)
    """
    before = text[max(0, span.start - _LONGEST_SPEAKING) : span.start]
    if "ก" <= before[-1:] <= "๎" and not _SPEAKING.search(before):
        return True
    if (behind := _IN_LATIN.match(text, span.end)) and not _begins_with_province(behind[1]):
        return True
    is_month = _MONTH_AND_YEAR.fullmatch(text, span.start, span.end) is not None
    return is_month or is_other_number(text, span)


def is_no_plate_among_latin(text: str, span: Span) -> bool:
    """Tell whether two letters and a number stand in a Thai text, or are a unit's or a thing's.

    >>> is_no_plate_among_latin("swapped to ผผ 8812, late", Span(11, 18))
    False
    >>> is_no_plate_among_latin("เครื่อง A ชุด B ผผ 8812", Span(16, 23))
    True
    """
    before, behind = text[max(0, span.start - _AROUND) : span.start], text[span.end : span.end + _AROUND]
    letters = _LETTERS.search(text, span.start, span.end)
    is_short = letters is not None and (letters.group() in _UNITS | _SHORT or is_word(letters.group()))
    return is_short or bool(_LETTERS.search(_PLATE.sub("", before + behind))) or is_other_number(text, span)


def is_plate_by_look(value: str) -> bool:
    """Tell whether a digit, two letters and a number are no amount of something.

    >>> is_plate_by_look("3ฒก-7718"), is_plate_by_look("5กก 120")
    (True, False)
    """
    return value[1:3] not in _UNITS and not is_word(value[1:3])


def _begins_with_province(words: str) -> bool:
    parts = re.split("[ -]", words)
    return any(is_province(" ".join(parts[:count])) for count in range(1, len(parts) + 1))
