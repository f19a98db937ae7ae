"""The values of one field, batch by batch, to evidence: the fast path.

The first batch is probed to learn which recognizers are in question at all. The first 10,000 cells
(every cell of a sample) are judged by all of those, on distinct values; of each later batch a thin
sample is judged, and the rest is skimmed: the likely patterns counted exactly, and whatever they do not
cover searched by one RE2 pass for anything else.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from pdscan.detect import arrays, dates, inner, search
from pdscan.detect.arrays import Mask
from pdscan.detect.column import Column, present
from pdscan.detect.evidence import KEPT_SHAPES, FieldEvidence, Tally
from pdscan.detect.masking import example
from pdscan.detect.names import HeaderEvidence
from pdscan.detect.protection import states
from pdscan.detect.rules import Rules
from pdscan.detect.traits import traits
from pdscan.recognizer import Recognizer

PROBE = 512
"""Distinct values on which every recognizer is tried once."""
LIKELY = 0.02
"""Share of the probe that must fit for a recognizer to be in question without a header."""
JUDGED_FIRST = 10_000
JUDGED_LATER = 1_024
STRONG = 0.5
"""A recognizer this sure without a header explains a cell: it is not searched for anything else."""

Weights = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingOptions:
    """What reading a field depends on besides its values."""

    evidence: str = "shape"
    lang: str = "both"
    today: date = date(2026, 1, 1)


class FieldReader:
    """Reads one field; keeps counts and shapes, drops the values."""

    def __init__(self, path: str, family: str, rules: Rules, header: dict[str, HeaderEvidence], options: ReadingOptions):
        self.evidence = FieldEvidence(path, family)
        self._rules = rules
        self.header = header
        self._options = options
        self._plan: tuple[Recognizer, ...] | None = None
        self._children: dict[str, FieldReader] = {}

    def feed(self, column: Column) -> None:
        """Take in one batch of the field."""
        seen = self.evidence
        cells = present(column)
        seen.rows += len(column.cells)
        seen.nulls += column.cells.null_count
        seen.present += len(cells)
        if len(cells) == 0:
            return
        if self._plan is None:
            self._plan = self._probe(cells)
        judged, rest = _divide(cells, JUDGED_FIRST if seen.judged == 0 else JUDGED_LATER)
        self._judge(judged)
        if len(rest):
            self._skim(rest)

    def _probe(self, cells: pa.StringArray) -> tuple[Recognizer, ...]:
        """Return the recognizers in question: named by the header, or fitting a share of the values."""
        sample = pc.unique(_thin(cells, PROBE))
        least = LIKELY * len(sample)
        likely = [item for item in self._rules.recognizers if self._in_question(item, sample, least)]
        return tuple(likely)

    def _in_question(self, recognizer: Recognizer, sample: pa.StringArray, least: float) -> bool:
        if recognizer.entity_type in self.header:
            return True
        if recognizer.alone == 0.0:
            return False
        return int(_fits(recognizer, sample).sum()) > least

    def _judge(self, cells: pa.StringArray) -> None:
        """Try every recognizer in question on every distinct value."""
        seen = self.evidence
        first = seen.judged == 0
        counted = pc.value_counts(cells)
        values: pa.StringArray = counted.field(0)
        weights = arrays.numbers(counted.field(1))
        seen.judged += len(cells)
        seen.distinct = len(values) if first and len(cells) == seen.present else None
        seen.traits += traits(cells, values)
        explained = np.zeros(len(values), dtype=np.bool_)
        unions: dict[str, Mask] = {}
        for recognizer in self._plan or ():
            fits, valid = self._tally(recognizer, values, weights)
            unions[recognizer.element] = unions.get(recognizer.element, False) | valid
            if recognizer.alone >= STRONG or recognizer.chance < 1.0 or recognizer.entity_type in self.header:
                explained |= fits
        self._resolve(unions, weights)
        seen.states += states(values, weights)
        seen.months += dates.months(values, weights)
        inner.look(self, values)
        search.look(seen, self._rules, values.filter(arrays.boolean(~explained)), weights[~explained], self._options)

    def _resolve(self, unions: dict[str, Mask], weights: Weights) -> None:
        """Count each element's cells, and those that no better known element claims first."""
        taken = np.zeros(len(weights), dtype=np.bool_)
        for element in sorted(unions, key=self._standing, reverse=True):
            mask = unions[element]
            self.evidence.covered[element] += int(weights[mask].sum())
            self.evidence.own[element] += int(weights[mask & ~taken].sum())
            taken |= mask

    def _standing(self, element: str) -> tuple[int, float]:
        """Rank an element by what its header says, then by how sure its values are alone."""
        family = [item for item in self._plan or () if item.element == element]
        said = max((self.header[item.entity_type].rank for item in family if item.entity_type in self.header), default=1)
        return said, max(item.alone for item in family)

    def child(self, path: str) -> FieldReader:
        """Return the reader of a JSON path or of decoded text inside this field's cells."""
        if path not in self._children:
            header = self.header if path == inner.DECODED else self._rules.names.read(path)
            self._children[path] = FieldReader(path, "text", self._rules, header, self._options)
            self.evidence.inner[path] = self._children[path].evidence
        return self._children[path]

    def _tally(self, recognizer: Recognizer, values: pa.StringArray, weights: Weights) -> tuple[Mask, Mask]:
        """Count a recognizer's matches and valid values; returns both masks over the distinct values."""
        seen = self.evidence
        fits = _fits(recognizer, values)
        valid = _valid(recognizer, values, fits)
        tally = Tally(
            int(weights[fits].sum()), int(weights[valid].sum()), int(valid.sum()), int(weights[fits].sum())
        )
        seen.tallies[recognizer.entity_type] = seen.tallies.get(recognizer.entity_type, Tally()) + tally
        if recognizer.fits is not None:
            seen.fitting[recognizer.entity_type] += int(weights[arrays.whole(values, recognizer.fits)].sum())
        self._keep_shapes(recognizer.element, values, valid)
        return fits, valid

    def _keep_shapes(self, element: str, values: pa.StringArray, valid: Mask) -> None:
        kept = self.evidence.shapes.get(element, ())
        if len(kept) < KEPT_SHAPES and valid.any():
            first = values.filter(arrays.boolean(valid)).slice(0, 4 * KEPT_SHAPES).to_pylist()
            shapes = [shape for value in first for shape in example(value, self._options.evidence)]
            self.evidence.shapes[element] = tuple(dict.fromkeys([*kept, *shapes]))[:KEPT_SHAPES]

    def _skim(self, cells: pa.StringArray) -> None:
        """Count the likely patterns exactly and search what they leave over."""
        open_cells = cells
        for recognizer in self._plan or ():
            if recognizer.pattern is None or len(open_cells) == 0:
                continue
            tally = self.evidence.tallies[recognizer.entity_type]
            if tally.matched < LIKELY * self.evidence.judged:
                continue
            fits = arrays.whole(open_cells, recognizer.pattern)
            tally.matched_all += int(fits.sum())
            open_cells = open_cells.filter(arrays.boolean(~fits))
        search.look(self.evidence, self._rules, open_cells, np.ones(len(open_cells), dtype=np.int64), self._options)


def _divide(cells: pa.StringArray, most: int) -> tuple[pa.StringArray, pa.StringArray]:
    """Part the cells into those to judge, evenly spread, and the rest."""
    if len(cells) <= most:
        return cells, cells.slice(0, 0)
    chosen = np.zeros(len(cells), dtype=np.bool_)
    chosen[np.linspace(0, len(cells) - 1, most, dtype=np.int64)] = True
    return cells.filter(arrays.boolean(chosen)), cells.filter(arrays.boolean(~chosen))


def _thin(cells: pa.StringArray, most: int) -> pa.StringArray:
    return _divide(cells, most)[0]


def _fits(recognizer: Recognizer, values: pa.StringArray) -> Mask:
    """Tell which values have the recognizer's shape or are one of its words."""
    fits = np.zeros(len(values), dtype=np.bool_)
    if recognizer.pattern is not None:
        fits |= arrays.whole(values, recognizer.pattern)
    if recognizer.words:
        lowered = pc.utf8_lower(values).to_pylist()
        fits |= np.fromiter((value in recognizer.words for value in lowered), dtype=np.bool_, count=len(values))
    return fits


def _valid(recognizer: Recognizer, values: pa.StringArray, fits: Mask) -> Mask:
    """Tell which of the fitting values are real."""
    if recognizer.validate is None or not fits.any():
        return fits
    hits = values.filter(arrays.boolean(fits)).to_pylist()
    valid = fits.copy()
    valid[fits] = [recognizer.validate(value) for value in hits]
    return valid
