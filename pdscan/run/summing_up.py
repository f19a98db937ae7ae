"""The short summary in the terminal: what was read, what was found, where the policy disagrees."""

from __future__ import annotations

from collections import Counter, defaultdict
from pathlib import Path

from pdscan.inventory.model import Gap, Inventory
from pdscan.vocabulary import elements

SHOWN = 12
SEVERITIES = ("high", "medium", "low")


def told(inventory: Inventory, folder: Path | None) -> str:
    """Return the summary as text."""
    parts = [
        _read(inventory),
        _found(inventory),
        _gaps(inventory),
        _not_scanned_for(inventory),
        _unread(inventory),
        _warnings(inventory),
    ]
    if folder is not None:
        parts.append(f"Results: {folder}")
    return "\n\n".join(part for part in parts if part)


def _read(inventory: Inventory) -> str:
    fields = sum(len(dataset.fields) for dataset in inventory.datasets)
    rows = sum(dataset.rows_read for dataset in inventory.datasets if dataset.unchanged is None)
    read = f"{len(inventory.datasets)} datasets, {fields} fields, {rows:,} rows read."
    old = sum(dataset.unchanged is not None for dataset in inventory.datasets)
    return (
        f"{read}\n{old} datasets are unchanged since an earlier run, and were not read again."
        if old
        else read
    )


def _found(inventory: Inventory) -> str:
    where: defaultdict[str, list[str]] = defaultdict(list)
    for dataset, column, finding in inventory.findings():
        where[finding.element].append(f"{dataset.dataset}.{column.field}")
    if not where:
        return "No personal data found in what was read."
    ranked = sorted(where.items(), key=lambda item: (-len(item[1]), item[0]))
    lines = [
        f"  {_label(element):<52} {len(places):>4}   {_some(places)}" for element, places in ranked[:SHOWN]
    ]
    more = len(ranked) - SHOWN
    tail = [f"  … and {more} more kinds"] if more > 0 else []
    return "\n".join(["Personal data by kind, number of fields, where:", *lines, *tail])


def _label(element: str) -> str:
    known = elements()[element]
    return f"{known.label_en} · {known.label_th}"


def _some(places: list[str]) -> str:
    shown = ", ".join(place if len(place) < 44 else place[:43] + "…" for place in places[:2])
    return shown + (", …" if len(places) > 2 else "")


def _gaps(inventory: Inventory) -> str:
    if inventory.policy is None:
        return "No policy was given; --policy FILE holds the findings against one."
    counted = Counter(gap.severity for gap in inventory.gaps)
    if not counted:
        return "The policy and the data agree."
    first = [gap for severity in SEVERITIES for gap in inventory.gaps if gap.severity == severity][:SHOWN]
    head = ", ".join(f"{counted[severity]} {severity}" for severity in SEVERITIES if counted[severity])
    return "\n".join([f"Gaps between the policy and the data: {head}.", *map(_gap, first)])


def _gap(gap: Gap) -> str:
    return f"  {gap.severity:<6} {gap.kind:<20} {gap.because}"


def _not_scanned_for(inventory: Inventory) -> str:
    """Name what the policy declares and no scanned source holds; the report `match` has it in full."""
    absent = {gap.element for gap in inventory.gaps if gap.kind == "declared_not_found" and gap.element}
    if not absent:
        return ""
    shown = [f"  {_label(element)}" for element in sorted(absent)[:SHOWN]]
    more = [f"  … and {len(absent) - SHOWN} more (--format match)"] if len(absent) > SHOWN else []
    return "\n".join(["Declared in the policy, but in no source that was scanned:", *shown, *more])


def not_whole(inventory: Inventory) -> list[str]:
    """Name what was not read whole, each with its reason."""
    failed = [f"{item.source}: {item.error}" for item in inventory.sources if item.error]
    unread = [item for item in inventory.datasets if item.status in {"failed", "partial"}]
    return failed + [f"{item.dataset}: {item.reason}" for item in unread]


def _unread(inventory: Inventory) -> str:
    lines = not_whole(inventory)
    shown = [f"  {line}" for line in lines[:SHOWN]]
    more = [f"  … and {len(lines) - SHOWN} more"] if len(lines) > SHOWN else []
    return "\n".join(["Not read whole:", *shown, *more]) if lines else ""


def _warnings(inventory: Inventory) -> str:
    lines = [f"  {item.source}: {warning}" for item in inventory.sources for warning in item.warnings]
    return "\n".join(["To mind:", *lines]) if lines else ""
