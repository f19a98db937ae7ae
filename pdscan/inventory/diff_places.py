"""What changed about sources and datasets: come, gone, unreadable, kept for longer. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from pdscan.inventory.changes import Change
from pdscan.inventory.model import Source
from pdscan.inventory.outline import Outline

Outlines = Mapping[tuple[str, str], Outline]


def was_read(sources: Iterable[Source], now: Outlines) -> Callable[[Outline], bool]:
    """Return the question whether a run can tell that something of a dataset is no longer there."""
    whole = {item.source for item in sources if item.status == "complete"}

    def answer(dataset: Outline) -> bool:
        found = now.get(dataset.key)
        return dataset.source in whole if found is None else found.status == "complete"

    return answer


def changed_sources(old: Iterable[Source], new: Iterable[Source]) -> Iterator[Change]:
    """Tell which sources are new, gone, unreachable, or back."""
    before = {source.source: source for source in old}
    after = {source.source: source for source in new}
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


def changed_datasets(
    before: Outlines, after: Outlines, readable: Callable[[Outline], bool]
) -> Iterator[Change]:
    """Tell which datasets are new, gone, no longer read whole, or keep their rows for longer."""
    for key, dataset in after.items():
        earlier = before.get(key)
        if earlier is None:
            yield _of(dataset, "dataset_new", "medium" if dataset.findings else "low", None, _told(dataset))
        else:
            yield from _unread(earlier, dataset)
            yield from _retention(earlier, dataset)
    for key, dataset in before.items():
        if key not in after and readable(dataset):
            yield _of(dataset, "dataset_gone", "low", _told(dataset), None)


def _of(dataset: Outline, kind: str, severity: str, before: str | None, after: str | None) -> Change:
    return Change(
        kind=kind,
        severity=severity,
        source=dataset.source,
        dataset=dataset.dataset,
        before=before,
        after=after,
    )


def _told(dataset: Outline) -> str:
    return f"{dataset.fields} fields, {dataset.findings} findings"


def _unread(before: Outline, after: Outline) -> Iterator[Change]:
    unread = {"partial", "failed"}
    if after.status in unread and before.status not in unread:
        yield _of(after, "dataset_unread", "medium", before.status, after.reason)


def _retention(before: Outline, after: Outline) -> Iterator[Change]:
    """Compare the date columns of a dataset with personal data; rows older than any before weigh more."""
    if not after.findings:
        return
    for field, now in after.dates.items():
        was = before.dates.get(field)
        if was and _months(now) > _months(was):
            yield Change(
                kind="retention_grown",
                severity="medium" if now[0] < was[0] else "low",
                source=after.source,
                dataset=after.dataset,
                field=field,
                before=f"{_months(was)} months, from {was[0]}",
                after=f"{_months(now)} months, from {now[0]}",
            )


def _months(span: Sequence[str]) -> int:
    """Count the months from the oldest row to the newest, both included."""
    (first_year, first_month), (last_year, last_month) = (
        (int(part) for part in month.split("-")[:2]) for month in span
    )
    return (last_year - first_year) * 12 + last_month - first_month + 1
