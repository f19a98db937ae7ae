"""Progress on standard error, for anything that takes longer than a second."""

from __future__ import annotations

import sys
from types import TracebackType
from typing import Any, Self

from tqdm import tqdm

from pdscan.inventory.model import Dataset
from pdscan.run.watch import Watch
from pdscan.visible import one_line

AFTER_SECONDS = 1.0


class Progress(Watch):
    """A bar for the datasets of each source, on a terminal; shows names and counts, never values."""

    def __init__(self) -> None:
        self._bar: tqdm[Any] | None = None
        self._dataset, self._rows = "", 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._close()

    def source(self, source: str, datasets: int) -> None:
        """Begin a bar."""
        self._close()
        self._bar = tqdm(
            total=datasets,
            desc=one_line(source),
            unit=" datasets",
            delay=AFTER_SECONDS,
            miniters=0,
            disable=None,  # where nobody looks on: a scheduler keeps what is written there
            file=sys.stderr,
            leave=False,
        )

    def dataset(self, dataset: str) -> None:
        """Show which dataset is being read."""
        self._dataset, self._rows = one_line(dataset), 0
        self.rows(0)

    def rows(self, rows: int) -> None:
        """Show how many of its rows have been read: a large table takes minutes."""
        self._rows += rows
        if self._bar is not None:
            read = f" {self._rows:,} rows" if self._rows else ""
            self._bar.set_postfix_str(f"{self._dataset}{read}", refresh=False)
            self._bar.update(0)

    def done(self, dataset: Dataset) -> None:
        """Move on by one dataset."""
        if self._bar is not None:
            self._bar.update()

    def _close(self) -> None:
        if self._bar is not None:
            self._bar.close()
