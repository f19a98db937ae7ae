"""Whose policy it is, for which system, in which language, and under which laws."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from pdscan.policy import lexicon
from pdscan.policy.passages import Passage

_ORGANISATION = re.compile(
    r"(?:บริษัท|ธนาคาร|บมจ\.|บจก\.|ห้างหุ้นส่วนจำกัด)\s?[^\n“”\"'():;,]{2,60}?\s?จำกัด(?:\s?\(มหาชน\))?"
    r"|(?<![ก-๎])(?:โรงพยาบาล|มหาวิทยาลัย|วิทยาลัย|สถาบัน|มูลนิธิ|สมาคม|กรม|กระทรวง|สำนักงาน|การไฟฟ้า|การประปา|การทาง|สหกรณ์|โรงเรียน|เทศบาล|ธนาคาร)"
    r"(?!คุ้มครอง|คณะกรรมการ|ของ|แห่งใด|ใหญ่|และ|หรือ|ที่|นี้|ฯ|ต่าง|ใน|ตาม|การเงิน|เอกชน|ต้น)[ก-๎]{2,40}"
    r"|(?:[A-Z][\w&.’'-]*|of|as|and|a|the)(?:[ ,]+(?:[A-Z(][\w&.’'()-]*|of|as|and|a)){0,7}?,?\s+"
    r"(?:Co\.,?\s?Ltd\.?|Company Limited|Public Company Limited|PCL\.?|Limited|Ltd\.?|Inc\.?|University|Hospital|Bank|LLC|Corporation)"
    r"(?![a-z])(?:,?\s?(?:\(Public\)|Public Company Limited))?"
    r"|(?:University|Bank|Department|Ministry|Office|Hospital) of (?:the )?[A-Z]\w+(?:[ ](?:and |of |the )?[A-Z]\w+){0,5}"
)
_NAMED = re.compile(r"\s*[\"”’']?\s*(?:\([^)]{0,60}\)\s*)?(?:which|\(|ซึ่ง|จัดทำ|ให้ความสำคัญ|ตระหนัก|ขอขอบคุณ|เคารพ|และบริษัทในเครือ)")
_HEAD, _TOP = 6000, 1500
"""Letters in which an organisation introduces itself, and in which it is simply named."""
_SHORT = re.compile(r"[“\"'‘](?P<name>[A-Z][A-Za-z0-9-]{2,20})[”\"'’]")
_NOTICE = re.compile(r"policy|notice|statement|นโยบาย|ประกาศ|คำประกาศ|หนังสือแจ้ง", re.IGNORECASE)
_SITE = re.compile(r"(?<!//)www\.[a-z0-9.-]+\.[a-z]{2,}(?:/[a-z0-9-]+)?")
_APPLICATION = re.compile(
    r"(?:แอปพลิเคชัน|แอปพลิเคชั่น|ระบบ|เว็บไซต์)\s?[“\"](?P<quoted>[^”\"]{2,40})[”\"]|(?P<name>(?:[A-Z][\w-]*\s){1,3})(?:Application|Platform|App)\b"
)
_THAI_LAW = re.compile(r"พระราช(?:บัญญัติ|กำหนด)[ก-๎\s]{3,90}?(?:\(ฉบับที่ [0-9]+\)\s*)?พ\s?\.\s?ศ\s?\.\s*[0-9๐-๙]{4}")
_ACT = re.compile(
    r"(?:[A-Z][\w’-]*|\[[^\]]{3,90}\])(?:\s(?:[A-Z][\w’-]*|of|and|the|on|for|in|respecting|protection|\[[^\]]{3,90}\]))*?"
    r"\s(?:Act|Rules|Decree-Law|Decree(?!-))(?:[,\s]*(?:(?:of\s)?(?:B\.E\.\s?)?\(?[0-9]{4}\)?(?:\s\((?:A\.D\.\s?)?[0-9]{4}\))?|No\.?\s[0-9./]+(?:\sof\s[0-9]{4})?)|\s\([A-Z][a-z]+(?:\s[A-Z][a-z]+)?\))?"
    r"|Act (?:respecting|on the|on) (?:[A-Z][a-z]+ |of |the ){2,8}[A-Z][a-z]+|Act respecting (?:[a-z]+ ){2,12}(?=in |\(|,|and )"
    r"|(?:[A-Z][\w-]+ )*(?:Law|Regulation|Decree-Law|Decree)s?\s?(?:No\.?\s?)?[0-9][0-9.,/]*(?:,?\s(?:of\s)?[0-9]{4})?"
)
_NO_LAW = re.compile(r"^(?:The |This |Under |If |See |Equivalent |Such )*(?:Act|Rules|Decree)$|^(?:Article|Section)")
_COUNTRIES = {code: name for name, code in reversed(lexicon.jurisdictions().items()) if name.isascii()}


def organisation(text: str) -> str:
    """Return the organisation that the policy names itself by, or ""."""
    found = list(_ORGANISATION.finditer(text[:_HEAD]))
    introduced = [match for match in found if _NAMED.match(text[match.end() : match.end() + 80])]
    chosen = introduced or [match for match in found if match.start() < _TOP]
    return re.sub(r"\s+", " ", chosen[0][0]).strip(" ,“”\"") if chosen else ""


def system(text: str, passages: tuple[Passage, ...], owner: str) -> str:
    """Return the system, application or site that the policy speaks for, or ""."""
    names = Counter((match["quoted"] or match[0]).strip() for match in _APPLICATION.finditer(text))
    if names and names.most_common(1)[0][1] >= 3:
        return names.most_common(1)[0][0]
    title = passages[0].text if passages else ""
    if len(title) < 40 and not (_NOTICE.search(title) or lexicon.elements().has(title) or title in owner):
        return title
    site = _SITE.search(text[:_HEAD])
    return site[0] if site else _short_name(text, owner)


def _short_name(text: str, owner: str) -> str:
    """Return the name by which the policy calls its owner: (“ITAAS” or “we”)."""
    at = text.find(owner) + len(owner) if owner else 0
    quoted = _SHORT.search(text[at : at + 160]) if owner else None
    if quoted:
        return quoted["name"]
    word = owner.split(" ")[0]
    return word if word.isascii() and text.count(word) > 10 else ""


def language(text: str) -> str:
    """Return th, en, or mixed where each of the two makes up a tenth of the letters."""
    thai, latin = len(re.findall("[ก-ฮ]", text)), len(re.findall("[A-Za-z]", text))
    share = thai / (thai + latin) if thai + latin else 1.0
    if share > 0.72:
        return "th"
    return "en" if share < 0.1 else "mixed"


def laws(passages: tuple[Passage, ...]) -> tuple[str, ...]:
    """Return the laws that the policy cites, each once, with the country where an annex cites them."""
    found: dict[tuple[str, str | None], str] = {}
    for passage in passages:
        for law in _laws_in(passage.text):
            found.setdefault((_bare(law), passage.jurisdiction), law + _country(law, passage.jurisdiction))
    kept = [law for key, law in found.items() if not any(_is_short_for(key, other) for other in found)]
    return tuple(dict.fromkeys(kept))


def _is_short_for(law: tuple[str, str | None], other: tuple[str, str | None]) -> bool:
    """Say whether a law is the same as another one, cited with fewer words."""
    return law != other and law[0] in other[0] and (law[1] == other[1] or law[0] == "gdpr" or law[0] == other[0])


def _laws_in(text: str) -> Iterator[str]:
    yield from (name for name, pattern in lexicon.patterns("laws").items() if pattern.search(text))
    yield from (re.sub(r"\s+", " ", match[0]) for match in _THAI_LAW.finditer(text))
    for match in _ACT.finditer(re.sub(r"\s+", " ", text)):
        law = re.sub(r"^(?:The|Under the|Under)\s", "", match[0]).strip(" ,")
        if not _NO_LAW.match(law) and len(law) > 8 and not lexicon.pattern("laws", "California Consumer Privacy Act").search(law):
            yield law


def _bare(law: str) -> str:
    return re.sub(r"[\W_]|พ\.ศ", "", law).lower()


def _country(law: str, jurisdiction: str | None) -> str:
    if not jurisdiction or not re.search("[A-Za-z]", law) or law in {"GDPR", "UK GDPR", "California Consumer Privacy Act"}:
        return ""
    return f" ({_COUNTRIES[jurisdiction].title()})" if not law.endswith(")") else ""
