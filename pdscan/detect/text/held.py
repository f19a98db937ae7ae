"""What a text may hold, told by one look at it: whose pattern is there, whose words, whose label.

Only what the look has seen is tried on the text by itself, with its edges and its check.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pyarrow as pa

from pdscan.detect.rules import NEVER, any_of, either
from pdscan.detect.text.labelled import any_label, label_pattern
from pdscan.detect.values import arrays
from pdscan.detect.values.arrays import Mask
from pdscan.detect.values.sieve import Hits, Sieves, loosened
from pdscan.once import made_once
from pdscan.recognizer import Recognizer

PHRASES = 5
"""Recognizers at most whose phrases one automaton follows."""


@dataclass(frozen=True, slots=True)
class Held:
    """What one text may hold."""

    patterned: tuple[Recognizer, ...]
    """Those whose pattern is there."""
    said: tuple[Recognizer, ...]
    """Those of whose phrases one is there."""
    words: bool
    labels: bool


@dataclass(frozen=True, slots=True)
class HeldByEach:
    """What each of many texts may hold."""

    shapes: Hits
    """Which recognizers' patterns, words or labelled values are in which texts."""
    strong: Mask
    """Which texts hold the pattern of something that needs no word beside it."""
    weak: Mask
    """Which hold a pattern that does, a word of a list or a label."""


class TextSieve:
    """All that texts are searched for: patterns, words and labelled values, and labels alone."""

    def __init__(self, recognizers: tuple[Recognizer, ...]) -> None:
        self._recognizers = recognizers
        self._patterned = [item for item in recognizers if item.in_text and item.pattern]
        self._listed = [item for item in recognizers if item.labelled or (item.in_text and item.words)]
        self._saying = [item for item in recognizers if item.said]
        phrases = [loosened(f"(?m:{'|'.join(map(_unnamed, item.said))})") for item in self._saying]
        self._sieve = Sieves([
            [either([loosened(item.pattern or "")]) for item in self._patterned],
            [either([_listed(item)]) for item in self._listed],
            *(phrases[at : at + PHRASES] for at in range(0, len(phrases), PHRASES)),
            [
                any_of(word for item in recognizers if item.in_text for word in item.words) or NEVER,
                any_label(recognizers) or NEVER,
            ],
        ])  # fmt: skip

    def held(self, text: str) -> Held:
        """Tell what one text may hold."""
        hit = self._sieve.hit(text.encode(errors="replace"))
        size, said = len(self._patterned), len(self._patterned) + len(self._listed)
        words = said + len(self._saying)
        return Held(
            tuple(self._patterned[at] for at in hit if at < size),
            tuple(self._saying[at - said] for at in hit if said <= at < words),
            words in hit,
            words + 1 in hit,
        )

    def held_by_each(self, values: pa.StringArray) -> HeldByEach:
        """Tell what each of many texts may hold."""
        hits = self._sieve.hits(arrays.texts(values))
        said = len(self._patterned) + len(self._listed)
        patterned, listed, saying, rest = np.split(hits, [len(self._patterned), said, len(hits) - 2])
        shapes = np.zeros((len(self._recognizers), len(values)), dtype=np.bool_)
        shapes[self._rows(self._patterned)] |= patterned
        shapes[self._rows(self._listed)] |= listed
        shapes[self._rows(self._saying)] |= saying
        needy = np.array([item.needs_context for item in self._patterned], dtype=np.bool_)
        strong: Mask = np.logical_or.reduce(patterned[~needy])
        weak: Mask = np.logical_or.reduce([*patterned[needy], *saying, *rest])
        return HeldByEach(shapes, strong, weak)

    def _rows(self, items: list[Recognizer]) -> list[int]:
        return [self._recognizers.index(item) for item in items]


@made_once
def text_sieve(recognizers: tuple[Recognizer, ...]) -> TextSieve:
    """Return the sieve of the recognizers, made once."""
    return TextSieve(recognizers)


def _unnamed(phrase: str) -> str:
    """Return a phrase without the name of its group, which stands in one automaton many times."""
    return phrase.replace("?P<value>", "?:")


def _listed(recognizer: Recognizer) -> str:
    """Return a pattern of its words and of its values behind a label, and of a little more."""
    labelled = label_pattern(recognizer) if recognizer.labelled else ""
    words = any_of(recognizer.words) if recognizer.in_text else ""
    return "|".join(filter(None, (labelled, words)))
