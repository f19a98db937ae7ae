"""Addresses in running text: Thai ones, those of other countries, and what a label says is one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pdscan.detect.text.address import find_addresses
from pdscan.detect.text.address_abroad import find_addresses_abroad
from pdscan.recognizer import Span
from pdscan.vocabulary.places import is_place

_TOLD = re.compile(
    r"(?:(?<![A-Za-z])(?i:resid(?:es|ed|ing)|liv(?:es|ing)|domiciled) at (?=[0-9A-Z])"
    r"|(?:(?<![A-Za-z])(?i:addr(?:ess)?|residence|domicile|ship to|deliver to)"
    r"(?: for [a-z]+)?"
    r"|ที่อยู่[ก-๎]{0,20}|ภูมิลำเนา[ก-๎]{0,8}|บ้านเลขที่|จัดส่งที่|ส่งที่)[\"']?(?: ?[:=] ?| (?=[0-9]))[\"']?)"
    r"(?P<value>[^\n\"|;{}<>@]{8,160})"
)
_OVER = re.compile(
    r",? *(?:(?i:\b(?:tel|phone|mobile|e-?mail|fax|dob|attn)\b)|โทร|เบอร์|มือถือ|อีเมล|วันที่|เกิด|พิกัด|หมุด"
    r"|(?i:(?:see|also|and|map|gps|pin|location)\b(?: (?:also|the|pin|map|location|gps)){0,3})"
    r"(?= ?:? ?-?[0-9]{1,3}\.[0-9]))"
    r"|(?<=[ก-๎ฯ] [1-9][0-9]{4})(?= (?!ประเทศไทย|Thailand))"
    r"|(?<=[a-z0-9ก-๎]{3})\.(?: |$)|  |\t|(?<=[ก-๎]) (?=ครับ|ค่ะ|นะ|ได้|จะ|และ|แล้ว|ให้)"
    r"|(?<=[ก-๎]) (?=(?:มิเตอร์|หน่วยใช้|ยอด|รวม|สัญญา|รหัส|ชื่อ|นัด|ผู้(?!ใหญ่)[ก-๎]*|ประเภท|สถานะ|หมายเหตุ|อาชีพ|อายุ"
    r"|ค่า(?:น้ำ|ไฟ|บริการ|ส่ง)|เลขที่(?:ผู้ใช้|บัญชี|สัญญา))[ :0-9])"
    r"| (?:by|before|on|at|and|for|until|or|please|thanks"
    r"|is|was|has|which|where|when|to|from|as|since|in(?= [0-9]{4})|with|who|having|under)(?![A-Za-z])"
)
_NO_ADDRESS = re.compile(r"://|0x|(?:[0-9a-fA-F]{2}:){2}|[0-9]+\.[0-9]+\.[0-9]+")
_WORD = re.compile("[ก-๎]{2,}|[A-Z][a-z]+")
_FEWEST_WORDS = 2


def find_any_address(text: str) -> Iterator[Span]:
    r"""Yield the addresses in a text; spans of the several ways may overlap.

    >>> text = "Address: 5 Glebe End, Nether Wallop.\nที่อยู่ 55 ม3 บ้านโนน ปากช่อง โคราช โทร 044"
    >>> [text[span.start : span.end] for span in find_any_address(text)]
    ['5 Glebe End, Nether Wallop', '55 ม3 บ้านโนน ปากช่อง โคราช']
    """
    yield from find_addresses(text)
    yield from find_addresses_abroad(text)
    for match in _TOLD.finditer(text):
        over = _OVER.search(text, match.start("value"), match.end("value"))
        end = over.start() if over else match.end("value")
        value = text[match.start("value") : end].rstrip(" ,.'")
        if _is_address(value):
            yield Span(match.start("value"), match.start("value") + len(value))


def _is_address(value: str) -> bool:
    """Tell whether what a label calls an address has a number, words, and commas or a known place."""
    has_number = any(map(str.isdigit, value)) and _NO_ADDRESS.search(value) is None
    said = _WORD.findall(value)
    return has_number and len(said) >= _FEWEST_WORDS and ("," in value or any(map(is_place, said)))
