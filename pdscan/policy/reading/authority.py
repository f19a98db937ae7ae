"""The authorities that one may complain to: their addresses are no contact of the organisation."""

from __future__ import annotations

import re

_NAME = (
    r"คณะกรรมการคุ้มครองข้อมูลส่วนบุคคล|สคส\.|หน่วยงานกำกับดูแล|คณะกรรมการคุ้มครองผู้บริโภค|สคบ\."
    r"|\bPDPC\b|\bICO\b|\bCNIL\b|\bOAIC\b"
    r"|(?:[Ss]upervisory|[Rr]egulatory) [Aa]uthorit|Ombuds(?:man|person)|Attorney General"
    r"|(?:Privacy|Information|Data Protection|Personal Data(?: Protection)?)"
    r" (?:Auth|Comm|Inspect|Agency|Board|Omb)"
    r"|Commission(?:er)? (?:for|of|on) (?:the )?(?:Protection|Personal Data|Data|Privacy|Information)"
    r"|[Dd]ata [Pp]rotection (?:[Aa]uthorit|[Cc]ommission|[Ii]nspect)"
)
_NAMED = re.compile(_NAME)
_HEADS = re.compile(
    r"\W*(?:(?:ชื่อ|หน่วยงาน|name)[^:：\n]{0,20}[:：]\s*)?(?:สำนักงาน|(?:[A-Z]\w+ |of |the |The ){0,6})?"
    rf"(?:{_NAME})"
)
"""A line that names the authority as the one whose addresses follow."""
_ADDRESS = re.compile(
    r"regulator|pdpc|privacy\.gov|mdes\.go|edpb|supervis|dataprotection\.|@ico\.", re.IGNORECASE
)
_ADDRESSED = re.compile(
    r"\b(?:us|our|DPO|[Oo]fficer)\b|เจ้าหน้าที่คุ้มครอง|[a-z]@|\.\s+(?:Write|E-?mail|Send|Mail) "
)
"""Words behind the name of an authority that lead back to the organisation."""
_EXERCISED = re.compile(r"โดย(?:แจ้ง|ยื่น|ติดต่อ|ส่ง)|ยื่นคำ|ที่สำนักงาน(?!คณะ)|ที่ฝ่าย|\b(?:us|our|DPO)\b")
"""Words behind the name of an authority that tell how rights are used with the organisation itself."""
_OWN = re.compile(
    r"\bDPO\b|[Dd]ata [Pp]rotection [Oo]fficer|\b[Cc]ontact [Uu]s|\b(?:us|our)\b|[Cc]ontroller"
    r"|Co\., ?Ltd|Limited"
    r"|เจ้าหน้าที่คุ้มครอง|ติดต่อ(?:เรา|บริษัท)|ผู้ควบคุมข้อมูล|บริษัท|[a-z]@"
)
"""Words of a line that is about the organisation itself."""
_ABOVE, _LINES = 600, 4
"""Letters and lines above an address in which the authority may be named."""


def has_address(email: str) -> bool:
    """Say whether an address is by its own words that of an authority."""
    return bool(_ADDRESS.search(email))


def is_reached_at(text: str, at: int) -> bool:
    """Say whether an address or a number at a place of a text is an authority's: the last that is named."""
    *above, line = text[max(0, at - _ABOVE) : at].split("\n")
    named = list(_NAMED.finditer(line))
    if named:
        return not _ADDRESSED.search(line, named[-1].end())
    for near in (line, *reversed(above[-_LINES:])):
        if _OWN.search(near):
            return False
        if _HEADS.match(near):
            return True
    return False


def is_named_before(text: str, at: int) -> bool:
    """Say whether the line before the one at a place speaks of an authority: "complain to …. Call …"."""
    *above, line = text[max(0, at - _ABOVE) : at].split("\n")
    named = [list(_NAMED.finditer(near)) for near in above[-1:]]
    return not _OWN.search(line) and any(
        found and not _EXERCISED.search(near, found[-1].end())
        for near, found in zip(above[-1:], named, strict=True)
    )
