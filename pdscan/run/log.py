"""The log of a scan as JSON lines on standard error: names and counts, never values."""

from __future__ import annotations

import json
import sys
from datetime import UTC, datetime

from pdscan.run.watch import Watch


class JsonLog(Watch):
    """Tells of each source and each dataset in a line of JSON."""

    def __init__(self) -> None:
        self._dataset = ""
        self._rows = 0
        self._is_unchanged = False

    def source(self, source: str, datasets: int) -> None:
        """Tell that a source is open."""
        _say("source", source=source, datasets=datasets)

    def dataset(self, dataset: str) -> None:
        """Begin to count the rows of a dataset."""
        self._dataset, self._rows, self._is_unchanged = dataset, 0, False

    def rows(self, rows: int) -> None:
        """Count rows."""
        self._rows += rows

    def unchanged(self) -> None:
        """Note that the dataset is passed over."""
        self._is_unchanged = True

    def done(self) -> None:
        """Tell that a dataset has been read."""
        _say("dataset", dataset=self._dataset, rows=self._rows, unchanged=self._is_unchanged)

    def interrupted(self) -> None:
        """Tell that the user wants the scan to end."""
        super().interrupted()
        _say("interrupted", dataset=self._dataset)


def _say(event: str, **facts: str | int) -> None:
    at = datetime.now(UTC).isoformat(timespec="milliseconds")
    sys.stderr.write(json.dumps({"at": at, "event": event, **facts}, ensure_ascii=False) + "\n")
