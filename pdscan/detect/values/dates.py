"""Months of date columns, Buddhist or common era: what retention is checked against.

Only the month is kept; a birth date's months are thrown away again by the classification.
"""

from __future__ import annotations

import re
from collections import Counter
from datetime import date

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from pdscan.detect.values import arrays
from pdscan.detect.values.matching import Cells
from pdscan.inventory.model import DateSpan

_YEAR, _MONTH, _DAY = (
    "(?P<year>(?:19|20|21|24|25|26)[0-9]{2})",
    "(?P<month>0?[1-9]|1[0-2])",
    "(?:0?[1-9]|[12][0-9]|3[01])",
)
_THAI_MONTHS = {
    name: month
    for month, names in enumerate(
        (
            "มกราคม|ม.ค.", "กุมภาพันธ์|ก.พ.", "มีนาคม|มี.ค.", "เมษายน|เม.ย.", "พฤษภาคม|พ.ค.", "มิถุนายน|มิ.ย.",
            "กรกฎาคม|ก.ค.", "สิงหาคม|ส.ค.", "กันยายน|ก.ย.", "ตุลาคม|ต.ค.", "พฤศจิกายน|พ.ย.", "ธันวาคม|ธ.ค.",
        ),
        start=1,
    )
    for name in names.split("|")
}  # fmt: skip
_TIME = r"(?:[ T][0-9:.+\-Z ]*)?"
_FORMS = (
    rf"{_YEAR}[-/.]{_MONTH}[-/.]{_DAY}{_TIME}",
    rf"{_DAY}[-/.]{_MONTH}[-/.]{_YEAR}{_TIME}",
    rf"{_YEAR}(?P<month>0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])",
    rf"{_DAY} ?(?P<month>{'|'.join(map(re.escape, _THAI_MONTHS))}) ?(?:พ\.ศ\.)? ?{_YEAR}",
)
_BUDDHIST_FROM = 2400
_BUDDHIST_OFFSET = 543
MOSTLY_DATES = 0.8
GENERATION, GROWING_UP, OLDEST = 20, 8, 120
"""Years between older and younger persons of a table, of the younger ones, and of anybody at most."""
MINOR_AGES = (10, 13, 15, 18, 20)


def months(values: pa.StringArray, weights: npt.NDArray[np.int64]) -> Counter[str]:
    """Count cells by month ("2026-03"), over the cells that are plainly dates."""
    counted: Counter[str] = Counter()
    tried = Cells(values)
    for form in _FORMS:
        fits = tried.whole(form)
        if fits.any():
            parts = pc.extract_regex(values.filter(arrays.boolean(fits)), rf"\A{form}\z").to_pylist()
            for part, weight in zip(parts, weights[fits].tolist(), strict=True):
                counted[_month(int(part["year"]), _number(part["month"]))] += weight
    return counted


def span(counted: Counter[str], cells: int) -> DateSpan | None:
    """Return when the rows of a date column are from, when most of its cells are dates."""
    if not counted or counted.total() < MOSTLY_DATES * cells:
        return None
    ordered = sorted(counted)
    return DateSpan(ordered[0], ordered[-1], {month: counted[month] for month in ordered})


def ages(counted: Counter[str], today: date) -> Counter[str]:
    """Count birth months that make a person younger than each of the ages that policies set."""
    young: Counter[str] = Counter()
    for month, rows in counted.items():
        year, number = map(int, month.split("-"))
        age = today.year - year - (today.month < number)
        for limit in MINOR_AGES:
            if 0 <= age < limit:
                young[str(limit)] += rows
    return young


def are_births(counted: Counter[str], cells: int, today: date) -> bool:
    """Tell whether dates lie as the births of a population do: decades apart, hardly one of late.

    Hirings, contracts and visits crowd into the last years. A few dates that were made up (1900-01-01) count
    for nothing.
    """
    if counted.total() < MOSTLY_DATES * max(cells, 1):
        return False
    years = sorted(int(month[:4]) for month in counted.elements())
    oldest, early, late = (years[int(share * (len(years) - 1))] for share in (0.02, 0.1, 0.9))
    return late - early >= GENERATION and today.year - late >= GROWING_UP and oldest > today.year - OLDEST


def _number(month: str) -> int:
    return _THAI_MONTHS.get(month) or int(month)


def _month(year: int, month: int) -> str:
    year = year - _BUDDHIST_OFFSET if year >= _BUDDHIST_FROM else year
    return f"{year:04d}-{month:02d}"
