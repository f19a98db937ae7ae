"""The audit log of decisions: rows are only ever added, each sealed with the hash of the row before it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime

import sqlalchemy as sa

from pdscan.inventory.model import Review
from pdscan.inventory.store.database import writing
from pdscan.inventory.store.tables import DECISION

BEGINNING = "0" * 64
"""What the first row follows."""
SEALED = ("number", "finding", "decision", "by", "at", "note", "expires", "recorded", "origin", "previous")


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What a person decided about a finding; `expires` is the last day that it holds ("2026-12-31")."""

    finding: str
    decision: str
    by: str
    at: str
    note: str = ""
    expires: str | None = None


def record(url: str, decisions: Iterable[Decision], origin: str) -> str:
    """Add decisions to the log, in their order; returns the hash of its last row."""
    recorded = datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    with writing(url) as connection:
        last = connection.execute(
            sa.select(DECISION).order_by(DECISION.c.number.desc()).limit(1)
        ).one_or_none()
        first, previous = (last.number + 1, last.hash) if last else (1, BEGINNING)
        rows = []
        for number, decision in enumerate(decisions, first):
            row = {**asdict(decision), "number": number, "recorded": recorded, "origin": origin}
            rows.append(sealed(row | {"previous": previous}))
            previous = str(rows[-1]["hash"])
        if rows:
            connection.execute(DECISION.insert(), rows)
        return previous


def prepared_log(url: str) -> dict[str, Review]:
    """Make the database ready to write, and return the decisions that stand."""
    with writing(url) as connection:
        return standing(connection)


def sealed(row: dict[str, object]) -> dict[str, object]:
    """Return the row with its hash, which covers every column and, by `previous`, every row before."""
    text = json.dumps([row[name] for name in SEALED], ensure_ascii=True)
    return row | {"hash": hashlib.sha256(text.encode()).hexdigest()}


def standing(connection: sa.Connection) -> dict[str, Review]:
    """Return the last decision on each finding, unless it has expired."""
    today = datetime.now(UTC).date()
    rows = connection.execute(sa.select(DECISION).order_by(DECISION.c.number))
    last = {row.finding: row for row in rows}
    return {
        key: Review(row.decision, row.by, row.at, row.note, row.expires)
        for key, row in last.items()
        if row.expires is None or date.fromisoformat(row.expires) >= today
    }


def last_hash(connection: sa.Connection) -> str:
    """Return the hash of the last row, which seals all of the log."""
    wanted = sa.select(DECISION.c.hash).order_by(DECISION.c.number.desc()).limit(1)
    return connection.scalar(wanted) or BEGINNING


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
