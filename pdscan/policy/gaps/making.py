"""The words and the ids of gaps: an id tells what disagrees with which policy, never in how many places."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence

from pdscan.inventory.model import Dataset
from pdscan.policy.gaps.coverage import Place
from pdscan.policy.model import Policy
from pdscan.vocabulary import elements


def gap_id(kind: str, policies: Iterable[Policy], *what: str | None) -> str:
    """Return an id that stays the same across runs and new versions of a policy."""
    names = [f"{policy.organisation}\x1f{policy.system}" for policy in policies]
    text = "\0".join([kind, *sorted(names), *(part or "" for part in what)])
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def label(element: str) -> str:
    """Return the English label of an element, or its key where a plug-in brought it."""
    known = elements().get(element)
    return known.label_en if known else element


def listed(places: Sequence[Place], most: int = 3) -> str:
    """Name the fields of some findings, the first few: "customers.pid, orders.pid and 4 more"."""
    names = list(dict.fromkeys(f"{place.dataset.dataset}.{place.field.field}" for place in places))
    shown = ", ".join(names[:most])
    return shown if len(names) <= most else f"{shown} and {len(names) - most} more"


def scaled(rows: int, dataset: Dataset) -> int:
    """Estimate for the whole dataset what was counted in the rows that were read."""
    if not dataset.rows_total or not dataset.rows_read:
        return rows
    return max(rows, round(rows * dataset.rows_total / dataset.rows_read))
