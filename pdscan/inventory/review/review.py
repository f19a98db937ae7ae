"""What persons decided in a workbook, judged row by row: taken, unchanged, or refused with a reason. Pure.

A row counts only as what it was written as: the place and the kind of data beside the id must be those of
the finding, so that a sheet in which only some columns were sorted decides nothing.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from pdscan.inventory.model import Review
from pdscan.inventory.review.decided import Decided, Decision
from pdscan.inventory.review.workbook import Row
from pdscan.inventory.store.questions import Answer
from pdscan.labels import LANGUAGES, Labels, code

_SERIAL = re.compile(r"[1-9][0-9]{4}")
NEED_NOTE = frozenset({"rejected", "accepted_risk"})
"""Decisions that take something out of sight must say why."""

CHOICES = tuple(Labels("en")(f"decision.{one}") for one in ("confirmed", "rejected", "accepted_risk"))


class RefusedError(Exception):
    """Why a row is not taken."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """A row that is not taken, and why."""

    row: int
    reason: str


@dataclass(frozen=True, slots=True)
class Judged:
    """What becomes of the rows of a sheet."""

    decisions: tuple[Decision, ...]
    refusals: tuple[Refusal, ...]
    unchanged: int


def judge(rows: Sequence[Row], findings: Mapping[str, Answer], decided: Decided, today: date) -> Judged:
    """Judge every row; one without a decision decides nothing and takes nothing back."""
    taken: list[Decision] = []
    refused: list[Refusal] = []
    unchanged = 0
    times = Counter(row["id"] for row in rows)
    for row in rows:
        if not row["decision"] and not row.formulas:
            unchanged += 1
            continue
        try:
            decision = _decision(row, findings, times, today)
            known = _known(findings[decision.finding], decided)
            is_new = not any(_is_same(decision, review) for review in known)
            if is_new:
                _refuse_older(decision, known)
        except RefusedError as error:
            refused.append(Refusal(row.number, str(error)))
            continue
        if is_new:
            taken.append(decision)
        else:
            unchanged += 1
    return Judged(tuple(taken), tuple(refused), unchanged)


def _decision(row: Row, findings: Mapping[str, Answer], times: Mapping[str, int], today: date) -> Decision:
    if row.formulas:
        raise RefusedError(f"its {', '.join(sorted(row.formulas))} is a formula; write the value itself")
    finding = _finding(row, findings, times)
    decided = code("decision", row["decision"])
    if decided is None or decided == "hint":
        raise RefusedError(f"the decision is none of the list: {', '.join(CHOICES)}")
    if not row["by"]:
        raise RefusedError("it does not say by whom")
    if decided in NEED_NOTE and not row["note"]:
        raise RefusedError("rejecting a finding or accepting its risk needs a note that says why")
    at = _day(row["at"], "the date") if row["at"] else today
    if at > today:
        raise RefusedError("its date is in the future")
    expires = _day(row["expires"], "the expiry") if row["expires"] else None
    if expires is not None and expires < today:
        raise RefusedError("it has expired")
    return Decision(
        finding=finding.id,
        decision=decided,
        by=row["by"],
        at=at.isoformat(),
        note=row["note"],
        expires=expires.isoformat() if expires else None,
    )


def _finding(row: Row, findings: Mapping[str, Answer], times: Mapping[str, int]) -> Answer:
    """Return the finding of a row; refuses what is not there, no longer there, there twice or elsewhere."""
    found = findings.get(row["id"])
    if found is None:
        raise RefusedError(
            "no run has a finding of this id; the id was changed, or belongs to another inventory"
        )
    if times[row["id"]] > 1:
        raise RefusedError("its id stands in more than one row")
    if found.state == "gone":
        raise RefusedError(f"stale: the finding was last seen on {found.last_seen[:10]}")
    places = ((name, getattr(found, name)) for name in ("source", "dataset", "field") if name in row.cells)
    for name, expected in places:
        # Hidden marks are written out in a workbook, so such a name cannot be compared.
        if expected.isprintable() and row[name] != expected.strip():
            raise RefusedError(f"its {name} is not that of the finding; was the sheet sorted in parts?")
    if row["element"] not in {Labels(lang).element(found.element) for lang in LANGUAGES} | {found.element}:
        raise RefusedError("its kind of data is not that of the finding; was the sheet sorted in parts?")
    return found


def _day(text: str, called: str) -> date:
    """Read a day; a program that has lost the cell's format leaves the number of days since 1899-12-30."""
    try:
        if _SERIAL.fullmatch(text):
            return date(1899, 12, 30) + timedelta(days=int(text))
        return date.fromisoformat(text[:10])
    except ValueError:
        raise RefusedError(f"{called} is no date; write it like 2026-12-31") from None


def _known(found: Answer, decided: Decided) -> list[Review]:
    """Return what has been said of a finding: what stands, and what waits for a second person."""
    stands = decided.of(found.id, found.dataset, found.field, found.element)
    waits = decided.waiting.get(found.id)
    return [review for review in (stands, waits.review if waits else None) if review is not None]


def _refuse_older(decision: Decision, known: Sequence[Review]) -> None:
    for review in known:
        if decision.at < review.at[:10]:
            raise RefusedError(f"stale: a later decision stands, by {review.by} on {review.at[:10]}")


def _is_same(decision: Decision, known: Review) -> bool:
    same = (known.decision, known.by, known.note, known.expires)
    return same == (decision.decision, decision.by, decision.note, decision.expires)
