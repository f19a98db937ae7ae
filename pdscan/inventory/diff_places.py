"""What changed about sources and datasets: come, gone, unreadable, kept for longer."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from pdscan.inventory.changes import Change
from pdscan.inventory.model import Dataset, DateSpan, Inventory

Key = tuple[str, str]


def was_read(inventory: Inventory) -> Callable[[Dataset], bool]:
    """Return the question whether an inventory can tell that something of a dataset is no longer there."""
    whole = {item.source for item in inventory.sources if item.status == "complete"}
    now = _datasets(inventory)

    def answer(dataset: Dataset) -> bool:
        found = now.get((dataset.source, dataset.dataset))
        return dataset.source in whole if found is None else found.status == "complete"

    return answer


def changed_sources(old: Inventory, new: Inventory) -> Iterator[Change]:
    """Tell which sources are new, gone, unreachable, or back."""
    before = {source.source: source for source in old.sources}
    after = {source.source: source for source in new.sources}
    for name, source in after.items():
        was = before[name].status if name in before else None
        if source.status == "failed" and was != "failed":
            yield Change(
                kind="source_unreachable", severity="high", source=name, before=was, after=source.error
            )
        elif was == "failed" and source.status != "failed":
            yield Change(kind="source_back", severity="low", source=name, before=before[name].error)
        elif was is None:
            yield Change(kind="source_new", severity="low", source=name)
    for name in before.keys() - after.keys():
        yield Change(kind="source_gone", severity="medium", source=name)


def changed_datasets(old: Inventory, new: Inventory) -> Iterator[Change]:
    """Tell which datasets are new, gone, no longer read whole, or keep their rows for longer."""
    before, after = _datasets(old), _datasets(new)
    readable = was_read(new)
    for key, dataset in after.items():
        earlier = before.get(key)
        if earlier is None:
            yield _of(dataset, "dataset_new", "medium" if _found(dataset) else "low", None, _told(dataset))
        elif earlier is not dataset:
            yield from _unread(earlier, dataset)
            yield from _retention(earlier, dataset)
    for key, dataset in before.items():
        if key not in after and readable(dataset):
            yield _of(dataset, "dataset_gone", "low", _told(dataset), None)


def _datasets(inventory: Inventory) -> dict[Key, Dataset]:
    return {(dataset.source, dataset.dataset): dataset for dataset in inventory.datasets}


def _of(dataset: Dataset, kind: str, severity: str, before: str | None, after: str | None) -> Change:
    return Change(
        kind=kind,
        severity=severity,
        source=dataset.source,
        dataset=dataset.dataset,
        before=before,
        after=after,
    )


def _found(dataset: Dataset) -> int:
    return sum(len(column.findings) for column in dataset.fields)


def _told(dataset: Dataset) -> str:
    return f"{len(dataset.fields)} fields, {_found(dataset)} findings"


def _unread(before: Dataset, after: Dataset) -> Iterator[Change]:
    unread = {"partial", "failed"}
    if after.status in unread and before.status not in unread:
        yield _of(after, "dataset_unread", "medium", before.status, after.reason)


def _retention(before: Dataset, after: Dataset) -> Iterator[Change]:
    """Compare the date columns of a dataset with personal data; rows older than any before weigh more."""
    if not _found(after):
        return
    spans = {column.field: column.dates for column in before.fields if column.dates}
    for column in after.fields:
        was, now = spans.get(column.field), column.dates
        if was and now and _months(now) > _months(was):
            yield Change(
                kind="retention_grown",
                severity="medium" if now.oldest < was.oldest else "low",
                source=after.source,
                dataset=after.dataset,
                field=column.field,
                before=f"{_months(was)} months, from {was.oldest}",
                after=f"{_months(now)} months, from {now.oldest}",
            )


def _months(span: DateSpan) -> int:
    """Count the months from the oldest row to the newest, both included."""
    (first_year, first_month), (last_year, last_month) = (
        (int(part) for part in month.split("-")[:2]) for month in (span.oldest, span.newest)
    )
    return (last_year - first_year) * 12 + last_month - first_month + 1
