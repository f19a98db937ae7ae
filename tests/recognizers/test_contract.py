"""What every recognizer promises, whatever its kind.

An engine may try a pattern on a whole cell with RE2 or look for it in running text with Python; a value must
be seen in both, also where Thai stands right beside it, for Thai is written without spaces.
"""

from __future__ import annotations

import re

import pyarrow as pa
import pyarrow.compute as pc
import pytest
import re2

from pdscan import registry
from pdscan.recognizer import Recognizer
from pdscan.text import normalise
from pdscan.vocabulary import elements
from pdscan.vocabulary.doers import at_work

ALL = registry.recognizers()
WITH_PATTERN = [item for item in ALL if item.pattern]
EDGE = "[0-9A-Za-z]"


def named(item: Recognizer) -> str:
    return item.entity_type


def is_recognised(item: Recognizer, value: str) -> bool:
    fits = bool(item.pattern and re.fullmatch(item.pattern, value)) or value.lower() in item.words
    fits = fits or bool(item.find and list(item.find(value)))
    return fits and (item.validate is None or item.validate(value))


def anchors(pattern: str) -> list[str]:
    outside_classes = re.sub(r"\[\^?\]?(?:\\.|[^\]\\])*\]", "", pattern)
    return re.findall(r"\\[bBdDwWAZz]|(?<!\\)[\^$]|\(\?<?[=!]|(?<!\\)\((?!\?)", outside_classes)


@pytest.mark.parametrize("item", ALL, ids=named)
def test_every_example_is_recognised(item):
    assert [value for value in item.examples if not is_recognised(item, normalise(value))] == []


@pytest.mark.parametrize("item", ALL, ids=named)
def test_no_counterexample_is(item):
    assert [value for value in item.counterexamples if is_recognised(item, normalise(value))] == []


@pytest.mark.parametrize("item", WITH_PATTERN, ids=named)
def test_re2_says_the_same_of_whole_cells(item):
    values = [normalise(value) for value in item.examples + item.counterexamples]
    matched = pc.match_substring_regex(pa.array(values, pa.string()), f"^(?:{item.pattern})$").to_pylist()
    assert matched == [bool(re.fullmatch(item.pattern, value)) for value in values]


@pytest.mark.parametrize("item", [item for item in WITH_PATTERN if item.in_text], ids=named)
@pytest.mark.parametrize("text", ["{}", "คือ{}ครับ", "เลขที่ {} ค่ะ", "({})", '"{}",'])
def test_every_example_is_found_in_text_whole(item, text):
    bounded = re.compile(f"(?<!{EDGE})(?:{item.pattern})(?!{EDGE})")
    missed = []
    for value in map(normalise, item.examples):
        start = text.index("{")
        found = bounded.search(text.format(value))
        if not re.fullmatch(item.pattern, value):
            continue
        if found is None or found.span() != (start, start + len(value)):
            missed.append(value)
    assert missed == []


@pytest.mark.parametrize("item", ALL, ids=named)
def test_patterns_are_bodies_that_both_engines_read_alike(item):
    for pattern in filter(None, (item.pattern, item.fits, item.labelled)):
        assert anchors(pattern) == []
        assert re.compile(pattern).groups == 0


@pytest.mark.parametrize("item", ALL, ids=named)
def test_the_element_is_in_the_vocabulary(item):
    assert item.element in elements()


@pytest.mark.parametrize("item", ALL, ids=named)
def test_names_are_lower_case_phrases_said_once(item):
    for phrases in (item.headers, item.hints, item.against):
        assert [phrase for phrase in phrases if phrase != " ".join(phrase.lower().split())] == []
        assert sorted({phrase for phrase in phrases if phrases.count(phrase) > 1}) == []
    assert set(item.headers).isdisjoint(item.hints)
    assert set(item.headers).isdisjoint(item.against)


@pytest.mark.parametrize("item", ALL, ids=named)
def test_probabilities_are_probabilities(item):
    assert 0 < item.chance <= 1
    assert 0 <= item.alone <= item.named <= 1


@pytest.mark.parametrize("item", ALL, ids=named)
def test_something_can_be_seen_of_it(item):
    shown = item.pattern or item.words or item.find or item.headers or item.said
    assert shown or (item.labels and item.labelled)


@pytest.mark.parametrize("item", [item for item in ALL if item.said], ids=named)
def test_phrases_are_bodies_with_one_group_that_is_the_value(item):
    for phrase in item.said:
        assert re2.compile(phrase).groups == 1
        assert list(re.compile(phrase).groupindex) == ["value"]


def test_no_header_names_two_elements_unless_it_says_whose_it_is_or_who_did_it():
    owners: dict[str, set[str]] = {}
    for item in ALL:
        for header in item.headers:
            owners.setdefault(header, set()).add(item.element)
    clashes = {header: found - {"relatives"} for header, found in owners.items()}
    for doer in at_work():
        clashes[doer] -= {"employee_id"}  # Who did it is told by a login or by a badge.
    assert {header: found for header, found in clashes.items() if len(found) > 1} == {}
