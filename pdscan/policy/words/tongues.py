"""Regular expressions of two languages, each half tried only on texts that have its letters.

Most passages are in one language, and half of the expressions cannot match there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

_THAI = re.compile("[ก-๎]")
_LATIN = re.compile("[a-z]")
_NEVER = re.compile("(?!)")
_PIECE = re.compile(r"\\.|\[(?:\\.|[^\]\\])*\]|[()|]|[^\\\[()|]+", re.DOTALL)


class Tongues:
    """Alternatives in lower case, in Thai and in English, as one expression."""

    def __init__(self, expressions: Iterable[str]) -> None:
        split = [alternative for expression in expressions for alternative in alternatives(expression)]
        self._thai = _either([one for one in split if _THAI.search(one)])
        self._other = _either([one for one in split if not _THAI.search(one)])

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Yield the matches of each language in order."""
        for pattern in self._fitting(text):
            yield from pattern.finditer(text)

    def search(self, text: str) -> re.Match[str] | None:
        """Return a match, if there is any."""
        return next(filter(None, (pattern.search(text) for pattern in self._fitting(text))), None)

    def _fitting(self, text: str) -> Iterator[re.Pattern[str]]:
        if _THAI.search(text):
            yield self._thai
        if _LATIN.search(text):
            yield self._other


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
