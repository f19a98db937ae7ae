"""Closed lists of words looked for in running text, all lists in one walk.

An alternation of hundreds of words costs Python's `re` a trial of each at every letter; a look at the
next two letters rules nearly all out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from pdscan.recognizer import Recognizer, Span

_KEY = 2
WordIndex = Mapping[str, tuple[tuple[str, Recognizer], ...]]
"""Words by their first two letters, the longest first."""


def word_index(recognizers: tuple[Recognizer, ...]) -> WordIndex:
    """Make the index of the words that recognizers look for in running text."""
    return index_of((word, item) for item in recognizers if item.in_text for word in item.words)


def index_of(words: Iterable[tuple[str, Recognizer]]) -> WordIndex:
    """Make an index of lower-case words, each with the recognizer that it says something for."""
    index: dict[str, list[tuple[str, Recognizer]]] = {}
    for word, recognizer in words:
        index.setdefault(word[:_KEY], []).append((word, recognizer))
    by_length = {key: tuple(sorted(found, key=lambda item: -len(item[0]))) for key, found in index.items()}
    return MappingProxyType(by_length)


def find_words(text: str, index: WordIndex) -> Iterator[tuple[Recognizer, Span]]:
    """Yield the listed words in a text: nothing of their own script glued on that would make another word.

    >>> faith = Recognizer(entity_type="RELIGION", element="religion", words=frozenset({"พุทธ", "hindu"}))
    >>> [(span.start, span.end) for _, span in find_words("ศาสนาพุทธ Hindu hinduism", word_index((faith,)))]
    [(5, 9), (10, 15)]
    """
    lowered = text.lower() if len(text.lower()) == len(text) else text
    for start in range(len(text)):
        for word, recognizer in index.get(lowered[start : start + _KEY], ()):
            end = start + len(word)
            if lowered.startswith(word, start) and _is_whole(text, start, end):
                yield recognizer, Span(start, end)


def _is_whole(text: str, start: int, end: int) -> bool:
    before, first = text[start - 1 : start], text[start]
    last, after = text[end - 1], text[end : end + 1]
    is_glued = (_is_latin(before) and _is_latin(first)) or (_is_latin(last) and _is_latin(after))
    return not is_glued and not _is_mark(after)


def _is_latin(char: str) -> bool:
    return char.isascii() and char.isalnum()


def _is_mark(char: str) -> bool:
    """Tell whether a Thai letter cannot begin a word: a vowel or tone mark that follows its consonant."""
    return "ะ" <= char <= "ฺ" or "็" <= char <= "๎"
