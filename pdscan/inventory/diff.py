"""What changed between two inventories: pure, keyed by the stable ids of findings and gaps.

What could not be read this time is not "gone": its old findings say nothing until it is read again.
Prevalence has moved when the two 95 % intervals no longer touch, so another sample alone is no change.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pdscan.inventory.changes import SEVERITIES, Change, Place
from pdscan.inventory.diff_places import changed_datasets, changed_sources, was_read
from pdscan.inventory.model import Finding, Gap, Inventory

STRENGTH = {"plain": 0, "encoded": 0, "mixed": 1, "masked": 2, "tokenised": 3, "hashed": 3, "encrypted": 3}
"""How well a state protects; what anyone can undo protects nothing."""


def diff(old: Inventory, new: Inventory) -> tuple[Change, ...]:
    """Return what changed from `old` to `new`, worst first."""
    found = [
        *changed_sources(old, new),
        *changed_datasets(old, new),
        *_changed_findings(old, new),
        *_changed_gaps(old, new),
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


def _changed_findings(old: Inventory, new: Inventory) -> Iterator[Change]:
    before, after = _places(old), _places(new)
    readable = was_read(new)
    gone = [place for key, place in before.items() if key not in after and readable(place.dataset)]
    fresh = [place for key, place in after.items() if key not in before]
    for key, place in after.items():
        if key in before:
            yield from _changed(before[key].finding, place)
    yield from _come_and_gone(gone, fresh)


def _places(inventory: Inventory) -> dict[str, Place]:
    """Return the standing findings by id: what a person has rejected is not there."""
    return {
        place.finding.id: place
        for place in (Place(*found) for found in inventory.findings())
        if not (place.finding.review and place.finding.review.decision == "rejected")
    }


def _come_and_gone(gone: list[Place], fresh: list[Place]) -> Iterator[Change]:
    """Tell what is new and gone; of one element for another in a field, that the element changed."""
    left, came = _by_field(gone), _by_field(fresh)
    swapped = {field for field, places in came.items() if len(places) == len(left.get(field, ())) == 1}
    for field in swapped:
        (place,), (earlier,) = came[field], left[field]
        severity = _gravity(place.finding)
        yield place.change("element_changed", severity, earlier.finding.element, place.finding.element)
    for field, places in came.items():
        if field not in swapped:
            yield from (place.change("finding_new", _gravity(place.finding)) for place in places)
    for field, places in left.items():
        if field not in swapped:
            yield from (place.change("finding_gone", "low") for place in places)


def _by_field(places: Iterable[Place]) -> dict[tuple[str, str, str], list[Place]]:
    fields: dict[tuple[str, str, str], list[Place]] = {}
    for place in places:
        key = (place.dataset.source, place.dataset.dataset, place.field.field)
        fields.setdefault(key, []).append(place)
    return fields


def _gravity(finding: Finding) -> str:
    """Say how grave it is that this was found: undeclared, sensitive or a credential is high."""
    if finding.pdpa == "not_personal":
        return "low"
    grave = finding.pdpa in {"sensitive", "credential"} or finding.policy_status == "undeclared"
    return "high" if grave else "medium"


def _changed(before: Finding, place: Place) -> Iterator[Change]:
    after = place.finding
    if before == after:
        return
    yield from _protection(before, place)
    yield from _prevalence(before, place)
    if before.policy_status != after.policy_status:
        severity = "high" if after.policy_status == "undeclared" else "low"
        yield place.change("policy_status_changed", severity, before.policy_status, after.policy_status)


def _protection(before: Finding, place: Place) -> Iterator[Change]:
    was, now = _strength(before), _strength(place.finding)
    if was is None or now is None or was == now:
        return
    kind, severity = ("protection_lost", "high") if now < was else ("protection_gained", "low")
    yield place.change(kind, severity, before.protection.state, place.finding.protection.state)


def _strength(finding: Finding) -> int | None:
    """Return how well a finding is protected; None where no value was seen to tell it by."""
    state = finding.protection.state
    if finding.extent == "name_only" and state == "plain":
        return None
    return 1 if finding.protection.reversible and STRENGTH[state] > 1 else STRENGTH[state]


def _prevalence(before: Finding, place: Place) -> Iterator[Change]:
    was, now = before.prevalence, place.finding.prevalence
    if "name_only" in (before.extent, place.finding.extent) or not (now.low > was.high or now.high < was.low):
        return
    severity = "medium" if now.estimate > was.estimate else "low"
    yield place.change("prevalence_moved", severity, f"{was.estimate:.1%}", f"{now.estimate:.1%}")


def _changed_gaps(old: Inventory, new: Inventory) -> Iterator[Change]:
    before, after = ({gap.id: gap for gap in inventory.gaps} for inventory in (old, new))
    unread = _unread_findings(old, new)
    for key, gap in after.items():
        if key not in before and not _is_about_unread(gap, new):
            yield _of_gap("gap_new", gap.severity, gap, after=gap.because)
    for key, gap in before.items():
        if key not in after and unread.isdisjoint(gap.where) and not _is_about_unread(gap, old):
            yield _of_gap("gap_closed", "low", gap, before=gap.because)


def _unread_findings(old: Inventory, new: Inventory) -> set[str]:
    """Return the earlier findings of which the new run can tell nothing: a gap of theirs is not closed."""
    readable = was_read(new)
    return {one.id for dataset, _, one in old.findings() if not readable(dataset)}


def _is_about_unread(gap: Gap, inventory: Inventory) -> bool:
    """Tell whether data may only seem to be missing, since a source could not be read whole."""
    return gap.kind == "declared_not_found" and any(one.status != "complete" for one in inventory.sources)


def _of_gap(
    kind: str, severity: str, gap: Gap, before: str | None = None, after: str | None = None
) -> Change:
    return Change(kind=kind, severity=severity, element=gap.element, id=gap.id, before=before, after=after)
