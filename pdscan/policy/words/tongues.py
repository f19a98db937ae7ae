"""Regular expressions of two languages, each half tried only on texts that have its letters.

Most passages are in one language, and half of the expressions cannot match there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache

_THAI = re.compile("[ก-๎]")
_LATIN = re.compile("[a-z]")
_IN_ENGLISH = re.compile("[a-z]+[^ก-๎a-z]{1,3}[a-z]+[^ก-๎a-z]{1,3}[a-z]")
"""Three words in a row: a Thai passage that names things in English says nothing in it."""
_REMEMBERED = 16
"""Texts of which the languages are kept: many expressions look through each."""
_NEVER = re.compile("(?!)")
_PIECE = re.compile(r"\\.|\[(?:\\.|[^\]\\])*\]|[()|]|[^\\\[()|]+", re.DOTALL)


class Tongues:
    """Alternatives in lower case, in Thai and in English, as one expression, each compiled when needed."""

    def __init__(self, expressions: Iterable[str]) -> None:
        self._alternatives = [
            alternative for expression in expressions for alternative in alternatives(expression)
        ]

    @cached_property
    def _thai(self) -> re.Pattern[str]:
        return _either([one for one in self._alternatives if _THAI.search(one)])

    @cached_property
    def _other(self) -> re.Pattern[str]:
        return _either([one for one in self._alternatives if not _THAI.search(one)])

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Yield the matches of each language in order."""
        for pattern in self._fitting(text):
            yield from pattern.finditer(text)

    def search(self, text: str) -> re.Match[str] | None:
        """Return a match, if there is any."""
        return next(filter(None, (pattern.search(text) for pattern in self._fitting(text))), None)

    def _fitting(self, text: str) -> Iterator[re.Pattern[str]]:
        is_thai, is_other = _tongues(text)
        if is_thai:
            yield self._thai
        if is_other:
            yield self._other


@lru_cache(maxsize=_REMEMBERED)
def _tongues(text: str) -> tuple[bool, bool]:
    """Say whether a text says anything in Thai, and in another language."""
    is_thai = bool(_THAI.search(text))
    return is_thai, bool((_IN_ENGLISH if is_thai else _LATIN).search(text))


def alternatives(expression: str) -> Iterator[str]:
    """Yield the outermost alternatives of an expression.

    >>> list(alternatives("a|(?:b|c)[|]d|e"))
    ['a', '(?:b|c)[|]d', 'e']
    """
    depth, begun = 0, 0
    for piece in _PIECE.finditer(expression):
        depth += {"(": 1, ")": -1}.get(piece[0], 0)
        if piece[0] == "|" and not depth:
            yield expression[begun : piece.start()]
            begun = piece.end()
    yield expression[begun:]


def _either(expressions: list[str]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{one})" for one in expressions)) if expressions else _NEVER
