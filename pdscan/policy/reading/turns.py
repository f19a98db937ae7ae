"""Where a passage turns: words inside a sentence that lead it to collecting, a purpose, a refusal ….

`เก็บรวบรวม` turns to collecting, `เพื่อ` to a purpose, `หมายถึง` to a definition, until the next such word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import zip_longest

from pdscan.policy.reading.definitions import (
    explains_a_category,
    says_what_is_collected,
    tells_what_cookies_are,
)
from pdscan.policy.reading.denials import denies
from pdscan.policy.reading.holding import holds
from pdscan.policy.reading.limits import told_apart
from pdscan.policy.words import lexicon
from pdscan.policy.words.phrases import Hit, in_lower_case

DEAF = frozenset({"right", "define", "contact", "change", "children"})
"""Under such a heading nothing is declared, whatever the words."""
_HARD_OF_HEARING = frozenset({"right", "contact", "change"})
"""Of these, those under which what is said outright is declared: a heading may have been missed."""
_OUTLIVE = {
    "purpose": frozenset({"listed"}),
    "anonymous": lexicon.COLLECTING,
    "classed": lexicon.COLLECTING,
}
"""Roles that a cue does not end: a list goes on behind its purpose, behind "that do not identify you", and
where it names the data of a section of the law."""
_AFTER_REFUSAL = frozenset({"instead", "exception"})
"""Cues that only say what is collected behind what is not: "but only your name", "unless you pay by card"."""
_PAGE = 2500
"""Letters in one sentence that are those of a page without line breaks."""
_BEGINS = re.compile(
    r"\s+(?=(?:เรา|ท่าน|บริษัท|หาก|อย่างไรก็ตาม|ทั้งนี้|เมื่อ|ในกรณี|นโยบาย|โปรด|การ(?:เก็บรวบรวม|เปิดเผย|ใช้|ส่ง|รักษา)"
    r"|สิทธิ|คุกกี้)(?![ก-๎]*\s?(?:และ|หรือ)))"
)
_SENTENCE_END = re.compile(
    r"(?<=[.;!?])(?<!\be\.g\.)(?<!\bi\.e\.)(?<!\bNo\.)(?<!พ\.ร\.บ\.)(?<!\s[ก-ฮ]\.)(?<!\s[ก-ฮ]{3}\.)(?<!\.[ก-ฮ]\.)(?<!\bCo\.)\s+(?=[A-Z“\"(•ก-ฮเ-ไ])|\n|\s+[·•]\s+|(?<=\S)\s+(?=(?:ทั้งนี้|อย่างไรก็ตาม|นอกจากนี้|นอกจากนั้น|อนึ่ง)(?:[\s,]|[ก-๎]))"
)
_ASIDE = re.compile(r"\([^()]{8,200}\)")
_LOOKS_BACK = re.compile(
    r"ดังกล่าว|เหล่านี้|เหล่านั้น|ส่วนนี้|นั้น$|แต่อย่างใด|ทั้งสิ้น|เลย$"
    r"|\b(?:such|it|they|these|those|this|that)\b|\bwe \w+(?: not|n['’]t)$",
    re.IGNORECASE,
)
"""Words in, or right before, a refusal that refuse what the whole sentence names."""
_JUST_BEFORE = 12
_ASIDES = frozenset({"purpose", "share", "source", "right"})
"""Cues that turn nothing where they stand in brackets behind what they explain."""
_TURNS = (", but ", ", and ", "; ", " แต่", " while ", " with ")
"""Where a sentence leaves what it collects for what it does not."""
_NOW = re.compile(
    r"(?:^|(?<=\s))(?:ปัจจุบัน|ขณะนี้|ตอนนี้)|\b(?:at present|currently|for now|today)\b", re.IGNORECASE
)
"""Where a sentence leaves what does not exist yet for what is done now."""
_DONE = frozenset({"collect", "outright", "again"})
"""Cues that say what is done."""
_THAI_CLAUSE = re.compile(
    r"(?<=[ก-๎0-9๐-๙)])\s+(?=[ก-๎])(?!ซึ่ง|ที่|โดย|อัน|และ|หรือ|แต่ยัง|ยัง|อยู่|กำลัง|จะ|เพื่อ|รวม|ตลอด)"
)
"""Where a Thai sentence without a full stop may begin."""
_THEN = re.compile(
    r"\s(?:ส่วน|แต่|สำหรับ|ขณะที่)|[;,] (?:but|while|whereas)?|\s(?:but|while|whereas)\s", re.IGNORECASE
)
"""Where a sentence leaves what is done now for what does not exist yet."""
_SPELT_OUT = 80
"""Letters after "this includes" in which it may still be denied."""
_COLLECTING_TOO = re.compile(
    r"(?:เก็บ|รวบรวม|บันทึก)[\s,/]*(?:(?:จัดเก็บ|รวบรวม|บันทึก|ใช้|ประมวลผล|ส่ง|โอน|และ|หรือ|รวมถึง)[\s,/]*)*$"
)
"""What stands before `เปิดเผย` when one breath names collecting, using and disclosing the same data."""


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
    places = list(sentences(text))
    defined = False
    for (start, end), following in zip_longest(places, places[1:]):
        defined = tells_what_cookies_are(text[start:end], before=defined)
        if defined:
            yield start, end, "define"
        elif following and lexicon.taken_back().search(in_lower_case(text[slice(*following)])):
            yield start, end, "future"
        else:
            yield from _sentence_turns(text, start, end, role)


def _sentence_turns(text: str, start: int, end: int, role: str) -> Iterator[tuple[int, int, str]]:
    """Cut a sentence where its role turns; what brackets refuse is all that is refused.

    Behind a recipient they say what is not given to it.
    """
    for aside in _ASIDE.finditer(text, start, end):
        if "refuse" in lexicon.cues().codes(aside[0]):
            before = list(_limited_turns(text, start, aside.start(), role))
            yield from before
            yield aside.start(), aside.end(), "apart" if role == "share" else "refuse"
            start, (_, _, role) = aside.end(), before[-1]
    yield from _limited_turns(text, start, end, role)


def _limited_turns(text: str, start: int, end: int, role: str) -> Iterator[tuple[int, int, str]]:
    """Cut out what negates without refusing; it turns nothing behind it."""
    for begins, ends, own in () if role in DEAF else told_apart(text, start, end):
        if start < begins:
            yield from _whole_turns(text, start, begins, role)
        yield begins, ends, own
        start = ends
    yield from _whole_turns(text, start, end, role)


def _whole_turns(text: str, start: int, end: int, role: str) -> Iterator[tuple[int, int, str]]:
    renounced = () if _is_unheard(text[start:end], role) else lexicon.renounced().find(text[start:end])
    turn = _refused_from(text, start, renounced[0]) if renounced else end
    if turn > start and lexicon.unreal().has(text[start:end]):
        yield from _unreal_turns(text, start, end, role)
        return
    other = renounced or _others_doing(text[start:end], role)
    if other:
        turn = _refused_from(text, start, other[0])
        behind = text.find("; ", start + other[-1].end, end) if renounced else -1
        if behind > 0:
            yield from _whole_turns(text, start, behind, role)
            yield from _whole_turns(text, behind, end, role)
            return
        yield from _cued_turns(text, start, turn, role)
        yield from _up_to_own_doing(text, turn, end, other[0].code, after=start + other[-1].end)
        return
    yield from _cued_turns(text, start, end, role)


def _unreal_turns(text: str, start: int, end: int, role: str) -> Iterator[tuple[int, int, str]]:
    """Cut what does not exist yet from what is done now, whichever the sentence tells first."""
    now = _NOW.search(text, start, end)
    if now and now.start() > start:
        yield start, now.start(), "future"
        yield from _cued_turns(text, now.start(), end, role)
        return
    turn = _plans_from(text, start, end, says_now=now is not None)
    if start < turn:
        yield from _cued_turns(text, start, turn, role)
    yield turn, end, "future"


def _plans_from(text: str, start: int, end: int, *, says_now: bool) -> int:
    """Return where a sentence that tells what is done comes to what does not exist yet."""
    unreal = lexicon.unreal().find(text[start:end])
    first = start + unreal[0].start if unreal else start
    cuts = [cut.start() for cut in (_THEN if says_now else _THAI_CLAUSE).finditer(text, start, first)]
    told = text[start : cuts[-1]] if cuts else ""
    done = says_now or not _DONE.isdisjoint(lexicon.cues().codes(told)) or holds(told)
    return cuts[-1] if cuts and done else start


def _others_doing(sentence: str, role: str) -> tuple[Hit, ...]:
    """Return the words that tell of others only: none where the data are given to them."""
    found = lexicon.unrelated().find(sentence)
    return () if found and "share" in {role, *lexicon.cues().codes(sentence)} else found


def _is_unheard(sentence: str, role: str) -> bool:
    """Say whether a refusal refuses no data: in a definition, or in a sentence that grants a right."""
    return role == "define" or (role == "right" and "right" in lexicon.cues().codes(sentence))


def _refused_from(text: str, start: int, hit: Hit) -> int:
    """Return where what a refusal refuses begins: with the sentence, when it looks back to all of it."""
    refusal = start + hit.start
    if _LOOKS_BACK.search(text[max(start, refusal - _JUST_BEFORE) : start + hit.end]):
        return start
    return max(start, *(text.rfind(sign, start, refusal) for sign in _TURNS))


def _up_to_own_doing(
    text: str, start: int, end: int, role: str, *, after: int
) -> Iterator[tuple[int, int, str]]:
    """Give a stretch a role up to where it says, behind what refuses it, what is collected instead."""
    back = [after + hit.start for hit in lexicon.after_refusal().find(text[after:end])]
    back += [after + hit.start for hit in lexicon.cues().find(text[after:end]) if hit.code == "again"]
    turned = min(back, default=end)
    yield start, turned, role
    if back:
        yield from _cued_turns(text, turned, end, "collect")


def _cued_turns(text: str, start: int, end: int, role: str) -> Iterator[tuple[int, int, str]]:
    current, collected, since = role, role in lexicon.COLLECTING, start
    asides = [aside.span() for aside in _ASIDE.finditer(text, start, end)]
    for found in _cues(text[start:end]):
        at = start + found.start
        hit = _meant(text, at, found)
        if hit.code in _ASIDES and any(opened < at < closed for opened, closed in asides):
            continue
        if hit.code == "define" and role in lexicon.COLLECTING and explains_a_category(text, start, at):
            continue
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


def _meant(text: str, at: int, hit: Hit) -> Hit:
    """Take for collecting the word for "means" behind which stands what is collected."""
    is_collecting = hit.code == "define" and says_what_is_collected(text, at + hit.end - hit.start)
    return replace(hit, code="collect") if is_collecting else hit


def _cues(sentence: str) -> tuple[Hit, ...]:
    """Return the cues of a sentence in order; where it refuses, also those that lead back from there."""
    found = tuple(hit for hit in lexicon.cues().find(sentence) if hit.code != "nothing")
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
    if hit.code in {"collect", "outright", "again"}:
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
    if hit.code == role == "right":
        return role
    if hit.code == "outright" and role in _HARD_OF_HEARING and current not in {"refuse", "define", "apart"}:
        return "collect"
    if role == current == "define" and hit.code in {"collect", "outright"}:
        return "collect"
    return "refuse" if hit.code == "refuse" and role not in {"right", "define"} else current
