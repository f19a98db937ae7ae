"""Context words near a value in running text: "โทร", "เลขบัญชี", "e-mail:" speak for what follows them.

A word counts the more the closer it stands, before the value more than after it, and no further than the
next value: in "เลขบัญชี 1234567890 โทร 0812345678" the account's word says nothing of the telephone number.
"""

from __future__ import annotations

import re
from functools import lru_cache

from pdscan.detect.headers.other_words import without_other_words
from pdscan.detect.text.wordlists import WordIndex, find_words, index_of
from pdscan.recognizer import Recognizer, Span

BEFORE, AFTER = 48, 16
"""How many characters before and after a value are read."""
CLOSE = 12
"""A word that ends so near counts fully."""
WORTH_AFTER = 0.6
"""What a word after the value is worth, of one before it."""
_ANOTHER_VALUE = re.compile(r"[0-9]{3}|@|\n\n")
_OFFICE_BEFORE = re.compile(
    r"(?:แผนก|ฝ่าย|พนักงาน|เจ้าหน้าที่|ผู้จัดการ|ผู้ช่วย|หัวหน้า|นัก|สมุห์|ผู้สอบ|ผู้ทำ|ทำ|ปิด|ลง|หมวด|ผัง)$"
)
_OFFICE_AFTER = re.compile(r" ?(?:manager|executive|department|dept|officer|team|ing\b|ant\b)", re.IGNORECASE)
"""Words that make another an office or a trade: the head of accounts has a telephone, not an account."""
_ANOTHER_KEY = re.compile(r"=[^\s=]{1,40}[\s,;&]+[A-Za-z][A-Za-z0-9_.-]*=[\"']?$")
"""A word that is a key has a value of its own, and the next value another key: "acc=12m src=…"."""
_OWN_VALUE = re.compile(r"[^0-9\n]{0,12}[0-9]")
"""What follows a word that has a value of its own: "2570 เบี้ยเลี้ยงวันละ 240"."""
_SPEAKER = re.compile(r"\n[\[(]?[0-9:. ]{0,8}[\])]?(?:[^\n:0-9]{0,24}: ?|[A-Za-z][A-Za-z0-9_-]{1,15}> ?)")
"""Who says the next line of a chat, and when: an answer stands close to its question."""
_JOINERS = str.maketrans("_-", "  ")


def cue_index(recognizers: tuple[Recognizer, ...], lang: str) -> WordIndex:
    """Make the index of the words that speak for each recognizer: "th", "en" or "both"."""
    said = (
        (word.translate(_JOINERS), recognizer)
        for recognizer in recognizers
        for word in {*recognizer.headers, *recognizer.context, *map("{}s".format, recognizer.context)}
    )
    return index_of((word, item) for word, item in said if lang == "both" or word.isascii() == (lang == "en"))


@lru_cache(maxsize=1024)
def cue_pattern(recognizer: Recognizer) -> str:
    """Return an RE2 pattern of the words that speak for a recognizer, and of a little more."""
    words = (re.split("[ _-]", word) for word in {*recognizer.headers, *recognizer.context})
    return f"(?i:{'|'.join(sorted('[ _-]'.join(map(re.escape, parts)) for parts in words))})"


def find_cues(text: str, index: WordIndex) -> dict[str, list[Span]]:
    """Return where context words stand, by the entity type that they speak for.

    A word inside a longer one that speaks for something else says nothing: "โทร" in "โทรสาร".
    """
    said: dict[Span, list[Recognizer]] = {}
    for recognizer, span in find_words(without_other_words(text.translate(_JOINERS)), index):
        said.setdefault(span, []).append(recognizer)
    found: dict[str, list[Span]] = {}
    around = Span(0, 0)
    for span in sorted(said, key=lambda span: (span.start, -span.end)):
        if span.end > around.end:
            around = span
        for recognizer in said[span]:
            if span == around or _speaks_too(recognizer, said[around]):
                found.setdefault(recognizer.entity_type, []).append(span)
    return found


def _speaks_too(recognizer: Recognizer, longer: list[Recognizer]) -> bool:
    """Tell whether a longer word speaks for the same element, or for nothing that text is searched for."""
    searched = {item.element for item in longer if item.in_text or item.labelled}
    return not searched or recognizer.element in searched


def nearness(text: str, value: Span, cues: list[Span]) -> float:
    """Return how near a word stands that speaks for the value: 1 beside it, 0 nowhere.

    >>> nearness("โทร 0812345678", Span(4, 14), [Span(0, 3)]), nearness("0812345678", Span(0, 10), [])
    (1.0, 0.0)
    """
    return max((_worth(text, value, cue) for cue in cues), default=0.0)


def is_of_office(text: str, value: Span) -> bool:
    """Tell whether a value that begins with its label belongs to an office or a trade: "แผนก" + "บัญชี 123".

    >>> is_of_office("แผนกบัญชี 0812345678", Span(4, 20)), is_of_office("บัญชี 0812345678", Span(0, 16))
    (True, False)
    """
    before = text[max(0, value.start - BEFORE) : value.start]
    return text.startswith("บัญชี", value.start) and _OFFICE_BEFORE.search(before) is not None


def _worth(text: str, value: Span, cue: Span) -> float:
    if _OFFICE_BEFORE.search(text[max(0, cue.start - 12) : cue.start]) or _OFFICE_AFTER.match(text, cue.end):
        return 0.0
    if cue.end <= value.start and value.start - cue.end <= BEFORE:
        return _weight(text[cue.end : value.start])
    if value.end <= cue.start and cue.end - value.end <= AFTER and not _OWN_VALUE.match(text, cue.end):
        return WORTH_AFTER * _weight(text[value.end : cue.start])
    return 0.0


def _weight(between: str) -> float:
    between = _SPEAKER.sub("\n", between)
    if (
        _ANOTHER_VALUE.search(between)
        or _ANOTHER_KEY.match(between)
        or ("\n" in between and len(between) > CLOSE)
    ):
        return 0.0
    return 1.0 if len(between) <= CLOSE else 1.0 - (len(between) - CLOSE) / (BEFORE - CLOSE)
