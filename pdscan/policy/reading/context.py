"""What each part of a policy is about by its place: collecting, a purpose, a right, a refusal ….

A passage takes the role of the headings above it and of the sentence that opened its list; inside it, words
turn the role (`turns`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from pdscan.policy.reading.turns import turns
from pdscan.policy.text.passages import LEAD, Passage
from pdscan.policy.words import lexicon

_GENERIC = frozenset({"contact", "scope", "collect", "security", "change"})
"""Roles whose words also name categories of data ("contact details"), when they stand inside a list."""
_ENDS_WITH_PURPOSES = re.compile(
    r"วัตถุประสงค์(?:ใน|ของ)การ[^.]{0,120}$"
    r"|(?:purposes?|reasons?) (?:for|of) (?:(?:the|your|our|personal|data|information) ){0,4}"
    r"(?:collecti|process|us(?:e|ing)\b)[^.]{0,120}$"
    r"|\b(?:us(?:es?|ed|ing)|process(?:es|ed|ing)?)\b(?:(?!collect|includ|such as)[^.]){0,80}\bto\s*:\s*$"
    r"|(?:วัตถุประสงค์|purposes?\b(?! of this)|reasons?)"
    r"(?:(?!ข้อมูล|เก็บรวบรวม|data|information|collect the|obtain).){0,160}$",
    re.IGNORECASE,
)
"""Where a sentence that opens a list says last what the data are for."""
_LABEL = re.compile(
    r"\W*(?:[^:：]{0,60}[:：]|(?:(?:your|the|a|full|ข้อมูล|รายละเอียด|หมายเลข|เลข|สำเนา|ประเภท)\s*)*)\W*",
    re.IGNORECASE,
)
"""What may stand before the first element of an item that is data."""
_CATEGORY = re.compile(
    r"\W*(?:ข้อมูล|รายละเอียด|(?:[a-z]+ ){0,4}(?:data|information|details|credentials|records|profile)\b)"
    r"[^.:：]{0,180}?(?:[:：]|เช่น|ได้แก่|อาทิ|ประกอบด้วย|รวมถึง|such as|including|e\.g\.,?)\s*",
    re.IGNORECASE,
)
"""How a passage begins that names a category of data before its list."""
_ARTICLE = re.compile(r"^\s*(?:your|the|an?)\b", re.IGNORECASE)
_FROM = re.compile(r"(?:from\b|จาก)", re.IGNORECASE)
"""How an item begins that says where data come from."""
_CROSSED = re.compile(r"\s*[❌✗✘🚫⛔]")
"""The sign of what is not done or not held."""
_TICKED = re.compile(r"\s*[✔✓☑✅]\s*")
"""The sign of what is done or held."""
_FIELD = re.compile(
    r".{2,60}?\s?\((?:required|mandatory|optional|compulsory|จำเป็น|บังคับ|ไม่บังคับ|ไม่จำเป็น|จำเป็นต้องกรอก)\)\W*",
    re.IGNORECASE,
)
"""A field of a form: "Phone (optional)"."""
_ANNEX = re.compile(r"\W*(?:annex|appendix|schedule|ภาคผนวก)\b", re.IGNORECASE)
"""A heading that none above it closes."""
_ALSO_LISTING = frozenset({"source", "cookie"})
"""Roles of headings below which categories of data are spelt out as well."""
_LEFT_BELOW = frozenset({"contact", "children"})
"""Roles of headings whose own parts need no headings: one below them that says neither has left them."""
_REMEMBERED = 8
"""Sentences and headings above lists of which the role is kept: each item asks for it."""
_A_LIST = 3
"""Elements that make a heading a list."""
_OWN_CONTACT = re.compile(r"@|[0-9]{3}")


@dataclass(frozen=True, slots=True)
class Placed:
    """A passage, the role its place gives it, and whether headed by something that names data."""

    passage: Passage
    role: str
    opens: bool


def speaks_only_of(item: Placed, roles: frozenset[str]) -> bool:
    """Say whether a passage stands in a part of one of some roles, and below no heading that has left it."""
    own = lexicon.heading_role(item.passage.heading)
    left = item.role in _LEFT_BELOW and len(item.passage.headings) > 1 and own != item.role
    return item.role in roles and not left


def placed(passages: tuple[Passage, ...]) -> tuple[Placed, ...]:
    """Give each passage the role of its place."""
    if len(passages) == 1:  # a line of its own heads nothing
        passages = (replace(passages[0], kind="prose", headings=()),)
    return tuple(
        Placed(passage, _role(passage, passages[index + 1 : index + 3]), _opens(passages, index))
        for index, passage in enumerate(passages)
    )


def _opens(passages: tuple[Passage, ...], index: int) -> bool:
    """Say whether a heading has anything below it."""
    if passages[index].kind != "heading" or index + 1 == len(passages) or LEAD.search(passages[index].text):
        return False
    return (
        passages[index + 1].kind != "heading" or passages[index + 1].headings[:-1] == passages[index].headings
    )


def _role(passage: Passage, following: tuple[Passage, ...]) -> str:
    above = _heading_role(passage, following)
    if passage.kind == "item" and _FROM.match(passage.text):
        return "source"
    if sign := _of_sign(passage.text, above or passage.lead):
        return sign
    if above in _ALSO_LISTING and spells_out_data(passage.text, at_least=1 if passage.kind == "item" else 2):
        return "listed"
    if not passage.lead:
        return above
    role = _role_after(passage.lead, above)
    if (above, role) in {("listed", "collect"), ("retention", "purpose")}:
        return above
    return "listed" if above == "listed" and role == "purpose" and _names_data(passage.text) else role


def _of_sign(text: str, above: str) -> str:
    """Return the role of a line with the sign of what is refused, or of what is held below no heading."""
    if _CROSSED.match(text):
        return "refuse"
    tick = _TICKED.match(text)
    marked = text[tick.end() :] if tick else text
    return "listed" if not above and (tick or _FIELD.fullmatch(text)) and _names_data(marked) else ""


def _names_data(text: str) -> bool:
    """Tell an item that is data from one that is a purpose: it begins with an element, or labels some."""
    named = [hit for hit in lexicon.elements().find(text) if hit.code]
    return bool(named) and bool(_LABEL.fullmatch(text, 0, named[0].start))


def spells_out_data(text: str, *, at_least: int) -> bool:
    """Say whether a passage names a category of data and lists it: "identity data such as name, age"."""
    label = _CATEGORY.match(text)
    if label is None:
        return False
    named = [hit for hit in lexicon.elements().find(text) if hit.code and hit.start >= label.end()]
    between = text[label.end() : named[0].start] if len(named) >= at_least else "none"
    return _ARTICLE.sub("", between).strip(' (“"') == ""


def _heading_role(passage: Passage, following: tuple[Passage, ...]) -> str:
    role = ""
    for heading in passage.headings:
        role = "" if _ANNEX.match(heading) else role
        own = "" if role == "listed" and _lists_data(heading) else lexicon.heading_role(heading)
        if own and (role != "listed" or _leaves_list(own, heading, passage, following)):
            role = own
    return role


@lru_cache(maxsize=_REMEMBERED)
def _lists_data(heading: str) -> bool:
    """Say whether a heading is itself a list of data: "Payment: receipts, dental cover, account number"."""
    return len(set(lexicon.elements().codes(heading)) - {lexicon.NOT_DATA}) >= _A_LIST


def _leaves_list(own: str, heading: str, passage: Passage, following: tuple[Passage, ...]) -> bool:
    """Tell a heading that ends a list of data from one that names a category in it ("contact details")."""
    if own == "contact":
        return _is_organisations(heading, passage, following)
    return own not in _GENERIC


def _is_organisations(heading: str, passage: Passage, following: tuple[Passage, ...]) -> bool:
    """Tell the organisation's own contact details from the category of data of that name."""
    below = " ".join(item.text for item in (passage, *following))
    return bool(_OWN_CONTACT.search(below.replace(heading, "")))


@lru_cache(maxsize=_REMEMBERED)
def _role_after(text: str, role: str) -> str:
    if _ENDS_WITH_PURPOSES.search(text):
        return "purpose"
    roles = [turned for _, _, turned in turns(text, role)]
    return "collect" if not roles[-1] and "collect" in roles else roles[-1]
