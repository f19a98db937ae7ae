"""What earlier runs read of a source and a later run may carry over."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from pdscan.inventory.model import Dataset, Unchanged
from pdscan.inventory.records import read_lines
from pdscan.inventory.store.database import reading
from pdscan.inventory.store.tables import BODY, DOCUMENT, LISTING, REACH, RUN


@dataclass(frozen=True, slots=True, kw_only=True)
class Earlier:
    """A dataset as the store has it, the run that read it, and whether a later one carried it over."""

    fingerprint: str
    body: bytes
    run: Unchanged
    is_carried: bool

    def read(self) -> Dataset:
        """Return the dataset."""
        return read_lines(zlib.decompress(self.body))


def earlier(url: str, source: str, runs: int) -> Mapping[str, Earlier]:
    """Return the newest states of a source's datasets, by name; none when it is time to read everything.

    One of so many runs reads everything: so many less one may go by since the last that carried nothing over.
    """
    found: dict[str, Earlier] = {}
    since = 0
    with reading(url) as connection:
        for run in _last_runs(connection, source, runs):
            known = _marked(connection, run, source)
            for dataset, state in known.items():
                found.setdefault(dataset, state)
            if known and not any(state.is_carried for state in known.values()):
                break
            since += bool(known)
    return found if since < runs - 1 else {}


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


def _marked(connection: sa.Connection, run: Any, source: str) -> dict[str, Earlier]:
    """Return the datasets of a run that have fingerprints, by name; a run that kept none has no say."""
    wanted = (
        sa.select(DOCUMENT.c.dataset, DOCUMENT.c.fingerprint, BODY.c.body, RUN.c.id, RUN.c.finished)
        .select_from(LISTING.join(DOCUMENT, DOCUMENT.c.number == LISTING.c.document).join(BODY))
        .outerjoin(RUN, RUN.c.number == LISTING.c.read)
        .where(LISTING.c.snapshot == run.snapshot, DOCUMENT.c.source == source)
        .where(DOCUMENT.c.fingerprint.is_not(None))
    )
    itself = Unchanged(run.id, run.finished)
    return {
        row.dataset: Earlier(
            fingerprint=row.fingerprint,
            body=row.body,
            run=Unchanged(row.id, row.finished) if row.id else itself,
            is_carried=row.id is not None,
        )
        for row in connection.execute(wanted)
    }
