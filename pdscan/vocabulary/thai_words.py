"""Thai text cut into words, as PyThaiNLP's newmm does, with its word list.

PyThaiNLP keeps the list as a tree of letters, which takes longer to plant than a sampled scan to read a
table. Here only the beginnings of words that begin like a place of the text are worked out, once asked for.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from typing import Any


class WordList:
    """Words, asked the way newmm asks: which of them begin at a place of a text."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = frozenset(words)
        self._alike: dict[str, list[str]] = defaultdict(list)
        for word in self._words:
            self._alike[word[:2]].append(word)
        self._beginnings: dict[str, frozenset[str]] = {}

    def prefixes(self, text: str, start: int = 0) -> list[str]:
        """Return the words that begin at a place, the shortest first.

        >>> WordList(["ตา", "ตาก", "ตากลม", "กลม"]).prefixes("นั่งตากลม", 4)
        ['ตา', 'ตาก', 'ตากลม']
        """
        letter, head = text[start : start + 1], text[start : start + 2]
        found = [letter] if letter in self._words else []
        beginnings = self._beginning(head)
        for end in range(start + len(head), len(text) + 1):
            piece = text[start:end]
            if piece not in beginnings:
                break
            if piece in self._words and end > start + 1:
                found.append(piece)
        return found

    def _beginning(self, head: str) -> frozenset[str]:
        """Return how the words begin that begin with two letters, up to whole words."""
        if head not in self._beginnings:
            alike = self._alike.get(head, ())
            self._beginnings[head] = frozenset(
                word[:end] for word in alike for end in range(2, len(word) + 1)
            )
        return self._beginnings[head]


def cut(text: str) -> list[str]:
    """Cut a text into words and what is between them; together they are the text.

    >>> cut("สวัสดีครับ hello")
    ['สวัสดี', 'ครับ', ' ', 'hello']
    """
    from pythainlp.tokenize.newmm import segment

    return segment(text, _word_list()) if text else []


@cache
def _word_list() -> Any:
    from pythainlp.corpus import thai_words

    return WordList(thai_words())
