"""Birth dates of persons younger than the age that the policy sets."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from pdscan.inventory.model import Dataset, Field, Gap
from pdscan.policy.gaps.coverage import HERE, Scope, counts
from pdscan.policy.gaps.making import gap_id, scaled
from pdscan.policy.gaps.topics import kinds
from pdscan.policy.gaps.words import subjects_of, table, tells
from pdscan.policy.model import MinimumAge, Policy

CONSENT_OF_MINORS = "PDPA s.20"
GUARDIANS = frozenset({"parent"})
"""Whom such a sentence also names: those who consent for a child."""
BIRTH = ("date_of_birth", "age")


def minor_data(scope: Scope) -> Iterator[Gap]:
    """Yield one gap for each field with birth dates below the policy's age."""
    limit = minimum_age(scope.policy)
    if limit is None:
        return
    for dataset in filter(partial(_concerns, limit), scope.datasets):
        for column in dataset.fields:
            yield from _younger(scope.policy, limit, dataset, column)


def minimum_age(policy: Policy) -> MinimumAge | None:
    """Return the age that holds in Thailand: its own where the policy sets one, else that for everyone.

    >>> minimum_age(Policy(minimum_age=(MinimumAge(age=16), MinimumAge(age=20, jurisdiction="TH")))).age
    20
    """
    here = [entry for entry in policy.minimum_age if entry.jurisdiction in HERE]
    return max(here, key=lambda entry: entry.jurisdiction is not None, default=None)


def _concerns(limit: MinimumAge, dataset: Dataset) -> bool:
    """Say whether an age is set for the persons of a dataset: not for their families, nor for others only.

    Rows that tell whose relative somebody is are of the family of one who is old enough.
    """
    if any(tells(column.field, table("signs_of_family")["relationship"]) for column in dataset.fields):
        return False
    said, told = subjects_of(limit.quote) - GUARDIANS, subjects_of(dataset.dataset)
    is_of_its_records = not kinds(limit.quote).isdisjoint(kinds(dataset.dataset))
    return not (said and told) or not said.isdisjoint(told) or is_of_its_records


def _younger(policy: Policy, limit: MinimumAge, dataset: Dataset, column: Field) -> Iterator[Gap]:
    counted = {int(age): rows for age, rows in (column.minors or {}).items() if int(age) <= limit.age}
    where = tuple(finding.id for finding in column.findings if finding.element in BIRTH and counts(finding))
    if not where or not any(counted.values()):
        return
    # Ages are counted at a few limits only: all below the next lower one are surely below the policy's.
    age = max(counted)
    rows = scaled(counted[age], dataset)
    about = f"at least {rows:,}" if age < limit.age else f"about {rows:,}"
    yield Gap(
        id=gap_id("minor_data", [policy], dataset.source, dataset.dataset, column.field),
        kind="minor_data",
        severity="high",
        element="date_of_birth",
        where=where,
        policy_quote=limit.quote or None,
        policy_section=limit.section,
        because=(
            f"{about} rows of {dataset.dataset} are of persons under {age} by {column.field}; "
            f"the policy takes none under {limit.age}"
        ),
        law=CONSENT_OF_MINORS,
    )
