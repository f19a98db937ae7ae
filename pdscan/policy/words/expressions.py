"""Many regular expressions by their codes, each compiled and tried only where a word stands that it needs.

A notice has a thousand sentences and the vocabulary of promises six hundred expressions, but few of them
share a word with a sentence. Which words an expression needs is known beforehand (`needed.yaml`, which a test
keeps).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

_REMEMBERED = 16
"""Texts of which the expressions to try are kept: each is searched again and again."""
_FIRST = 3
"""Letters that words are looked up by: none is shorter."""

Place = tuple[int, int]
"""A code and an expression, by their numbers."""


@dataclass(frozen=True, slots=True)
class Alternatives:
    """Expressions of which the first counts where several match at one place, as in a single expression."""

    patterns: tuple[re.Pattern[str], ...]

    def search(self, text: str, start: int = 0) -> re.Match[str] | None:
        """Return the first place where one of them matches."""
        found = (pattern.search(text, start) for pattern in self.patterns)
        return min(filter(None, found), key=re.Match.start, default=None)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Yield the places where they match, one after the other."""
        at = 0
        while match := self.search(text, at):
            yield match
            at = max(match.end(), match.start() + 1)


_NOTHING = Alternatives(())


class Expressions:
    """The expressions of a vocabulary, and the words that each cannot do without."""

    def __init__(self, said: Mapping[str, Sequence[str]], needed: Mapping[str, Sequence[str]]) -> None:
        self._said = [(code, tuple(expressions)) for code, expressions in said.items()]
        self._always: list[Place] = []
        self._words: dict[str, dict[str, list[Place]]] = defaultdict(lambda: defaultdict(list))
        for number, (code, _) in enumerate(self._said):
            for index, words in enumerate(needed[code]):
                if not words:
                    self._always.append((number, index))
                for word in words.split("|") if words else ():
                    self._words[word[:_FIRST]][word].append((number, index))
        self.to_try = lru_cache(maxsize=_REMEMBERED)(self._to_try)
        """Return, code by code, what may match in a text. The last texts are remembered."""

    def of(self, code: str, text: str) -> Alternatives:
        """Return what may match in a text for one code."""
        return dict(self.to_try(text)).get(code, _NOTHING)

    def _to_try(self, text: str) -> tuple[tuple[str, Alternatives], ...]:
        near: dict[int, list[int]] = defaultdict(list)
        for number, index in sorted({*self._always, *self._near(text)}):
            near[number].append(index)
        return tuple(self._tried(number, indices) for number, indices in near.items())

    def _near(self, text: str) -> Iterator[Place]:
        """Yield the expressions whose words occur."""
        beginnings = {text[at : at + _FIRST] for at in range(len(text) - _FIRST + 1)}
        for beginning in beginnings & self._words.keys():
            for word, places in self._words[beginning].items():
                if word in text:
                    yield from places

    def _tried(self, number: int, indices: list[int]) -> tuple[str, Alternatives]:
        code, expressions = self._said[number]
        return code, Alternatives(tuple(_compiled(expressions[index]) for index in indices))


@cache
def _compiled(expression: str) -> re.Pattern[str]:
    return re.compile(expression)
