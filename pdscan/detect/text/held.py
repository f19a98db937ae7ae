"""What a text may hold, told by one look at it: whose pattern is there, whose words, whose label.

Only what the look has seen is tried on the text by itself, with its edges and its check.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import pyarrow as pa

from pdscan.detect.rules import NEVER, any_of, either
from pdscan.detect.text.labelled import any_label, label_pattern
from pdscan.detect.values import arrays
from pdscan.detect.values.arrays import Mask
from pdscan.detect.values.sieve import Hits, Sieve, Sieves, loosened
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


class TextSieve:
    """All that texts are searched for: patterns, words and labelled values, and labels alone.

    Phrases, words and labels are made ready when running text is met: a table of codes and names has none.
    """

    def __init__(self, recognizers: tuple[Recognizer, ...]) -> None:
        self._recognizers = recognizers
        self._patterned = [item for item in recognizers if item.in_text and item.pattern]
        self._needy = np.array([item.needs_context for item in self._patterned], dtype=np.bool_)
        self._saying = [item for item in recognizers if item.said]
        self._patterns = Sieve([either([loosened(item.pattern or "")]) for item in self._patterned])

    def held(self, text: str) -> Held:
        """Tell what one text may hold."""
        encoded = text.encode(errors="replace")
        rest = self._words_and_labels.hit(encoded)
        return Held(
            tuple(self._patterned[at] for at in self._patterns.hit(encoded)),
            tuple(self._saying[at] for at in self._phrases.hit(encoded)),
            words=0 in rest,
            labels=1 in rest,
        )

    def strong(self, values: pa.StringArray) -> Mask:
        """Tell which of many texts hold the pattern of something that needs no word beside it."""
        found: Mask = np.logical_or.reduce(self._patterns.hits(arrays.texts(values))[~self._needy])
        return found

    def weak(self, values: pa.StringArray) -> Mask:
        """Tell which hold a pattern of something that does, a phrase, a word of a list or a label."""
        texts = arrays.texts(values)
        patterned = self._patterns.hits(texts)[self._needy]
        said = (*self._phrases.hits(texts), *self._words_and_labels.hits(texts))
        found: Mask = np.logical_or.reduce([*patterned, *said])
        return found

    def shapes(self, values: pa.StringArray) -> Hits:
        """Tell which recognizers' patterns, words or labelled values are in which texts."""
        texts = arrays.texts(values)
        shapes = np.zeros((len(self._recognizers), len(values)), dtype=np.bool_)
        shapes[self._rows(self._patterned)] |= self._patterns.hits(texts)
        listed, sieve = self._listed
        shapes[self._rows(listed)] |= sieve.hits(texts)
        shapes[self._rows(self._saying)] |= self._phrases.hits(texts)
        return shapes

    @cached_property
    def _phrases(self) -> Sieves:
        phrases = [loosened(f"(?m:{'|'.join(map(_unnamed, item.said))})") for item in self._saying]
        return Sieves([phrases[at : at + PHRASES] for at in range(0, len(phrases), PHRASES)])

    @cached_property
    def _words_and_labels(self) -> Sieve:
        words = any_of(word for item in self._recognizers if item.in_text for word in item.words)
        return Sieve([words or NEVER, any_label(self._recognizers) or NEVER])

    @cached_property
    def _listed(self) -> tuple[list[Recognizer], Sieve]:
        """Return the recognizers with words or labels, and their sieve: made when there is much to choose."""
        listed = [item for item in self._recognizers if item.labelled or (item.in_text and item.words)]
        return listed, Sieve([either([_listed(item)]) for item in listed])

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
