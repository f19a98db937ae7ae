"""The upkeep of the inventory database: which runs it has, letting old ones go, and proving it whole."""

from __future__ import annotations

import hashlib
import json
import zlib
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from pdscan.errors import UsageError
from pdscan.inventory.model import Dataset
from pdscan.inventory.outline import Outline, outline, unpacked
from pdscan.inventory.records import read_lines
from pdscan.inventory.store.database import reading, writing
from pdscan.inventory.store.decisions import broken, is_in_log, last_hash
from pdscan.inventory.store.documents import document_row
from pdscan.inventory.store.seals import ORIGIN, broken_runs, seal_let_go
from pdscan.inventory.store.snapshots import Listed, snapshot_hash
from pdscan.inventory.store.tables import BODY, DECISION, DOCUMENT, LISTING, OUTLINE, REACH, RUN, SNAPSHOT


@dataclass(frozen=True, slots=True)
class Kept:
    """One run of the database."""

    id: str
    finished: str
    version: str
    rules_version: str
    datasets: int
    findings: int


@dataclass(frozen=True, slots=True)
class Proof:
    """What `verify` saw; `last`, the hash of the last decision, proves the log whole if noted elsewhere."""

    runs: int
    documents: int
    decisions: int
    last: str
    problems: tuple[str, ...]


def runs(url: str) -> list[Kept]:
    """List the runs, oldest first."""
    counted = (
        sa.select(
            LISTING.c.snapshot,
            sa.func.count().label("datasets"),
            sa.func.coalesce(sa.func.sum(OUTLINE.c.findings), 0).label("findings"),
        )
        .outerjoin(OUTLINE, OUTLINE.c.document == LISTING.c.document)
        .group_by(LISTING.c.snapshot)
        .subquery()
    )
    wanted = sa.select(RUN, counted.c.datasets, counted.c.findings).outerjoin(
        counted, counted.c.snapshot == RUN.c.snapshot
    )
    with reading(url) as connection:
        rows = connection.execute(wanted.order_by(RUN.c.number)).all()
    return [_kept(row) for row in rows]


def _kept(row: sa.Row[tuple[object, ...]]) -> Kept:
    record = json.loads(row.record)
    return Kept(
        row.id,
        row.finished,
        record["version"],
        record["rules_version"],
        int(row.datasets or 0),
        int(row.findings or 0),
    )


def prune(url: str, keep: int) -> int:
    """Let all but the newest `keep` runs go, with what only they found; decisions stay; returns how many."""
    if keep < 1:
        raise UsageError("prune keeps at least one run; give --keep 1 or more")
    runs(url)  # Raises where there is no database: writing would make one.
    with writing(url) as connection:
        needed = _needed(connection, keep)
        gone = connection.scalars(sa.select(RUN.c.id).where(RUN.c.number.not_in(needed))).all()
        seal_let_go(connection, gone)
        connection.execute(RUN.delete().where(RUN.c.number.not_in(needed)))
        held = sa.select(RUN.c.snapshot)
        for table in (LISTING, REACH):
            connection.execute(table.delete().where(table.c.snapshot.not_in(held)))
        connection.execute(SNAPSHOT.delete().where(SNAPSHOT.c.number.not_in(held)))
        listed = sa.select(LISTING.c.document)
        for table in (OUTLINE, BODY):
            connection.execute(table.delete().where(table.c.document.not_in(listed)))
        connection.execute(DOCUMENT.delete().where(DOCUMENT.c.number.not_in(listed)))
    return len(gone)


def _needed(connection: sa.Connection, keep: int) -> set[int]:
    """Return the newest runs, and those that read what they carried over."""
    newest = connection.execute(
        sa.select(RUN.c.number, RUN.c.snapshot).order_by(RUN.c.number.desc()).limit(keep)
    ).all()
    snapshots = [run.snapshot for run in newest]
    readers = sa.select(LISTING.c.read).where(LISTING.c.snapshot.in_(snapshots), LISTING.c.read.is_not(None))
    return {run.number for run in newest} | set(connection.scalars(readers.distinct()))


def verify(url: str, noted: str | None = None) -> Proof:
    """Hold everything against its hash, and the log against one that was noted before."""
    with reading(url) as connection:
        problems = (
            *_bad_documents(connection),
            *_bad_snapshots(connection),
            *broken_runs(connection),
            *broken(connection),
            *_cut_off(connection, noted),
        )
        return Proof(
            runs=_count(connection, sa.select(RUN)),
            documents=_count(connection, sa.select(DOCUMENT)),
            decisions=_count(connection, sa.select(DECISION).where(DECISION.c.origin != ORIGIN)),
            last=last_hash(connection),
            problems=problems,
        )


def _cut_off(connection: sa.Connection, noted: str | None) -> Iterator[str]:
    """Tell that the log has lost its end, where a hash of it was noted."""
    if noted is not None and not is_in_log(connection, noted):
        yield "the log has no row of the hash noted"


def _count(connection: sa.Connection, wanted: sa.Select[Any]) -> int:
    return connection.scalar(sa.select(sa.func.count()).select_from(wanted.subquery())) or 0


def _bad_documents(connection: sa.Connection) -> Iterator[str]:
    wanted = sa.select(DOCUMENT, BODY.c.body, OUTLINE.c.findings, OUTLINE.c.outline)
    wanted = wanted.outerjoin(BODY).outerjoin(OUTLINE).execution_options(yield_per=100)
    for row in connection.execute(wanted):
        body = _unpacked(row.body)
        if body is None or hashlib.sha256(body).digest() != bytes(row.hash):
            yield f"the document of {row.dataset} ({row.source}) was changed"
        elif not _is_told_right(row, read_lines(body)):
            yield f"what is told of {row.dataset} ({row.source}) is not what its document says"


def _is_told_right(row: Any, dataset: Dataset) -> bool:
    """Tell whether the columns and the outline that questions are answered from are those of the document."""
    columns = document_row(row.number, dataset)
    outlined = outline(dataset)
    return (
        all(getattr(row, name) == value for name, value in columns.items() if name != "tally")
        and row.tally in (None, columns["tally"])
        and row.findings == outlined.findings
        and _outline(row.outline) == outlined
    )


def _outline(body: bytes | None) -> Outline | None:
    if _unpacked(body) is None:
        return None
    try:
        return unpacked(body or b"")
    except (ValueError, TypeError, KeyError):
        return None


def _bad_snapshots(connection: sa.Connection) -> Iterator[str]:
    listed: defaultdict[int, list[bytes]] = defaultdict(list)
    wanted = (
        sa.select(LISTING.c.snapshot, LISTING.c.read, DOCUMENT.c.hash, DOCUMENT.c.number, RUN.c.id)
        .select_from(LISTING.join(DOCUMENT, DOCUMENT.c.number == LISTING.c.document))
        .outerjoin(RUN, RUN.c.number == LISTING.c.read)
        .order_by(LISTING.c.snapshot, LISTING.c.place)
    )
    for row in connection.execute(wanted):
        # A run that is not there has no id; that it was named stays to be told.
        reader = row.id if row.read is None or row.id else str(row.read)
        listed[row.snapshot].append(Listed(bytes(row.hash), row.number, reader).sealed)
    reached = _reached(connection)
    wanted_runs = sa.select(RUN.c.id, SNAPSHOT).join(SNAPSHOT)
    for row in connection.execute(wanted_runs.order_by(RUN.c.number)):
        frame = _unpacked(row.frame)
        if frame is None or snapshot_hash(frame, listed[row.number]) != bytes(row.hash):
            yield f"what run {row.id} found was changed"
        elif {one["source"]: one["status"] for one in json.loads(frame)["sources"]} != reached[row.number]:
            yield f"which sources run {row.id} could reach was changed"


def _reached(connection: sa.Connection) -> dict[int, dict[str, str]]:
    reached: defaultdict[int, dict[str, str]] = defaultdict(dict)
    for row in connection.execute(sa.select(REACH)):
        reached[row.snapshot][row.source] = row.status
    return reached


def _unpacked(body: bytes | None) -> bytes | None:
    """Unpack what is whole, and has nothing behind it."""
    unpacking = zlib.decompressobj()
    try:
        unpacked_body = unpacking.decompress(body or b"")
    except (zlib.error, TypeError):  # SQLite keeps a text in any column
        return None
    return unpacked_body if unpacking.eof and not unpacking.unused_data else None
