"""Questions to all runs: which findings of an element, a dataset, a policy status, a time, and since when."""

from __future__ import annotations

import fnmatch
from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from pdscan.inventory.states import UNREAD, state
from pdscan.inventory.store.database import reading
from pdscan.inventory.store.snapshots import parts
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


@dataclass(slots=True)
class Stretch:
    """Runs in a row that found a dataset in one state, or did not find it; a finding may be in it or not."""

    document: int | None
    absent: object | None
    """Verdict on a finding that is not in it: gone, or not read."""
    first: str
    last: str
    runs: int = 1

    def goes_on(self, document: int | None, absent: object | None) -> bool:
        """Tell whether another run found the same."""
        return (self.document, self.absent) == (document, absent)


Place = tuple[str, str]
"""Source and dataset."""

SINGLED_OUT = ("policy_status", "pdpa", "protection")
TOLD = (
    "id",
    "element",
    "field",
    "pdpa",
    "protection",
    "policy_status",
    "confidence",
)


def find(url: str, question: Question) -> list[Answer]:
    """Answer a question, by place; only the runs of the asked time count."""
    answers: list[Answer] = []
    with reading(url) as connection:
        lives = _lives(connection, question)
        for places in parts(list(lives)):
            found = _findings(
                connection, {one for place in places for one in _documents(lives[place])}, question
            )
            for place in places:
                answers.extend(_answers(place, lives[place], found))
    chosen = (answer for answer in answers if _fits(answer, question))
    return sorted(chosen, key=lambda one: (one.source, one.dataset, one.field, one.element))


def _documents(life: list[Stretch]) -> set[int]:
    return {stretch.document for stretch in life if stretch.document is not None}


def _answers(place: Place, life: list[Stretch], found: dict[int, dict[str, Any]]) -> Iterator[Answer]:
    ids = dict.fromkeys(one for document in _documents(life) for one in found.get(document, ()))
    return (_answer(place, life, [found.get(one.document or 0, {}).get(key) for one in life]) for key in ids)


def _answer(place: Place, life: list[Stretch], rows: list[Any]) -> Answer:
    """Tell the life of one finding, of which there is the row in each stretch that has it."""
    holding = [(stretch, row) for stretch, row in zip(life, rows, strict=True) if row is not None]
    verdicts = [
        verdict
        for stretch, row in zip(life, rows, strict=True)
        # What a finding was before the last two runs of a stretch does not tell how it stands.
        for verdict in [stretch.absent if row is None else _verdict(row)] * min(stretch.runs, 2)
    ]
    source, dataset = place
    return Answer(
        source=source,
        dataset=dataset,
        **{name: getattr(holding[-1][1], name) for name in TOLD},
        state=state(verdicts),
        first_seen=holding[0][0].first,
        last_seen=holding[-1][0].last,
        runs=sum(stretch.runs for stretch, _ in holding),
    )


def _verdict(row: Any) -> object:
    return row.protection, row.extent, row.policy_status


def _fits(answer: Answer, question: Question) -> bool:
    return all(getattr(question, name) in (None, getattr(answer, name)) for name in (*SINGLED_OUT, "state"))


def _lives(connection: sa.Connection, question: Question) -> dict[Place, list[Stretch]]:
    """Return how each dataset stood, run after run; a run tells only of the sources that it scanned."""
    reach: defaultdict[int, dict[str, str]] = defaultdict(dict)
    for row in connection.execute(sa.select(REACH)):
        reach[row.snapshot][row.source] = row.status
    listed = _listed(connection, question)
    places = {place for datasets in listed.values() for place in datasets}
    lives: dict[Place, list[Stretch]] = {place: [] for place in places}
    for run in connection.execute(_runs(question)):
        sources, datasets = reach[run.snapshot], listed.get(run.snapshot, {})
        for place, life in lives.items():
            if place[0] in sources:
                document, is_whole = datasets.get(place, (None, True))
                absent = None if is_whole and sources[place[0]] == "complete" else UNREAD
                _go_on(life, document, absent, run.finished)
    return lives


def _go_on(life: list[Stretch], document: int | None, absent: object | None, finished: str) -> None:
    if life and life[-1].goes_on(document, absent):
        life[-1].last = finished
        life[-1].runs += 1
    else:
        life.append(Stretch(document, absent, finished, finished))


def _runs(question: Question) -> sa.Select[Any]:
    runs = sa.select(RUN.c.finished, RUN.c.snapshot).order_by(RUN.c.number)
    if question.since:
        runs = runs.where(RUN.c.finished >= question.since)
    if question.until:
        # A day is before each of its moments: "~" comes after all that may follow.
        runs = runs.where(RUN.c.finished <= f"{question.until}~")
    return runs


def _listed(connection: sa.Connection, question: Question) -> dict[int, dict[Place, tuple[int | None, bool]]]:
    """Return the documents of each snapshot by place, and whether each was read whole."""
    wanted = sa.select(DOCUMENT.c.number, DOCUMENT.c.source, DOCUMENT.c.dataset, DOCUMENT.c.status)
    documents = {
        row.number: ((row.source, row.dataset), (row.number, row.status not in BROKEN))
        for row in connection.execute(wanted)
        if fnmatch.fnmatchcase(row.dataset, question.dataset or "*")
    }
    listed: defaultdict[int, dict[Place, tuple[int | None, bool]]] = defaultdict(dict)
    for snapshot, number in connection.execute(sa.select(LISTING.c.snapshot, LISTING.c.document)):
        if number in documents:
            place, standing = documents[number]
            listed[snapshot][place] = standing
    return listed


def _findings(
    connection: sa.Connection, documents: Collection[int], question: Question
) -> dict[int, dict[str, Any]]:
    """Return the findings of documents, by document and id."""
    found: defaultdict[int, dict[str, Any]] = defaultdict(dict)
    for some in parts(sorted(documents)):
        wanted = sa.select(FINDING).where(FINDING.c.document.in_(some))
        if question.element is not None:
            wanted = wanted.where(FINDING.c.element == question.element)
        for row in connection.execute(wanted):
            found[row.document][row.id] = row
    return found
