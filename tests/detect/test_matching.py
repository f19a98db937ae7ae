"""Few cells or many: a pattern hits the same ones."""

from __future__ import annotations

import pyarrow.compute as pc
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pdscan.arrow import strings
from pdscan.detect.rules import NEVER, rules
from pdscan.detect.text.search import RUNNING_TEXT
from pdscan.detect.values import arrays
from pdscan.detect.values.matching import FEW, Cells, hit, whole
from pdscan.registry import recognizers

LETTERS = "a1 0-@.\n\r\t=:/ก่ำ้นาย๑xX*é\u2028"
cells_of_them = st.lists(st.text(LETTERS, max_size=12), max_size=12)
KNOWN = rules(recognizers())
SHAPES = (
    "[0-9]+",
    "a*",
    "[^0-9]{1,4}",
    "(?i:A|x)+",
    "(?s:a.*a)",
    ".+",
    r"a\s*1",
    "-|[ก-๎]+",
    NEVER,
)
SEARCHED = (
    "^a",
    "1$",
    "(?:^|[^0-9A-Za-z])(?:1|a0)(?:[^0-9A-Za-z]|$)",
    RUNNING_TEXT,
    r"[^\s]\s+[^\s]",
    "x|^a1$",
    *KNOWN.triggers,
    KNOWN.weak_trigger,
)


def in_bulk(cells: list[str], pattern: str) -> list[bool]:
    return arrays.mask_of(pc.match_substring_regex(strings(cells), pattern)).tolist()


@pytest.mark.parametrize("pattern", SHAPES)
@settings(deadline=None)
@given(cells=cells_of_them)
def test_the_same_cells_fit_as_in_bulk(pattern: str, cells: list[str]) -> None:
    assert whole(strings(cells), pattern).tolist() == in_bulk(cells, rf"\A(?:{pattern})\z")


@pytest.mark.parametrize("pattern", SEARCHED)
@settings(deadline=None)
@given(cells=cells_of_them)
def test_the_same_cells_are_hit_as_in_bulk(pattern: str, cells: list[str]) -> None:
    assert hit(strings(cells), pattern).tolist() == in_bulk(cells, pattern)


def test_every_recognizer_fits_the_same_examples_in_both_ways() -> None:
    values = [value for item in KNOWN.recognizers for value in (*item.examples, *item.counterexamples)]
    for item in KNOWN.recognizers:
        if item.pattern is None:
            continue
        expected = in_bulk(values, rf"\A(?:{item.pattern})\z")
        for begin in range(0, len(values), FEW):
            few = values[begin : begin + FEW]
            assert whole(strings(few), item.pattern).tolist() == expected[begin : begin + FEW], (
                item.entity_type
            )


def test_a_part_of_an_array_is_tried_alone() -> None:
    assert whole(strings(["1", "x", "2", "y"]).slice(1, 2), "[0-9]").tolist() == [False, True]


@settings(deadline=None)
@given(cells=st.lists(st.sampled_from(["Yes", "NO", "ไม่", "นาย", ""]), max_size=5))
def test_words_are_found_in_any_case(cells: list[str]) -> None:
    found = Cells(strings(cells)).one_of(frozenset({"yes", "ไม่"})).tolist()
    assert found == [cell.lower() in {"yes", "ไม่"} for cell in cells]
