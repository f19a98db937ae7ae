"""Words one slip of the hand or of the ear away from a known one: `signatrue`, `adresss`, `nationalaty`.

Two neighbours swapped, letters doubled or not, a letter left out or added, a vowel or a consonant that
sounds like the right one. The first letter is seldom wrong, and one slip leaves the beginning of a word or
its end as it was: by these, words are looked up.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

SHORTEST, SHORTEST_OF_THE_HAND = 6, 4
"""Letters of a word of which most slips are believed, and of one whose letters are doubled or swapped."""
LONG = 8
"""Letters of a word that leaves no doubt, whichever letter stands in for another."""
_KEPT = 2
"""Letters that are as they were, at the beginning or at the end."""
_DOUBLED = re.compile(r"(.)\1+")
_SOUND_ALIKE = (
    "aeiouy", "ckqszx", "fvwpb", "gj", "mn", "dt", "lr",
    "นรล", "ดตทสจชถ", "ดคต", "กคข", "พฟ", "ผฝ", "บป", "มน", "ขช",
)  # fmt: skip
_EQUAL, _SWAPPED, _HEARD, _MISSED, _MISTYPED = range(5)


class Slips:
    """Words that may be misspelt, ready to be found from what is written. Immutable once made."""

    def __init__(self, words: Iterable[str]) -> None:
        self._by_edge: dict[tuple[str, str, int], list[tuple[str, str]]] = defaultdict(list)
        for word in words:
            plain = _plain(word)
            for edge in _edges(plain):
                self._by_edge[*edge, len(plain)].append((plain, word))

    def of(self, written: str) -> str | None:
        """Return the word that was meant, by the likeliest slip, or nothing.

        >>> slips = Slips(["signature", "email", "patient", "address", "card"])
        >>> [slips.of(word) for word in ("signiture", "emial", "paitent", "adresss", "crad")]
        ['signature', 'email', 'patient', 'address', 'card']
        >>> [slips.of(word) for word in ("emil", "nature", "caret", "patent")]
        [None, None, None, 'patient']
        """
        plain = _plain(written)
        found = [
            (slip, word)
            for known, word in self._near(plain)
            if (slip := _slip(plain, known)) is not None and _is_believed(slip, written, word)
        ]
        return min(found)[1] if found else None

    def _near(self, plain: str) -> set[tuple[str, str]]:
        """Return the words of about the same length that begin or end as it does."""
        lengths = range(len(plain) - 1, len(plain) + 2)
        return {
            word
            for edge in _edges(plain)
            for length in lengths
            for word in self._by_edge.get((*edge, length), ())
        }


def _edges(plain: str) -> Iterator[tuple[str, str]]:
    yield plain[:_KEPT], ""
    yield "", plain[-_KEPT:]
    if len(plain) == 2 * _KEPT:  # the two in the middle may be swapped
        yield plain[0], plain[-1]


def _plain(word: str) -> str:
    return _DOUBLED.sub(r"\1", word)


def _slip(written: str, word: str) -> int | None:
    """Return which kind of slip turns a word into what is written, if one does."""
    if written[0] != word[0]:
        return None
    start = _alike(written, word)
    same = _alike(written[: start - 1 : -1], word[: start - 1 : -1])
    wrong, right = written[start : len(written) - same], word[start : len(word) - same]
    if len(wrong) == len(right) == 2:
        return _SWAPPED if wrong == right[::-1] else None
    if len(wrong) > 1 or len(right) > 1:
        return None
    if not wrong and not right:
        return _EQUAL
    if not wrong or not right:
        return _MISSED
    return _HEARD if any(wrong in each and right in each for each in _SOUND_ALIKE) else _MISTYPED


def _alike(one: str, other: str) -> int:
    """Count the letters that two words begin with alike."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (mine, yours) in pairs if mine != yours), min(len(one), len(other)))


def _is_believed(slip: int, written: str, word: str) -> bool:
    """Tell whether a word is long enough for a slip of its kind."""
    if written == word:
        return False
    if slip == _EQUAL:
        return len(word) >= SHORTEST_OF_THE_HAND and written[:_KEPT] == word[:_KEPT]
    if slip == _SWAPPED:
        return len(word) >= SHORTEST_OF_THE_HAND and (len(word) > _KEPT * 2 or written[-1] == word[-1])
    return len(word) >= (LONG if slip == _MISTYPED else SHORTEST)
