"""Runs into the database and out of it again."""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any, get_type_hints

import sqlalchemy as sa

from pdscan.errors import UsageError
from pdscan.inventory.carried import as_read, carried
from pdscan.inventory.document import plain, read, summary
from pdscan.inventory.model import Dataset, Inventory, Run, Unchanged
from pdscan.inventory.reviewed import reviewed, without_reviews
from pdscan.inventory.store.database import reading, writing
from pdscan.inventory.store.decisions import standing
from pdscan.inventory.store.snapshots import Listed, insert, next_number, numbers_of, snapshot_of
from pdscan.inventory.store.tables import DOCUMENT, FINDING, LISTING, RUN, SNAPSHOT

FRAME = {
    name: kind
    for name, kind in get_type_hints(Inventory).items()
    if name not in {"run", "datasets", "summary"}
}
"""What a snapshot holds besides its datasets."""


def save(url: str, inventory: Inventory) -> None:
    """Add a run, or put it in its own place; raises OutputError when the database cannot be written."""
    datasets = [as_read(without_reviews(dataset)) for dataset in inventory.datasets]
    bodies = [_json(plain(dataset)) for dataset in datasets]
    hashes = [hashlib.sha256(body).digest() for body in bodies]
    frame = _json({name: plain(getattr(inventory, name)) for name in FRAME})
    with writing(url) as connection:
        known = numbers_of(connection, DOCUMENT, hashes)
        fresh = {key: (dataset, body) for key, dataset, body in zip(hashes, datasets, bodies, strict=True)}
        known |= _add_documents(connection, {key: item for key, item in fresh.items() if key not in known})
        readers = [dataset.unchanged.run if dataset.unchanged else None for dataset in inventory.datasets]
        listed = [Listed(key, known[key], run) for key, run in zip(hashes, readers, strict=True)]
        _add_run(connection, inventory.run, snapshot_of(connection, frame, inventory.sources, listed))


def _add_run(connection: sa.Connection, run: Run, snapshot: int) -> None:
    """Add a run; one that was cut short before it knew that it was kept takes its own place again."""
    record = _json(plain(replace(run, history=()))).decode()
    row = {"finished": run.finished, "record": record, "snapshot": snapshot}
    if connection.execute(RUN.update().where(RUN.c.id == run.id), [row]).rowcount == 0:
        connection.execute(RUN.insert(), [{"number": next_number(connection, RUN), "id": run.id, **row}])


def load(url: str, run: str | None = None) -> Inventory:
    """Return a run by its id ("latest", "previous"), or the newest; raises UsageError when there is none."""
    with reading(url) as connection:
        return inventory_of(connection, found_run(connection, run), listed_in)


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
    wanted = sa.select(DOCUMENT.c.body, RUN.c.id, RUN.c.finished).join(LISTING)
    wanted = wanted.outerjoin(RUN, RUN.c.number == LISTING.c.read)
    return wanted.where(LISTING.c.snapshot == snapshot).order_by(LISTING.c.place)


def inventory_of(connection: sa.Connection, run: Any, listed: Callable[[int], sa.Select[Any]]) -> Inventory:
    """Return a run with the datasets that are asked for."""
    parts = json.loads(zlib.decompress(run.frame))
    datasets = tuple(_dataset(row) for row in connection.execute(listed(run.snapshot)))
    framed: dict[str, Any] = {
        name: read(kind, parts[name], name) for name, kind in FRAME.items() if name in parts
    }
    inventory = Inventory(run=read(Run, json.loads(run.record), "run"), datasets=datasets, **framed)
    inventory = replace(inventory, summary=summary(inventory.datasets, inventory.gaps))
    return reviewed(inventory, standing(connection))


def _dataset(row: Any) -> Dataset:
    dataset: Dataset = read(Dataset, json.loads(zlib.decompress(row.body)), "dataset")
    return carried(dataset, Unchanged(row.id, row.finished)) if row.id else dataset


def _add_documents(
    connection: sa.Connection, fresh: Mapping[bytes, tuple[Dataset, bytes]]
) -> dict[bytes, int]:
    """Add states of datasets that were not seen before; returns their numbers."""
    numbers = dict(
        zip(fresh, range(first := next_number(connection, DOCUMENT), first + len(fresh)), strict=True)
    )
    documents = [
        {
            "number": numbers[key],
            "hash": key,
            "source": dataset.source,
            "dataset": dataset.dataset,
            "status": dataset.status,
            "body": zlib.compress(body),
            "fingerprint": dataset.fingerprint and dataset.fingerprint.value,
        }
        for key, (dataset, body) in fresh.items()
    ]
    insert(connection, DOCUMENT, documents)
    insert(
        connection, FINDING, [row for key, item in fresh.items() for row in _findings(numbers[key], item[0])]
    )
    return numbers


def _findings(document: int, dataset: Dataset) -> Iterator[dict[str, Any]]:
    for column in dataset.fields:
        for finding in column.findings:
            yield {
                "document": document,
                "id": finding.id,
                "field": column.field,
                "element": finding.element,
                "pdpa": finding.pdpa,
                "protection": finding.protection.state,
                "policy_status": finding.policy_status,
                "extent": finding.extent,
                "confidence": finding.confidence,
            }


def _json(document: Any) -> bytes:
    # A file name that is not UTF-8 reaches us as lone surrogates: plain ASCII takes those as well.
    return json.dumps(document, ensure_ascii=True, separators=(",", ":"), allow_nan=False).encode("ascii")
