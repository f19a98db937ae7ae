"""The laws that a policy cites, each once, in the words that it uses most."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from pdscan.policy.text.passages import Passage
from pdscan.policy.words import lexicon

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
_BY_ITS_NAME = frozenset({"GDPR", "UK GDPR", "PDPA", "California Consumer Privacy Act"})
_THAI = re.compile(r"^thai(?:land)?(?:['’]s)?\s", re.IGNORECASE)
"""The country before a law of the country that most of these policies come from."""
_YEAR = re.compile(
    r"(?:B\.?E\.?|พ\s?\.?\s?ศ\s?\.?|พุทธศักราช)\s*(?P<buddhist>2[45][0-9]{2})(?:\s?\((?:A\.D\.\s?)?[0-9]{4}\))?"
)
_DIGITS = str.maketrans("๐๑๒๓๔๕๖๗๘๙", "0123456789")
_ABBREVIATIONS = {"gdpr": ("gdpr",), "pdpa": ("Personal Data Protection Act", "คุ้มครองข้อมูลส่วนบุคคล")}
"""Abbreviations by what is in the whole names that they stand for."""
_COUNTRIES = {code: name for name, code in reversed(lexicon.jurisdictions().items()) if name.isascii()}


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
    if law == other:
        return False
    if law[0] in _ABBREVIATIONS:
        return any(_bare(whole) in other[0] for whole in _ABBREVIATIONS[law[0]])
    return law[0] in other[0] and (law[1] == other[1] or law[0] == other[0])


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
    """Return a law without what it is cited with or without: the country, the era, the year in the other era.

    >>> _bare("Thai Immigration Act B.E. 2522") == _bare("Immigration Act, B.E. 2522 (1979)")
    True
    """
    dated = _YEAR.sub(lambda year: str(int(year["buddhist"]) - 543), law.translate(_DIGITS))
    return re.sub(r"[\W_]", "", _THAI.sub("", dated)).lower()


def _country(law: str, jurisdiction: str | None) -> str:
    complete = law in _BY_ITS_NAME or law.endswith(")") or not law.replace("’", "").isascii()
    return "" if complete or not jurisdiction else f" ({_COUNTRIES[jurisdiction].title()})"
