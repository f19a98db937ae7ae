"""What the reports say at a glance: each kind of data, its systems, protection and place in the policy.

Findings that a reviewer rejected are left out; look-alikes and clean columns are not findings.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from pdscan.inventory.model import Dataset, Field, Finding, Gap, Inventory

SEVERITIES = ("high", "medium", "low")
SHADES = ("plain", "weak", "protected", "unseen")
OPEN = ("plain", "weak")
PDPA = ("sensitive", "credential", "general", "not_personal")

LISTED = 50_000
"""As many findings, or tables and files, as a list for people shows."""

Place = tuple[Dataset, Field, Finding]


@dataclass(frozen=True, slots=True, kw_only=True)
class ElementLine:
    """One kind of data, over all systems."""

    element: str
    pdpa: str
    columns: Counter[str]
    """Columns by system."""
    shades: Counter[str]
    """Columns by shade of protection: plain, weak, protected, unseen."""
    policy: Counter[str]
    """Columns by policy status."""
    open: dict[str, Counter[str]]
    """Columns by system, of those in plain and of those protected but weakly."""
    surest: float

    @property
    def total(self) -> int:
        """Return in how many columns it stands."""
        return self.columns.total()


@dataclass(frozen=True, slots=True, kw_only=True)
class SystemLine:
    """One system, over all that was found in it."""

    source: str
    short_name: str
    elements: tuple[str, ...]
    """Kinds of data, in the order of the lines of kinds."""
    sensitive: tuple[str, ...]
    shades: Counter[str]
    policy: Counter[str]
    not_read: int
    """Tables and files that were not read whole; one for a system that could not be opened."""


def standing(inventory: Inventory) -> list[Place]:
    """Return the findings that no reviewer has rejected."""
    return [place for place in inventory.findings() if not is_rejected(place[2])]


def gravest(inventory: Inventory) -> list[Place]:
    """Return the findings that a list for people shows, in their order: all, or of very many the gravest.

    Sensitive data come first, then credentials; of these what is not declared, what is in plain, and what is
    surest.
    """
    places = list(inventory.findings())
    if len(places) <= LISTED:
        return places
    chosen = sorted(range(len(places)), key=lambda at: _gravity(places[at][2]))[:LISTED]
    return [places[at] for at in sorted(chosen)]


def _gravity(finding: Finding) -> tuple[int, bool, int, float]:
    is_declared = finding.policy_status != "undeclared"
    return _rank(PDPA, finding.pdpa), is_declared, _rank(SHADES, shade(finding)), -finding.confidence


def element_lines(places: Iterable[Place]) -> list[ElementLine]:
    """Gather the findings by element: sensitive ones first, then the most frequent."""
    grouped: dict[str, list[Place]] = {}
    for place in places:
        grouped.setdefault(place[2].element, []).append(place)
    lines = [_line(element, group) for element, group in grouped.items()]
    return sorted(lines, key=lambda line: (_rank(PDPA, line.pdpa), -line.total, line.element))


def _line(element: str, places: list[Place]) -> ElementLine:
    unprotected = {
        name: Counter(dataset.source for dataset, _, finding in places if shade(finding) == name)
        for name in OPEN
    }
    return ElementLine(
        element=element,
        pdpa=places[0][2].pdpa,
        columns=Counter(dataset.source for dataset, _, _ in places),
        shades=Counter(shade(finding) for _, _, finding in places),
        policy=Counter(finding.policy_status or "no_policy" for _, _, finding in places),
        open=unprotected,
        surest=max(finding.confidence for _, _, finding in places),
    )


def system_lines(inventory: Inventory) -> list[SystemLine]:
    """Gather the findings by system, those with the most first."""
    grouped: dict[str, list[Place]] = {source.source: [] for source in inventory.sources}
    for place in standing(inventory):
        grouped.setdefault(place[0].source, []).append(place)
    named, lost = short_names(grouped), lost_sources(inventory)
    broken = Counter([*lost, *(dataset.source for dataset in unread(inventory))])
    lines = [_system(source, named[source], places, broken[source]) for source, places in grouped.items()]
    return sorted(lines, key=lambda line: (-line.shades.total(), line.source))


def _system(source: str, short_name: str, places: list[Place], not_read: int) -> SystemLine:
    lines = element_lines(places)
    return SystemLine(
        source=source,
        short_name=short_name,
        elements=tuple(line.element for line in lines),
        sensitive=tuple(line.element for line in lines if line.pdpa == "sensitive"),
        shades=sum((line.shades for line in lines), Counter[str]()),
        policy=sum((line.policy for line in lines), Counter[str]()),
        not_read=not_read,
    )


def shade(finding: Finding) -> str:
    """Tell in one word how well a finding is protected.

    What anyone can undo (base64, a guessable hash) or what covers only some cells is weak.
    """
    state, reversible = finding.protection.state, finding.protection.reversible
    if protection_seen(finding) == "unseen":
        return "unseen"
    if state == "plain":
        return "plain"
    if state in ("encoded", "mixed") or (state == "hashed" and reversible):
        return "weak"
    return "protected"


def protection_seen(finding: Finding) -> str:
    """Return the state of protection, or "unseen" where no value was there to tell it by."""
    if finding.extent == "name_only" and finding.protection.state == "plain":
        return "unseen"
    return finding.protection.state


def certainty(confidence: float) -> str:
    """Put a confidence into a word of the legend."""
    steps = ((0.95, "almost_certain"), (0.8, "very_likely"), (0.5, "likely"))
    return next((word for least, word in steps if confidence >= least), "possible")


def gaps_by_severity(gaps: Iterable[Gap]) -> list[Gap]:
    """Return the gaps, the most severe first, otherwise in their order."""
    return sorted(gaps, key=lambda gap: _rank(SEVERITIES, gap.severity))


def unread(inventory: Inventory) -> list[Dataset]:
    """Return the datasets that were not read as planned."""
    return [dataset for dataset in inventory.datasets if dataset.status != "complete"]


def short_names(sources: Iterable[str]) -> dict[str, str]:
    """Call each source by the end of its address, where that tells it from the others.

    >>> short_names(["sqlite:///shop.db", "/data/lake", "mysql://a/crm", "mysql://b/crm"])
    {'sqlite:///shop.db': 'shop.db', '/data/lake': 'lake', 'mysql://a/crm': 'a/crm', 'mysql://b/crm': 'b/crm'}
    """
    addresses = {source: source.partition("://")[2] or source for source in sources}
    ends = {source: address.rstrip("/").rpartition("/")[2] for source, address in addresses.items()}
    shared = Counter(ends.values())
    return {source: end if end and shared[end] == 1 else addresses[source] for source, end in ends.items()}


def figures(inventory: Inventory) -> dict[str, int]:
    """Return the key figures, by the name of their label (`kpi.<name>`)."""
    places = standing(inventory)
    found = [finding for _, _, finding in places]
    return {
        "systems": len(inventory.sources),
        "datasets": len(inventory.datasets),
        "fields": sum(len(dataset.fields) for dataset in inventory.datasets),
        "fields_with_findings": len({id(column) for _, column, _ in places}),
        "findings": len(found),
        "elements": len({finding.element for finding in found}),
        "sensitive": sum(finding.pdpa == "sensitive" for finding in found),
        "plain": sum(shade(finding) == "plain" for finding in found),
        "undeclared": sum(finding.policy_status == "undeclared" for finding in found),
        "gaps_high": sum(gap.severity == "high" for gap in inventory.gaps),
        "not_read": len(unread(inventory)) + len(lost_sources(inventory)),
        "rows_read": sum(dataset.rows_read for dataset in inventory.datasets),
    }


def lost_sources(inventory: Inventory) -> list[str]:
    """Return the sources of which not one dataset is known."""
    known = {dataset.source for dataset in inventory.datasets}
    return [source.source for source in inventory.sources if source.source not in known and source.error]


def is_rejected(finding: Finding) -> bool:
    """Tell whether a reviewer has said that the finding is wrong."""
    return finding.review is not None and finding.review.decision == "rejected"


def _rank(order: tuple[str, ...], word: str) -> int:
    return order.index(word) if word in order else len(order)
