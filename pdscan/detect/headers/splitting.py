"""A header parted into its words: capitals, digits and signs part Latin ones, Thai is not parted."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import dropwhile

from pdscan.detect.headers.claims import is_thai
from pdscan.detect.headers.glued import SHORTEST_GLUED, segment
from pdscan.detect.headers.lexicon import lexicon
from pdscan.detect.headers.transliterated import as_thai
from pdscan.text import normalise

WORD = re.compile(r"[Mm][Dd]5(?![0-9])|[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+|[฀-๿]+")
_IN_LATIN = {"เลขที่": ("no",), "เลข": ("no",), "หมายเลข": ("no",), "รหัส": ("code",), "บาท": ("baht",)}
"""What Thai says of a thing that is called in Latin letters: "WP เลขที่" is a `wp_no`."""

COUNTED = re.compile(r"\((?:คน|ราย|ครัวเรือน|หลังคาเรือน|แห่ง)\)")
"""Units of what is counted, behind what: "ผู้พิการ (ราย)"."""

_QUESTIONS = frozenset({"what", "whats", "which", "please", "kindly"})
SHORTEST_QUESTION = 3
"""Words of a question or a request; `what_type` is none."""


@lru_cache(maxsize=4_096)
def split(header: str, known: frozenset[str], english: frozenset[str]) -> tuple[tuple[str, ...], str]:
    """Part a header once, and read Thai in Latin letters as Thai.

    It is asked about for itself, for its table and for its neighbours.
    """
    words = WORD.findall(COUNTED.sub(" จำนวน ", normalise(header)))
    if not any(map(is_thai, words)):
        lower = [word.lower() for word in words]
        thai = as_thai(lower, english, lexicon()["neutral"])
        if thai:
            return (), thai
    asked = _asked([word.lower() for word in words if not is_thai(word)])
    latin = tuple(part for word in asked for part in _parts(word, known, english))
    thai = "".join(word for word in words if is_thai(word))
    return (*latin, *_IN_LATIN.get(thai, ())) if latin else (), thai


def _asked(words: list[str]) -> list[str]:
    """Return what a question of a form asks for: "What is your email?" for an e-mail address."""
    if len(words) < SHORTEST_QUESTION or words[0] not in _QUESTIONS:
        return words
    return list(dropwhile(lexicon()["asking"].__contains__, words)) or words


def _parts(word: str, known: frozenset[str], english: frozenset[str]) -> tuple[str, ...]:
    if word in known or word.isdigit() or word in lexicon()["counted_events"]:
        return (word,)
    if word.endswith("s") and len(word) > SHORTEST_GLUED and word[:-1] in known:
        return (word[:-1],)
    return (word in english and (word,)) or segment(word, known) or (word,)
