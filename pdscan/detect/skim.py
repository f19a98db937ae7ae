"""Finding the few cells of a column that may hold something else, by their bytes alone.

After the first batch a column is known. Of the rows that follow, only the cells with an @, with many
digits close together, or with the dots and colons of an address can hide another identifier; they are
found by numpy on the raw bytes, at about a nanosecond a byte, before any pattern is tried.
"""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from pdscan.detect import arrays

Bytes = npt.NDArray[np.uint8]
Places = npt.NDArray[np.intp]
Offsets = npt.NDArray[np.int32]
CONSTANT_LENGTHS = 3
CONSTANT_SHARE = 0.99


class Cluster(NamedTuple):
    """So many of a byte within so many bytes."""

    places: int
    within: int


DIGITS = Cluster(9, 17)
"""The shortest number that is an identifier by itself, a landline's, has nine digits."""
DOTS = Cluster(3, 13)
"""192.168.100.100"""
COLONS = Cluster(5, 24)
"""00:1b:44:11:3a:b7, 2001:db8:0:0:0:8a2e:370:7334"""


def suspects(cells: pa.StringArray, lengths: Counter[int]) -> pa.StringArray:
    """Return the cells that deserve a pattern; `lengths` are those of the cells judged before."""
    cells = _of_other_length(cells, lengths)
    data, offsets = arrays.bytes_of(cells)
    if len(data) == 0:
        return cells.slice(0, 0)
    hits = [
        _cells_of(np.flatnonzero(data == ord("@")), offsets),
        _clustered(np.flatnonzero(_is_digit(data)), DIGITS, offsets),
        _clustered(_before_digits(np.flatnonzero(data == ord(".")), data), DOTS, offsets),
        _clustered(np.flatnonzero(data == ord(":")), COLONS, offsets),
    ]
    found = np.zeros(len(cells), dtype=np.bool_)
    found[np.concatenate(hits)] = True
    return cells.filter(arrays.boolean(found))


def _is_digit(data: Bytes) -> arrays.Mask:
    """Tell which bytes are digits; what is below "0" wraps to above ten."""
    return (data - ord("0")) < 10


def _before_digits(places: Places, data: Bytes) -> Places:
    """Keep the dots with a digit behind them: those of a network's address, not those of a street's."""
    places = places[: np.searchsorted(places, len(data) - 1)]
    return places[_is_digit(data[places + 1])]


def _clustered(places: Places, cluster: Cluster, offsets: Offsets) -> Places:
    """Return the cells with `places` places of which the first and last are `within` bytes."""
    last = cluster.places - 1
    if len(places) <= last:
        return places[:0]
    close = places[last:] - places[:-last] <= cluster.within
    cells = _cells_of(places[:-last][close], offsets)
    return cells[offsets[cells + 1] > places[last:][close]]


def _cells_of(places: Places, offsets: Offsets) -> Places:
    return np.searchsorted(offsets, places, side="right") - 1


def _of_other_length(cells: pa.StringArray, lengths: Counter[int]) -> pa.StringArray:
    """Drop cells of the column's constant length: UUIDs, codes and dates are all alike."""
    usual = [length for length, _ in lengths.most_common(CONSTANT_LENGTHS)]
    if sum(lengths[length] for length in usual) < CONSTANT_SHARE * lengths.total():
        return cells
    _, offsets = arrays.bytes_of(cells)
    return cells.filter(arrays.boolean(~np.isin(np.diff(offsets), usual)))
