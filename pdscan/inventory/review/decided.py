"""What the log of decisions comes to: reviews and rules in force, and what waits for a second person. Pure.

With four eyes, a decision counts from when a second person has taken the same one; until then what was
decided before stands. Names are compared as people read them: another spacing or capital is no other person.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from types import MappingProxyType

from pdscan.inventory.model import Review
from pdscan.inventory.outline import Outline
from pdscan.inventory.review.rules import Rule, Scope

FOUR_EYES, TWO_EYES = "four_eyes", "two_eyes"
RULE, NO_RULE = "rule", "no_rule"
ALL = "*"
"""What a row of the log is about that is about no finding and no rule."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What a person decided about a finding or a rule; `expires` is its last day ("2026-12-31")."""

    finding: str
    decision: str
    by: str
    at: str
    note: str = ""
    expires: str | None = None
    scope: str | None = None

    @property
    def review(self) -> Review:
        """Return the decision as it stands on a finding."""
        return Review(self.decision, self.by, self.at, self.note, self.expires)

    def seconds(self, first: Decision) -> bool:
        """Tell whether it is the same decision of another person."""
        same = (self.decision, self.expires, self.scope) == (first.decision, first.expires, first.scope)
        return same and not is_same_person(self.by, first.by)

    def with_first(self, first: Decision) -> Decision:
        """Return the decision as one of two persons."""
        notes = dict.fromkeys(note for note in (first.note, self.note) if note)
        return replace(self, by=f"{first.by}, {self.by}", note="; ".join(notes))


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """What stands."""

    reviews: Mapping[str, Review] = field(default_factory=lambda: MappingProxyType({}))
    """By the id of the finding."""
    rules: tuple[Rule, ...] = ()
    waiting: Mapping[str, Decision] = field(default_factory=lambda: MappingProxyType({}))
    """By the id of the finding or rule: what a second person has to confirm."""
    four_eyes: bool = False

    def may_touch(self, dataset: Outline) -> bool:
        """Tell whether something may stand on a finding of a dataset."""
        places = {(rule.scope.field, rule.scope.element) for rule in self.rules}
        return not (
            self.reviews.keys().isdisjoint(dataset["id"])
            and places.isdisjoint(zip(dataset["field"], dataset["element"], strict=True))
        )

    def of(self, finding: str, dataset: str, column: str, element: str) -> Review | None:
        """Return what stands on a finding: a person's decision on it, else that of a rule."""
        if finding in self.reviews:
            return self.reviews[finding]
        met = (rule.review for rule in self.rules if rule.scope.covers(dataset, column, element))
        return next(met, None)


def decided(log: Iterable[Decision], today: date) -> Decided:
    """Read the log from its beginning."""
    stands: dict[str, Decision] = {}
    waiting: dict[str, Decision] = {}
    four_eyes = False
    for row in log:
        if row.finding == ALL:
            if row.decision in (FOUR_EYES, TWO_EYES):
                four_eyes = row.decision == FOUR_EYES
            continue
        first = waiting.pop(row.finding, None)
        if first is not None and row.seconds(first):
            stands[row.finding] = row.with_first(first)
        elif four_eyes:
            waiting[row.finding] = row
        else:
            stands[row.finding] = row
    valid = {key: row for key, row in stands.items() if not _is_over(row, today)}
    return Decided(
        reviews={key: row.review for key, row in valid.items() if row.scope is None},
        rules=tuple(_rule(row) for row in valid.values() if row.scope and row.decision == RULE),
        waiting={key: row for key, row in waiting.items() if not _is_over(row, today)},
        four_eyes=four_eyes,
    )


def _is_over(row: Decision, today: date) -> bool:
    return row.expires is not None and date.fromisoformat(row.expires) < today


def _rule(row: Decision) -> Rule:
    return Rule(scope_of(row), row.by, row.at, row.note)


def scope_of(row: Decision) -> Scope:
    """Return the scope that a row about a rule has sealed."""
    return Scope(**json.loads(row.scope or "{}"))


def is_same_person(one: str, other: str) -> bool:
    """Compare two names as people read them.

    >>> is_same_person("Somying  Jaidee", "somying jaidee"), is_same_person("สมหญิง", "สมชาย")
    (True, False)
    """
    return _plain(one) == _plain(other)


def _plain(name: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())
