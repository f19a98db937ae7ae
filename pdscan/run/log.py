"""The log of a scan as JSON lines on standard error: names and counts, never values."""

from __future__ import annotations

import json
import sys
from datetime import UTC, datetime
from typing import Any

from pdscan.inventory.model import Dataset, Inventory
from pdscan.run.watch import Watch


class JsonLog(Watch):
    """Tells of each source and each dataset in a line of JSON, and at last of the whole run."""

    def source(self, source: str, datasets: int) -> None:
        """Tell that a source is open."""
        _say("source", source=source, datasets=datasets)

    def done(self, dataset: Dataset) -> None:
        """Tell how a dataset was read, and what was found in it."""
        is_unchanged = dataset.unchanged is not None
        _say(
            "dataset",
            source=dataset.source,
            dataset=dataset.dataset,
            status=dataset.status,
            reason=dataset.reason,
            rows=0 if is_unchanged else dataset.rows_read,
            findings=sum(len(column.findings) for column in dataset.fields),
            unchanged=is_unchanged,
        )

    def interrupted(self) -> None:
        """Tell that the user wants the scan to end."""
        super().interrupted()
        _say("interrupted")

    def problem(self, text: str) -> None:
        """Tell what went wrong besides the scan."""
        _say("problem", problem=text)

    def ended(self, inventory: Inventory, code: int) -> None:
        """Tell what the run came to."""
        run, counted = inventory.run, ("datasets_by_status", "findings", "gaps_by_severity")
        _say(
            "run",
            run=run.id,
            exit_code=code,
            sources=[
                {"source": one.source, "status": one.status, "error": one.error} for one in inventory.sources
            ],
            **{name: inventory.summary[name] for name in counted},
        )


def _say(event: str, **facts: Any) -> None:
    at = datetime.now(UTC).isoformat(timespec="milliseconds")
    sys.stderr.write(json.dumps({"at": at, "event": event, **facts}, ensure_ascii=False) + "\n")
