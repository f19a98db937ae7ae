"""The port of the reports: an inventory in, bytes out.

A report file offers `REPORT`. Reports never see a raw value: all that they get is the inventory.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from pdscan.inventory.model import Inventory


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """One way to write an inventory down.

    `render(inventory, lang)` returns the whole file; `lang` is "th", "en" or "both". The same
    inventory always gives the same bytes.
    """

    name: str
    """The word after --format: "xlsx"."""
    filename: str
    """Name in the out folder: "inventory.xlsx"."""
    title: str
    """One line for the help."""
    render: Callable[[Inventory, str], bytes]
    pieces: Callable[[Inventory, str], Iterable[bytes]] | None = None
    """The same file in pieces, where all at once it may be more than the memory holds."""

    def written(self, inventory: Inventory, lang: str) -> Iterable[bytes]:
        """Return the file in pieces, in its order."""
        return (self.render(inventory, lang),) if self.pieces is None else self.pieces(inventory, lang)


def whole(pieces: Callable[[Inventory, str], Iterable[bytes]]) -> Callable[[Inventory, str], bytes]:
    """Return the `render` of a report that is written in pieces."""
    return lambda inventory, lang: b"".join(pieces(inventory, lang))
