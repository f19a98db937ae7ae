"""What scans: this machine's threads, or a Spark cluster. One value for each name of `--engine`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from functools import partial

from pdscan.connector import DatasetInfo
from pdscan.inventory.model import Dataset
from pdscan.run.dataset import DatasetScanner
from pdscan.run.resume import Scanner

Scan = Callable[[DatasetInfo], Dataset]


@dataclass(frozen=True, slots=True)
class Engine:
    """A scanner of datasets, and in which way it is set on many: results come in the order of the listing."""

    scanner: Scanner
    each: Callable[[Scan, Iterable[DatasetInfo]], Iterator[Dataset]]


def engine(name: str, local: DatasetScanner) -> AbstractContextManager[Engine]:
    """Start an engine for a while; raises MissingExtra or SourceError when that fails."""
    return _spark(local) if name == "spark" else nullcontext(Engine(local, map))


@contextmanager
def _spark(local: DatasetScanner) -> Iterator[Engine]:
    from pdscan.run.spark import spark

    with spark(local) as scanner:
        yield Engine(scanner, partial(side_by_side, scanner.lanes))


def side_by_side(lanes: int, scan: Scan, infos: Iterable[DatasetInfo]) -> Iterator[Dataset]:
    """Scan several datasets at a time; when the caller gives up, those not begun are let go."""
    with ThreadPoolExecutor(lanes) as threads:
        yield from threads.map(scan, infos)
