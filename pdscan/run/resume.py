"""Taking a run up again where it was cut short.

Each dataset that was read whole goes into a journal in the out folder as soon as it is judged: the
document that the inventory will hold, so no raw value. The next run of the same scan reads only what is
missing. A line that was cut off by a crash is passed over; its dataset is read again.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Protocol

from pdscan import __version__
from pdscan.connector import Connector, DatasetInfo
from pdscan.errors import OutputError
from pdscan.inventory.document import read
from pdscan.inventory.model import Accuracy, Dataset, Review
from pdscan.run.watch import Watch
from pdscan.settings import Settings

JOURNAL = ".unfinished.jsonl"
MOST_AGE = timedelta(hours=24)
"""Older journals are begun anew: the data will have moved on."""
WHOLE = ("complete", "skipped")
SHAPING = ("sources", "rows", "full", "seed", "include", "exclude", "evidence", "lang", "timeout")
"""Settings that shape what a dataset's document says."""


class Scanner(Protocol):
    """Whatever reads and judges one dataset."""

    def scan(self, connector: Connector, info: DatasetInfo, watch: Watch) -> Dataset:
        """Return the dataset as the inventory holds it."""


@dataclass(frozen=True, slots=True)
class Journal:
    """What an unfinished run has done so far."""

    path: Path
    started: datetime
    done: Mapping[tuple[str, str], Dataset] = field(default_factory=dict)

    def add(self, dataset: Dataset) -> None:
        """Write a dataset down, if it was read whole."""
        if dataset.status in WHOLE:
            _append(self.path, asdict(dataset))

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """What a run begins with: its start, what persons decided, the last self-test, what was done before."""

    started: datetime
    reviews: Mapping[str, Review] = field(default_factory=dict)
    accuracy: Accuracy | None = None
    journal: Journal | None = None
    """What this run had done when it was cut short."""

    def continued(self, scanner: Scanner) -> Scanner:
        """Let a scanner go on where the journal ends."""
        return Resumed(scanner, self.journal) if self.journal else scanner


def open_journal(folder: Path, settings: Settings, rules_version: str, now: datetime) -> Journal:
    """Take up the journal of the same scan by the same rules, or begin a new one."""
    path, key = folder / JOURNAL, _key(settings, rules_version)
    lines = _lines(path)
    head = next(lines, {})
    if head.get("key") == key and now - (started := datetime.fromisoformat(str(head["started"]))) < MOST_AGE:
        done = (read(Dataset, line, "dataset") for line in lines)
        return Journal(path, started, {(one.source, one.dataset): one for one in done})
    path.unlink(missing_ok=True)
    _append(path, {"key": key, "started": now.isoformat()})
    return Journal(path, now)


def _key(settings: Settings, rules_version: str) -> str:
    shaping = [str(getattr(settings, name)) for name in SHAPING]
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
