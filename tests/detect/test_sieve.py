"""Many patterns in one look hit what each of them hits alone."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pdscan.arrow import strings
from pdscan.detect.rules import rules
from pdscan.detect.text.held import text_sieve
from pdscan.detect.text.spans import edged
from pdscan.detect.values import arrays, sieve
from pdscan.detect.values.matching import hit, whole
from pdscan.detect.values.sieve import Confirming, Sieve, Sieves, WholeSieve
from pdscan.phrases import beginning, piece
from pdscan.registry import recognizers

PATTERNS = ("[0-9]+", "a*", "^a", "[ก-๎]{2}", "(?i:X|y)", "1$", "a{2,40}")
KNOWN = rules(recognizers())
EXAMPLES = [value for item in KNOWN.recognizers for value in (*item.examples, *item.counterexamples)]

texts_of_them = st.lists(st.text("a1xY กา\n", max_size=8), max_size=8)


@settings(deadline=None)
@given(texts=texts_of_them)
def test_each_pattern_hits_what_it_hits_alone(texts: list[str]) -> None:
    cells = strings(texts)
    assert Sieve(PATTERNS).hits(arrays.texts(cells)).tolist() == [
        hit(cells, one).tolist() for one in PATTERNS
    ]
    assert WholeSieve(PATTERNS).hits(arrays.texts(cells)).tolist() == [
        whole(cells, one).tolist() for one in PATTERNS
    ]


def test_patterns_too_many_for_one_automaton_are_dealt_over_several(monkeypatch: pytest.MonkeyPatch) -> None:
    patterns = [f"a{{{length}}}b" for length in range(1, 60)]
    monkeypatch.setattr(sieve, "MEMORY", 1 << 16)
    assert Sieve(patterns).hit(b"aaab") == [0, 1, 2]


def test_groups_count_their_patterns_through() -> None:
    texts = [b"a1", "ก".encode(), b"12 a"]
    apart = Sieves([PATTERNS[:2], PATTERNS[2:]])
    assert [apart.hit(text) for text in texts] == [Sieve(PATTERNS).hit(text) for text in texts]
    assert (apart.hits(texts) == Sieve(PATTERNS).hits(texts)).all()


def test_without_patterns_nothing_is_hit() -> None:
    assert Sieve(()).hit(b"1") == []
    assert Sieve(()).hits([b"1", b"2"]).shape == (0, 2)


def test_no_pattern_that_is_in_a_text_is_overlooked() -> None:
    looked = text_sieve(KNOWN.patterned)
    for item in KNOWN.patterned:
        if item.in_text and item.pattern:
            for text in (text for value in EXAMPLES for text in (value, f"ติดต่อ{value}ค่ะ")):
                assert not any(edged(item).finditer(text)) or item in looked.held(text).patterned, (
                    item.entity_type
                )


def test_what_needs_no_word_beside_it_is_told_from_what_a_word_has_to_say() -> None:
    cells = strings(["โทร 081-234-5678", "รหัสผ่านคือ abcd ครับ", "ขอบคุณ", ""])
    sieve_of_all = text_sieve(KNOWN.patterned)
    assert sieve_of_all.strong(cells).tolist() == [True, False, False, False]
    assert sieve_of_all.weak(cells).tolist()[1:] == [True, False, False]


def test_a_pattern_that_something_coarser_stands_for_is_tried_where_that_hits() -> None:
    texts = [b"aab", b"aa", b"b"]
    confirming = Confirming(Sieve(["a", "b"]), ("a+b", "ab").__getitem__)
    assert [confirming.hit(text) for text in texts] == [[0, 1], [], []]
    assert confirming.hits(texts).tolist() == [[True, False, False], [True, False, False]]


@pytest.mark.parametrize(
    ("phrase", "begins"),
    [
        (f"(?i:door|gate) code{piece('told')}(?P<value>[0-9]{{4}})", "(?i:door|gate) code"),
        (f"[(]code{piece('near')}(?P<value>[0-9]{{4}})", "[(]code"),
        ("card (?P<value>[0-9]{4})", "card (?P<value>[0-9]{4})"),
    ],
)
def test_a_phrase_begins_before_the_words_that_all_phrases_share(phrase: str, begins: str) -> None:
    assert beginning(phrase) == begins


@pytest.mark.parametrize(
    "phrase",
    [
        f"(?:code{piece('told')}|pin) (?P<value>[0-9]{{4}})",
        f"code{piece('told')}(?P<value>[0-9]{{4}})|pin (?:[0-9])",
        f"{piece('more')}code (?P<value>[0-9]{{4}})",
    ],
)
def test_a_phrase_with_another_way_to_begin_is_left_whole(phrase: str) -> None:
    assert beginning(phrase) == phrase
