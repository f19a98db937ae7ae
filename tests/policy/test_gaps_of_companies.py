"""On generated companies every disagreement with their policy is found, and none is invented."""

from __future__ import annotations

import pytest
from companies_with_policies import Case, cases, gaps

from pdscan.detect.rules import rules
from pdscan.inventory.model import Dataset, Gap
from pdscan.registry import recognizers

Held = tuple[Case, tuple[Dataset, ...], tuple[Gap, ...]]


@pytest.fixture(scope="module", params=[21, 22])
def held(request: pytest.FixtureRequest) -> list[Held]:
    known = rules(recognizers())
    return [(case, *gaps(case, known)) for case in cases(request.param, 2)]


def tables(datasets: tuple[Dataset, ...], kind: str, found: tuple[Gap, ...]) -> set[tuple[str, str | None]]:
    """Return in which tables, and of which elements, gaps of a kind are."""
    of_finding = {
        finding.id: dataset.dataset
        for dataset in datasets
        for column in dataset.fields
        for finding in column.findings
    }
    return {(of_finding[one], gap.element) for gap in found if gap.kind == kind for one in gap.where}


def test_the_policy_is_read_as_it_was_written(held: list[Held]) -> None:
    for case, _, _ in held:
        assert {item.element for item in case.policy.declared} == case.declared
        assert {one for claim in case.policy.claims for one in claim.elements} == case.encrypted


def test_undeclared_elements_are_all_found_and_none_is_invented(held: list[Held]) -> None:
    for case, _, found in held:
        undeclared = {gap.element for gap in found if gap.kind in {"undeclared", "sensitive_undeclared"}}
        there = {
            one
            for _, column in case.company.columns()
            for one in (*column.some, *column.allowed, column.element)
        }
        assert undeclared >= case.undeclared
        assert undeclared <= there


def test_contradicted_claims_are_all_found_and_none_is_invented(held: list[Held]) -> None:
    for case, datasets, found in held:
        contradicted = tables(datasets, "claim_contradicted", found)
        assert contradicted >= case.readable
        assert contradicted <= case.readable | case.mentioned


def test_overdue_rows_are_all_found_and_none_is_invented(held: list[Held]) -> None:
    for case, datasets, found in held:
        assert {table for table, _ in tables(datasets, "retention_exceeded", found)} == case.overdue
