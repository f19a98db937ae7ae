"""Names in Latin letters by who somebody is ("Loss adjuster Ifor Prydderch") and by what is told behind them.

Every run of capitalised words is looked at once; the words before it are looked up in lists.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from pdscan.detect.persons.cues import names_role
from pdscan.detect.persons.latin_bodies import is_of_body
from pdscan.detect.persons.latin_words import WORD, is_no_name, is_strange
from pdscan.recognizer import Span
from pdscan.vocabulary.naming import phrases
from pdscan.vocabulary.persons import (
    HALF,
    LISTED,
    SURE,
    family_weight,
    given_weight,
    is_english,
    without_accents,
)
from pdscan.vocabulary.titles import LATIN_TITLE

_SMALL = (
    "(?:de|da|do|dos|das|del|della|di|du|la|le|van|von|der|den|ter|zu|af|av|bin|binti|bint|ibn|al|el|y|na|ap)"
)
_QUOTED = rf"[\"“'‘(]{WORD}[\"”'’)]"
CAPITALISED = re.compile(
    rf"(?<![A-Za-z0-9@_/.\\-])(?:[A-Z]\. ?){{0,2}}{WORD}"
    rf"(?:(?: {_SMALL}){{0,2}} (?:{WORD}|[A-Z]\.)(?![A-Za-z])| {_QUOTED}(?= {WORD}))*"
)
"""Capitalised words in a row, with initials, particles and a nickname in quotes between them."""
_LEAD = re.compile(
    r"(?:(?P<words>(?:[A-Za-z][A-Za-z'’./-]*[ ]){0,2}[A-Za-z][A-Za-z'’./-]*?)|(?P<thai>[ก-๎]{2,40}))"
    r"(?:\(s\))?(?P<number> ?#?[0-9]{1,3}| ?\([A-Za-z0-9]{1,12}\))?"
    rf"(?P<mark> ?[:=][ \"]*(?:\n *)?|, ?|(?<=[0-9])[.)] |[(]| [-–—] |\t| +|)(?:[0-9]{{1,2}}[.)] ?)?"
    rf"(?:{LATIN_TITLE} )?[\"']?$"
)
_FIELD = re.compile(r"[:=\t]| {2,}")
_LONGEST_LEAD = 44
_TOLD = re.compile(
    r"[\"']?(?:,|;| \||:| [-–—=])? ?\(?(?:(?:D\.?O\.?B|[Dd]ate of birth|[Bb]orn|b\. ?[0-9]|[Aa]ged? [0-9]"
    r"|[0-9]{1,2} ?(?:y/?o|yrs|years old))"
    r"|(?:[Pp]assport|PP|IC|NRIC|NIN|SSN|DNI|CPF|PESEL|Aadhaar|MRN|NHS|HN"
    r"|(?:employee|student|staff) (?:no|number|id))(?![A-Za-z])|ID(?: no\.?)?[ :#]{1,2}[A-Z]{0,3}-?[0-9]{3})"
)
"""What is told of persons only, behind their names."""
_REACHED = re.compile(
    r"(?:,|;| \||:| [-–—=])? {0,2}\(?(?:tel|phone|mobile|cell|mob|M|T|ext)?[.:]? ?"
    r"(?:\+[0-9]{1,3}[ (-]?[0-9]|0[0-9]{1,3}[ -]?[0-9]{3})"
)
_MAILED = re.compile(
    r" ?[(<] ?[^@\s()<>]{1,64}@[A-Za-z0-9.-]+\.[a-z]{2,}| (?:at|on) (?:\+[0-9]|0[0-9]{1,2}[ -]?[0-9]{3})"
    r"| \((?:sister|brother|wife|husband|mother|father|son|daughter|friend|spouse|partner|cousin|aunt)\)"
)
"""A mailbox, a telephone or a relation right behind, where somebody is reached."""
_SPEAKS = re.compile(
    r"(?:,? (?:from|of|in|at) [a-z]+)? (?:called|said|told|asked|wrote|reported|confirmed|signed|phoned|rang"
    r"|emailed|mentioned|complained|replied|agreed|refused|resigned|returns|joined|visited|apologi[sz]ed"
    r"|requested|stated|testified|explained|admitted|denied|insists|claims|says|asks|wants|needs|lives|works"
    r"|is authori[sz]ed)\b"
)
_ROLE_BEHIND = re.compile(
    r", (?:(?:my|our|his|her|the|a|former|current|acting|then|late|previous) ){0,2}"
    r"(?P<role>[a-z]+(?: [a-z]+){0,2})"
)
"""Who somebody is, behind the name: "S. Onlamai, former supervisor"."""
_INITIAL = re.compile(r"(?:[A-Z]\. ?)+")
_CODE_BEHIND = re.compile("[-_/@.][A-Za-z0-9]| ?[0-9]{1,3}(?![0-9 ])")
_IS = frozenset({"is", "was", "named", "called"})
_IN_MAIL = frozenset({"from", "to", "cc", "bcc"})
_OWN = re.compile(r"\b(?:my|his|her|their|our|your)(?: [a-z-]+)?$", re.IGNORECASE)
_TICKET = re.compile(
    r"(?<![A-Za-z])((?:(?:VON|VAN|DE|DER|DEN|DA|DI|DEL|LA|LE|AL|EL|BIN|NA) ){0,2}"
    r"[A-Z]{2,}/[A-Z]{2,}(?: [A-Z]{2,})?)"
    r"(?= ?(?:MR|MRS|MS|MISS|MSTR|DR|INF|CHD)(?![A-Za-z]))"
)
"""As airlines write: "JAIDEE/SOMCHAI MR"."""


@dataclass(frozen=True, slots=True)
class Lead:
    """What stands before capitalised words: its last words, and whether a colon or a wide gap parts them."""

    text: str
    words: tuple[str, ...]
    is_field: bool = False
    is_thai_role: bool = False
    is_named: bool = False
    """Whether a Thai word says whose name it is: "ลูกค้าชื่อ"."""
    is_beside: bool = False
    """Whether a comma stands behind a role that is nobody's: "Regional Counsel, Helvetia"."""
    begins_line: bool = False

    @property
    def names_part(self) -> bool:
        """Whether a field or a line says that a part of a name follows, be it a place's as well."""
        return (self.is_field or self.begins_line) and self.ends_with("parts")

    @property
    def phrase(self) -> str:
        """The longest phrase at its end that says who somebody is, in the singular; "" when none does."""
        ends = (" ".join(self.words[at:]) for at in range(len(self.words)))
        return next((found for end in ends for found in (end, end.removesuffix("s")) if found in _who()), "")

    def ends_with(self, kind: str) -> bool:
        """Tell whether its last words are a phrase of a list."""
        listed = phrases("roles", kind)
        return any(" ".join(self.words[at:]) in listed for at in range(len(self.words)))


@cache
def _who() -> frozenset[str]:
    return phrases("roles", "latin") | phrases("roles", "private")


def by_role(text: str) -> Iterator[Span]:
    """Yield the names that a role, a relative or a verb stands before, or a birth date or a telephone behind.

    >>> text = "Her solicitor, Rhodri Vaughan, and my nan Doreen met Frau Katharina Oberndorfer, born 1961."
    >>> [text[span.start : span.end] for span in by_role(text)]
    ['Rhodri Vaughan', 'Doreen', 'Katharina Oberndorfer']
    """
    text = without_accents(text)
    yield from (Span(*match.span(1)) for match in _TICKET.finditer(text))
    for match in CAPITALISED.finditer(text):
        if found := _name(text, match):
            yield found


def knows_name(words: list[str]) -> bool:
    """Tell whether any of the words is known as a name, or spelt like a Thai one."""
    return any(given_weight(word) >= LISTED or family_weight(word) >= LISTED for word in words) or (
        given_weight(words[0]) + family_weight(words[-1]) >= LISTED
    )


def _resembles(words: list[str]) -> bool:
    """Tell whether words are spelt like names, given or family, in any order."""
    return sum(max(given_weight(word), family_weight(word)) for word in words) >= LISTED


def _name(text: str, match: re.Match[str]) -> Span | None:
    """Return the part of capitalised words that is a name by what stands around them."""
    parts = match.group().split(" ")
    # The role itself may be capitalised: "Agent Priscilla".
    if skipped := 0 if given_weight(parts[0]) >= LISTED else _role_length(parts):
        parts = parts[skipped:]
    if len(parts) > 1 and text[match.end() : match.end() + 1] == ":" and parts[-1].lower() in _who():
        match_end, parts = match.end() - len(parts[-1]) - 1, parts[:-1]  # the next label: "... Referee:"
    else:
        match_end = match.end()
    start = match_end - len(" ".join(parts))
    lead = _lead(text, start)
    is_word = is_no_name(parts[0])
    if not (count := _longest_strange(parts) or int(lead.names_part and not is_word)):
        return None
    end = start + len(" ".join(parts[:count]))
    name = re.sub(f" {_QUOTED}", "", " ".join(parts[:count])).split(" ")
    is_name = _is_full(text, end, lead, name) if len(name) > 1 else _is_alone(lead, name[0])
    is_reached = len(name) == 1 and _is_reached(text, end, lead, name[0])
    is_whole = count == len(parts) or lead.is_field
    is_code = _CODE_BEHIND.match(text, end) is not None
    if is_code or not ((is_name or is_reached) and is_whole) or is_of_body(text, start, end):
        return None
    return Span(start, end)


def _longest_strange(parts: list[str]) -> int:
    """Return how many of the words may be a name; one that is a place's too must be a sure given name."""
    count = next((count for count in range(len(parts), 1, -1) if is_strange(" ".join(parts[:count]))), 1)
    is_one = is_strange(parts[0]) or (given_weight(parts[0]) == SURE and not is_english(parts[0].lower()))
    return count if count > 1 or is_one else 0


def _role_length(parts: list[str]) -> int:
    """Return how many of the words are a role or a title before the name."""
    if re.fullmatch(LATIN_TITLE, parts[0]):
        return min(1, len(parts) - 1)
    for size in range(min(3, len(parts) - 1), 0, -1):
        role = Lead("", tuple(part.lower() for part in parts[:size]))
        if role.phrase or role.ends_with("ranks"):
            return size
    return 0


def _lead(text: str, at: int) -> Lead:
    found = _LEAD.search(text, max(0, at - _LONGEST_LEAD), at)
    if found is None:
        return Lead("", ())
    is_field = _FIELD.search(found["mark"]) is not None
    if thai := found["thai"]:
        of_whom = thai.removesuffix("ชื่อ")
        is_role = names_role(of_whom, is_field=is_field)
        return Lead("", (), is_field, is_thai_role=is_role, is_named=is_role and of_whom != thai)
    before = text[max(0, found.start() - _LONGEST_LEAD) : found.start()] + found["words"]
    is_own = found["words"].islower() or found["number"] is not None
    is_beside = found["mark"].startswith(",") and not is_own
    said = found["words"].lower().split(" ")
    if len(said) > 1 and said[-1] in _IS:
        said.pop()  # "your butler is Rajendran"
    begins_line = text[max(0, found.start() - 1) : found.start()] in {"", "\n"}
    return Lead(before, tuple(said), is_field, is_beside=is_beside, begins_line=begins_line)


def _is_full(text: str, end: int, lead: Lead, name: list[str]) -> bool:
    if _TOLD.match(text, end) or lead.names_part:
        return True
    is_role = bool(lead.phrase) or lead.is_thai_role
    if is_role and not lead.is_beside and lead.phrase not in phrases("roles", "either"):
        return True
    if _INITIAL.match(text[end - len(" ".join(name)) : end]):
        return is_role or _is_told_behind(text, end)
    is_near = is_role or lead.ends_with("spoken") or _REACHED.match(text, end) or _SPEAKS.match(text, end)
    is_known = knows_name(name) or (lead.is_field and _resembles(name))
    return bool(is_near or (lead.is_field and not _IN_MAIL.isdisjoint(lead.words[-1:]))) and is_known


def _is_reached(text: str, end: int, lead: Lead, word: str) -> bool:
    """Tell whether a mailbox or a telephone stands behind a word of any spelling, and a role before it."""
    is_role = bool(lead.phrase) or (lead.ends_with("spoken") and given_weight(word) >= HALF)
    return is_role and _MAILED.match(text, end) is not None


def _is_told_behind(text: str, end: int) -> bool:
    """Tell whether a role stands behind a comma."""
    behind = _ROLE_BEHIND.match(text, end)
    said = behind["role"].split(" ") if behind else []
    return any(" ".join(said[:size]) in _who() for size in range(len(said), 0, -1))


def _is_alone(lead: Lead, word: str) -> bool:
    weight = given_weight(word)
    if lead.is_named:
        return word.istitle()
    if lead.names_part:
        return True
    if lead.phrase in phrases("roles", "private"):
        is_own = _OWN.search(lead.text.rpartition(" ")[0]) is not None
        return weight >= (0 if is_own and word.istitle() else HALF)
    if lead.ends_with("ranks") and lead.text.endswith(tuple(map(str.title, lead.words[-1:]))):
        return word.istitle() or word[1:2] == "'"
    if lead.phrase and lead.phrase not in phrases("roles", "either"):
        return weight >= HALF
    is_role = bool(lead.phrase) or lead.ends_with("spoken") or lead.is_thai_role
    return weight >= LISTED and is_role
