"""Progress on standard error, for anything that takes longer than a second."""

from __future__ import annotations

import sys
from types import TracebackType
from typing import Any, Self

from tqdm import tqdm

from pdscan.run.watch import Watch
from pdscan.visible import one_line

AFTER_SECONDS = 1.0


class Progress(Watch):
    """A bar for the datasets of each source; shows names and counts, never values."""

    def __init__(self) -> None:
        self._bar: tqdm[Any] | None = None

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
            file=sys.stderr,
            leave=False,
        )

    def dataset(self, dataset: str) -> None:
        """Show which dataset is being read."""
        if self._bar is not None:
            self._bar.set_postfix_str(one_line(dataset), refresh=False)

    def done(self) -> None:
        """Move on by one dataset."""
        if self._bar is not None:
            self._bar.update()

    def _close(self) -> None:
        if self._bar is not None:
            self._bar.close()
