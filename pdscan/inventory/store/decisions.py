"""The audit log of decisions: rows are only ever added, each sealed with the hash of the row before it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterable, Iterator
from dataclasses import asdict, fields
from datetime import UTC, datetime

import sqlalchemy as sa

from pdscan.inventory.outline import Place, unpacked
from pdscan.inventory.review.decided import ALL, FOUR_EYES, Decided, Decision, decided
from pdscan.inventory.store.database import reading, writing
from pdscan.inventory.store.tables import DECISION, LISTING, OUTLINE

BEGINNING = "0" * 64
"""What the first row follows."""
SEALED = ("number", "finding", "decision", "by", "at", "note", "expires", "recorded", "origin", "previous")


def record(url: str, decisions: Iterable[Decision], origin: str) -> str:
    """Add decisions to the log, in their order; returns the hash of its last row."""
    with writing(url) as connection:
        return add(connection, decisions, origin)


def add(connection: sa.Connection, decisions: Iterable[Decision], origin: str) -> str:
    """Add decisions to the log within a transaction; returns the hash of its last row."""
    recorded = datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    last = connection.execute(sa.select(DECISION).order_by(DECISION.c.number.desc()).limit(1)).one_or_none()
    first, previous = (last.number + 1, last.hash) if last else (1, BEGINNING)
    rows = []
    for number, decision in enumerate(decisions, first):
        row = {**asdict(decision), "number": number, "recorded": recorded, "origin": origin}
        rows.append(sealed(row | {"previous": previous}))
        previous = str(rows[-1]["hash"])
    if rows:
        connection.execute(DECISION.insert(), rows)
    return previous


def prepared_log(url: str) -> Decided:
    """Make the database ready to write, and return what stands."""
    with writing(url) as connection:
        return standing(connection)


def switch_eyes(url: str, eyes: str, by: str) -> None:
    """Write into the log that from now on a second person is required (FOUR_EYES) or waived (TWO_EYES)."""
    row = Decision(finding=ALL, decision=eyes, by=by, at=datetime.now(UTC).date().isoformat())
    with writing(url) as connection:
        if standing(connection).four_eyes != (eyes == FOUR_EYES):
            add(connection, [row], "config")


def sealed(row: dict[str, object]) -> dict[str, object]:
    """Return the row with its hash, which covers every column and, by `previous`, every row before."""
    scope = [] if row["scope"] is None else [row["scope"]]
    text = json.dumps([row[name] for name in SEALED] + scope, ensure_ascii=True)
    return row | {"hash": hashlib.sha256(text.encode()).hexdigest()}


def standing(connection: sa.Connection) -> Decided:
    """Return what the log comes to today."""
    names = [member.name for member in fields(Decision)]
    wanted = sa.select(*(DECISION.c[name] for name in names)).order_by(DECISION.c.number)
    log = (Decision(**row) for row in connection.execute(wanted).mappings())
    return decided(log, datetime.now(UTC).date())


def stands(url: str) -> Decided:
    """Return what the log of a database comes to today."""
    with reading(url) as connection:
        return standing(connection)


def rejected_findings(
    connection: sa.Connection, snapshots: Collection[int], log: Decided
) -> Iterator[tuple[int, Place]]:
    """Yield the findings in these snapshots that stand rejected: each with the number of its document."""
    if not log.reviews and not log.rules:
        return
    listed = sa.select(LISTING.c.document).where(LISTING.c.snapshot.in_(snapshots))
    for row in connection.execute(sa.select(OUTLINE).where(OUTLINE.c.document.in_(listed))):
        dataset = unpacked(row.outline)
        for at in range(row.findings) if log.may_touch(dataset) else ():
            place = Place(dataset, at)
            review = log.of(place.of("id"), dataset.dataset, place.of("field"), place.of("element"))
            if review is not None and review.decision == "rejected":
                yield row.document, place


def last_hash(connection: sa.Connection) -> str:
    """Return the hash of the last row, which seals all of the log."""
    wanted = sa.select(DECISION.c.hash).order_by(DECISION.c.number.desc()).limit(1)
    return connection.scalar(wanted) or BEGINNING


def is_in_log(connection: sa.Connection, noted: str) -> bool:
    """Tell whether a row has the hash that somebody has noted: else rows were cut off the end."""
    return connection.scalar(sa.select(DECISION.c.number).where(DECISION.c.hash == noted)) is not None


def broken(connection: sa.Connection) -> Iterator[str]:
    """Tell where the chain of the log is broken."""
    previous, number = BEGINNING, 0
    for row in connection.execute(sa.select(DECISION).order_by(DECISION.c.number)).mappings():
        found = dict(row)
        if found["number"] != number + 1:
            yield f"the log of decisions has no row {number + 1}"
        if found["previous"] != previous or sealed(found)["hash"] != found["hash"]:
            yield f"row {found['number']} of the log of decisions was changed"
        previous, number = found["hash"], found["number"]
