"""What `pdscan policy read` tells a privacy officer, in Thai and in English."""

from __future__ import annotations

import re

import pytest

from pdscan.policy import drafting
from pdscan.policy.load import parse
from pdscan.policy.reader import read_text

NOTICE = "# ข้อมูลที่เราเก็บรวบรวม\nชื่อ และศาสนา เราไม่เก็บข้อมูลศาสนา\n# ความปลอดภัย\nรหัสผ่านของท่านถูกเข้ารหัสในฐานข้อมูล\n"
WORDS = re.compile(r"\b(?:found|only|implied|declared|refused)\b")


def test_doubts_are_told_in_the_language_that_is_asked_for() -> None:
    draft = read_text(NOTICE)
    thai, english = list(drafting.doubts(draft, "th")), list(drafting.doubts(draft, "en"))
    assert "ไม่พบช่องทางติดต่อ" in thai
    assert "ศาสนา/ความเชื่อ ทั้งประกาศว่าเก็บและประกาศว่าไม่เก็บ" in thai
    assert "No contact found." in english
    assert [doubt for doubt in thai if WORDS.search(doubt)] == []
    both = [f"{th} / {en}" for th, en in zip(thai, english, strict=True)]
    assert list(drafting.doubts(draft, "both")) == both


@pytest.mark.parametrize(
    ("lang", "words"),
    [("th", "รหัสผ่าน"), ("en", "Password"), ("both", "รหัสผ่าน / Password")],
)
def test_codes_stand_with_their_words(lang: str, words: str) -> None:
    assert f"  - element: password  # {words}\n" in drafting.as_yaml(read_text(NOTICE), lang)


def test_words_behind_codes_change_nothing_for_who_reads_the_file() -> None:
    draft = read_text(NOTICE)
    assert parse(drafting.as_yaml(draft, "both")) == draft.policy
