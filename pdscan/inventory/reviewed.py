"""What persons decided, put on the findings that a run made anew. Pure.

A decision belongs to the id of a finding, not to a run: the machine's verdict is made anew each time, and
the person's stays until another decision or its expiry. A rule decides where no person did, and says so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from pdscan.inventory.decided import Decided
from pdscan.inventory.document import summary
from pdscan.inventory.model import Dataset, Field, Finding, Gap, Inventory, Review

ReviewOf = Callable[[Field, Finding], Review | None]


def reviewed(inventory: Inventory, decided: Decided) -> Inventory:
    """Put the decisions on an inventory; what was rejected leaves the gaps and the summary."""
    if not decided.reviews and not decided.rules:
        return inventory
    datasets = with_reviews(inventory.datasets, decided)
    findings = (one for dataset in datasets for column in dataset.fields for one in column.findings)
    gone = {one.id for one in findings if one.review and one.review.decision == "rejected"}
    gaps = tuple(_without(gap, gone) for gap in inventory.gaps if not _is_settled(gap, gone))
    return replace(inventory, datasets=datasets, gaps=gaps, summary=summary(datasets, gaps))


def with_reviews(datasets: Iterable[Dataset], decided: Decided) -> tuple[Dataset, ...]:
    """Put each decision on its finding."""
    return tuple(_with_reviews(dataset, decided) for dataset in datasets)


def _with_reviews(dataset: Dataset, decided: Decided) -> Dataset:
    return _edited(
        dataset,
        lambda column, finding: decided.of(finding.id, dataset.dataset, column.field, finding.element),
    )


def without_reviews(dataset: Dataset) -> Dataset:
    """Return the dataset as the machine judged it."""
    return _edited(dataset, lambda _column, _finding: None)


def _edited(dataset: Dataset, review_of: ReviewOf) -> Dataset:
    """Set the review of every finding; a dataset in which nothing changes stays the same object."""
    if all(one.review == review_of(column, one) for column in dataset.fields for one in column.findings):
        return dataset

    def edited(column: Field) -> Field:
        findings = tuple(_with_review(finding, review_of(column, finding)) for finding in column.findings)
        return replace(column, findings=findings)

    return replace(dataset, fields=tuple(edited(column) for column in dataset.fields))


def _with_review(finding: Finding, review: Review | None) -> Finding:
    because = finding.because.removesuffix(_told(finding.review)) + _told(review)
    return replace(finding, review=review, because=because)


def _told(review: Review | None) -> str:
    """Return what a rule adds to the sentence of a finding."""
    if review is None or review.rule is None:
        return ""
    return f" Not counted, by {review.rule} of {review.by}, {review.at[:10]}: {review.note}"


def _is_settled(gap: Gap, gone: set[str]) -> bool:
    """Tell whether every place of a gap was rejected; a gap without places was never about findings."""
    return bool(gap.where) and gone.issuperset(gap.where)


def _without(gap: Gap, gone: set[str]) -> Gap:
    return (
        gap
        if gone.isdisjoint(gap.where)
        else replace(gap, where=tuple(one for one in gap.where if one not in gone))
    )
