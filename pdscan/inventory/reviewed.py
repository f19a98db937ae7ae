"""What persons decided, put on the findings that a run made anew. Pure.

A decision belongs to the id of a finding, not to a run: the machine's verdict is made anew each time, and
the person's stays until another decision or its expiry.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from pdscan.inventory.document import summary
from pdscan.inventory.model import Dataset, Field, Finding, Gap, Inventory, Review


def reviewed(inventory: Inventory, reviews: Mapping[str, Review]) -> Inventory:
    """Put the decisions on an inventory; what was rejected leaves the gaps and the summary."""
    if not reviews:
        return inventory
    datasets = with_reviews(inventory.datasets, reviews)
    gone = {key for key, review in reviews.items() if review.decision == "rejected"}
    gaps = tuple(_without(gap, gone) for gap in inventory.gaps if not _is_settled(gap, gone))
    return replace(inventory, datasets=datasets, gaps=gaps, summary=summary(datasets, gaps))


def with_reviews(datasets: Iterable[Dataset], reviews: Mapping[str, Review]) -> tuple[Dataset, ...]:
    """Put each decision on its finding."""
    return tuple(_edited(dataset, lambda finding: reviews.get(finding.id)) for dataset in datasets)


def without_reviews(dataset: Dataset) -> Dataset:
    """Return the dataset as the machine judged it."""
    return _edited(dataset, lambda finding: None)


def _edited(dataset: Dataset, review_of: Callable[[Finding], Review | None]) -> Dataset:
    """Set the review of every finding; a dataset in which nothing changes stays the same object."""
    if all(one.review == review_of(one) for column in dataset.fields for one in column.findings):
        return dataset

    def edited(column: Field) -> Field:
        findings = tuple(replace(finding, review=review_of(finding)) for finding in column.findings)
        return replace(column, findings=findings)

    return replace(dataset, fields=tuple(edited(column) for column in dataset.fields))


def _is_settled(gap: Gap, gone: set[str]) -> bool:
    """Tell whether every place of a gap was rejected; a gap without places was never about findings."""
    return bool(gap.where) and gone.issuperset(gap.where)


def _without(gap: Gap, gone: set[str]) -> Gap:
    return (
        gap
        if gone.isdisjoint(gap.where)
        else replace(gap, where=tuple(one for one in gap.where if one not in gone))
    )
