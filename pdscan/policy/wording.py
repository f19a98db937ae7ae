"""English phrases in running text, found word by word.

The text is read without its blanks, hyphens and apostrophes, so "log in", "log-in" and "login" are one; but
two words are never run together where the phrase has no gap: "as set forth" holds no "asset". A table from
the first letters to the lengths of the phrases that begin so makes thousands of them cheap to look for.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

_GAP = "\\s'’‘‐‑-"
UNWRITTEN = re.compile(f"[{_GAP}]+")
"""What phrases may be written with or without."""
_PIECE = re.compile(f"[^{_GAP}]+")
_START = re.compile("(?<![a-z0-9_])[^ก-๎]")
"""Where a phrase may begin: no Thai letter begins one."""
_END = re.compile("(?:['’]?s)?(?![a-z_])")
"""What may follow a phrase: its plural, and then no letter."""
_FIRST = 3
"""Letters that a phrase is looked up by."""
_REMEMBERED = 16
"""Texts kept without their gaps: many sets of phrases look through each."""


@dataclass(frozen=True, slots=True)
class Found:
    """A phrase found: its place, and the phrase without gaps."""

    start: int
    end: int
    key: str


class Wording:
    """A set of English phrases."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self._gaps: dict[str, set[int]] = {}
        lengths: dict[str, set[int]] = {}
        for phrase in phrases:
            key, gaps = _without_gaps(phrase)
            self._gaps.setdefault(key, set()).update(gaps)
            lengths.setdefault(key[:_FIRST], set()).add(len(key))
        self._lengths = {first: sorted(found, reverse=True) for first, found in lengths.items()}

    def find(self, text: str) -> Iterator[Found]:
        """Yield the phrases of a text in lower case, the longest at each place."""
        letters, places, starts = _squeezed(text)
        past = 0
        for at in starts:
            if places[at] >= past:
                found = self._at(text, letters, places, at)
                if found:
                    past = found.end
                    yield found

    def _at(self, text: str, letters: str, places: Sequence[int], at: int) -> Found | None:
        for first in range(_FIRST, 0, -1):
            for length in self._lengths.get(letters[at : at + first], ()):
                key = letters[at : at + length]
                if len(key) == length and key in self._gaps and self._is_written(key, places, at):
                    end = _END.match(text, places[at + length - 1] + 1)
                    if end:
                        return Found(places[at], end.end(), key)
        return None

    def _is_written(self, key: str, places: Sequence[int], at: int) -> bool:
        """Say whether the gaps of the text lie where the phrase has them."""
        last = len(key) - 1
        if places[at + last] - places[at] == last:
            return True
        gaps = self._gaps[key]
        return all(
            offset in gaps
            for offset in range(1, last + 1)
            if places[at + offset] - places[at + offset - 1] > 1
        )


def _without_gaps(phrase: str) -> tuple[str, set[int]]:
    """Return a phrase without its gaps, and after how many letters they lay."""
    key, gaps = "", set()
    for piece in _PIECE.findall(phrase):
        gaps.add(len(key))
        key += piece
    return key, gaps


@lru_cache(maxsize=_REMEMBERED)
def _squeezed(text: str) -> tuple[str, list[int], list[int]]:
    """Return the text without gaps, the place of each letter, and which letters begin a word."""
    pieces: list[str] = []
    places: list[int] = []
    starts: list[int] = []
    for piece in _PIECE.finditer(text):
        begin, end = piece.span()
        shift = len(places) - begin
        starts.extend(match.start() + shift for match in _START.finditer(text, begin, end))
        pieces.append(piece[0])
        places.extend(range(begin, end))
    return "".join(pieces), places, starts
