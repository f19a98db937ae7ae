"""The page on policies: its example is what the reader gives, its tables are what the code knows."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from pdscan.policy.drafting import as_yaml
from pdscan.policy.gaps import claims, declared, minors, retention
from pdscan.policy.model import CERTAINTIES, HEDGES
from pdscan.policy.reader import read_text

PAGE = (Path(__file__).parents[2] / "docs" / "policy.md").read_text(encoding="utf-8")
KINDS = {
    "undeclared": declared.NOTICE,
    "sensitive_undeclared": declared.SENSITIVE,
    "refused_but_found": declared.NOTICE,
    "claim_contradicted": claims.SECURITY,
    "retention_exceeded": retention.ERASURE,
    "minor_data": minors.CONSENT_OF_MINORS,
    "combination": "of the rule",
    "declared_not_found": "",
}


def block(language: str) -> str:
    found = re.search(rf"```{language}\n(.*?)```", PAGE, re.DOTALL)
    assert found
    return found[1]


def test_the_example_notice_gives_the_example_draft() -> None:
    assert as_yaml(read_text(block("text")), "both") == block("yaml")


@pytest.mark.parametrize(("kind", "law"), KINDS.items())
def test_each_kind_of_gap_stands_with_its_law(kind: str, law: str) -> None:
    row = next(line for line in PAGE.splitlines() if line.startswith(f"| `{kind}`"))
    assert law in row.split("|")[-2]


@pytest.mark.parametrize("word", CERTAINTIES + HEDGES)
def test_each_certainty_and_hedge_is_explained(word: str) -> None:
    assert f"| `{word}` |" in PAGE
