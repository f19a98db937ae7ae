"""Whole phrases in running Thai and English text, the longest first.

A document is read once for each language, whatever the number of phrases. A space inside a phrase matches any
run of spaces, a hyphen, or nothing: "log in" is "login" and "log-in"; an apostrophe is the typographer's, or
left out. English matches whole words and a plural; a Thai match cuts no vowel or tone from its consonant.
A phrase written `=phrase` must stand alone in its list; one written `~phrase` must not be the label of a list
of its own; `{order|sales} record` stands for both.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import product

from pdscan.policy.words.tongues import Tongues
from pdscan.policy.words.wording import EnglishWording, Found, Squeezed, ThaiWording, Wording, without_gaps

REMEMBERED = 16
"""Texts of which the hits are kept: a passage is asked about many times while it is read."""
_THAI = re.compile("[ก-๎]")
_BEFORE_ITEM = re.compile(
    r"(?:^|[^ก-๎a-z0-9\s-]|(?<![a-z0-9])-|-\s|[^ก-๎a-z]\s|และ|หรือ|ข้อมูล|รวมถึง|ได้แก่|เช่น|ตลอดจน|เก็บ|รวบรวม|บันทึก|เข้าถึง|ได้รับ|ทราบ|ขอ|แจ้ง|ระบุ|กรอก|เขียน|พิมพ์|บอก|ถึง|คือ|อาทิ|ประกอบด้วย|ใช้|พร้อม|เฉพาะ|เพียง|แค่|ควบคู่กับ|นำ|แจ้ง|กับ|จด|ส่ง|แสดง|ถาม|ดึง|เปิดเผย|สแกน|อ่าน|ท่านให้|คุณให้|ต้องให้|นอกจาก|มี|\b(?:and|or|your|their|the|an?|any|as|including|includes?|current|collect|e\.g|i\.e)|[ก-๎]\s)\s*$"
)
_AFTER_ITEM = re.compile(
    r"\s*(?:$|[^ก-๎a-z0-9\s-]|-(?![a-z])|[0-9]|และ|หรือ|ของ|รวมถึง|ตลอดจน|ที่|ตาม|ปัจจุบัน|เมื่อ|หาก|ถ้า|ในกรณี|ถูก|จะ|ไม่|พร้อม|เพื่อ|ซึ่ง|โดย|จาก|เป็นต้น|ฯลฯ|กับ"
    r"|is\b|are\b|and\b|or\b|of\b|as (?:printed|shown|stated|given|registered)\b)|\s+[ก-๎]"
)

_ADDRESS = re.compile(r"\.(?:com|co|org|net|go|or|ac|in|th|io|app|gov|edu)\b")
"""What follows a word that is only a part of an address on the web."""
_OWN_LIST = re.compile(
    r"(?:และ[ก-๎]{1,20})?\s*(?:\([a-z /&-]+\)\s*)?(?:[:：(]|[,)]?\s*(?:เช่น|ได้แก่|อาทิ|such as|including|e\.g))"
)


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase found: its place, what it stands for, and whether it does so only where it stands alone."""

    start: int
    end: int
    code: str
    alone: bool = False


class Phrases:
    """A set of phrases, each standing for a code; `more` adds what only an expression can say."""

    def __init__(
        self,
        by_code: Mapping[str, Iterable[str]],
        more: Mapping[str, re.Pattern[str] | Tongues] | None = None,
    ) -> None:
        self._more = more or {}
        self.find = lru_cache(maxsize=REMEMBERED)(self._find)
        """Return all hits in order; where two overlap, the longer one. The last texts are remembered."""
        self.has = lru_cache(maxsize=REMEMBERED)(self._has)
        """Say whether any phrase occurs."""
        self._codes: dict[str, list[str]] = {}
        self._alone: set[str] = set()
        self._labels: set[str] = set()
        learnt = [
            self._learn(code, phrase)
            for code, phrases in by_code.items()
            for short in phrases
            for phrase in _variants(short.lower())
        ]
        self._thai = [phrase for phrase in learnt if _THAI.match(phrase[0])]
        self._english = EnglishWording(phrase for phrase in learnt if not _THAI.match(phrase[0]))

    def _learn(self, code: str, written: str) -> Squeezed:
        key, gaps = without_gaps(written.lstrip("=~"))
        if written[0] in "=~":
            (self._alone if written[0] == "=" else self._labels).add(key)
        codes = self._codes.setdefault(key, [])
        if code not in codes:
            codes.append(code)
        return key, gaps

    def _find(self, text: str) -> tuple[Hit, ...]:
        hits = sorted(self._matches(in_lower_case(text)), key=lambda hit: (hit.start, -hit.end))
        kept: list[Hit] = []
        for hit in hits:
            if kept and hit.start < kept[-1].end and (hit.start, hit.end) != (kept[-1].start, kept[-1].end):
                continue
            kept.append(hit)
        return tuple(kept)

    def _has(self, text: str) -> bool:
        lowered = text.lower()
        return any(True for _ in self._phrases(lowered)) or any(
            pattern.search(lowered) for pattern in self._more.values()
        )

    def codes(self, text: str) -> tuple[str, ...]:
        """Return the codes that occur, in order of first occurrence."""
        return tuple(dict.fromkeys(hit.code for hit in self.find(text)))

    def _matches(self, text: str) -> Iterator[Hit]:
        for found in self._phrases(text):
            alone = found.key in self._alone
            if alone and not _stands_alone(text, found):
                continue
            if found.key in self._labels and _OWN_LIST.match(text, found.end):
                continue
            yield from (Hit(found.start, found.end, code, alone) for code in self._codes[found.key])
        for code, pattern in self._more.items():
            yield from (Hit(match.start(), match.end(), code) for match in pattern.finditer(text))

    def _phrases(self, text: str) -> Iterator[Found]:
        for wording in self._wordings(text):
            yield from (found for found in wording.find(text) if not _ADDRESS.match(text, found.end))

    def _wordings(self, text: str) -> Iterator[Wording]:
        if _THAI.search(text):
            yield self._thai_wording
        yield self._english

    @cached_property
    def _thai_wording(self) -> ThaiWording:
        """Made for the first text with Thai letters: many documents have none."""
        return ThaiWording(self._thai)


def in_lower_case(text: str) -> str:
    """Return a text in lower case, every letter in its place."""
    lowered = text.lower()
    return lowered if len(lowered) == len(text) else text


def _variants(short: str) -> Iterator[str]:
    if "{" not in short:
        yield short
        return
    parts = [part.split("|") for part in re.split(r"[{}]", short)]
    yield from ("".join(chosen) for chosen in product(*parts))


def _stands_alone(text: str, found: Found) -> bool:
    before = text[max(0, found.start - 24) : found.start]
    if _THAI.match(text, found.start) and before[-2:-1].isascii() and before[-1:] == " ":
        before = " "  # between Latin and Thai letters a blank parts the items of a list
    return bool(_BEFORE_ITEM.search(before) and _AFTER_ITEM.match(text[found.end : found.end + 24]))
