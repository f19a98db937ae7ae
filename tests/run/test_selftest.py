from __future__ import annotations

import json
from pathlib import Path

import pytest

from pdscan.detect.rules import rules
from pdscan.registry import recognizers
from pdscan.run.selftest import Card, as_json, card, judged, keep, last_card, told
from pdscan.synthetic.companies import companies


@pytest.fixture(scope="module")
def small() -> Card:
    known = rules(recognizers())
    firms = companies(3, count=1)
    return card(3, known, firms, list(judged(firms, known)), {})


def test_the_card_counts_all_columns(small: Card) -> None:
    firms = companies(3, count=1)
    assert small.columns == sum(len(table.columns) for table in firms[0].tables)
    assert 0 < small.look_alikes < small.columns


def test_most_of_a_company_is_judged_rightly(small: Card) -> None:
    assert small.overall.precision > 0.8
    assert small.overall.recall > 0.8


def test_the_same_seed_gives_the_same_card(small: Card) -> None:
    known = rules(recognizers())
    firms = companies(3, count=1)
    assert as_json(card(3, known, firms, list(judged(firms, known)), {})) == as_json(small)


def test_the_card_is_told_and_stored(small: Card) -> None:
    stored = json.loads(as_json(small))
    assert stored["schema"] == "pdscan-accuracy/1"
    assert stored["elements"].keys() == small.elements.keys()
    assert all(element in told(small) for element in small.elements)


def test_the_last_card_is_found_again(small: Card, tmp_path: Path) -> None:
    assert last_card(tmp_path) is None
    keep(small, tmp_path, tmp_path / "copy.json")
    assert last_card(tmp_path) == json.loads(as_json(small))
    assert (tmp_path / "copy.json").read_text(encoding="utf-8") == as_json(small)


def test_a_file_that_is_no_card_is_none(tmp_path: Path) -> None:
    (tmp_path / "accuracy.json").write_text('{"schema": "something else"}', encoding="utf-8")
    assert last_card(tmp_path) is None
