"""What earlier runs over the same sources came to, in counts: for the picture of change in the reports."""

from __future__ import annotations

import json
import zlib
from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Any

import sqlalchemy as sa

from pdscan.errors import UsageError
from pdscan.inventory.model import Inventory, Outcome
from pdscan.inventory.store.database import reading
from pdscan.inventory.store.decisions import rejected
from pdscan.inventory.store.tables import DOCUMENT, FINDING, LISTING, REACH, RUN, SNAPSHOT

SHOWN = 11
"""Earlier runs; with the run itself a dozen."""


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
        gone = rejected(connection)
        found = _found(connection, snapshots, gone)
        high = _high_gaps(connection, snapshots, gone)
        unread = _unread(connection, snapshots)
    return tuple(
        Outcome(
            run=run.id,
            finished=run.finished,
            **{name: found[run.snapshot][name] for name in ("findings", "plain", "sensitive", "undeclared")},
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
    connection: sa.Connection, snapshots: Collection[int], gone: Collection[str]
) -> defaultdict[int, Counter[str]]:
    """Count the findings of each snapshot as the reports do."""
    kinds = (FINDING.c.protection, FINDING.c.extent, FINDING.c.pdpa, FINDING.c.policy_status)
    counted = (
        sa.select(LISTING.c.snapshot, *kinds, sa.func.count().label("number"))
        .join(FINDING, FINDING.c.document == LISTING.c.document)
        .where(LISTING.c.snapshot.in_(snapshots), FINDING.c.id.not_in(gone))
        .group_by(LISTING.c.snapshot, *kinds)
    )
    found: defaultdict[int, Counter[str]] = defaultdict(Counter)
    for row in connection.execute(counted):
        is_plain = row.protection == "plain" and row.extent != "name_only"
        found[row.snapshot] += Counter(
            findings=row.number,
            plain=row.number * is_plain,
            sensitive=row.number * (row.pdpa == "sensitive"),
            undeclared=row.number * (row.policy_status == "undeclared"),
        )
    return found


def _high_gaps(connection: sa.Connection, snapshots: Collection[int], gone: Collection[str]) -> Counter[int]:
    wanted = sa.select(SNAPSHOT.c.number, SNAPSHOT.c.frame).where(SNAPSHOT.c.number.in_(snapshots))
    gone = set(gone)
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
