"""What each stretch of a passage is about, once the elements that it names are known.

A list of data under a heading that tells nothing is read as one; a stretch of no telling role is "held" where
it, or the next, says so; a refusal that names nothing refuses what stands before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest

from pdscan.policy.reading.context import Placed, spells_out_data
from pdscan.policy.reading.denials import denies
from pdscan.policy.reading.holding import holds
from pdscan.policy.reading.turns import sentences, turns
from pdscan.policy.words import lexicon
from pdscan.policy.words.phrases import Hit, in_lower_case

IMPLYING = frozenset({"", "purpose", "cookie", "security", "scope", "source", "transfer"})
"""Roles in which an element may follow from what is said."""
_TOPIC = re.compile(r"(?<![ก-๎])(?:ส่วน|สำหรับ)(?!บุคคล|ตัว|หนึ่ง|ใหญ่)|\b(?:as for|as to)\b", re.IGNORECASE)
"""How a sentence names first what it then refuses."""
_CLAUSE = re.compile(r"[ก-๎)] (?P<topic>[ก-๎]+)\Z")
"""A Thai clause of its own that goes on, without a blank, in what refuses it: วิดีโอคอลไม่มีการบันทึก."""
_CLOSE = 5
"""Letters between the data that such a clause names and its end."""
_ANYTHING_ELSE = re.compile(
    r"อื่น|เพิ่มเติม|เกิน|เด็ก|ผู้เยาว์|หาก|เว้นแต่|โดยไม่|โดยปราศจาก|ความยินยอม|ข้อมูลส่วนบุคคล|ข้อมูลใด|เงิน|ค่า"
    r"|\b(?:other|else|more|further|additional|any|children|minors|unless|without|if|consent|personal|longer)\b",
    re.IGNORECASE,
)
"""What a refusal may be about that does not look back to the data named before it."""
_SPELT_OUT = re.compile(
    r"(?:ได้แก่|ดังนี้|ประกอบด้วย|เช่น|[:：]|\b(?:namely|including|such as))\s*(?:(?:your|the|an?)\s+)?\Z",
    re.IGNORECASE,
)
"""What stands before the data that come from a source: "from your employer, namely your name and salary"."""
_SOURCES = frozenset({"employer", "relatives", "social_account", "cookie_id", "cctv", "phone", "email"})
"""Elements whose words name whom or what data come from."""
_AN_ITEM = re.compile(r"[ก-๎)][ ,]+(?:ข้อมูล|สำเนา|เลข(?:ที่)?|หมายเลข)?\Z")
"""What stands before an item of a list that goes on behind a purpose."""
_LABEL = re.compile(
    r"\W*(?P<label>[^.:：\n]{3,60}?)(?:[:：→]|=>|\s[–—-](?=\s))\s*(?:(?:your|the|a|an|their)\s+)?",
    re.IGNORECASE,
)
_DEAF_LABELS = frozenset({"right", "define"})
"""What a label, as a heading does, says of a passage that collects nothing: "To exercise your rights: …"."""
_NEAR = 40
"""Letters between a label and the first element of its list."""
_TO_FILL_IN = re.compile(r"[._…]{4,}")
"""The lines of a form."""
_CONTACTS = re.compile(r"\bcontact (?:persons?|people|points?)\b|ผู้(?:ที่)?ติดต่อ", re.IGNORECASE)
"""Persons of whom contact data are held."""
_A_LIST = 2
"""Elements behind a label that make a list of data."""
_LOOKS_LISTED = 3
"""Elements in a passage without any other sign that make it a list of data."""
_BETWEEN = re.compile(
    r"(?:[\W_]|และ|หรือ|รวมถึง|ข้อมูล|หมายเลข|สินค้า|ปัจจุบัน|เช่น|ของท่าน|\b(?:and|or|your|the|an?|of|any|if)\b)*",
    re.IGNORECASE,
)
"""What stands between the elements of a line that is nothing but a list."""
_OF_LISTS = frozenset({"resume", "spells_out"})
"""Cues that open a list and tell nothing of its role: "as follows", ประกอบด้วย."""


def stretches(item: Placed, named: Sequence[Hit]) -> Iterator[tuple[int, int, str]]:
    """Yield the stretches of a passage; one of no telling role is "held" where it, or the next, says so."""
    text = item.passage.text
    turned = _from_sources(text, _going_on(text, tuple(turns(text, _role(item, named))), named), named)
    parts = list(_looking_back(text, tuple(turned), named))
    for (start, end, role), following in zip_longest(parts, parts[1:]):
        silent = role in IMPLYING and item.passage.kind != "heading"
        collected = following and _collects_it(text, following, named)
        objects = [hit.start - start for hit in named if start <= hit.start < end and hit.code]
        held = silent and (holds(text[start:end], objects) or (collected and not denies(text[start:end])))
        yield start, end, "held" if held else role


def _going_on(
    text: str, parts: tuple[tuple[int, int, str], ...], named: Sequence[Hit]
) -> Iterator[tuple[int, int, str]]:
    """Go on with a Thai list that is collected behind the purpose of one of its items, which a blank ends."""
    before = ""
    for start, end, role in parts:
        purpose = role == "purpose" and before == "collect"
        items = (hit.start for hit in named if hit.code and start < hit.start < end)
        at = next((item for item in items if _AN_ITEM.search(text, start, item)), end) if purpose else end
        yield start, at, role
        if at < end:
            yield at, end, "collect"
        before = role


def _from_sources(
    text: str, parts: Iterable[tuple[int, int, str]], named: Sequence[Hit]
) -> Iterator[tuple[int, int, str]]:
    """Collect a list of data that is spelt out behind the source that they come from."""
    for start, end, role in parts:
        within = [hit for hit in named if hit.code and start <= hit.start < end] if role == "source" else []
        listed = next(
            (count for count, hit in enumerate(within) if _SPELT_OUT.search(text, start, hit.start)), None
        )
        begins = end
        if listed is not None and len(within) - listed >= _A_LIST and within[listed].code not in _SOURCES:
            begins = within[listed].start
        yield start, begins, role
        if begins < end:
            yield begins, end, "collect"


def _looking_back(
    text: str, parts: tuple[tuple[int, int, str], ...], named: Sequence[Hit]
) -> Iterator[tuple[int, int, str]]:
    """Refuse what stands before a refusal that names nothing: "religion on the card we do not keep"."""
    for (start, end, role), following in zip_longest(parts, parts[1:]):
        if (
            not following
            or following[2] != "refuse"
            or following[0] != end
            or not _is_bare(text, following, named)
        ):
            yield start, end, role
            continue
        begins = _topic(text, (start, end, role), named)
        if start < begins:
            yield start, begins, role
        if begins < end:
            yield begins, end, "refuse"


def _topic(text: str, part: tuple[int, int, str], named: Sequence[Hit]) -> int:
    """Return where in a stretch begins what the bare refusal behind it refuses; its end, if nothing of it."""
    start, end, role = part
    if text.startswith("(", end):  # brackets explain what stands right before them
        return next(
            (hit.start for hit in named if start <= hit.start and not text[hit.end : end].strip()), end
        )
    topics = [match.start() for match in _TOPIC.finditer(text, start, end)]
    clause = _CLAUSE.search(text, start, end)
    if not topics and clause and any(end - _CLOSE < hit.end <= end for hit in named if hit.code):
        topics = [clause.start("topic")]
    if topics:
        return topics[-1]
    return start if role in IMPLYING and _begins_a_sentence(text, start) else end


def _is_bare(text: str, part: tuple[int, int, str], named: Sequence[Hit]) -> bool:
    """Say whether a refusal names neither data nor others of their kind: "but nothing else"."""
    start, end, _ = part
    names = any(start <= hit.start < end and hit.code for hit in named)
    return not names and not _ANYTHING_ELSE.search(text, start, end)


def _begins_a_sentence(text: str, start: int) -> bool:
    return any(begin == start for begin, _ in sentences(text))


def _collects_it(text: str, part: tuple[int, int, str], named: Sequence[Hit]) -> bool:
    """Say whether a stretch collects and names nothing itself: what it collects stands before it."""
    start, end, role = part
    return role == "collect" and not any(start <= hit.start < end and hit.code for hit in named)


def _role(item: Placed, named: Sequence[Hit]) -> str:
    """Take a list of data under a heading that tells nothing for what it looks like: data that is held."""
    text, found = item.passage.text, len({hit.code for hit in named if hit.code})
    if not item.role and found > 1 and item.passage.kind != "heading" and _is_nothing_else(text, named):
        return "listed"
    label = _LABEL.match(text)
    if not item.role and label and (deaf := _of_label(label["label"], found)):
        return deaf
    if item.role or found < (_A_LIST if label else _LOOKS_LISTED):
        return item.role
    if label and _opens_list(label, named) and not _denied(text, named):
        return "listed"
    if found < _LOOKS_LISTED or _TO_FILL_IN.search(text):
        return ""
    promised = any(pattern.search(in_lower_case(text)) for _, pattern in lexicon.promises(text))
    promises = promised and not spells_out_data(text, at_least=_LOOKS_LISTED)
    return "" if promises or _is_turned(text, named) or _denied(text, named) else "listed"


def _of_label(label: str, found: int) -> str:
    """Return the role of what collects nothing behind a label: rights, words explained, how we are reached.

    Not where the label tells whose contact data follow.
    """
    role = lexicon.heading_role(label)
    if role == "contact" and found >= _A_LIST and not _CONTACTS.search(label):
        return role
    return role if role in _DEAF_LABELS else ""


def _opens_list(label: re.Match[str], named: Sequence[Hit]) -> bool:
    """Say whether a list of data follows a label that tells nothing else: "Our riders: your name, ..."."""
    within = [hit.start - label.end() for hit in named if hit.code and hit.start >= label.end()]
    data = bool(within) and (within[0] == 0 or (within[0] <= _NEAR and len(within) >= _LOOKS_LISTED))
    of_persons = _CONTACTS.search(label["label"]) is not None
    return data and (of_persons or lexicon.heading_role(label["label"]) in {"", *lexicon.COLLECTING})


def _is_nothing_else(text: str, named: Sequence[Hit]) -> bool:
    """Say whether a passage is made of elements, and of words between them."""
    between, last = [], 0
    for hit in named:
        between.append(text[last : hit.start])
        last = max(last, hit.end)
    return bool(_BETWEEN.fullmatch(" ".join((*between, text[last:]))))


def _is_turned(text: str, named: Sequence[Hit]) -> bool:
    """Say whether any cue in a sentence that lists data tells more than that it is a list."""
    return any(
        hit.code not in _OF_LISTS
        for start, end in _listing(text, named)
        for hit in lexicon.cues().find(text[start:end])
    )


def _denied(text: str, named: Sequence[Hit]) -> bool:
    """Say whether a sentence that lists data may do so without collecting them."""
    return any(denies(text[start:end]) for start, end in _listing(text, named))


def _listing(text: str, named: Sequence[Hit]) -> Iterator[tuple[int, int]]:
    """Yield the places of the sentences that name more than one element."""
    for start, end in sentences(text):
        if len({hit.code for hit in named if hit.code and start <= hit.start < end}) > 1:
            yield start, end
