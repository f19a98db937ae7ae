"""Rows older than the policy keeps them, by a date column of the same dataset.

Months are all that is known of dates, so a row counts as too old only when its whole month is. A period that
counts from the end of something says nothing of rows where no column tells that end.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from pdscan.inventory.model import Dataset, Field, Gap
from pdscan.labels import Labels
from pdscan.policy import duration
from pdscan.policy.gaps.coverage import Place, Scope, places
from pdscan.policy.gaps.making import gap_id, label, scaled
from pdscan.policy.gaps.periods import Period, periods
from pdscan.policy.gaps.topics import is_of_records
from pdscan.policy.gaps.words import kind_of_date, telling
from pdscan.policy.model import Policy

ERASURE = "PDPA s.37(3)"
GRAVE = ("sensitive", "credential")


@dataclass(frozen=True, slots=True)
class Overdue:
    """The rows of one dataset that are older than a period, by one column."""

    column: Field
    oldest: str
    rows: int
    told: bool
    """Whether the column tells the very day that the period counts from."""


def exceeded(scope: Scope, today: date) -> Iterator[Gap]:
    """Yield one gap for each dataset and period that some of its rows have outlived."""
    for dataset in scope.datasets:
        for period in periods(scope.policy, dataset):
            cutoff = duration.before(today, period.length)
            overdue = _overdue(dataset, period, cutoff)
            if overdue:
                yield _gap(scope.policy, dataset, period, cutoff, overdue)


def _overdue(dataset: Dataset, period: Period, cutoff: date) -> Overdue | None:
    """Look at the date column that tells most about the period's first day."""
    kinds = telling(period.retention.trigger)
    if kinds[0] == "ended" and any(_has_not_ended(column, dataset) for column in dataset.fields):
        return None
    columns = [(column, kind) for column, kind in _date_columns(dataset) if kind != "never"]
    ranked = sorted(columns, key=lambda pair: _rank(pair[1], kinds))
    if not ranked:
        return None
    column, kind = ranked[0]
    if kind not in kinds and kinds[0] == "ended":
        return None  # what a row is about may still go on, however long ago it began
    months = column.dates.months if column.dates else {}
    old = {month: rows for month, rows in months.items() if _next_month(month) <= cutoff}
    if not old:
        return None
    return Overdue(column, min(old), scaled(sum(old.values()), dataset), kind in kinds)


def _has_not_ended(column: Field, dataset: Dataset) -> bool:
    """Say whether a column that would tell the end of something is empty in all rows."""
    return kind_of_date(column.field) == "ended" and 0 < dataset.rows_read <= column.nulls


def _date_columns(dataset: Dataset) -> Iterator[tuple[Field, str]]:
    for column in dataset.fields:
        if column.dates is not None:
            yield column, kind_of_date(column.field)


def _rank(kind: str, kinds: tuple[str, ...]) -> int:
    """Order kinds of columns: the telling ones first, then those that are at least no later than it."""
    order = (*kinds, "created", "event", "last", "ended")
    return order.index(kind)


def _next_month(month: str) -> date:
    year, number = map(int, month.split("-"))
    return date(year + number // 12, number % 12 + 1, 1)


def _gap(policy: Policy, dataset: Dataset, period: Period, cutoff: date, overdue: Overdue) -> Gap:
    retention = period.retention
    where = [place for place in places([dataset]) if place.finding.element in period.elements]
    element = None if period.whole else period.elements[0]
    return Gap(
        id=gap_id(
            "retention_exceeded", [policy], dataset.source, dataset.dataset, element, retention.section
        ),
        kind="retention_exceeded",
        severity=_severity(where, overdue),
        element=element,
        where=tuple(place.finding.id for place in where),
        policy_quote=retention.quote or None,
        policy_section=retention.section,
        because=f"{_rows(dataset, cutoff, overdue)}; {_promise(period, dataset, overdue)}",
        law=ERASURE,
    )


def _rows(dataset: Dataset, cutoff: date, overdue: Overdue) -> str:
    older = f"about {overdue.rows:,} rows of {dataset.dataset} are from before {cutoff}"
    return f"{older} by {overdue.column.field}, the oldest from {overdue.oldest}"


def _promise(period: Period, dataset: Dataset, overdue: Overdue) -> str:
    whole = "such records" if is_of_records(period.retention, dataset.dataset) else "personal data"
    kept = whole if period.whole else label(period.elements[0])
    promise = f"the policy keeps {kept} for {duration.in_words(period.length, 'en')}"
    if period.retention.trigger is None:
        return promise
    promise += f", {Labels('en')(f'trigger.{period.retention.trigger}')}"
    return promise if overdue.told else f"{promise}, which no date column of the dataset tells"


def _severity(where: list[Place], overdue: Overdue) -> str:
    """Low where the period's first day is not known, high for sensitive data and credentials, else medium."""
    if not overdue.told:
        return "low"
    return "high" if any(place.finding.pdpa in GRAVE for place in where) else "medium"
