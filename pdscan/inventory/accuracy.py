"""The card of the last self-test: kept beside the inventory, and carried by its runs into the reports."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from pdscan.errors import UsageError
from pdscan.inventory.model import Accuracy, Inventory
from pdscan.inventory.records import plain, read
from pdscan.written import note

SCHEMA = "pdscan-accuracy/1"
KEPT_AS = "accuracy.json"
KEPT_IN = Path("pdscan-out")
"""Where the self-test keeps its card unless it is told otherwise."""


def as_json(card: Accuracy) -> str:
    """Return the card as JSON; the same seed and rules give the same text."""
    return json.dumps({"schema": SCHEMA, **plain(card)}, ensure_ascii=False, indent=1) + "\n"


def keep(card: Accuracy, folder: Path, target: Path | None = None) -> None:
    """Write the card into the folder where `last_card` finds it, and to another file when one is named."""
    note(folder, [KEPT_AS])
    for file in (folder / KEPT_AS, target):
        if file is not None:
            file.write_text(as_json(card), encoding="utf-8")


def last_card(folder: Path) -> Accuracy | None:
    """Return the card that the last self-test left in an out folder, or else in the usual one."""
    return _card(folder / KEPT_AS) or _card(KEPT_IN / KEPT_AS)


def with_last_card(inventory: Inventory, folder: Path) -> Inventory:
    """Return the inventory with the last card, where there is one."""
    card = last_card(folder)
    return replace(inventory, run=replace(inventory.run, accuracy=card)) if card else inventory


def _card(file: Path) -> Accuracy | None:
    """Read a card; a file that is none, or of another version, counts for nothing."""
    try:
        kept = json.loads(file.read_text(encoding="utf-8"))
        card: Accuracy | None = read(Accuracy, kept, "card") if kept["schema"] == SCHEMA else None
    except (OSError, ValueError, LookupError, TypeError, UsageError):
        return None
    return card
