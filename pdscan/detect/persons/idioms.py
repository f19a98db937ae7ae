"""Idioms, wishes and compounds, which are made of words that are names as well: "อยู่ดีมีสุข", "หมอชิต"."""

from __future__ import annotations

import re
from functools import cache

from pdscan.detect.persons.reading import Reading
from pdscan.recognizer import Span
from pdscan.vocabulary.naming import any_of, said
from pdscan.vocabulary.titles import split_title

_WISHED = re.compile(r"(?:อยากให้|ขอ(?:ให้|จง|ทุก|ท่าน)|จง(?:มี|เจริญ)|อวยพร|ให้พร)[^\n.!?\"”]{0,60}\Z")
_LONGEST_WISH = 76
_TITLE_BEGUN = re.compile(
    r"(?:หนังสือ|นวนิยาย|นิยาย|เพลง|ละคร|หนัง|ภาพยนตร์|ซีรีส์|รายการ|นิทาน|บทความ|โครงการ|แคมเปญ|สโลแกน|คำขวัญ|หัวข้อ|รุ่น|ธีม|อัลบั้ม|คอร์ส|หลักสูตร|สูตร|เมนู|สินค้า|ตุ๊กตา|ของเล่น|พายุ|เกม|น้ำหอม|ลิปสติก)"
    r"[ก-๎]{0,10}(?:ชื่อ(?:ว่า)?)? ?[\"“‘][^\"”’\n]{0,40}\Z"
)


def without_idioms(reading: Reading, found: list[Span]) -> list[Span]:
    """Leave out what begins inside an idiom, and everyday words that somebody is wished.

    >>> text = "ขอให้ท่านอยู่ดีมีสุข สมหวัง"
    >>> without_idioms(Reading.of(text), [Span(17, 27)])
    []
    """
    idioms = [Span(*match.span()) for match in _idiom().finditer(reading.text)] if found else []
    return [
        span
        for span in found
        if not any(_is_part_of(reading, span, idiom) for idiom in idioms)
        and not _is_wished(reading, span)
        and not _is_titled_so(reading.text, span)
    ]


def _is_part_of(reading: Reading, name: Span, idiom: Span) -> bool:
    """Tell whether a name begins inside an idiom, or is an everyday word before one: "สุข เจริญรุ่งเรือง"."""
    is_before = name.start < idiom.start < name.end
    return idiom.start <= name.start < idiom.end or (
        is_before and reading.is_of_everyday_words(name.start, idiom.start)
    )


def _is_titled_so(text: str, span: Span) -> bool:
    """Tell whether a name stands in the quoted title of a book, a song, a campaign: หนังสือ "วันดีของสมชาย"."""
    return _TITLE_BEGUN.search(text, max(0, span.start - _LONGEST_WISH), span.start) is not None


def _is_wished(reading: Reading, span: Span) -> bool:
    is_titled = bool(split_title(reading.text[span.start : span.end])[0])
    if is_titled or not reading.is_of_everyday_words(span.start, span.end):
        return False
    return _WISHED.search(reading.text, max(0, span.start - _LONGEST_WISH), span.start) is not None


@cache
def _idiom() -> re.Pattern[str]:
    return re.compile(any_of(said("sentences", "idioms") | said("sentences", "compounds")))
