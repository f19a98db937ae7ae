"""How long a policy says that data are kept, from when, and whom or what that concerns."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise, zip_longest

from pdscan.policy.model import Retention
from pdscan.policy.reading.context import Placed, speaks_only_of
from pdscan.policy.reading.turns import sentences
from pdscan.policy.text.passages import Passage
from pdscan.policy.words import lexicon
from pdscan.policy.words.periods import Period, periods
from pdscan.policy.words.phrases import in_lower_case

_SILENT = frozenset({"define", "contact", "children", "change"})
_OF_REQUESTS = re.compile(r"สิทธิ|คำขอ|คำร้อง|ร้องขอ|ท่านขอ|\bright|request", re.IGNORECASE)
"""What a sentence among the rights speaks of when its period is none of keeping."""
_BARE = re.compile(
    r"\W*[0-9๐-๙]{1,3}\s*(?:ปี|เดือน|วัน|ชั่วโมง|ชม\.?|years?|months?|days?|hours?)\W*", re.IGNORECASE
)
"""A period that stands in a line of its own, as on cards and in tables."""
_WHEN = re.compile(r"(?<=[ก-๎])\s+(?=เมื่อ(?:ท่าน|คุณ|สิ้นสุด|ความสัมพันธ์))")
_CLAUSE = re.compile(
    r";|\s/\s|\s{2,}"
    r"|\s\((?=[ก-๎]{0,6}เด็ก|ผู้เยาว์|เว้นแต่|ยกเว้น|กรณี|except|unless|children|minors|or (?:until|if)\b)"
    r"|,? \b(?:whereas|while)\b|(?<=[ก-๎0-9)])\s+(?:ส่วน|ทั้งนี้|อนึ่ง|หาก|ผู้(?:ที่)?ประสงค์|ผู้ร้องขอ|ท่านใด)",
    re.IGNORECASE,
)
"""Where a sentence turns to another thing that takes its own time."""
_BEFORE, _BEHIND, _BEGINS_BEHIND = 70, 60, 40
"""Letters around a period in which, and behind it from which, words speak against it."""
_LABELLED = re.compile(
    r"[^:：–|]{3,60}[:：–|]\s*(?:[^:：|.;0-9]{3,80},\s*)?$|[^:：–|]{3,60}[:：–|]\s*(?:[a-z+-]+ ){1,5}\(?$",
    re.IGNORECASE,
)
"""What stands before a period that an item names for its label: "Call recordings: 18 months"."""
_PARTS = re.compile(r"\s*[;|•]\s+(?=\S)|\s{2,}|\s/\s|(?<=[a-zก-๎])\.\s+(?=[A-Zก-๎])")
_BY_COMMAS = re.compile(r",\s+(?:and\s+)?(?=\S)|\s+และ")
_NAMED_FOR = re.compile(
    r"(?:(?!\b(?:must|may|can|is|are|we|you|within)\b|ภายใน|อายุ|ทุก)[^0-9๐-๙.;]){4,80}?[\s:(–-]", re.IGNORECASE
)
"""What stands before the period of a thing that is named for it: "Donor receipts 10 years"."""
_NO_KEEPING = re.compile(r"\s?(?:old|of age|notice|ขึ้นไป)", re.IGNORECASE)
_RECORDS = re.compile(
    r"แฟ้ม|บันทึก|เอกสาร|ข้อมูล|ประวัติ|คุกกี้|\b(?:cookies?|files?|records?|logs?|data|recordings?)\b", re.IGNORECASE
)
_NO_TRIGGERS = frozenset({"keeps", "speaks_against"})
"""The parts of the vocabulary that tell whether a period is one of keeping, not from when it runs."""
_SHORT = 40
"""Letters of a line that may head others without being marked as a heading."""
_A_NUMBER = re.compile(r"[0-9๐-๙]")
_BREAK = re.compile(r"[,;]\s*|(?<=[ก-๎0-9๐-๙)])\s+|\s(?=and\b|while\b)|(?=และ)")
"""Where, between two periods of a sentence, the clause of the second may begin."""
_LABEL = re.compile(r"[^:：|.;]{3,60}[:：]\s")
"""What an item names before it says how long that is kept."""
_FROM_WHEN = re.compile(
    r"(?<=[0-9a-zก-๎)] )(?:\(?(?:from|after|since|following)\b|\(?(?:นับ|หลัง|ตั้งแต่)).*", re.IGNORECASE
)
"""What follows a labelled period tells from when it runs, not what is kept: "2 years from the last login"."""
_NEAR = 160
"""Letters around a period in which its verb and its trigger are looked for."""
_LEADING = 8
"""Letters between words and the period that they lead to."""
_OPEN_ENDED = frozenset(
    {
        "during_relationship",
        "purpose_fulfilled",
        "legal_period",
        "consent_period",
        "consent_withdrawn",
        "unsubscribe",
        "customer_instructions",
        "end_of_relationship",
        "end_of_stay",
    }
)
_FOR_GOOD = "permanent"


def retentions(passages: Iterable[Placed]) -> tuple[Retention, ...]:
    """Return the retention periods of a policy in the order of the text, each place once."""
    found: dict[tuple[str | None, str | None, str | None, str], Retention] = {}
    for item in _under_their_lines(_with_what_they_concern(list(passages))):
        if not speaks_only_of(item, _SILENT):
            for one in _in_passage(item):
                found.setdefault((one.duration, one.trigger, one.section, one.quote), one)
    return tuple(found.values())


def _with_what_they_concern(passages: list[Placed]) -> Iterator[Placed]:
    """Yield the passages, those that are a period and nothing else with the line that says of what."""
    for item, following in zip_longest(passages, passages[1:]):
        of = following.passage if following and not _BARE.fullmatch(following.passage.text) else None
        if of and not of.row and item.role == "retention" and _BARE.fullmatch(item.passage.text):
            said = replace(item.passage, text=f"{item.passage.text} {of.text}")
            yield replace(item, passage=said)
        else:
            yield item


def _under_their_lines(passages: Iterable[Placed]) -> Iterator[Placed]:
    """Yield the passages, those below a line that speaks of keeping as under a heading that does."""
    above: Placed | None = None
    for item in passages:
        if _is_line_of_keeping(item):
            above = item
        elif above and item.passage.headings != above.passage.headings:
            above = None
        yield replace(item, role="retention") if above else item


def _is_line_of_keeping(item: Placed) -> bool:
    """Say whether a short line only says that what stands below it is about keeping."""
    text = item.passage.text
    is_short = len(text) <= _SHORT and item.passage.kind != "heading" and not item.passage.row
    return is_short and not _A_NUMBER.search(text) and lexicon.heading_role(text) == "retention"


def _in_passage(item: Placed) -> Iterator[Retention]:
    text = item.passage.text
    for sentence in _statements(text):
        if item.role == "right" and _OF_REQUESTS.search(sentence):
            continue
        dated = list(_dated(sentence, item, scheduled=_is_schedule(text)))
        yield from dated
        if not dated and item.passage.kind != "heading":
            yield from _open_ended(sentence, item)


def _statements(text: str) -> Iterator[str]:
    """Yield the sentences; in Thai, what holds when the relationship has ended is one of its own."""
    for start, end in sentences(text):
        for listed in re.split(r"\s•\s", text[start:end]):
            yield from _WHEN.split(listed)


def _is_schedule(text: str) -> bool:
    """Say whether a text names things, each with how long it is kept: "receipts 10 years; CVs 1 year"."""
    cut = (pattern.split(text) for pattern in (_PARTS, _BY_COMMAS))
    return any(len(parts) > 1 and all(map(_names_a_period, parts)) for parts in cut) and _names_records(text)


def _names_a_period(part: str) -> bool:
    first = next(periods(part), None)
    return (
        first is not None
        and bool(_NAMED_FOR.fullmatch(part, 0, first.start))
        and not _NO_KEEPING.match(part, first.end)
    )


def _names_records(text: str) -> bool:
    return bool(_RECORDS.search(text) or lexicon.elements().codes(text))


def _dated(sentence: str, item: Placed, *, scheduled: bool) -> Iterator[Retention]:
    for period, clause in _with_clauses(sentence):
        around = sentence[max(0, period.start - _NEAR) : period.end + _NEAR]
        said = f"{item.passage.lead} {around}" if item.passage.kind == "item" else around
        kept = (
            scheduled or _is_of_keeping(item) or _is_labelled(sentence, period.start) or _said("keeps", said)
        )
        if kept and not _spoken_against(sentence, period.start, period.end):
            trigger = _trigger(sentence[period.end : period.end + _NEAR]) or _last_trigger(
                sentence[: period.start]
            )
            yield _retention(period.duration, trigger, sentence, item, clause)


def _with_clauses(sentence: str) -> Iterator[tuple[Period, str]]:
    """Yield the periods with what is said of each, where each has something of its own to be for.

    "Guests' data for 5 years from check-out, those of cars for 1 year": of the breaks between two periods
    the clause of the second begins at the first behind which anything is named that may be kept.
    """
    found = list(periods(sentence))
    starts = [0] if found else []
    for one, following in pairwise(found):
        breaks = (at.end() for at in _BREAK.finditer(sentence, one.end, following.start))
        named = (at for at in breaks if any(_concerned(sentence[at : following.start])))
        starts.append(next(named, starts[-1]))
    ends = [next((start for start in starts if start > one.end), len(sentence)) for one in found]
    for one, start, end in zip(found, starts, ends, strict=True):
        yield one, sentence[start:end]


def _concerned(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the elements and the persons that a text names."""
    hits = lexicon.elements().find(text)
    return tuple(dict.fromkeys(hit.code for hit in hits if hit.code)), lexicon.subjects().codes(text)


def _is_of_keeping(item: Placed) -> bool:
    """Say whether a passage stands where keeping is spoken of, whatever the sentence above its list adds."""
    return "retention" in {item.role, lexicon.heading_role(item.passage.heading)}


def _is_labelled(sentence: str, start: int) -> bool:
    """Say whether a period follows the name of data and a colon."""
    return bool(_LABELLED.fullmatch(sentence, 0, start)) and _names_records(sentence[:start])


def _spoken_against(sentence: str, start: int, end: int) -> bool:
    """Say whether the words around a period, in its clause, make it none of keeping.

    Words that hold a period of their own, or have one before this, speak of that one: "payslips of the last
    3 months, kept for a year", "we answer within 15 days and keep the file for 3 years".
    """
    first = max((cut.end() for cut in _CLAUSE.finditer(sentence, 0, start)), default=0)
    cut = _CLAUSE.search(sentence, end)
    first, last = max(first, start - _BEFORE), min(cut.start() if cut else len(sentence), end + _BEHIND)
    around = in_lower_case(sentence[first:last])
    against = lexicon.expressions("retention").of("speaks_against", around)
    own = (start - first, end - first)
    others = [one for one in periods(around) if not (one.start < own[1] and own[0] < one.end)]
    return any(
        first + match.start() <= end + _BEGINS_BEHIND
        and (_overlaps(match, *own) or not any(_is_of_another(match, one, own) for one in others))
        for match in against.finditer(around)
    )


def _is_of_another(match: re.Match[str], other: Period, own: tuple[int, int]) -> bool:
    """Say whether words speak of another period: they hold it, lead to it, or it comes before this."""
    leads = own[1] <= match.start() and 0 <= other.start - match.end() < _LEADING
    return leads or _overlaps(match, other.start, other.end) or match.end() <= other.start < own[0]


def _overlaps(match: re.Match[str], start: int, end: int) -> bool:
    return match.start() < end and start < match.end()


def _said(code: str, text: str) -> bool:
    """Say whether any words of a part of the vocabulary occur."""
    lowered = in_lower_case(text)
    return bool(lexicon.expressions("retention").of(code, lowered).search(lowered))


def _trigger(text: str) -> str | None:
    """Return the trigger that stands first."""
    lowered = in_lower_case(text)
    places = {
        code: match.start()
        for code, one in lexicon.expressions("retention").to_try(lowered)
        if code not in _NO_TRIGGERS and (match := one.search(lowered))
    }
    return min(places, key=lambda code: places[code]) if places else None


def _last_trigger(text: str) -> str | None:
    """Return the trigger that stands last: "after the contract ends for ten years"."""
    lowered = in_lower_case(text)
    places = {
        code: last.start()
        for code, one in lexicon.expressions("retention").to_try(lowered)
        if code not in _NO_TRIGGERS and (last := max(one.finditer(lowered), key=re.Match.start, default=None))
    }
    return max(places, key=lambda code: places[code]) if places else None


def _open_ended(sentence: str, item: Placed) -> Iterator[Retention]:
    """Yield a statement that names no period, only the event that ends the keeping."""
    if item.role != "retention":
        return
    said = f"{item.passage.lead} {sentence}" if item.passage.kind == "item" else sentence
    trigger = _trigger(sentence)
    labelled = item.passage.row or _LABEL.match(sentence)
    if trigger == _FOR_GOOD or (trigger in _OPEN_ENDED and (labelled or _said("keeps", said))):
        yield _retention(None, trigger, sentence, item)


def _retention(
    duration: str | None, trigger: str | None, sentence: str, item: Placed, clause: str | None = None
) -> Retention:
    row = f"{item.passage.row}: " if item.passage.row else ""
    said = row + (clause or sentence)
    elements, persons = _concerned(_FROM_WHEN.sub("", said) if _LABEL.match(said) else said)
    if not (row or elements or persons):
        _, persons = _concerned(item.passage.heading)
    return Retention(
        duration=duration,
        trigger=trigger,
        applies_to=elements or persons,
        section=item.passage.section,
        quote=re.sub(r"\s+", " ", _label(item.passage) + sentence).strip(),
    )


def _label(passage: Passage) -> str:
    """Return what the row of a table is of: its name, and its data in brackets."""
    name, data = passage.row_name, passage.row
    said = f"{name} ({data})" if name and data else name or data
    return f"{said}: " if said else ""
