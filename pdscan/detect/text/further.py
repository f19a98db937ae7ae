"""Running text is read on, until what was not read could hardly hold anything: adaptive sampling.

What a column of codes is shows in its first cells; running text may mention somebody once in two hundred. So
its cells of a sample are put off and read round after round, each spread over the whole sample, until at most
`BOUND` of the cells could still hold an element of which none was found (at 95 %), or until the sample ends.
"""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np
import pyarrow as pa

from pdscan.detect.evidence import FieldEvidence
from pdscan.detect.values import arrays
from pdscan.inventory.model import TextReading
from pdscan.recognizer import Recognizer

BOUND = 0.001
ENOUGH = math.ceil(math.log(0.05) / math.log(1 - BOUND))
"""Cells without a find that leave no more than the bound."""
ROUND = 1_500
"""Cells of one round."""
MOST_BYTES = 8 << 20
"""Text of one column that is put off at most."""
SURE = 0.05
"""Doubt below which an element is known to be there, and not looked for further."""


class Backlog:
    """Cells of one column that were put off."""

    def __init__(self) -> None:
        self._parts: list[pa.Array] = []
        self._bytes = 0

    def keep(self, cells: pa.Array) -> bool:
        """Put the cells off, unless that would be too much."""
        if self._bytes + cells.nbytes > MOST_BYTES:
            return False
        self._parts.append(cells)
        self._bytes += cells.nbytes
        return True

    def rounds(self) -> Iterator[pa.Array]:
        """Yield the cells in parts, each from the first to the last of them."""
        if not self._parts:
            return
        cells = pa.concat_arrays(self._parts)
        self._parts = []
        step = -(-len(cells) // ROUND)
        for start in range(step):
            yield cells.take(arrays.integers(np.arange(start, len(cells), step, dtype=np.int64)))


def is_enough(seen: FieldEvidence) -> bool:
    """Tell whether the bound is met."""
    return seen.read_whole >= ENOUGH


def unknown(seen: FieldEvidence, finders: tuple[Recognizer, ...]) -> tuple[Recognizer, ...]:
    """Return those whose element is not known to be there."""
    known = {element for element, mentions in seen.mentions.items() if mentions.doubt <= SURE}
    return tuple(finder for finder in finders if finder.element not in known)


def told(seen: FieldEvidence, rows: int | None) -> TextReading | None:
    """Return how far running text was read, and why no further; `rows` are those of the dataset."""
    if not seen.traits.is_text or seen.is_held or not seen.present:
        return None
    cells = min(seen.read_whole, seen.present)
    if cells == seen.present and rows is not None and seen.rows >= rows:
        stopped = "all read"
    else:
        stopped = "bound" if is_enough(seen) else "budget"
    return TextReading(cells, BOUND, stopped)
