"""Misspelt words of headers, read as the ones that were meant: `custommer_adress`, "หนังสือเดินทาวง".

A Latin word is misspelt when nothing knows it and it is one slip away from a known one. In Thai, which is not
parted, letters of one sound are taken for each other and marks are left out, wherever a phrase may stand; any
other slip is believed of a header that says nothing else.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection, Iterator, Mapping
from functools import cache
from importlib.resources import files

from pdscan.detect.headers.slips import LONG, SHORTEST, SHORTEST_OF_THE_HAND, Slips
from pdscan.detect.headers.systems import systems
from pdscan.vocabulary.thai_words import cut, is_word
from pdscan.vocabulary.words import words

SHORTEST_GLUED = 8
"""Letters of a phrase that is written as one word: `datofbirth`."""
SHORTEST_HEADER = 4
"""Letters of a Thai phrase that is a whole header."""
_MARKS = "่้๊๋็์ฺ"
_HEARD = str.maketrans("ณญศษซฌฎฏฑฒธภฆฬฐใีึืู", "นนสสชชดตทททพคลถไิิิุ")
_REPEATED = re.compile(r"([ะัาำิุเแโไ])\1")


class Misspelt:
    """Words and Thai phrases, ready to be found from what somebody wrote. Immutable once made."""

    def __init__(
        self, known: Collection[str], glued: Collection[str], thai: Collection[str], silent: Collection[str]
    ) -> None:
        self._words = Slips(word for word in known if len(word) >= SHORTEST_OF_THE_HAND and word.isalpha())
        self._glued = Slips(word for word in glued if len(word) >= SHORTEST_GLUED)
        self._heard = {heard(phrase): phrase for phrase in thai if len(phrase) >= SHORTEST_HEADER}
        self._thai = Slips(phrase for phrase in self._heard if len(phrase) >= SHORTEST)
        self._silent = tuple(sorted(silent, key=len, reverse=True))

    def word(self, written: str) -> str | None:
        """Return the word that a Latin one was meant to be."""
        if common := _common()["latin"].get(written):
            return common
        meant = self._words.of(written)
        if meant is None and len(written) >= SHORTEST_GLUED:
            meant = self._glued.of(written)
        return meant if meant and written not in _real() else None

    def thai(self, text: str) -> str | None:
        """Return a Thai header as it was meant to be written."""
        common = _put_right(text)
        return self._slip_mended(common) or (common if common != text else None)

    def _slip_mended(self, text: str) -> str | None:
        for start, end, meant in self._meant(text):
            written = text[start:end]
            is_sure = end - start >= LONG and heard(written) == heard(meant)
            if meant not in text and not is_word(written) and (is_sure or _is_worse(written, meant)):
                return text[:start] + meant + text[end:]
        return None

    def _meant(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Yield the places of a text that may be misspelt and what each was meant to be, the surest first."""
        sounds, places = _sounds(text)
        for start in range(len(sounds)):
            for end in range(len(sounds), start + SHORTEST - 1, -1):
                if meant := self._heard.get(sounds[start:end]):
                    yield places[start], places[end], meant
        if meant := self._heard.get(sounds):
            yield 0, len(text), meant
        for start in self._beginnings(text):
            if slip := self._thai.of(heard(text[start:])):
                yield start, len(text), self._heard[slip]

    def _beginnings(self, text: str) -> list[int]:
        """Return where a header begins to say something: behind a word of no meaning of its own, too."""
        return [0, *(len(word) for word in self._silent if text.startswith(word) and text != word)]


def heard(text: str) -> str:
    """Return Thai as it sounds, letters that sound alike being one.

    >>> heard("เลขที่บัญชึ") == heard("เลขที่บัญชี"), heard("ภาาสา") == heard("ภาษา")
    (True, True)
    """
    return _sounds(text)[0]


def _sounds(text: str) -> tuple[str, list[int]]:
    """Return how Thai sounds, and where in the text each sound, and the end, is written."""
    sounds, places = "", []
    for place, letter in enumerate(text.translate(_HEARD)):
        if letter not in _MARKS and not _REPEATED.fullmatch(sounds[-1:] + letter):
            sounds += letter
            places.append(place)
    return sounds, [*places, len(text)]


@cache
def _common() -> Mapping[str, Mapping[str, str]]:
    """Return what many people write, with the words that they mean."""
    with files("pdscan.vocabulary").joinpath("misspellings.toml").open("rb") as file:
        return tomllib.load(file)


def _put_right(text: str) -> str:
    """Return Thai with the words put right that many people misspell.

    >>> _put_right("ใบอนุญาติ"), _put_right("สัญชาต"), _put_right("สัญชาติ")
    ('ใบอนุญาต', 'สัญชาติ', 'สัญชาติ')
    """
    for wrong, right in _common()["thai"].items():
        is_right = right.startswith(wrong) and right in text
        if wrong in text and not is_right:
            text = text.replace(wrong, right)
    return text


@cache
def _real() -> frozenset[str]:
    """Return what is no misspelt word: English words near those of headers, names of systems."""
    return words("english_near_headers").union(*(names.keys() for names in systems().values()))


def _is_worse(written: str, meant: str) -> bool:
    """Tell whether Thai is cut into more words as it is written than as it was meant, or into none."""
    pieces = cut(written)
    return len(pieces) > len(cut(meant)) or not all(map(is_word, pieces))
