"""The Thai dictionary of the repair: PyThaiNLP's word list with Thai National Corpus frequencies."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from functools import cache

from pdscan.vocabulary.thai_words import cut

_RUN = re.compile(r"[ก-๎]+")
_WORD = re.compile(r"[ก-๎]{2,}")


@dataclass(frozen=True, slots=True)
class Dictionary:
    """Cost of each word (minus log of its frequency) and every beginning of a word."""

    costs: dict[str, float]
    prefixes: frozenset[str]


@cache
def load() -> Dictionary:
    """Read the dictionary once; it takes about a quarter of a second."""
    from pythainlp.corpus import thai_words
    from pythainlp.corpus.tnc import unigram_word_freqs

    frequencies = unigram_word_freqs()
    words = [word for word in thai_words() if _WORD.fullmatch(word)] + ["ณ", "ๆ", "ฯ"]
    total = math.log(sum(frequencies.values()))
    costs = {word: total - math.log(frequencies.get(word, 0) + 1) for word in words}
    return Dictionary(costs, frozenset(word[:end] for word in words for end in range(1, len(word) + 1)))


def coverage(text: str) -> float:
    """Return the share of Thai characters that stand inside dictionary words of two and more characters."""
    from pythainlp.corpus import thai_words

    known = thai_words()
    runs = _RUN.findall(text)
    tokens = cut(" ".join(runs))
    inside = sum(len(token) for token in tokens if len(token) > 1 and token in known)
    return inside / sum(map(len, runs)) if runs else 1.0
