"""Reading one dataset: batches to field readers, column by column, side by side."""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import Executor, Future, wait
from dataclasses import dataclass, field
from datetime import date

import pyarrow as pa

from pdscan.connector import Budget, Connector, DatasetInfo, Sample
from pdscan.detect.column import Column, as_text, columns, present
from pdscan.detect.headers.evidence import HeaderEvidence
from pdscan.detect.headers.together import read_headers
from pdscan.detect.options import ReadingOptions
from pdscan.detect.rules import Rules
from pdscan.detect.values.field import FieldReader
from pdscan.detect.values.probe import VALUES, plans, spread
from pdscan.detect.verdict.classify import Subject, classify
from pdscan.detect.verdict.place import Place
from pdscan.errors import reason
from pdscan.inventory.model import Dataset, Field
from pdscan.run.watch import Watch


@dataclass(slots=True)
class Reading:
    """What has been read of one dataset so far."""

    dataset: str
    readers: dict[str, FieldReader] = field(default_factory=dict)
    types: dict[str, str] = field(default_factory=dict)
    rows: int = 0


@dataclass(frozen=True, slots=True)
class DatasetScanner:
    """Everything that reading a dataset needs besides the dataset."""

    rules: Rules
    budget: Budget
    options: ReadingOptions
    workers: Executor
    today: date

    def scan(self, connector: Connector, info: DatasetInfo, watch: Watch) -> Dataset:
        """Read and judge one dataset; whatever goes wrong stands in the result, never is raised."""
        if info.skip is not None:
            return unread(connector.source, info, "skipped", info.skip)
        if info.unreadable is not None:
            return unread(connector.source, info, "failed", info.unreadable)
        try:
            sample = connector.sample(info, self.budget)
        except Exception as error:
            return unread(connector.source, info, "failed", reason(error, "opening it"))
        reading = Reading(info.dataset)
        try:
            problem = self._read(reading, sample, watch)
        except KeyboardInterrupt:
            watch.interrupted()
            problem = "stopped by the user"
        return self._judged(connector.source, info, sample, reading, problem)

    def _read(self, reading: Reading, sample: Sample, watch: Watch) -> str | None:
        """Read batch after batch, each while the last one is worked on; returns why it stopped, if it did."""
        work: list[Future[None]] = []
        try:
            for batch in sample.batches:
                _wait_for(work)
                work = self._feed(reading, batch, sample)
                watch.rows(batch.num_rows)
            _wait_for(work)
        except Exception as error:
            return reason(error, "reading it")
        finally:
            wait(work)
        return sample.problem

    def _feed(self, reading: Reading, batch: pa.RecordBatch, sample: Sample) -> list[Future[None]]:
        reading.rows += batch.num_rows
        leaves = list(columns(batch))
        new = [column for column in leaves if column.path not in reading.readers]
        paths = [column.path for column in leaves]
        headers = read_headers(paths, self.rules.names, reading.dataset) if new else {}
        for column in new:
            reading.readers[column.path] = self._reader(column, headers[column.path], sample.comments)
            reading.types[column.path] = sample.types.get(column.path, str(column.cells.type))
        self._plan(reading, leaves)
        return [self.workers.submit(reading.readers[column.path].feed, column) for column in leaves]

    def _plan(self, reading: Reading, leaves: list[Column]) -> None:
        """Probe all columns together that have no plan yet."""
        new = {column.path: column for column in leaves if reading.readers[column.path].needs_plan}
        samples = {
            path: as_text(column.family, spread(present(column), VALUES)) for path, column in new.items()
        }
        samples = {path: cells for path, cells in samples.items() if len(cells)}
        headers = {path: reading.readers[path].header for path in samples}
        for path, plan in plans(samples, headers, self.rules).items():
            reading.readers[path].plan(plan)

    def _reader(
        self, column: Column, header: dict[str, HeaderEvidence], comments: Mapping[str, str]
    ) -> FieldReader:
        comment = comments.get(column.path)
        if comment:
            # A comment is prose about the column: it may say what a cryptic name does not, no more.
            for entity_type, evidence in self.rules.names.read(comment).items():
                header.setdefault(entity_type, evidence)
        return FieldReader(column.path, column.family, self.rules, header, self.options)

    def _judged(
        self, source: str, info: DatasetInfo, sample: Sample, reading: Reading, problem: str | None
    ) -> Dataset:
        total = sample.rows_total if sample.rows_total is not None else info.rows_total
        whole = problem is None and sample.not_seen is None
        return Dataset(
            source=source,
            dataset=info.dataset,
            kind=info.kind,
            format=info.format,
            status="complete" if problem is None else "partial",
            reason=problem,
            rows_total=reading.rows if whole else total,
            rows_total_exact=whole or sample.rows_total_exact,
            rows_read=reading.rows,
            bytes_read=sample.bytes_read,
            sampling=sample.sampling,
            not_seen=sample.not_seen,
            fields=self._fields(source, info.dataset, reading.rows if whole else total, reading),
            notes=tuple(dict.fromkeys(sample.notes)),
        )

    def _fields(
        self, source: str, dataset: str, rows_total: int | None, reading: Reading
    ) -> tuple[Field, ...]:
        subjects = [
            Subject(reader.finish(), reader.header, reading.types[path])
            for path, reader in reading.readers.items()
        ]
        return classify(Place(source, dataset, rows_total, self.today), subjects, self.rules)


def _wait_for(work: list[Future[None]]) -> None:
    for done in work:
        done.result()


def unread(source: str, info: DatasetInfo, status: str, why: str) -> Dataset:
    """Return a dataset of which nothing was read, with the reason."""
    return Dataset(
        source=source, dataset=info.dataset, kind=info.kind, format=info.format, status=status, reason=why,
        rows_total=info.rows_total, rows_total_exact=info.rows_total_exact, rows_read=0, bytes_read=0,
        sampling="none", not_seen="everything",
    )  # fmt: skip
