"""Random blocks of a table by an integer key: repeatable, spread over the table, cheap on any size.

The range of the key is cut into spans. From each a block of rows is read that begins at a random key;
what is left of the span before and after the block remains open. Where keys are dense one round does.
Where they have gaps, a span whose block came back empty shrinks to its last key, and further rounds go
on in what is open, so that one stray key (an ID of 10**12 among serial numbers) does not spoil the sample.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

BLOCKS = 128
"""Blocks that one round reads, about."""
BLOCK_ROWS = 10
"""Rows below which a block is not worth a statement."""
ROUNDS = 8

Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Span:
    """Keys from `low` to `high`, both included, with the rows per key that a neighbour block suggests."""

    low: int
    high: int
    density: float = 0.0

    @property
    def keys(self) -> int:
        """Count the keys."""
        return self.high - self.low + 1

    def pieces(self, count: int) -> Iterator[Span]:
        """Cut into `count` spans of nearly the same width, fewer when there are fewer keys."""
        count = min(count, self.keys)
        edges = [self.low + self.keys * index // count for index in range(count + 1)]
        for low, end in pairwise(edges):
            yield Span(low, end - 1)


@dataclass(frozen=True, slots=True)
class Block:
    """The first `limit` rows whose keys lie from `start` to `end`."""

    start: int
    end: int
    limit: int


Fetch = Callable[[Sequence[Block]], Sequence[Sequence[Row]]]
"""Reads the rows of each block, in the order of the key, which is the first value of each row."""
LastKey = Callable[[int, int], int | None]
"""Looks up the largest key from the first number to the second."""


@dataclass(slots=True)
class Draw:
    """A running draw: the spans still open, and how many rows were taken."""

    fetch: Fetch
    last_key: LastKey
    spans: list[Span]
    taken: int = 0

    @property
    def rows_total(self) -> int:
        """Estimate the rows of the table: those taken, and those of the open spans by their density."""
        return self.taken + round(sum(span.keys * span.density for span in self.spans))

    def rows(self, wanted: int, seed: int) -> Iterator[Sequence[Row]]:
        """Yield up to `wanted` rows, no row twice; the same ones for the same seed."""
        chance = random.Random(seed)
        for _ in range(ROUNDS):
            if not self.spans or self.taken >= wanted:
                return
            chosen, self.spans = self._choose(wanted - self.taken, chance)
            limit = -(-(wanted - self.taken) // len(chosen))
            blocks = [Block(_start(span, limit, chance), span.high, limit) for span in chosen]
            drawn: list[Row] = []
            for span, block, found in zip(chosen, blocks, self.fetch(blocks), strict=True):
                self.spans.extend(self._left_open(span, block, found))
                drawn.extend(found)
            drawn = drawn[: wanted - self.taken]
            self.taken += len(drawn)
            yield drawn

    def _choose(self, missing: int, chance: random.Random) -> tuple[list[Span], list[Span]]:
        """Cut the open spans into about as many pieces as a round reads blocks; the rest waits."""
        if len(self.spans) > 2 * BLOCKS:
            mixed = chance.sample(self.spans, len(self.spans))
            return sorted(mixed[:BLOCKS], key=lambda span: span.low), mixed[BLOCKS:]
        blocks = min(BLOCKS, -(-missing // BLOCK_ROWS))
        each = -(-blocks // len(self.spans))
        return [piece for span in sorted(self.spans, key=lambda s: s.low) for piece in span.pieces(each)], []

    def _left_open(self, span: Span, block: Block, found: Sequence[Row]) -> Iterator[Span]:
        if not found:
            last = self.last_key(span.low, block.start - 1)
            yield from () if last is None else (Span(span.low, last),)
            return
        end = block.end if len(found) < block.limit else int(found[-1][0])
        density = len(found) / (end - block.start + 1)
        if span.low < block.start:
            yield Span(span.low, block.start - 1, density)
        if end < span.high:
            yield Span(end + 1, span.high, density)


def _start(span: Span, limit: int, chance: random.Random) -> int:
    """Begin where a block fits if keys are dense."""
    return chance.randint(span.low, max(span.low, span.high - limit + 1))
