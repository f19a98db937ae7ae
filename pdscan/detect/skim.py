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
CONSTANT_LENGTHS = 3
CONSTANT_SHARE = 0.99


class Cluster(NamedTuple):
    """So many of a byte within so many bytes."""

    places: int
    within: int


DIGITS = Cluster(7, 13)
"""The shortest identifier in running text has seven digits, with separators between."""
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
    places = np.concatenate([
        np.flatnonzero(data == ord("@")),
        _clusters(np.flatnonzero((data - ord("0")) < 10), DIGITS),  # wraps below zero to above ten
        _clusters(np.flatnonzero(data == ord(".")), DOTS),
        _clusters(np.flatnonzero(data == ord(":")), COLONS),
    ])  # fmt: skip
    found = np.zeros(len(cells), dtype=np.bool_)
    found[np.searchsorted(offsets, places, side="right") - 1] = True
    return cells.filter(arrays.boolean(found))


def _clusters(places: Places, cluster: Cluster) -> Places:
    """Return where clusters begin: `count` places with no more than `within` bytes from first to last."""
    last = cluster.places - 1
    if len(places) <= last:
        return places[:0]
    return places[:-last][places[last:] - places[:-last] <= cluster.within]


def _of_other_length(cells: pa.StringArray, lengths: Counter[int]) -> pa.StringArray:
    """Drop cells of the column's constant length: UUIDs, codes and dates are all alike."""
    usual = [length for length, _ in lengths.most_common(CONSTANT_LENGTHS)]
    if sum(lengths[length] for length in usual) < CONSTANT_SHARE * lengths.total():
        return cells
    _, offsets = arrays.bytes_of(cells)
    return cells.filter(arrays.boolean(~np.isin(np.diff(offsets), usual)))
