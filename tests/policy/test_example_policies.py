"""The five hand-written policies load, and quote what their documents say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from pdscan.policy.load import check, load
from pdscan.policy.model import Policy
from pdscan.policy.nodes import Problem

ROOT = Path(__file__).parents[2]
EXAMPLES = sorted((ROOT / "examples" / "policies").glob("*.yaml"))
DOCUMENTS = ROOT.parent / "shared" / "policies"
NUMBERS = {
    "itaas": "000",
    "opencloud-crm": "001",
    "tot-eservice": "002",
    "infobip": "003",
    "micro-pay": "004",
}


def quotes(policy: Policy) -> Iterator[str]:
    for part in (policy.declared, policy.refused, policy.retention, policy.claims, policy.minimum_age):
        yield from (entry.quote for entry in part)
    yield from (entry.retention.quote for entry in policy.declared if entry.retention)


def skeleton(text: str) -> str:
    """Letters alone: in a broken PDF the marks have moved, the blanks too, and sara am has come apart."""
    return re.sub(r"[ัิ-ฺ็-๎\s]", "", text.replace("ำ", "า"))


def test_there_are_five_examples() -> None:
    assert {path.stem for path in EXAMPLES} == set(NUMBERS)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_each_example_passes_the_check(path: Path) -> None:
    problems: tuple[Problem, ...] = check(path)
    assert problems == ()


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_each_entry_quotes_the_document(path: Path) -> None:
    found = sorted(DOCUMENTS.glob(f"{NUMBERS[path.stem]}_*.txt"))
    if not found:
        pytest.skip("the documents of the examples are not beside this checkout")
    document = skeleton(found[0].read_text(encoding="utf-8"))
    policy = load(path)
    assert [quote for quote in quotes(policy) if not quote or skeleton(quote) not in document] == []


def test_a_user_id_is_no_name() -> None:
    declared = {entry.element for entry in load(ROOT / "examples/policies/tot-eservice.yaml").declared}
    assert "username" in declared
    assert "name" not in declared


def test_an_annex_refuses_what_the_main_text_declares() -> None:
    policy = load(ROOT / "examples/policies/infobip.yaml")
    assert policy.refused[0].jurisdiction == "MY"
    assert set(policy.refused[0].elements) <= {entry.element for entry in policy.declared}


def test_the_wallet_claims_encryption_of_three_elements_in_the_database() -> None:
    claims = {claim.claim: claim.elements for claim in load(ROOT / "examples/policies/micro-pay.yaml").claims}
    assert claims["encryption_db_level"] == ("pin", "national_id", "bank_account")
