"""How the organisation is reached about personal data: e-mail addresses and telephone numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pdscan.policy.model import Contact

_EMAIL = re.compile(
    r"[A-Za-z0-9][\w.+‐‑-]*@(?:[A-Za-z0-9-]+\.)+(?:[a-z]{2,24}|[A-Z]{2,24}|xn--[a-z0-9-]+)(?![A-Za-z0-9-])"
)
_AUTHORITY = re.compile(r"regulator|pdpc|privacy\.gov|mdes\.go|edpb|supervis", re.IGNORECASE)
_OF_AUTHORITY = re.compile(
    r"คณะกรรมการคุ้มครองข้อมูลส่วนบุคคล|PDPC|[Ss]upervisory [Aa]uthorit|[Pp]rivacy Commissioner|Ombudsman"
    r"|[Dd]ata [Pp]rotection (?:[Aa]uthorit|Comm|Inspect)|Information Commission"
)
_ADDRESSED = re.compile(r"\b(?:us|our|DPO|[Oo]fficer)\b|เจ้าหน้าที่คุ้มครอง")
"""Words behind the name of an authority that lead back to the organisation."""
_INTRODUCED = re.compile(
    r"(?:โทรศัพท์|โทร\.?|เบอร์|สายด่วน|คอลเซ็นเตอร์|call\s?cent(?:er|re)|contact cent(?:er|re)"
    r"|tel(?:ephone)?|phone|hotline|mobile|call|\bT(?=[.:])|โทรฯ|ติดต่อ(?:ที่|\s?[:：]))"
    r"(?:\s?(?:number|no\.?|หมายเลข|ที่|เลขที่))?[^0-9+@\n]{0,40}$",
    re.IGNORECASE,
)
_AUTHORITY_NAMED = re.compile(
    r"\W*(?:(?:ชื่อ|หน่วยงาน|name)[^:：\n]{0,20}[:：]\s*)?"
    r"(?:สำนักงาน|(?:the )?Office of the )?(?:คณะกรรมการคุ้มครองข้อมูลส่วนบุคคล"
    r"|(?:the )?(?:[A-Z]\w+ ){0,2}(?:Data Protection (?:Comm|Auth|Omb)|(?:Information|Privacy) Commission))",
    re.IGNORECASE,
)
"""A line that names the authority as the one whose addresses follow."""
_OWN = re.compile(r"DPO|เจ้าหน้าที่คุ้มครอง|[a-z]@", re.IGNORECASE)
_DIALLED = re.compile(r"\(?\+")
_ABOVE, _LINES = 600, 4
"""Letters and lines above a number in which the authority may be named, with its addresses below."""
_THAI_DIGITS = str.maketrans("๐๑๒๓๔๕๖๗๘๙", "0123456789")
_FAX = re.compile(r"โทรสาร|แฟกซ์|fax", re.IGNORECASE)
_NUMBER = re.compile(
    r"(?<![\w./(+])(?:\(?\+[0-9]{1,3}\)?[\s-]?)?(?:\(0\)\s?)?\(?[0-9]{1,4}\)?[0-9\s–-]{2,14}[0-9](?![\w/])"
)
_NEXT = re.compile(r"\s*(?:/|,|หรือ|และ|or|and|ถึง|-)\s*$")


def contact(text: str) -> Contact:
    """Return the addresses and numbers in the order of the text; those of authorities are left out."""
    text = text.translate(_THAI_DIGITS)
    emails = {
        match[0].lower(): match[0].rstrip(".")
        for match in _EMAIL.finditer(text)
        if not (_AUTHORITY.search(match[0]) or _is_address_of_authority(text, match.start()))
    }
    phones: dict[str, str] = {}
    for number in _phones(text):  # the same digits once, as they are written first
        phones.setdefault(re.sub(r"\D", "", number), number)
    return Contact(email=tuple(emails.values()), phone=tuple(phones.values()))


def _phones(text: str) -> Iterator[str]:
    last_end, taken = 0, False
    for match in _NUMBER.finditer(text):
        before = text[max(0, match.start() - 60) : match.start()]
        introduced = _INTRODUCED.search(before) or _DIALLED.match(match[0])
        follows = taken and bool(_NEXT.fullmatch(text[last_end : match.start()]))
        digits = len(re.sub(r"\D", "", match[0]))
        taken = (bool(introduced) and not _FAX.search(introduced[0] if introduced else "")) or follows
        taken = taken and not _is_of_authority(text, match.start())
        taken = taken and (digits >= 8 or digits == 4) and not _FAX.search(before[-20:])
        if taken:
            last_end = match.end()
            number = re.sub(r"\s+", " ", match[0]).strip()
            yield number if ")" in number else number.lstrip("(")


def _is_address_of_authority(text: str, at: int) -> bool:
    """Say whether the last that the line names before an address is an authority, or a line above it."""
    *above, line = text[max(0, at - _ABOVE) : at].split("\n")
    named = list(_OF_AUTHORITY.finditer(line))
    if named:
        return not (_ADDRESSED.search(line, named[-1].end()) or _EMAIL.search(line, named[-1].end()))
    return any(_AUTHORITY_NAMED.match(near) for near in above[-_LINES:])


def _is_of_authority(text: str, at: int) -> bool:
    """Say whether the line of the number, or those before it, are the authority's own address."""
    *above, line = text[max(0, at - _ABOVE) : at].split("\n")
    if _OWN.search(line):
        return bool(_OF_AUTHORITY.search(line))
    if any(_OF_AUTHORITY.search(near) for near in (*above[-1:], line)):
        return True
    return any(_AUTHORITY_NAMED.match(near) for near in above[-_LINES:])
