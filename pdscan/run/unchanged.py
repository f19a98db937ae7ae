"""Passing over what is still as an earlier run read it: incremental runs.

A dataset is carried over when its connector tells the same state as before, and what else shapes its document
(rules, policies, budget, seed) is the same too: all of it goes into the fingerprint. What a connector had to
open only to list it is remembered in the out folder, under the same condition.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from pdscan import __version__
from pdscan.connector import Connector, DatasetInfo, Memory, State, state_of
from pdscan.inventory.model import Dataset, Fingerprint
from pdscan.inventory.review.carried import carried
from pdscan.inventory.store.carrying import Earlier, earlier
from pdscan.registry import formats
from pdscan.run.resume import SHAPING, Scanner
from pdscan.run.watch import Watch
from pdscan.settings import Settings

LISTING = ".listing.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """Where to look for what earlier runs read, and what must be the same for it to count."""

    url: str
    runs: int
    """Of so many runs, one reads everything."""
    key: str


@dataclass(frozen=True, slots=True)
class Passing:
    """A scanner that passes over what has not changed since one of the last runs."""

    scanner: Scanner
    known: Known
    found: dict[str, Mapping[str, Earlier]] = field(default_factory=dict)

    def scan(self, connector: Connector, info: DatasetInfo, watch: Watch) -> Dataset:
        """Return the dataset as it was read before, or read it."""
        mark = self._fingerprint(connector, info)
        before = self._earlier(connector.source).get(info.dataset) if mark else None
        if mark is not None and before is not None and before.fingerprint == mark.value:
            return carried(before.read(), before.run)
        dataset = self.scanner.scan(connector, info, watch)
        return replace(dataset, fingerprint=mark) if dataset.status == "complete" else dataset

    def _earlier(self, source: str) -> Mapping[str, Earlier]:
        if source not in self.found:
            self.found[source] = earlier(self.known.url, source, self.known.runs)
        return self.found[source]

    def _fingerprint(self, connector: Connector, info: DatasetInfo) -> Fingerprint | None:
        """Ask for the state before the dataset is read: what changes meanwhile is seen the next time."""
        if info.skip is not None or info.unreadable is not None:
            return None
        try:
            state = state_of(connector, info)
        except Exception:  # a source that cannot tell is one that must be read
            return None
        return None if state is None else Fingerprint(state.by, digest(self.known.key, state.facts))


class Remembered(Memory):
    """What listings learned by opening files, kept in the out folder from run to run."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / LISTING
        self._before = self._read()
        self._now: dict[str, list[Any]] = {}

    def _read(self) -> dict[str, list[Any]]:
        with suppress(OSError, ValueError):
            kept = json.loads(self._path.read_bytes())
            if kept["version"] == self._version:
                return dict(kept["answers"])
        return {}

    @cached_property
    def _version(self) -> str:
        return digest(__version__, *sorted(formats()))

    def recall(self, question: str, state: State | None, ask: Callable[[], Any]) -> Any:
        """Return what was learned of the same state, else ask."""
        if state is None:
            return ask()
        mark = digest(state.facts)
        known = self._before.get(question, ["", None])
        answer = known[1] if known[0] == mark else ask()
        self._now[question] = [mark, answer]
        return answer

    def keep(self) -> None:
        """Write what this run learned, if anything; without it the next one opens the files again."""
        if not self._now:
            return
        unfinished = self._path.with_suffix(".part")
        with suppress(OSError):
            unfinished.write_text(json.dumps({"version": self._version, "answers": self._now}), "ascii")
            unfinished.replace(self._path)


def shaping_key(settings: Settings, rules_version: str) -> str:
    """Return the hash of all that shapes what a dataset's document says, besides its data."""
    policies = [hashlib.sha256(Path(file).read_bytes()).hexdigest() for file in settings.policy]
    return digest(__version__, rules_version, policies, *(getattr(settings, name) for name in SHAPING))


def digest(*facts: object) -> str:
    """Return one hash of plain values."""
    return hashlib.sha256(repr(facts).encode("utf-8", "surrogatepass")).hexdigest()
