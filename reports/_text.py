r"""How text from data is shown: names may hold anything, and no report may act on them.

Control and bidirectional marks are written out (`\u202e`), so that a name can neither break a
file's form nor look like another name. Width counts what takes space: a Thai vowel above or below does not.
"""

from __future__ import annotations

import re

# C0 and C1 but for tab and line feed; bidi marks; lone surrogates; non-characters.
HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufffe\uffff]"
)
# Thai and Latin marks that stand above or below a letter, and joiners; East Asian characters and emoji.
_ABOVE_BELOW = re.compile("[\u0300-\u036f\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u200b-\u200d\u2060\ufe0f]")
_WIDE = re.compile("[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff01-\uff60\U0001f300-\U0001faff]")
_FORMULA = re.compile(r"\s*[=+\-@\t\r＝＋－＠]")


def visible(text: str) -> str:
    r"""Write hidden marks out.

    >>> visible("a\u202eb\x07")
    'a\\u202eb\\x07'
    """
    return text if text.isprintable() else HIDDEN.sub(lambda found: _escaped(ord(found[0])), text)


def one_line(text: str) -> str:
    r"""Return the text on one line, hidden marks written out.

    >>> one_line("first\nsecond")
    'first second'
    """
    return " ".join(visible(text).split())


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


def _escaped(code: int) -> str:
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"
