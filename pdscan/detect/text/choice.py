"""Which cells are read span by span when there are more than can be: a fair share for each kind.

In a log every line holds a number of thirteen digits, and one in two hundred a telephone number: an even
choice would read the digits and miss the number. So each recognizer has a share of its own, of the cells
in which something of its kind passes its check, and where that means little without a word that says so,
of those that hold such a word too.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import chain

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from pdscan.detect.text.cues import cue_pattern
from pdscan.detect.text.held import text_sieve
from pdscan.detect.text.other_numbers import is_other_number
from pdscan.detect.text.spans import edged
from pdscan.detect.values import arrays, matching
from pdscan.detect.values.arrays import Mask
from pdscan.recognizer import Recognizer, Span

CONSIDERED = 2_000
"""Cells at most that a fair choice is made of."""
CHECKED = 500
"""Cells of one kind at most in which the check is tried before the choice."""
LEAST = 12
"""Cells that every kind may have read."""
BEHIND_CUE = 16
"""Characters behind a cue that tell whether a stock phrase or a name stands there."""

Places = npt.NDArray[np.int64]
Choose = Callable[[pa.StringArray, tuple[Recognizer, ...], int], "Choice"]


@dataclass(frozen=True, slots=True)
class Kind:
    """The cells considered that may hold one element."""

    places: Places
    stands_for: float = 1.0
    """For how many of its kind each stands: checks are tried on some only."""

    def __or__(self, other: Kind) -> Kind:
        return Kind(_distinct([self.places, other.places]), max(self.stands_for, other.stands_for))


NONE = Kind(np.zeros(0, dtype=np.int64))


@dataclass(frozen=True, slots=True)
class Choice:
    """The places to read, by which recognizers, of which cells they were chosen, and what each stands for."""

    places: Places
    recognizers: tuple[Recognizer, ...]
    considered: Places
    kinds: Mapping[str, Kind]
    """By element, for choices that are not even."""

    def scale(self, element: str, weights: npt.NDArray[np.int64]) -> float:
        """Return for how many cells each one read stands."""
        kind = self.kinds.get(element)
        if kind is None:
            return _ratio(weights, weights[self.places])
        read = kind.places[_are_among(kind.places, self.places)]
        here = _ratio(weights[kind.places], weights[read]) * kind.stands_for
        return here * _ratio(weights, weights[self.considered])

    def alike(self, values: pa.StringArray, shape: str, weights: npt.NDArray[np.int64]) -> int:
        """Count the cells, read or not, that hold something of a shape."""
        shaped = matching.hit(values.take(arrays.integers(self.considered)), shape)
        of = weights[self.considered]
        return round(float(of[shaped].sum()) * _ratio(weights, of))


def _ratio(whole: npt.NDArray[np.int64], part: npt.NDArray[np.int64]) -> float:
    return float(whole.sum()) / max(float(part.sum()), 1.0)


def evenly(values: pa.StringArray, recognizers: tuple[Recognizer, ...], most: int) -> Choice:
    """Choose so many values, evenly: cheap, for what a field is already known to hold."""
    places = _spread(np.arange(len(values), dtype=np.int64), most)
    return Choice(places, recognizers, places, {})


def fairly(values: pa.StringArray, recognizers: tuple[Recognizer, ...], most: int) -> Choice:
    """Choose so many values, evenly within each kind; all of them when there are no more."""
    if len(values) <= most or any(item.find is not None for item in recognizers):
        return evenly(values, recognizers, most)
    considered = _spread(np.arange(len(values), dtype=np.int64), CONSIDERED)
    part = values.take(arrays.integers(considered))
    held = zip(recognizers, text_sieve(recognizers).shapes(part), strict=True)
    kinds = {item: kind for item, shaped in held if len((kind := _valid(part, item, shaped)).places)}
    share = max(most // max(len(kinds), 1), LEAST)
    taken = [_spread(kind.places, share) for kind in kinds.values()]
    by_element: dict[str, Kind] = {}
    for item, kind in kinds.items():
        of_whole = Kind(considered[kind.places], kind.stands_for)
        by_element[item.element] = by_element.get(item.element, of_whole) | of_whole
    chosen = _distinct([NONE.places, *taken])
    return Choice(considered[chosen], tuple(kinds), considered, by_element)


def alike_once(
    values: pa.StringArray, weights: npt.NDArray[np.int64], cue: str
) -> tuple[pa.StringArray, npt.NDArray[np.int64]]:
    """Keep one of the texts that go on alike behind each of their cues, and let it stand for all of them.

    Half of the letters may begin with "Dear customer", and one in two hundred with "Dear Khun Mali".
    """
    find = re.compile(cue).finditer
    alike: dict[frozenset[str], list[int]] = {}
    for place, text in enumerate(values.to_pylist()):
        behind = frozenset(text[match.start() : match.end() + BEHIND_CUE] for match in find(text))
        alike.setdefault(behind, []).append(place)
    first = np.array([places[0] for places in alike.values()], dtype=np.int64)
    stands_for = np.array([weights[places].sum() for places in alike.values()], dtype=np.int64)
    return values.take(arrays.integers(first)), stands_for


def _valid(values: pa.StringArray, recognizer: Recognizer, shaped: Mask) -> Kind:
    """Return where something of the kind passes its check, beside a word for it where it needs one.

    What is labelled as another number does not count: a contract in every line would hide the telephones.
    """
    if not shaped.any():
        return NONE
    if recognizer.needs_context and shaped.sum() > LEAST:  # fewer are all read
        shaped[shaped] = matching.hit(values.filter(arrays.boolean(shaped)), cue_pattern(recognizer))
    places = np.flatnonzero(shaped).astype(np.int64)
    if recognizer.validate is None or recognizer.pattern is None:
        return Kind(places)
    tried = _spread(places, CHECKED)
    texts = values.take(arrays.integers(tried)).to_pylist()
    pattern, check = edged(recognizer), recognizer.validate
    passed = [
        any(
            check(match.group()) and not is_other_number(text, Span(*match.span()))
            for match in pattern.finditer(text)
        )
        for text in texts
    ]
    return Kind(tried[np.array(passed, dtype=np.bool_)], len(places) / max(len(tried), 1))


def _distinct(places: Iterable[Places]) -> Places:
    """Return places once each, in their order; `np.unique` would import masked arrays for it."""
    return np.array(sorted(set(chain.from_iterable(each.tolist() for each in places))), dtype=np.int64)


def _are_among(places: Places, others: Places) -> Mask:
    known = set(others.tolist())
    return np.fromiter((place in known for place in places.tolist()), np.bool_, len(places))


def _spread(places: Places, most: int) -> Places:
    if len(places) <= most:
        return places
    return places[np.linspace(0, len(places) - 1, most, dtype=np.int64)]
