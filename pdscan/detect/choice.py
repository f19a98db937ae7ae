"""Which cells are read span by span when there are more than can be: a fair share for each kind.

In a log every line holds a number of thirteen digits, and one in two hundred a telephone number: an even
choice would read the digits and miss the number. So each recognizer has a share of its own, of the cells
in which something of its kind passes its check.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from pdscan.detect import arrays, matching
from pdscan.detect.rules import either, in_text
from pdscan.detect.spans import edged
from pdscan.recognizer import Recognizer

CONSIDERED = 2_000
"""Cells at most that a fair choice is made of."""
CHECKED = 500
"""Cells of one kind at most in which the check is tried before the choice."""
WORTH_SIFTING = 60
"""From so many cells on, it pays to rule recognizers out for all of them at once."""
LEAST = 12
"""Cells that every kind may have read."""

Places = npt.NDArray[np.int64]
Choose = Callable[[pa.StringArray, tuple[Recognizer, ...], int], "Choice"]


@dataclass(frozen=True, slots=True)
class Choice:
    """The places to read, by which recognizers, and for each element all the places where it may be."""

    places: Places
    recognizers: tuple[Recognizer, ...]
    by_element: Mapping[str, Places]
    outside: float = 1.0
    """For how many cells each one considered stands."""

    def scale(self, element: str, weights: npt.NDArray[np.int64]) -> float:
        """Return for how many cells each one read stands."""
        of_kind = self.by_element.get(element)
        if of_kind is None:
            return self.outside
        read = np.intersect1d(of_kind, self.places)
        return self.outside * float(weights[of_kind].sum()) / max(float(weights[read].sum()), 1.0)


def evenly(values: pa.StringArray, recognizers: tuple[Recognizer, ...], most: int) -> Choice:
    """Choose so many values, evenly: cheap, for what a field is already known to hold."""
    everything = np.arange(len(values), dtype=np.int64)
    places = _spread(everything, most)
    likely = recognizers
    if len(places) >= WORTH_SIFTING:
        read = values.take(arrays.integers(places))
        likely = tuple(item for item in recognizers if item.find is not None or hits(read, item).any())
    return Choice(places, likely, {item.element: everything for item in likely})


def fairly(values: pa.StringArray, recognizers: tuple[Recognizer, ...], most: int) -> Choice:
    """Choose so many values, evenly within each kind; all of them when there are no more."""
    if len(values) <= most or any(item.find is not None for item in recognizers):
        return evenly(values, recognizers, most)
    considered = _spread(np.arange(len(values), dtype=np.int64), CONSIDERED)
    cells = values.take(arrays.integers(considered))
    kinds = {item: places for item in recognizers if len(places := _valid(cells, item))}
    share = max(most // max(len(kinds), 1), LEAST)
    taken = [_spread(places, share) for places in kinds.values()]
    by_element: dict[str, Places] = {}
    for item, places in kinds.items():
        known = by_element.get(item.element, considered[places])
        by_element[item.element] = np.union1d(known, considered[places])
    chosen = np.unique(np.concatenate([np.zeros(0, dtype=np.int64), *taken]))
    return Choice(considered[chosen], tuple(kinds), by_element, len(values) / len(considered))


def hits(values: pa.StringArray, recognizer: Recognizer) -> arrays.Mask:
    """Tell which values hold something of the recognizer's shape."""
    return matching.hit(values, either([in_text(recognizer)]))


def _valid(values: pa.StringArray, recognizer: Recognizer) -> Places:
    """Return where something of the kind passes its check."""
    places = np.flatnonzero(hits(values, recognizer)).astype(np.int64)
    if recognizer.validate is None or recognizer.pattern is None:
        return places
    places = _spread(places, CHECKED)
    texts = values.take(arrays.integers(places)).to_pylist()
    pattern, check = edged(recognizer.pattern), recognizer.validate
    passed = [any(check(match.group()) for match in pattern.finditer(text)) for text in texts]
    return places[np.array(passed, dtype=np.bool_)]


def _spread(places: Places, most: int) -> Places:
    if len(places) <= most:
        return places
    return places[np.linspace(0, len(places) - 1, most, dtype=np.int64)]
