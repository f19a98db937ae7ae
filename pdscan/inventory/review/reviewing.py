"""Decisions into the log of the inventory database: from a workbook, by a second person, as rules."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from datetime import date
from pathlib import Path

from pdscan.errors import UsageError
from pdscan.inventory.review.decided import NO_RULE, RULE, Decided, Decision, is_same_person, scope_of
from pdscan.inventory.review.review import Judged, judge
from pdscan.inventory.review.rules import Replay, Rule, Scope, proposals, replay
from pdscan.inventory.review.workbook import rows
from pdscan.inventory.store.decisions import record, stands
from pdscan.inventory.store.questions import Answer, Question, find

BY_COMMAND = "command line"


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules of a database: those in force, and those that rejected findings suggest."""

    in_force: tuple[Rule, ...]
    proposed: tuple[Scope, ...]


def take_back(url: str, workbook: Path, today: date) -> Judged:
    """Record what was decided; nothing but the log of decisions changes."""
    sheet = rows(workbook)
    findings = {answer.id: answer for answer in find(url, Question())}
    judged = judge(sheet, findings, stands(url), today)
    if judged.decisions:
        record(url, judged.decisions, hashlib.sha256(workbook.read_bytes()).hexdigest())
    return judged


def confirm(url: str, ids: Iterable[str], by: str, note: str, today: date) -> int:
    """Record a second person's yes to what waits for one; returns how many; takes all or none."""
    waiting = stands(url).waiting
    taken = []
    for key in ids:
        if key not in waiting:
            raise UsageError(f"nothing waits for a second person under {key}; see: pdscan review pending")
        if is_same_person(waiting[key].by, by):
            raise UsageError(f"{waiting[key].by} decided on {key}; another person has to confirm it")
        taken.append(replace(waiting[key], by=by, at=today.isoformat(), note=note))
    record(url, taken, BY_COMMAND)
    return len(taken)


def rules(url: str) -> Rules:
    """Return the rules in force, and those that rejected findings suggest beyond them."""
    log = stands(url)
    turned_down = [answer for answer in find(url, Question()) if _is_rejected_by_person(answer, log)]
    known = [rule.scope for rule in log.rules]
    fresh = (one for one in turned_down if not any(_covers(scope, one) for scope in known))
    return Rules(log.rules, tuple(proposals(fresh)))


def replayed(url: str, name: str, dataset: str | None) -> Replay:
    """Tell what a proposed rule, with another glob of datasets if one is given, would change."""
    scope = _named(name, [*rules(url).proposed, *_waiting_scopes(url)])
    log = stands(url)
    standing = (one for one in find(url, Question()) if one.state != "gone" and not _is_rejected(one, log))
    return replay(replace(scope, dataset=dataset) if dataset else scope, standing)


def accept(url: str, replay: Replay, seen: str, by: str, note: str, today: date) -> Decision:
    """Take a rule on, of which somebody has seen just this replay."""
    if seen != replay.seen:
        raise UsageError("this is not the replay of today; look again with: pdscan review replay")
    scope = json.dumps(asdict(replay.scope), ensure_ascii=True)
    row = Decision(
        finding=replay.scope.id, decision=RULE, by=by, at=today.isoformat(), note=note, scope=scope
    )
    record(url, [row], BY_COMMAND)
    return row


def withdraw(url: str, name: str, by: str, note: str, today: date) -> None:
    """Let a rule end."""
    scope = _named(name, [rule.scope for rule in rules(url).in_force])
    text = json.dumps(asdict(scope), ensure_ascii=True)
    row = Decision(finding=name, decision=NO_RULE, by=by, at=today.isoformat(), note=note, scope=text)
    record(url, [row], BY_COMMAND)


def _named(name: str, scopes: Iterable[Scope]) -> Scope:
    found = next((scope for scope in scopes if scope.id == name), None)
    if found is None:
        raise UsageError(f"there is no rule {name} here; see: pdscan review rules")
    return found


def _waiting_scopes(url: str) -> list[Scope]:
    waiting = stands(url).waiting.values()
    return [scope_of(row) for row in waiting if row.decision == RULE]


def _covers(scope: Scope, one: Answer) -> bool:
    return scope.covers(one.dataset, one.field, one.element)


def _is_rejected(one: Answer, log: Decided) -> bool:
    review = log.of(one.id, one.dataset, one.field, one.element)
    return review is not None and review.decision == "rejected"


def _is_rejected_by_person(one: Answer, log: Decided) -> bool:
    review = log.reviews.get(one.id)
    return review is not None and review.decision == "rejected"
