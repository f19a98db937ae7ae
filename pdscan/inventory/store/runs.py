"""Runs into the database and out of it again."""

from __future__ import annotations

import hashlib
import json
import zlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, get_type_hints

import sqlalchemy as sa

from pdscan.errors import UsageError
from pdscan.inventory.document import plain, read, summary
from pdscan.inventory.model import Dataset, Inventory, Run, Source
from pdscan.inventory.reviewed import reviewed, without_reviews
from pdscan.inventory.store.database import reading, writing
from pdscan.inventory.store.decisions import standing
from pdscan.inventory.store.tables import DOCUMENT, FINDING, LISTING, REACH, RUN, SNAPSHOT

AT_ONCE = 500
"""Values in one statement; SQLite does not take any number of them."""
FRAME = {
    name: kind
    for name, kind in get_type_hints(Inventory).items()
    if name not in {"run", "datasets", "summary"}
}
"""What a snapshot holds besides its datasets."""


def save(url: str, inventory: Inventory) -> None:
    """Add a run; raises OutputError when the database cannot be written."""
    datasets = [without_reviews(dataset) for dataset in inventory.datasets]
    bodies = [_json(plain(dataset)) for dataset in datasets]
    hashes = [hashlib.sha256(body).digest() for body in bodies]
    frame = _json({name: plain(getattr(inventory, name)) for name in FRAME})
    with writing(url) as connection:
        known = _numbers(connection, DOCUMENT, hashes)
        fresh = {key: (dataset, body) for key, dataset, body in zip(hashes, datasets, bodies, strict=True)}
        known |= _add_documents(connection, {key: item for key, item in fresh.items() if key not in known})
        snapshot = _snapshot(connection, frame, inventory.sources, [(key, known[key]) for key in hashes])
        run = inventory.run
        row = {
            "id": run.id,
            "finished": run.finished,
            "record": _json(plain(replace(run, history=()))).decode(),
            "snapshot": snapshot,
        }
        connection.execute(RUN.insert(), [{"number": _next(connection, RUN), **row}])


def load(url: str, run: str | None = None) -> Inventory:
    """Return a run by its id ("latest", "previous"), or the newest; raises UsageError when there is none."""
    with reading(url) as connection:
        return _inventory(connection, _found(connection, run), _listed)


def load_changed(url: str, old: str, new: str) -> tuple[Inventory, Inventory]:
    """Return two runs without the datasets that are the same in both."""
    with reading(url) as connection:
        before, after = _found(connection, old), _found(connection, new)
        return (
            _inventory(connection, before, lambda snapshot: _only_in(snapshot, after.snapshot)),
            _inventory(connection, after, lambda snapshot: _only_in(snapshot, before.snapshot)),
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


def _found(connection: sa.Connection, run: str | None) -> Any:
    """Return the record, frame and snapshot of a run."""
    wanted = sa.select(RUN.c.record, SNAPSHOT.c.frame, RUN.c.snapshot).join(SNAPSHOT)
    if run in (None, "latest", "previous"):
        wanted = wanted.order_by(RUN.c.number.desc()).offset(int(run == "previous")).limit(1)
    else:
        wanted = wanted.where(RUN.c.id == run)
    row = connection.execute(wanted).one_or_none()
    if row is None:
        named = f" {run}" if run else ""
        raise UsageError(f"the inventory database has no run{named}; see: pdscan inventory list")
    return row


def _listed(snapshot: int) -> sa.Select[Any]:
    """Ask for the documents of a snapshot, in their order."""
    wanted = sa.select(DOCUMENT.c.body).join(LISTING)
    return wanted.where(LISTING.c.snapshot == snapshot).order_by(LISTING.c.place)


def _only_in(snapshot: int, other: int) -> sa.Select[Any]:
    """Ask for the documents of a snapshot that another has not."""
    return _listed(snapshot).where(
        DOCUMENT.c.number.not_in(sa.select(LISTING.c.document).where(LISTING.c.snapshot == other))
    )


def _inventory(connection: sa.Connection, run: Any, listed: Callable[[int], sa.Select[Any]]) -> Inventory:
    parts = json.loads(zlib.decompress(run.frame))
    bodies = connection.scalars(listed(run.snapshot))
    datasets = tuple(read(Dataset, json.loads(zlib.decompress(body)), "dataset") for body in bodies)
    framed: dict[str, Any] = {
        name: read(kind, parts[name], name) for name, kind in FRAME.items() if name in parts
    }
    inventory = Inventory(run=read(Run, json.loads(run.record), "run"), datasets=datasets, **framed)
    inventory = replace(inventory, summary=summary(inventory.datasets, inventory.gaps))
    return reviewed(inventory, standing(connection))


def _numbers(connection: sa.Connection, table: sa.Table, hashes: Sequence[bytes]) -> dict[bytes, int]:
    """Return the numbers of the rows that are there already."""
    known: dict[bytes, int] = {}
    for part in _parts(hashes):
        wanted = sa.select(table.c.hash, table.c.number).where(table.c.hash.in_(part))
        known |= {bytes(row.hash): row.number for row in connection.execute(wanted)}
    return known


def _add_documents(
    connection: sa.Connection, fresh: Mapping[bytes, tuple[Dataset, bytes]]
) -> dict[bytes, int]:
    """Add states of datasets that were not seen before; returns their numbers."""
    numbers = dict(zip(fresh, range(first := _next(connection, DOCUMENT), first + len(fresh)), strict=True))
    documents = [
        {
            "number": numbers[key],
            "hash": key,
            "source": dataset.source,
            "dataset": dataset.dataset,
            "status": dataset.status,
            "body": zlib.compress(body),
        }
        for key, (dataset, body) in fresh.items()
    ]
    _insert(connection, DOCUMENT, documents)
    _insert(
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


def _snapshot(
    connection: sa.Connection, frame: bytes, sources: Sequence[Source], listed: Sequence[tuple[bytes, int]]
) -> int:
    """Return the number of the snapshot that holds just this; adds it if it is new."""
    key = snapshot_hash(frame, [one for one, _ in listed])
    there = _numbers(connection, SNAPSHOT, [key])
    if key in there:
        return there[key]
    number = _next(connection, SNAPSHOT)
    reached = {source.source: source.status for source in sources}
    _insert(connection, SNAPSHOT, [{"number": number, "hash": key, "frame": zlib.compress(frame)}])
    _insert(
        connection,
        LISTING,
        [{"snapshot": number, "place": place, "document": one} for place, (_, one) in enumerate(listed)],
    )
    _insert(
        connection,
        REACH,
        [{"snapshot": number, "source": source, "status": status} for source, status in reached.items()],
    )
    return number


def snapshot_hash(frame: bytes, documents: Iterable[bytes]) -> bytes:
    """Return the hash of a snapshot: of its frame, and of the hashes of its documents in their order."""
    return hashlib.sha256(hashlib.sha256(frame).digest() + b"".join(documents)).digest()


def _insert(connection: sa.Connection, table: sa.Table, rows: Sequence[dict[str, Any]]) -> None:
    if rows:
        connection.execute(table.insert(), rows)


def _next(connection: sa.Connection, table: sa.Table) -> int:
    """Return the next free number: the writer is alone, so nobody else takes it."""
    return int(connection.scalar(sa.select(sa.func.coalesce(sa.func.max(table.c.number), 0))) or 0) + 1


def _parts(items: Sequence[Any]) -> Iterator[Sequence[Any]]:
    return (items[start : start + AT_ONCE] for start in range(0, len(items), AT_ONCE))


def _json(document: Any) -> bytes:
    # A file name that is not UTF-8 reaches us as lone surrogates: plain ASCII takes those as well.
    return json.dumps(document, ensure_ascii=True, separators=(",", ":"), allow_nan=False).encode("ascii")
