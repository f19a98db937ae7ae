"""Values right behind their label in running text: "เพศ: หญิง", "หมู่เลือด O", "Marital status: single".

A label of a form is a header of a column. What is too broad to be looked for anywhere, a letter, a word
of every day, a bare code, is told where one of its recognizer's headers stands before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from pdscan.detect.headers.other_words import without_other_words
from pdscan.detect.text.wordlists import WordIndex, find_words, index_of
from pdscan.phrases import piece
from pdscan.recognizer import Recognizer, Span
from pdscan.vocabulary.persons import is_english

ALONE = 0.3
"""A value this sure by itself may follow its label without a sign between them: "เพศหญิง"."""
_WIDE = 3
"""Blanks at most between a label and a value that would say nothing elsewhere."""
_TURNS_WITHIN = 24
_WHOSE = rf"(?:(?=ของ){piece('whose')})?"
"""Whose it is, between a label and its value: "หมู่เลือดของนักเรียน AB"."""
_LONGEST_ABBREVIATION = 4
_ESCAPED_JOINER = re.compile(r"\\[ -]|_")
_JOINERS = str.maketrans("_-", "  ")
_SEPARATOR = re.compile(
    r"(?:\.(?!\.))?"  # "Emp no."
    rf"{_WHOSE}"
    r"(?: {0,2}(?:\([^()\n:=]{1,30}\)|/ ?[A-Za-zก-๎][A-Za-zก-๎ ]{1,30}))?"  # "เพศ / Gender"
    rf"(?:(?P<sign>{piece('more')}{{0,3}}{piece('sign')}|[ \t]{{0,3}}\.{{2,}}[ \t]{{0,3}})"
    r"|(?P<blank>[ \t]{1,24}))?"
    r"(?:(?:we have|we hold|as follows|ดังนี้|ตามนี้)[: ]{1,2})?"
    r"(?:(?:[☐□○] ?[^☐□○☑☒✓✔■●√✅\n]{1,30})*[☑☒✓✔■●√✅] ?"  # "☐ โสด ☑ สมรส"
    r"|[\"'“(\[{] ?)?"
    r"(?:[พค]\.ศ\. ?)?",
    re.IGNORECASE,
)
_NUMBER_OF = re.compile("(?:รหัส|เลข|หมายเลข)(?:ประจำตัว)?(?=[ก-ฮเ-ไ])(?!ที่)")
_AFTER_COLON = re.compile(r"\s*\n[ \t]*")
_ANOTHER = re.compile(r" ?(?:/|,|\||หรือ|or\b) ?(?![^ \n]*@)")
_AMOUNT = re.compile(r" ?(?:หลัก|ตัวอักษร|ตัวเลข|ตัว|ครั้ง|คน|รายการ|บาท|บ\.|digits?|characters?|times|baht|thb)")
"""What makes a number behind a label a rule, a count or a price: "รหัสพนักงาน 6 หลัก"."""


_ANOTHER_THING = re.compile(r"(?:card|photo|copy|scan|image|picture)s?(?![a-z])", re.IGNORECASE)
"""What goes on with the label to be something else: a "driver id" before "card 3651…"."""


def label_index(recognizers: tuple[Recognizer, ...]) -> WordIndex:
    """Make the index of the labels behind which values are told."""
    return index_of(
        (word.translate(_JOINERS), item) for item in recognizers if item.labelled for word in labels(item)
    )


@lru_cache(maxsize=512)
def labels(recognizer: Recognizer) -> tuple[str, ...]:
    """Return the words that may stand as a label: hints too, where the values say something themselves."""
    words = recognizer.headers + recognizer.labels + (recognizer.hints if recognizer.alone >= ALONE else ())
    return tuple(spelling for word in words for spelling in _spellings(word))


def _spellings(word: str) -> Iterator[str]:
    """Yield a label as it is, of several, with the dots of its abbreviation or apart: "emp. no", "รหัส นศ"."""
    yield word
    if word[-1:].isascii() and word[-1:].isalpha() and not word.endswith(("s", " no")):
        yield f"{word}s"
    first, blank, rest = word.partition(" ")
    if blank and first.isascii() and 2 <= len(first) <= _LONGEST_ABBREVIATION:
        yield f"{first}. {rest}"
    elif word.isascii() and word.isalpha() and len(word) < _LONGEST_ABBREVIATION:
        yield ".".join(word)
    elif (number := _NUMBER_OF.match(word)) and not blank:
        yield f"{number.group()} {word[number.end() :]}"


def find_labelled(text: str, labels: WordIndex) -> Iterator[tuple[Recognizer, Span]]:
    """Yield the values that stand right behind a label.

    >>> blood = Recognizer(entity_type="BLOOD", element="blood_type", labelled="AB|A|B|O", headers=("เลือด",))
    >>> text = "กรุ๊ปเลือด: AB"
    >>> [text[span.start : span.end] for _, span in find_labelled(text, label_index((blood,)))]
    ['AB']
    """
    for recognizer, label in find_words(without_other_words(text.translate(_JOINERS)), labels):
        span = _value_behind(text, label, recognizer)
        if span is not None:
            yield recognizer, span


def label_pattern(recognizer: Recognizer) -> str:
    """Return an RE2 pattern of a label with its value, and of a little more."""
    between = "[^0-9A-Za-zก-ฮเ-ไ]{0,4}"
    return f"{_one_of(_labels_of(recognizer))}{between}(?:คือ|ว่า|เป็น|is)?{between}(?:{recognizer.labelled})"


def any_label(recognizer: Recognizer) -> str:
    """Return an RE2 pattern that hits where a label stands behind which its values are told, or nothing.

    A label that begins with another one ("member nos", "member no") is hit with it and left out: RE2 takes
    a fifth of the time to make the pattern ready.
    """
    kept: list[str] = []
    for label in _labels_of(recognizer):
        if not (kept and label.startswith(kept[-1])):
            kept.append(label)
    return _one_of(kept)


def _labels_of(recognizer: Recognizer) -> list[str]:
    return sorted(set(labels(recognizer)))


def _one_of(words: list[str]) -> str:
    """Return an RE2 pattern of labels, or nothing when there are none."""
    escaped = re.escape("\n".join(words))  # at once: there are thousands
    listed = _ESCAPED_JOINER.sub("[ _-]", escaped).replace("\\\n", "|")
    return f"(?i:{listed})" if listed else ""


def _value_behind(text: str, label: Span, recognizer: Recognizer) -> Span | None:
    sign = _SEPARATOR.match(text, label.end)
    said = text[label.start : label.end]
    if said in recognizer.labels and is_english(said):
        return None  # "line by line:", and not "LINE:"
    if sign is None or _is_turned(text, label, recognizer):  # it matches nothing at the least
        return None
    start = sign.end()
    if sign["sign"] and (line_end := _AFTER_COLON.match(text, start)):
        start = line_end.end()
    match = _value(recognizer).match(text, start)
    if (
        match is None
        or not match.group()
        or _ANOTHER_THING.match(match.group())
        or _is_one_of_several(text, match.end(), recognizer)
    ):
        return None
    if recognizer.validate is not None and not recognizer.validate(match.group()):
        return None
    if len(sign["blank"] or "") > _WIDE and recognizer.alone < ALONE:
        return None
    is_told = sign["sign"] or _tells_itself(said, match.group(), recognizer, sign["blank"])
    return Span(*match.span()) if is_told else None


def _is_turned(text: str, label: Span, recognizer: Recognizer) -> bool:
    """Tell whether a word before the label makes it another one: "จำนวน" + "นักศึกษา", "ออน" + "ไลน์"."""
    before = text[max(0, label.start - _TURNS_WITHIN) : label.end].lower()
    ends = before[: label.start - label.end].rstrip(" "), before
    return any(_ends_with(end, word) for end in ends for word in recognizer.against)


def _ends_with(text: str, word: str) -> bool:
    """Tell whether a text ends with a word; an English one is whole: "account" ends with no "count"."""
    begins_within = word.isascii() and text[: -len(word)][-1:].isalpha() and text[: -len(word)][-1:].isascii()
    return text.endswith(word) and not begins_within


def _tells_itself(label: str, value: str, recognizer: Recognizer, blank: str | None) -> bool:
    """Tell whether a value needs no sign before it: a number, or a telling word behind a telling label."""
    if any(map(str.isdigit, value)):
        return True
    if blank and len(blank) > 1:
        return True  # a form in columns
    if label.isupper() and label.endswith(" ID"):
        return True
    if label.isascii() and " " not in label:
        return label.isupper() and not value.isalpha()  # "LINE mali_j", not "online" or "line"
    return recognizer.alone >= ALONE or (bool(blank) and not (label.isascii() and value.isalpha()))


def _is_one_of_several(text: str, end: int, recognizer: Recognizer) -> bool:
    """Tell whether the value is a choice in a form ("ชาย / หญิง"), or a number that counts something."""
    another = _ANOTHER.match(text, end)
    other = _value(recognizer).match(text, another.end()) if another else None
    is_choice = other is not None and not any(map(str.isdigit, other.group()))
    return is_choice or _AMOUNT.match(text, end) is not None


@lru_cache(maxsize=512)
def _value(recognizer: Recognizer) -> re.Pattern[str]:
    """Return the pattern of a value behind a label: no letter, mark or further part of a number behind it."""
    return re.compile(f"(?:{recognizer.labelled})(?![0-9A-Za-zะ-ฺ็-๎]|[-/.][0-9])")
