"""Cells of one column that skimming kept, until there are enough to be read together.

Where many of them do hold something, only some of the next cells are skimmed at all: a few hundred are read
span by span in either case, and the figures come out no closer for all the others.
"""

from __future__ import annotations

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from pdscan.arrow import strings
from pdscan.detect.values import arrays, skim

TOGETHER = 65_536
DENSE, DENSE_ONE_IN = 0.1, 31
"""Where so many of those looked at do hold something, one in so many of the next cells is skimmed, and stands
for all of them; a prime, so that it does not keep step with a rhythm of the rows."""


class Suspects:
    """What skimming kept of one column, and of how many cells one is skimmed."""

    def __init__(self) -> None:
        self._waiting: list[pa.StringArray] = []
        self.stands_for = 1
        """Of so many cells one is skimmed, and stands for all of them."""
        self._passed = 0

    @property
    def are_enough(self) -> bool:
        """Tell whether those that wait stand for so many that they are read."""
        return self.stands_for * sum(map(len, self._waiting)) >= TOGETHER

    def look_for(self, cells: pa.Array, usual: skim.Usual) -> None:
        """Skim the cells, or some of them."""
        if self.stands_for > 1:
            cells = self._at_even_steps(cells)
        suspects = skim.suspects(cells if cells.type == pa.string() else pc.cast(cells, pa.string()), usual)
        if len(suspects):
            self._waiting.append(suspects)

    def _at_even_steps(self, cells: pa.Array) -> pa.Array:
        """Return one in so many cells, counted on from batch to batch."""
        first = -self._passed % self.stands_for
        self._passed += len(cells)
        return cells.take(arrays.integers(np.arange(first, len(cells), self.stands_for, dtype=np.int64)))

    def taken(self) -> pa.StringArray:
        """Hand out those that wait."""
        taken = pa.concat_arrays(self._waiting) if self._waiting else strings([])
        self._waiting = []
        return taken

    def learn(self, held: int, looked_at: int) -> None:
        """Take in how many of those looked at held something."""
        self.stands_for = DENSE_ONE_IN if held >= DENSE * looked_at else 1
