"""Which recognizers are in question for which columns, learnt from a few values of all columns at once.

All patterns are tried at once, loosened, and the few that hit are confirmed.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from pdscan.detect.headers.evidence import HeaderEvidence
from pdscan.detect.rules import Rules
from pdscan.detect.values import arrays
from pdscan.detect.values.arrays import Mask
from pdscan.detect.values.matching import Cells, listed
from pdscan.detect.values.sieve import WholeSieve
from pdscan.recognizer import Recognizer

VALUES = 384
"""Distinct values of a column on which every recognizer is tried."""
VALIDATED = 32
LIKELY = 0.02
"""Share of them that must fit for a recognizer to be in question without a header."""

Headers = Mapping[str, Mapping[str, HeaderEvidence]]


def plans(
    samples: Mapping[str, pa.StringArray], headers: Headers, rules: Rules
) -> dict[str, tuple[Recognizer, ...]]:
    """Return for each column the recognizers that its header asks for or a share of its values fits."""
    if not samples:
        return {}
    chosen = {path: pc.unique(spread(cells, VALUES)) for path, cells in samples.items()}
    together = pa.concat_arrays(list(chosen.values()))
    ends = np.cumsum([len(cells) for cells in chosen.values()])
    fits = _fitting_each(together, rules)
    found: dict[str, list[Recognizer]] = {path: [] for path in samples}
    for recognizer in rules.recognizers:
        likely = _likely(recognizer, fits[recognizer], ends, chosen) if recognizer in fits else frozenset()
        for path in samples:
            said = headers[path].get(recognizer.entity_type)
            if path in likely or (said is not None and said.asks):
                found[path].append(recognizer)
    return {path: tuple(items) for path, items in found.items()}


def is_named(recognizer: Recognizer, header: Mapping[str, HeaderEvidence]) -> bool:
    """Tell whether a column's header speaks for a recognizer."""
    said = header.get(recognizer.entity_type)
    return said is not None and said.speaks


def spread(cells: pa.Array, most: int) -> pa.Array:
    """Return so many cells at most, evenly spread."""
    if len(cells) <= most:
        return cells
    return cells.take(arrays.integers(np.linspace(0, len(cells) - 1, most, dtype=np.int64)))


def fitting(recognizer: Recognizer, values: Cells) -> Mask:
    """Tell which values have the recognizer's shape or are one of its words."""
    fits = np.zeros(len(values.array), dtype=np.bool_)
    if recognizer.pattern is not None:
        fits |= values.whole(recognizer.pattern)
    if recognizer.words:
        fits |= values.one_of(recognizer.words)
    return fits


def _fitting_each(values: pa.StringArray, rules: Rules) -> dict[Recognizer, Mask]:
    """Tell which values fit, for each recognizer that may be likely without a header and that some fit."""
    texts = arrays.texts(values)
    shaped, sieve = _shapes(rules.recognizers)
    fits = {item: fits for item, fits in zip(shaped, sieve.hits(texts), strict=True) if fits.any()}
    for place, value in enumerate(listed(values)):
        for item in rules.words.get(value, ()):
            if item.alone:
                fits.setdefault(item, np.zeros(len(texts), dtype=np.bool_))[place] = True
    return fits


@lru_cache(maxsize=8)
def _shapes(recognizers: tuple[Recognizer, ...]) -> tuple[list[Recognizer], WholeSieve]:
    shaped = [item for item in recognizers if item.alone and item.pattern]
    return shaped, WholeSieve([item.pattern or "" for item in shaped])


def _likely(
    recognizer: Recognizer, fits: Mask, ends: npt.NDArray[np.int64], chosen: Mapping[str, pa.StringArray]
) -> frozenset[str]:
    """Return the columns of whose values a share fits."""
    parts = zip(chosen.items(), np.split(fits, ends[:-1]), strict=True)
    return frozenset(path for (path, cells), part in parts if _is_likely(recognizer, cells, part))


def _is_likely(recognizer: Recognizer, values: pa.StringArray, fits: Mask) -> bool:
    if fits.sum() <= LIKELY * len(values):
        return False
    if recognizer.validate is None:
        return True
    # Broad shapes fit everything; one of the first that fit has to be real.
    return any(map(recognizer.validate, values.filter(arrays.boolean(fits)).slice(0, VALIDATED).to_pylist()))
