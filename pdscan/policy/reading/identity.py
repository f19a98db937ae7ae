"""Whose policy it is, for which system, and in which language."""

from __future__ import annotations

import re
from collections import Counter

from pdscan.policy.text.passages import Passage
from pdscan.policy.words import lexicon

_HEAD, _TOP = 6000, 1500
"""Letters in which an organisation introduces itself, and in which it is simply named."""
_ITSELF = re.compile(
    r"^(?P<name>[^\n“”\"'(]{3,60}?)\s*(?:\([^)\n]{1,60}\)\s*)?"
    r"(?:ตระหนัก|ให้ความสำคัญ|เคารพ|recogni[sz]es|respects|is committed)",
    re.MULTILINE,
)
_OVER = re.compile("กระทรวง|กรม|สำนักงานปลัด|สำนักนายก")
"""Authorities that others are a part of."""
_BELONGS = re.compile(r"[ ,]*(?:สังกัด|ในสังกัด|ภายใต้)?\s*")
_SHORT = re.compile(r"[“\"'‘](?P<name>[A-Z][A-Za-z0-9-]{2,20})[”\"'’]")
_COMMON = frozenset(
    {"Company", "Bank", "University", "Hospital", "Website", "Service", "Act", "Group", "PDPA"}
)
"""What any organisation calls itself."""
_NO_NAME = re.compile(r"^(?:At|By|In|We|Our|From|And)\b,?\s")
"""Words with a capital before a name at the head of a sentence."""
_NOTICE = re.compile(
    r"privacy|updated|effective|policy|notice|statement|นโยบาย|ประกาศ|คำประกาศ|หนังสือแจ้ง", re.IGNORECASE
)
_SITE = re.compile(r"(?<!//)www\.[a-z0-9.-]+\.[a-z]{2,}(?:/[a-z0-9-]+)?")


def organisation(text: str) -> str:
    """Return the organisation that the policy names itself by, or ""."""
    head, introduced = text[:_HEAD], lexicon.exact("introduced")
    found = list(lexicon.exact("organisation").finditer(head))
    chosen = [match for match in found if introduced.match(head, match.end())]
    chosen = chosen or [match for match in found if match.start() < _TOP]
    named = _body_of(chosen[0], found)[0] if chosen else _declares_itself(head, text)
    return _NO_NAME.sub("", re.sub(r"\s+", " ", named).strip(' ,“”"'))


def _body_of(named: re.Match[str], found: list[re.Match[str]]) -> re.Match[str]:
    """Return the body named right before the ministry that it belongs to: กรม… กระทรวง…."""
    for before in reversed(found):
        if _OVER.match(named[0]) and _BELONGS.fullmatch(named.string, before.end(), named.start()):
            named = before
    return named


def _declares_itself(head: str, text: str) -> str:
    """Return an organisation without a legal form: named before "ตระหนัก…" or (“เรา”), or behind a label."""
    said = _ITSELF.search(head) or lexicon.exact("called").search(head)
    for how in ("calls_itself", "titled", "titled_behind"):
        said = said or lexicon.exact(how).search(head)
    said = said or lexicon.exact("labelled").search(text)
    return said["name"] if said else ""


def system(text: str, passages: tuple[Passage, ...], owner: str) -> str:
    """Return the system, application or site that the policy speaks for, or ""."""
    names = Counter(
        (match["quoted"] or match[0]).strip() for match in lexicon.exact("application").finditer(text)
    )
    if names and names.most_common(1)[0][1] >= 3:
        return names.most_common(1)[0][0]
    title = passages[0].text if passages else ""
    said = _NOTICE.search(title) or lexicon.heading_role(title) or lexicon.elements().has(title)
    is_title = bool(title) and passages[0].kind != "item" and "?" not in title
    if is_title and len(title) < 40 and not said and title not in owner:
        return title
    site = _SITE.search(text[:_HEAD])
    return site[0] if site else _short_name(text, owner)


def _short_name(text: str, owner: str) -> str:
    """Return the name by which the policy calls its owner: (“ITAAS” or “we”)."""
    at = text.find(owner) + len(owner) if owner else 0
    quoted = _SHORT.search(text[at : at + 160]) if owner else None
    if quoted:
        return "" if quoted["name"] in _COMMON else quoted["name"]
    word = owner.partition(" ")[0]
    return word if word.isascii() and text.count(word) > 10 else ""


def language(text: str) -> str:
    """Return th, en, or mixed where each of the two makes up a tenth of the letters."""
    thai, latin = len(re.findall("[ก-ฮ]", text)), len(re.findall("[A-Za-z]", text))
    share = thai / (thai + latin) if thai + latin else 1.0
    if share > 0.72:
        return "th"
    return "en" if share < 0.1 else "mixed"
