"""The distribution of a column's values, in numbers only: lengths, serial steps, blanks."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from pdscan.detect.evidence import Traits
from pdscan.detect.values import arrays
from pdscan.detect.values.matching import Cells

WHOLE_NUMBER = "[0-9]{1,18}"
NUMBER = r"[+-]?[0-9][0-9,]*(?:\.[0-9]*)?"
NEAR = 1e-5
"""How far apart neighbouring serial numbers are at most, as a share of their size."""
_SPACED = r"[^\s]\s+[^\s]|[ก-๎]{25}"
_YES_NO = "(?i:y|n|yes|no|true|false|t|f|0|1|-1|ใช่|ไม่ใช่|ไม่|มี|ไม่มี)"


def traits(cells: pa.StringArray) -> Traits:
    """Describe the cells of one batch, in row order."""
    lengths = pc.utf8_length(cells)
    tried = Cells(cells)
    digits_only = tried.whole(WHOLE_NUMBER)
    return Traits(
        cells=len(cells),
        characters=int(pc.sum(lengths).as_py() or 0),
        spaced=int(tried.hit(_SPACED).sum()),
        digits_only=int(digits_only.sum()),
        steps=_steps(cells, digits_only),
        numbers=int(tried.whole(NUMBER).sum()),
        yes_no=int(tried.whole(_YES_NO).sum()),
        lengths=_lengths(lengths),
    )


def _steps(cells: pa.StringArray, digits_only: arrays.Mask) -> int:
    """Count neighbours that lie close together or differ by one step; a serial number's do, an ID's never."""
    if digits_only.sum() < 2:
        return 0
    serial = arrays.numbers(pc.cast(cells.filter(arrays.boolean(digits_only)), pa.int64()))
    differences = np.diff(serial)
    _, counts = np.unique(differences[differences != 0], return_counts=True)
    near = (differences != 0) & (np.abs(differences) <= NEAR * serial[1:])
    return max(int(counts.max(initial=0)), int(near.sum()))


def _lengths(lengths: pa.Int32Array) -> Counter[int]:
    counted = pc.value_counts(lengths)
    return Counter({item["values"]: item["counts"] for item in counted.to_pylist()})
