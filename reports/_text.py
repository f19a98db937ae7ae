"""How text from data fits into a report: no spreadsheet may act on it, and columns are as wide as it looks.

Width counts what takes space: a Thai vowel above or below does not.
"""

from __future__ import annotations

import re

# Thai and Latin marks that stand above or below a letter, and joiners; East Asian characters and emoji.
_ABOVE_BELOW = re.compile("[\u0300-\u036f\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u200b-\u200d\u2060\ufe0f]")
_WIDE = re.compile("[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff01-\uff60\U0001f300-\U0001faff]")
_FORMULA = re.compile(r"\s*[=+\-@\t\r＝＋－＠]")


def inert(text: str) -> str:
    """Keep a spreadsheet that opens a CSV file from taking text for a formula.

    >>> inert("=1+1"), inert("email")
    ("'=1+1", 'email')
    """
    return f"'{text}" if _FORMULA.match(text) else text


def width(text: str) -> int:
    """Count the places that the longest line takes on screen.

    >>> width("ที่อยู่"), width("abc"), width("住所")
    (3, 3, 4)
    """
    return max(map(_places, text.split("\n")))


def shortened(text: str, places: int) -> str:
    """Cut text to a number of places, never between a letter and its vowel or tone mark.

    >>> shortened("ที่อยู่ปัจจุบัน", 5)
    'ที่อยู่ปั…'
    """
    if width(text) <= places:
        return text
    kept, used = 0, 0
    for char in text:
        used += _places(char)
        if used >= places:
            break
        kept += 1
    return text[:kept] + "…"


def _places(line: str) -> int:
    return len(line) if line.isascii() else len(_ABOVE_BELOW.sub("", line)) + len(_WIDE.findall(line))
