"""Counts of what was found: those of one dataset, which add up to those of an inventory. Pure.

Findings that a reviewer rejected are not counted: a person has said that they are not there.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from pdscan.inventory.model import Dataset, Field, Finding, Gap

Tally = dict[str, Any]
"""Numbers by name, and numbers by word by name: {"findings": 3, "by_element": {"phone": 2, "email": 1}}."""
SEEN_PLAIN = "seen_plain"
"""Findings of which values were seen that nothing protects; the history tells them, the summary does not."""


def tally(dataset: Dataset) -> Tally:
    """Count what stands in a dataset."""
    found = [finding for column in dataset.fields for finding in _standing(column)]
    return {
        "datasets": 1,
        "datasets_by_status": {dataset.status: 1},
        "datasets_unchanged": int(dataset.unchanged is not None),
        "fields": len(dataset.fields),
        "fields_with_findings": sum(any(_standing(column)) for column in dataset.fields),
        "rows_read": dataset.rows_read,
        "bytes_read": dataset.bytes_read,
        "findings": len(found),
        "by_element": Counter(finding.element for finding in found),
        "by_category": Counter(category for finding in found for category in finding.categories),
        "by_pdpa": Counter(finding.pdpa for finding in found),
        "by_protection": Counter(finding.protection.state for finding in found),
        "by_policy_status": Counter(finding.policy_status or "no_policy" for finding in found),
        SEEN_PLAIN: sum(_is_seen_plain(finding) for finding in found),
    }


def added(tallies: Iterable[Mapping[str, Any]]) -> Tally:
    """Add tallies up."""
    total: Tally = tally_of_none()
    for one in tallies:
        for name, count in one.items():
            if isinstance(count, Mapping):
                total[name].update(count)
            else:
                total[name] += count
    return total


def tally_of_none() -> Tally:
    """Return the tally of no dataset, its names in the order of the summary."""
    return {
        "datasets": 0,
        "datasets_by_status": Counter(),
        "datasets_unchanged": 0,
        "fields": 0,
        "fields_with_findings": 0,
        "rows_read": 0,
        "bytes_read": 0,
        "findings": 0,
        "by_element": Counter(),
        "by_category": Counter(),
        "by_pdpa": Counter(),
        "by_protection": Counter(),
        "by_policy_status": Counter(),
        SEEN_PLAIN: 0,
    }


def summed_up(total: Tally, gaps: Iterable[Gap]) -> dict[str, Any]:
    """Return the summary of an inventory whose datasets come to this."""
    gaps = tuple(gaps)
    counted = {name: _sorted(count) for name, count in total.items() if name != SEEN_PLAIN}
    if not counted["datasets_unchanged"]:
        del counted["datasets_unchanged"]
    return {
        **counted,
        "gaps": len(gaps),
        "gaps_by_kind": _sorted(Counter(gap.kind for gap in gaps)),
        "gaps_by_severity": _sorted(Counter(gap.severity for gap in gaps)),
    }


def summary(datasets: Iterable[Dataset], gaps: Iterable[Gap]) -> dict[str, Any]:
    """Count what was found, by element, category, class and protection, and what was read."""
    return summed_up(added(map(tally, datasets)), gaps)


def _standing(column: Field) -> Iterator[Finding]:
    return (one for one in column.findings if not (one.review and one.review.decision == "rejected"))


def _is_seen_plain(finding: Finding) -> bool:
    return finding.protection.state == "plain" and finding.extent != "name_only"


def _sorted(count: Any) -> Any:
    return dict(sorted(count.items())) if isinstance(count, Mapping) else count
