"""Whose policy it is, for which system, in which language, and under which laws."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from pdscan.policy import lexicon
from pdscan.policy.passages import Passage

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
_SHORT_FOR = re.compile(r"\s\([“\"'][^”\"')]{1,20}[”\"']\)(?:\sAct(?=\sNo))?")
"""By what a law is called further on: Data Protection Act (“DPA”) Act No. 1."""
_ABBREVIATED = re.compile(r"^พ\.?\s?ร\.?\s?บ\.?\s?")
_GAP = re.compile(r"(?<=^พระราชบัญญัติ) |(?<=^พระราชกำหนด) ")
"""A blank inside the name of a law, from a broken line."""
_OF_PLACE = re.compile(r"\s?\([A-Z][a-z]+(?:\s[A-Z][a-z]+)?\)")
_CITED = re.compile(
    r"(?:Act|Law|Regulation|Decree|No\.)$|(?:Act|Law)\s\([“\"'][^”\"')]{1,20}[”\"']\)(?:\sAct)?$"
)
_ITS_NUMBER = re.compile(r"No\.\s?[0-9]|[0-9]+ of [0-9]{4}")
_NO_NAME = re.compile(r"^(?:At|By|In|We|Our|From|And)\b,?\s")
"""Words with a capital before a name at the head of a sentence."""
_NOTICE = re.compile(
    r"privacy|updated|effective|policy|notice|statement|นโยบาย|ประกาศ|คำประกาศ|หนังสือแจ้ง", re.IGNORECASE
)
_SITE = re.compile(r"(?<!//)www\.[a-z0-9.-]+\.[a-z]{2,}(?:/[a-z0-9-]+)?")
_BY_ITS_NAME = frozenset({"GDPR", "UK GDPR", "California Consumer Privacy Act"})
_COUNTRIES = {code: name for name, code in reversed(lexicon.jurisdictions().items()) if name.isascii()}


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


def laws(passages: tuple[Passage, ...]) -> tuple[str, ...]:
    """Return the laws that the policy cites, each once, with the country where an annex cites them."""
    found: dict[tuple[str, str | None], Counter[str]] = defaultdict(Counter)
    for text, jurisdiction in _whole(passages):
        for cited in _laws_in(text):
            law = cited if cited in _BY_ITS_NAME else _without_country(cited, jurisdiction)
            found[_bare(law), jurisdiction][law + _country(law, jurisdiction)] += 1
    kept = [
        written.most_common(1)[0][0]  # a broken line leaves a space in the others
        for key, written in found.items()
        if not any(_is_short_for(key, other) for other in found)
    ]
    return tuple(dict.fromkeys(kept))


def _whole(passages: Iterable[Passage]) -> Iterator[tuple[str, str | None]]:
    """Yield the passages with their jurisdictions, those put together that part a law from its number."""
    text, jurisdiction = "", None
    for passage in passages:
        if _CITED.search(text) and _ITS_NUMBER.match(passage.text):
            text = f"{text} {passage.text}"
        else:
            yield text, jurisdiction
            text, jurisdiction = passage.text, passage.jurisdiction
    yield text, jurisdiction


def _without_country(law: str, jurisdiction: str | None) -> str:
    """Return a law without the country that it begins with: "UAE Federal Decree-Law" of the UAE."""
    first, _, rest = law.partition(" ")
    country = _COUNTRIES[jurisdiction].title() if jurisdiction else ""
    initials = "".join(word[0] for word in country.split())
    same = first == initials if len(initials) > 1 else bool(country) and country[:5] == first[:5]
    return rest if same and rest else law


def _is_short_for(law: tuple[str, str | None], other: tuple[str, str | None]) -> bool:
    """Say whether a law is the same as another one, cited with fewer words."""
    return (
        law != other and law[0] in other[0] and (law[1] == other[1] or law[0] == "gdpr" or law[0] == other[0])
    )


def _laws_in(text: str) -> Iterator[str]:
    yield from (name for name, pattern in lexicon.patterns("laws").items() if pattern.search(text))
    for match in lexicon.exact("thai_law").finditer(text):
        yield _GAP.sub("", _ABBREVIATED.sub("พระราชบัญญัติ", re.sub(r"\s+", " ", match[0])))
    text = _SHORT_FOR.sub("", re.sub(r"\s+", " ", text))
    for match in lexicon.exact("law").finditer(text):
        law = re.sub(r"^(?:The|Under the|Under)\s", "", match[0]).strip(" ,")
        law = law if "(" in law else law.rstrip(")")
        place = _OF_PLACE.match(text, match.end())
        if len(law) > 8 and not lexicon.exact("no_law").search(law):
            yield f"{law} {place[0].strip()}" if place else law


def _bare(law: str) -> str:
    return re.sub(r"[\W_]|พ\.ศ", "", law).lower()


def _country(law: str, jurisdiction: str | None) -> str:
    complete = law in _BY_ITS_NAME or law.endswith(")") or not law.replace("’", "").isascii()
    return "" if complete or not jurisdiction else f" ({_COUNTRIES[jurisdiction].title()})"
