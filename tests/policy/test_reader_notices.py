"""Notices of our own, as varied as real ones, read whole: see tests/policy/notices."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import yaml

from pdscan.policy.model import Policy
from pdscan.policy.reader import read, read_text

NOTICES = sorted((Path(__file__).parent / "notices").glob("*.txt"))


@pytest.fixture(params=NOTICES, ids=[path.stem for path in NOTICES], scope="module")
def notice(request: pytest.FixtureRequest) -> tuple[Policy, dict[str, Any]]:
    expected = yaml.safe_load(request.param.with_suffix(".yaml").read_text(encoding="utf-8"))
    return read(request.param).policy, expected


def test_declared_elements_are_all_found_and_none_invented(notice: tuple[Policy, dict[str, Any]]) -> None:
    policy, expected = notice
    assert {item.element for item in policy.declared} == set(expected["declared"])


def test_refused_elements_are_told_from_declared_ones(notice: tuple[Policy, dict[str, Any]]) -> None:
    policy, expected = notice
    assert {element for one in policy.refused for element in one.elements} == set(expected["refused"])


def test_only_retention_periods_are_reported_as_such(notice: tuple[Policy, dict[str, Any]]) -> None:
    policy, expected = notice
    assert Counter(one.duration for one in policy.retention if one.duration) == Counter(expected["retention"])


def test_each_promise_is_found(notice: tuple[Policy, dict[str, Any]]) -> None:
    policy, expected = notice
    assert {one.claim for one in policy.claims} == set(expected["claims"])


def test_the_head_of_the_policy_is_right(notice: tuple[Policy, dict[str, Any]]) -> None:
    policy, expected = notice
    assert policy.organisation == expected["organisation"]
    assert list(policy.law) == expected["law"]
    assert list(policy.contact.email) == expected["email"]
    assert list(policy.contact.phone) == expected["phone"]
    assert policy.effective == expected["effective"]
    assert [one.age for one in policy.minimum_age] == expected["ages"]


def mangled(text: str) -> str:
    """Do to Thai text what PDF extraction does: tone first, sara am apart, every other mark late."""
    text = re.sub("([ัิ-ื็ํ])([่-๋])", r"\2\1", text)
    text = re.sub("([ก-ฮ][่-๋]?)ำ", r"\1 า", text)
    count = itertools.count()
    return re.sub(
        "([ัิ-ฺ็-์])([ก-ะาเ-ไ])",
        lambda match: match[2] + match[1] if next(count) % 2 else match[0],
        text,
    )


@pytest.mark.parametrize("path", NOTICES, ids=[path.stem for path in NOTICES])
def test_a_notice_mangled_by_pdf_extraction_is_read_alike(path: Path) -> None:
    clean = path.read_text(encoding="utf-8")
    expected = {item.element for item in read_text(clean).policy.declared}
    found = {item.element for item in read_text(mangled(clean)).policy.declared}
    assert len(found & expected) >= 0.95 * max(len(found), len(expected))
