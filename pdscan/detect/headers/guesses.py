"""What a header may be short for: `BLD`, `mdl`, `lsr` as words of some element's phrases.

A short form stands for every word that begins with its first letter and has the others in their order (`bat`:
battery, batch, bath), so it never says what a column holds. It is a guess, for the values to bear out: each
word counts for the elements whose phrases have it, by the share of their phrases, and everyday words that no
phrase has count against all of them.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence

from pdscan.detect.headers.abbreviations import customary, shortens, skeleton, vowels
from pdscan.detect.headers.lettered import Lettered

Phrase = tuple[str, ...]

LIKELY = 0.25
"""Share of what a short form may mean from which an element is guessed."""
USUAL, LOOSE = 1.0, 0.1
"""Weight of a word that is shortened by a rule, and of one that only has the letters."""
SHORTEST_CUT = 3
"""Letters of a word that is cut off; of two, it is only one of many that begin so."""
LEFT_OUT = 2
"""Letters that a short form of two leaves out at least: `ab` is no "abo" but the arm of a test."""
SELDOM = 0.02
"""Share of phrases that a word which no phrase has would be in, were its meaning an element."""


class Guesses:
    """The words of all elements' phrases, ready to be guessed at. Immutable once made.

    `everyday` are words that mean something else, `silent` those that mean nothing of their own.
    """

    def __init__(
        self, phrases: Mapping[str, Collection[Phrase]], everyday: Collection[str], silent: Collection[str]
    ) -> None:
        self._silent, self._everyday = frozenset(silent), frozenset(everyday)
        self._phrases = {
            element: {frozenset(phrase) for phrase in spoken} for element, spoken in phrases.items()
        }
        self._shares: dict[str, dict[str, float]] = {}
        for element, spoken in phrases.items():
            for word, share in self._shares_of(spoken).items():
                self._shares.setdefault(word, {})[element] = share
        self._words = Lettered([*self._shares, *everyday])

    def of(self, tokens: Iterable[str]) -> dict[str, str]:
        """Return the elements that the words of a header may be short for, with the words meant."""
        telling = [word for word in tokens if len(word) > 1 and word.isalpha() and word not in self._silent]
        meant = [self._meanings(word) for word in telling]
        if self._everyday.issuperset(telling) or not all(meant):
            return {}
        spoken = [self._by_element(words) for words in meant]
        shared = {
            element
            for element in set.intersection(*(set(each) for each in spoken))
            if len(meant) == 1 or self._says_together(element, meant)
        }
        odds = {element: math.prod(each[element][0] for each in spoken) for element in shared}
        others = math.prod(self._of_nothing(words) for words in meant)
        total = sum(odds.values()) + others
        likely = {
            element: [each[element][1] for each in spoken]
            for element, share in odds.items()
            if share >= LIKELY * total
        }
        # What is written in full and says nothing outright is short for nothing: `hostname`.
        return {element: " ".join(words) for element, words in likely.items() if words != telling}

    def _says_together(self, element: str, meant: Sequence[Collection[str]]) -> bool:
        """Tell whether one phrase has a meaning of each word: `MktCap` is no "marketing captain"."""
        return any(all(not phrase.isdisjoint(words) for words in meant) for phrase in self._phrases[element])

    def _shares_of(self, phrases: Iterable[Phrase]) -> dict[str, float]:
        """Return the share of an element's phrases that have each word."""
        spoken = list(phrases)
        counts = Counter(word for phrase in spoken for word in set(phrase) - self._silent)
        return {word: count / len(spoken) for word, count in counts.items() if word.isalpha()}

    def _meanings(self, short: str) -> dict[str, float]:
        """Return the words that a short form may stand for, with the weight of each."""
        words = [*self._words.having(short), *customary().get(short, ())]
        return {word: weight for word in words if (weight := _weight(short, word))}

    def _by_element(self, words: Mapping[str, float]) -> dict[str, tuple[float, str]]:
        """Return for each element how far the words say it, and the one that does so most."""
        found: dict[str, tuple[float, str, float]] = {}
        for word, weight in words.items():
            for element, share in self._shares.get(word, {}).items():
                total, best, most = found.get(element, (0.0, word, 0.0))
                said = weight * share
                found[element] = (total + said, word if said > most else best, max(most, said))
        return {element: (total, best) for element, (total, best, _) in found.items()}

    def _of_nothing(self, words: Mapping[str, float]) -> float:
        return sum(weight for word, weight in words.items() if word not in self._shares) * SELDOM


def _weight(short: str, word: str) -> float:
    is_brief = len(short) < SHORTEST_CUT and word not in customary().get(short, ())
    if is_brief and 0 < len(word) - len(short) < LEFT_OUT:
        return 0.0
    is_cut = len(short) >= SHORTEST_CUT and word.startswith(short)
    if is_cut or shortens(short, word) or short == skeleton(word):
        return USUAL
    return 0.0 if vowels(short[1:]) else LOOSE
