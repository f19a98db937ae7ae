"""Snapshots: what one or more runs found, as a list of documents under one hash."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from pdscan.inventory.model import Source
from pdscan.inventory.store.tables import LISTING, REACH, RUN, SNAPSHOT

AT_ONCE = 500
"""Values in one statement; SQLite does not take any number of them."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A document of a snapshot: its hash and number, and the run that read it, if that was an earlier one."""

    hash: bytes
    document: int
    read: str | None

    @property
    def sealed(self) -> bytes:
        """Return what goes into the hash of the snapshot."""
        return self.hash + (self.read or "").encode()


def snapshot_of(
    connection: sa.Connection, frame: bytes, sources: Sequence[Source], listed: Sequence[Listed]
) -> int:
    """Return the number of the snapshot that holds just this; adds it if it is new."""
    key = snapshot_hash(frame, [item.sealed for item in listed])
    there = numbers_of(connection, SNAPSHOT, [key])
    if key in there:
        return there[key]
    number = next_number(connection, SNAPSHOT)
    reached = {source.source: source.status for source in sources}
    runs = _run_numbers(connection, {item.read for item in listed if item.read})
    insert(connection, SNAPSHOT, [{"number": number, "hash": key, "frame": zlib.compress(frame)}])
    insert(
        connection,
        LISTING,
        [
            {"snapshot": number, "place": place, "document": item.document, "read": runs.get(item.read)}
            for place, item in enumerate(listed)
        ],
    )
    insert(
        connection,
        REACH,
        [{"snapshot": number, "source": source, "status": status} for source, status in reached.items()],
    )
    return number


def _run_numbers(connection: sa.Connection, ids: Collection[str]) -> dict[str | None, int]:
    wanted = sa.select(RUN.c.id, RUN.c.number).where(RUN.c.id.in_(ids))
    return {row.id: row.number for row in connection.execute(wanted)}


def snapshot_hash(frame: bytes, documents: Iterable[bytes]) -> bytes:
    """Return the hash of a snapshot: of its frame, and of what seals its documents, in their order."""
    return hashlib.sha256(hashlib.sha256(frame).digest() + b"".join(documents)).digest()


def numbers_of(connection: sa.Connection, table: sa.Table, hashes: Sequence[bytes]) -> dict[bytes, int]:
    """Return the numbers of the rows that are there already."""
    known: dict[bytes, int] = {}
    for part in parts(hashes):
        wanted = sa.select(table.c.hash, table.c.number).where(table.c.hash.in_(part))
        known |= {bytes(row.hash): row.number for row in connection.execute(wanted)}
    return known


def insert(connection: sa.Connection, table: sa.Table, rows: Sequence[dict[str, Any]]) -> None:
    """Add rows; of none, nothing."""
    if rows:
        connection.execute(table.insert(), rows)


def next_number(connection: sa.Connection, table: sa.Table) -> int:
    """Return the next free number: the writer is alone, so nobody else takes it."""
    return int(connection.scalar(sa.select(sa.func.coalesce(sa.func.max(table.c.number), 0))) or 0) + 1


def parts(items: Sequence[Any]) -> Iterator[Sequence[Any]]:
    """Yield as many at a time as one statement takes."""
    return (items[start : start + AT_ONCE] for start in range(0, len(items), AT_ONCE))
