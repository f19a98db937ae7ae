"""What changed between two inventories: pure, keyed by the stable ids of findings and gaps.

What could not be read this time is not "gone": its old findings say nothing until it is read again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pdscan.inventory.changes import SEVERITIES, Change
from pdscan.inventory.diff_findings import changed_findings
from pdscan.inventory.diff_places import changed_datasets, changed_sources, was_read
from pdscan.inventory.kept import outlines
from pdscan.inventory.model import Gap, Inventory, Source


def diff(old: Inventory, new: Inventory) -> tuple[Change, ...]:
    """Return what changed from `old` to `new`, worst first."""
    before, after = ({one.key: one for one in outlines(side.datasets)} for side in (old, new))
    readable = was_read(new.sources, after)
    unread = {one for dataset in before.values() if not readable(dataset) for one in dataset["id"]}
    found = [
        *changed_sources(old.sources, new.sources),
        *changed_datasets(before, after, readable),
        *changed_findings(before, after, readable),
        *_changed_gaps(old, new, unread),
    ]
    return tuple(sorted(found, key=_worst_first))


def at_least(changes: Iterable[Change], severity: str) -> bool:
    """Tell whether a change is of this severity or graver; "none" asks for none."""
    if severity == "none":
        return False
    counted = SEVERITIES[SEVERITIES.index(severity) :]
    return any(change.severity in counted for change in changes)


def _worst_first(change: Change) -> tuple[int, str, str, str, str, str]:
    place = (change.source or "", change.dataset or "", change.field or "", change.id or "")
    return -SEVERITIES.index(change.severity), change.kind, *place


def _changed_gaps(old: Inventory, new: Inventory, unread: set[str]) -> Iterator[Change]:
    """Tell which gaps are new and closed; one about a finding that was not read again is not closed."""
    before, after = ({gap.id: gap for gap in inventory.gaps} for inventory in (old, new))
    for key, gap in after.items():
        if key not in before and not _is_about_unread(gap, new.sources):
            yield _of_gap("gap_new", gap.severity, gap, after=gap.because)
    for key, gap in before.items():
        if key not in after and unread.isdisjoint(gap.where) and not _is_about_unread(gap, old.sources):
            yield _of_gap("gap_closed", "low", gap, before=gap.because)


def _is_about_unread(gap: Gap, sources: Iterable[Source]) -> bool:
    """Tell whether data may only seem to be missing, since a source could not be read whole."""
    return gap.kind == "declared_not_found" and any(one.status != "complete" for one in sources)


def _of_gap(
    kind: str, severity: str, gap: Gap, before: str | None = None, after: str | None = None
) -> Change:
    return Change(kind=kind, severity=severity, element=gap.element, id=gap.id, before=before, after=after)
