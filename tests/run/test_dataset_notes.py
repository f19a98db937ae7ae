"""What a connector notes about the way it read a dataset stands in the inventory."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import date

from pdscan.arrow import record_batch
from pdscan.connector import Budget, DatasetInfo, Sample
from pdscan.detect.options import ReadingOptions
from pdscan.detect.rules import rules
from pdscan.registry import recognizers
from pdscan.run.dataset import DatasetScanner
from pdscan.run.watch import Watch


class Noting:
    source, kind = "noting", "memory"

    def sample(self, _dataset: DatasetInfo, _budget: Budget) -> Sample:
        return Sample(
            batches=iter([record_batch(["id"], [(1,)])]), notes=["hidden columns: B", "hidden columns: B"]
        )


def test_a_note_is_kept_once() -> None:
    with ThreadPoolExecutor(1) as workers:
        scanner = DatasetScanner(rules(recognizers()), Budget(), ReadingOptions(), workers, date(2026, 1, 31))
        found = scanner.scan(Noting(), DatasetInfo(dataset="a", kind="file", format="x"), Watch())
    assert (found.status, found.notes) == ("complete", ("hidden columns: B",))
