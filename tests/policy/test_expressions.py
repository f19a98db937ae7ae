"""Many expressions as one find what they would find compiled together, and few of them are compiled."""

from __future__ import annotations

import re

import pytest

from pdscan.policy.words import lexicon
from pdscan.policy.words.expressions import Expressions
from tests.policy import needed_words


def test_the_words_that_expressions_need_are_written_down() -> None:
    assert needed_words.FILE.read_text(encoding="utf-8") == needed_words.written(), (
        "run `python -m tests.policy.needed_words`"
    )


@pytest.mark.parametrize(
    ("expression", "words"),
    [
        ("(?:our )?(?:fire|water)wall", "firewall|waterwall"),
        ("vpn|tunnel\\w+", "tunnel|vpn"),
        ("(?=.*back-?up).*dail", "back"),
        ("(?!never)encrypt(?:ed|s)?", "encrypt"),
        ("[sz]ecur.{0,20}(?:key|lock){1,2}", "secur|zecur"),
        ("a?b*", ""),
        ("(?:lock)?(?<!no )", ""),
    ],
)
def test_no_match_is_without_the_words_that_an_expression_needs(expression: str, words: str) -> None:
    assert needed_words.needed(expression) == words


@pytest.mark.parametrize("text", ["", "a firewall and a vpn", "vpn, firewall", "fire walls", "vpn vpn"])
def test_expressions_are_found_where_one_expression_finds_them(text: str) -> None:
    alternatives = ["fire ?wall", "vpn", "firewall and"]
    both = Expressions({"safe": alternatives}, {"safe": [needed_words.needed(one) for one in alternatives]})
    single = re.compile("|".join(f"(?:{one})" for one in alternatives))
    for start in range(len(text) + 1):
        tried = dict(both.to_try(text)).get("safe")
        found, expected = tried and tried.search(text, start), single.search(text, start)
        assert (found and found.span()) == (expected and expected.span())


def test_each_list_of_needed_words_has_a_line_for_each_expression() -> None:
    for name in lexicon.NEEDED:
        for code, said in lexicon.spelt_out(name).items():
            assert len(lexicon.needed(name)[code]) == len(said)
