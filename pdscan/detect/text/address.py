"""Thai postal addresses: their parts, and the joined place from the house number to the postcode.

One part says nothing ("อ." is a district and a teacher, "ม." a village number and a university), so a
text is an address when parts of several kinds stand close together and the gazetteer knows a name.
Order and abbreviations: house number, หมู่, building, ซอย, ถนน, ตำบล or แขวง, อำเภอ or เขต, จังหวัด, postcode;
names of the gazetteer between them need no ตำบล or อำเภอ before them. A line end belongs to an address only
between two parts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pdscan.recognizer import Span
from pdscan.vocabulary.places import (
    is_district,
    is_postcode,
    is_province,
    is_subdistrict,
    may_be_postcode,
)

HOUSE_NUMBER = r"[0-9]{1,4}[A-Z]?(?:/[0-9]{1,4})?(?:-[0-9]{1,4}(?:/[0-9]{1,4})?)?"

SHAPE = (
    r"(?s:.*(?:[ตอจมถซ]\.|ตำบล|อำเภอ|จังหวัด|แขวง|เขต|หมู่|ซอย|ถนน|กรุงเทพ|กทม"
    r"|Rd|Road|Street|Soi|Moo|Tambon|Amphoe|District|Province|Bangkok).*)"
)
"""What any address holds, for RE2: it rules most cells out before their parts are read."""

_LEVEL = (
    r"(?:ตำบล|ต\.|แขวง|อำเภอ|กิ่งอำเภอ|อ\.|เขต|จังหวัด|จ\.|ถนน|ถ\.|ซอย|ซ\.|ตรอก|หมู่|ม\.|หมู่บ้าน|อาคาร|โทร|รหัสไปรษณีย์)"
)
_THAI_NAME = rf"(?:(?!{_LEVEL})[ก-๎]){{2,40}}"
_LATIN_NAME = r"[A-Z][A-Za-z'-]{1,30}(?: [A-Z][A-Za-z'-]{1,30}){0,2}"
_PARTS = {
    "moo": r"(?:หมู่(?:ที่)?|ม\.|\b[Mm]oo|\b[Mm]\.) ?[0-9]{1,2}(?![0-9])",
    "soi": rf"(?:ซอย|ซ\.|ตรอก) ?{_THAI_NAME}(?: ?[0-9]{{1,4}}(?:/[0-9]{{1,3}})?(?![0-9/]))?"
    rf"|(?:ซอย|ซ\.) ?[0-9]{{1,4}}(?![0-9])"
    rf"|\b[Ss]oi (?:{_LATIN_NAME} ?[0-9]{{0,4}}(?:/[0-9]{{1,3}})?|[0-9]{{1,4}})(?![0-9])",
    "road": rf"(?:ถนน|ถ\.) ?{_THAI_NAME}(?:-{_THAI_NAME})?(?: ?[0-9]{{1,3}}(?![0-9/]))?"
    rf"|{_LATIN_NAME}(?: [0-9]{{1,3}}(?:/[0-9]{{1,3}})?)?"
    r" (?:Road|Rd|Street|St|Avenue|Ave|Lane|Boulevard|Blvd|Drive)\b\.?",
    "subdistrict": rf"(?:ตำบล|ต\.|แขวง) ?(?P<tambon>(?:ถนน(?=พญาไท|เพชร|นคร))?{_THAI_NAME})"
    rf"|\b(?:Tambon|Tambol|T\.|Khwaeng|Sub-?district) ?(?P<tambon_en>{_LATIN_NAME})"
    rf"|(?P<tambon_first>{_LATIN_NAME}) [Ss]ub-?[Dd]istrict",
    "district": rf"(?:กิ่งอำเภอ|อำเภอ|อ\.|เขต) ?(?P<amphoe>{_THAI_NAME})"
    rf"|\b(?:Amphoe|Amphur|A\.|Khet|District) ?(?P<amphoe_en>{_LATIN_NAME})"
    rf"|(?P<amphoe_first>{_LATIN_NAME}) [Dd]istrict",
    "province": rf"(?:จังหวัด|จ\.) ?(?P<changwat>{_THAI_NAME})|กรุงเทพมหานคร|กรุงเทพฯ|กรุงเทพ|กทม\.?"
    rf"|\b(?:Bangkok|Changwat {_LATIN_NAME}|{_LATIN_NAME} Province)\b"
    rf"|(?P<unmarked>(?<![ก-๎])[ก-๎]{{3,20}}|{_LATIN_NAME})(?=[,^]{{0,2}} ?[1-9][0-9]{{4}}(?![0-9]))",
    "box": r"ตู้ ?(?:ปณ\.?|ป\.ณ\.|ไปรษณีย์) ?[0-9]{1,5}(?: ?ปณ[จฝ]?\.)?|\bP\.? ?O\.? ?[Bb]ox:? ?[0-9]{1,6}",
    "building": r"(?:หมู่บ้าน|มบ\.|อาคาร|ตึก|คอนโด|โครงการ|แฟลต) ?[ก-๎A-Za-z0-9]{2,40}"
    r"|(?:ชั้น(?:ที่)?|ห้อง(?:เลขที่)?) ?[0-9A-Za-z/-]{1,8}"
    r"|\b(?:Unit|Room|Apartment|Apt\.?|Flat|Suite) ?#?[0-9][0-9A-Z/-]{0,7}(?=,)"
    rf"|{_LATIN_NAME} (?:Condo(?:minium)?|Tower|Building|Bldg\.?|Residences?|Mansion)(?=,)",
    "postcode": r"(?<![0-9/.,-])[1-9][0-9]{4}(?![0-9/-]|[.,][0-9])",
}
_PART = re.compile("|".join(f"(?P<{kind}>{pattern})" for kind, pattern in _PARTS.items()))
_CAPITALS = re.compile(
    "(?<![A-Za-z])(?:MOO|SOI|ROAD|RD|STREET|ST|AVENUE|AVE|LANE|BOULEVARD|BLVD|DRIVE|TAMBON|TAMBOL|KHWAENG|AMPHOE"
    "|AMPHUR|KHET|DISTRICT|PROVINCE|CHANGWAT|BANGKOK|UNIT|ROOM|CONDO(?:MINIUM)?|TOWER|BUILDING|MANSION)(?![A-Za-z])"
)
_HOUSE_BEFORE = re.compile(rf"(?<![0-9A-Za-z:./-])({HOUSE_NUMBER})[ ,]*\Z")
_NAMED = {
    "tambon": is_subdistrict, "tambon_en": is_subdistrict, "tambon_first": is_subdistrict,
    "amphoe": is_district, "amphoe_en": is_district, "amphoe_first": is_district, "changwat": is_province,
    "unmarked": is_province,
}  # fmt: skip
_LONGEST_GAP = 24
_BESIDE = 2
"""Right behind a province five digits are a postcode, though no list has it."""
_LONGEST_LATIN_GAP = 48
_GAP = re.compile(r"[\s,.()ก-๎A-Za-z0-9/'^-]*")
"""A caret parts an address where hospitals exchange it."""
_WORDS = re.compile(r"[ก-๎]+|[A-Z][A-Za-z'-]+(?: [A-Z][A-Za-z'-]+)*")
_NAMES_BEFORE = re.compile(r"(?:[ก-๎]+[ ,\n]+){1,2}$")
_LATIN_BEFORE = re.compile(rf"(?:{_LATIN_NAME}(?: [0-9]{{1,3}}(?:/[0-9]{{1,3}})?)?,[ \n]{{1,2}}){{1,4}}$")
"""Unmarked names before a province in Latin letters: building, road, subdistrict, district."""
_LONGEST_BEFORE = 100
_ENOUGH = 3
_LAND_BEFORE = re.compile(
    r"(?:ที่ดิน|โฉนด|ระวาง|หน้าสำรวจ|แปลง|น\.ส\. ?3 ?ก?\.?)(?:เลขที่|ที่)?[ .:]{0,3}(?:[0-9/]{1,8} ?)?$"
)
"""A plot has a number and lies somewhere, too."""
_INNER = frozenset({"moo", "soi", "road", "box"})
_OUTER = frozenset({"subdistrict", "district", "province"})


@dataclass(frozen=True, slots=True)
class _Part:
    kind: str
    start: int
    end: int
    is_known: bool
    """Whether the gazetteer knows the name."""


def find_addresses(text: str) -> Iterator[Span]:
    """Yield the addresses in a text, each from its first part to its last.

    >>> text = "ส่งที่ 12/3 หมู่ 4 ต.สุเทพ อ.เมือง จ.เชียงใหม่ 50200 ครับ"
    >>> [text[span.start : span.end] for span in find_addresses(text)]
    ['12/3 หมู่ 4 ต.สุเทพ อ.เมือง จ.เชียงใหม่ 50200']
    """
    run: list[_Part] = []
    for part in _parts(_in_small_letters(text)):
        if run and not _follows(text, run, part):
            yield from _address(text, run)
            run = []
        run.append(part)
    yield from _address(text, run)


def _in_small_letters(text: str) -> str:
    """Write words of addresses in capitals, as forms and banks have them, like those of letters."""
    return _CAPITALS.sub(lambda word: word.group().title(), text)


def is_address(text: str) -> bool:
    """Tell whether a whole cell is an address: its parts cover most of it."""
    return sum(span.end - span.start for span in find_addresses(text)) > 0.6 * len(text)


def _parts(text: str) -> Iterator[_Part]:
    province_end = -_LONGEST_GAP
    for match in _PART.finditer(text):
        kind = str(match.lastgroup if match.lastgroup in _PARTS else _kind(match))
        name, is_name = next(((n, _NAMED[n]) for n in _NAMED if match.group(n)), (None, None))
        if kind == "postcode" and not (
            is_postcode(match.group())
            or (match.start() - province_end <= _BESIDE and may_be_postcode(match.group()))
        ):
            continue
        if kind == "province":
            province_end = match.end()
        if name is None or is_name is None:
            yield _Part(kind, *match.span(), kind in {"postcode", "province"})
            continue
        start, end = match.span(name)
        known = next((at for at in range(end, start + 1, -1) if is_name(text[start:at])), None)
        if name == "unmarked" and known != end:
            continue
        yield _Part(
            kind, match.start(), known if known and text[end - 1] != " " else match.end(), known is not None
        )


def _kind(match: re.Match[str]) -> str:
    return next(kind for kind in _PARTS if match.group(kind) is not None)


def _follows(text: str, run: list[_Part], part: _Part) -> bool:
    """Tell whether a part belongs to the run: close by, of a kind not seen yet, after no postcode."""
    gap = _without_places(text[run[-1].end : part.start])
    fits = (
        len(gap) <= (_LONGEST_LATIN_GAP if gap.isascii() else _LONGEST_GAP)
        and "\n\n" not in gap
        and _GAP.fullmatch(gap) is not None
        and ("\n" not in gap or not gap.strip(" ,\n\r"))
    )
    return (
        fits
        and run[-1].kind != "postcode"
        and part.kind not in {seen.kind for seen in run if seen.kind != "building"}
        and not (part.kind in _INNER and run[-1].kind in _OUTER)
    )


def _without_places(gap: str) -> str:
    """Leave out of a gap the names that the gazetteer knows."""
    return _WORDS.sub(lambda name: "" if _is_local(name.group()) else name.group(), gap)


def _is_local(name: str) -> bool:
    return is_district(name) or is_subdistrict(name)


def _names_before(text: str, start: int) -> int:
    """Return where up to two names of the gazetteer begin that stand unmarked before a province."""
    latin = _LATIN_BEFORE.search(text, max(0, start - _LONGEST_BEFORE), start)
    if latin is not None and any(map(_is_local, re.split(r",[ \n]{1,2}", latin.group()))):
        return latin.start()
    names = _NAMES_BEFORE.search(text, max(0, start - _LONGEST_LATIN_GAP), start)
    is_local = names is not None and all(_is_local(name) for name in _WORDS.findall(names.group()))
    return names.start() if names and is_local else start


def _address(text: str, run: list[_Part]) -> Iterator[Span]:
    if not run:
        return
    first = _names_before(text, run[0].start) if run[0].kind == "province" else run[0].start
    house = _HOUSE_BEFORE.search(text, max(0, first - 40), first)
    if _LAND_BEFORE.search(text, max(0, first - _LONGEST_LATIN_GAP), first):
        return
    kinds = {part.kind for part in run} | ({"house"} if house else set())
    is_placed = any(part.is_known and part.kind != "postcode" for part in run)
    if len(kinds) >= _ENOUGH and (is_placed or (house and len(kinds) > _ENOUGH)):
        yield Span(house.start(1) if house else first, run[-1].end)
