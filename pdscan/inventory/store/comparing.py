"""Two runs to compare: without what is the same in both, and with what the older one could not read."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

import sqlalchemy as sa

from pdscan.inventory.kept import Kept, kept
from pdscan.inventory.model import Gap, Inventory
from pdscan.inventory.outline import Outline
from pdscan.inventory.store.database import reading
from pdscan.inventory.store.runs import found_run, inventory_of, listed_in
from pdscan.inventory.store.tables import DOCUMENT, LISTING, REACH, RUN, SNAPSHOT

WHOLE = ("complete", "skipped")
Key = tuple[str, str]


def load_changed(url: str, old: str, new: str) -> tuple[Inventory, Inventory]:
    """Return two runs without the datasets that are the same in both.

    What the old run could not read is as the last run before it that could: else all of it would seem new.
    """
    with reading(url) as connection:
        before, after = found_run(connection, old), found_run(connection, new)
        known = inventory_of(connection, before, lambda snapshot: _only_in(snapshot, after.snapshot))
        return (
            _with_last_read(connection, known, before),
            inventory_of(connection, after, lambda snapshot: _only_in(snapshot, before.snapshot)),
        )


def run_before(url: str, run: str) -> str | None:
    """Return the newest earlier run over the same sources: that of another scan would only seem to differ."""
    with reading(url) as connection:
        reached: defaultdict[int, set[str]] = defaultdict(set)
        for snapshot, source in connection.execute(sa.select(REACH.c.snapshot, REACH.c.source)):
            reached[snapshot].add(source)
        rows = connection.execute(sa.select(RUN.c.id, RUN.c.snapshot).order_by(RUN.c.number.desc())).all()
    later = iter(rows)
    sources = next((reached[row.snapshot] for row in later if row.id == run), None)
    return next((row.id for row in later if reached[row.snapshot] == sources), None)


def _only_in(snapshot: int, other: int) -> sa.Select[Any]:
    """Ask for the documents of a snapshot that another has not."""
    return listed_in(snapshot).where(
        LISTING.c.document.not_in(sa.select(LISTING.c.document).where(LISTING.c.snapshot == other))
    )


def _with_last_read(connection: sa.Connection, inventory: Inventory, run: Any) -> Inventory:
    """Add the datasets that a run could not read whole, as the last runs had them that could."""
    broken = [source.source for source in inventory.sources if source.status != "complete"]
    if not broken:
        return inventory
    known, added = _read_whole(connection, run.snapshot), Kept(())
    gaps = {gap.id: gap for gap in inventory.gaps}
    for source in broken:
        for earlier in _earlier(connection, run.number, source):
            fresh = kept(earlier.datasets).only(lambda one: one.status in WHOLE and one.key not in known)
            found = list(fresh.outlines())
            known.update(one.key for one in found)
            gaps |= {gap.id: gap for gap in _gaps_of(earlier, found)}
            added += fresh
    again = {one.key for one in added.outlines()}
    stayed = kept(inventory.datasets).only(lambda one: one.key not in again)
    return replace(inventory, datasets=stayed + added, gaps=tuple(gaps.values()))


def _read_whole(connection: sa.Connection, snapshot: int) -> set[Key]:
    wanted = sa.select(DOCUMENT.c.source, DOCUMENT.c.dataset).join(LISTING)
    wanted = wanted.where(DOCUMENT.c.status.in_(WHOLE), LISTING.c.snapshot == snapshot)
    return {(row.source, row.dataset) for row in connection.execute(wanted)}


def _earlier(connection: sa.Connection, number: int, source: str) -> Iterator[Inventory]:
    """Return what the runs before one knew of a source, newest first, up to one that read all of it."""
    wanted = (
        sa.select(RUN.c.record, SNAPSHOT.c.frame, RUN.c.snapshot, REACH.c.status)
        .select_from(RUN.join(SNAPSHOT).join(REACH, REACH.c.snapshot == SNAPSHOT.c.number))
        .where(RUN.c.number < number, REACH.c.source == source, REACH.c.status != "failed")
        .order_by(RUN.c.number.desc())
    )
    for run in connection.execute(wanted):
        yield inventory_of(
            connection, run, lambda snapshot: listed_in(snapshot).where(DOCUMENT.c.source == source)
        )
        if run.status == "complete":
            return


def _gaps_of(inventory: Inventory, datasets: Iterable[Outline]) -> Iterator[Gap]:
    ids = {one for dataset in datasets for one in dataset["id"]}
    return (gap for gap in inventory.gaps if not ids.isdisjoint(gap.where))
