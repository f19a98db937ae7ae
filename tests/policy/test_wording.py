"""English phrases are found however they are spaced, hyphenated or spelt with an apostrophe."""

from __future__ import annotations

import pytest

from pdscan.policy.words import lexicon
from pdscan.policy.words.phrases import Phrases


@pytest.mark.parametrize("written", ["log in", "log-in", "login", "Log‑In", "log\n  in"])
def test_a_gap_may_be_a_blank_a_hyphen_or_nothing(written: str) -> None:
    assert Phrases({"found": ["log in name"]}).codes(f"your {written} name") == ("found",)


@pytest.mark.parametrize(
    "written", ["driver's licence", "driver’s licences", "drivers licence", "driver's-licence"]
)
def test_an_apostrophe_may_be_left_out(written: str) -> None:
    assert Phrases({"found": ["driver's licence"]}).codes(written) == ("found",)


@pytest.mark.parametrize("written", ["as set forth", "a ge", "_pin_unauth", "pinned", "spin", "e mail"])
def test_words_are_neither_run_together_nor_cut(written: str) -> None:
    assert Phrases({"found": ["asset", "age", "pin", "email"]}).codes(written) == ()


def test_the_longest_phrase_at_a_place_wins_and_its_plural_is_part_of_it() -> None:
    phrases = Phrases({"short": ["card"], "long": ["card number"]})
    assert [(hit.start, hit.end, hit.code) for hit in phrases.find("Card numbers, cards")] == [
        (0, 12, "long"),
        (14, 19, "short"),
    ]


@pytest.mark.parametrize(
    ("text", "is_data"),
    [
        ("your name, title and address", True),
        ("your name, the title of the page", False),
        ("name, company, line", True),
        ("the subject line, the body", False),
        ("a trusted parent company, its directors", False),
    ],
)
def test_a_word_of_many_meanings_counts_only_where_it_stands_alone_in_a_list(
    text: str, is_data: bool
) -> None:
    ambiguous = {"title_prefix", "social_account", "relatives"}
    assert bool(ambiguous & set(lexicon.elements().codes(text))) is is_data
