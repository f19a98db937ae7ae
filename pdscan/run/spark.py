"""Scanning by the machines of a Spark cluster: `--engine spark`.

One dataset is one task: an executor opens the file or folder where it lies, reads and judges it as this
machine would, and sends back what the inventory will hold; nothing raw travels. What only one reader may
open (a database, a file in an archive) is read here, one dataset at a time.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from threading import Lock
from typing import TYPE_CHECKING

from pdscan.connector import Budget, Connector, DatasetInfo, Sample
from pdscan.detect.options import ReadingOptions
from pdscan.detect.rules import Rules, rules
from pdscan.errors import DatasetError, MissingExtra, SourceError
from pdscan.inventory.model import Dataset
from pdscan.registry import recognizers
from pdscan.run.dataset import DatasetScanner, unread
from pdscan.run.watch import Watch

if TYPE_CHECKING:
    from pyspark import SparkContext

UNLIKE = "an executor has another pdscan, or other plug-ins, than the driver; install the same on both"
LOST = "the Spark task that read it failed; look into the log of the executors"
NO_CLUSTER = (
    "Spark does not start; check that Java is installed and what spark-defaults.conf says of the master"
)

DEFAULTS = {
    "spark.master": "local[*]",
    "spark.log.level": "ERROR",
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
}
"""What holds where Spark's own configuration is silent."""


@dataclass(frozen=True, slots=True)
class Task:
    """One dataset as an executor gets it; calling it reads and judges the dataset."""

    source: str
    info: DatasetInfo
    budget: Budget
    options: ReadingOptions
    today: date
    rules_version: str

    def __call__(self) -> Dataset:
        """Return the dataset as the inventory holds it; whatever goes wrong stands in it."""
        known = _known()
        if known.version != self.rules_version:
            return unread(self.source, self.info, "failed", UNLIKE)
        with ThreadPoolExecutor(1) as worker:
            scanner = DatasetScanner(known, self.budget, self.options, worker, self.today)
            return scanner.scan(_Elsewhere(self.source), self.info, Watch())


@cache
def _known() -> Rules:
    return rules(recognizers())


@dataclass(slots=True)
class _Elsewhere:
    """A source of another machine, of which each dataset says itself how it is opened."""

    source: str
    kind: str = "spark"

    def datasets(self) -> Iterator[DatasetInfo]:
        """List nothing: the driver has listed them."""
        return iter(())

    def sample(self, dataset: DatasetInfo, budget: Budget) -> Sample:
        """Open one dataset."""
        if dataset.elsewhere is None:
            raise DatasetError("it can only be read where the scan was started")
        return dataset.elsewhere(budget)

    def close(self) -> None:
        """Let go of nothing."""


@dataclass(frozen=True, slots=True)
class SparkScanner:
    """Sends datasets to the executors; as many threads may call it as there are lanes."""

    context: SparkContext
    local: DatasetScanner
    _alone: Lock = field(default_factory=Lock)

    @property
    def lanes(self) -> int:
        """How many datasets are read side by side."""
        return max(1, int(self.context.defaultParallelism))

    def scan(self, connector: Connector, info: DatasetInfo, watch: Watch) -> Dataset:
        """Read and judge one dataset; whatever goes wrong stands in the result, never is raised."""
        if info.elsewhere is None or info.skip is not None or info.unreadable is not None:
            with self._alone:
                return self.local.scan(connector, info, watch)
        job = self.context.parallelize([self._task(connector, info)], 1).map(Task.__call__)
        try:
            dataset: Dataset = job.collect()[0]
        except Exception:  # the text of Spark's errors holds what an executor printed
            return unread(connector.source, info, "failed", LOST)
        watch.rows(dataset.rows_read)
        return dataset

    def _task(self, connector: Connector, info: DatasetInfo) -> Task:
        here = self.local
        # The handle is for the connector, which stays here.
        sent = replace(info, handle=None)
        return Task(connector.source, sent, here.budget, here.options, here.today, here.rules.version)


@contextmanager
def spark(local: DatasetScanner) -> Iterator[SparkScanner]:
    """Scan by Spark for a while, on the cluster that its own configuration names, else by local processes.

    Raises MissingExtra without PySpark, SourceError when Spark does not start.
    """
    try:
        from pyspark import SparkConf, SparkContext
    except ImportError:
        raise MissingExtra("--engine spark", "spark") from None
    wanted = SparkConf().setAppName("pdscan")
    for key, value in DEFAULTS.items():
        wanted.setIfMissing(key, value)
    if wanted.get("spark.master", "").startswith("local"):
        os.environ.setdefault("PYSPARK_PYTHON", sys.executable)  # else whichever python3 is first on the path
    try:
        context = SparkContext.getOrCreate(wanted)
    except Exception:
        raise SourceError(NO_CLUSTER) from None
    try:
        yield SparkScanner(context, local)
    finally:
        context.stop()
