"""Words that go on with a sentence behind a name (`naming.toml`), and so end it."""

from __future__ import annotations

import re
from functools import cache

from pdscan.vocabulary.naming import said
from pdscan.vocabulary.persons import thai_family_names, thai_given_names

_SPEAKER = re.compile("(?:กระผม|ผม|ดิฉัน|หนู|ข้าพเจ้า|นี่)[ก-ฮเ-ไ][ก-๎]")


def is_speaker(text: str, at: int) -> bool:
    """Tell whether somebody speaks of himself at a place, with a name glued behind.

    >>> is_speaker("อาจารย์ยะโกะ ผมแวดาโอะ", 13), is_speaker("อาจารย์ยะโกะ ผม", 13)
    (True, False)
    """
    return _SPEAKER.match(text, at) is not None


def goes_on(word: str) -> bool:
    """Tell whether a word goes on with a sentence.

    >>> goes_on("โทร"), goes_on("แจ้งว่า"), goes_on("ใจดี")
    (True, True, False)
    """
    return word.removesuffix("ว่า") in said("sentences", "go_on") or word in said("sentences", "go_on")


@cache
def ends_names() -> frozenset[str]:
    """Return the words that end a name before them, however they are glued to it."""
    names = thai_given_names().listed | thai_family_names().listed
    return said("sentences", "go_on") | {word for word in stopwords() if len(word) > 2 and word not in names}


@cache
def stopwords() -> frozenset[str]:
    """Return the words that every Thai text is full of."""
    from pythainlp.corpus import thai_stopwords

    return frozenset(thai_stopwords())
