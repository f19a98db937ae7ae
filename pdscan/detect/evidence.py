"""What was seen of a field, without a single value: counts that add up.

Evidence of two batches, files or workers is added with `+`; the same classification then runs on one
thread, on many, or on Spark executors. Whatever is not additive does not belong here.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, fields, replace
from typing import Any, Protocol, TypeVar

KEPT_SHAPES = 3
SERIAL_FROM = 20
TEXT_LENGTH = 30
WORDS = 0.1
"""Share of cells with a blank inside up to which a column holds words and no sentences."""
ONE_LENGTH = 0.95
"""Share of cells of the commonest length from which codes are of one make."""
YES_NO = 0.95
"""Share of cells that say yes or no from which on a column tells nothing else."""
HELD = 0.6
CODE_LENGTH = 2


class _Adds(Protocol):
    def __add__(self, other: Any, /) -> Any: ...


T = TypeVar("T", bound=_Adds)


@dataclass(slots=True)
class Tally:
    """How one recognizer fared on the judged cells."""

    matched: int = 0
    """Judged cells that fit the pattern or word list."""
    valid: int = 0
    """Judged cells that are valid too."""
    distinct_valid: int = 0
    """Distinct valid values of the first batch (a lower bound for the whole)."""

    def __add__(self, other: Tally) -> Tally:
        return Tally(
            self.matched + other.matched,
            self.valid + other.valid,
            max(self.distinct_valid, other.distinct_valid),
        )


@dataclass(slots=True)
class Mentions:
    """One element inside running text: rows that hold it, and the doubt that none of them does."""

    rows: int = 0
    matched: int = 0
    """Cells with something of its shape; for check digits, what chance would pass a share of."""
    doubt: float = 1.0
    """Product of (1 - confidence) over the mentions: how probable it is that all are mistaken."""
    said: int = 0
    """Rows in which a word nearby says what it is; chance does not explain those."""
    said_doubt: float = 1.0
    """`doubt` of those rows only."""
    entity_types: frozenset[str] = frozenset()
    best: float = 0.0
    distinct: int = 0
    """Distinct mentions of the first batch."""
    read: int = 0
    """Those of the rows that were read; the others are estimated from them."""

    def __add__(self, other: Mentions) -> Mentions:
        return Mentions(
            self.rows + other.rows,
            self.matched + other.matched,
            self.doubt * other.doubt,
            self.said + other.said,
            self.said_doubt * other.said_doubt,
            self.entity_types | other.entity_types,
            max(self.best, other.best),
            max(self.distinct, other.distinct),
            self.read + other.read,
        )

    def only_said(self) -> Mentions:
        """Return those rows in which a word nearby says what it is."""
        read = round(self.read * self.said / self.rows)
        return replace(self, rows=self.said, read=max(read, 1), doubt=self.said_doubt)


@dataclass(slots=True)
class Traits:
    """Distribution of the judged cells, in numbers only."""

    cells: int = 0
    characters: int = 0
    spaced: int = 0
    """Cells with a blank inside or more than 25 characters of Thai: candidates for running text."""
    digits_only: int = 0
    numbers: int = 0
    steps: int = 0
    """Neighbouring whole numbers that differ by the usual step: serial numbers."""
    yes_no: int = 0
    lengths: Counter[int] = field(default_factory=Counter)

    def __add__(self, other: Traits) -> Traits:
        return Traits(*(getattr(self, item.name) + getattr(other, item.name) for item in fields(self)))

    @property
    def is_numeric(self) -> bool:
        """Tell whether the column holds numbers, some of which look like anything by chance."""
        return self.numbers >= 0.8 * self.cells

    @property
    def is_text(self) -> bool:
        """Tell whether the column holds running text: long cells with words in them."""
        return self.mean_length >= TEXT_LENGTH and self.spaced > 0.5 * self.cells

    @property
    def are_words(self) -> bool:
        """Tell whether the column holds codes and single words: no running text, not even a short one."""
        return self.spaced <= WORDS * self.cells

    @property
    def have_one_length(self) -> bool:
        """Tell whether nearly all cells are equally long, as codes of one make are."""
        return max(self.lengths.values(), default=0) >= ONE_LENGTH * self.cells

    @property
    def are_codes(self) -> bool:
        """Tell whether the column holds numbers or letters that stand for something: 1, 04, M."""
        short = sum(count for length, count in self.lengths.items() if length <= CODE_LENGTH)
        return self.is_numeric or short >= ONE_LENGTH * self.cells

    @property
    def are_yes_or_no(self) -> bool:
        """Tell whether the cells are only yes or no: "true" is no telephone company there."""
        return self.yes_no >= YES_NO * self.cells

    @property
    def is_serial(self) -> bool:
        """Tell whether the column counts up or down in equal steps."""
        return self.cells >= SERIAL_FROM and self.steps >= 0.5 * self.cells

    @property
    def mean_length(self) -> float:
        """Mean number of characters in a cell."""
        return self.characters / self.cells if self.cells else 0.0


@dataclass(slots=True)
class FieldEvidence:
    """All that is known of one field after reading it."""

    path: str
    family: str
    rows: int = 0
    nulls: int = 0
    present: int = 0
    """Cells that are neither null nor blank."""
    judged: int = 0
    """Of those, the cells that every likely recognizer was tried on, one by one."""
    unsaid: int = 0
    """Of those, the cells that say that there is nothing: "-", "n/a", "ไม่ระบุ"."""
    distinct: int | None = 0
    tallies: dict[str, Tally] = field(default_factory=dict)
    """By entity type of the recognizer."""
    covered: Counter[str] = field(default_factory=Counter)
    """Judged cells valid for an element by any of its recognizers."""
    own: Counter[str] = field(default_factory=Counter)
    """Of those, the cells that no better known element claims: overlaps are resolved cell by cell."""
    of_persons: Counter[str] = field(default_factory=Counter)
    """Of those, the cells that say of themselves that they are a person's: `somchai.j@`."""
    of_nobody: Counter[str] = field(default_factory=Counter)
    """The cells that say that they are an organisation's: `info@`."""
    fitting: Counter[str] = field(default_factory=Counter)
    """Judged cells that a header's `fits` allows, by entity type."""
    batches: int = 0
    """How often cells were judged."""
    searched: int = 0
    """Cells searched for mentions of what has a pattern."""
    read_skimmed: int = 0
    """Of those, the cells that skimming found and that were read span by span."""
    read_for: Counter[str] = field(default_factory=Counter)
    """Cells of running text that those read for names, addresses and the like stand for, by element."""
    read_whole: int = 0
    """Cells of running text that were read for everything that is not known to be there."""
    mentions: dict[str, Mentions] = field(default_factory=dict)
    states: Counter[tuple[str, str | None, bool | None, str | None]] = field(default_factory=Counter)
    """Judged cells by (protection state, scheme, reversible, element that a mask hides)."""
    shapes: dict[str, tuple[str, ...]] = field(default_factory=dict)
    traits: Traits = field(default_factory=Traits)
    months: Counter[str] = field(default_factory=Counter)
    ages: Counter[str] = field(default_factory=Counter)
    opened: int = 0
    """Distinct cells that were opened for what is inside."""
    inner: dict[str, FieldEvidence] = field(default_factory=dict)
    """Evidence on JSON paths inside the cells, and on what base64 cells decode to (path "base64")."""

    @property
    def is_new(self) -> bool:
        """Tell whether only the first batch has been judged."""
        return self.batches == 1

    @property
    def is_held(self) -> bool:
        """Tell whether nearly all judged cells are known for what they are: addresses, say."""
        return max(self.covered.values(), default=0) >= HELD * max(self.judged, 1)

    def __add__(self, other: FieldEvidence) -> FieldEvidence:
        """Add the evidence of another part of the same field."""
        both = self.distinct is not None and other.distinct is not None
        return FieldEvidence(
            path=self.path,
            family=self.family if self.family == other.family else "text",
            rows=self.rows + other.rows,
            nulls=self.nulls + other.nulls,
            present=self.present + other.present,
            judged=self.judged + other.judged,
            unsaid=self.unsaid + other.unsaid,
            distinct=None if both and self.present and other.present else self.distinct or other.distinct,
            tallies=_merged(self.tallies, other.tallies),
            covered=self.covered + other.covered,
            own=self.own + other.own,
            of_persons=self.of_persons + other.of_persons,
            of_nobody=self.of_nobody + other.of_nobody,
            fitting=self.fitting + other.fitting,
            batches=self.batches + other.batches,
            searched=self.searched + other.searched,
            read_skimmed=self.read_skimmed + other.read_skimmed,
            read_for=self.read_for + other.read_for,
            read_whole=self.read_whole + other.read_whole,
            mentions=_merged(self.mentions, other.mentions),
            states=self.states + other.states,
            shapes={
                key: (*self.shapes.get(key, ()), *other.shapes.get(key, ()))[:KEPT_SHAPES]
                for key in {**self.shapes, **other.shapes}
            },
            traits=self.traits + other.traits,
            months=self.months + other.months,
            ages=self.ages + other.ages,
            opened=self.opened + other.opened,
            inner=_merged(self.inner, other.inner),
        )


def _merged(mine: dict[str, T], others: dict[str, T]) -> dict[str, T]:
    merged = dict(mine)
    for key, value in others.items():
        merged[key] = merged[key] + value if key in merged else value
    return merged
