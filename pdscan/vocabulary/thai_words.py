"""Thai text cut into words, as PyThaiNLP's newmm does, with its word list.

PyThaiNLP keeps the list as a tree of letters, which takes longer to plant than a sampled scan to read a
table. Here it is known how long the words are that begin with two letters, and each such length is tried.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from pdscan.once import made_once


class WordList:
    """Words, asked the way newmm asks: which of them begin at a place of a text."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = frozenset(words)
        lengths: dict[str, set[int]] = defaultdict(set)
        for word in self._words:
            lengths[word[:2]].add(len(word))
        self._lengths = {head: sorted(found) for head, found in lengths.items()}

    def __contains__(self, word: str) -> bool:
        return word in self._words

    def prefixes(self, text: str, start: int = 0) -> list[str]:
        """Return the words that begin at a place, the shortest first.

        >>> WordList(["ตา", "ตาก", "ตากลม", "กลม"]).prefixes("นั่งตากลม", 4)
        ['ตา', 'ตาก', 'ตากลม']
        """
        lengths = self._lengths.get(text[start : start + 2], ())
        pieces = [text[start : start + length] for length in (1, *lengths) if start + length <= len(text)]
        return [piece for piece in dict.fromkeys(pieces) if piece in self._words]


def cut(text: str) -> list[str]:
    """Cut a text into words and what is between them; together they are the text.

    >>> cut("สวัสดีครับ hello")
    ['สวัสดี', 'ครับ', ' ', 'hello']
    """
    from pythainlp.tokenize.newmm import segment

    return segment(text, _word_list()) if text else []


def is_word(text: str) -> bool:
    """Tell whether a text is a word of the list.

    >>> is_word("ทะเบียน"), is_word("ทะเบีน")
    (True, False)
    """
    return text in _word_list()


@made_once
def _word_list() -> Any:
    from pythainlp.corpus import thai_words

    return WordList(thai_words())
