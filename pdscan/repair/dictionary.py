"""The Thai dictionary of the repair: PyThaiNLP's word list with Thai National Corpus frequencies."""

from __future__ import annotations

import math
import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping
from functools import cache

from pdscan.vocabulary.thai_words import cut

_RUN = re.compile(r"[ก-๎]+")
_FREQUENCIES = "tnc_freq.txt"
"""How often each word stands in the Thai National Corpus, as PyThaiNLP brings it."""
_OF_ONE_LETTER = frozenset("ณๆฯ")
_BEHIND_ALL = "\uffff"
"""Sorts behind all that may follow a beginning."""


class Branch(dict[str, "Branch | None"]):
    """What words go on with after a beginning: the branch of each next letter, None where no word goes on so.

    The words lie sorted in one list and a branch is a part of it, so only beginnings that a text asks for are
    looked up; planting the whole tree took longer than reading a short document.
    """

    __slots__ = ("_beginning", "_part", "_words", "cost")

    def __init__(self, words: Words, beginning: str, part: tuple[int, int]) -> None:
        super().__init__()
        self._words, self._beginning, self._part = words, beginning, part
        self.cost = words.cost(beginning) if words.sorted[part[0]] == beginning else None
        """The cost of the beginning as a word, None where it is none."""

    def __missing__(self, letter: str) -> Branch | None:
        beginning = self._beginning + letter
        first = bisect_left(self._words.sorted, beginning, *self._part)
        last = bisect_left(self._words.sorted, beginning + _BEHIND_ALL, first, self._part[1])
        self[letter] = found = Branch(self._words, beginning, (first, last)) if first < last else None
        return found


class Words:
    """The words in order, and the cost of each: minus log of its frequency."""

    def __init__(self, words: Iterable[str], frequencies: Mapping[str, str]) -> None:
        self.sorted = sorted({*words, *_OF_ONE_LETTER})
        self._frequencies = frequencies
        self._total = math.log(sum(map(int, frequencies.values())))

    def cost(self, word: str) -> float | None:
        """Return the cost of a word; letters that stand alone are none, but for three."""
        if len(word) < 2 and word not in _OF_ONE_LETTER:
            return None
        return self._total - math.log(int(self._frequencies.get(word, 0)) + 1)


@cache
def load() -> Branch:
    """Read the dictionary once, and return the branch that all words are on."""
    from pythainlp.corpus import get_corpus, thai_words

    counted = (line.split("\t") for line in get_corpus(_FREQUENCIES))
    words = Words(thai_words(), {word: count for word, *_, count in counted})
    return Branch(words, "", (0, len(words.sorted)))


def coverage(text: str) -> float:
    """Return the share of Thai characters that stand inside dictionary words of two and more characters."""
    from pythainlp.corpus import thai_words

    known = thai_words()
    runs = _RUN.findall(text)
    tokens = cut(" ".join(runs))
    inside = sum(len(token) for token in tokens if len(token) > 1 and token in known)
    return inside / sum(map(len, runs)) if runs else 1.0
