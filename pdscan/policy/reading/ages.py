"""The ages below which a policy takes no data, or not without a guardian, in each jurisdiction."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from pdscan.policy.model import MinimumAge
from pdscan.policy.reading.context import sentences
from pdscan.policy.text.passages import Passage
from pdscan.policy.words.periods import thai_number

_N = r"(?:[ก-๎]+\s*)?\(?(?P<{}>[0-9]{{1,2}})\)?"
_AGE = re.compile(
    rf"อายุ(?:ยัง)?(?:ต่ำกว่า|น้อยกว่า|ไม่ถึง|ไม่เกิน|ยังไม่ครบ|ไม่ครบ)\s*{_N.format('thai')}\s*ปี"
    rf"|(?:ต้องมี|มี)อายุ(?:ตั้งแต่|ครบ|อย่างน้อย|ไม่ต่ำกว่า|ไม่น้อยกว่า)\s*{_N.format('reached')}\s*ปี"
    rf"|(?:ต้องมี|มี|ต้อง)อายุ\s*{_N.format('upwards')}\s*ปี(?:บริบูรณ์)?\s*ขึ้นไป"
    r"|(?:under|below|younger than|less than)(?: the age of)?\s+(?:\w+ \()?"
    r"(?P<under>[0-9]{1,2})\b(?!\s*(?:days|months|hours|%|minutes))"
    r"|minimum age\b.{0,80}?\b(?P<minimum>[0-9]{1,2})\s*(?:years)?"
    r"|(?:at least|have reached|over) (?:the age of )?(?P<least>[0-9]{1,2})\s+years (?:of age|old)"
    r"|\b(?:aged?|persons of) (?P<aged>[0-9]{1,2})\s+(?:years )?(?:and|or) (?:above|over|older|up)"
    r"|not (?:yet )?(?:reached|attained) (?:the age of )?(?P<attained>[0-9]{1,2})"
)
_ABOUT_PERSONS = re.compile(
    r"เด็ก|ผู้เยาว์|บุคคล|นิติภาวะ|อายุ"
    r"|child|minor|individual|person|years? old|\bage\b|anyone|customers|users?",
    re.IGNORECASE,
)
_NO_LIMIT = re.compile(
    r"(?:facebook|google|line|tiktok|youtube|apple|เฟซบุ๊ก|กูเกิล|ไลน์)[^.]{0,20}(?:กำหนด|requires?)"
    r"|\bsell\b|\bsale\b|ขายข้อมูล|health insurance"
    r"|(?:statement|notice|policy) (?:is available|applies|covers)",
    re.IGNORECASE,
)
_AGES = {
    "twenty-one": 21,
    "twenty": 20,
    "nineteen": 19,
    "eighteen": 18,
    "seventeen": 17,
    "sixteen": 16,
    "fifteen": 15,
    "fourteen": 14,
    "thirteen": 13,
}
_IN_WORDS = re.compile(rf"\b(?:{'|'.join(_AGES)})\b(?! *\()", re.IGNORECASE)
_THAI_WORDS = re.compile(
    r"(?<=[ก-๎\s])(?:(?:ยี่|สอง|สาม)?สิบ(?:เอ็ด|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า)?|เจ็ด|แปด|เก้า)(?=\s?ปี)"
)
_DIGITS = str.maketrans("๐๑๒๓๔๕๖๗๘๙", "0123456789")


def minimum_ages(passages: Iterable[Passage]) -> tuple[MinimumAge, ...]:
    """Return each age once per jurisdiction."""
    found: dict[tuple[int, str | None], MinimumAge] = {}
    for passage in passages:
        for one in _in_passage(passage):
            found.setdefault((one.age, one.jurisdiction), one)
    return tuple(found.values())


def _in_digits(word: re.Match[str]) -> str:
    """Return an age in digits, as long as the word, so that places stay."""
    return str(_AGES[word[0].lower()]).ljust(len(word[0]))


def _in_passage(passage: Passage) -> Iterator[MinimumAge]:
    text = _IN_WORDS.sub(_in_digits, passage.text.translate(_DIGITS))
    text = _THAI_WORDS.sub(lambda word: str(thai_number(word[0])).ljust(len(word[0])), text)
    for start, end in sentences(text):
        sentence = text[start:end]
        if _NO_LIMIT.search(sentence) or not _ABOUT_PERSONS.search(sentence):
            continue
        for match in _AGE.finditer(sentence):
            age = int(next(filter(None, match.groups())))
            if 5 < age <= 25:
                yield MinimumAge(
                    age=age,
                    jurisdiction=passage.jurisdiction,
                    section=passage.section,
                    quote=passage.text[start:end].strip(),
                )
