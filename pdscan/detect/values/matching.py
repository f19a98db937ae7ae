"""Patterns tried on cells: one by one where the cells are few, in bulk where they are many.

Both ways are RE2, so both give the same answer, in time that grows with the text alone, whatever the pattern.
Arrow makes a pattern ready anew for each array, which takes 0.1 to 2 ms. Some hundred cells are therefore
written as lines and looked through with a pattern that is kept ready: most hit none or few of them.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import accumulate
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from pdscan.detect.values import arrays
from pdscan.detect.values.arrays import Mask

FEW = 48
"""Hits up to which a pattern that is kept ready finds them sooner than one made ready for the cells."""
LOOKED_THROUGH = 2_000
"""Cells up to which it pays to see first whether the pattern hits so few."""
MOST_BYTES = 1 << 19
PATTERNS = 1_024
"""Patterns kept ready: those of all recognizers, in both forms."""
CODED = r"^[0-9]{1,3} ?[-:.=|)/] ?([^0-9])"
OVER_LINES = "(?s"
"""A pattern that runs over line ends would look at all cells for each that it is tried on."""


class Cells:
    """Cells without nulls on which several patterns are tried."""

    def __init__(self, array: pa.StringArray) -> None:
        self.array = array

    def hit(self, pattern: str) -> Mask:
        """Tell which cells hold something that the RE2 pattern matches."""
        return self._tried(pattern, f"(?m){pattern}")

    def whole(self, pattern: str) -> Mask:
        """Tell which cells fit the RE2 pattern from edge to edge."""
        return self._tried(rf"\A(?:{pattern})\z", f"(?m)^(?:{pattern})$")

    def one_of(self, words: frozenset[str]) -> Mask:
        """Tell which cells are one of the words, in upper or lower case."""
        return np.fromiter((value in words for value in self._lowered), np.bool_, len(self.array))

    def _tried(self, pattern: str, in_lines: str) -> Mask:
        """Try a pattern; its form for lines hits at least the same cells when they are written as lines."""
        hit = None
        if OVER_LINES not in pattern and self._lines is not None:
            hit = self._lines.tried(in_lines, pattern)
        return arrays.mask_of(pc.match_substring_regex(self.array, pattern)) if hit is None else hit

    @cached_property
    def _lines(self) -> _Lines | None:
        """Return the cells as lines, when they are not too many."""
        if len(self.array) > LOOKED_THROUGH or self.array.null_count:
            return None
        if arrays.lengths(self.array).sum() > MOST_BYTES:
            return None
        return _lines_of(tuple(arrays.texts(self.array)))

    @cached_property
    def _lowered(self) -> list[str]:
        return listed(self.array)


@dataclass(frozen=True, slots=True)
class _Lines:
    """Cells as one text, a line end between two of them."""

    cells: tuple[bytes, ...]
    text: bytes
    starts: list[int]
    are_lines: bool
    """Whether no cell has line ends of its own."""

    def tried(self, in_lines: str, pattern: str) -> Mask | None:
        """Tell which cells a pattern hits, unless they are too many to be found one by one."""
        hit = np.zeros(len(self.cells), dtype=np.bool_)
        search = ready(in_lines).search
        found = search(self.text) if self.cells else None
        for _ in range(FEW):
            if found is None:
                return hit
            place = bisect_right(self.starts, found.start()) - 1
            end = self.starts[place] + len(self.cells[place])
            is_inside = self.are_lines and found.end() <= end
            hit[place] = is_inside or ready(pattern).search(self.cells[place]) is not None
            found = search(self.text, end + 1) if place + 1 < len(self.cells) else None
        return hit if found is None else None


def listed(values: pa.StringArray) -> list[str]:
    """Return values as lists of words have them: in lower case, without a code before the word ("03-พุทธ")."""
    lowered: list[str] = pc.replace_substring_regex(pc.utf8_lower(values), CODED, r"\1").to_pylist()
    return lowered


def _lines_of(cells: tuple[bytes, ...]) -> _Lines:
    text = b"\n".join(cells)
    starts = list(accumulate((len(cell) + 1 for cell in cells[:-1]), initial=0))
    return _Lines(cells, text, starts, text.count(b"\n") == len(cells) - 1)


@dataclass(frozen=True, slots=True)
class Found:
    """A value in a text, as `re.Match` tells it."""

    start: int
    end: int
    text: str

    def span(self) -> tuple[int, int]:
        """Return where it stands, in code points."""
        return self.start, self.end

    def group(self) -> str:
        """Return what stands there."""
        return self.text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Linear:
    """A pattern with edges, no digit or Latin letter beside it, in time that grows with the text alone."""

    ready: Any

    def finditer(self, text: str) -> Iterator[Found]:
        """Yield the values from left to right, none overlapping."""
        place = 0
        while match := self.ready.search(text, place):
            start, place = match.span(1)
            yield Found(start, place, text)


def mistake_in(pattern: str) -> str | None:
    """Return what RE2 has against a pattern, or nothing."""
    import re2

    try:
        re2.compile(pattern, _options())
    except re2.error as error:
        told = error.args[0]
        return told.decode() if isinstance(told, bytes) else str(told)
    return None


@lru_cache(maxsize=PATTERNS)
def linear(pattern: str) -> Linear:
    """Return a pattern that RE2 looks for in single texts."""
    import re2

    return Linear(re2.compile(f"(?:^|[^0-9A-Za-z])({pattern})(?:[^0-9A-Za-z]|$)"))


def hit(array: pa.StringArray, pattern: str) -> Mask:
    """Tell which cells hold something that the RE2 pattern matches."""
    return Cells(array).hit(pattern)


def whole(array: pa.StringArray, pattern: str) -> Mask:
    """Tell which cells fit the RE2 pattern from edge to edge."""
    return Cells(array).whole(pattern)


@lru_cache(maxsize=PATTERNS)
def ready(pattern: str) -> Any:
    """Return a pattern that RE2 keeps ready."""
    import re2

    return re2.compile(pattern, _options())


def _options() -> Any:
    import re2

    options = re2.Options()
    options.never_capture = True
    options.log_errors = False
    return options
