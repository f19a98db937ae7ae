"""Persons' names in Latin letters in running text: after a title, after a cue word, or by both parts.

No model: a capitalised pair is a name when its parts weigh as given and family name. The optional
extra `ner` adds a spaCy model (`pdscan.detect.persons.english_ner`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import accumulate

from pdscan.detect.persons.called_after import is_behind_body, names_body_ahead
from pdscan.detect.persons.called_after import is_of_body as is_of_thai_body
from pdscan.recognizer import Span
from pdscan.vocabulary.naming import phrases, said
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

WORD = (
    r"(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz)?[A-Z]"
    r"(?:[a-z]+(?:['’-][A-Z]?[a-z]+)*|['’][A-Z][a-z]+|[A-Z]+(?:-[A-Z]{3,})*)(?![A-Za-z])"
)
_SMALL = "(?:de|del|della|da|dos|du|van|von|der|den|ter|bin|binti|bint|ibn|al|Na)(?![A-Za-z])"
MORE = rf"(?: [A-Z]\.(?: {WORD}(?! [A-Z]\.))?|(?: (?:{_SMALL}|{WORD})){{0,3}})"
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
_LINE = re.compile(rf"^[ >*•-]*({WORD}(?: [A-Z]\.)?(?: (?:{_SMALL} )?{WORD}){{1,2}})[ ,]*$", re.MULTILINE)
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
_LONGEST_WORD = 24
_RUN_ON = re.compile(rf"(?:['’]s)?(?: \([A-Z][a-z]+\))?(?:,? (?:&|of|for|(?:Co|Ltd|Inc)\.?|{WORD})){{1,8}}")
_BEHIND = re.compile(
    " (?:room|hall|ward|wing|suite|street|road|avenue|building|bridge|award|prize|scholarship|museum|library"
    "|theatre|stadium|freezer|lounge|ballroom|gallery|bakery|café|cafe|restaurant|boutique|mall|hotel"
    "|shop|store|outlet|showroom|counter|salon|clinic|school|brand|range|collection"
    "|pipeline|printer|typeface|module|framework|firmware"
    "|supplier|dealer|tyre|perfume|shampoo|handbag|sofa|lamp)s?(?![a-z])"
    "| [vV]?[1-9]?[0-9](?:[.][0-9]{1,3}){2}(?![0-9.-])"
)
"""Words of bodies and things behind what they are called, and the version of a program: "Jenkins 2.426.3"."""
_THINGS_BEHIND = re.compile(
    "(?:(?:, [A-Z][a-z]+){0,3},? (?:and|or|&) [A-Z][a-z]+)? (?:series|models?|antennas?|switch(?:es)?"
    "|servers?|routers?|plug-?ins?|themes?|fonts?|nodes|clusters?|branches|environments?)(?![a-z])"
)
"""What several things are, behind the last of them: "the Anna, Bella and Clara series"."""
_QUOTED_THING = re.compile(
    "[\"”'’]s?(?:(?:,| and| or|,? &) [\"“‘'][A-Z][a-z]+[\"”'’]){0,3} "
    "(?:themes?|fonts?|templates?|skins?|colou?rs?|collections?|editions?|palettes?|wallpapers?|series|models?"
    "|packages?|plans?|menus?|sets?|books?|songs?|films?|movies?|novels?)(?![a-z])"
)
"""What stands in quotes before a word of things: 'the "Jasmine" and "Martin" themes'."""
_CODE_BEHIND = re.compile("(?: [A-Z]{2,5})?-[0-9]")
"""What makes capitals before it a code: "JIRA MOB-1360"."""
_ROAD_BEHIND = re.compile(
    " (?:Road|Rd|Street|St|Avenue|Ave|Lane|Bridge|Temple|Station|Market|Hospital)(?![a-z])"
)
"""What makes a title before it a part of a place: "Phra Pokklao Road"."""
_VERBS = frozenset({"WILL", "CALL", "CAN", "HAS", "IS", "WAS", "MAY", "MUST", "TO", "FROM", "PLS", "PLEASE"})
"""What goes on with a sentence where all is written in capitals."""
_COUNTED = re.compile(r"(?<![A-Za-z0-9])[0-9]{1,3} ?[x×] (?:[A-Z][a-z]+ )?$")
"""Goods are counted: "1x Captain Morgan"."""
_WORD_BEFORE = re.compile(rf"({WORD})\.? $")
_PARTNER_BEFORE = re.compile(rf"{WORD} & $")
"""The other of two after whom a body is called: "โรงเรียน Clara & Felix"."""
_VOWELS = frozenset("AEIOUY")
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
        before = _WORD_BEFORE.search(text, max(0, match.start() - _LONGEST_WORD), match.start())
        is_initial = before is not None and is_strange(before[1]) and before[1].lower() not in roles
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


def is_strange(name: str) -> bool:
    """Tell whether a text is no English word, place or body, so that it may be a name of any spelling.

    >>> is_strange("Laphmak"), is_strange("Finance"), is_strange("Surat Thani")
    (True, False, False)
    """
    parts = name.split(" ")
    return not (is_organisation(name) or _is_of_place(name) or any(map(is_no_name, parts)))


def is_of_body(text: str, start: int, end: int) -> bool:
    """Tell whether words that look like a name are a part of the name of a body, a road or a place.

    >>> text = "Thomas & Carter Logistics"
    >>> is_of_body(text, 0, 6)
    True
    """
    ahead = _RUN_ON.match(text, end)
    before = _WORD_BEFORE.search(text, max(0, start - _LONGEST_WORD), start)
    last = text[start:end].rpartition(" ")[2]
    first = text[start:end].partition(" ")[0]
    if ahead and (is_organisation(ahead.group()) or names_body_ahead(ahead.group())):
        return True
    if ahead and is_place(f"{last} {ahead.group().split(' ')[1]}"):
        return True
    partner = _PARTNER_BEFORE.search(text, max(0, start - _LONGEST_WORD), start)
    if partner and is_of_thai_body(text, partner.start() - (text[partner.start() - 1 :][:1] == " ")):
        return True
    if (
        is_behind_body(text, start)
        or _BEHIND.match(text, end)
        or _THINGS_BEHIND.match(text, end)
        or _QUOTED_THING.match(text, end)
        or _COUNTED.search(text, max(0, start - 24), start)
    ):
        return True
    return before is not None and (is_place(f"{before[1]} {first}") or _is_public(before[1]))


def may_sign(name: str) -> bool:
    """Tell whether words may be a name where somebody signs or speaks; English ones are, if names as well.

    >>> may_sign("Saw Win"), may_sign("Zlatko Quorn"), may_sign("Travel Desk")
    (True, True, False)
    """
    if is_organisation(name) or _is_of_place(name):
        return False
    return all(given_weight(part) >= HALF or not is_no_name(part) for part in name.split(" "))


def _is_public(word: str) -> bool:
    """Tell whether a word begins the name of a temple, a hospital, a mountain called after somebody."""
    return word.lower() in said("called_after", "latin_before")


def _is_never_family(word: str) -> bool:
    return word.lower() in said("called_after", "latin_never")


def _trimmed(text: str, start: int, end: int, least: int, if_strange: int) -> Iterator[Span]:
    """Yield the longest beginning of a stretch that weighs enough as a name; strange words need less."""
    parts = text[start:end].split(" ")
    labels = [
        at
        for at, word in enumerate(parts)
        if word.lower() in _LABELS or (at and (word in _VERBS or (_is_acronym(word) and parts[0].istitle())))
    ]
    if _is_public(parts[0]) or _is_title(parts[0]) or any(map(_is_never_family, parts)):
        return
    for count in range(labels[0] if labels else len(parts), 0, -1):
        name = " ".join(parts[:count])
        if count > 1 and _is_of_place(name):
            return
        enough = if_strange if _are_strange(parts[:count]) else least
        if not is_organisation(name) and not _is_of_place(name) and _weight(parts[:count]) >= enough:
            name = _with_third(parts[: labels[0] if labels else None], count)
            end = start + len(name)
            if not (_CODE_BEHIND.match(text, end) or (enough and is_of_body(text, start, end))):
                yield Span(start, start + len(name))
            return


def _with_third(parts: list[str], count: int) -> str:
    """Return a name with the strange word behind its two: "Grace Ratana Oyelowo"."""
    is_third = count == len(parts) - 1 and count > 1 and is_strange(parts[-1])
    return " ".join(parts if is_third else parts[:count])


def _are_strange(parts: list[str]) -> bool:
    """Tell whether two words or more are not English and begin no place; families bear names of places."""
    return len(parts) > 1 and not any(map(is_no_name, parts)) and not is_place(parts[0])


def _is_of_place(name: str) -> bool:
    lowered = name.lower()
    return lowered in words("roads_and_rivers") or lowered in words("cities_abroad") or is_place(name)


def _is_title(word: str) -> bool:
    return re.fullmatch(LATIN_TITLE, word) is not None


def _is_acronym(word: str) -> bool:
    """Tell whether capitals have no vowel and are no family name as "NG" is."""
    is_spoken = _VOWELS.intersection(word) or family_weight(word) >= LISTED
    return word.isupper() and word.isalpha() and len(word) > 1 and not is_spoken


def is_no_name(word: str) -> bool:
    """Tell whether a word is an everyday English one, a title, one that names bodies only or an acronym.

    >>> is_no_name("Stationery"), is_no_name("CRC"), is_no_name("Kittisak")
    (True, True, False)
    """
    is_said = is_english(word.lower()) or _is_never_family(word)
    return is_said or _is_title(word) or _is_acronym(word)


def _weight(parts: list[str]) -> int:
    """Return how far the words are a name; the parts must both say so, a lone given name must be listed."""
    if is_no_name(parts[0]) or is_no_name(parts[-1]):
        return 0
    given = given_weight(parts[0])
    if len(parts) == 1:
        return given if given == SURE else 0
    family = family_weight(parts[-1])
    turned = given_weight(parts[-1]), family_weight(parts[0])
    return max(given + family if given else 0, sum(turned) if min(turned) >= HALF else 0)
