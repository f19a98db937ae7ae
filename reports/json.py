"""`inventory.json`: the whole inventory for other programs, as the contract has it."""

from __future__ import annotations

from collections.abc import Iterator

from pdscan.inventory import document
from pdscan.inventory.lines import as_bytes
from pdscan.inventory.model import Inventory
from pdscan.report import Report, whole


def pieces(inventory: Inventory, lang: str) -> Iterator[bytes]:
    """Yield the document; its keys are the same in every language."""
    return map(as_bytes, document.pieces(inventory))


REPORT = Report(
    name="json",
    filename="inventory.json",
    title="The whole inventory as JSON (schema pdscan-inventory/1)",
    render=whole(pieces),
    pieces=pieces,
)
