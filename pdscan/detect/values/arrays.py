"""Arrow arrays and numpy, without the detour through pandas.

`pa.array`, `np.asarray(arrow_array)` and `to_numpy` import pandas when it is installed, which costs
more than the whole scan of a small table; these few functions go through the buffers instead.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

Mask = npt.NDArray[np.bool_]


def mask_of(array: pa.BooleanArray) -> Mask:
    """Return a boolean array as numpy; null counts as false."""
    if array.null_count:
        array = pc.fill_null(array, fill_value=False)
    bits = np.frombuffer(array.buffers()[1], dtype=np.uint8)
    return np.unpackbits(bits, bitorder="little")[array.offset : array.offset + len(array)].astype(np.bool_)


def told_of(told: Callable[[str], bool], values: pa.StringArray, asked: Mask) -> Mask:
    """Tell of which values a function says yes; it is asked of some of them only."""
    yes = asked.copy()
    if yes.any():
        yes[asked] = [told(value) for value in values.filter(boolean(asked)).to_pylist()]
    return yes


def boolean(mask: Mask) -> pa.BooleanArray:
    """Return a numpy mask as a boolean array."""
    return pa.Array.from_buffers(
        pa.bool_(), len(mask), [None, pa.py_buffer(np.packbits(mask, bitorder="little"))]
    )


def integers(values: npt.NDArray[np.int64]) -> pa.Int64Array:
    """Return numpy integers as an array: numbers, or positions that `take` understands."""
    return pa.Array.from_buffers(pa.int64(), len(values), [None, pa.py_buffer(values)])


def numbers(array: pa.Array) -> npt.NDArray[np.int64]:
    """Return an int64 array without nulls as numpy."""
    return np.frombuffer(array.buffers()[1], dtype=np.int64)[array.offset : array.offset + len(array)]


def floats(array: pa.DoubleArray) -> npt.NDArray[np.float64]:
    """Return a float64 array without nulls as numpy."""
    return np.frombuffer(array.buffers()[1], dtype=np.float64)[array.offset : array.offset + len(array)]


def lengths(array: pa.StringArray) -> npt.NDArray[np.int32]:
    """Return the number of bytes in each cell."""
    return np.diff(
        np.frombuffer(array.buffers()[1], dtype=np.int32)[array.offset : array.offset + len(array) + 1]
    )


def bytes_of(array: pa.StringArray) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.int32]]:
    """Return the bytes of all cells and the offsets of each cell in them (one more than there are cells)."""
    offsets = np.frombuffer(array.buffers()[1], dtype=np.int32)[array.offset : array.offset + len(array) + 1]
    data = array.buffers()[2]
    everything = np.frombuffer(data, dtype=np.uint8) if data is not None else np.empty(0, dtype=np.uint8)
    return everything[offsets[0] : offsets[-1]], offsets - offsets[0]


def texts(array: pa.StringArray) -> list[bytes]:
    """Return the bytes of each cell."""
    data, offsets = bytes_of(array)
    together = data.tobytes()
    return [together[start:end] for start, end in pairwise(offsets.tolist())]
