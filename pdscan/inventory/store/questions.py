"""Questions to all runs: which findings of an element, a dataset, a policy status, a time, and since when."""

from __future__ import annotations

import fnmatch
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from pdscan.inventory.outline import Outline, Place, unpacked
from pdscan.inventory.states import UNREAD, state
from pdscan.inventory.store.database import reading
from pdscan.inventory.store.snapshots import parts
from pdscan.inventory.store.tables import DOCUMENT, LISTING, OUTLINE, REACH, RUN

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

    @property
    def traits(self) -> list[tuple[str, str]]:
        """Return what is asked of the last verdict on a finding."""
        asked = ((name, getattr(self, name)) for name in SINGLED_OUT)
        return [(name, value) for name, value in asked if value is not None]


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


Key = tuple[str, str]
"""Source and dataset."""

SINGLED_OUT = ("element", "policy_status", "pdpa", "protection")
VERDICT = ("protection", "extent", "policy_status")
"""What makes a finding a changed one."""
TOLD = ("id", "element", "field", "pdpa", "protection", "policy_status", "confidence")


def find(url: str, question: Question) -> list[Answer]:
    """Answer a question, by place; only the runs of the asked time count."""
    answers: list[Answer] = []
    with reading(url) as connection:
        lives = _lives(connection, question)
        for places in parts(list(lives)):
            outlined = _outlines(connection, {one for place in places for one in _documents(lives[place])})
            for place in places:
                answers.extend(_answers(lives[place], outlined, question))
    return sorted(answers, key=lambda one: (one.source, one.dataset, one.field, one.element))


def _documents(life: list[Stretch]) -> set[int]:
    return {stretch.document for stretch in life if stretch.document is not None}


def _answers(life: list[Stretch], outlined: Mapping[int, Outline], question: Question) -> Iterator[Answer]:
    """Tell the lives of the findings of one dataset that are asked for."""
    held = [None if one.document is None else outlined[one.document] for one in life]
    places = _places(held)
    seen, traits = set[str](), question.traits
    # From the last run on backwards: a finding is told as the last run that has it judged it.
    for dataset, here in zip(reversed(held), reversed(places), strict=True):
        if dataset is None:
            continue
        for key, at in here.items():
            if key not in seen and _fits(dataset, at, traits):
                answer = _answer(Place(dataset, at), life, _verdicts(key, held, places))
                if question.state in (None, answer.state):
                    yield answer
        seen |= here.keys()


def _places(held: Sequence[Outline | None]) -> list[dict[str, int]]:
    """Return where each finding stands in each outline; mostly they stand where they stood before."""
    places: list[dict[str, int]] = []
    last: Outline | None = None
    here: dict[str, int] = {}
    for dataset in held:
        if dataset is not None and not (last and last.has_same("id", dataset)):
            last, here = dataset, dataset.places()
        places.append(here if dataset else {})
    return places


def _fits(dataset: Outline, at: int, traits: Sequence[tuple[str, str]]) -> bool:
    return all(dataset[name][at] == value for name, value in traits)


def _verdicts(
    key: str, held: Sequence[Outline | None], places: Sequence[Mapping[str, int]]
) -> list[object | None]:
    """Return how each stretch judged a finding; None where it was not in it."""
    return [
        tuple(dataset[name][here[key]] for name in VERDICT) if dataset and key in here else None
        for dataset, here in zip(held, places, strict=True)
    ]


def _answer(last: Place, life: list[Stretch], verdicts: list[object | None]) -> Answer:
    """Tell the life of one finding, of which there is the verdict of each stretch that has it."""
    holding = [stretch for stretch, verdict in zip(life, verdicts, strict=True) if verdict is not None]
    told = [
        stretch.absent if verdict is None else verdict
        for stretch, verdict in zip(life, verdicts, strict=True)
        # What a finding was before the last two runs of a stretch does not tell how it stands.
        for _ in range(min(stretch.runs, 2))
    ]
    return Answer(
        source=last.dataset.source,
        dataset=last.dataset.dataset,
        **{name: last.of(name) for name in TOLD},
        state=state(told),
        first_seen=holding[0].first,
        last_seen=holding[-1].last,
        runs=sum(stretch.runs for stretch in holding),
    )


def _lives(connection: sa.Connection, question: Question) -> dict[Key, list[Stretch]]:
    """Return how each dataset stood, run after run; a run tells only of the sources that it scanned."""
    reach: defaultdict[int, dict[str, str]] = defaultdict(dict)
    for row in connection.execute(sa.select(REACH)):
        reach[row.snapshot][row.source] = row.status
    listed = _listed(connection, question)
    places = {place for datasets in listed.values() for place in datasets}
    lives: dict[Key, list[Stretch]] = {place: [] for place in places}
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


def _listed(connection: sa.Connection, question: Question) -> dict[int, dict[Key, tuple[int | None, bool]]]:
    """Return the documents of each snapshot by place, and whether each was read whole."""
    wanted = sa.select(DOCUMENT.c.number, DOCUMENT.c.source, DOCUMENT.c.dataset, DOCUMENT.c.status)
    documents = {
        row.number: ((row.source, row.dataset), (row.number, row.status not in BROKEN))
        for row in connection.execute(wanted)
        if fnmatch.fnmatchcase(row.dataset, question.dataset or "*")
    }
    listed: defaultdict[int, dict[Key, tuple[int | None, bool]]] = defaultdict(dict)
    for snapshot, number in connection.execute(sa.select(LISTING.c.snapshot, LISTING.c.document)):
        if number in documents:
            place, standing = documents[number]
            listed[snapshot][place] = standing
    return listed


def _outlines(connection: sa.Connection, documents: Collection[int]) -> dict[int, Outline]:
    """Return the outlines of documents, by number."""
    found: dict[int, Outline] = {}
    for some in parts(sorted(documents)):
        wanted = sa.select(OUTLINE.c.document, OUTLINE.c.outline).where(OUTLINE.c.document.in_(some))
        found |= {row.document: unpacked(row.outline) for row in connection.execute(wanted)}
    return found
