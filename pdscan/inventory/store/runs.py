"""Runs into the database and out of it again."""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable
from dataclasses import replace
from typing import Any, get_type_hints

import sqlalchemy as sa

from pdscan.errors import UsageError
from pdscan.inventory.kept import Kept, State, kept
from pdscan.inventory.model import Inventory, Run, Unchanged
from pdscan.inventory.records import plain, read
from pdscan.inventory.review.reviewed import rejected_in, standing_gaps, with_reviews
from pdscan.inventory.store.database import reading, writing
from pdscan.inventory.store.decisions import standing
from pdscan.inventory.store.documents import documents_of, sealed
from pdscan.inventory.store.seals import seal_kept
from pdscan.inventory.store.snapshots import Listed, next_number, snapshot_of
from pdscan.inventory.store.tables import BODY, DOCUMENT, LISTING, OUTLINE, RUN, SNAPSHOT
from pdscan.inventory.tally import added, summed_up

FRAME = {
    name: kind
    for name, kind in get_type_hints(Inventory).items()
    if name not in {"run", "datasets", "summary"}
}
"""What a snapshot holds besides its datasets."""


def save(url: str, inventory: Inventory) -> None:
    """Add a run, or put it in its own place; raises OutputError when the database cannot be written."""
    documents = [sealed(dataset) for dataset in inventory.datasets]
    frame = _json({name: plain(getattr(inventory, name)) for name in FRAME})
    with writing(url) as connection:
        known = documents_of(connection, documents)
        readers = [dataset.unchanged.run if dataset.unchanged else None for dataset in inventory.datasets]
        listed = [Listed(one.hash, known[one.hash], run) for one, run in zip(documents, readers, strict=True)]
        _add_run(connection, inventory.run, snapshot_of(connection, frame, inventory.sources, listed))
        seal_kept(connection, [inventory.run.id])


def _add_run(connection: sa.Connection, run: Run, snapshot: int) -> None:
    """Add a run; one that was cut short before it knew that it was kept takes its own place again."""
    record = _json(plain(replace(run, history=()))).decode()
    row = {"finished": run.finished, "record": record, "snapshot": snapshot}
    if connection.execute(RUN.update().where(RUN.c.id == run.id), [row]).rowcount == 0:
        connection.execute(RUN.insert(), [{"number": next_number(connection, RUN), "id": run.id, **row}])


def load(url: str, run: str | None = None) -> Inventory:
    """Return a run by its id ("latest", "previous"), or the newest; raises UsageError when there is none."""
    with reading(url) as connection:
        found = inventory_of(connection, found_run(connection, run), listed_in)
    return replace(found, summary=summed_up(added(kept(found.datasets).tallies()), found.gaps))


def found_run(connection: sa.Connection, run: str | None) -> Any:
    """Return the record, frame and snapshot of a run."""
    wanted = sa.select(RUN.c.record, SNAPSHOT.c.frame, RUN.c.snapshot, RUN.c.number).join(SNAPSHOT)
    if run in (None, "latest", "previous"):
        wanted = wanted.order_by(RUN.c.number.desc()).offset(int(run == "previous")).limit(1)
    else:
        wanted = wanted.where(RUN.c.id == run)
    row = connection.execute(wanted).one_or_none()
    if row is None:
        named = f" {run}" if run else ""
        raise UsageError(f"the inventory database has no run{named}; see: pdscan inventory list")
    return row


def listed_in(snapshot: int) -> sa.Select[Any]:
    """Ask for the documents of a snapshot, in their order."""
    wanted = sa.select(
        DOCUMENT.c.number, BODY.c.body, OUTLINE.c.outline, DOCUMENT.c.tally, RUN.c.id, RUN.c.finished
    )
    wanted = wanted.join(LISTING).join(BODY).join(OUTLINE).outerjoin(RUN, RUN.c.number == LISTING.c.read)
    return wanted.where(LISTING.c.snapshot == snapshot).order_by(LISTING.c.place)


def inventory_of(connection: sa.Connection, run: Any, listed: Callable[[int], sa.Select[Any]]) -> Inventory:
    """Return a run with the datasets that are asked for, and without their summary.

    Only those that persons decided on are opened.
    """
    parts = json.loads(zlib.decompress(run.frame))
    framed: dict[str, Any] = {
        name: read(kind, parts[name], name) for name, kind in FRAME.items() if name in parts
    }
    decided = standing(connection)
    states = {row.number: _state(row) for row in connection.execute(listed(run.snapshot))}
    opened = {
        number: with_reviews(state.open(), decided)
        for number, state in (states.items() if decided.reviews or decided.rules else ())
        if decided.may_touch(state.outline())
    }
    datasets = Kept(opened.get(number, state) for number, state in states.items())
    framed["gaps"] = standing_gaps(framed["gaps"], rejected_in(opened.values()))
    return Inventory(run=read(Run, json.loads(run.record), "run"), datasets=datasets, **framed)


def _state(row: Any) -> State:
    counted = None if row.tally is None else json.loads(row.tally)
    return State(row.body, row.outline, counted, Unchanged(row.id, row.finished) if row.id else None)


def _json(document: Any) -> bytes:
    # A file name that is not UTF-8 reaches us as lone surrogates: plain ASCII takes those as well.
    return json.dumps(document, ensure_ascii=True, separators=(",", ":"), allow_nan=False).encode("ascii")
