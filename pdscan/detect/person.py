"""Persons' names in running text, Thai and Latin.

A Thai name has no capital letter and often no blank before or after it. So starts are proposed (after
a title, after a cue word, where the named-entity model sees a person, where a listed given name stands)
and one reading decides how far a name goes and whether it is one. Formal titles belong to the name
("นายสมชาย ใจดี"), the courtesy "คุณ" does not.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from pdscan.detect.person_latin import find_latin_persons
from pdscan.detect.thai_ner import Token, entities, tokens
from pdscan.recognizer import Span
from pdscan.vocabulary.persons import (
    HALF,
    SURE,
    THAI_TITLE,
    everyday_words,
    family_weight,
    given_weight,
    is_organisation,
    split_title,
    thai_family_names,
    thai_given_names,
)
from pdscan.vocabulary.places import is_place

TITLE, CUE, MODEL, LIST = 0, 2, 3, 4
"""How a start was proposed, as the weight that the name must then have."""

_RUN = re.compile("[ก-๎]+")
_TITLE = re.compile(rf"{THAI_TITLE}[ .]{{0,2}}(?=[ก-ฮเ-ไ])")
_COURTESY = re.compile(r"(?:คุณ|อ\.|อาจารย์|พระ)[ .]*$")
_CUES = """
    ชื่อ-นามสกุล ชื่อ-สกุล ชื่อนามสกุล ชื่อสกุล ชื่อเต็ม ชื่อจริง ชื่อบัญชี ชื่อ เรียน ผู้ติดต่อ ผู้รับเงิน ผู้รับสินค้า ผู้รับ ผู้ส่ง ผู้โอน ผู้ป่วย
    คนไข้ ลูกค้า พนักงาน นักศึกษา ลงชื่อ โดย กับ และ ของ พบ จาก ถึง หมอ ผม ดิฉัน หนู
"""
_CUE = re.compile(rf"(?:{'|'.join(_CUES.split())})(?:ชื่อ|คือ|ราย)?[ :=()]{{0,3}}(?=[ก-ฮเ-ไ])")
_GOES_ON = """
    โทร แจ้ง ขอ มา ไป ได้ ให้ เบอร์ อายุ อีเมล เลข เลขที่ สอบถาม ต้องการ ซื้อ ส่ง รับ จ่าย โอน ฝาก บอก ครับ ค่ะ คะ นะ
    จาก วันที่ วัน บ้าน ที่อยู่ อยู่ เกิด ทำงาน ติดต่อ สาขา ตำแหน่ง แผนก ทาง เพื่อ นัด ป่วย มี เป็น ลูกค้า พนักงาน แล้ว และ กับ
    หรือ ที่ ว่า จะ ไม่ ยัง บัตร บัญชี นามสกุล ชื่อเล่น ชื่อ โทรศัพท์ มือถือ เข้า สั่ง ร้องเรียน ยืนยัน เรียน ถือ ของ ใน ซึ่ง โดย ถึง
    ตาม คือ เคย ก็ ต่อ อีก ด้วย บริษัท ธนาคาร จังหวัด เข้ารับ ลงชื่อ ผู้ วันเกิด เพศ สัญชาติ ศาสนา กรุ๊ป พร้อม ทราบ ผ่าน จำนวน
    ยอด เมื่อ เวลา นำ ทำ ใช้ กรุณา สมัคร ชำระ เงิน เจ้าของ ผู้ป่วย
"""
_ENDS = frozenset(_GOES_ON.split())
_ENUMERATED = re.compile(r" ?[,;/] ?(?=[ก-ฮเ-ไ])")
_LONGEST_PART = 24


@dataclass(frozen=True, slots=True)
class _Start:
    """Where a name may begin: at a title, its first letter after it, and the weight asked of it."""

    start: int
    name: int
    least: int


def find_persons(text: str) -> Iterator[Span]:
    """Yield the persons' names in a text, none overlapping.

    >>> text = "คุณกนกวรรณแจ้งว่านายสมชาย ใจดีโทรมา"
    >>> [text[s.start:s.end] for s in find_persons(text)]
    ['กนกวรรณ', 'นายสมชาย ใจดี']
    """
    found = [*find_latin_persons(text)]
    if _RUN.search(text):
        found += _thai_persons(text)
    end = 0
    for span in sorted(found, key=lambda span: (span.start, -span.end)):
        if span.start >= end:
            yield span
            end = span.end


def _thai_persons(text: str) -> Iterator[Span]:
    words = tokens(text)
    bounds = [word.start for word in words]
    starts = deque(_starts(text, words, frozenset(bounds)))
    while starts:
        start = starts.popleft()
        end = _name_end(text, words, bounds, start)
        if end is None:
            continue
        yield Span(start.start, end)
        if another := _ENUMERATED.match(text, end):
            starts.append(_Start(another.end(), another.end(), CUE))


def _starts(text: str, words: list[Token], bounds: frozenset[int]) -> Iterator[_Start]:
    """Yield where names may begin; titles and cue words must begin a word themselves."""
    for match in _TITLE.finditer(text):
        if match.start() in bounds and split_title(text[match.start() : match.end() + 12])[0]:
            is_courtesy = _COURTESY.search(match.group()) is not None
            yield _Start(match.end() if is_courtesy else match.start(), match.end(), TITLE)
    for match in _CUE.finditer(text):
        if match.start() in bounds and not _TITLE.match(text, match.end()):
            yield _Start(match.end(), match.end(), CUE)
    if not any(_may_be_name(word) for word in words):
        return
    for entity in entities(words):
        if entity.kind == "PERSON":
            start = _after_lead(text, entity.start)
            yield _Start(start, start, MODEL)
    listed = {word.start for word in words if word.text in thai_given_names().listed}
    for start in {_after_lead(text, at) for at in listed | {run.start() for run in _RUN.finditer(text)}}:
        yield _Start(start, start, LIST)


def _after_lead(text: str, start: int) -> int:
    """Return where a name begins that may have "คุณ", "หมอ" or a cue word glued before it."""
    lead = _CUE.match(text, start) or _TITLE.match(text, start)
    return lead.end() if lead else start


def _may_be_name(word: Token) -> bool:
    """Tell whether the model should look: a word that is in no dictionary, or a listed name."""
    return _RUN.fullmatch(word.text) is not None and (
        word.text not in everyday_words() or word.text in thai_given_names().listed
    )


def _name_end(text: str, words: list[Token], bounds: list[int], start: _Start) -> int | None:
    """Return where the name ends, or None when this is no name."""
    given_end = _part_end(text, words, bounds, start.name, thai_given_names().listed)
    if given_end is None:
        return None
    given = text[start.name : given_end]
    if given in _ENDS or is_organisation(given):
        return None
    weight = given_weight(given)
    family_end = _family_end(text, words, bounds, given_end)
    if family_end is None:
        given_end = _without_sentence(words, bounds, start.name, given_end)
        given = text[start.name : given_end]
        return given_end if _stands_alone(given, given_weight(given), start.least) else None
    family = text[given_end:family_end].strip()
    if is_place(given) and is_place(family):
        return None
    if weight + family_weight(family) >= start.least + (start.least == LIST and weight < SURE):
        return family_end
    return given_end if _stands_alone(given, weight, start.least) else None


def _stands_alone(given: str, weight: int, least: int) -> bool:
    """Tell whether a given name without a family name is believed, by how it was found."""
    if least == TITLE:
        return weight >= HALF or given not in everyday_words()
    return weight == SURE and least in (CUE, MODEL) and len(given) > 3


def _family_end(text: str, words: list[Token], bounds: list[int], given_end: int) -> int | None:
    gap = re.compile(r" {1,2}(?:ณ )?|\(").match(text, given_end)
    if gap is None or not gap.group().strip("(") or not _RUN.match(text, gap.end()):
        return None
    end = _part_end(text, words, bounds, gap.end(), thai_family_names().listed)
    if end is None:
        return None
    family = text[gap.end() : end]
    is_family = family_weight(family) >= HALF or (len(family) >= 4 and family not in everyday_words())
    return end if is_family and family not in _ENDS | _stopwords() else None


def _part_end(
    text: str, words: list[Token], bounds: list[int], start: int, listed: frozenset[str]
) -> int | None:
    """Return where one part of a name ends: at the run's end, or where the sentence goes on."""
    run = _RUN.match(text, start)
    if run is None:
        return None
    known = max((end for end in range(start + 2, run.end() + 1) if text[start:end] in listed), default=None)
    if known == run.end():
        return known
    end = _sentence_goes_on(words, bounds, known or start + 1, run.end())
    if known is not None and end == known:
        return known
    if end is not None and end - start <= _LONGEST_PART and end > start + 1:
        return end
    return known


def _without_sentence(words: list[Token], bounds: list[int], start: int, end: int) -> int:
    """Return where a listed given name ends that only everyday words follow: "นิศานาถ" in "นิศานาถนะครับ"."""
    inside = words[bisect_left(bounds, start) : bisect_left(bounds, end)]
    name = ""
    for at, word in enumerate(inside):
        name += word.text
        rest = inside[at + 1 :]
        if given_weight(name) == SURE and rest and all(item.text in everyday_words() for item in rest):
            return word.end
    return end


def _sentence_goes_on(words: list[Token], bounds: list[int], after: int, run_end: int) -> int:
    """Return the first word at or after a place that cannot belong to a name, or the run's end."""
    for word in words[bisect_left(bounds, after) :]:
        if word.start >= run_end:
            break
        if word.text in _ends():
            return word.start
    return run_end


@cache
def _ends() -> frozenset[str]:
    names = thai_given_names().listed | thai_family_names().listed
    return _ENDS | frozenset(word for word in _stopwords() if len(word) > 2 and word not in names)


@cache
def _stopwords() -> frozenset[str]:
    from pythainlp.corpus import thai_stopwords

    return frozenset(thai_stopwords())
