"""Why a field was, or was not, classified so: all that the inventory knows of it, in words."""

from __future__ import annotations

from collections.abc import Iterator

from pdscan.errors import UsageError
from pdscan.inventory.model import Dataset, Field, Finding, Inventory, Review, TextReading
from pdscan.vocabulary import elements


def explained(inventory: Inventory, wanted: str) -> str:
    """Explain every field whose `dataset.field` is, or ends in, what is wanted; UsageError for none."""
    named = [
        (f"{item.dataset}.{column.field}", item, column)
        for item in inventory.datasets
        for column in item.fields
    ]
    chosen = [item for item in named if item[0] == wanted] or [
        item for item in named if item[0].endswith(wanted)
    ]
    if not chosen:
        raise UsageError(f"the inventory has no field '{wanted}'; write it as dataset.field")
    run = inventory.run
    head = f"pdscan {run.version}, rules {run.rules_version}, run {run.id}, seed {run.seed}"
    return "\n\n".join(
        [head, *("\n".join(_lines(name, dataset, column)) for name, dataset, column in chosen)]
    )


def _lines(name: str, dataset: Dataset, column: Field) -> Iterator[str]:
    read = f"{dataset.rows_read:,} rows read, {column.nulls:,} null"
    yield f"{name}  ({column.type}; {read}; sampling: {dataset.sampling})"
    for finding in column.findings:
        yield from _finding(finding)
    for item in column.rejected:
        yield f"  not {_label(item.element)}: {item.because}"
    if column.cannot_exclude is not None:
        share = f"{column.cannot_exclude:.3%}"
        yield f"  nothing found; up to {share} of the cells could still hold something (95 %)"
    if column.reading is not None:
        yield f"  running text: {_stopped(column.reading)}"


def _stopped(reading: TextReading) -> str:
    why = {
        "bound": f"enough to find what stands in more than {reading.bound:.1%} of them (95 %)",
        "all read": "which are all",
        "budget": "then the sample, or the time for names, was used up",
    }
    return f"{reading.cells:,} cells read for names and all else; {why[reading.stopped]}"


def _finding(finding: Finding) -> Iterator[str]:
    counts, prevalence = finding.counts, finding.prevalence
    yield f"  {_label(finding.element)}: {finding.confidence:.0%} sure, {finding.extent}"
    yield f"    {finding.because}"
    yield (
        f"    counts: {counts.tested:,} tested, {counts.matched:,} of the shape, {counts.valid:,} valid, "
        f"{counts.distinct_valid:,} distinct; noise floor {finding.chance:.0%}"
    )
    interval = f"{prevalence.low:.2%} to {prevalence.high:.2%}"
    yield f"    share of cells: {prevalence.estimate:.2%} (95 %: {interval})"
    yield f"    rules: {', '.join(finding.entity_types)}; basis: {', '.join(finding.basis)}"
    scheme = f" ({finding.protection.scheme})" if finding.protection.scheme else ""
    yield f"    kept: {finding.protection.state}{scheme}"
    if finding.policy_status:
        named = f" ({', '.join(finding.categories)})" if finding.categories else ""
        yield f"    policy: {finding.policy_status}{named}"
    if finding.review:
        yield f"    decided: {_decided(finding.review)}"


def _decided(review: Review) -> str:
    until = f", until {review.expires}" if review.expires else ""
    by = f"by {review.rule} of {review.by}" if review.rule else f"by {review.by}"
    note = f": {review.note}" if review.note else ""
    return f"{review.decision} {by}, {review.at[:10]}{until}{note}"


def _label(element: str) -> str:
    known = elements()[element]
    return f"{element} ({known.label_en} · {known.label_th})"
