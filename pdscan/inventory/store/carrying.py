"""What earlier runs read of a source and a later run may carry over."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import takewhile
from typing import Any

import sqlalchemy as sa

from pdscan.inventory.document import read
from pdscan.inventory.model import Dataset, Unchanged
from pdscan.inventory.store.database import reading
from pdscan.inventory.store.tables import DOCUMENT, LISTING, REACH, RUN


@dataclass(frozen=True, slots=True)
class Earlier:
    """A dataset as the store has it, and the run that read it."""

    fingerprint: str
    run: Unchanged
    body: bytes

    def read(self) -> Dataset:
        """Return the dataset."""
        found: Dataset = read(Dataset, json.loads(zlib.decompress(self.body)), "dataset")
        return found


def earlier(url: str, source: str, runs: int) -> Mapping[str, Earlier]:
    """Return the newest states of a source's datasets, by name; none when it is time to read everything.

    One of so many runs reads everything: so many less one may go by since the last that carried nothing over.
    """
    with reading(url) as connection:
        last = _last_runs(connection, source, runs)
        carrying = _carrying(connection, source, {run.snapshot for run in last})
        marked = [run for run in last if run.snapshot in carrying]
        since = list(takewhile(lambda run: carrying[run.snapshot] > 0, marked))
        if len(since) >= runs - 1:
            return {}
        return _newest(connection, source, marked[: len(since) + 1])


def _last_runs(connection: sa.Connection, source: str, runs: int) -> list[Any]:
    """Return the last runs that could reach the source, newest first."""
    wanted = (
        sa.select(RUN)
        .join(REACH, REACH.c.snapshot == RUN.c.snapshot)
        .where(REACH.c.source == source, REACH.c.status != "failed")
        .order_by(RUN.c.number.desc())
        .limit(runs)
    )
    return list(connection.execute(wanted))


def _carrying(connection: sa.Connection, source: str, snapshots: set[int]) -> dict[int, int]:
    """Count what snapshots carried over; those that know no fingerprints at all are left out."""
    wanted = (
        sa.select(LISTING.c.snapshot, sa.func.count(LISTING.c.read).label("carried"))
        .join(DOCUMENT, DOCUMENT.c.number == LISTING.c.document)
        .where(
            LISTING.c.snapshot.in_(snapshots),
            DOCUMENT.c.source == source,
            DOCUMENT.c.fingerprint.is_not(None),
        )
        .group_by(LISTING.c.snapshot)
    )
    return {row.snapshot: row.carried for row in connection.execute(wanted)}


def _newest(connection: sa.Connection, source: str, runs: Iterable[Any]) -> dict[str, Earlier]:
    """Return each dataset as the newest of the runs has it."""
    found: dict[str, Earlier] = {}
    done: set[int] = set()
    for run in runs:
        if run.snapshot not in done:
            done.add(run.snapshot)
            fresh = Unchanged(run.id, run.finished)
            for row in connection.execute(_marked(run.snapshot, source)):
                run_read = Unchanged(row.id, row.finished) if row.id else fresh
                found.setdefault(row.dataset, Earlier(row.fingerprint, run_read, row.body))
    return found


def _marked(snapshot: int, source: str) -> sa.Select[Any]:
    return (
        sa.select(DOCUMENT.c.dataset, DOCUMENT.c.fingerprint, DOCUMENT.c.body, RUN.c.id, RUN.c.finished)
        .select_from(LISTING.join(DOCUMENT, DOCUMENT.c.number == LISTING.c.document))
        .outerjoin(RUN, RUN.c.number == LISTING.c.read)
        .where(
            LISTING.c.snapshot == snapshot,
            DOCUMENT.c.source == source,
            DOCUMENT.c.fingerprint.is_not(None),
        )
    )
