"""The values of one field, batch by batch, to evidence: the fast path.

The first batch is probed to learn which recognizers are in question at all. The first 10,000 cells
(every cell of a sample) are judged by all of those, on distinct values; of each later batch a thin
sample is judged, and the rest is skimmed for cells that may hold something else.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from pdscan.detect import arrays, dates, inner, search, skim
from pdscan.detect.arrays import Mask
from pdscan.detect.column import Column, as_text, present
from pdscan.detect.evidence import KEPT_SHAPES, FieldEvidence, Tally
from pdscan.detect.masking import example
from pdscan.detect.names import HeaderEvidence
from pdscan.detect.protection import states
from pdscan.detect.rules import Rules
from pdscan.detect.traits import NUMBER, traits
from pdscan.recognizer import Recognizer

PROBE = 512
"""Distinct values on which every recognizer is tried once."""
TRIED = 64
LIKELY = 0.02
"""Share of the probe that must fit for a recognizer to be in question without a header."""
JUDGED_FIRST = 10_000
JUDGED_LATER = 256
JUDGED_TOGETHER = 2_048
"""Later samples wait for each other: making a pattern ready costs more than trying it on a few cells."""
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
        self._waiting: list[pa.StringArray] = []
        self._children: dict[str, FieldReader] = {}

    def feed(self, column: Column) -> None:
        """Take in one batch of the field."""
        seen = self.evidence
        cells = present(column)
        seen.rows += len(column.cells)
        seen.nulls += len(column.cells) - len(cells)
        judged, rest = _divide(cells, JUDGED_FIRST if self._plan is None else JUDGED_LATER)
        text = as_text(column.family, judged)
        seen.present += len(text) + len(rest)
        self._waiting.append(text)
        if self._plan is None and len(text):
            self._plan = self._probe(text)
            self._judge_waiting()
        elif sum(map(len, self._waiting)) >= JUDGED_TOGETHER:
            self._judge_waiting()
        if column.family == "text" and len(rest):
            self._skim(as_text("text", rest))

    def finish(self) -> FieldEvidence:
        """Judge what still waits, and return all that is known of the field."""
        self._judge_waiting()
        for child in self._children.values():
            child.finish()
        return self.evidence

    def _judge_waiting(self) -> None:
        text = pa.concat_arrays(self._waiting) if self._waiting else arrays.strings([])
        self._waiting = []
        if len(text):
            self._judge(text)

    def _probe(self, cells: pa.StringArray) -> tuple[Recognizer, ...]:
        """Return the recognizers in question: named by the header, or fitting a share of the values."""
        sample = pc.unique(_thin(cells, PROBE))
        least = LIKELY * len(sample)
        likely = [item for item in self._rules.recognizers if self._in_question(item, sample, least)]
        return tuple(likely)

    def _in_question(self, recognizer: Recognizer, sample: pa.StringArray, least: float) -> bool:
        if self._is_named(recognizer):
            return True
        if recognizer.alone == 0.0:
            return False
        fits = _fits(recognizer, sample)
        return int(fits.sum()) > least and _any_valid(recognizer, sample, fits)

    def _is_named(self, recognizer: Recognizer) -> bool:
        said = self.header.get(recognizer.entity_type)
        return said is not None and said.speaks

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
            if self._explains(recognizer):
                explained |= fits
        self._resolve(unions, weights)
        seen.searched += len(cells)
        seen.states += states(*_thin_weighted(values, weights, PROBE))
        seen.months += dates.months(values, weights)
        inner.look(self, values)
        unexplained = ~explained & ~(arrays.whole(values, NUMBER) & seen.traits.is_numeric)
        search.look(
            seen, self._rules, values.filter(arrays.boolean(unexplained)), weights[unexplained], self._options
        )

    def _explains(self, recognizer: Recognizer) -> bool:
        """Tell whether a cell that fits needs no search for anything else."""
        return recognizer.alone >= STRONG or recognizer.chance < 1.0 or self._is_named(recognizer)

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
        """Search the cells that may hold something else than the column as a whole does."""
        self.evidence.searched += len(cells)
        suspects = skim.suspects(cells, self.evidence.traits.lengths)
        if len(suspects):
            hits = arrays.mask_of(pc.match_substring_regex(suspects, self._rules.trigger))
            suspects = suspects.filter(arrays.boolean(hits))
        for recognizer in self._plan or ():
            if recognizer.pattern is not None and len(suspects) and self._explains(recognizer):
                suspects = suspects.filter(arrays.boolean(~arrays.whole(suspects, recognizer.pattern)))
        search.read(self.evidence, self._rules, suspects, self._options)


def _divide(cells: pa.StringArray, most: int) -> tuple[pa.StringArray, pa.StringArray]:
    """Part the cells into those to judge, evenly spread, and the rest."""
    if len(cells) <= most:
        return cells, cells.slice(0, 0)
    chosen = np.zeros(len(cells), dtype=np.bool_)
    chosen[np.linspace(0, len(cells) - 1, most, dtype=np.int64)] = True
    return cells.filter(arrays.boolean(chosen)), cells.filter(arrays.boolean(~chosen))


def _thin(cells: pa.StringArray, most: int) -> pa.StringArray:
    return _divide(cells, most)[0]


def _thin_weighted(values: pa.StringArray, weights: Weights, most: int) -> tuple[pa.StringArray, Weights]:
    chosen = np.linspace(0, len(values) - 1, min(most, len(values)), dtype=np.int64)
    return values.take(arrays.indices(chosen)), weights[chosen]


def _any_valid(recognizer: Recognizer, values: pa.StringArray, fits: Mask) -> bool:
    """Tell whether one of the first values that fit is valid; broad shapes fit everything."""
    if recognizer.validate is None:
        return True
    return any(map(recognizer.validate, values.filter(arrays.boolean(fits)).slice(0, TRIED).to_pylist()))


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
