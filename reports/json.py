"""`inventory.json`: the whole inventory for other programs, as the contract has it."""

from __future__ import annotations

from pdscan.inventory.document import dumps
from pdscan.inventory.model import Inventory
from pdscan.report import Report


def render(inventory: Inventory, lang: str) -> bytes:
    """Return the document; its keys are the same in every language."""
    # A file name that is not UTF-8 reaches us as lone surrogates: JSON writes those as \udcXX.
    return dumps(inventory).encode("utf-8", "backslashreplace")


REPORT = Report(
    name="json",
    filename="inventory.json",
    title="The whole inventory as JSON (schema pdscan-inventory/1)",
    render=render,
)
