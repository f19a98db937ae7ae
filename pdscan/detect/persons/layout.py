"""Where names are expected by their place: under a table's heading, in a list's lines, and said before.

A list of members needs no title before each: when one line holds a name after "1. ", the others most
likely do. A full name that was found once is the same person wherever it stands again.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache

from pdscan.detect.persons.cues import names_role
from pdscan.detect.persons.families import family_alone
from pdscan.detect.persons.latin_words import WORD, is_strange
from pdscan.detect.persons.reading import RUN, Reading
from pdscan.detect.persons.sentences import goes_on
from pdscan.detect.persons.start import NEVER, Start
from pdscan.detect.text.fields import Field, find_fields
from pdscan.recognizer import Span
from pdscan.vocabulary.persons import (
    HALF,
    LISTED,
    SURE,
    everyday_words,
    given_weight,
    is_full_name,
    is_organisation,
)
from pdscan.vocabulary.places import is_place
from pdscan.vocabulary.titles import LATIN_TITLE, split_title
from pdscan.vocabulary.words import words

_WHO = (
    r"(?:customer|cust|client|patient|employee|emp|staff|student|member|guest|passenger|contact|recipient"
    r"|receiver|sender|driver|owner|user|person|applicant|buyer|seller|borrower|beneficiary|emergency contact"
    r"|agent|officer|doctor|nurse|teacher|parent|guardian|spouse|visitor|tenant|payer|account|acct|profile"
    r"|author|manager|operator|rider|holder|shipping|billing|child|insured)"
)
"""Keys of records of persons, and first words of columns with their names."""

_FULL = re.compile(
    r"(?:ราย)?ชื่อ ?(?:[-–/]|และ)? ?(?:นาม)?สกุล"
    r"|(?:ราย)?ชื่อ(?:ผู้|พนักงาน|ลูกค้า|สมาชิก|นักเรียน|นักศึกษา|คนไข้|แพทย์|เจ้าของ|บัญชี)[ก-๎]*"
    rf"|(?:full|user full|{_WHO}|display|legal) ?names?|name (?:and )?surname|card ?holder"
    r"|(?:account )?holder|payee|recipient|assignee|assigned to|requester|requestor|reporter|approver"
    r"|reviewer|salesperson|attendee|interviewer|supervisor"
)
_WHOSE = re.compile(
    "customer|client|patient|employee|staff|student|member|guest|passenger|recipient|receiver|sender|driver|rider"
    "|applicant|borrower|doctor|nurse|teacher|visitor|tenant|officer|technician|trainer|courier|agent name"
    "|ลูกค้า|ผู้รับ|ผู้ส่ง|พนักงาน|คนขับ|ผู้ขับ|ผู้ป่วย|คนไข้|นักเรียน|นักศึกษา|สมาชิก|แพทย์|ครู|ช่าง|ผู้รับผิดชอบ|เจ้าของ|ผู้ติดต่อ|ผู้เช่า|ผู้กู้"
    "|ผู้เข้าพัก|ผู้จอง|ผู้โดยสาร|กรรมการ|วิทยากร|ผู้สมัคร|ผู้ปกครอง|ผู้ดูแล"
)
"""Headings of columns with persons, or with companies: the names must be known as such."""
_GIVEN = re.compile("ชื่อ(?:จริง|ตัว)?|(?:first|given|middle) ?name|fname|forename|name (?:th|en)")
_FAMILY = re.compile("(?:นาม)?สกุล|(?:last|family) ?name|surname|lname")
_BARE = frozenset({"name", "names"})
_PERSONAL = re.compile(
    "phone|mobile|tel(?:ephone)?$|e ?mail|birth|dob|account no|^account$|citizen|passport|id card|salary"
    "|gender|plate|position|โทร|มือถือ|อีเมล|เกิด|บัตรประชาชน|เลขบัญชี|เงินเดือน|เพศ|ทะเบียนรถ"
)
"""Headings beside "Name" that say that persons bear the names."""
_OF_GOODS = re.compile(r"[^{}]{0,160}\"(?:qty|quantity|price|unit_?price|sku|barcode|amount|stock|unit)\"")
_LONGEST_RECORD = 200
"""What a record of goods goes on with, which have names as well."""
_PARENT = re.compile(_WHO)
_LATIN_NAME = re.compile(rf"{WORD}(?: [A-Z]\.?)?(?: (?:[a-z]{{2,3}} )?{WORD}){{0,3}}")
_THAI_NAME = re.compile("[ก-ฮเ-ไ][ก-๎]+(?: {1,2}(?:ณ )?[ก-ฮเ-ไ][ก-๎]+){0,2}")
_FULL_THAI = re.compile("[ก-ฮเ-ไ][ก-๎.]+ {1,2}(?:ณ )?[ก-ฮเ-ไ][ก-๎]+")
_BRACKETED = re.compile(r" ?\( ?(?:ชื่อเล่น ?:? ?)?(?P<nick>[ก-๎]{2,10}(?: [ก-๎]{2,20})?) ?\)")
_RUN_BEFORE = re.compile("[ก-๎]{2,20}\\Z")
_CALLED = re.compile(
    r"^[ \t]*(?:[0-9]{1,3}[.)]? ?)?(?P<name>(?P<given>[ก-ฮเ-ไ][ก-๎]{1,20})(?: [ก-ฮ]\.)?)"
    r"(?: \([^()\n]{1,30}\))?[ \t|]{1,3}[✓✔✗✘☑☒](?=[ \t|\n])",
    re.MULTILINE,
)
"""A line of a roll: a given name, the initial of the family's, and whether he or she was there."""
_LONGEST_LEAD = 30
_FEWEST_LINES, _LEAST_SHARE = 3, 0.6
"""So many lines that begin alike make a list of persons, when such a share of them begins with a name."""
_SHORTEST_AGAIN = 4


def in_fields(reading: Reading) -> Iterator[Start | Span]:
    """Yield where names begin under a heading or behind a key that names persons, or whole names."""
    fields = list(find_fields(reading.text))
    is_of_persons = any(_PERSONAL.search(field.name) for field in fields)
    for field in fields:
        value = reading.text[field.start : field.end]
        is_bare = field.name in _BARE
        if is_bare and not (_PARENT.fullmatch(field.parent) or is_of_persons or is_full_name(value)):
            continue
        if (
            is_bare
            and field.is_keyed
            and _OF_GOODS.search(reading.text, field.end, field.end + _LONGEST_RECORD)
        ):
            continue
        kinds = (
            (_FULL,) if is_bare else (kind for kind in (_FULL, _GIVEN, _FAMILY) if kind.fullmatch(field.name))
        )
        kind = next(iter(kinds), None)
        if kind is None and not field.is_keyed and _WHOSE.fullmatch(field.name):
            yield from _known_of(reading, field, value)
        if kind is None or is_organisation(value):
            continue
        if field.is_keyed or value.isascii():
            yield from _whole(field, value, kind)
        else:
            yield from _expected(reading, kind, field.start, value)


def _known_of(reading: Reading, field: Field, value: str) -> Iterator[Start | Span]:
    """Yield what fills a cell under who somebody is, when it is known as a name."""
    if RUN.match(value):
        yield Start(field.start, field.start, alone=4.0, together=1.0, may_be_nickname=True)
    elif _LATIN_NAME.fullmatch(value) and given_weight(value.partition(" ")[0]) >= HALF and is_strange(value):
        yield Span(field.start, field.end)


def _whole(field: Field, value: str, kind: re.Pattern[str]) -> Iterator[Span]:
    """Yield what fills a field, without the courtesy before it, when it is spelt as names are written."""
    name = re.sub(rf"^(?:คุณ|{LATIN_TITLE} +) *", "", value).replace("^", " ")
    is_whole = " " in name or kind is not _FULL or given_weight(name) >= HALF
    is_name = _LATIN_NAME.fullmatch(name) and is_strange(name) and is_whole
    if is_name or _THAI_NAME.fullmatch(name):
        yield Span(field.end - len(name), field.end)


def _expected(reading: Reading, kind: re.Pattern[str], start: int, value: str) -> Iterator[Start | Span]:
    if kind is _FULL and _FULL_THAI.fullmatch(value) and not any(map(goes_on, value.split())):
        yield Span(start, start + len(value))
    elif kind is _FULL:
        yield Start(start, start, alone=4.0, together=-4.0, family=-6.0)
    elif kind is _GIVEN:
        yield Start(start, start, alone=-3.0, together=-4.0, family=-6.0)
    elif (end := family_alone(reading, start)) is not None:
        yield Span(start, end)


def in_lists(reading: Reading, found: list[Span]) -> Iterator[Start]:
    """Yield where lines begin as those do in which a name was found, or most of which begin with one."""
    known = Counter(_lead(reading.text, span.start) for span in found)
    lines: dict[str, list[Span]] = {}
    for name in _first_words(reading.text):
        if lead := _lead(reading.text, name.start):
            lines.setdefault(lead, []).append(name)
    for lead, names in lines.items():
        given = sum(1 for name in names if given_weight(reading.text[name.start : name.end]) >= LISTED)
        if len(names) >= _FEWEST_LINES and max(given, known[lead]) >= len(names) * _LEAST_SHARE:
            yield from (Start(at.start, at.start, alone=-1.0, together=-4.0, family=-6.0) for at in names)
        elif known[lead]:
            yield from (Start(at.start, at.start, alone=NEVER, together=-1.0) for at in names)


def on_rolls(text: str) -> Iterator[Span]:
    r"""Yield the names of a roll, whose lines go on with marks of who was there.

    >>> text = "สมชาย ✓ ✓ ✗\nมาลี ส. ✓ ✗ ✗\nวิชัย ✗ ลา ✓"
    >>> [text[span.start : span.end] for span in on_rolls(text)]
    ['สมชาย', 'มาลี ส.', 'วิชัย']
    """
    called = list(_CALLED.finditer(text))
    given = sum(1 for match in called if given_weight(match["given"]) >= LISTED)
    if len(called) >= _FEWEST_LINES and given * 2 >= len(called):
        yield from (Span(*match.span("name")) for match in called)


def _first_words(text: str) -> Iterator[Span]:
    """Yield the first run of Thai letters of each line."""
    at = 0
    for line in text.splitlines(keepends=True):
        if run := RUN.search(line):
            yield Span(at + run.start(), at + run.end())
        at += len(line)


def _lead(text: str, start: int) -> str:
    """Return what stands before a place in its line, digits alike: "9. "; "" when that says nothing."""
    before = text[text.rfind("\n", 0, start) + 1 : start]
    if len(before) > _LONGEST_LEAD or RUN.search(before):
        return ""
    return re.sub("[0-9]+", "9", before)


def by_nickname(text: str, found: list[Span]) -> Iterator[Span]:
    """Yield the nicknames in brackets behind a name or a telephone number: "นายสมชาย ใจดี (โอ๋)"."""
    ends = {span.end for span in found}
    for match in _BRACKETED.finditer(text):
        is_behind = match.start() in ends or text[match.start() - 1 : match.start()].isdigit()
        role = _RUN_BEFORE.search(text, max(0, match.start() - _LONGEST_LEAD), match.start())
        is_role = role is not None and names_role(role.group(), is_field=True)
        parts = match["nick"].split(" ")
        if names_role(match["nick"], is_field=True) or _names_thing(match["nick"]):
            continue
        is_called = any(part in words("nicknames_thai") or given_weight(part) >= LISTED for part in parts)
        is_given = len(parts) == 1 and given_weight(parts[0]) == SURE
        if is_given or (is_called and (is_role or (is_behind and len(parts) == 1))):
            yield Span(*match.span("nick"))


def _names_thing(word: str) -> bool:
    """Tell whether a word in brackets names a trade, a language, a country or a place."""
    kinds = ("occupations", "countries", "languages", "nationalities")
    return is_place(word) or any(word in words(kind) for kind in kinds)


def said_again(reading: Reading, found: list[Span]) -> Iterator[Span]:
    """Yield where full names that were found stand again, and where given names do."""
    text = reading.text
    names = {text[span.start : span.end] for span in found}
    for name in names:
        if RUN.match(name) and " " in name:
            yield from (Span(*match.span()) for match in re.finditer(re.escape(name), text))
    for given in {split_title(name)[1].partition(" ")[0] for name in names}:
        if len(given) >= _SHORTEST_AGAIN and RUN.fullmatch(given) and given not in _words_said():
            for match in re.finditer(given, text):
                if reading.begins_word(match.start()) and reading.ends_word(match.end()):
                    yield Span(*match.span())


@cache
def _words_said() -> frozenset[str]:
    """Return everyday words but for names that are seldom anything else."""
    return everyday_words() - words("given_names_that_are_seldom_words")
