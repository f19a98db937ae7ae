"""The values of one field, batch by batch, to evidence: the fast path.

The first cells are judged one by one, on distinct values, by every recognizer that the probe put in
question; of each later batch a thin sample is judged too. All other cells are skimmed for those that may
hold something else.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from pdscan.arrow import strings
from pdscan.detect.column import Column, as_text, present
from pdscan.detect.evidence import KEPT_SHAPES, FieldEvidence, Tally
from pdscan.detect.headers.evidence import HeaderEvidence
from pdscan.detect.masking import example
from pdscan.detect.options import ReadingOptions
from pdscan.detect.protection.states import states
from pdscan.detect.rules import Rules
from pdscan.detect.text import further, search
from pdscan.detect.text.choice import evenly, fairly
from pdscan.detect.text.further import Backlog
from pdscan.detect.text.search import Effort, Texts
from pdscan.detect.values import arrays, dates, inner, matching, skim
from pdscan.detect.values.arrays import Mask
from pdscan.detect.values.matching import Cells
from pdscan.detect.values.probe import fitting, is_named, plans, spread
from pdscan.detect.values.suspects import Suspects
from pdscan.detect.values.traits import NUMBER, traits
from pdscan.recognizer import Recognizer
from pdscan.shapes import OPAQUE, UNSAID

JUDGED_FIRST = 1_500
JUDGED_LATER = 2_500
"""Of later cells one in so many is judged."""
TOGETHER = 4_096
"""So many later cells wait for each other: making a pattern ready costs more than trying it."""
STATES_OF = 256
"""Distinct values whose protection is looked at."""
STRONG = 0.5
"""A recognizer this sure without a header explains a cell: it is not searched for anything else."""

Weights = npt.NDArray[np.int64]


class FieldReader:
    """Reads one field; keeps counts and shapes, drops the values."""

    def __init__(
        self,
        path: str,
        family: str,
        rules: Rules,
        header: Mapping[str, HeaderEvidence],
        options: ReadingOptions,
    ) -> None:
        self.evidence = FieldEvidence(path, family)
        self.header = header
        self._rules = rules
        self._options = options
        self._plan: tuple[Recognizer, ...] | None = None
        self._waiting: list[Column] = []
        self._usual = skim.Usual()
        self._suspects = Suspects()
        self._backlog = Backlog()
        self._children: dict[str, FieldReader] = {}

    @property
    def needs_plan(self) -> bool:
        """Tell whether no value has been seen yet."""
        return self._plan is None

    def plan(self, recognizers: tuple[Recognizer, ...]) -> None:
        """Take the recognizers that the probe of the first values put in question."""
        self._plan = recognizers

    def feed(self, column: Column) -> None:
        """Take in one batch of the field."""
        seen = self.evidence
        cells = present(column)
        seen.rows += len(column.cells)
        seen.nulls += len(column.cells) - len(cells)
        if self._is_read_on and self._backlog.keep(cells):
            seen.present += len(cells)
            return
        rest = self._confirm(column, cells) if seen.judged else self._learn(column.family, cells)
        seen.present += len(rest)
        if column.family == "text" and len(rest) and not (self._is_read_on and self._backlog.keep(rest)):
            self._skim(rest)

    def _learn(self, family: str, cells: pa.Array) -> pa.Array:
        """Judge the first cells, evenly spread over the batch; returns the others."""
        judged, rest = _divide(cells, JUDGED_FIRST)
        text = as_text(family, judged)
        if len(text):
            path = self.evidence.path
            if self._plan is None:
                self._plan = plans({path: text}, {path: self.header}, self._rules)[path]
            self.evidence.present += len(text)
            held = self._judge(text, Effort(fairly, self._rules.finders))
            self._suspects.learn(held, len(text))
        return rest

    def _confirm(self, column: Column, cells: pa.Array) -> pa.Array:
        """Put a few of the later cells by, to be judged; returns all, for to part them would cost more."""
        few = spread(cells, -(-len(cells) // JUDGED_LATER))
        if self._waiting and self._waiting[0].cells.type != few.type:
            self._judge_waiting()
        self._waiting.append(Column(column.path, column.family, few))
        if sum(len(column.cells) for column in self._waiting) >= TOGETHER:
            self._judge_waiting()
        return cells

    def finish(self) -> FieldEvidence:
        """Judge what still waits, and return all that is known of the field."""
        self._judge_waiting()
        self._read_on()
        self._read_suspects()
        for child in self._children.values():
            child.finish()
        # The few of the later cells that are judged are skimmed as well.
        self.evidence.searched = min(self.evidence.searched, self.evidence.present)
        return self.evidence

    def _open(self, values: pa.StringArray) -> None:
        """Read what stands inside the cells as fields of their own."""
        opened = inner.opened_cells(values)
        self.evidence.opened += opened.cells
        for path, texts in opened.texts.items():
            self._child(path).feed(Column(path, "text", strings(texts)))

    def _child(self, path: str) -> FieldReader:
        if path not in self._children:
            outer, names = self.evidence.path, self._rules.names
            header = self.header if path == inner.DECODED else names.read_inside(outer, path)
            self._children[path] = FieldReader(path, "text", self._rules, header, self._options)
            self.evidence.inner[path] = self._children[path].evidence
        return self._children[path]

    @property
    def _is_read_on(self) -> bool:
        """Tell whether the first cells have shown running text, to be read round after round."""
        seen = self.evidence
        is_text = seen.family == "text" and seen.traits.is_text and not seen.is_held
        return self._options.reads_on and is_text

    def _read_on(self) -> None:
        """Read what was put off until it is enough, and skim the rest."""
        for cells in self._backlog.rounds():
            if further.is_enough(self.evidence):
                self._skim(cells)
            else:
                text = as_text("text", cells)
                self.evidence.present -= len(cells) - len(text)
                self._judge(text, Effort(fairly, further.unknown(self.evidence, self._rules.finders)))

    def _judge_waiting(self) -> None:
        if not self._waiting:
            return
        family, cells = self._waiting[0].family, pa.concat_arrays([column.cells for column in self._waiting])
        self._waiting = []
        # What a field holds is learnt from its first cells; the later ones only have to confirm it.
        self._judge(as_text(family, cells), Effort(evenly, self._rules.finders))

    def _judge(self, cells: pa.StringArray, effort: Effort) -> int:
        """Try every recognizer in question on every distinct value; returns how many cells hold another."""
        if len(cells) == 0:
            return 0
        seen = self.evidence
        counted = pc.value_counts(cells)
        values: pa.StringArray = counted.field(0)
        weights = arrays.numbers(counted.field(1))
        seen.distinct = len(values) if len(cells) == seen.present else None
        seen.batches += 1
        seen.judged += len(cells)
        seen.searched += len(cells)
        seen.traits += traits(cells)
        tried = Cells(values)
        seen.unsaid += int(weights[tried.whole(UNSAID)].sum())
        explained = self._try_all(tried, weights)
        self._usual = skim.usual(values, seen.traits.lengths, explained)
        seen.states += states(*_spread(values, weights, STATES_OF))
        seen.months += dates.months(values, weights)
        self._open(values)
        # In a column of numbers, some number always looks like something; so does part of a UUID.
        open_ = ~explained & ~(tried.whole(NUMBER) & seen.traits.is_numeric) & ~tried.whole(OPAQUE)
        seen.read_whole += int(weights[~open_].sum())
        unexplained = values.filter(arrays.boolean(open_))
        return search.look(seen, self._rules, Texts(unexplained, weights[open_]), self._options, effort)

    def _try_all(self, values: Cells, weights: Weights) -> Mask:
        """Tally every recognizer in question; returns which values need no search for anything else."""
        explained = np.zeros(len(weights), dtype=np.bool_)
        unions: dict[str, Mask] = {}
        shared: dict[str, Mask] = {}
        for recognizer in self._plan or ():
            fits, valid = self._tally(recognizer, values, weights)
            unions[recognizer.element] = unions.get(recognizer.element, False) | valid
            if recognizer.shares_cells:
                shared[recognizer.element] = shared.get(recognizer.element, False) | valid
            elif self._explains(recognizer):
                # A number that fails its check is no other number; a broad shape explains only what is valid.
                explained |= fits if recognizer.in_text else valid
        self._resolve(unions, shared, weights)
        self._ask_whose(values.array, unions, weights)
        return explained

    def _ask_whose(self, values: pa.StringArray, unions: Mapping[str, Mask], weights: Weights) -> None:
        """Count the valid values that say of themselves whether they are a person's or an organisation's."""
        asked = {item.element: item.of_a_person for item in self._plan or () if item.of_a_person}
        for element, ask in asked.items():
            valid = unions[element]
            if not valid.any():
                continue
            answers = zip(
                map(ask, values.filter(arrays.boolean(valid)).to_pylist()), weights[valid], strict=True
            )
            for answer, cells in answers:
                if answer is not None:
                    whose = self.evidence.of_persons if answer else self.evidence.of_nobody
                    whose[element] += int(cells)

    def _explains(self, recognizer: Recognizer) -> bool:
        return recognizer.alone >= STRONG or recognizer.chance < 1.0 or is_named(recognizer, self.header)

    def _resolve(self, unions: dict[str, Mask], shared: dict[str, Mask], weights: Weights) -> None:
        """Count each element's cells, and those that no better known element claims first."""
        no = np.zeros(len(weights), dtype=np.bool_)
        taken = no.copy()
        for element in sorted(unions, key=self._standing, reverse=True):
            mask = unions[element]
            self.evidence.covered[element] += int(weights[mask].sum())
            own = mask & (~taken | shared.get(element, no))
            self.evidence.own[element] += int(weights[own].sum())
            taken |= mask & ~shared.get(element, no)

    def _standing(self, element: str) -> tuple[int, float]:
        """Rank an element by what its header says, then by how sure its values are alone."""
        family = [item for item in self._plan or () if item.element == element]
        said = [self.header[item.entity_type].rank for item in family if item.entity_type in self.header]
        return max(said, default=1), max(item.alone for item in family)

    def _tally(self, recognizer: Recognizer, cells: Cells, weights: Weights) -> tuple[Mask, Mask]:
        """Count a recognizer's matches and valid values; returns both masks over the distinct values."""
        seen, values = self.evidence, cells.array
        fits = fitting(recognizer, cells)
        valid = _valid(recognizer, values, fits)
        tally = Tally(int(weights[fits].sum()), int(weights[valid].sum()), int(valid.sum()))
        seen.tallies[recognizer.entity_type] = seen.tallies.get(recognizer.entity_type, Tally()) + tally
        if recognizer.fits is not None:
            seen.fitting[recognizer.entity_type] += int(weights[cells.whole(recognizer.fits)].sum())
        self._keep_shapes(recognizer.element, values, valid)
        return fits, valid

    def _keep_shapes(self, element: str, values: pa.StringArray, valid: Mask) -> None:
        kept = self.evidence.shapes.get(element, ())
        if len(kept) < KEPT_SHAPES and valid.any():
            first = values.filter(arrays.boolean(valid)).slice(0, 4 * KEPT_SHAPES).to_pylist()
            shapes = [shape for value in first for shape in example(value, self._options.evidence)]
            self.evidence.shapes[element] = tuple(dict.fromkeys([*kept, *shapes]))[:KEPT_SHAPES]

    def _skim(self, cells: pa.Array) -> None:
        """Keep the cells that may hold something else than the column as a whole does, to be searched."""
        self.evidence.searched += len(cells)
        self._suspects.look_for(cells, self._usual)
        if self._suspects.are_enough:
            self._read_suspects()

    def _read_suspects(self) -> None:
        suspects = as_text("text", self._suspects.taken())
        looked_at = len(suspects)
        if not looked_at:
            return
        for recognizer in self._plan or ():
            if recognizer.pattern is not None and recognizer.in_text and self._explains(recognizer):
                suspects = suspects.filter(arrays.boolean(~matching.whole(suspects, recognizer.pattern)))
        once = np.ones(len(suspects), dtype=np.int64)
        texts = Texts(suspects, once, self._suspects.stands_for)
        held = search.read(self.evidence, self._rules, texts, self._options)
        self._suspects.learn(held, looked_at)


def _divide(cells: pa.Array, most: int) -> tuple[pa.Array, pa.Array]:
    """Part the cells into those to judge, evenly spread, and the rest."""
    if len(cells) <= most:
        return cells, cells.slice(0, 0)
    chosen = np.zeros(len(cells), dtype=np.bool_)
    chosen[np.linspace(0, len(cells) - 1, most, dtype=np.int64)] = True
    return cells.filter(arrays.boolean(chosen)), cells.filter(arrays.boolean(~chosen))


def _spread(values: pa.StringArray, weights: Weights, most: int) -> tuple[pa.StringArray, Weights]:
    chosen = np.linspace(0, len(values) - 1, min(most, len(values)), dtype=np.int64)
    return values.take(arrays.integers(chosen)), weights[chosen]


def _valid(recognizer: Recognizer, values: pa.StringArray, fits: Mask) -> Mask:
    """Tell which of the fitting values are real."""
    return fits if recognizer.validate is None else arrays.told_of(recognizer.validate, values, fits)
