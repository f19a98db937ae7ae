"""What lists for people show: every dataset, and of very many findings the gravest.

They are chosen by the outlines of the datasets; only those that are chosen are read.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from pdscan.inventory import outline
from pdscan.inventory.kept import kept
from pdscan.inventory.model import Inventory
from pdscan.inventory.outline import Outline
from pdscan.inventory.some import Some
from pdscan.labels import Labels
from reports._overview import LISTED, PDPA, SHADED_BY, SHADES, Place, rank, shade_of

GRAVEST = 10_000
"""So many are listed where not all are: more than anyone looks through, written in seconds."""


@dataclass(frozen=True, slots=True)
class Listing:
    """An inventory as lists show it."""

    inventory: Inventory
    datasets: Sequence[Some]
    """All datasets, each with those of its findings that are listed."""

    @property
    def places(self) -> list[Place]:
        """Return the findings that are listed, in their order."""
        return [
            (one.dataset, one.dataset.fields[column], finding)
            for one in self.datasets
            for column, finding in one.findings
        ]


def listing(inventory: Inventory) -> Listing:
    """Return what lists show: all findings, or of very many the gravest.

    Sensitive data come first, then credentials; of these what is not declared, what is in plain, and what is
    surest.
    """
    datasets = kept(inventory.datasets)
    return Listing(inventory, list(datasets.some(_chosen(list(datasets.whole_outlines())))))


def _chosen(outlined: Sequence[Outline]) -> list[Sequence[int]]:
    """Return the places of the findings to be listed, by dataset."""
    if sum(one.findings for one in outlined) <= LISTED:
        return [range(one.findings) for one in outlined]
    chosen: list[list[int]] = [[] for _ in outlined]
    left = GRAVEST
    for _, alike in sorted(_by_gravity(outlined).items()):
        if len(alike) > left:
            alike.sort(key=lambda place: -outlined[place[0]]["confidence"][place[1]])
        for number, at in alike[:left]:
            chosen[number].append(at)
        left -= len(alike[:left])
    return list(chosen)


def _by_gravity(outlined: Sequence[Outline]) -> dict[tuple[int, bool, int], list[tuple[int, int]]]:
    """Group the findings, each by its dataset and its place there, by all of their gravity but the surety."""
    grouped: dict[tuple[int, bool, int], list[tuple[int, int]]] = defaultdict(list)
    for number, one in enumerate(outlined):
        traits = (one[trait] for trait in ("pdpa", "policy_status", *SHADED_BY))
        for at, told in enumerate(zip(*traits, strict=True)):
            grouped[_gravity(*told)].append((number, at))
    return grouped


@lru_cache(maxsize=1_000)
def _gravity(
    pdpa: str, policy_status: str | None, state: str, reversible: bool | None, extent: str
) -> tuple[int, bool, int]:
    is_declared = policy_status != "undeclared"
    return rank(PDPA, pdpa), is_declared, rank(SHADES, shade_of(state, reversible, extent))


def named_by_gaps(inventory: Inventory, most: int | None = None) -> dict[str, outline.Place]:
    """Return where the findings that the gaps name stand, by their ids; of each gap so many at most."""
    named = {one for gap in inventory.gaps for one in gap.where[:most]}
    return {
        name: outline.Place(one, at)
        for one in kept(inventory.datasets).whole_outlines()
        for at, name in enumerate(one["id"])
        if name in named
    }


def found(inventory: Inventory) -> int:
    """Count the findings, those that a person has rejected too."""
    return sum(one.findings for one in kept(inventory.datasets).whole_outlines())


def of_many(inventory: Inventory, say: Labels) -> str | None:
    """Say how many of the findings are listed, and where all are; None where all are listed."""
    total = found(inventory)
    if total <= LISTED:
        return None
    return say("list.gravest", shown=f"{GRAVEST:,}", total=f"{total:,}")
