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
from pdscan.detect.values.sieve import Confirming, Hits, Sieve, Sieves, in_groups, loosened
from pdscan.once import made_once
from pdscan.phrases import beginning
from pdscan.recognizer import Recognizer

PATTERNS = 24
"""Patterns at most that one automaton follows: of numbers in many forms, states multiply too."""
PHRASES = 40
"""Phrases at most that one automaton follows."""


@dataclass(frozen=True, slots=True)
class Held:
    """What one text may hold."""

    patterned: tuple[Recognizer, ...]
    """Those whose pattern is there."""
    said: tuple[tuple[Recognizer, str], ...]
    """The phrases that are there, each with whose it is."""
    words: bool
    labels: bool


class TextSieve:
    """All that texts are searched for: patterns, phrases, words, and values behind a label.

    Phrases, words and labels are made ready when running text is met: a table of codes and names has none.
    """

    def __init__(self, recognizers: tuple[Recognizer, ...]) -> None:
        self._recognizers = recognizers
        self._patterned = [item for item in recognizers if item.in_text and item.pattern]
        self._needy = np.array([item.needs_context for item in self._patterned], dtype=np.bool_)
        self._said = [(item, phrase) for item in recognizers for phrase in item.said]
        self._listed = [item for item in recognizers if item.labelled or (item.in_text and item.words)]
        patterns = [either([loosened(item.pattern or "")]) for item in self._patterned]
        self._patterns = Sieves(in_groups(patterns, PATTERNS))

    def held(self, text: str) -> Held:
        """Tell what one text may hold."""
        encoded = text.encode(errors="replace")
        listed = self._words_and_labels.hit(encoded)
        return Held(
            tuple(self._patterned[at] for at in self._patterns.hit(encoded)),
            tuple(self._said[at] for at in sorted(self._phrases.hit(encoded))),
            words=any(at < len(self._listed) for at in listed),
            labels=any(at >= len(self._listed) for at in listed),
        )

    def strong(self, values: pa.StringArray) -> Mask:
        """Tell which of many texts hold the pattern of something that needs no word beside it."""
        found: Mask = np.logical_or.reduce(self._patterns.hits(arrays.texts(values))[~self._needy])
        return found

    def weak(self, values: pa.StringArray) -> Mask:
        """Tell which hold a pattern of something that does, a phrase, a word of a list or a label."""
        texts = arrays.texts(values)
        patterned = self._patterns.hits(texts)[self._needy]
        found: Mask = np.logical_or.reduce([*patterned, *self._words_and_labels.hits(texts)])
        others = np.flatnonzero(~found)
        found[others] = self._phrases.hits([texts[at] for at in others]).any(axis=0)
        return found

    def shapes(self, values: pa.StringArray) -> Hits:
        """Tell which recognizers' patterns, words or labelled values are in which texts."""
        texts = arrays.texts(values)
        shapes = np.zeros((len(self._recognizers), len(values)), dtype=np.bool_)
        shapes[self._rows(self._patterned)] |= self._patterns.hits(texts)
        for items, hits in (
            (self._listed * 2, self._values_listed.hits(texts)),
            ([item for item, _ in self._said], self._phrases.hits(texts)),
        ):
            for at in np.flatnonzero(hits.any(axis=1)).tolist():
                shapes[self._recognizers.index(items[at])] |= hits[at]
        return shapes

    @cached_property
    def _phrases(self) -> Confirming:
        begun = [_in_lines(beginning(phrase)) for _, phrase in self._said]
        return Confirming(Sieves(in_groups(begun, PHRASES)), lambda at: _in_lines(self._said[at][1]))

    @cached_property
    def _words_and_labels(self) -> Sieve:
        """Return the sieve of each recognizer's words, and behind them of each one's labels."""
        words = [any_of(item.words) if item.in_text else "" for item in self._listed]
        labels = [any_label(item) if item.labelled else "" for item in self._listed]
        return Sieve([pattern or NEVER for pattern in (*words, *labels)])

    @cached_property
    def _values_listed(self) -> Confirming:
        """Return the same, where labels have their values behind them and no other letter stands beside."""
        listed = self._listed
        return Confirming(self._words_and_labels, lambda at: either([_listed(listed[at % len(listed)])]))

    def _rows(self, items: list[Recognizer]) -> list[int]:
        return [self._recognizers.index(item) for item in items]


@made_once
def text_sieve(recognizers: tuple[Recognizer, ...]) -> TextSieve:
    """Return the sieve of the recognizers, made once."""
    return TextSieve(recognizers)


def _in_lines(phrase: str) -> str:
    """Return a phrase as one automaton takes it many times: without the name of its group, and loosened."""
    return loosened(f"(?m:{phrase.replace('?P<value>', '?:')})")


def _listed(recognizer: Recognizer) -> str:
    """Return a pattern of its words and of its values behind a label, and of a little more."""
    labelled = label_pattern(recognizer) if recognizer.labelled else ""
    words = any_of(recognizer.words) if recognizer.in_text else ""
    return "|".join(filter(None, (labelled, words)))
