"""Persons' names in Latin letters in running text: after a title, after a cue word, or by both parts.

No model: a capitalised pair is a name when its parts weigh as given and family name. The optional
extra `ner` adds a spaCy model (`pdscan.detect.persons.english_ner`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pdscan.recognizer import Span
from pdscan.vocabulary.persons import (
    HALF,
    LATIN_TITLE,
    SURE,
    family_weight,
    given_weight,
    is_english,
    is_organisation,
    without_accents,
)
from pdscan.vocabulary.places import is_place

_WORD = r"[A-Z](?:[a-z]+(?:['’-][A-Z]?[a-z]+)*|['’][A-Z][a-z]+|[A-Z]+)(?![A-Za-z])"
_SMALL = "(?:de|da|van|von|bin|binti|al|Na)(?![A-Za-z])"
_MORE = rf"(?: [A-Z]\.(?: {_WORD}(?! [A-Z]\.))?|(?: (?:{_SMALL}|{_WORD})){{0,3}})"
_TITLED = re.compile(rf"(?<![A-Za-z]){LATIN_TITLE} +({_WORD}{_MORE})")
_SAID = re.compile(
    r"(?:(?<![A-Za-z])(?i:dear|regards|sincerely|attn|attention|name|customer|client|patient|passenger"
    r"|contact(?: person)?|employee|student|member|recipient|sender|receiver|driver|plaintiff|defendant"
    r"|attendees|signed(?: by)?|called|i am|i'm|this is|my name is|K\.)|คุณ|ผู้รับ|ผู้ส่ง|ผู้ติดต่อ|ลูกค้า|ชื่อ|ลงชื่อ)"
    rf"(?: (?i:name|is|was|called))?[ ,:.=\"\n-]{{0,3}}(?<![A-Za-z])({_WORD}{_MORE})"
)
"""A name follows, of any spelling."""
_CUED = re.compile(
    rf"(?<![A-Za-z])(?i:hi|hello|user|from|to|cc|by|with|against|and)[ ,:=\"\n-]{{1,3}}({_WORD}{_MORE})"
)
"""A name may follow, or the name of anything."""
_ADDRESSED = re.compile(rf"(?<![A-Za-z])[\"']?({_WORD}{_MORE})[\"']? {{0,2}}<[^<>@ ]+@[^<>@ ]+>")
"""A name stands before its e-mail address, or a department's."""
_PAIR = re.compile(rf"(?<![A-Za-z]){_WORD}(?: [A-Z]\.)?(?: {_WORD}){{1,2}}")
_LABELS = frozenset(
    {
        "name",
        "email",
        "phone",
        "tel",
        "mobile",
        "address",
        "date",
        "id",
        "order",
        "no",
        "please",
        "thank",
        "thanks",
    }
)


def find_latin_persons(text: str) -> Iterator[Span]:
    """Yield the names in Latin letters; spans of the three ways may overlap.

    >>> text = "Dear Khun Somchai Jaidee, John Smith called about Green Tea"
    >>> sorted({text[s.start:s.end] for s in find_latin_persons(text)})
    ['John Smith', 'Somchai Jaidee']
    """
    text = without_accents(text)
    for match in _TITLED.finditer(text):
        yield from _trimmed(text, *match.span(1), least=0, if_strange=0)
    for match in _SAID.finditer(text):
        yield from _trimmed(text, *match.span(1), least=SURE, if_strange=0)
    for match in _CUED.finditer(text):
        yield from _trimmed(text, *match.span(1), least=SURE, if_strange=HALF)
    for match in _ADDRESSED.finditer(text):
        yield from _trimmed(text, *match.span(1), least=HALF, if_strange=0)
    at = 0
    while pair := _PAIR.search(text, at):
        if found := next(_trimmed(text, *pair.span(), least=SURE, if_strange=SURE), None):
            yield found
        at = found.end if found else pair.start() + len(pair.group().split(" ")[0])


def _trimmed(text: str, start: int, end: int, least: int, if_strange: int) -> Iterator[Span]:
    """Yield the longest beginning of a stretch that weighs enough as a name; strange words need less."""
    words = text[start:end].split(" ")
    labels = [at for at, word in enumerate(words) if word.lower() in _LABELS]
    for count in range(labels[0] if labels else len(words), 0, -1):
        name = " ".join(words[:count])
        enough = if_strange if _are_strange(words[:count]) else least
        if not is_organisation(name) and not is_place(name) and _weight(words[:count]) >= enough:
            yield Span(start, start + len(name))
            return


def _are_strange(words: list[str]) -> bool:
    """Tell whether two words or more are neither English nor the name of a place."""
    return len(words) > 1 and not any(_is_no_name(word) or is_place(word) for word in words)


def _is_no_name(word: str) -> bool:
    return is_english(word.lower()) or re.fullmatch(LATIN_TITLE, word) is not None


def _weight(words: list[str]) -> int:
    """Return how far the words are a name; the parts must both say so, a lone given name must be listed."""
    if _is_no_name(words[0]) or _is_no_name(words[-1]):
        return 0
    given = given_weight(words[0])
    if len(words) == 1:
        return given if given == SURE else 0
    family = family_weight(words[-1])
    turned = given_weight(words[-1]), family_weight(words[0])
    return max(given + family if given else 0, sum(turned) if min(turned) >= HALF else 0)
