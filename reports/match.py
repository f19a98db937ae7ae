"""`match.csv`: the policy matched with the data, one row a kind of data.

First what the policy declares and no scanned source holds (data nobody scanned for, or a notice that says too
much), then what it refuses or does not declare and is there, last what it declares and was found.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from io import StringIO

from pdscan.inventory.model import Gap, Inventory
from pdscan.labels import Labels
from pdscan.report import Report
from pdscan.visible import visible
from reports._answers import listed
from reports._overview import Place, standing
from reports._table import Column, Table, build
from reports._text import inert

KINDS = ("declared_not_found", "refused_but_found", "sensitive_undeclared", "undeclared")
"""Gaps that are a mismatch of the two lists, in the order of the file."""
SHOWN_PLACES = 20


@dataclass(frozen=True, slots=True)
class Line:
    """One kind of data, or a policy that covers nothing that was scanned; the gap where the two differ."""

    element: str | None
    gap: Gap | None
    places: tuple[Place, ...]


def render(inventory: Inventory, lang: str) -> bytes:
    """Return the match in CSV."""
    table, buffer, say = _table(inventory, Labels(lang)), StringIO(), Labels(lang)
    writer = csv.writer(buffer)
    writer.writerow([say(f"column.{column.key}") for column in table.columns])
    writer.writerows(
        [inert(visible(cell)) if isinstance(cell, str) else cell for cell in row] for row in table.rows
    )
    return buffer.getvalue().encode("utf-8-sig", "replace")


def _table(inventory: Inventory, say: Labels) -> Table:
    columns = (
        Column("element", lambda line: say.element(line.element) if line.element else None),
        Column("policy_status", lambda line: say(f"gap.{line.gap.kind}" if line.gap else "policy.declared")),
        Column("columns", lambda line: len(line.places)),
        Column("where", lambda line: _where(line.places, say)),
        Column("policy_section", lambda line: line.gap.policy_section if line.gap else None),
        Column("policy_quote", lambda line: line.gap.policy_quote if line.gap else None),
        Column("what", lambda line: say.sentence(line.gap.because) if line.gap else None),
        Column("element_key", lambda line: line.element),
    )
    return build("match", columns, lines(inventory))


def lines(inventory: Inventory) -> Iterator[Line]:
    """Yield the mismatches in the order of their kinds, then what is declared and found."""
    places = {place[2].id: place for place in standing(inventory)}
    for kind in KINDS:
        for gap in inventory.gaps:
            if gap.kind == kind:
                yield Line(gap.element, gap, tuple(places[one] for one in gap.where if one in places))
    found = [place for place in places.values() if place[2].policy_status == "declared"]
    for element in sorted({place[2].element for place in found}):
        yield Line(element, None, tuple(place for place in found if place[2].element == element))


def _where(places: tuple[Place, ...], say: Labels) -> str:
    named = [f"{dataset.dataset}.{column.field}" for dataset, column, _ in places]
    return listed(named, say, "\n", most=SHOWN_PLACES)


REPORT = Report(
    name="match",
    filename="match.csv",
    title="The policy matched with the data: what it declares that no scanned source holds, and the reverse",
    render=render,
)
