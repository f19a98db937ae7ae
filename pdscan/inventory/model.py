"""The inventory as plain values (schema pdscan-inventory/1), in the key order of `inventory.json`.

Pure: no I/O, no clock. Nothing in here ever holds a raw value of a scanned cell.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from pdscan.policy.model import Policy

SCHEMA = "pdscan-inventory/1"


@dataclass(frozen=True, slots=True)
class Prevalence:
    """Share of non-null cells that hold the element, with a 95 % interval."""

    estimate: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Counts:
    """Non-null cells tested, cells whose shape matched, cells that were valid, distinct valid values."""

    tested: int
    matched: int
    valid: int
    distinct_valid: int


@dataclass(frozen=True, slots=True)
class Protection:
    """plain | masked | encoded | hashed | encrypted | tokenised | mixed, and by which scheme."""

    state: str
    scheme: str | None = None
    reversible: bool | None = None


@dataclass(frozen=True, slots=True)
class Review:
    """What a person decided: confirmed | rejected | accepted_risk."""

    decision: str
    by: str
    at: str
    note: str = ""
    expires: str | None = None
    """Last day that it holds; None for ever."""
    rule: str | None = None
    """The rule that decided, where no person has looked at this very finding."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One element in one field. `id` is stable across runs."""

    id: str
    element: str
    entity_types: tuple[str, ...]
    confidence: float
    extent: str
    prevalence: Prevalence
    counts: Counts
    chance: float
    basis: tuple[str, ...]
    because: str
    protection: Protection
    examples: tuple[str, ...]
    pdpa: str
    rows_affected: int | None
    categories: tuple[str, ...] = ()
    policy_status: str | None = None
    review: Review | None = None


@dataclass(frozen=True, slots=True)
class Rejected:
    """A look-alike that was considered and turned down."""

    element: str
    because: str


@dataclass(frozen=True, slots=True)
class DateSpan:
    """When the rows of a date column are from, by month ("2026-03"); None for birth dates."""

    oldest: str
    newest: str
    months: dict[str, int]


@dataclass(frozen=True, slots=True)
class TextReading:
    """How far running text was read for names and all else, and why no further.

    A sample is read on until no more than `bound` of its cells could hold an element of which none was found
    (95 %). `stopped`: "bound" (that is met), "all read" (there are no more cells), "budget" (the sample, or
    the time a full scan gives to names, ended before).
    """

    cells: int
    bound: float
    stopped: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One column, nested path or document text."""

    field: str
    type: str
    nulls: int
    distinct: int | None
    prose: bool
    findings: tuple[Finding, ...] = ()
    rejected: tuple[Rejected, ...] = ()
    cannot_exclude: float | None = None
    dates: DateSpan | None = None
    minors: dict[str, int] | None = None
    """Rows read whose birth date makes a person younger than "10", "13", "15", "18", "20"."""
    reading: TextReading | None = None
    """Of running text only."""


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """By what a later run tells, without reading it, that a dataset is still the same; its hash."""

    by: str
    value: str


@dataclass(frozen=True, slots=True)
class Unchanged:
    """The run that read a dataset, and when it had finished, where a later one passed over it."""

    run: str
    read: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Dataset:
    """One table, file, sheet or partitioned folder."""

    source: str
    dataset: str
    kind: str
    format: str
    status: str
    reason: str | None
    rows_total: int | None
    rows_total_exact: bool
    rows_read: int
    bytes_read: int
    sampling: str
    not_seen: str | None
    fields: tuple[Field, ...] = ()
    notes: tuple[str, ...] = ()
    """What to know about how it was read: hidden columns, a repaired encoding."""
    fingerprint: Fingerprint | None = None
    unchanged: Unchanged | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """One place that was scanned: complete | partial | failed; with what to mind about the way in."""

    source: str
    kind: str
    status: str
    error: str | None = None
    warnings: tuple[str, ...] = ()

    @property
    def trouble(self) -> str | None:
        """Return the error without the source's name, for where that stands beside it."""
        return self.error and self.error.removeprefix(f"{self.source}: ")


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """A place where the data and the policy disagree; `where` holds finding ids."""

    id: str
    kind: str
    severity: str
    element: str | None
    where: tuple[str, ...]
    policy_quote: str | None
    policy_section: str | None
    because: str
    law: str | None


@dataclass(frozen=True, slots=True)
class Rates:
    """Verdicts held against the truth, and the shares that follow; None where there was nothing to count."""

    right: int
    false: int
    missed: int
    precision: float | None
    recall: float | None
    f1: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Accuracy:
    """The accuracy card: what a self-test came to, on made-up companies of which the truth is known."""

    seed: int
    version: str
    rules_version: str
    """Rules that were measured; where they are not those of the run, the card is of other rules."""
    columns: int
    overall: Rates
    elements: dict[str, Rates]
    look_alikes: int
    look_alikes_flagged: dict[str, int]
    """By kind, the columns that are not personal and were reported."""
    protection: tuple[int, int]
    """Columns whose protection was told right, and columns compared."""
    calibration_error: float
    """Expected calibration error over ten bins."""
    spans: dict[str, Rates]
    """Places in running text, by element."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What an earlier run came to, in the counts of the reports."""

    run: str
    finished: str
    findings: int
    plain: int
    sensitive: int
    undeclared: int
    gaps_high: int
    not_read: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """When, by which version and how the scan ran; the only part that differs between equal scans."""

    id: str
    started: str
    finished: str
    version: str
    rules_version: str
    seed: int
    rows: int | None
    full: bool
    host: str
    argv: tuple[str, ...]
    accuracy: Accuracy | None = None
    """Card of the last self-test before the run or its report, if one was kept."""
    history: tuple[Outcome, ...] = ()
    """Earlier runs over the same sources, the oldest first; known to reports, not kept with the run."""


@dataclass(frozen=True, slots=True)
class PolicyRef:
    """Which policy the findings were held against."""

    organisation: str
    system: str
    file: str
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Inventory:
    """All that one run found."""

    run: Run
    policy: PolicyRef | None
    sources: tuple[Source, ...]
    datasets: Sequence[Dataset]
    gaps: tuple[Gap, ...] = ()
    summary: dict[str, Any] = field(default_factory=dict)
    policies: tuple[Policy, ...] = ()
    """The policies themselves, for the record of processing."""

    def findings(self) -> Iterator[tuple[Dataset, Field, Finding]]:
        """Walk every finding with the field and dataset that it stands in."""
        for dataset in self.datasets:
            for column in dataset.fields:
                for finding in column.findings:
                    yield dataset, column, finding
