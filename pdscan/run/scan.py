"""The scan: sources in, inventory out. One loop; nothing read is lost because another thing failed."""

from __future__ import annotations

import fnmatch
import os
import platform
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from pdscan import __version__
from pdscan.connector import Budget, Connector, DatasetInfo
from pdscan.detect.options import ReadingOptions
from pdscan.detect.rules import Rules, rules
from pdscan.errors import SourceError, UsageError, reason
from pdscan.inventory.model import Dataset, Gap, Inventory, PolicyRef, Run, Source
from pdscan.inventory.review.reviewed import with_reviews
from pdscan.inventory.tally import summary
from pdscan.policy.model import Policy
from pdscan.recognizer import Recognizer
from pdscan.registry import recognizers
from pdscan.run.dataset import DatasetScanner
from pdscan.run.engine import Engine, engine
from pdscan.run.resume import Past
from pdscan.run.sources import kind_of, without_password
from pdscan.run.unreached import unreached
from pdscan.run.watch import Watch
from pdscan.settings import Settings


def scan(settings: Settings, watch: Watch, argv: tuple[str, ...] = (), past: Past | None = None) -> Inventory:
    """Scan the sources and hold what is found against the policies.

    Raises PolicyError or UsageError before anything is read, and SourceError when no source at all can be
    reached; everything else that fails stands in the inventory with its reason.
    """
    past = past or Past(started=datetime.now(UTC))
    policies = _policies(settings.policy)
    known = rules(_with_own(recognizers(), settings.recognizers))
    if settings.recognizers and settings.engine == "spark":
        raise UsageError(
            "a cluster does not have the recognizers of a file; offer them as a plug-in "
            "(entry point pdscan.recognizers), or leave out --engine spark"
        )
    sources: list[Source] = []
    datasets: list[Dataset] = []
    with ThreadPoolExecutor(settings.jobs or _side_by_side()) as workers:
        local = DatasetScanner(known, budget_of(settings), _options(settings), workers, past.started.date())
        with engine(settings.engine, local) as chosen:
            continued = replace(chosen, scanner=past.continued(chosen.scanner))
            for source in settings.sources:
                found, status = _scan_source(source, past, continued, settings, watch)
                datasets.extend(found)
                sources.append(status)
    if all(source.status == "failed" for source in sources):
        raise SourceError("; ".join(source.error or source.source for source in sources))
    reviewed = [with_reviews(dataset, past.decided) for dataset in datasets]
    return _inventory(settings, known, policies, sources, reviewed, past, argv)


def _policies(files: tuple[str, ...]) -> tuple[Policy, ...]:
    if not files:
        return ()
    from pdscan.policy.load import load  # here, for a scan without files of its own needs no YAML

    return tuple(load(Path(file)) for file in files)


def _held_against(
    datasets: tuple[Dataset, ...], policies: tuple[Policy, ...], today: date
) -> tuple[tuple[Dataset, ...], tuple[Gap, ...]]:
    if not policies:
        return datasets, ()
    from pdscan.policy.gaps import hold_against  # here, for without a policy nothing can disagree

    return hold_against(datasets, policies, today)


def _with_own(known: tuple[Recognizer, ...], files: tuple[str, ...]) -> tuple[Recognizer, ...]:
    if not files:
        return known
    from pdscan.own import with_own

    return with_own(known, files)


def budget_of(settings: Settings) -> Budget:
    """Return how much of each dataset the settings let read."""
    return Budget(
        rows=None if settings.full else settings.rows,
        seed=settings.seed,
        timeout=settings.timeout,
        bytes=settings.megabytes * 1_000_000 or None,
    )


def _options(settings: Settings) -> ReadingOptions:
    return ReadingOptions(evidence=settings.evidence, reads_on=not settings.full)


def _scan_source(
    source: str, past: Past, engine: Engine, settings: Settings, watch: Watch
) -> tuple[list[Dataset], Source]:
    shown = without_password(source)
    if watch.stopped:
        return [], _not_reached(source)
    try:
        with watch.reading():
            connector = past.open(source)
    except UsageError:
        raise
    except KeyboardInterrupt:
        watch.interrupted()
        return [], _not_reached(source)
    except Exception as error:
        return [], Source(shown, kind_of(source), "failed", reason(error, f"opening {shown}"))
    try:
        return _scan_datasets(connector, engine, settings, watch)
    finally:
        connector.close()


def _not_reached(source: str) -> Source:
    why = "not reached: the scan was stopped by the user"
    return Source(without_password(source), kind_of(source), "failed", why)


def _scan_datasets(
    connector: Connector, engine: Engine, settings: Settings, watch: Watch
) -> tuple[list[Dataset], Source]:
    found: list[Dataset] = []
    listed: list[DatasetInfo] = []
    problem: str | None = None
    try:
        with watch.reading():
            listed = [info for info in connector.datasets() if is_wanted(info, settings)]
            watch.source(connector.source, len(listed))
            found.extend(_scanned(connector, listed, engine, watch))
    except KeyboardInterrupt:
        watch.interrupted()
    except Exception as error:
        problem = reason(error, f"listing {connector.source}")
    if watch.stopped:
        problem = "stopped by the user before everything was read"
        found.extend(unreached(connector.source, listed[len(found) :]))
    failed = any(dataset.status in {"failed", "partial"} for dataset in found)
    status = "partial" if problem or failed else "complete"
    warnings: tuple[str, ...] = getattr(connector, "warnings", ())
    return found, Source(connector.source, connector.kind, status, problem, warnings)


def _scanned(
    connector: Connector, listed: list[DatasetInfo], engine: Engine, watch: Watch
) -> Iterator[Dataset]:
    def scan_one(info: DatasetInfo) -> Dataset:
        return engine.scanner.scan(connector, info, watch)

    for dataset in engine.each(scan_one, _until_stopped(listed, watch)):
        watch.done(dataset)
        yield dataset


def _until_stopped(listed: list[DatasetInfo], watch: Watch) -> Iterator[DatasetInfo]:
    for info in listed:
        if watch.stopped:
            return
        watch.dataset(info.dataset)
        yield info


def is_wanted(info: DatasetInfo, settings: Settings) -> bool:
    """Tell whether the globs of the settings let the dataset be read."""
    included = not settings.include or any(
        fnmatch.fnmatchcase(info.dataset, glob) for glob in settings.include
    )
    return included and not any(fnmatch.fnmatchcase(info.dataset, glob) for glob in settings.exclude)


def _inventory(
    settings: Settings,
    known: Rules,
    policies: tuple[Policy, ...],
    sources: list[Source],
    datasets: list[Dataset],
    past: Past,
    argv: tuple[str, ...],
) -> Inventory:
    held, gaps = _held_against(tuple(datasets), policies, past.started.date())
    run = Run(
        id=past.run,
        started=_stamp(past.started),
        finished=_stamp(datetime.now(UTC)),
        version=__version__,
        rules_version=known.version,
        seed=settings.seed,
        rows=None if settings.full else settings.rows,
        full=settings.full,
        host=platform.node(),
        argv=tuple(without_password(word) for word in argv),
        accuracy=past.accuracy,
    )
    inventory = Inventory(
        policies=policies,
        run=run,
        policy=_reference(policies),
        sources=tuple(sources),
        datasets=held,
        gaps=gaps,
    )
    return replace(inventory, summary=summary(held, gaps))


def _side_by_side() -> int:
    """Return how many columns are judged at a time, where nobody says: a processor is left to read on."""
    return max(1, (os.cpu_count() or 1) - 1)


def _reference(policies: tuple[Policy, ...]) -> PolicyRef | None:
    """Name the policy; of several, all of them, in the order given."""
    if not policies:
        return None
    joined = (
        "; ".join(getattr(item, name) for item in policies)
        for name in ("organisation", "system", "file", "sha256")
    )
    return PolicyRef(*joined)


def _stamp(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds").replace("+00:00", "Z")
