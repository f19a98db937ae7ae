"""The reader's drafts of the five policies, held against those written by hand; floors only rise."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from pdscan.policy.model import Policy
from pdscan.policy.reader import read

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = {
    "itaas": "000",
    "opencloud-crm": "001",
    "tot-eservice": "002",
    "infobip": "003",
    "micro-pay": "004",
}

pytestmark = pytest.mark.skipif(
    not (ROOT / "../shared/policies").exists(), reason="the five policies are not beside this checkout"
)


@cache
def draft(name: str) -> Policy:
    return read(next((ROOT / "../shared/policies").glob(f"{DOCUMENTS[name]}_*.txt"))).policy


@cache
def example(name: str) -> dict[str, Any]:
    path = ROOT / "examples" / "policies" / f"{name}.yaml"
    if not path.exists():
        pytest.skip(f"examples/policies/{name}.yaml is not written yet")
    loaded: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return loaded


def f1(found: set[Any], expected: set[Any]) -> float:
    return 2 * len(found & expected) / (len(found) + len(expected)) if found or expected else 1.0


@pytest.mark.parametrize("name", DOCUMENTS)
def test_declared_elements(name: str) -> None:
    expected = {item["element"] for item in example(name)["declared"]}
    assert f1({item.element for item in draft(name).declared}, expected) >= 0.99


@pytest.mark.parametrize("name", DOCUMENTS)
def test_certainty_of_declared_elements(name: str) -> None:
    expected = {item["element"]: item["certainty"] for item in reversed(example(name)["declared"])}
    found = {item.element: item.certainty for item in reversed(draft(name).declared)}
    same = sum(found.get(element) == certainty for element, certainty in expected.items())
    assert same >= 0.9 * len(expected)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_refusals(name: str) -> None:
    expected = {(one["jurisdiction"], *sorted(one["elements"])) for one in example(name)["refused"]}
    assert {(one.jurisdiction, *sorted(one.elements)) for one in draft(name).refused} == expected


@pytest.mark.parametrize("name", DOCUMENTS)
def test_retention_periods(name: str) -> None:
    expected = Counter(one["duration"] for one in example(name)["retention"] if one["duration"])
    assert Counter(one.duration for one in draft(name).retention if one.duration) == expected


@pytest.mark.parametrize("name", DOCUMENTS)
def test_keeping_without_a_number_is_found_too(name: str) -> None:
    expected = {(one["duration"], one["trigger"], one["section"]) for one in example(name)["retention"]}
    assert {(one.duration, one.trigger, one.section) for one in draft(name).retention} >= expected


@pytest.mark.parametrize("name", DOCUMENTS)
def test_claims_and_what_they_cover(name: str) -> None:
    expected = {(one["claim"], *sorted(one["elements"])) for one in example(name)["claims"]}
    assert f1({(one.claim, *sorted(one.elements)) for one in draft(name).claims}, expected) >= 0.98


@pytest.mark.parametrize("name", DOCUMENTS)
def test_contacts_dates_and_ages(name: str) -> None:
    expected, policy = example(name), draft(name)
    assert set(policy.contact.email) == set(expected["contact"]["email"])
    assert set(policy.contact.phone) == set(expected["contact"]["phone"])
    assert policy.effective == (str(expected["effective"]) if expected["effective"] else None)
    ages = {(one["age"], one["jurisdiction"]) for one in expected["minimum_age"]}
    assert {(one.age, one.jurisdiction) for one in policy.minimum_age} == ages
    assert policy.language == expected["language"]


@pytest.mark.parametrize("name", DOCUMENTS)
def test_laws_are_those_of_the_example(name: str) -> None:
    expected = set(example(name)["law"])
    assert len(expected & set(draft(name).law)) >= 0.9 * len(expected)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_quotes_are_words_of_the_document(name: str) -> None:
    from pdscan.policy.text import document

    text = re.sub(
        r"\s", "", document.text(next((ROOT / "../shared/policies").glob(f"{DOCUMENTS[name]}_*.txt")))
    )
    for item in draft(name).declared:
        assert all(re.sub(r"\s", "", word) in text for word in item.quote.split()), item.quote
