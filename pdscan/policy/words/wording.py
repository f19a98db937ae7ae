"""Phrases in running text: English ones word by word, Thai ones wherever their first letters stand.

The text is read without its blanks, hyphens and apostrophes, so "log in", "log-in" and "login" are one; but
two words are never run together where the phrase has no gap: "as set forth" holds no "asset". A table from
the first letters to the lengths of the phrases that begin so makes thousands of them cheap to look for, and
only the first letters go into an expression: compiled whole, the phrases took longer than a short document.
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from typing import ClassVar

_MARKS = "'’‘‐‑-"
_GAP = f"\\s{_MARKS}"
UNWRITTEN = re.compile(f"[{_GAP}]+")
"""What phrases may be written with or without."""
_START = re.compile(f"(?<![a-z0-9_])[^ก-๎{_GAP}]")
"""Where a phrase may begin: no Thai letter begins one."""
_NOWHERE = re.compile("(?!)")
Squeezed = tuple[str, frozenset[int]]
"""A phrase without its gaps, and after how many of its letters they may lie."""
_FIRST = 4
_FEWEST = 2
"""Letters that a phrase is looked up by, and one that is shorter; no phrase has fewer."""
_REMEMBERED = 16
"""Texts kept without their gaps: many sets of phrases look through each."""


@dataclass(frozen=True, slots=True)
class Found:
    """A phrase found: its place, and the phrase without gaps."""

    start: int
    end: int
    key: str


class Wording(ABC):
    """A set of phrases by their letters without gaps, with where in them gaps may lie."""

    _end: ClassVar[re.Pattern[str]]
    """What may follow a phrase."""

    def __init__(self, phrases: Iterable[Squeezed]) -> None:
        self._gaps: dict[str, frozenset[int]] = {}
        lengths: dict[str, set[int]] = {}
        for key, gaps in phrases:
            self._gaps[key] = self._gaps[key] | gaps if key in self._gaps else gaps
            if len(key) >= _FIRST:
                lengths.setdefault(key[:_FIRST], set()).add(len(key))
            else:
                lengths.setdefault(key[:_FEWEST], set()).add(len(key))
        self._lengths = {first: sorted(found, reverse=True) for first, found in lengths.items()}

    def find(self, text: str) -> Iterator[Found]:
        """Yield the phrases of a text in lower case, the longest at each place."""
        squeezed, past = _squeezed(text), 0
        for at in self._places(squeezed):
            if at >= past and (found := self._at(text, squeezed, at)):
                past = at + len(found.key)
                yield found

    @abstractmethod
    def _places(self, squeezed: _Text) -> Iterable[int]:
        """Return the letters, in order, that a phrase may begin with."""

    def _at(self, text: str, squeezed: _Text, at: int) -> Found | None:
        """Return the longest phrase whose first letter is that one, if any."""
        letters, lengths = squeezed.letters, self._lengths
        longer = lengths.get(letters[at : at + _FIRST], ())
        for length in (*longer, *lengths.get(letters[at : at + _FEWEST], ())):
            key = letters[at : at + length]
            if key in self._gaps and len(key) == length and squeezed.gaps(at, length) <= self._gaps[key]:
                end = self._end.match(text, squeezed.place(at + length - 1) + 1)
                if end:
                    return Found(squeezed.place(at), end.end(), key)
        return None


class EnglishWording(Wording):
    """A set of English phrases: whole words, and their plurals."""

    _end = re.compile("(?:['’]?s)?(?![a-z_])")

    def _places(self, squeezed: _Text) -> Iterable[int]:
        return squeezed.starts


class ThaiWording(Wording):
    """A set of Thai phrases: words run on, but no vowel or tone is cut from its consonant."""

    _end = re.compile("(?![ะัาำิ-ฺๅ็-๎])")

    def __init__(self, phrases: Iterable[Squeezed]) -> None:
        super().__init__(phrases)
        firsts = _any_of({key[:_FIRST] for key in self._gaps})
        self._first = re.compile(f"(?<![เ-ไ])(?={firsts})") if firsts else _NOWHERE

    def _places(self, squeezed: _Text) -> Iterable[int]:
        return (match.start() for match in self._first.finditer(squeezed.letters))


@dataclass(frozen=True, slots=True)
class _Text:
    """A text without gaps: its letters, those that words begin with, and where gaps lay."""

    letters: str
    starts: tuple[int, ...]
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
def _squeezed(text: str) -> _Text:
    cuts: list[int] = []
    taken = [0]
    for gap in UNWRITTEN.finditer(text):
        cuts.append(gap.start() - taken[-1])
        taken.append(taken[-1] + gap.end() - gap.start())
    starts: list[int] = []
    passed = 0
    for start in _START.finditer(text):
        place = start.start()
        while passed < len(cuts) and cuts[passed] + taken[passed] < place:
            passed += 1
        starts.append(place - taken[passed])
    return _Text(UNWRITTEN.sub("", text), tuple(starts), tuple(cuts), tuple(taken))


def without_gaps(phrase: str) -> Squeezed:
    """Return a phrase without its gaps, and after how many letters they lay.

    >>> without_gaps("log-in data")
    ('logindata', frozenset({3, 5}))
    """
    for mark in _MARKS:
        phrase = phrase.replace(mark, " ")
    pieces = phrase.split()
    return "".join(pieces), frozenset(accumulate(map(len, pieces[:-1])))


def _any_of(beginnings: Iterable[str]) -> str:
    """Return an expression for any of some strings, which looks at each first letter once."""
    following: dict[str, list[str]] = {}
    for beginning in sorted(beginnings):
        following.setdefault(beginning[0], []).append(re.escape(beginning[1:]))
    return "|".join(f"{re.escape(first)}(?:{'|'.join(rest)})" for first, rest in following.items())
