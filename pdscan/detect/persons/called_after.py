"""What is called after persons and is none: halls, shops, roads, temples, companies."""

from __future__ import annotations

import re
from functools import cache

from pdscan.recognizer import Span
from pdscan.vocabulary.naming import any_of, said

_LONGEST_BODY = 40
_GLUE = "(?:(?!ของ|กับ|และ|โดย|ให้|ถึง|แจ้ง|ชื่อ|คือ|จาก)[ก-๎])*"

_SHOP_CALLED = re.compile(
    "(?<!เจ้าของ)(?<!พนักงาน)(?:ร้าน|เพจ|ช่อง|แบรนด์|ยี่ห้อ|โรงแรม|รีสอร์ต|รีสอร์ท|คาเฟ่|บริษัท)[ก-๎]{0,10}(?:ชื่อ(?:ว่า)?)? ?"
    r"[\"“‘'](?:คุณ|ยาย|ตา|ป้า|ลุง|แม่|พ่อ|เจ๊|เฮีย|พี่|น้อง|ครู|หมอ){0,2}\Z"
)
"""What a shop is said to be called stands in quotes: 'ร้านกาแฟชื่อ "คุณยายแพรว"'."""


def is_of_body(text: str, at: int) -> bool:
    """Tell whether the word before a place begins the name of a shop, a temple, a road.

    >>> is_of_body("ร้านครัวคุณต๋อย", 8), is_of_body("ลูกค้าคุณต๋อย", 6)
    (True, False)
    """
    window = max(0, at - _LONGEST_BODY), at
    return _body().search(text, *window) is not None or _SHOP_CALLED.search(text, *window) is not None


def names_body(text: str, span: Span) -> bool:
    """Tell whether a person's name is that of a company, a hall, a bridge.

    >>> text = "บริษัท สมชาย ใจดี แอนด์ ซันส์ จำกัด"
    >>> names_body(text, Span(7, 17))
    True
    """
    name = text[span.start : span.end]
    if _SHOP_CALLED.search(text, max(0, span.start - _LONGEST_BODY), span.start):
        return True
    if " " not in name and (is_of_body(text, span.start) or name.endswith(_glued_behind())):
        return True
    before = _beside().search(text, max(0, span.start - _LONGEST_BODY), span.start)
    return before is not None or _behind().match(text, span.end) is not None


def holds_hall(name: str) -> bool:
    """Tell whether words that look like a name hold those of a hall, or begin as a road does."""
    return _ground().match(name) is not None or _hall().search(name) is not None


def is_behind_body(text: str, at: int) -> bool:
    """Tell whether a Thai word before Latin letters says of what they are the name: "ห้อง Marie Curie"."""
    return text.endswith(_named_bodies(), max(0, at - _LONGEST_BODY), at - (text[at - 1 : at] == " "))


def names_body_ahead(words: str) -> bool:
    """Tell whether Latin words behind a name make it that of a house, a road, a firm: "Thomas & Sons"."""
    return not _latin_bodies().isdisjoint(words.lower().replace(",", "").split(" "))


@cache
def _named_bodies() -> tuple[str, ...]:
    return tuple(said("called_after", "thai") | said("called_after", "thai_beside") | {"ห้อง", "รุ่น"})


@cache
def _latin_bodies() -> frozenset[str]:
    return said("called_after", "latin") | said("called_after", "latin_never")


@cache
def _body() -> re.Pattern[str]:
    bodies = any_of(said("called_after", "thai"))
    beside = any_of(said("called_after", "thai_beside"))
    return re.compile(
        rf"(?<!ครอบ)(?<!เจ้าของ)(?:{bodies}|(?<![ก-๎])ตรา|(?<=[ก-๎])ตรา(?=[ก-๎]+\Z)){_GLUE}\Z|(?:{beside})\Z"
    )


@cache
def _beside() -> re.Pattern[str]:
    bodies = any_of(said("called_after", "thai") | said("called_after", "thai_beside"))
    firms = any_of(said("called_after", "firms"))
    return re.compile(rf"(?:(?:{firms})[.ฯ]? ?|(?<!ครอบ)(?:{bodies})(?:[ก-๎](?!\Z)){{0,2}})\Z")


@cache
def _behind() -> re.Pattern[str]:
    firms, shops = (any_of(said("called_after", key)) for key in ("behind_firm", "behind"))
    glued = any_of(_glued_behind())
    return re.compile(rf"[ก-๎ ]{{0,4}}(?:{firms})| ?(?:{shops})|(?:{glued})")


@cache
def _glued_behind() -> tuple[str, ...]:
    return tuple(said("called_after", "behind_glued"))


@cache
def _hall() -> re.Pattern[str]:
    return re.compile(any_of(said("called_after", "halls")))


@cache
def _ground() -> re.Pattern[str]:
    return re.compile(any_of(said("called_after", "grounds")))
