"""How the organisation is reached about personal data: e-mail addresses and telephone numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pdscan.policy.model import Contact
from pdscan.policy.reading import authority

_EMAIL = re.compile(
    r"(?:[A-Za-z0-9][\w.+‐‑-]*|(?<![\wก-๎])[ก-๎]{2,30})@(?:[A-Za-z0-9-]+\.)+(?:[a-z]{2,24}|[A-Z]{2,24}|xn--[a-z0-9-]+)(?![A-Za-z0-9-])"
)
_INTRODUCED = re.compile(
    r"(?:โทรศัพท์|โทร\.?|เบอร์|สายด่วน|คอลเซ็นเตอร์|ศูนย์(?:บริการ|ลูกค้า|รับเรื่อง)[ก-๎]{0,12}|ลูกค้าสัมพันธ์"
    r"|call\s?cent(?:er|re)|contact cent(?:er|re)"
    r"|customer (?:care|service|support|relations)|help\s?(?:desk|line)|whats\s?app|toll[- ]free|มือถือ|โทรฟรี"
    r"|tel(?:ephone)?|phone|hotline|mobile|call|\bT(?=[.:])|โทรฯ|ติดต่อ(?:ที่|\s?[:：]))"
    r"(?:\s?(?:number|no\.?|หมายเลข|ที่|เลขที่))?(?:(?!บัญชี|พร้อมเพย์|account|promptpay)[^0-9+@\n]){0,40}$",
    re.IGNORECASE,
)
_DIALLED = re.compile(r"\(?\+")
_TRUNK = re.compile(r"\(0\)")
"""The digit that is not dialled from abroad."""
_BEHIND_ADDRESS = re.compile(r"\S@\S+\s*[,;|/·)\]]*\s*$")
"""An address right before a number."""
_THAI_DIGITS = str.maketrans("๐๑๒๓๔๕๖๗๘๙", "0123456789")
_FAX = re.compile(r"โทรสาร|แฟกซ์|fax", re.IGNORECASE)
_NUMBER = re.compile(
    r"(?<![\w./(+])(?:(?:\(?\+[0-9]{1,3}\)?[\s-]?)?(?:\(0\)\s?)?\(?[0-9]{1,4}\)?[0-9\s–-]{2,14}[0-9]"
    r"|[0-9]{3}\.[0-9]{3}\.[0-9]{4})(?!\w|/(?![0-9]{1,4}(?![0-9/])))"
)
_UP_TO = re.compile(r"(?P<first>0[0-9\s–-]{7,12}[0-9])\s?[-–]\s?[0-9]{1,2}")
"""A number and the last digits of the last one in a row: 0 2000 0000-18."""
_EXTENSION = re.compile(
    r"\s*\(?(?:ต่อ|\bext(?:en[st]ion|\.)?)\s*[0-9]{1,5}(?:\s?[-–,]\s?[0-9]{1,5})*(?![0-9])", re.IGNORECASE
)
_NEXT = re.compile(
    r"\s*(?:\([^()\n0-9]{2,30}\)\s*)?(?:/|,|หรือ|และ|or|and|ถึง|-)\s*$"
    r"|\s*[·|,;]\s?(?!เลข|ทะเบียน|หมายเลข)[ก-๎\s]{2,50}$"
)
"""What parts a number from the one before, also the words for whose it is."""
_SHORT = re.compile(r"1[0-9]{3}")
"""A short number of Thailand; four other digits are a year, an hour, a part of something."""
_THAI_NUMBER = re.compile(
    r"\(?(?:\+66\)?[\s-]?(?:\(0\))?\s?|0)\s?-?"
    r"(?:[689][0-9]\)?[\s-]?[0-9]{3}[\s-]?[0-9]{4}|2\)?[\s-]?[0-9]{3}[\s-]?[0-9]{4}|[3457][0-9]\)?[\s-]?[0-9]{3}[\s-]?[0-9]{3})"
    r"|1[- ]?800[\s-][0-9]{3}[\s-][0-9]{3}"
)
_BESIDE = re.compile(r"@|\bline\b|ไลน์|www\.|https?:|ติดต่อ|contact", re.IGNORECASE)
"""What stands in the line of a number that needs no word before it."""
_NUMBERS_ONLY = re.compile(r"[\s0-9+(),/–-]*")
_NEIGHBOURS = 2
"""Lines above and below a number on a line of its own that may say that it is for contact."""
_EMERGENCY = frozenset({"1155", "1669", "1784"})
_YEAR = re.compile(r"(?:พ\s?\.?\s?ศ\s?\.?|B\.?E\.?|ค\s?\.?\s?ศ\s?\.?)\s*$")


def contact(text: str) -> Contact:
    """Return the addresses and numbers in the order of the text; those of authorities are left out."""
    text = text.translate(_THAI_DIGITS)
    emails = {
        match[0].lower(): match[0].rstrip(".")
        for match in _EMAIL.finditer(text)
        if not (authority.has_address(match[0]) or authority.is_reached_at(text, match.start()))
    }
    phones: dict[str, str] = {}
    for number in _phones(text):  # the same digits once, as they are written first or can be dialled
        dialled = re.sub(r"\D", "", _TRUNK.sub("", number) if _DIALLED.match(number) else number)
        if _TRUNK.search(phones.setdefault(dialled, number)):
            phones[dialled] = number
    return Contact(email=tuple(emails.values()), phone=tuple(phones.values()))


def _phones(text: str) -> Iterator[str]:
    last_end, taken = 0, False
    for match in _NUMBER.finditer(text):
        before = text[max(0, match.start() - 60) : match.start()]
        introduced = _INTRODUCED.search(before) or _DIALLED.match(match[0]) or _BEHIND_ADDRESS.search(before)
        follows = taken and bool(_NEXT.fullmatch(text[last_end : match.start()]))
        digits = len(re.sub(r"\D", "", match[0]))
        introduced = introduced or (_THAI_NUMBER.fullmatch(match[0]) and _BESIDE.search(_line(text, match)))
        taken = (bool(introduced) and not _FAX.search(introduced[0] if introduced else "")) or follows
        taken = taken and not authority.is_reached_at(text, match.start())
        taken = taken and not authority.is_named_before(text, match.start())
        taken = taken and (digits >= 8 or bool(_SHORT.fullmatch(match[0]))) and not _FAX.search(before[-20:])
        taken = taken and match[0] not in _EMERGENCY and not _YEAR.search(before)
        if taken:
            extension = _EXTENSION.match(text, match.end())
            last_end = extension.end() if extension else match.end()
            number = _first_of_row(re.sub(r"\s+", " ", text[match.start() : last_end]).strip())
            yield number if ")" in number else number.lstrip("(")


def _first_of_row(number: str) -> str:
    row = _UP_TO.fullmatch(number)
    return row["first"] if row and _THAI_NUMBER.fullmatch(row["first"]) else number


def _line(text: str, match: re.Match[str]) -> str:
    """Return the line in which something was found; with its neighbours where nothing else stands there."""
    first = text.rfind("\n", 0, match.start()) + 1
    last = text.find("\n", match.end()) if "\n" in text[match.end() :] else len(text)
    if not _NUMBERS_ONLY.fullmatch(text, first, last):
        return text[first:last]
    before, behind = text[:first].splitlines()[-_NEIGHBOURS:], text[last:].splitlines()[: _NEIGHBOURS + 1]
    return "\n".join((*before, *behind))
