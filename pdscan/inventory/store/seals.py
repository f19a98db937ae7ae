"""Seals of runs: each that is kept or let go stands in the log of decisions, so none changes unseen.

A seal covers all of a run: when and how it ran, and by the hash of its snapshot all that it found.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterable, Iterator
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa

from pdscan.inventory.review.decided import ALL, Decision
from pdscan.inventory.store.decisions import add
from pdscan.inventory.store.tables import DECISION, RUN, SNAPSHOT

KEPT, LET_GO = "run_kept", "run_let_go"
"""What the log says of a run; its id is the note, its seal the scope."""
ORIGIN = "run"


def seal_kept(connection: sa.Connection, ids: Iterable[str]) -> None:
    """Write into the log that these runs are kept, each with its seal."""
    wanted = list(ids)
    seals = _seals(connection, wanted)
    add(connection, [_event(KEPT, run, seals[run]) for run in wanted], ORIGIN)


def seal_let_go(connection: sa.Connection, ids: Iterable[str]) -> None:
    """Write into the log that these runs were let go."""
    add(connection, [_event(LET_GO, run) for run in ids], ORIGIN)


def _event(what: str, run: str, seal: str | None = None) -> Decision:
    at = datetime.now(UTC).isoformat(timespec="seconds")
    return Decision(finding=ALL, decision=what, by="pdscan", at=at, note=run, scope=seal)


def _seals(connection: sa.Connection, ids: Collection[str] | None = None) -> dict[str, str]:
    """Return the seals of these runs, or of all."""
    wanted = sa.select(RUN, SNAPSHOT.c.hash).join(SNAPSHOT)
    wanted = wanted if ids is None else wanted.where(RUN.c.id.in_(ids))
    return {row.id: _seal(row) for row in connection.execute(wanted)}


def _seal(row: Any) -> str:
    text = json.dumps([row.number, row.id, row.finished, row.record, bytes(row.hash).hex()])
    return hashlib.sha256(text.encode()).hexdigest()


def broken_runs(connection: sa.Connection) -> Iterator[str]:
    """Tell which runs are not as the log has them."""
    wanted = sa.select(DECISION.c.decision, DECISION.c.note, DECISION.c.scope)
    wanted = wanted.where(DECISION.c.decision.in_((KEPT, LET_GO))).order_by(DECISION.c.number)
    logged = {row.note: row.scope for row in connection.execute(wanted)}
    there = _seals(connection)
    for run, seal in logged.items():
        if seal is not None and run not in there:
            yield f"run {run} was taken out"
    for run, seal in there.items():
        if run not in logged or logged[run] is None:
            yield f"run {run} was put in"
        elif logged[run] != seal:
            yield f"what is told of run {run} was changed"
