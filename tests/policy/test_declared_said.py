"""What a passage declares and refuses is known in the words of many trades, and nothing else is declared."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from pdscan.policy.reader import read_text

_SAID = yaml.safe_load(Path(__file__).with_name("declared_said.yaml").read_text(encoding="utf-8"))


def _declared(text: str) -> set[str]:
    return {item.element for item in read_text(text).policy.declared}


def _refused(text: str) -> set[str]:
    return {element for one in read_text(text).policy.refused for element in one.elements}


@pytest.mark.parametrize("passage", _SAID["declares"], ids=lambda passage: passage["said"][:40])
def test_a_passage_declares_what_it_names_in_the_words_of_its_trade(passage: dict[str, Any]) -> None:
    assert set(passage["elements"]) <= _declared(passage["said"])


@pytest.mark.parametrize("passage", _SAID["no_more"], ids=lambda passage: passage["said"][:40])
def test_a_passage_declares_no_more_than_what_is_taken(passage: dict[str, Any]) -> None:
    assert set(passage["elements"]) == _declared(passage["said"])


@pytest.mark.parametrize("passage", _SAID["refuses"], ids=lambda passage: passage["said"][:40])
def test_a_passage_refuses_what_it_says_is_not_taken(passage: dict[str, Any]) -> None:
    assert set(passage["elements"]) == _refused(passage["said"])
    assert not set(passage["elements"]) & _declared(passage["said"])


@pytest.mark.parametrize("passage", _SAID["nothing"])
def test_a_passage_that_defines_warns_plans_or_speaks_of_others_declares_nothing(passage: str) -> None:
    assert _declared(passage) == set()
