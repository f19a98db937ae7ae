"""Reading a file that is stored in pieces, each with its own rows: row groups, stripes, record batches.

A sample takes the first rows of pieces drawn at random, and says which part that is.
"""

from __future__ import annotations

import random
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

import pyarrow as pa

from pdscan.connector import Budget, Sample

MOST = 6
"""Pieces over which a sample is spread when they are large: each costs the dictionaries of its columns."""

WORTH = 500
"""Rows below which a further piece is not worth its bytes."""

Read = Callable[[int, int], Iterator[pa.RecordBatch]]
"""Reads the first rows, at least so many of them, of the piece with this number."""


@dataclass(frozen=True, slots=True)
class Pieces:
    """The pieces of a file: their rows, and what they are called."""

    sizes: Sequence[int]
    name: str

    def read(self, read: Read, budget: Budget, sample: Sample) -> Iterator[pa.RecordBatch]:
        """Read what the budget allows."""
        for piece, share in self.shares(budget, sample).items():
            yield from _first(read(piece, share), share)

    def shares(self, budget: Budget, sample: Sample) -> dict[int, int]:
        """Tell how many rows to read of which pieces, in the order of the file; the sample is told too."""
        total = sum(self.sizes)
        sample.rows_total, sample.rows_total_exact = total, True
        filled = [piece for piece, size in enumerate(self.sizes) if size]
        if budget.rows is None or budget.rows >= total:
            return {piece: self.sizes[piece] for piece in filled}
        drawn = self._drawn(filled, budget)
        shares = self._spread(drawn, budget.rows)
        sample.sampling = self.name
        sample.not_seen = (
            f"{total - sum(shares.values()):,} of {total:,} rows: "
            f"the first rows of {len(drawn)} of {len(self.sizes)} {self.name} were read"
        )
        return shares

    def _drawn(self, filled: Sequence[int], budget: Budget) -> Sequence[int]:
        """Draw as many pieces as are worth it, and further ones until they hold rows enough."""
        assert budget.rows is not None
        mixed = random.Random(budget.seed).sample(filled, len(filled))
        worth = min(MOST, max(1, budget.rows // WORTH))
        held = list(accumulate(self.sizes[piece] for piece in mixed))
        return mixed[: max(worth, bisect_left(held, budget.rows) + 1)]

    def _spread(self, drawn: Sequence[int], wanted: int) -> dict[int, int]:
        """Give each piece the same share; what a small one cannot fill goes to the larger ones."""
        shares = {}
        for place, piece in enumerate(sorted(drawn, key=lambda piece: self.sizes[piece])):
            shares[piece] = min(self.sizes[piece], -(-wanted // (len(drawn) - place)))
            wanted -= shares[piece]
        return dict(sorted(shares.items()))


def _first(batches: Iterator[pa.RecordBatch], rows: int) -> Iterator[pa.RecordBatch]:
    for batch in batches:
        yield batch.slice(0, rows)
        rows -= batch.num_rows
        if rows <= 0:
            return
