"""The inventory database: every run kept, each state of a dataset once."""

from __future__ import annotations

from pathlib import Path

from pdscan.inventory.document import loads
from pdscan.inventory.model import Inventory
from pdscan.inventory.store.comparing import load_changed, run_before
from pdscan.inventory.store.history import with_history
from pdscan.inventory.store.runs import load, save

__all__ = ["compared", "load", "reported", "run_before", "save", "stored", "with_history"]


def stored(url: str, run: str | None) -> Inventory:
    """Return a run by id from the database, the newest for None, or what an `inventory.json` holds."""
    if run is not None and is_file(run):
        return loads(Path(run).read_bytes())
    return load(url, run)


def reported(url: str, run: str | None) -> Inventory:
    """Return a run as its reports tell it: with the runs before it, where the database has them."""
    inventory = stored(url, run)
    return inventory if run is not None and is_file(run) else with_history(url, inventory)


def compared(url: str, old: str, new: str) -> tuple[Inventory, Inventory]:
    """Return two runs to compare; of two stored ones only the datasets that are not the same in both."""
    if is_file(old) or is_file(new):
        return stored(url, old), stored(url, new)
    return load_changed(url, old, new)


def is_file(run: str) -> bool:
    """Tell an `inventory.json` from the id of a run."""
    return run.endswith(".json")
