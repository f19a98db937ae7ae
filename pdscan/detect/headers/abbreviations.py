"""Shortened column names: `brthdt`, `T_WRKPLC`, `cnsntFlg`, `INC_MTH` as the phrases they stand for.

A word is shortened by dropping its vowels (`ntnlty`), by cutting it off (`relig`), or by custom
(`vocabulary/abbreviations.toml`). One shortened word can stand for many, so what counts is a whole known
phrase: several shortened words that stand for the words of one phrase, side by side or glued together,
or a single word long enough to leave no doubt.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection, Iterator, Mapping
from functools import cache, lru_cache
from importlib.resources import files

from pdscan.detect.headers.lettered import Lettered

SHORTEST_ALONE, SHORTEST_OF_A_PERSON = 4, 3
"""Letters of a shortened word that may stand for a phrase of one word; fewer where a header says that it is
a person's (`CUST_TTL_CD`)."""
SHORTEST_WORD = 5
"""Letters of a word that is shortened by its vowels, alone in its phrase."""
SHORTEST_CUT = 4
"""Letters of a word cut off without custom: `birt_dat` is none, `birth_dat` is one."""
SURE, MOST = 6, 0.6
"""Letters, and the share of a word, that leave no doubt of it though vowels are among them."""
SHORTEST_GLUED, LONGEST_GLUED = 4, 14
_VOWEL = frozenset("aeiou")
_VOWELS = re.compile("(?<!^)[aeiou]")
_DOUBLED = re.compile(r"([a-z])\1+")

Phrase = tuple[str, ...]


@cache
def customary() -> Mapping[str, frozenset[str]]:
    """Return the short forms of `vocabulary/abbreviations.toml` with the words that each may stand for."""
    with files("pdscan.vocabulary").joinpath("abbreviations.toml").open("rb") as file:
        return {short: frozenset(words) for short, words in tomllib.load(file).items()}


@cache
def skeleton(word: str) -> str:
    """Return a word without its vowels, the first letter apart, and without doubled letters.

    >>> skeleton("nationality"), skeleton("address"), skeleton("income")
    ('ntnlty', 'adrs', 'incm')
    """
    return _DOUBLED.sub(r"\1", _VOWELS.sub("", word))


def shortens(short: str, word: str) -> bool:
    """Tell whether a short form stands for a word.

    >>> [shortens(short, "birth") for short in ("brth", "birt", "bth", "bird", "b")]
    [True, True, True, False, False]
    >>> shortens("occuptn", "occupation"), shortens("prison", "person"), shortens("uni", "union")
    (True, False, False)
    """
    if short == word or word in customary().get(short, ()):
        return True
    if len(short) >= SHORTEST_CUT and word.startswith(short):
        return True
    if short[-1:] in _VOWEL and not word.endswith(short[-1:]):
        return False
    return len(short) > 2 and skeleton(short) == skeleton(word) and _is_within(short, word)


IDENTIFIERS = frozenset({"id", "key", "code"})
"""The number of a thing comes last: a `card_id` numbers cards and is no "id card"."""
NUMBERED = frozenset({"no", "id", "cd", "nm", "nbr", "num", "th", "en"})
"""What stands behind a word that is glued of others and says nothing of its own: `DRVLICNO`."""
COUNTS = frozenset({"num", "number", "count", "cnt", "nbr", "total"})
"""What is counted comes after: `num_employees` is no employee's number."""


class Abbreviations:
    """Known phrases, ready to be found from shortened or swapped words (`img_face`). Immutable once made.

    `words` are all that mean something of themselves: `build` is not `building` cut off.
    """

    def __init__(self, phrases: Collection[Phrase], words: Collection[str]) -> None:
        self._words = frozenset(words)
        self._spoken = Lettered(word for phrase in phrases for word in phrase)
        self._by_first: dict[str, list[Phrase]] = {}
        for phrase in phrases:
            self._by_first.setdefault(phrase[0], []).append(phrase)

    def cut(self, glued: str) -> Phrase:
        """Cut glued short forms into the fewest there can be; one with a single meaning is spelt out.

        A table whose names share a prefix is made of such forms, so two letters are enough here.
        """
        best: list[Phrase | None] = [(), *[None] * len(glued)]
        for end in range(1, len(glued) + 1):
            for start in range(max(0, end - LONGEST_GLUED), end):
                head, part = best[start], glued[start:end]
                if head is None or not (part.isdigit() or self._is_short_form(part)):
                    continue
                known = best[end]
                if known is None or len(head) + 1 < len(known):
                    best[end] = (*head, part)
        return tuple(map(_spelt_out, best[-1] or ()))

    def _is_short_form(self, part: str) -> bool:
        return part in customary() or (part in self._words and len(part) > 1)

    def meant(
        self, tokens: list[str], whose: Collection[str], leaf: int = 0
    ) -> Iterator[tuple[int, int, Phrase]]:
        """Yield each phrase that neighbouring tokens stand for, with the places where these begin and end.

        `whose` are words that say that the header is of a person; at `leaf` its parents end, which no word
        is swapped with: `pay.exp` is when a payment expires, and no expected pay.
        """
        shortest = SHORTEST_OF_A_PERSON if any(word in whose for word in tokens) else SHORTEST_ALONE
        for start in range(len(tokens)):
            for phrase in self._glued(tokens[start], whose):
                yield start, start + 1, phrase
            for end in range(start + 1, min(start + 5, len(tokens)) + 1):
                for phrase in self._spelt(tuple(tokens[start:end]), shortest):
                    yield start, end, phrase
            if start + 1 != leaf and _may_be_swapped(tokens[start : start + 2]):
                for phrase in self._spelt((tokens[start + 1], tokens[start])):
                    yield start, start + 2, phrase

    def _spelt(self, words: Phrase, shortest: int = SHORTEST_ALONE) -> Iterator[Phrase]:
        initials = _initials(words)
        for first in _meanings(self, words[0]):
            for phrase in _beginning(self, first).get(initials, ()):
                rest = zip(words[1:], phrase[1:], strict=True)
                is_meant = all(word in _meanings(self, short) for short, word in rest)
                if is_meant and _is_telling(words, phrase, shortest):
                    yield phrase

    def _meanings(self, short: str) -> dict[str, None]:
        """Return the words that a short form stands for; a word of its own is none that begins like it."""
        words = [short, *sorted(customary().get(short, ()))]
        if short not in self._words and short not in customary():
            words += [word for word in self._spoken.having(short) if shortens(short, word)]
        return dict.fromkeys(words)

    def _beginning(self, first: str) -> dict[str, list[Phrase]]:
        """Return the phrases that begin with a word, by the first letters of all their words."""
        found: dict[str, list[Phrase]] = {}
        for phrase in self._by_first.get(first, ()):
            found.setdefault(_initials(phrase), []).append(phrase)
        return found

    def _glued(self, token: str, whose: Collection[str]) -> Iterator[Phrase]:
        """Yield the phrases that a word is glued of, whose it is in front or a number behind: `CUSTNAT`."""
        if (
            token in self._words
            or not token.isalpha()
            or not SHORTEST_GLUED <= len(token) <= LONGEST_GLUED
            or vowels(token) > 2
        ):
            return
        for parts in _cuts(token):
            yield from self._spelt(parts)
            told = parts[parts[0] in whose : len(parts) - (parts[-1] in NUMBERED)]
            if told and told != parts:
                yield from self._spelt(told)


@lru_cache(maxsize=16_384)
def _meanings(abbreviations: Abbreviations, short: str) -> dict[str, None]:
    """Look a short form up once: every table has the same ones."""
    return abbreviations._meanings(short)


@lru_cache(maxsize=16_384)
def _beginning(abbreviations: Abbreviations, first: str) -> dict[str, list[Phrase]]:
    """Sort the phrases of a word when it is asked for: headers use few of the thousands there are."""
    return abbreviations._beginning(first)


def _cuts(token: str) -> Iterator[Phrase]:
    """Yield the ways to cut a word into two or three, of two letters at least.

    >>> list(_cuts("dobth")), len(list(_cuts("drvlicno")))
    ([('do', 'bth'), ('dob', 'th')], 11)
    """
    for first in range(2, len(token) - 1):
        yield token[:first], token[first:]
        for second in range(first + 2, len(token) - 1):
            yield token[:first], token[first:second], token[second:]


def _initials(phrase: Phrase) -> str:
    return "".join(word[0] for word in phrase)


def _may_be_swapped(pair: list[str]) -> bool:
    return len(pair) == 2 and pair[1] not in IDENTIFIERS and pair[0] not in COUNTS


def _spelt_out(short: str) -> str:
    meanings = customary().get(short, frozenset())
    return next(iter(meanings)) if len(meanings) == 1 else short


def _is_telling(shorts: Phrase, phrase: Phrase, shortest: int) -> bool:
    """Tell whether a phrase leaves no doubt: a single word is nearly whole, or a customary form."""
    if len(phrase) > 1:
        return True
    short, word = shorts[0], phrase[0]
    if len(short) < shortest or len(word) < SHORTEST_WORD:
        return False
    is_much = len(short) >= SURE and len(short) >= MOST * len(word)
    meant = customary().get(short, frozenset())
    return is_much or (not vowels(short[1:]) and len(meant) < 2) or meant == {word}


def _is_within(short: str, word: str) -> bool:
    """Tell whether a word has the letters of a short form in their order."""
    letters = iter(word)
    return all(letter in letters for letter in short)


def vowels(word: str) -> int:
    """Count the vowels of a word."""
    return sum(letter in _VOWEL for letter in word)
