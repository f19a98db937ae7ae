"""The inventory as a document: the JSON form that `inventory.json` promises (schema pdscan-inventory/1)."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from pdscan.errors import UsageError
from pdscan.inventory.kept import Kept
from pdscan.inventory.lines import dataset_lines
from pdscan.inventory.model import SCHEMA, Dataset, Inventory
from pdscan.inventory.records import plain, read

_DATASETS = '\n "datasets": ['


def to_document(inventory: Inventory) -> dict[str, Any]:
    """Return the inventory as plain dicts and lists, in the contract's key order."""
    return {"schema": SCHEMA, **plain(inventory)}


def from_document(document: Mapping[str, Any]) -> Inventory:
    """Read a document back; refuses one of another schema or with keys missing."""
    schema = document.get("schema") if isinstance(document, Mapping) else None
    if schema != SCHEMA:
        raise UsageError(f"this is not an inventory of the schema {SCHEMA}; give an inventory.json of pdscan")
    inventory: Inventory = read(Inventory, document, "inventory")
    return inventory


def dumps(inventory: Inventory) -> str:
    """Return the text of `inventory.json`: Thai as Thai, the same for the same inventory."""
    return "".join(pieces(inventory))


def pieces(inventory: Inventory) -> Iterator[str]:
    """Yield the text of `inventory.json`, a dataset at a time: all at once it may be more than the memory."""
    document = to_document(dataclasses.replace(inventory, datasets=()))
    head, opening, tail = json.dumps(document, ensure_ascii=False, indent=1, allow_nan=False).partition(
        _DATASETS
    )
    yield head + opening
    separator = "\n  "
    for lines in _lines(inventory.datasets):
        yield separator + lines
        separator = ",\n  "
    yield ("\n " if inventory.datasets else "") + tail + "\n"


def _lines(datasets: Sequence[Dataset]) -> Iterator[str]:
    return datasets.lines() if isinstance(datasets, Kept) else map(dataset_lines, datasets)


def loads(text: str | bytes) -> Inventory:
    """Read the text of an `inventory.json`."""
    try:
        document = json.loads(text)
    except ValueError:
        raise UsageError("this is not JSON; give an inventory.json of pdscan") from None
    return from_document(document)
