"""Fields that become sensitive or identifying together: the rules of `vocabulary/combinations.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from pdscan.inventory.model import Dataset, Gap
from pdscan.policy.gaps.claims import READABLE
from pdscan.policy.gaps.coverage import Place, covers, places
from pdscan.policy.gaps.making import gap_id
from pdscan.policy.model import Policy


@dataclass(frozen=True, slots=True)
class Combination:
    """One rule: a readable element of each group, and none of `without`."""

    name: str
    groups: tuple[frozenset[str], ...]
    without: frozenset[str]
    severity: str
    law: str
    because: str


@cache
def rules() -> tuple[Combination, ...]:
    """Return the rules in the order of the file."""
    text = files("pdscan.vocabulary").joinpath("combinations.toml").read_text(encoding="utf-8")
    return tuple(_rule(row) for row in tomllib.loads(text)["combination"])


def _rule(row: dict[str, Any]) -> Combination:
    groups = tuple(frozenset(group) for group in row["all"])
    return Combination(
        row["name"], groups, frozenset(row["none"]), row["severity"], row["law"], row["because"]
    )


def combinations(datasets: Sequence[Dataset], policies: Sequence[Policy]) -> Iterator[Gap]:
    """Yield one gap for each rule that a dataset under a policy fulfils."""
    for dataset in datasets:
        covering = [policy for policy in policies if covers(policy, dataset)]
        if covering:
            readable = [place for place in places([dataset]) if _is_readable(place)]
            for rule in rules():
                yield from _together(rule, dataset, covering, readable)


def _is_readable(place: Place) -> bool:
    return place.finding.protection.state in READABLE and place.finding.extent != "name_only"


def _together(
    rule: Combination, dataset: Dataset, covering: list[Policy], readable: list[Place]
) -> Iterator[Gap]:
    there = {place.finding.element for place in readable}
    if not all(group & there for group in rule.groups) or rule.without & there:
        return
    parts = [place for place in readable if any(place.finding.element in group for group in rule.groups)]
    names = ", ".join(dict.fromkeys(place.field.field for place in parts))
    yield Gap(
        id=gap_id("combination", covering, rule.name, dataset.source, dataset.dataset),
        kind="combination",
        severity=rule.severity,
        element=None,
        where=tuple(place.finding.id for place in parts),
        policy_quote=None,
        policy_section=None,
        because=f"{dataset.dataset} ({names}), {rule.name}: {rule.because}",
        law=rule.law,
    )
