"""What masks show of the values that they hide: a layout tells a national ID under any header. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from pdscan.detect.evidence import FieldEvidence, Tally
from pdscan.detect.headers.evidence import NOTHING
from pdscan.detect.protection.masks import UNMISTAKABLE, WITH_A_LAYOUT
from pdscan.detect.rules import Rules
from pdscan.detect.verdict.candidate import Candidate
from pdscan.detect.verdict.odds import logit

MOSTLY = 0.6
"""Share of cells from which a column is masked so."""


def shown_by_masks(seen: FieldEvidence) -> dict[str, int]:
    """Return the elements whose masked layout most cells have: `1-2345-XXXXX-XX-X` is a national ID."""
    cells: dict[str, int] = {}
    for (state, _, _, element), count in seen.states.items():
        if state == "masked" and element:
            cells[element] = cells.get(element, 0) + count
    looked_at = max(sum(seen.states.values()), 1)
    return {element: count for element, count in cells.items() if count >= MOSTLY * looked_at}


def is_belied(candidate: Candidate, shown: Collection[str]) -> bool:
    """Tell whether masks show that it is something else: the national IDs of a `card_no`."""
    could_show = candidate.protected and candidate.element in WITH_A_LAYOUT
    return could_show and candidate.element not in shown and not UNMISTAKABLE.isdisjoint(shown)


def hidden(
    seen: FieldEvidence, rules: Rules, found: list[Candidate], shown: Mapping[str, int]
) -> Iterator[Candidate]:
    """Yield what masks hide, under any header."""
    for element, cells in shown.items():
        known = next((item for item in found if item.element == element), None)
        share = cells / sum(seen.states.values())
        if known is not None and known.odds > logit(0.9):
            continue
        types = tuple(item.entity_type for item in rules.recognizers if item.element == element)[:1]
        yield Candidate(
            element=element, entity_types=types, odds=logit(0.9), header=known.header if known else NOTHING,
            tally=Tally(cells, cells), support=share, chance=0.0, by_name=False, protected=True,
        )  # fmt: skip
