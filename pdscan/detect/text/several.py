"""Further values behind one that is told: "plates AB-4504-MD and AC-0912-MD", "PIN 4711 / 0815"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pdscan.recognizer import Span

_JOINED = re.compile(r"[ \t]?(?:,|;|/|&|และ|กับ|หรือ|(?:\band\b|\bor\b))[ \t]?(?=[0-9A-Za-z@])")
_VALUE = re.compile(r"[0-9A-Za-z@]+(?:[._/-][0-9A-Za-z]+)*")
_MOST = 8


def further(text: str, value: Span) -> Iterator[Span]:
    """Yield the values that go on with one, joined to it and written alike, in letters, digits and signs.

    >>> text = "plates AB-4504-MD, AC-0912-MD and 12"
    >>> [text[span.start : span.end] for span in further(text, Span(7, 17))]
    ['AC-0912-MD']
    """
    outline = _outline(text[value.start : value.end])
    end = value.end
    for _ in range(_MOST if "9" in outline else 0):
        sign = _JOINED.match(text, end)
        another = _VALUE.match(text, sign.end()) if sign else None
        if another is None or _outline(another.group()) != outline:
            return
        yield Span(*another.span())
        end = another.end()


def _outline(value: str) -> str:
    return re.sub("[a-z]+", "a", re.sub("[A-Z]+", "A", re.sub("[0-9]", "9", value)))
