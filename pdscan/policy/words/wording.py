"""English phrases in running text, found word by word.

The text is read without its blanks, hyphens and apostrophes, so "log in", "log-in" and "login" are one; but
two words are never run together where the phrase has no gap: "as set forth" holds no "asset". A table from
the first letters to the lengths of the phrases that begin so makes thousands of them cheap to look for.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

_GAP = "\\s'’‘‐‑-"
UNWRITTEN = re.compile(f"[{_GAP}]+")
"""What phrases may be written with or without."""
_PIECE = re.compile(f"[^{_GAP}]+")
_START = re.compile(f"(?<![a-z0-9_])[^ก-๎{_GAP}]")
"""Where a phrase may begin: no Thai letter begins one."""
_END = re.compile("(?:['’]?s)?(?![a-z_])")
"""What may follow a phrase: its plural, and then no letter."""
_FIRST = 4
"""Letters that a phrase is looked up by; shorter ones are looked up whole."""
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
            if len(key) >= _FIRST:
                lengths.setdefault(key[:_FIRST], set()).add(len(key))
        self._lengths = {first: sorted(found, reverse=True) for first, found in lengths.items()}
        self._short = sorted({len(key) for key in self._gaps if len(key) < _FIRST}, reverse=True)

    def find(self, text: str) -> Iterator[Found]:
        """Yield the phrases of a text in lower case, the longest at each place."""
        squeezed = _squeezed(text)
        letters, past = squeezed.letters, 0
        for place, at in squeezed.starts:
            if place >= past:
                long = self._lengths.get(letters[at : at + _FIRST], ())
                found = self._at(text, squeezed, place, at, (*long, *self._short))
                if found:
                    past = found.end
                    yield found

    def _at(
        self, text: str, squeezed: _Squeezed, place: int, at: int, lengths: Iterable[int]
    ) -> Found | None:
        for length in lengths:
            key = squeezed.letters[at : at + length]
            if key in self._gaps and len(key) == length and squeezed.gaps(at, length) <= self._gaps[key]:
                end = _END.match(text, squeezed.place(at + length - 1) + 1)
                if end:
                    return Found(place, end.end(), key)
        return None


@dataclass(frozen=True, slots=True)
class _Squeezed:
    """A text without gaps: its letters, where words begin (there, and in the text), and where gaps lay."""

    letters: str
    starts: tuple[tuple[int, int], ...]
    cuts: tuple[int, ...]
    taken: tuple[int, ...]

    def gaps(self, at: int, length: int) -> set[int]:
        """Return after how many letters of a stretch gaps lay in the text."""
        inside = self.cuts[bisect_right(self.cuts, at) : bisect_right(self.cuts, at + length - 1)]
        return {cut - at for cut in inside}

    def place(self, index: int) -> int:
        """Return the place in the text of a letter."""
        return index + self.taken[bisect_right(self.cuts, index)]


@lru_cache(maxsize=_REMEMBERED)
def _squeezed(text: str) -> _Squeezed:
    cuts: list[int] = []
    taken = [0]
    for gap in UNWRITTEN.finditer(text):
        cuts.append(gap.start() - taken[-1])
        taken.append(taken[-1] + gap.end() - gap.start())
    starts: list[tuple[int, int]] = []
    passed = 0
    for start in _START.finditer(text):
        place = start.start()
        while passed < len(cuts) and cuts[passed] + taken[passed] < place:
            passed += 1
        starts.append((place, place - taken[passed]))
    return _Squeezed(UNWRITTEN.sub("", text), tuple(starts), tuple(cuts), tuple(taken))


def _without_gaps(phrase: str) -> tuple[str, list[int]]:
    """Return a phrase without its gaps, and after how many letters they lay."""
    pieces = _PIECE.findall(phrase)
    return "".join(pieces), list(accumulate(map(len, pieces[:-1])))
