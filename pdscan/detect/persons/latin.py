"""Persons' names in Latin letters in running text: after a title, after a cue word, or by both parts.

No model: a capitalised pair is a name when its parts weigh as given and family name. The optional
extra `ner` adds a spaCy model (`pdscan.detect.persons.english_ner`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import accumulate

from pdscan.detect.persons.called_after import is_behind_body
from pdscan.detect.persons.latin_bodies import begins_a_body, is_of_body, word_before
from pdscan.detect.persons.latin_words import (
    MORE,
    SMALL,
    WORD,
    are_strange,
    is_acronym,
    is_never_family,
    is_of_place,
    is_strange,
    is_title,
    weight,
    with_third,
)
from pdscan.recognizer import Span
from pdscan.vocabulary.naming import phrases
from pdscan.vocabulary.persons import (
    HALF,
    LISTED,
    SURE,
    family_weight,
    given_weight,
    is_english,
    is_organisation,
    without_accents,
)
from pdscan.vocabulary.places import is_place
from pdscan.vocabulary.titles import LATIN_TITLE
from pdscan.vocabulary.words import words

_GAP = r"(?:[ :.]*[_.]{3,} *|[ ,:.=\"\n-]{0,3})"
_TITLED = re.compile(
    rf"(?<![A-Za-z])(?!(?<=[0-9] )ms[. ])(?:{LATIN_TITLE}(?: {{1,2}}|(?<=\.)))+({WORD}{MORE})"
)
_KHUN = re.compile(rf"(?:(?<![A-Za-z.])K\.|คุณ|พี่|น้อง) ?({WORD}{MORE})")
"""The courtesy "Khun", in short."""
_SAID = re.compile(
    r"(?:(?<![A-Za-z])(?=[A-Za-z])(?i:dear|regards|sincerely|attn|attention|name|customer|cust|client|patient|passenger"
    r"|contact(?: person)?|employee|student|member|recipient|sender|receiver|driver|plaintiff|defendant"
    r"|holder|agent|guest|officer|host|visitor|tenant|witness|complainant|applicant|interpreter|organi[sz]er"
    r"|reported to|mother|father|son|daughter|wife|husband|spouse|brother|sister|neighbou?r|named"
    r"|identified as|according to|attendees|signed(?: by)?|called|i am|i'm|this is"
    r"|my name is)|(?<![A-Za-z])I,|(?:user(?:add|mod)|adduser)(?: -[^\n]{0,20})? (?:-c|--comment|--gecos)"
    r"|คุณ|ผู้รับ|ผู้ส่ง|ผู้ติดต่อ|ลูกค้า|ชื่อ|ลงชื่อ|คอมเมนต์|ความคิดเห็น)"
    rf"(?:[-/ ](?i:name|surname|is|was|called))*{_GAP}(?<![A-Za-z])({WORD}{MORE})"
)
"""A name follows, of any spelling."""
_LABELLED = re.compile(
    r"(?<![A-Za-z])(?=[A-Za-z])(?i:agent|officer|operator|cashier|staff|nurse|doctor|teacher|owner|author"
    r"|approver|reviewer|assignee|requester|reporter|handled by|served by"
    rf"|(?:first |given |sur|last |family |nick)?name) ?: *({WORD})(?= *(?:$|\n|  |[,;|(/\t]))"
)
"""A single name that fills its field."""
_CUED = re.compile(
    r"(?:(?<![A-Za-z])(?=[A-Za-z])(?i:hi|hello|user|from|to|cc|by|with|against|and|for)|(?<= )& ?"
    r"|ของ|โดย|กับ|ถึง|จาก|พบ|แจ้ง)"
    rf"[ ,:=\"\n-]{{1,3}}({WORD}{MORE})"
)
"""A name may follow, or the name of anything."""
_BRACKETED = re.compile(rf"\(({WORD})\)")
"""A Thai given name in brackets: who has a number, a duty, a seat."""
_ADDRESSED = re.compile(
    rf"(?<![A-Za-z])[\"']?({WORD}{MORE})[\"']? {{0,2}}(?:<[^<>@ ]+@[^<>@ ]+>|[,(:] ?[^<>@ ]+@[^<>@ ]+)"
)
"""A name stands before its e-mail address, or a department's."""
_INITIALLED = re.compile(rf"(?<![A-Za-z])({WORD}) [A-Z]\.(?![A-Za-z])")
"""A given name with the initial of the family's: "Kittisak R."."""
_PAIR = re.compile(rf"(?<![A-Za-z]){WORD}(?: [A-Z]\.)?(?: {WORD}){{1,2}}")
_LINE = re.compile(rf"^[ >*•-]*({WORD}(?: [A-Z]\.)?(?: (?:{SMALL} )?{WORD}){{1,2}})[ ,]*$", re.MULTILINE)
"""A line of its own: a signature, the head of a curriculum vitae, a label of a parcel."""
_ENDING = re.compile(rf"\n[ \t]*\n *({WORD} {WORD}) *\n*\Z")
"""What stands apart at the end of a text, where it is signed."""
_BORN = re.compile(rf"(?<![A-Za-z])({WORD} {WORD}), (?:(?:fe)?male, )?(?:born|aged) ")
_OVER_A_LINE_END = re.compile(rf"(?<![A-Za-z])({WORD}\n{WORD})(?![A-Za-z]|\n| ?[:=])")
_BEFORE_GIVEN = re.compile(
    r"(?<![A-Za-z])(?=[A-Za-z@])(?:(?i:cousin|friend|colleague|boss|brother|sister|uncle|aunt|auntie|husband|wife"
    r"|son|daughter|mother|father|neighbou?r|assistant|supervisor|khun|tell|told|ask|asked|remind|meet|met"
    rf"|is with|on-call|contact) |@)({WORD})(?![A-Za-z]| [A-Z&])"
)
"""A given name follows, as people call each other by."""
_SAYS = re.compile(
    rf"(?<![A-Za-z])({WORD}) (?:told|said|says|asked|asks|called|calls|sent|will|has|had|was|is|wants"
    r"|confirmed|reported|replied|left|from|to) (?=[a-z])"
)
"""A given name that somebody speaks or acts by."""
_NICKNAMED = re.compile(
    rf"(?<![A-Za-z])(?P<given>{WORD}) [\"“‘'(]{WORD}[\"”’')] (?P<family>{WORD})(?![A-Za-z])"
)
"""With the nickname in quotes between: 'Thitipong "Man" Ruangrit'."""
_WAYS = (
    (_TITLED, 0, 0),
    (_SAID, SURE, 0),
    (_CUED, SURE, HALF),
    (_ADDRESSED, HALF, 0),
    (_LINE, SURE, LISTED),
    (_ENDING, SURE, HALF),
    (_BORN, HALF, 0),
)
"""How a name is proposed, and what it must weigh: as it is, and when its words are strange."""
_CODE_BEHIND = re.compile("(?: [A-Z]{2,5})?-[0-9]")
"""What makes capitals before it a code: "JIRA MOB-1360"."""
_ROAD_BEHIND = re.compile(
    " (?:Road|Rd|Street|St|Avenue|Ave|Lane|Bridge|Temple|Station|Market|Hospital)(?![a-z])"
)
"""What makes a title before it a part of a place: "Phra Pokklao Road"."""
_VERBS = frozenset({"WILL", "CALL", "CAN", "HAS", "IS", "WAS", "MAY", "MUST", "TO", "FROM", "PLS", "PLEASE"})
"""What goes on with a sentence where all is written in capitals."""
_LABELS = frozenset({
    "name", "surname", "email", "phone", "tel", "mobile", "address", "date", "id", "order", "no",
    "please", "thank", "thanks", "iban", "swift", "bic",
})  # fmt: skip


def find_latin_persons(text: str) -> Iterator[Span]:
    """Yield the names in Latin letters; spans of the several ways may overlap.

    >>> text = "Dear Khun Somchai Jaidee, John Smith called about Green Tea"
    >>> sorted({text[s.start:s.end] for s in find_latin_persons(text)})
    ['John Smith', 'Somchai Jaidee']
    """
    text = without_accents(text)
    for pattern, least, if_strange in _WAYS:
        for match in pattern.finditer(text):
            if pattern is _TITLED and (_is_of_road(text, match) or is_behind_body(text, match.start())):
                continue
            found = _trimmed(text, *match.span(1), least, if_strange)
            yield from (
                span for span in found if pattern is not _SAID or not is_of_body(text, span.start, span.end)
            )
    yield from _given_names(text)
    yield from _called(text)
    yield from _wrapped(text)
    for match in _NICKNAMED.finditer(text):
        if is_strange(match["given"]) and is_strange(match["family"]):
            yield Span(*match.span())
    yield from _pairs(text)


def _is_of_road(text: str, titled: re.Match[str]) -> bool:
    """Tell whether a title and a name are those of a road or a place: "Phra Khanong Nuea"."""
    return is_place(titled.group()) or any(
        _ROAD_BEHIND.match(text, titled.end() - len(rest)) for rest in _ends(titled[1])
    )


def _ends(name: str) -> Iterator[str]:
    """Yield what is left of a name behind each of its words: "Road and", "" of "Pokklao Road and"."""
    return (name[len(first) :] for first in accumulate(name.split(" "), lambda left, word: f"{left} {word}"))


def _given_names(text: str) -> Iterator[Span]:
    """Yield given names that fill a field, stand before an initial, or behind "K." for Khun."""
    roles = phrases("roles", "latin")
    for match in _KHUN.finditer(text):
        before = word_before(text, match.start())
        is_initial = before is not None and is_strange(before) and before.lower() not in roles
        if not is_initial and not is_english(match[1].split(" ")[0].lower()):
            yield from _trimmed(text, *match.span(1), least=0, if_strange=0)
    for match in _LABELLED.finditer(text):
        if given_weight(match[1]) >= LISTED and not is_english(match[1].lower()):
            yield Span(*match.span(1))
    for match in _BRACKETED.finditer(text):
        if match[1].lower() in words("given_names_thai_romanised") and given_weight(match[1]) == SURE:
            yield Span(*match.span(1))
    for match in _INITIALLED.finditer(text):
        if given_weight(match[1]) == SURE and not is_english(match[1].lower()):
            yield Span(*match.span())


def _called(text: str) -> Iterator[Span]:
    """Yield given names alone, where sentences speak of somebody."""
    for pattern, least in ((_BEFORE_GIVEN, LISTED), (_SAYS, SURE)):
        for match in pattern.finditer(text):
            is_given = given_weight(match[1]) >= least and is_strange(match[1])
            if is_given and not is_of_body(text, *match.span(1)):
                yield Span(*match.span(1))


def _wrapped(text: str) -> Iterator[Span]:
    """Yield names that a hard-wrapped line cuts, with a known given name and a family name."""
    for match in _OVER_A_LINE_END.finditer(text):
        given, family = match[1].split("\n")
        is_family = is_strange(family) and (family_weight(family) >= HALF or given_weight(family) == 0)
        if given_weight(given) == SURE and is_strange(given) and is_family:
            yield Span(*match.span(1))


def _pairs(text: str) -> Iterator[Span]:
    """Yield capitalised words that weigh as given and family name, wherever they stand."""
    at = 0
    while pair := _PAIR.search(text, at):
        if found := next(_trimmed(text, *pair.span(), least=SURE, if_strange=SURE), None):
            yield found
        at = found.end if found else pair.start() + len(pair.group().split(" ")[0])


def _trimmed(text: str, start: int, end: int, least: int, if_strange: int) -> Iterator[Span]:
    """Yield the longest beginning of a stretch that weighs enough as a name; strange words need less."""
    parts = text[start:end].split(" ")
    labels = [
        at
        for at, word in enumerate(parts)
        if word.lower() in _LABELS or (at and (word in _VERBS or (is_acronym(word) and parts[0].istitle())))
    ]
    if begins_a_body(parts[0]) or is_title(parts[0]) or any(map(is_never_family, parts)):
        return
    for count in range(labels[0] if labels else len(parts), 0, -1):
        name = " ".join(parts[:count])
        if count > 1 and is_of_place(name):
            return
        enough = if_strange if are_strange(parts[:count]) else least
        if not is_organisation(name) and not is_of_place(name) and weight(parts[:count]) >= enough:
            name = with_third(parts[: labels[0] if labels else None], count)
            end = start + len(name)
            if not (_CODE_BEHIND.match(text, end) or (enough and is_of_body(text, start, end))):
                yield Span(start, start + len(name))
            return
