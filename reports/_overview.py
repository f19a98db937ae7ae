"""What the reports say at a glance: each kind of data, its systems, protection and place in the policy.

Findings that a reviewer rejected are left out; look-alikes and clean columns are not findings.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from pdscan.inventory.kept import kept, outlines
from pdscan.inventory.model import Dataset, Field, Finding, Gap, Inventory
from pdscan.inventory.tally import SEEN_PLAIN, added

SEVERITIES = ("high", "medium", "low")
SHADES = ("plain", "weak", "protected", "unseen")
OPEN = ("plain", "weak")
PDPA = ("sensitive", "credential", "general", "not_personal")

LISTED = 50_000
"""As many findings, or tables and files, as a list for people shows whole."""

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


class _Group(NamedTuple):
    """Findings that are alike in all that is counted here."""

    source: str
    element: str
    pdpa: str
    shade: str
    policy: str


def element_lines(inventory: Inventory) -> list[ElementLine]:
    """Count the findings by element: sensitive ones first, then the most frequent."""
    surest: dict[str, float] = {}
    for one in outlines(inventory.datasets):
        for element, confidence in zip(one["element"], one["confidence"], strict=True):
            surest[element] = max(confidence, surest.get(element, confidence))
    return _lines(_groups(inventory), surest)


def _groups(inventory: Inventory) -> Counter[_Group]:
    """Count the findings that no reviewer has rejected: by their outlines, for there may be very many."""
    counted: Counter[_Group] = Counter()
    for one in outlines(inventory.datasets):
        traits = (one[trait] for trait in ("element", "pdpa", "policy_status", *SHADED_BY))
        for (element, pdpa, status, *protection), count in Counter(zip(*traits, strict=True)).items():
            counted[_Group(one.source, element, pdpa, shade_of(*protection), status or "no_policy")] += count
    return counted


def _lines(counted: Mapping[_Group, int], surest: Mapping[str, float]) -> list[ElementLine]:
    grouped: dict[str, Counter[_Group]] = {}
    for group, count in counted.items():
        grouped.setdefault(group.element, Counter())[group] = count
    lines = [_line(element, some, surest[element]) for element, some in grouped.items()]
    return sorted(lines, key=lambda line: (rank(PDPA, line.pdpa), -line.total, line.element))


def _line(element: str, counted: Counter[_Group], surest: float) -> ElementLine:
    unprotected = {
        name: _by("source", {group: count for group, count in counted.items() if group.shade == name})
        for name in OPEN
    }
    return ElementLine(
        element=element,
        pdpa=next(iter(counted)).pdpa,
        columns=_by("source", counted),
        shades=_by("shade", counted),
        policy=_by("policy", counted),
        open=unprotected,
        surest=surest,
    )


def _by(trait: str, counted: Mapping[_Group, int]) -> Counter[str]:
    found: Counter[str] = Counter()
    for group, count in counted.items():
        found[getattr(group, trait)] += count
    return found


def system_lines(inventory: Inventory) -> list[SystemLine]:
    """Count the findings by system, those with the most first."""
    grouped: dict[str, Counter[_Group]] = {source.source: Counter() for source in inventory.sources}
    for group, count in _groups(inventory).items():
        grouped.setdefault(group.source, Counter())[group] = count
    named, lost = short_names(grouped), lost_sources(inventory)
    broken = Counter([*lost, *(dataset.source for dataset in unread(inventory))])
    lines = [_system(source, named[source], some, broken[source]) for source, some in grouped.items()]
    return sorted(lines, key=lambda line: (-line.shades.total(), line.source))


def _system(source: str, short_name: str, counted: Counter[_Group], not_read: int) -> SystemLine:
    lines = _lines(counted, defaultdict(float))
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
    return shade_of(finding.protection.state, finding.protection.reversible, finding.extent)


SHADED_BY = ("protection", "reversible", "extent")
"""The traits that tell the shade."""


def shade_of(state: str, reversible: bool | None, extent: str) -> str:
    """Tell it by these traits."""
    if state == "plain":
        return "unseen" if extent == "name_only" else "plain"
    if state in ("encoded", "mixed") or (state == "hashed" and reversible):
        return "weak"
    return "protected"


def protection_seen(finding: Finding) -> str:
    """Return the state of protection, or "unseen" where no value was there to tell it by."""
    return "unseen" if shade(finding) == "unseen" else finding.protection.state


def certainty(confidence: float) -> str:
    """Put a confidence into a word of the legend."""
    steps = ((0.95, "almost_certain"), (0.8, "very_likely"), (0.5, "likely"))
    return next((word for least, word in steps if confidence >= least), "possible")


def gaps_by_severity(gaps: Iterable[Gap]) -> list[Gap]:
    """Return the gaps, the most severe first, otherwise in their order."""
    return sorted(gaps, key=lambda gap: rank(SEVERITIES, gap.severity))


def unread(inventory: Inventory) -> list[Dataset]:
    """Return the datasets that were not read as planned."""
    return list(kept(inventory.datasets).only(lambda one: one.status != "complete"))


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
    found = added(kept(inventory.datasets).tallies())
    return {
        "systems": len(inventory.sources),
        "datasets": len(inventory.datasets),
        "fields": found["fields"],
        "fields_with_findings": found["fields_with_findings"],
        "findings": found["findings"],
        "elements": len(found["by_element"]),
        "sensitive": found["by_pdpa"]["sensitive"],
        "plain": found[SEEN_PLAIN],
        "undeclared": found["by_policy_status"]["undeclared"],
        "gaps_high": sum(gap.severity == "high" for gap in inventory.gaps),
        "not_read": len(unread(inventory)) + len(lost_sources(inventory)),
        "rows_read": found["rows_read"],
    }


def lost_sources(inventory: Inventory) -> list[str]:
    """Return the sources of which not one dataset is known."""
    known = {one.source for one in outlines(inventory.datasets)}
    return [source.source for source in inventory.sources if source.source not in known and source.error]


def is_rejected(finding: Finding) -> bool:
    """Tell whether a reviewer has said that the finding is wrong."""
    return finding.review is not None and finding.review.decision == "rejected"


def rank(order: tuple[str, ...], word: str) -> int:
    """Return the place of a word in an order; what is not in it comes last."""
    return order.index(word) if word in order else len(order)
