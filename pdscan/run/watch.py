"""Who watches a scan: told of datasets and rows as they are read; silent, unless the caller wants to see."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from pdscan.inventory.model import Dataset, Inventory


class Watch:
    """Hears how a scan goes on. This one says nothing; the command line shows a progress bar."""

    stopped = False
    """Whether somebody asked the scan to end."""
    is_reading = False
    """Whether what is being done may be broken off: reading may, keeping what was read may not."""

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Let a signal break off what is done now."""
        self.is_reading = True
        try:
            yield
        finally:
            self.is_reading = False

    def source(self, source: str, datasets: int) -> None:
        """Hear that a source is open and how many datasets it has."""

    def dataset(self, dataset: str) -> None:
        """Hear that a dataset is about to be read."""

    def rows(self, rows: int) -> None:
        """Hear that so many rows more have been read."""

    def done(self, dataset: Dataset) -> None:
        """Hear that a dataset has been read, or passed over."""

    def ended(self, inventory: Inventory, code: int) -> None:
        """Hear what the run came to, and its exit code."""

    def problem(self, text: str) -> None:
        """Hear what went wrong besides the scan; nobody may be kept from knowing that."""
        sys.stderr.write(f"pdscan: {text}\n")

    def interrupted(self) -> None:
        """Hear that the user wants the scan to end with what it has."""
        self.stopped = True
