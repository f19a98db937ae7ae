r"""The sentences of the inventory in Thai.

Why something was found, where the policy disagrees, what could not be read: the inventory says so in English,
in sentences of a closed set. `sentences.csv` has each of them in both languages: `{}` stands for what comes
from the data and is taken over, `{<}` for a part that is told in Thai too. What is not there stays as it is.
"""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from pdscan.vocabulary import elements

SENTENCES_KEPT = 32_768
"""The tables of one report tell the same sentences again."""
_HOLE = re.compile(r"\{<?\}")


@dataclass(frozen=True, slots=True)
class _Phrase:
    """A sentence with holes; where its longest piece does not stand in a text, nothing else need be tried."""

    piece: str
    pattern: str
    told: tuple[bool, ...]
    thai: str

    def in_thai(self, text: str) -> str | None:
        """Return the text in Thai, if it is this sentence."""
        found = _ready(self.pattern).fullmatch(text) if self.piece in text else None
        if found is None:
            return None
        holes = zip(found.groups(), self.told, strict=True)
        return self.thai.format(*(in_thai(hole) if is_told else hole for hole, is_told in holes))


@lru_cache(maxsize=SENTENCES_KEPT)
def in_thai(sentence: str) -> str:
    """Return the sentence in Thai; parts that no sentence is known for stay as they are.

    >>> in_thai("160 of 160 cells are valid; the name says 'e mail'.")
    "ถูกต้อง 160 จาก 160 เซลล์; ชื่อคอลัมน์คือ 'e mail'"
    """
    return "; ".join(map(_part, sentence.removesuffix(".").split("; ")))


def _part(part: str) -> str:
    known = _whole().get(part) or _whole().get(part[:1].lower() + part[1:])
    if known:
        return known
    text = _lowered(part)
    told = (phrase.in_thai(text) for phrase in _phrases())
    return next((thai for thai in told if thai is not None), None) or _labels().get(part.casefold(), part)


def _lowered(part: str) -> str:
    """Begin with a small letter, as the sentences of the book do, unless a name or a number comes first."""
    word = part.partition(" ")[0]
    return part[:1].lower() + part[1:] if word in {"The", "At", "Inside"} else part


@cache
def _rows() -> tuple[tuple[str, str], ...]:
    text = files("pdscan").joinpath("sentences.csv").read_text(encoding="utf-8")
    return tuple((row["en"], row["th"]) for row in csv.DictReader(text.splitlines()))


@cache
def _whole() -> dict[str, str]:
    return {english: thai for english, thai in _rows() if not _HOLE.search(english)}


@cache
def _phrases() -> tuple[_Phrase, ...]:
    """Return the sentences with holes: those that begin with words first, and of them those that say most."""
    with_holes = [row for row in _rows() if _HOLE.search(row[0])]
    ranked = sorted(with_holes, key=lambda row: (row[0].startswith("{"), -len(row[0])))
    return tuple(_phrase(english, thai) for english, thai in ranked)


def _phrase(english: str, thai: str) -> _Phrase:
    pieces = _HOLE.split(english)
    pattern = "(.+?)".join(map(re.escape, pieces))
    told = tuple(hole == "{<}" for hole in _HOLE.findall(english))
    return _Phrase(max(pieces, key=len), pattern, told, _HOLE.sub("{}", thai))


@cache
def _ready(pattern: str) -> re.Pattern[str]:
    """Compile a pattern when its sentence is told: an inventory tells few of the hundreds there are."""
    return re.compile(pattern, re.DOTALL)


@cache
def _labels() -> dict[str, str]:
    return {element.label_en.casefold(): element.label_th for element in elements().values()}
