"""What a scan would read: which datasets, how many rows and bytes, about how long. No row is read for it.

Sizes are those that a listing knows: a server's statistics, the length of a file. Where the rows are not
known, the plan is what the sample may hold at most. Seconds are those
of a machine with two cores; they tell minutes from hours, no more.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pdscan.connector import Budget, Connector, DatasetInfo
from pdscan.errors import UsageError, reason
from pdscan.run.scan import budget_of, is_wanted
from pdscan.run.sources import kind_of, open_source, without_password
from pdscan.settings import Settings

SECONDS_PER_DATASET = 0.15
ROWS_PER_SECOND = 60_000
BYTES_PER_SECOND = 20_000_000
"""Measured with `pdscan scan` on tables of ten columns; the rate of bytes is for what has no known rows."""

WIDEST = 60
"""Letters of a name up to which what follows it stands in one column."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedDataset:
    """One dataset, and how much of it a scan would read; None where no listing tells."""

    dataset: str
    kind: str
    rows_total: int | None
    bytes_total: int | None
    rows: int | None
    bytes: int | None
    unread: str | None = None
    """Why it cannot be read, or is left out."""
    failed: bool = False
    """Whether it should have been read, and cannot be."""

    @property
    def seconds(self) -> float:
        """Estimate how long reading and judging takes."""
        if self.unread:
            return 0.0
        by_rows = [] if self.rows is None else [self.rows / ROWS_PER_SECOND]
        by_bytes = [] if self.bytes is None else [self.bytes / BYTES_PER_SECOND]
        return SECONDS_PER_DATASET + min(by_rows + by_bytes, default=0.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedSource:
    """One source: what it holds, what to mind, or why it cannot be opened."""

    source: str
    kind: str
    error: str | None = None
    warnings: tuple[str, ...] = ()
    reads_only: bool = False
    """Whether the source says that its user may only read."""
    datasets: tuple[PlannedDataset, ...] = ()


def plan(settings: Settings) -> tuple[PlannedSource, ...]:
    """Open every source and list what a scan with these settings would read."""
    return tuple(_source(source, settings) for source in settings.sources)


def _source(source: str, settings: Settings) -> PlannedSource:
    shown = without_password(source)
    try:
        connector = open_source(source)
    except UsageError:
        raise
    except Exception as error:
        return PlannedSource(source=shown, kind=kind_of(source), error=reason(error, f"opening {shown}"))
    try:
        return PlannedSource(
            source=connector.source,
            kind=connector.kind,
            warnings=getattr(connector, "warnings", ()),
            reads_only=getattr(connector, "reads_only", False),
            datasets=tuple(_datasets(connector, settings)),
        )
    except Exception as error:
        return PlannedSource(source=shown, kind=connector.kind, error=reason(error, f"listing {shown}"))
    finally:
        connector.close()


def _datasets(connector: Connector, settings: Settings) -> Iterator[PlannedDataset]:
    budget = budget_of(settings)
    for info in connector.datasets():
        if is_wanted(info, settings):
            yield _dataset(info, budget)


def _dataset(info: DatasetInfo, budget: Budget) -> PlannedDataset:
    unread = info.unreadable or info.skip
    rows, size = _share(info, budget) if unread is None else (0, 0)
    return PlannedDataset(
        dataset=info.dataset,
        kind=info.kind,
        rows_total=info.rows_total,
        bytes_total=info.bytes_total,
        rows=rows,
        bytes=size,
        unread=unread,
        failed=info.unreadable is not None,
    )


def _share(info: DatasetInfo, budget: Budget) -> tuple[int | None, int | None]:
    """Tell how many rows and bytes a budget lets read."""
    if budget.rows is None:
        return info.rows_total, info.bytes_total
    if info.rows_total is None:
        return budget.rows, info.bytes_total
    whole = info.bytes_total
    allowed = budget.of_width((whole or 0) / max(1, info.rows_total)).rows
    rows = info.rows_total if allowed is None else min(info.rows_total, allowed)
    return rows, None if whole is None else round(whole * rows / max(1, info.rows_total))


def exit_code(plans: tuple[PlannedSource, ...]) -> int:
    """Return 2 when no source can be opened, 3 when something cannot be read, else 0."""
    if all(source.error for source in plans):
        return 2
    broken = any(source.error or any(item.failed for item in source.datasets) for source in plans)
    return 3 if broken else 0


def told(plans: tuple[PlannedSource, ...]) -> str:
    """Return the plan as text."""
    return "\n\n".join([*map(_told_source, plans), _told_sum(plans)])


def _told_source(source: PlannedSource) -> str:
    lines = [f"{source.source} ({source.kind})"]
    lines += [f"  cannot be opened: {source.error}"] if source.error else []
    lines += [f"  warning: {warning}" for warning in source.warnings]
    lines += ["  its user may only read"] if source.reads_only else []
    lines += [] if source.error or source.datasets else ["  holds nothing that could be read"]
    width = min(WIDEST, max((len(item.dataset) for item in source.datasets), default=0))
    lines += [f"  {item.dataset:<{width}}  {_told_dataset(item)}" for item in source.datasets]
    return "\n".join(lines)


def _told_dataset(item: PlannedDataset) -> str:
    if item.unread:
        return f"not read: {item.unread}"
    there = f"{item.kind:<10} {_rows(item.rows_total):>20} {_size(item.bytes_total):>10}"
    limit = " at most" if item.rows_total is None and item.rows is not None else ""
    return f"{there}   reads{limit} {_rows(item.rows)}, {_size(item.bytes)}, about {item.seconds:.1f} s"


def _told_sum(plans: tuple[PlannedSource, ...]) -> str:
    read = [item for source in plans for item in source.datasets if not item.unread]
    rows, size = sum(item.rows or 0 for item in read), sum(item.bytes or 0 for item in read)
    seconds = sum(item.seconds for item in read)
    limit = "at most " if any(item.rows_total is None for item in read) else ""
    unknown = sum(item.bytes is None for item in read)
    rest = f" ({unknown} of unknown size)" if unknown else ""
    return (
        f"{len(plans)} sources, {len(read)} datasets to read{rest}: "
        f"{limit}{_rows(rows)}, {_size(size)}, about {seconds:,.0f} s"
    )


def _rows(rows: int | None) -> str:
    return "rows not known" if rows is None else f"{rows:,} rows"


def _size(size: int | None) -> str:
    """Write a size as a person reads it.

    >>> _size(512), _size(1_500_000), _size(None)
    ('512 B', '1.5 MB', 'size not known')
    """
    if size is None:
        return "size not known"
    for unit, factor in (("GB", 10**9), ("MB", 10**6), ("kB", 10**3)):
        if size >= factor:
            return f"{size / factor:.1f} {unit}"
    return f"{size} B"
