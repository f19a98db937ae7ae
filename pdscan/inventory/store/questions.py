"""Questions to all runs: which findings of an element, a dataset, a policy status, a time, and since when."""

from __future__ import annotations

import fnmatch
from collections import defaultdict
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from pdscan.inventory.states import UNREAD, state
from pdscan.inventory.store.database import reading
from pdscan.inventory.store.tables import DOCUMENT, FINDING, LISTING, REACH, RUN

BROKEN = ("partial", "failed")


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What is asked for; None asks for all. `dataset` is a glob; `since` and `until` are ISO dates."""

    element: str | None = None
    dataset: str | None = None
    policy_status: str | None = None
    pdpa: str | None = None
    protection: str | None = None
    state: str | None = None
    since: str | None = None
    until: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A finding as the last run that has it judged it, and its life across the runs."""

    id: str
    element: str
    source: str
    dataset: str
    field: str
    pdpa: str
    protection: str
    policy_status: str | None
    confidence: float
    state: str
    first_seen: str
    last_seen: str
    runs: int


@dataclass(frozen=True, slots=True)
class Moment:
    """A run: when it finished, and what it found."""

    finished: str
    snapshot: int


@dataclass(frozen=True, slots=True)
class History:
    """What must be known of all runs to tell how a finding stands."""

    moments: tuple[Moment, ...]
    reach: dict[tuple[int, str], str]
    """Status of a source in a snapshot; a run that did not scan the source tells nothing of it."""
    broken: frozenset[tuple[int, str, str]]
    """Datasets that a snapshot could not read whole."""

    def answer(self, seen: dict[int, Any]) -> Answer | None:
        """Tell the life of one finding, of which `seen` has the row of each snapshot; None if never seen."""
        source, dataset = next((row.source, row.dataset) for row in seen.values())
        looked = [moment for moment in self.moments if (moment.snapshot, source) in self.reach]
        found = [moment for moment in looked if moment.snapshot in seen]
        if not found:
            return None
        last = seen[found[-1].snapshot]
        verdicts = [self._verdict(moment.snapshot, source, dataset, seen) for moment in looked]
        return Answer(
            **{name: getattr(last, name) for name in TOLD},
            state=state(verdicts),
            first_seen=found[0].finished,
            last_seen=found[-1].finished,
            runs=len(found),
        )

    def _verdict(self, snapshot: int, source: str, dataset: str, seen: dict[int, Any]) -> object:
        if snapshot in seen:
            row = seen[snapshot]
            return row.protection, row.extent, row.policy_status
        cut_short = (snapshot, source, dataset) in self.broken or self.reach[snapshot, source] != "complete"
        return UNREAD if cut_short else None


TOLD = (
    "id",
    "element",
    "source",
    "dataset",
    "field",
    "pdpa",
    "protection",
    "policy_status",
    "confidence",
)


def find(url: str, question: Question) -> list[Answer]:
    """Answer a question, by place; only the runs of the asked time count."""
    with reading(url) as connection:
        history = _history(connection, question)
        findings = _findings(connection, question)
    answers = (history.answer(seen) for seen in findings.values())
    chosen = (answer for answer in answers if answer is not None and _fits(answer, question))
    return sorted(chosen, key=lambda one: (one.source, one.dataset, one.field, one.element))


def _fits(answer: Answer, question: Question) -> bool:
    asked = ("policy_status", "pdpa", "protection", "state")
    return all(getattr(question, name) in (None, getattr(answer, name)) for name in asked)


def _history(connection: sa.Connection, question: Question) -> History:
    runs = sa.select(RUN.c.finished, RUN.c.snapshot).order_by(RUN.c.number)
    if question.since:
        runs = runs.where(RUN.c.finished >= question.since)
    if question.until:
        # A day is before each of its moments: "~" comes after all that may follow.
        runs = runs.where(RUN.c.finished <= f"{question.until}~")
    broken = (
        sa.select(LISTING.c.snapshot, DOCUMENT.c.source, DOCUMENT.c.dataset)
        .join(DOCUMENT, LISTING.c.document == DOCUMENT.c.number)
        .where(DOCUMENT.c.status.in_(BROKEN))
    )
    return History(
        moments=tuple(Moment(row.finished, row.snapshot) for row in connection.execute(runs)),
        reach={(row.snapshot, row.source): row.status for row in connection.execute(sa.select(REACH))},
        broken=frozenset((row.snapshot, row.source, row.dataset) for row in connection.execute(broken)),
    )


def _findings(connection: sa.Connection, question: Question) -> dict[str, dict[int, Any]]:
    """Return the rows of each finding by snapshot."""
    wanted = sa.select(FINDING, DOCUMENT.c.source, DOCUMENT.c.dataset).join(DOCUMENT)
    if question.element is not None:
        wanted = wanted.where(FINDING.c.element == question.element)
    rows = [
        row for row in connection.execute(wanted) if fnmatch.fnmatchcase(row.dataset, question.dataset or "*")
    ]
    holders: defaultdict[int, list[int]] = defaultdict(list)
    for snapshot, document in connection.execute(sa.select(LISTING.c.snapshot, LISTING.c.document)):
        holders[document].append(snapshot)
    found: defaultdict[str, dict[int, Any]] = defaultdict(dict)
    for row in rows:
        found[row.id].update(dict.fromkeys(holders[row.document], row))
    return found
