"""Which words of a passage name data, and which are channels of contact, or parts of addresses and laws."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from pdscan.policy.reading.holding import taken
from pdscan.policy.words import lexicon
from pdscan.policy.words.phrases import REMEMBERED, Hit

_CHANNELS = frozenset({"email", "phone", "fax", "social_account", "postal_address", "sms_content"})
_CHANNEL = re.compile(r"ทาง|ผ่าน|ช่องทาง|by |via |over |through ", re.IGNORECASE)
_THROUGH = re.compile(
    r"(?:(?<!log in )(?<!login )(?<!sign in )(?<!sign up )\b(?:via|over|through|by)\s(?:the |our )?"
    r"|(?<!เข้าสู่ระบบ)(?<!ล็อกอิน)(?<!ลงทะเบียน)(?<!สมัครสมาชิก)(?:ผ่าน(?:ทาง)?|(?<![ก-๎])ทาง|ช่องทาง)\s?)$",
    re.IGNORECASE,
)
"""What stands before a way of contact that is used as one."""
_SHORT = 24
_NEXT_CHANNEL = re.compile(
    r"(?:[\s,/]|และ|หรือ|ทาง|จดหมาย|\b(?:and|or|the|our)\b"
    r"|\b(?:text(?: message)?s?|letters?|post|mail|(?:voice )?calls?)\b)*",
    re.IGNORECASE,
)
BEARERS = frozenset({"national_id_image", "house_registration"})
"""Documents on which refused data are printed: beside such data, they are not refused themselves."""
_BORNE_BY = re.compile(
    r"\s*(?:ของ|บน|ที่ปรากฏ(?:อยู่)?(?:บน|ใน)"
    r"|(?:of|on|from|(?:shown|printed|appearing) on)\s+(?:(?:the|your|an?)\s+)?(?:mobile\s+)?)\s*(?:สำเนา)?",
    re.IGNORECASE,
)
"""What stands between refused data and what bears them: "the CVV of your card", ศาสนาบนบัตรประชาชน."""
_BEFORE_HANDED_OVER = re.compile(
    r"[^.;]{0,30}?(?:ก่อน(?:ที่จะ|การ|จะ)?(?:นำ)?(?:ส่ง|ยื่น|แนบ|มอบ|อัปโหลด)"
    r"|\bbefore (?:you |it is |they are |we )?(?:send|sent|hand|upload|submi|giv|attach|post|receive))",
    re.IGNORECASE,
)
"""What stands behind a document on which data are blacked out, and which is taken nevertheless."""
_OR = re.compile(r"\s*(?:หรือ|และ|or|and|,|/)\s*", re.IGNORECASE)
_CARDS = frozenset({"national_id", "passport", "payment_card", "driving_licence", "employee_id"})
"""Documents of which other data are said to be printed on them."""
_PRINTED_ON = re.compile(
    r"\s*(?:(?:as |(?:that|which) )?(?:is |are )?"
    r"(?:shown |stated |printed |appearing |appears? |indicated |written )?"
    r"(?:on|behind|on the back of) (?:the |your |an? )?"
    r"|(?:ที่ปรากฏ|ที่ระบุ|ที่แสดง)?(?:อยู่)?\s?(?:ตาม|บน|หลัง|ด้านหลัง)\s?)",
    re.IGNORECASE,
)
"""What stands between data and the card that bears them: "the name shown on your passport"."""
_ARTICLE = re.compile(r"[\W_]*(?:(?:your|the|an?|ข้อมูล)\s*)?", re.IGNORECASE)
_NOTHING = re.compile(r"[\W_]*(?:\([^)]*\)[\W_]*)?(?:ของท่าน)?")
"""What may stand before and behind a word that is a whole item or cell."""
_SPELT_OUT = re.compile(r"(?:ได้แก่|ประกอบด้วย|\bnamely)\s*$", re.IGNORECASE)
_COMPANY = 40
"""Letters within which a word that may as well be no data stands beside other data."""
_LINK = re.compile(
    r"(?:https?://|www\.)\S+|\S+@\S+|\((?:the )?[“\"][^”\")]{12,80}[”\"]\)"
    r"|\((?:in accordance with|according to|see|as set out in|under)\b[^)]*\bpolic(?:y|ies)\b[^)]*\)",
    re.IGNORECASE,
)
"""Addresses, other policies, and what something is called further on: (“Verification information”)."""
_LAW = re.compile(
    r"(?:พ\.ร\.บ\.|พระราชบัญญัติ|พระราชกำหนด|พ\.ร\.ก\.)(?:[^,;\n]{2,80}?พ\.ศ\."
    r"|\s?(?:การ|ว่าด้วย|คุ้มครอง|ประกัน|สุขภาพ|ข้อมูล|คอมพิวเตอร์)[ก-๎]*)"
    r"|\b(?:[A-Z][a-z]+,? (?:(?:and|of|on) )*){1,6}(?:Act|Law|Decree|Regulation|Code)\b"
)
"""The name of a law: the Credit Information Business Act holds no credit information."""
_FILLED_IN = re.compile(
    r"\s*(?:เลขที่|หมายเลข|no\.|number|[:：.])?\s*(?:\(?\+?[0-9๐-๙x][0-9๐-๙x/() -]{5,}|\S+@\S+\.\S)",
    re.IGNORECASE,
)
"""A number or an address: what stands filled in is the organisation's own."""
_OWN_NAME = re.compile(
    r"\s*[:：]\s*(?!(?:ใช้|เพื่อ|ที่ท่าน|ที่คุณ|ของท่าน|หาก|เช่น|ไม่|for|to|used|where|if|your|the|as|we|e\.g|not|from|when)\b)"
    r"[^\s:：|]",
    re.IGNORECASE,
)
"""What follows the label of a name that is filled in: "Company name: Sunshine Spa"."""
_CONTACTED = re.compile(
    r"(?:ติดต่อ(?:มายัง|กับ)?(?:เรา|บริษัท|ธนาคาร|ทาง|หน่วยงาน)"
    r"|\b(?:contact|call|write to|communicate with|interact with|correspond with) us\b)"
    r"(?:(?!\b(?:we|collect\w*)\b|เราจะ|เราอาจ|เราเก็บ|บริษัทจะ|จะเก็บ|เก็บรวบรวม|กรอก|แจ้ง)[^.;\n]){0,160}",
    re.IGNORECASE,
)
"""What follows on how the reader turns to the organisation, until the organisation does something."""


@lru_cache(maxsize=REMEMBERED)
def naming(text: str) -> tuple[Hit, ...]:
    """Return the words of a text that name data, and those of NOT_DATA that only look so."""
    found = outside_names(text, lexicon.elements().find(text))
    return tuple(_without_channels(text, _without_cards(text, found)))


def _without_cards(text: str, hits: Iterable[Hit]) -> Iterator[Hit]:
    """Leave out the cards that bear the data before them: "the laser code on the back of your ID card"."""
    before: Hit | None = None
    for hit in hits:
        borne = hit.code in _CARDS and before and before.code and before.code not in _CARDS
        if not (borne and before and _PRINTED_ON.fullmatch(text, before.end, hit.start)):
            yield hit
        before = hit


def outside_names(text: str, hits: Iterable[Hit]) -> Iterator[Hit]:
    """Leave out words that are a part of an address, of a name given, or of a law's."""
    links = [match.span() for pattern in (_LINK, _LAW) for match in pattern.finditer(text)]
    yield from (hit for hit in hits if not any(start <= hit.start < end for start, end in links))


def _without_channels(text: str, hits: Iterable[Hit]) -> Iterator[Hit]:
    """Leave out the ways of contact: "when you contact us", "by phone, e-mail or fax"."""
    channel_end: int | None = None
    turned_to = [match.span() for match in _CONTACTED.finditer(text)]
    for hit in hits:
        if hit.code in _CHANNELS and any(start <= hit.start < end for start, end in turned_to):
            continue
        if hit.code and (_FILLED_IN.match(text, hit.end) or _is_own_name(text, hit)):
            continue
        if hit.code and hit.code not in _CHANNELS:
            channel_end = None
            yield hit
            continue
        is_through = _THROUGH.search(text, max(0, hit.start - _SHORT), hit.start)
        follows = channel_end is not None and _NEXT_CHANNEL.fullmatch(text, channel_end, hit.start)
        if hit.code and (follows or is_through):
            channel_end = hit.end
        else:
            is_way = not hit.code and (is_through or _CHANNEL.match(text, hit.start))
            channel_end = hit.end if is_way else None
            yield hit


def _is_own_name(text: str, hit: Hit) -> bool:
    """Say whether a passage gives the organisation's name: a label, and behind it nothing that names data."""
    is_label = hit.code == "employer" and _ARTICLE.fullmatch(text, 0, hit.start)
    return bool(is_label and _OWN_NAME.match(text, hit.end)) and not lexicon.elements().codes(text[hit.end :])


def in_company(text: str, named: Iterable[Hit]) -> frozenset[Hit]:
    """Return the words that surely name data: those that may as well be none stand alone, or among others.

    >>> text = "Your e-mail, company and SMS. Signed in another country, we trade on with the company."
    >>> [text[hit.start : hit.end] for hit in naming(text) if hit in in_company(text, naming(text))]
    ['e-mail', 'company', 'SMS']
    """
    hits = [hit for hit in named if hit.code]
    return frozenset(
        hit
        for hit in hits
        if not hit.alone
        or _is_all(text, hit)
        or taken(text, hit.start)
        or _SPELT_OUT.search(text, max(0, hit.start - _SHORT), hit.start)
        or any(_is_beside(hit, other) for other in hits)
    )


def _is_all(text: str, hit: Hit) -> bool:
    return bool(_ARTICLE.fullmatch(text, 0, hit.start) and _NOTHING.fullmatch(text, hit.end))


def _is_beside(hit: Hit, other: Hit) -> bool:
    """Say whether two words name different data in one list."""
    between = max(hit.start - other.end, other.start - hit.end)
    return hit.code != other.code and 0 <= between < _COMPANY


def without_bearers(text: str, named: Iterable[Hit]) -> Iterator[Hit]:
    """Leave out what bears the data before it: a policy that keeps no CVV of cards may keep their numbers."""
    before: Hit | None = None
    bearer: str | None = None
    for hit in named:
        between = text[before.end : hit.start] if before and before.end <= hit.start else ""
        goes_on = bearer == hit.code and _OR.fullmatch(between)
        bearer = hit.code if goes_on or _BORNE_BY.fullmatch(between) else None
        before = hit
        if bearer is None:
            yield hit


def handed_over(text: str, named: Iterable[Hit]) -> Iterator[Hit]:
    """Yield the bearers of refused data that are taken: "cover your faith on the copy before you send it"."""
    hits = list(named)
    refused = set(without_bearers(text, hits))
    yield from (hit for hit in hits if hit not in refused and _BEFORE_HANDED_OVER.match(text, hit.end))
