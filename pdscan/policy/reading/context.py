"""What each part of a policy is about: collecting, a purpose, sharing, a right, a definition, a refusal ….

A passage takes the role of the headings above it and of the sentence that opened its list. Inside the
passage, words turn the role: `เก็บรวบรวม` to collecting, `เพื่อ` to a purpose, `หมายถึง` to a definition.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from pdscan.policy.reading.denials import denies
from pdscan.policy.text.passages import LEAD, Passage
from pdscan.policy.words import lexicon
from pdscan.policy.words.phrases import Hit

DEAF = frozenset({"right", "define", "contact", "change", "children"})
"""Under such a heading nothing is declared, whatever the words."""
_OUTLIVE = {"purpose": frozenset({"listed"}), "anonymous": lexicon.COLLECTING}
"""Roles that a cue does not end: a list goes on behind its purpose, and behind "that do not identify you"."""
_AFTER_REFUSAL = frozenset({"instead", "exception"})
"""Cues that only say what is collected behind what is not: "but only your name", "unless you pay by card"."""
_GENERIC = frozenset({"contact", "scope", "collect", "security", "change"})
"""Roles whose words also name categories of data ("contact details"), when they stand inside a list."""
_PAGE = 2500
"""Letters in one sentence that are those of a page without line breaks."""
_BEGINS = re.compile(
    r"\s+(?=(?:เรา|ท่าน|บริษัท|หาก|อย่างไรก็ตาม|ทั้งนี้|เมื่อ|ในกรณี|นโยบาย|โปรด|การ(?:เก็บรวบรวม|เปิดเผย|ใช้|ส่ง|รักษา)"
    r"|สิทธิ|คุกกี้)(?![ก-๎]*\s?(?:และ|หรือ)))"
)
_SENTENCE_END = re.compile(
    r"(?<=[.;!?])(?<!\be\.g\.)(?<!\bi\.e\.)(?<!\bNo\.)(?<!พ\.ร\.บ\.)(?<!\bCo\.)\s+(?=[A-Z“\"(•ก-ฮเ-ไ])|\n|(?<=\S)\s+(?=(?:ทั้งนี้|อย่างไรก็ตาม|นอกจากนี้|นอกจากนั้น|อนึ่ง)(?:[\s,]|[ก-๎]))"
)
_ASIDE = re.compile(r"\([^()]{8,200}\)")
_TURNS = (", but ", ", and ", "; ", " แต่", " while ", " with ")
"""Where a sentence leaves what it collects for what it does not."""
_NOW = re.compile(r"(?<=\s)(?:ปัจจุบัน|ขณะนี้|ตอนนี้)|\b(?:at present|currently|for now|today)\b", re.IGNORECASE)
"""Where a sentence leaves what does not exist yet for what is done now."""
_ENDS_WITH_PURPOSES = re.compile(
    r"วัตถุประสงค์(?:ใน|ของ)การ[^.]{0,120}$"
    r"|(?:purposes?|reasons?) (?:for|of) (?:collecti|process|using|the (?:collection|use))[^.]{0,120}$"
    r"|\b(?:us(?:es?|ed|ing)|process(?:es|ed|ing)?)\b(?:(?!collect|includ|such as)[^.]){0,80}\bto\s*:\s*$"
    r"|(?:วัตถุประสงค์|purposes?|reasons?)(?:(?!ข้อมูล|เก็บรวบรวม|data|information|collect the|obtain).){0,160}$",
    re.IGNORECASE,
)
"""Where a sentence that opens a list says last what the data are for."""
_SPELT_OUT = 80
"""Letters after "this includes" in which it may still be denied."""
_COLLECTING_TOO = re.compile(
    r"(?:เก็บ|รวบรวม|บันทึก)[\s,/]*(?:(?:จัดเก็บ|รวบรวม|บันทึก|ใช้|ประมวลผล|ส่ง|โอน|และ|หรือ|รวมถึง)[\s,/]*)*$"
)
"""What stands before `เปิดเผย` when one breath names collecting, using and disclosing the same data."""
_LABEL = re.compile(
    r"\W*(?:[^:：]{0,60}[:：]|(?:(?:your|the|a|full|ข้อมูล|รายละเอียด|หมายเลข|เลข|สำเนา|ประเภท)\s*)*)\W*",
    re.IGNORECASE,
)
"""What may stand before the first element of an item that is data."""
_CATEGORY = re.compile(
    r"\W*(?:ข้อมูล|รายละเอียด|(?:[a-z]+ ){0,4}(?:data|information|details)\b)"
    r"[^.:：]{0,90}?(?:[:：]|เช่น|ได้แก่|อาทิ|ประกอบด้วย|รวมถึง|such as|including|e\.g\.,?)\s*",
    re.IGNORECASE,
)
"""How a passage begins that names a category of data before its list."""
_FROM = re.compile(r"(?:from\b|จาก)", re.IGNORECASE)
"""How an item begins that says where data come from."""
_OWN_CONTACT = re.compile(r"@|[0-9]{3}")


@dataclass(frozen=True, slots=True)
class Placed:
    """A passage, the role its place gives it, and whether headed by something that names data."""

    passage: Passage
    role: str
    opens: bool


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
    if above == "source" and _spells_out_data(passage.text, at_least=1 if passage.kind == "item" else 2):
        return "listed"
    if not passage.lead:
        return above
    role = _role_after(passage.lead, above)
    if (above, role) in {("listed", "collect"), ("retention", "purpose")}:
        return above
    return "listed" if above == "listed" and role == "purpose" and _names_data(passage.text) else role


def _names_data(text: str) -> bool:
    """Tell an item that is data from one that is a purpose: it begins with an element, or labels some."""
    named = [hit for hit in lexicon.elements().find(text) if hit.code]
    return bool(named) and bool(_LABEL.fullmatch(text, 0, named[0].start))


def _spells_out_data(text: str, *, at_least: int) -> bool:
    """Say whether a passage names a category of data and lists it: "identity data such as name, age"."""
    label = _CATEGORY.match(text)
    if label is None:
        return False
    named = [hit for hit in lexicon.elements().find(text) if hit.code and hit.start >= label.end()]
    return len(named) >= at_least and not text[label.end() : named[0].start].strip(' (“"')


def _heading_role(passage: Passage, following: tuple[Passage, ...]) -> str:
    role = ""
    for heading in passage.headings:
        own = lexicon.heading_role(heading)
        if own and (role != "listed" or _leaves_list(own, heading, passage, following)):
            role = own
    return role


def _leaves_list(own: str, heading: str, passage: Passage, following: tuple[Passage, ...]) -> bool:
    """Tell a heading that ends a list of data from one that names a category in it ("contact details")."""
    if own == "contact":
        return _is_organisations(heading, passage, following)
    return own not in _GENERIC


def _is_organisations(heading: str, passage: Passage, following: tuple[Passage, ...]) -> bool:
    """Tell the organisation's own contact details from the category of data of that name."""
    below = " ".join(item.text for item in (passage, *following))
    return bool(_OWN_CONTACT.search(below.replace(heading, "")))


def _role_after(text: str, role: str) -> str:
    if _ENDS_WITH_PURPOSES.search(text):
        return "purpose"
    roles = [turned for _, _, turned in turns(text, role)]
    return "collect" if not roles[-1] and "collect" in roles else roles[-1]


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Yield the places of the sentences; Thai without full stops stays in one piece, but no whole page."""
    start = 0
    for match in _SENTENCE_END.finditer(text):
        yield from _of_a_page(text, start, match.start())
        start = match.end()
    yield from _of_a_page(text, start, len(text))


def _of_a_page(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut what has lost its line breaks, where a Thai sentence begins with who speaks or with a condition."""
    if end - start > _PAGE:
        for match in _BEGINS.finditer(text, start + 1, end):
            yield start, match.start()
            start = match.end()
    yield start, end


def turns(text: str, role: str) -> Iterator[tuple[int, int, str]]:
    """Cut a passage where its role turns: start, end and role of each stretch."""
    for start, end in sentences(text):
        yield from _sentence_turns(text, start, end, role)


def _sentence_turns(text: str, start: int, end: int, role: str) -> Iterator[tuple[int, int, str]]:
    """Cut a sentence where its role turns; what brackets refuse is all that is refused."""
    for aside in _ASIDE.finditer(text, start, end):
        if "refuse" in lexicon.cues().codes(aside[0]):
            before = list(_whole_turns(text, start, aside.start(), role))
            yield from before
            yield aside.start(), aside.end(), "refuse"
            start, (_, _, role) = aside.end(), before[-1]
    yield from _whole_turns(text, start, end, role)


def _whole_turns(text: str, start: int, end: int, role: str) -> Iterator[tuple[int, int, str]]:
    if lexicon.unreal().has(text[start:end]):
        now = _NOW.search(text, start + 1, end)
        yield start, now.start() if now else end, "future"
        if now:
            yield from _cued_turns(text, now.start(), end, role)
        return
    renounced = lexicon.renounced().find(text[start:end]) if role not in {"right", "define"} else []
    if renounced:
        turn = max(text.rfind(sign, start, start + renounced[0].start) for sign in _TURNS)
        yield from _cued_turns(text, start, max(turn, start), role)
        yield from _renounced(text, max(turn, start), end, after=start + renounced[-1].end)
        return
    yield from _cued_turns(text, start, end, role)


def _renounced(text: str, start: int, end: int, *, after: int) -> Iterator[tuple[int, int, str]]:
    """Refuse a stretch, up to where it says behind its last refusal what is collected instead."""
    back = [after + hit.start for hit in lexicon.after_refusal().find(text[after:end])]
    back += [after + hit.start for hit in lexicon.cues().find(text[after:end]) if hit.code == "again"]
    turned = min(back, default=end)
    yield start, turned, "refuse"
    if back:
        yield from _cued_turns(text, turned, end, "collect")


def _cued_turns(text: str, start: int, end: int, role: str) -> Iterator[tuple[int, int, str]]:
    current, collected, since = role, role in lexicon.COLLECTING, start
    for hit in _cues(text[start:end]):
        at = start + hit.start
        if hit.code == "spells_out" and denies(text[at : min(end, at + _SPELT_OUT)]):
            continue
        turned = _turned(hit, current, role, collected=collected)
        collected = collected or turned == "collect"
        if turned == "share" and current == "collect" and _COLLECTING_TOO.search(text, since, at):
            continue
        if turned != current:
            yield since, at, current
            since, current = at, turned
    yield since, end, current


def _cues(sentence: str) -> tuple[Hit, ...]:
    """Return the cues of a sentence in order; where it refuses, also those that lead back from there."""
    found = lexicon.cues().find(sentence)
    if not any(hit.code in {"refuse", "apart"} for hit in found):
        return found
    back = lexicon.after_refusal().find(sentence)
    return tuple(sorted((*found, *back), key=lambda hit: hit.start))


def _turned(hit: Hit, current: str, role: str, *, collected: bool) -> str:
    """Return the role after a cue; collecting does not undo a right, a definition or a refusal."""
    if hit.code == "contrast" or hit.code in _AFTER_REFUSAL:
        return _after_refusal(hit, current, role)
    if role in DEAF or current in {"refuse", "define", "apart"}:
        return _turned_back(hit, current, role)
    if hit.code == "spells_out":
        return "collect" if not current or (collected and current == "purpose") else current
    if hit.code == "resume":
        return "collect" if collected and current == "purpose" else current
    if hit.code in {"collect", "again"}:
        return current if current == "right" else "collect"
    return current if current in _OUTLIVE.get(hit.code, ()) else hit.code


def _after_refusal(hit: Hit, current: str, role: str) -> str:
    """Return the role behind a refusal: what the passage is about, or collecting where a cue says so."""
    if hit.code == "contrast":
        return role if current == "refuse" else current
    return "collect" if current in {"refuse", "apart"} and role not in DEAF else current


def _turned_back(hit: Hit, current: str, role: str) -> str:
    if hit.code == "again" and (current in {"refuse", "apart"} or (current == "define" != role)):
        return "collect"
    if role == current == "define" and hit.code == "collect":
        return "collect"
    return "refuse" if hit.code == "refuse" and role not in {"right", "define"} else current
