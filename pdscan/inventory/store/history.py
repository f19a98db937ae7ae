"""What earlier runs over the same sources came to, in counts: for the picture of change in the reports."""

from __future__ import annotations

import json
import zlib
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from typing import Any

import sqlalchemy as sa

from pdscan.errors import UsageError
from pdscan.inventory.model import Inventory, Outcome
from pdscan.inventory.outline import Place
from pdscan.inventory.records import read_lines
from pdscan.inventory.store.database import reading
from pdscan.inventory.store.decisions import rejected_findings, standing
from pdscan.inventory.store.snapshots import parts
from pdscan.inventory.store.tables import BODY, DOCUMENT, LISTING, REACH, RUN, SNAPSHOT
from pdscan.inventory.tally import SEEN_PLAIN, Tally, tally

SHOWN = 11
"""Earlier runs; with the run itself a dozen."""
COUNTED = ("findings", "plain", "sensitive", "undeclared")
Figures = tuple[int, int, int, int]
"""The numbers of `COUNTED`."""
NOTHING: Figures = (0, 0, 0, 0)


def with_history(url: str, inventory: Inventory) -> Inventory:
    """Return the inventory with what the runs before it came to; of another scan's runs nothing is told."""
    try:
        history = _outcomes(url, inventory)
    except UsageError:  # a past that cannot be read keeps nobody from the present
        return inventory
    return replace(inventory, run=replace(inventory.run, history=history))


def _outcomes(url: str, inventory: Inventory) -> tuple[Outcome, ...]:
    with reading(url) as connection:
        runs = _runs_before(connection, inventory)[-SHOWN:]
        snapshots = {run.snapshot for run in runs}
        rejected = list(rejected_findings(connection, snapshots, standing(connection)))
        found = _found(connection, snapshots, rejected)
        high = _high_gaps(connection, snapshots, {place.of("id") for _, place in rejected})
        unread = _unread(connection, snapshots)
    return tuple(
        Outcome(
            run=run.id,
            finished=run.finished,
            **dict(zip(COUNTED, found[run.snapshot], strict=True)),
            gaps_high=high[run.snapshot],
            not_read=unread[run.snapshot],
        )
        for run in runs
    )


def _runs_before(connection: sa.Connection, inventory: Inventory) -> Sequence[Any]:
    reached: defaultdict[int, set[str]] = defaultdict(set)
    for snapshot, source in connection.execute(sa.select(REACH.c.snapshot, REACH.c.source)):
        reached[snapshot].add(source)
    sources = {source.source for source in inventory.sources}
    rows = connection.execute(
        sa.select(RUN.c.id, RUN.c.finished, RUN.c.snapshot).order_by(RUN.c.number)
    ).all()
    ids = [row.id for row in rows]
    before = rows[: ids.index(inventory.run.id)] if inventory.run.id in ids else rows
    return [row for row in before if reached[row.snapshot] == sources]


def _found(
    connection: sa.Connection, snapshots: Collection[int], rejected: Iterable[tuple[int, Place]]
) -> dict[int, Figures]:
    """Count the findings of each snapshot as the reports do."""
    listed = connection.execute(
        sa.select(LISTING.c.snapshot, LISTING.c.document).where(LISTING.c.snapshot.in_(snapshots))
    ).all()
    counted = _counted(connection, snapshots)
    for document, place in rejected:
        counted[document] = _plus(counted[document], _of_one(place), -1)
    found = dict.fromkeys(snapshots, NOTHING)
    for row in listed:
        found[row.snapshot] = _plus(found[row.snapshot], counted[row.document])
    return found


def _counted(connection: sa.Connection, snapshots: Collection[int]) -> dict[int, Figures]:
    """Return the figures of each document; those that were kept before there were tallies are opened."""
    listed = sa.select(LISTING.c.document).where(LISTING.c.snapshot.in_(snapshots))
    wanted = sa.select(DOCUMENT.c.number, DOCUMENT.c.tally).where(DOCUMENT.c.number.in_(listed))
    told = {row.number: row.tally for row in connection.execute(wanted)}
    counted = {number: json.loads(text) for number, text in told.items() if text is not None}
    # Asked for apart: in one question, a database reads the bodies of all to look at none.
    for some in parts([number for number in told if number not in counted]):
        for row in connection.execute(sa.select(BODY).where(BODY.c.document.in_(some))):
            counted[row.document] = tally(read_lines(zlib.decompress(row.body)))
    return {number: _figures(one) for number, one in counted.items()}


def _figures(counted: Tally) -> Figures:
    return (
        counted["findings"],
        counted[SEEN_PLAIN],
        counted["by_pdpa"].get("sensitive", 0),
        counted["by_policy_status"].get("undeclared", 0),
    )


def _of_one(place: Place) -> Figures:
    is_plain = place.of("protection") == "plain" and place.of("extent") != "name_only"
    is_undeclared = place.of("policy_status") == "undeclared"
    return 1, int(is_plain), int(place.of("pdpa") == "sensitive"), int(is_undeclared)


def _plus(some: Figures, others: Figures, times: int = 1) -> Figures:
    found, plain, sensitive, undeclared = (
        one + times * other for one, other in zip(some, others, strict=True)
    )
    return found, plain, sensitive, undeclared


def _high_gaps(connection: sa.Connection, snapshots: Collection[int], gone: set[str]) -> Counter[int]:
    wanted = sa.select(SNAPSHOT.c.number, SNAPSHOT.c.frame).where(SNAPSHOT.c.number.in_(snapshots))
    high: Counter[int] = Counter()
    for number, frame in connection.execute(wanted):
        gaps = json.loads(zlib.decompress(frame)).get("gaps", ())
        standing_gaps = (gap for gap in gaps if not gap["where"] or not gone.issuperset(gap["where"]))
        high[number] = sum(gap["severity"] == "high" for gap in standing_gaps)
    return high


def _unread(connection: sa.Connection, snapshots: Collection[int]) -> Counter[int]:
    """Count the datasets that were not read whole, and the sources of which nothing is known."""
    listed = sa.select(LISTING.c.snapshot, DOCUMENT.c.source, DOCUMENT.c.status).join(
        DOCUMENT, LISTING.c.document == DOCUMENT.c.number
    )
    known, unread = set(), Counter[int]()
    for row in connection.execute(listed.where(LISTING.c.snapshot.in_(snapshots))):
        known.add((row.snapshot, row.source))
        unread[row.snapshot] += row.status != "complete"
    for row in connection.execute(sa.select(REACH).where(REACH.c.snapshot.in_(snapshots))):
        unread[row.snapshot] += row.status == "failed" and (row.snapshot, row.source) not in known
    return unread
