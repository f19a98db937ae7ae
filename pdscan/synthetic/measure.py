"""Holding a scan against the truth: verdicts by element, look-alike, protection and confidence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from pdscan.inventory.model import Dataset, Field
from pdscan.synthetic.tables import Column, Table

BINS = 10


class Span(Protocol):
    """An element at a place in a text."""

    @property
    def start(self) -> int:
        """Return the first code point."""

    @property
    def end(self) -> int:
        """Return the code point after the last."""

    @property
    def element(self) -> str:
        """Return the key of the vocabulary."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What a scan said of one element in one column, or should have said."""

    element: str
    outcome: str
    """right | false | missed"""
    confidence: float
    table: str
    column: Column
    protection: str | None
    """State that was told, for an element that is what the column holds."""
    because: str
    basis: tuple[str, ...] = ()
    """What the verdict stands on: name, value, context, table."""

    @property
    def protection_is_right(self) -> bool | None:
        """Tell whether the state was told right; None when nothing was to tell."""
        return None if self.protection is None else self.protection == self.column.state


@dataclass(frozen=True, slots=True)
class Score:
    """Right, false and missed verdicts."""

    right: int
    false: int
    missed: int

    @property
    def precision(self) -> float:
        """Return the share of what was said that is right."""
        return self.right / (self.right + self.false) if self.right + self.false else 1.0

    @property
    def recall(self) -> float:
        """Return the share of what is there that was said."""
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    @property
    def f1(self) -> float:
        """Return the harmonic mean of both."""
        return 2 * self.right / max(1, 2 * self.right + self.false + self.missed)


def verdicts(table: Table, dataset: Dataset) -> Iterator[Verdict]:
    """Compare what was found in a table with what it holds."""
    fields = {field.field: field for field in dataset.fields}
    for column in table.columns:
        yield from _of_column(table, column, fields[column.header])


def _of_column(table: Table, column: Column, field: Field) -> Iterator[Verdict]:
    wanted = column.some | ({column.element} if column.element else set())
    said = set()
    for finding in field.findings:
        said.add(finding.element)
        if finding.element in column.allowed and finding.element not in wanted:
            continue
        yield Verdict(
            element=finding.element,
            outcome="right" if finding.element in wanted else "false",
            confidence=finding.confidence,
            table=table.name,
            column=column,
            protection=finding.protection.state if finding.element == column.element else None,
            because=finding.because,
            basis=finding.basis,
        )
    turned_down = {item.element: item.because for item in field.rejected}
    for element in sorted(wanted - said):
        yield Verdict(
            element=element, outcome="missed", confidence=0.0, table=table.name, column=column,
            protection=None, because=turned_down.get(element, "nothing was said of it"),
        )  # fmt: skip


def score(outcomes: Iterable[str]) -> Score:
    """Count outcomes."""
    outcomes = list(outcomes)
    return Score(*(outcomes.count(outcome) for outcome in ("right", "false", "missed")))


def calibration_error(said: Sequence[tuple[float, bool]]) -> float:
    """Return the expected calibration error over ten bins of confidence (Naeini et al., AAAI 2015).

    >>> round(calibration_error([(0.9, True)] * 9 + [(0.9, False)]), 6)
    0.0
    """
    bins: list[list[tuple[float, bool]]] = [[] for _ in range(BINS)]
    for confidence, right in said:
        bins[min(int(confidence * BINS), BINS - 1)].append((confidence, right))
    gaps = (abs(sum(confidence for confidence, _ in part) - sum(right for _, right in part)) for part in bins)
    return sum(gaps) / max(1, len(said))


def places(truth: Sequence[Span], seen: Sequence[Span]) -> Iterator[tuple[str, str]]:
    """Yield (element, outcome) for the places of one text.

    A place is right when more than half of what either covers is common to both: whether a title or the
    words "house number" belong to it is a matter of taste.
    """
    free = list(seen)
    for place in truth:
        match = next((other for other in free if _is_same(place, other)), None)
        if match is not None:
            free.remove(match)
        yield place.element, "missed" if match is None else "right"
    yield from ((other.element, "false") for other in free)


def _is_same(place: Span, other: Span) -> bool:
    common = min(place.end, other.end) - max(place.start, other.start)
    covered = max(place.end, other.end) - min(place.start, other.start)
    return place.element == other.element and 2 * common > covered
