"""Finding the few cells of a column that may hold something else, by their bytes alone.

After the first batch a column is known. Of the rows that follow, only the cells with an @, with many
digits close together, or with the dots and colons of an address can hide another identifier; they are
found by numpy on the raw bytes, at less than a nanosecond a byte, before any pattern is tried.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from pdscan.detect.values import arrays

Bytes = npt.NDArray[np.uint8]
Offsets = npt.NDArray[np.int32]
Places = npt.NDArray[np.intp]
CONSTANT_LENGTHS = 5
"""Accounts of several banks, with and without dashes."""
CONSTANT_SHARE = 0.99
FEW = 64
NOWHERE = np.zeros(0, dtype=np.intp)
CHUNK = 1 << 17
"""Bytes looked at together: what is computed of them stays in the processor's own memory."""


class Cluster(NamedTuple):
    """So many signs in a stretch of so many bytes."""

    signs: int
    within: int


AT = Cluster(1, 1)
DIGITS = Cluster(9, 18)
"""The shortest number that is an identifier by itself, a landline's, has nine digits."""
THAI_DIGITS = Cluster(9, 54)
"""The same in digits of three bytes each."""
CODE_PAGE_DIGITS = DIGITS
"""The same in digits of the Thai code page, of one byte each."""
DOTS = Cluster(3, 14)
"""192.168.100.100"""
COLONS = Cluster(5, 25)
"""00:1b:44:11:3a:b7, 2001:db8:0:0:0:8a2e:370:7334"""


class Usual(NamedTuple):
    """What nearly all cells of a column have, so that it tells nothing of one of them."""

    lengths: tuple[int, ...] = ()
    """In bytes: UUIDs, codes and dates are all alike."""
    has_at: bool = False
    """Whether they are addresses of mail: their @ hides no other."""


def usual(cells: pa.StringArray, lengths: Counter[int], known: arrays.Mask) -> Usual:
    """Learn what a column has from cells of which most may be known for what they are."""
    with_at = np.count_nonzero(arrays.mask_of(pc.match_substring(cells, "@")) & known)
    return Usual(constant_lengths(lengths), bool(with_at >= CONSTANT_SHARE * len(cells)))


def constant_lengths(lengths: Counter[int]) -> tuple[int, ...]:
    """Return the few lengths that all cells of a column have, if so."""
    common = lengths.most_common(CONSTANT_LENGTHS)
    if sum(count for _, count in common) < CONSTANT_SHARE * lengths.total():
        return ()
    return tuple(length for length, _ in common)


def suspects(cells: pa.StringArray, usual: Usual) -> pa.StringArray:
    """Return the cells that deserve a pattern; those of the column's constant lengths never do."""
    cells = _of_other_length(cells, usual.lengths)
    data, offsets = arrays.bytes_of(cells)
    if len(data) == 0:
        return cells.slice(0, 0)
    found = np.zeros(len(cells), dtype=np.bool_)
    for first, last in _chunks(offsets):
        start, end = offsets[first], offsets[last]
        found[first:last] = _suspicious(data[start:end], offsets[first : last + 1] - start, usual)
    return cells.filter(arrays.boolean(found)) if found.any() else cells.slice(0, 0)


def _of_other_length(cells: pa.StringArray, usual: tuple[int, ...]) -> pa.StringArray:
    if not usual:
        return cells
    lengths = arrays.lengths(cells)
    other = np.logical_and.reduce([lengths != length for length in usual])
    return cells.filter(arrays.boolean(other)) if other.any() else cells.slice(0, 0)


def _chunks(offsets: Offsets) -> Iterator[tuple[int, int]]:
    """Part the cells into runs of so many bytes, or of one cell that is longer."""
    edges = np.searchsorted(offsets, np.arange(0, offsets[-1], CHUNK)).tolist()
    return pairwise(sorted({*edges, len(offsets) - 1}))


def _suspicious(data: Bytes, offsets: Offsets, usual: Usual) -> arrays.Mask:
    """Tell which of the cells of one chunk are suspects."""
    raw = data.tobytes()
    digits = (
        np.frombuffer(raw + bytes(DIGITS.within), dtype=np.uint8) - ord("0")
    ) < 10  # others wrap above ten
    found = _crowded(digits, offsets)
    if not usual.has_at:
        found[_cells_with(_places(b"@", data, raw), AT, offsets)] = True
    found[_cells_with(_places(b":", data, raw), COLONS, offsets)] = True
    if b"." in raw:
        found[_cells_with(_dots_in_numbers(data, digits), DOTS, offsets)] = True
    if not raw.isascii():
        found[_cells_with(_thai_digits(data), THAI_DIGITS, offsets)] = True
        found[_cells_with(_code_page_digits(data), CODE_PAGE_DIGITS, offsets)] = True
    return found


def _places(sign: bytes, data: Bytes, raw: bytes) -> Places:
    """Return where a sign stands: `np.flatnonzero`, but several times faster where it is rare."""
    if sign not in raw:
        return NOWHERE
    marks = data == ord(sign)
    count = np.count_nonzero(marks)
    if count > FEW:
        return np.flatnonzero(marks)
    places = np.empty(count, dtype=np.intp)
    at = -1
    for index in range(count):
        places[index] = at = raw.find(sign, at + 1)
    return places


def _dots_in_numbers(data: Bytes, digits: arrays.Mask) -> Places:
    """Return where the dots of a network's address may be; beside those of a street's stand letters."""
    dots = data[1:-1] == ord(".")
    dots &= digits[: len(dots)]
    dots &= digits[2 : len(dots) + 2]
    return np.flatnonzero(dots) + 1 if np.count_nonzero(dots) >= DOTS.signs else NOWHERE


def _thai_digits(data: Bytes) -> Places:
    """Return where the digits from e0 b9 90 to e0 b9 99 are."""
    thai = (data[1:] - 0x90) < 10
    thai &= data[:-1] == 0xB9
    return np.flatnonzero(thai) if np.count_nonzero(thai) >= THAI_DIGITS.signs else NOWHERE


def _code_page_digits(data: Bytes) -> Places:
    """Return where the digits from f0 to f9 are; UTF-8 has none of these bytes, or one in four."""
    if data.max() < 0xF0:  # the sooner told
        return NOWHERE
    thai = (data - 0xF0) < 10
    return np.flatnonzero(thai) if np.count_nonzero(thai) >= CODE_PAGE_DIGITS.signs else NOWHERE


def _crowded(digits: arrays.Mask, offsets: Offsets) -> arrays.Mask:
    """Tell which cells have so many digits close together; of short cells, which may.

    They are counted in the stretch of bytes from each place on, by adding neighbours, neighbours of
    neighbours and so on: a list of the places of all digits would be long.
    """
    crowded = np.zeros(len(offsets) - 1, dtype=np.bool_)
    if np.count_nonzero(digits) < DIGITS.signs:
        return crowded
    twos = digits[:-1].view(np.uint8) + digits[1:].view(np.uint8)
    fours = twos[:-2] + twos[2:]
    eights = fours[:-4] + fours[4:]
    sixteens = eights[:-8] + eights[8:]
    begins = sixteens[:-2] + twos[16:] >= DIGITS.signs
    if begins.any():
        long_enough = np.flatnonzero(offsets[1:] - offsets[:-1] >= DIGITS.signs)
        crowded[long_enough] = _any_inside(begins, offsets[long_enough], offsets[long_enough + 1])
    return crowded


def _any_inside(begins: arrays.Mask, starts: Offsets, ends: Offsets) -> arrays.Mask:
    """Tell which cells have a stretch inside; of short cells, which have one that begins with them."""
    if len(starts) == 0:
        return begins[:0]
    bounds = np.empty((len(starts), 2), dtype=np.intp)
    bounds[:, 0] = starts
    np.maximum(starts + 1, ends - (DIGITS.within - 1), out=bounds[:, 1])
    return np.logical_or.reduceat(begins, bounds.ravel())[::2]


def _cells_with(places: Places, cluster: Cluster, offsets: Offsets) -> Places | slice:
    """Return the cells that hold so many of the places close together, or all, where nearly all hold one."""
    if len(places) < cluster.signs:
        return NOWHERE
    if cluster.signs == 1 and 2 * len(places) > len(offsets):
        return slice(None)
    firsts, lasts = places[: len(places) - cluster.signs + 1], places[cluster.signs - 1 :]
    close = lasts - firsts < cluster.within
    cells = np.searchsorted(offsets, firsts[close], side="right") - 1
    return cells[offsets[cells + 1] > lasts[close]]
