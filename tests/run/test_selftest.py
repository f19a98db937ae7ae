from __future__ import annotations

import json

import pytest

from pdscan.detect.rules import rules
from pdscan.inventory.accuracy import as_json
from pdscan.inventory.model import Accuracy
from pdscan.registry import recognizers
from pdscan.run.selftest import card, judged, told
from pdscan.synthetic.companies import companies


@pytest.fixture(scope="module")
def small() -> Accuracy:
    known = rules(recognizers())
    firms = companies(3, count=1)
    return card(3, known, firms, list(judged(firms, known)), {})


def test_the_card_counts_all_columns(small: Accuracy) -> None:
    firms = companies(3, count=1)
    assert small.columns == sum(len(table.columns) for table in firms[0].tables)
    assert 0 < small.look_alikes < small.columns


def test_most_of_a_company_is_judged_rightly(small: Accuracy) -> None:
    assert (small.overall.precision or 0) > 0.8
    assert (small.overall.recall or 0) > 0.8


def test_the_same_seed_gives_the_same_card(small: Accuracy) -> None:
    known = rules(recognizers())
    firms = companies(3, count=1)
    assert as_json(card(3, known, firms, list(judged(firms, known)), {})) == as_json(small)


def test_the_card_is_told_and_stored(small: Accuracy) -> None:
    stored = json.loads(as_json(small))
    assert stored["schema"] == "pdscan-accuracy/1"
    assert stored["elements"].keys() == small.elements.keys()
    assert all(element in told(small) for element in small.elements)
