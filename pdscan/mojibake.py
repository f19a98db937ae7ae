"""Thai text that was read in the wrong encoding, and its way back.

Three mistakes are common in Thai data, each with a signature of its own:

- UTF-8 read as cp874: "เธชเธก" for "สม"; every letter became three
- UTF-8 read as cp1252 or Latin-1: "à¸ªà¸¡" for "สม"; every letter became three
- cp874 read as Latin-1: "ÊÁªÒÂ" for "สมชาย"; one for one

No Thai word holds "เธ" or "เน" and then one of the letters that a second byte becomes, twice in a row,
and no European word holds four such Latin-1 letters in a row.
"""

from __future__ import annotations

import re
import unicodedata


def _readings(byte: int) -> set[str]:
    """Return the characters that one byte may have been read as."""
    codecs = ("cp874", "cp1252", "latin-1")
    return {char for codec in codecs if (char := bytes([byte]).decode(codec, errors="ignore"))}


_SECOND = {char: byte for byte in (0xB8, 0xB9) for char in _readings(byte)}
_THIRD = {char: byte for byte in range(0x80, 0xC0) for char in _readings(byte)}
_TRIPLE = f"[เà][{re.escape(''.join(sorted(_SECOND)))}][{re.escape(''.join(sorted(_THIRD)))}]"
_HIGH_LATIN = "[¡-Úß-û]"

SIGNATURE = f"(?:{_TRIPLE}){{2}}|{_HIGH_LATIN}{{4}}"
"""RE2 and Python pattern: text without a match needs no repair."""

UNITS = re.compile(f"{_TRIPLE}|{_HIGH_LATIN}")
"""What becomes one letter each."""


def letter(unit: re.Match[str]) -> str:
    """Return the letter that a unit was, or the unit itself when it was none.

    >>> UNITS.sub(letter, "ÊÁªÒÂ"), UNITS.sub(letter, "เธชเธก")
    ('สมชาย', 'สม')
    """
    text = unit.group()
    if len(text) == 1:
        return text.encode("latin-1").decode("cp874", errors="ignore") or text
    read = bytes((0xE0, _SECOND[text[1]], _THIRD[text[2]])).decode("utf-8")
    return read if unicodedata.category(read) != "Cn" else text
