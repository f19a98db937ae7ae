"""Persons' names in running text, Thai and Latin.

A Thai name has no capital letter and often no blank before or after it. So starts are proposed (after
a title, after a cue word, where the named-entity model sees a person, where a listed given name stands)
and one reading decides how far a name goes and whether it is one. Formal titles belong to the name
("นายสมชาย ใจดี"), the courtesy "คุณ" does not.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from itertools import groupby

from pdscan.detect.name_extent import RUN, Reading, Start
from pdscan.detect.person_latin import find_latin_persons
from pdscan.detect.thai_ner import Token, entities
from pdscan.recognizer import Span
from pdscan.vocabulary.persons import (
    HALF,
    LISTED,
    SURE,
    THAI_TITLE,
    everyday_words,
    given_weight,
    split_title,
    thai_given_names,
)
from pdscan.vocabulary.places import is_place

_TITLE = re.compile(rf"{THAI_TITLE}[ .]{{0,2}}(?=[ก-ฮเ-ไ])")
_COURTESY = re.compile(r"(?:คุณ|อ\.|อาจารย์|พระ)[ .]*$")
_CUES = """
    ชื่อ-นามสกุล ชื่อ-สกุล ชื่อนามสกุล ชื่อสกุล ชื่อเต็ม ชื่อจริง ชื่อบัญชี ชื่อ เรียน ผู้ติดต่อ ผู้รับเงิน ผู้รับสินค้า ผู้รับ ผู้ส่ง ผู้โอน ผู้ป่วย คนไข้ ลูกค้า
    พนักงาน นักศึกษา ลงชื่อ โดย กับ และ ของ พบ จาก ถึง หมอ ผม ดิฉัน หนู
"""
_CUE = re.compile(rf"(?:{'|'.join(_CUES.split())})(?:ชื่อ|คือ|ราย)?[ :=()]{{0,3}}(?=[ก-ฮเ-ไ])")
_SAYS_NAME = re.compile("ชื่อ|^ผม|^ดิฉัน|^หนู")
_FAMILY_CUE = re.compile(r"(?<![-ก-๎])นามสกุล[ :=]{0,3}(?=[ก-ฮเ-ไ])")
_ENUMERATED = re.compile(r" ?[,;/] ?(?=[ก-ฮเ-ไ])")
_NEVER = SURE + 1


def find_persons(text: str) -> Iterator[Span]:
    """Yield the persons' names in a text, none overlapping.

    >>> text = "คุณกนกวรรณแจ้งว่านายสมชาย ใจดีโทรมา"
    >>> [text[s.start:s.end] for s in find_persons(text)]
    ['กนกวรรณ', 'นายสมชาย ใจดี']
    """
    found = [*find_latin_persons(text)]
    if RUN.search(text):
        found += _thai_persons(text)
    end = 0
    for span in sorted(found, key=lambda span: (span.start, -span.end)):
        if span.start >= end:
            yield span
            end = span.end


def _thai_persons(text: str) -> list[Span]:
    reading = Reading.of(text)
    found = list(_names_at(reading, [*_after_titles(reading), *_after_cues(reading), *_listed(reading)]))
    families = ((match.end(), reading.family_alone(match.end())) for match in _FAMILY_CUE.finditer(text))
    found += (Span(start, end) for start, end in families if end is not None)
    # The model costs more than all else, so it looks only at lines where a possible name is left over.
    for line in _lines_with_doubt(reading, found):
        found += _names_at(reading, list(_seen_by_model(reading, line)))
    return found


def _names_at(reading: Reading, starts: list[Start]) -> Iterator[Span]:
    """Yield the names that begin at the starts, and those enumerated after them."""
    waiting = deque(starts)
    while waiting:
        start = waiting.popleft()
        end = reading.name_end(start)
        if end is None:
            continue
        yield Span(start.start, end)
        if another := _ENUMERATED.match(reading.text, end):
            waiting.append(Start(another.end(), another.end(), alone=SURE, together=LISTED))


def _lines_with_doubt(reading: Reading, found: list[Span]) -> Iterator[list[Token]]:
    covered = {at for span in found for at in range(span.start, span.end)}
    for has_break, words in groupby(reading.words, key=lambda word: "\n" in word.text):
        line = [] if has_break else list(words)
        if any(word.start not in covered and _may_be_name(word) for word in line):
            yield line


def _after_titles(reading: Reading) -> Iterator[Start]:
    text = reading.text
    for match in _TITLE.finditer(text):
        if reading.begins_word(match.start()) and split_title(text[match.start() : match.end() + 12])[0]:
            is_courtesy = _COURTESY.search(match.group()) is not None
            yield Start(match.end() if is_courtesy else match.start(), match.end(), alone=0, together=0)


def _after_cues(reading: Reading) -> Iterator[Start]:
    for match in _CUE.finditer(reading.text):
        if reading.begins_word(match.start()) and not _TITLE.match(reading.text, match.end()):
            is_said = _SAYS_NAME.search(match.group()) is not None
            alone, together = (LISTED, HALF) if is_said else (SURE, LISTED)
            yield Start(match.end(), match.end(), alone=alone, together=together)


def _seen_by_model(reading: Reading, line: list[Token]) -> Iterator[Start]:
    for entity in entities(line):
        if entity.kind == "PERSON":
            start = _after_lead(reading.text, entity.start)
            yield Start(start, start, alone=SURE, together=LISTED)


def _listed(reading: Reading) -> Iterator[Start]:
    """Yield where a listed given name begins a run, or follows an everyday word in it."""
    runs = {_after_lead(reading.text, run.start()) for run in RUN.finditer(reading.text)}
    for at, word in enumerate(reading.words):
        before = reading.words[at - 1].text if at else ""
        if word.text in thai_given_names().listed and given_weight(before) == 0:
            runs.add(_after_lead(reading.text, word.start))
    for start in runs:
        yield Start(start, start, alone=_NEVER, together=SURE + HALF)


def _after_lead(text: str, start: int) -> int:
    """Return where a name begins that may have titles and cue words glued before it."""
    while lead := _CUE.match(text, start) or _TITLE.match(text, start):
        start = lead.end()
    return start


def _may_be_name(word: Token) -> bool:
    """Tell whether the model should look: a Thai word that is in no dictionary and names no place."""
    is_unusual = word.text not in everyday_words() and RUN.fullmatch(word.text) is not None
    return is_unusual and not is_place(word.text)
