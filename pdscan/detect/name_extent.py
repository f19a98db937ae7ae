"""How far a Thai name goes that begins at a known place, and whether it is one.

A part of a name ends where its run of Thai letters ends, or where a word follows that goes on with the
sentence; a listed name is read as a whole first, for surnames hold everyday syllables ("ใจดี", "พึ่งบุญ").
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cache

from pdscan.detect.thai_ner import Token, tokens
from pdscan.vocabulary.persons import (
    HALF,
    LISTED,
    SURE,
    everyday_words,
    family_weight,
    given_weight,
    is_organisation,
    thai_family_names,
    thai_given_names,
)
from pdscan.vocabulary.places import is_place

RUN = re.compile("[ก-๎]+")
_GAP = re.compile(r" {1,2}(?:ณ )?")
_GOES_ON = """
    โทร แจ้ง ขอ มา ไป ได้ ให้ เบอร์ อายุ อีเมล เลข เลขที่ สอบถาม ต้องการ ซื้อ ส่ง รับ จ่าย โอน ฝาก บอก ครับ ค่ะ คะ นะ
    จาก มาจาก วันที่ วัน บ้าน ที่อยู่ อยู่ เกิด ทำงาน ติดต่อ สาขา ตำแหน่ง แผนก ทาง เพื่อ นัด ป่วย มี เป็น ลูกค้า พนักงาน แล้ว และ
    กับ หรือ ที่ ว่า จะ ไม่ ยัง บัตร บัญชี นามสกุล ชื่อเล่น ชื่อ โทรศัพท์ มือถือ เข้า สั่ง ร้องเรียน ยืนยัน เรียน ถือ ของ ใน ซึ่ง โดย
    ถึง ตาม คือ เคย ก็ ต่อ อีก ด้วย บริษัท ธนาคาร จังหวัด เข้ารับ ลงชื่อ ผู้ วันเกิด เพศ สัญชาติ ศาสนา กรุ๊ป พร้อม ทราบ ผ่าน
    จำนวน ยอด เมื่อ เวลา นำ ทำ ใช้ กรุณา สมัคร ชำระ เงิน เจ้าของ ผู้ป่วย
    เรา ท่าน เขา คุณ ฉัน ตน
"""
_ENDS = frozenset(_GOES_ON.split())
_MALFORMED = re.compile(r"[เ-ไะาำ][ัิ-ฺ็-๎]|^[ะ-ฺ็-๎]")
"""A mark that stands on no consonant: PDF files displace them, and every word becomes an unknown one."""
_GARBLED_EVERY = 500
"""Letters of text for each displaced mark; a clean page has none."""
_LONGEST_PART = 24
_SHORTEST_ALONE, _LONGEST_UNKNOWN = 4, 12


@dataclass(frozen=True, slots=True)
class Start:
    """Where a name may begin: at its title, its first letter after it, and the proof asked of it."""

    start: int
    name: int
    alone: int
    """Weight that a given name without family name must have; above SURE none will do."""
    together: int
    """Weight that given and family name must have together."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A text and its words."""

    text: str
    words: tuple[Token, ...]
    bounds: tuple[int, ...]
    """Where words begin."""
    is_garbled: bool
    """Whether marks are displaced all over: then an unknown word is no sign of a name."""

    @classmethod
    def of(cls, text: str) -> Reading:
        """Cut a text into its words."""
        words = tuple(tokens(text))
        displaced = len(_MALFORMED.findall(text))
        is_garbled = displaced > 1 and displaced * _GARBLED_EVERY > len(text)
        return cls(text, words, tuple(word.start for word in words), is_garbled)

    def begins_word(self, at: int) -> bool:
        """Tell whether a word begins at a place."""
        found = bisect_left(self.bounds, at)
        return (found < len(self.bounds) and self.bounds[found] == at) or not RUN.match(
            self.text[at - 1 : at]
        )

    def name_end(self, start: Start) -> int | None:
        """Return where the name ends, or None when this is no name."""
        given_end = self._part_end(start.name, thai_given_names().listed)
        if given_end is None:
            return None
        given = self.text[start.name : given_end]
        if self._is_sentence(start.name, given) or is_organisation(given):
            return None
        if start.together > 0 and given in everyday_words() and not given_weight(given):
            return None
        family_end = self._family_end(given_end, start)
        if family_end is not None:
            family = self.text[given_end:family_end].strip()
            weight = given_weight(given) + family_weight(family) + self._are_unusual(given, family)
            if weight >= start.together and not (is_place(given) and is_place(family)):
                return family_end
        return self._given_alone(start, given_end)

    def _are_unusual(self, given: str, family: str) -> bool:
        """Tell whether two words are in no dictionary: names mostly are not, the rest of a clean text is."""
        return not self.is_garbled and given not in everyday_words() and family not in everyday_words()

    def family_alone(self, start: int) -> int | None:
        """Return where a family name ends that stands without a given name ("นามสกุล ใจดี")."""
        end = self._part_end(start, thai_family_names().listed)
        return end if end is not None and family_weight(self.text[start:end]) >= HALF else None

    def _given_alone(self, start: Start, end: int) -> int | None:
        end = self._without_sentence(start.name, end)
        given = self.text[start.name : end]
        if start.alone == 0 and not self.is_garbled:
            is_unknown = given not in everyday_words() and end - start.name <= _LONGEST_UNKNOWN
            return end if given_weight(given) >= HALF or is_unknown else None
        least = SURE if self.is_garbled else start.alone
        return (
            end if given_weight(given) >= max(least, start.alone) and len(given) >= _SHORTEST_ALONE else None
        )

    def _family_end(self, given_end: int, start: Start) -> int | None:
        gap = _GAP.match(self.text, given_end)
        end = self._part_end(gap.end(), thai_family_names().listed) if gap else None
        if gap is None or end is None:
            return None
        family = self.text[gap.end() : end]
        weight = family_weight(family)
        if family in _stopwords() or (weight < LISTED and self._is_sentence(gap.end(), family)):
            return None
        if family in everyday_words() and weight == 0:
            # After a formal title a whole run that is one long word is a family name: "นางสาวอรุณี สุขสบาย".
            run = RUN.match(self.text, gap.end())
            is_whole = run is not None and run.end() == end and len(family) > 6
            return end if start.together == 0 and start.start < start.name and is_whole else None
        return end if weight >= HALF or len(family) >= _SHORTEST_ALONE else None

    def _is_sentence(self, start: int, part: str) -> bool:
        """Tell whether a part is, or begins with, a word that goes on with the sentence, or is garbled."""
        if part in _ENDS or _MALFORMED.search(part):
            return True
        words = self.words[bisect_left(self.bounds, start) : bisect_left(self.bounds, start + len(part))]
        is_listed = part in thai_given_names().listed or part in thai_family_names().listed
        says_on = words and words[0].text in _ENDS and all(word.text in everyday_words() for word in words)
        return bool(says_on) and not is_listed

    def _part_end(self, start: int, listed: frozenset[str]) -> int | None:
        """Return where one part of a name ends: at the run's end, or where the sentence goes on."""
        run = RUN.match(self.text, start)
        if run is None:
            return None
        ends = range(start + 2, min(run.end(), start + _LONGEST_PART) + 1)
        known = max((end for end in ends if self.text[start:end] in listed), default=None)
        if known == run.end():
            return known
        end = self._sentence_goes_on(known or start + 1, run.end())
        return end if start + 1 < end <= start + _LONGEST_PART else known

    def _sentence_goes_on(self, after: int, run_end: int) -> int:
        """Return the first word at or after a place that cannot belong to a name, or the run's end."""
        for word in self.words[bisect_left(self.bounds, after) :]:
            if word.start >= run_end:
                break
            if word.text in _ends():
                return word.start
        return run_end

    def _without_sentence(self, start: int, end: int) -> int:
        """Return where a listed given name ends that everyday words follow: "นิศานาถ" in "นิศานาถนะครับ"."""
        if given_weight(self.text[start:end]) >= LISTED:
            return end
        inside = self.words[bisect_left(self.bounds, start) : bisect_left(self.bounds, end)]
        for word in reversed(inside):
            if given_weight(self.text[start : word.end]) == SURE:
                return word.end
            if word.text not in everyday_words():
                break
        return end


@cache
def _ends() -> frozenset[str]:
    names = thai_given_names().listed | thai_family_names().listed
    return _ENDS | frozenset(word for word in _stopwords() if len(word) > 2 and word not in names)


@cache
def _stopwords() -> frozenset[str]:
    from pythainlp.corpus import thai_stopwords

    return frozenset(thai_stopwords())
