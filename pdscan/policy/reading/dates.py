"""From when a policy is in force: its date, in the Buddhist or the common era."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

_THAI_MONTHS = (
    "มกราคม",
    "กุมภาพันธ์",
    "มีนาคม",
    "เมษายน",
    "พฤษภาคม",
    "มิถุนายน",
    "กรกฎาคม",
    "สิงหาคม",
    "กันยายน",
    "ตุลาคม",
    "พฤศจิกายน",
    "ธันวาคม",
)
_THAI_SHORT = (
    "ม.ค.",
    "ก.พ.",
    "มี.ค.",
    "เม.ย.",
    "พ.ค.",
    "มิ.ย.",
    "ก.ค.",
    "ส.ค.",
    "ก.ย.",
    "ต.ค.",
    "พ.ย.",
    "ธ.ค.",
)
_ENGLISH = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = "|".join((*_THAI_MONTHS, *(re.escape(name) for name in _THAI_SHORT)))
_EN_MONTH = "|".join(f"{name}[a-z]*" for name in _ENGLISH)
_DIGITS = str.maketrans("๐๑๒๓๔๕๖๗๘๙", "0123456789")
_DATE = re.compile(
    rf"(?P<d1>[0-9]{{1,2}})\s*(?:เดือน\s*)?(?P<m1>{_MONTH})\s*(?:พ\.?\s?ศ\.?\s*|ค\.?\s?ศ\.?\s*)?(?P<y1>[0-9]{{4}}|[56][0-9](?![0-9]))"
    rf"|(?P<d2>[0-9]{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<m2>{_EN_MONTH})\.?,?\s+(?P<y2>[0-9]{{4}})"
    rf"|(?P<m3>{_EN_MONTH})\.?\s+(?P<d3>[0-9]{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y3>[0-9]{{4}})"
    r"|(?P<d4>[0-9]{1,2})[/.-](?P<m4>[0-9]{1,2})[/.-](?P<y4>[0-9]{4})"
    r"|(?P<y5>[0-9]{4})-(?P<m5>[0-9]{2})-(?P<d5>[0-9]{2})"
    rf"|(?P<m6>{_MONTH}|\b(?:{_EN_MONTH}))\.?,?\s*(?:พ\.?\s?ศ\.?\s*|ค\.?\s?ศ\.?\s*)?(?P<y6>(?:19|20|25)[0-9]{{2}})",
    re.IGNORECASE,
)
_CUES = (
    re.compile(
        r"มีผล(?:ใช้)?(?:บังคับ|ตั้งแต่|นับ|แต่|เมื่อ|ใน|วันที่|\s?(?=[0-9]))|ให้มีผล|เริ่ม(?:ใช้|มีผล)|บังคับใช้|ใช้บังคับ|ถือใช้"
        r"|(?:ให้|เริ่ม)?ใช้(?:ประกาศ|นโยบาย)?(?:ฉบับ)?(?:นี้)?ตั้งแต่|วันที่(?:เริ่ม)?มีผล"
        r"|effective|in (?:force|effect)|comes? into (?:force|effect|operation)|(?:takes?|took|with) effect"
        r"|(?:appl(?:y|ies|ied)|valid|operative|runs?) (?:from|as of|since|as from)|\bas of\b|\bcommenc",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?:ปรับปรุง|แก้ไข|อัปเดต|อัพเดท|ทบทวน|เปลี่ยนแปลง)(?:ครั้ง|เมื่อ)?(?:ล่าสุด|สุดท้าย)|ปรับปรุง(?:เมื่อ|\s?ณ)|แก้ไขเมื่อ|ทบทวน"
        r"|(?:last|latest|most recent) (?:updated?|revis|modif|review|edited|chang|amend|version)"
        r"|date of (?:the )?(?:last|latest|most recent)|version (?:date|of|dated)",
        re.IGNORECASE,
    ),
    re.compile(r"updated|revised|published|publication|issue date|version\s[0-9.]+\W*$", re.IGNORECASE),
    re.compile(
        r"ประกาศ[^\n]{0,40}ณ|(?:^|\n)\W*(?:ให้ไว้)?\s*ณ\s?วันที่|วันที่ประกาศ"
        r"|date|dated|announced on|issued(?: on|:)?|posted on|ประกาศเมื่อ|ฉบับวันที่|อัปเดต",
        re.IGNORECASE,
    ),
)
"""Words before a date, the strongest first: in force, last changed, changed, announced."""
_OVER = re.compile(r"\n|\.\W*\s")
"""Where what is said of a date is over."""
_SENTENCE_END = re.compile(r"(?<=[a-z0-9])\.\s(?=[A-Z]|$)")
_BEHIND = 40
"""Letters behind a date in which its words may stand."""
_LEADS_ON = re.compile(
    r"(?:บังคับ(?:ใช้)?)?\s?(?:ตั้งแต่|เมื่อ|ใน|on|from|as of)?\s?(?:วันที่|the)?\s?[0-9]", re.IGNORECASE
)
"""What leads from words of force to the date they speak of."""
_UNDER_THE_TITLE = 400
_ONWARDS = re.compile(r"\s?เป็นต้นไป|,? onwards?\b", re.IGNORECASE)
_OF_A_LAW = re.compile(
    r"พระราชบัญญัติ|พ\.?ร\.?บ\.|กฎหมาย|ราชกิจจา|\bAct\b|\blaw\b|\bRegulation\b|\bPDPA\b|\bGDPR\b"
)
_OF_THE_POLICY = re.compile(
    r"ประกาศ(?!ใน)|นโยบาย|ฉบับ|notice|policy|statement|version|updated|revised", re.IGNORECASE
)
_EARLIER = re.compile(r"ฉบับก่อนหน้า|previous version|พ\.ศ\.\s*$", re.IGNORECASE)


def effective(text: str) -> str | None:
    """Return the date from which the policy holds, else when it was last changed or announced (ISO 8601).

    Where only a month is given, there is none: no weaker sign takes its place.

    >>> effective("ประกาศ ณ วันที่ 1 มิถุนายน พ.ศ. ๒๕๖๕"), effective("Last updated: August 2025")
    ('2022-06-01', None)
    """
    text = text.translate(_DIGITS)
    dated = list(_dates(text))
    for cue in _CUES:
        days = [day for start, end, day in dated if _is_said(cue, text, start, end)]
        if days:
            return next((day for day in days if day), None)
    return next((day for start, end, day in dated if _stands_alone(text, start, end)), None)


def _is_said(cue: re.Pattern[str], text: str, start: int, end: int) -> bool:
    """Say whether the words before a date say what it is; that something is in force may stand behind it."""
    before = _SENTENCE_END.split(text[max(0, start - 70) : start])[-1]
    after = _OVER.split(text[end : end + _BEHIND])[0]
    if _OF_A_LAW.search(before) and not _OF_THE_POLICY.search(before):
        return False
    said = cue.search(before) or (cue is _CUES[0] and (_is_said_behind(after) or _ONWARDS.match(after)))
    return bool(said) and not _EARLIER.search(before[-40:])


def _is_said_behind(after: str) -> bool:
    """Say whether the words behind a date put it in force, rather than the date that follows them."""
    said = _CUES[0].search(after)
    return bool(said) and not (said and _LEADS_ON.match(after, said.end()))


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Say whether a date is all that a line under the title says."""
    line = text[text.rfind("\n", 0, start) + 1 : start] + text[end:].partition("\n")[0]
    return start < _UNDER_THE_TITLE and not line.strip(" .()[]|-–—")


def _dates(text: str) -> Iterator[tuple[int, int, str | None]]:
    """Yield the place of each date and its day, None where only the month is said."""
    for match in _DATE.finditer(text):
        parts = {name[0]: value for name, value in match.groupdict().items() if value}
        year = _common_era(int(parts["y"]))
        try:
            day = date(year, _month(parts["m"]), int(parts.get("d", 1))).isoformat()
        except ValueError:
            continue
        yield match.start(), match.end(), day if "d" in parts else None


def _common_era(year: int) -> int:
    """Return a year of the common era; one of two digits is Buddhist, as Thai dates write it short."""
    buddhist = year + 2500 if year < 100 else year
    return buddhist - 543 if buddhist > 2400 else year


def _month(word: str) -> int:
    if word.isdecimal():
        return int(word)
    for names in (_THAI_MONTHS, _THAI_SHORT):
        if word in names:
            return names.index(word) + 1
    return _ENGLISH.index(word[:3].lower()) + 1
