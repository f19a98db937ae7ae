"""Closed lists of words looked for in running text, all lists in one walk.

An alternation of hundreds of words costs Python's `re` a trial of each at every letter; a look at the
next two letters rules nearly all out, and of the rest one look for each length tells whether it is a word.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from pdscan.recognizer import Recognizer, Span

_KEY = 2


@dataclass(frozen=True, slots=True)
class WordIndex:
    """Words in lower case, and how long those are that begin with two letters."""

    words: Mapping[str, tuple[Recognizer, ...]]
    lengths: Mapping[str, tuple[int, ...]]
    """The longest first."""


def word_index(recognizers: tuple[Recognizer, ...]) -> WordIndex:
    """Make the index of the words that recognizers look for in running text."""
    return index_of((word, item) for item in recognizers if item.in_text for word in item.words)


def index_of(words: Iterable[tuple[str, Recognizer]]) -> WordIndex:
    """Make an index of lower-case words, each with the recognizer that it says something for."""
    found: dict[str, list[Recognizer]] = {}
    for word, recognizer in words:
        found.setdefault(word, []).append(recognizer)
    lengths: dict[str, set[int]] = {}
    for word in found:
        lengths.setdefault(word[:_KEY], set()).add(len(word))
    return WordIndex(
        {word: tuple(items) for word, items in found.items()},
        {key: tuple(sorted(sizes, reverse=True)) for key, sizes in lengths.items()},
    )


def find_words(text: str, index: WordIndex) -> Iterator[tuple[Recognizer, Span]]:
    """Yield the listed words in a text: nothing of their own script glued on that would make another word.

    >>> faith = Recognizer(entity_type="RELIGION", element="religion", words=frozenset({"พุทธ", "hindu"}))
    >>> [(span.start, span.end) for _, span in find_words("ศาสนาพุทธ Hindu hinduism", word_index((faith,)))]
    [(5, 9), (10, 15)]
    """
    lowered = text.lower() if len(text.lower()) == len(text) else text
    for start in range(len(text)):
        for length in index.lengths.get(lowered[start : start + _KEY], ()):
            end = start + length
            said = index.words.get(lowered[start:end], ()) if end <= len(text) else ()
            if said and _is_whole(text, start, end):
                for recognizer in said:
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
