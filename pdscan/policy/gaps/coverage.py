"""Which policy speaks for which dataset, and which declaration covers which finding."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase

from pdscan.inventory.model import Dataset, Field, Finding
from pdscan.inventory.outline import Outline
from pdscan.policy.gaps.words import strangers_of, subjects_of
from pdscan.policy.model import Declared, Policy, Refusal
from pdscan.vocabulary import kinship

HERE = (None, "TH")
"""Jurisdictions that count: what a policy says for everyone, and what it says for Thailand.

An annex for another country neither declares nor refuses anything about the data of persons here.
"""

SERVED = frozenset({"customer", "account_user", "corporate_customer", "prospect", "website_visitor"})
"""Those whom the data of an organisation are about where nothing else is told."""


@dataclass(frozen=True, slots=True)
class Place:
    """One finding that counts, with the field and dataset it stands in."""

    dataset: Dataset
    field: Field
    finding: Finding


@dataclass(frozen=True, slots=True)
class Scope:
    """One policy and the datasets that it speaks for."""

    policy: Policy
    datasets: tuple[Dataset, ...]

    def places(self) -> Iterator[Place]:
        """Walk the findings that count, of all datasets."""
        return places(self.datasets)


BESIDE = frozenset({"CREDIT_CARD_EXPIRY"})
"""Entity types that stand beside the value of their element: a month is no card number."""


def is_beside(place: Place) -> bool:
    """Say whether a promise about an element says nothing of what a place holds of it."""
    return BESIDE.issuperset(place.finding.entity_types)


def scopes(datasets: Sequence[Dataset], policies: Iterable[Policy]) -> Iterator[Scope]:
    """Pair each policy with the datasets that it covers."""
    for policy in policies:
        yield Scope(policy, tuple(dataset for dataset in datasets if covers(policy, dataset)))


def covers(policy: Policy, dataset: Dataset | Outline) -> bool:
    """Say whether a policy speaks for a dataset: by "source dataset", or by the dataset's name alone."""
    names = (f"{dataset.source} {dataset.dataset}", dataset.dataset)
    return any(fnmatchcase(name, glob) for glob in policy.covers for name in names)


def places(datasets: Iterable[Dataset]) -> Iterator[Place]:
    """Walk the findings of personal data that no reviewer has rejected."""
    for dataset in datasets:
        for column in dataset.fields:
            yield from (Place(dataset, column, finding) for finding in column.findings if counts(finding))


def counts(finding: Finding) -> bool:
    """Say whether a finding is held against a policy: it is personal data, and no reviewer rejected it."""
    rejected = finding.review is not None and finding.review.decision == "rejected"
    return finding.pdpa != "not_personal" and not rejected


def declarations(policy: Policy, element: str) -> tuple[Declared, ...]:
    """Return the declarations that cover an element here: those of it by name, else those of its kin."""
    here = [entry for entry in policy.declared if entry.jurisdiction in HERE]
    named = tuple(entry for entry in here if entry.element == element)
    return named or tuple(entry for entry in here if element in kinship().get(entry.element, ()))


def elsewhere(policy: Policy, element: str) -> tuple[Declared, ...]:
    """Return the declarations of an element that hold in other countries only."""
    return tuple(
        entry for entry in policy.declared if entry.element == element and entry.jurisdiction not in HERE
    )


def refusals(policy: Policy, place: Place) -> tuple[Refusal, ...]:
    """Return the sentences that say that what stands at a place is not collected here."""
    return tuple(
        entry
        for entry in policy.refused
        if place.finding.element in entry.elements
        and entry.jurisdiction in HERE
        and _concerns(entry, policy, place)
    )


def _concerns(refusal: Refusal, policy: Policy, place: Place) -> bool:
    """Say whether a refusal is about the persons of a place, as the dataset or the column tells them.

    Where neither does, the other columns may; else they are taken for those whom the organisation serves,
    unless data of such persons are declared.
    """
    if not refusal.subjects:
        return True
    declared = {
        subject for entry in declarations(policy, place.finding.element) for subject in entry.subjects
    }
    if told := _told(f"{place.dataset.dataset} {place.field.field}"):
        return not told.isdisjoint(refusal.subjects)
    if beside := _told(" ".join(column.field for column in place.dataset.fields)):
        return not beside.isdisjoint(refusal.subjects) and beside.isdisjoint(declared)
    return not SERVED.isdisjoint(refusal.subjects) and SERVED.isdisjoint(declared)


def _told(names: str) -> frozenset[str]:
    """Return whom names of datasets and columns say that rows are about."""
    return subjects_of(names) | strangers_of(names)


def declaring(policies: Iterable[Policy], place: Place) -> tuple[Declared, ...]:
    """Return what covers a place in any of several policies; a policy that refuses it declares nothing."""
    return tuple(
        entry
        for policy in policies
        if not refusals(policy, place)
        for entry in declarations(policy, place.finding.element)
    )


def with_status(dataset: Dataset, policies: Sequence[Policy]) -> Dataset:
    """Fill the categories and the policy status of every finding of a dataset."""
    covering = tuple(policy for policy in policies if covers(policy, dataset))
    columns = tuple(
        replace(
            column,
            findings=tuple(_judged(Place(dataset, column, finding), covering) for finding in column.findings),
        )
        for column in dataset.fields
    )
    return replace(dataset, fields=columns)


def _judged(place: Place, covering: Sequence[Policy]) -> Finding:
    finding = place.finding
    if not counts(finding):
        return replace(finding, categories=(), policy_status=None)
    if not covering:
        return replace(finding, categories=(), policy_status="not_covered")
    entries = declaring(covering, place)
    categories = dict.fromkeys(entry.category for entry in entries if entry.category)
    return replace(
        finding, categories=tuple(categories), policy_status="declared" if entries else "undeclared"
    )
