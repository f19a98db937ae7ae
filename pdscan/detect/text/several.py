"""Further values behind one that is told: "plates AB-4504-MD and AC-0912-MD", "PIN 4711 / 0815".

A Thai plate goes on with another one of any length, also behind whose it is and before what is driven:
"กก 1234 (สมชาย), ขข 56", "เก๋งทะเบียน กก 1234 และกระบะ ขข 56".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pdscan.recognizer import Span

_JOINED = re.compile(r"[ \t]?(?:,|;|/|&|และ|กับ|หรือ|(?:\band\b|\bor\b))[ \t]?(?=[0-9A-Za-z@])")
_VALUE = re.compile(r"[0-9A-Za-z@]+(?:[._/-][0-9A-Za-z]+)*")
_PLATE = re.compile("[1-9]?[ก-ฮ]{2}[ -]?[1-9][0-9]{0,3}(?![0-9])")
_PLATE_JOINED = re.compile(
    r"(?: ?\([^()\n]{2,40}\))?(?: ?(?:,|;|/)| ?(?:และ|กับ|หรือ|(?:and|or)(?![a-z])))[ \t]?(?:รถ)?"
    r"(?:กระบะ|เก๋ง|ตู้|บรรทุก|จักรยานยนต์|มอเตอร์ไซค์|มอไซค์|แท็กซี่)?(?:ทะเบียน)?[ \t]?"
)
_MOST = 8


def further(text: str, value: Span) -> Iterator[Span]:
    """Yield the values that go on with one, joined to it and written alike, in letters, digits and signs.

    >>> text = "plates AB-4504-MD, AC-0912-MD and 12"
    >>> [text[span.start : span.end] for span in further(text, Span(7, 17))]
    ['AC-0912-MD']
    >>> text = "รถ กก 1234 (สมชาย), ขข 56"
    >>> [text[span.start : span.end] for span in further(text, Span(3, 10))]
    ['ขข 56']
    """
    outline = _outline(text[value.start : value.end])
    is_plate = _PLATE.match(text, value.start, value.end) is not None
    joined, written = (_PLATE_JOINED, _PLATE) if is_plate else (_JOINED, _VALUE)
    end = value.end
    for _ in range(_MOST if "9" in outline else 0):
        sign = joined.match(text, end)
        another = written.match(text, sign.end()) if sign else None
        if another is None or not (is_plate or _outline(another.group()) == outline):
            return
        yield Span(*another.span())
        end = another.end()


def _outline(value: str) -> str:
    return re.sub("[a-z]+", "a", re.sub("[A-Z]+", "A", re.sub("[0-9]", "9", value)))
