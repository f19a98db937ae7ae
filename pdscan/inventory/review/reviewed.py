"""What persons decided, put on the findings that a run made anew. Pure.

A decision belongs to the id of a finding, not to a run: the machine's verdict is made anew each time, and
the person's stays until another decision or its expiry. A rule decides where no person did, and says so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from pdscan.inventory.model import Dataset, Field, Finding, Gap, Review
from pdscan.inventory.review.decided import Decided

ReviewOf = Callable[[Field, Finding], Review | None]


def with_reviews(dataset: Dataset, decided: Decided) -> Dataset:
    """Put each decision on its finding."""
    if not decided.reviews and not decided.rules:
        return dataset
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


def rejected_in(datasets: Iterable[Dataset]) -> set[str]:
    """Return the ids of the findings that persons or their rules have rejected."""
    found = (one for dataset in datasets for column in dataset.fields for one in column.findings)
    return {one.id for one in found if one.review and one.review.decision == "rejected"}


def standing_gaps(gaps: Iterable[Gap], gone: set[str]) -> tuple[Gap, ...]:
    """Return the gaps without what was rejected; one that was about nothing else is settled."""
    return tuple(_without(gap, gone) for gap in gaps if not _is_settled(gap, gone))


def _is_settled(gap: Gap, gone: set[str]) -> bool:
    """Tell whether every place of a gap was rejected; a gap without places was never about findings."""
    return bool(gap.where) and gone.issuperset(gap.where)


def _without(gap: Gap, gone: set[str]) -> Gap:
    if gone.isdisjoint(gap.where):
        return gap
    return replace(gap, where=tuple(one for one in gap.where if one not in gone))
