"""Clusters that a printing browser writes twice: `ตั้งตั้ค่า` for `ตั้งค่า`, `ชี้ตั ชี้ วตน` for `ชี้ตัวตน`.

A consonant with two marks is drawn as one glyph of its own there, and extraction finds it again a few letters
further on, often between blanks. Only a dictionary can tell such an echo from `ที่ดีที่สุด`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pdscan.repair import dictionary
from pdscan.repair.trace import Trace

AT_LEAST = 2
"""Echoes in a text; a single one may be the slip of a hand."""
_ECHO = re.compile(
    "(?P<cluster>[ก-ฮ][ัิ-ฺ็]?[่-์])(?P<between>[ก-๎]{1,6}?)(?P<echo>[ \u00a0]?(?P=cluster)[ \u00a0]?)(?=[ก-๎\n])"
)
_AROUND = 24
"""Letters on both sides in which a text without the echo must hold more words."""


def remove(trace: Trace) -> Trace:
    """Leave out the echoes of a text, if it has several.

    >>> remove(Trace.of("การตั้งตั้ค่า ทั้งทั้นี้ สิ้นสิ้ สุด")).text
    'การตั้งค่า ทั้งนี้ สิ้นสุด'
    """
    text = trace.text
    spans = [match.span("echo") for match in _found(text) if _is_echo(text, match)]
    if len(spans) < AT_LEAST:
        return trace
    starts, ends = (0, *(end for _, end in spans)), (*(start for start, _ in spans), len(text))
    kept = [offset for start, end in zip(starts, ends, strict=True) for offset in range(start, end)]
    return Trace("".join(text[offset] for offset in kept), [trace.origins[offset] for offset in kept])


def _found(text: str) -> Iterator[re.Match[str]]:
    start = 0
    while match := _ECHO.search(text, start):
        yield match
        start = match.start("echo")


def _is_echo(text: str, match: re.Match[str]) -> bool:
    start, end = match.span("echo")
    before, after = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
    return _unknown(before + after) < _unknown(before + match["echo"] + after)


def _unknown(text: str) -> float:
    letters = sum("ก" <= letter <= "๎" for letter in text)
    return round(letters * (1 - dictionary.coverage(text)))
