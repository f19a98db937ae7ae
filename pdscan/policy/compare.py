"""Two versions of a policy: what the new one declares, refuses, promises or keeps that the old one did not.

Entries are the same when they say the same about the same; new wording, another section or another order
changes nothing that a person could rely on, so it is no change.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from pdscan.policy.model import Claim, Declared, MinimumAge, Policy, Refusal, Retention

Entry = TypeVar("Entry")


@dataclass(frozen=True, slots=True)
class Change(Generic[Entry]):
    """What came and what went of one kind of entry."""

    added: tuple[Entry, ...] = ()
    removed: tuple[Entry, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.added or self.removed)


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """All that differs between two versions, kind by kind."""

    declared: Change[Declared]
    refused: Change[Refusal]
    retention: Change[Retention]
    claims: Change[Claim]
    minimum_age: Change[MinimumAge]

    def __bool__(self) -> bool:
        return any((self.declared, self.refused, self.retention, self.claims, self.minimum_age))


def compare(old: Policy, new: Policy) -> Comparison:
    """Compare two versions of a policy; entries that say several things count once for each.

    >>> before, after = Policy(), Policy(claims=(Claim(claim="firewall"),))
    >>> [claim.claim for claim in compare(before, after).claims.added]
    ['firewall']
    """
    return Comparison(
        declared=_change(old.declared, new.declared, _of_declared),
        refused=_change(old.refused, new.refused, _of_refusal),
        retention=_change(_retentions(old), _retentions(new), _of_retention),
        claims=_change(old.claims, new.claims, _of_claim),
        minimum_age=_change(old.minimum_age, new.minimum_age, _of_age),
    )


def _change(
    old: Iterable[Entry], new: Iterable[Entry], said: Callable[[Entry], frozenset[Hashable]]
) -> Change[Entry]:
    """Keep the first entry for each thing that only one side says."""
    return Change(added=_without(new, old, said), removed=_without(old, new, said))


def _without(
    entries: Iterable[Entry], others: Iterable[Entry], said: Callable[[Entry], frozenset[Hashable]]
) -> tuple[Entry, ...]:
    known = frozenset[Hashable]().union(*map(said, others))
    kept: list[Entry] = []
    for entry in entries:
        if said(entry) - known:
            kept.append(entry)
            known |= said(entry)
    return tuple(kept)


def _retentions(policy: Policy) -> tuple[Retention, ...]:
    return (*policy.retention, *(entry.retention for entry in policy.declared if entry.retention))


def _of_declared(entry: Declared) -> frozenset[Hashable]:
    return frozenset({(entry.element, entry.jurisdiction)})


def _of_refusal(entry: Refusal) -> frozenset[Hashable]:
    return frozenset((element, entry.subjects, entry.jurisdiction) for element in entry.elements)


def _of_retention(entry: Retention) -> frozenset[Hashable]:
    return frozenset((entry.duration, entry.trigger, whom) for whom in entry.applies_to or (None,))


def _of_claim(entry: Claim) -> frozenset[Hashable]:
    return frozenset((entry.claim, element) for element in entry.elements or (None,))


def _of_age(entry: MinimumAge) -> frozenset[Hashable]:
    return frozenset({(entry.age, entry.jurisdiction)})
