"""Many regular expressions as one, each compiled and tried only where a word stands that it needs.

A notice has a thousand sentences and the vocabulary of promises six hundred expressions, but few of them share
a word with a sentence. Which words an expression needs is known beforehand (`needed.yaml`, kept by a test).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from functools import cache, lru_cache

_REMEMBERED = 8
"""Texts of which the expressions to try are kept: each is searched from place to place."""


class Expressions:
    """Alternatives, the first of which counts where several begin at one place, as in one expression."""

    def __init__(self, alternatives: Sequence[str], needed: Sequence[str]) -> None:
        self._alternatives = alternatives
        self._by_word: dict[str, list[int]] = defaultdict(list)
        self._always: list[int] = []
        for index, words in enumerate(needed):
            if not words:
                self._always.append(index)
            for word in words.split("|") if words else ():
                self._by_word[word].append(index)
        self._to_try = lru_cache(maxsize=_REMEMBERED)(self._find_to_try)

    def search(self, text: str, start: int = 0) -> re.Match[str] | None:
        """Return the first place where an alternative matches."""
        found = (alternative.search(text, start) for alternative in self._to_try(text))
        return min(filter(None, found), key=re.Match.start, default=None)

    def _find_to_try(self, text: str) -> tuple[re.Pattern[str], ...]:
        """Return, in their order, the alternatives whose words occur."""
        near = {index for word, indices in self._by_word.items() if word in text for index in indices}
        return tuple(_compiled(self._alternatives[index]) for index in sorted(near.union(self._always)))


@cache
def _compiled(expression: str) -> re.Pattern[str]:
    return re.compile(expression)
