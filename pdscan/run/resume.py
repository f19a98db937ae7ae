"""Taking a run up again where it was cut short.

Each dataset that was read whole goes into a journal in the out folder as soon as it is judged: the
document that the inventory will hold, so no raw value. The next run of the same scan reads only what is
missing, under the same id, so that a run that was killed while it was being kept is not kept twice. A line
that was cut off by a crash is passed over; its dataset is read again.

Only saved scans (`pdscan run`) have a journal. `pdscan scan` answers for the moment it is called at: who
calls it again after a stop may have changed the data, and would not want yesterday's half of an answer.
"""

from __future__ import annotations

import hashlib
import json
import uuid
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Protocol

from pdscan import __version__
from pdscan.connector import Connector, DatasetInfo, Memory
from pdscan.errors import OutputError
from pdscan.inventory.model import Accuracy, Dataset
from pdscan.inventory.records import read
from pdscan.inventory.review.decided import Decided
from pdscan.run.sources import open_source
from pdscan.run.watch import Watch
from pdscan.settings import Settings

JOURNAL = ".unfinished.jsonl"
MOST_AGE = timedelta(hours=36)
"""Older journals are begun anew: the data will have moved on. The run of the next night is not older."""
WHOLE = ("complete", "skipped")
CHOOSING = ("sources", "include", "exclude")
"""Settings that choose which datasets are read."""
SHAPING = ("rows", "full", "seed", "evidence", "timeout", "megabytes")
"""Settings that shape what a dataset's document says."""


class Scanner(Protocol):
    """Whatever reads and judges one dataset."""

    def scan(self, connector: Connector, info: DatasetInfo, watch: Watch) -> Dataset:
        """Return the dataset as the inventory holds it."""


@dataclass(frozen=True, slots=True)
class Journal:
    """What an unfinished run has done so far."""

    path: Path
    run: str
    started: datetime
    done: Mapping[tuple[str, str], Dataset] = field(default_factory=dict)

    def add(self, dataset: Dataset) -> None:
        """Write a dataset down, if it was read whole, and in this run."""
        if dataset.status in WHOLE and dataset.unchanged is None:
            _append(self.path, asdict(dataset))

    def published(self) -> None:
        """Hear that what there is was kept, though not all was read: what goes on is another run."""
        _append(self.path, {"run": new_run()})

    def forget(self) -> None:
        """End the journal: the run is in the inventory."""
        self.path.unlink(missing_ok=True)


@dataclass(frozen=True, slots=True)
class Resumed:
    """A scanner that reads only what its journal does not hold yet."""

    scanner: Scanner
    journal: Journal

    def scan(self, connector: Connector, info: DatasetInfo, watch: Watch) -> Dataset:
        """Return what the journal holds, or read it and write it down."""
        known = self.journal.done.get((connector.source, info.dataset))
        if known is not None:
            return known
        dataset = self.scanner.scan(connector, info, watch)
        self.journal.add(dataset)
        return dataset


def _same(scanner: Scanner) -> Scanner:
    return scanner


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """What a run begins with: its start, what persons decided, what earlier runs did and this one before."""

    started: datetime
    decided: Decided = field(default_factory=Decided)
    """What persons decided."""
    accuracy: Accuracy | None = None
    """Card of the last self-test."""
    journal: Journal | None = None
    passing: Callable[[Scanner], Scanner] = _same
    """Lets a scanner pass over what has not changed."""
    memory: Memory = field(default_factory=Memory)

    @property
    def run(self) -> str:
        """Return the id of the run."""
        return self.journal.run if self.journal else new_run()

    def open(self, source: str) -> Connector:
        """Open a source, and let its connector remember what earlier listings learned."""
        connector = open_source(source)
        if hasattr(connector, "memory"):
            connector.memory = self.memory
        return connector

    def continued(self, scanner: Scanner) -> Scanner:
        """Let a scanner go on where the journal ends."""
        passing = self.passing(scanner)
        return Resumed(passing, self.journal) if self.journal else passing


def new_run() -> str:
    """Return an id that no other run has."""
    return uuid.uuid4().hex[:12]


def open_journal(folder: Path, settings: Settings, rules_version: str, now: datetime) -> Journal:
    """Take up the journal of the same scan by the same rules, or begin a new one."""
    path, key = folder / JOURNAL, _key(settings, rules_version)
    lines = _lines(path)
    head = next(lines, {})
    if head.get("key") == key and now - (started := datetime.fromisoformat(str(head["started"]))) < MOST_AGE:
        return _taken_up(path, str(head["run"]), started, lines)
    path.unlink(missing_ok=True)
    run = new_run()
    _append(path, {"key": key, "started": now.isoformat(), "run": run})
    return Journal(path, run, now)


def _taken_up(path: Path, run: str, started: datetime, lines: Iterator[dict[str, object]]) -> Journal:
    done: dict[tuple[str, str], Dataset] = {}
    for line in lines:
        if "run" in line:
            run = str(line["run"])
        else:
            dataset: Dataset = read(Dataset, line, "dataset")
            done[dataset.source, dataset.dataset] = dataset
    return Journal(path, run, started, done)


def _key(settings: Settings, rules_version: str) -> str:
    shaping = [str(getattr(settings, name)) for name in (*CHOOSING, *SHAPING)]
    return hashlib.sha256("\0".join([__version__, rules_version, *shaping]).encode()).hexdigest()


def _lines(path: Path) -> Iterator[dict[str, object]]:
    if not path.exists():
        return
    for line in path.read_bytes().split(b"\n"):
        try:
            found = json.loads(line)
        except ValueError:
            continue
        if isinstance(found, dict):
            yield found


def _append(path: Path, document: Mapping[str, object]) -> None:
    """Write one line in one go; after a line that a crash cut off, a new one begins."""
    line = b"\n" + json.dumps(document, ensure_ascii=True).encode("ascii") + b"\n"
    try:
        with path.open("ab", buffering=0) as journal:
            journal.write(line)
    except OSError as error:
        raise OutputError(
            f"cannot write {path}: {error.strerror}; free room or choose another --out"
        ) from None


def utc_now() -> datetime:
    """Return the moment, to the second as the inventory tells it."""
    return datetime.now(UTC)
