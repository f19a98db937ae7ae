"""Names in Latin letters that stand family name first: "Jaidee, Somchai", "JAIDEE, Somchai" in fields."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pdscan.detect.persons.latin_words import WORD, is_strange
from pdscan.recognizer import Span
from pdscan.vocabulary.persons import LISTED, family_weight, given_weight, without_accents
from pdscan.vocabulary.places import is_place
from pdscan.vocabulary.words import words

_LISTED = re.compile(
    rf"(?:^[0-9. )]*|[:;\t] ?|^.{{0,12}}  )({WORD}(?:-[A-Za-z]+)?, {WORD}(?:-[a-z]+)?)(?= *(?:;|\t|  |\n|$))",
    re.MULTILINE,
)
_IN_CAPITALS = re.compile(
    r"(?:^|[|;:\t(] ?|[0-9][.)]? |  |(?P<said>[a-z] ))"
    r"(?P<name>(?P<family>[A-Z]{2,}(?:[ '’-][A-Z]{2,}){0,2}), "
    r"(?P<given>[A-Z][a-z]+(?:[ -][A-Z][a-z]+){0,2}))"
    r"(?= *(?:[|;,(/\t\n]|  | [-–]|$))",
    re.MULTILINE,
)
"""In a field of its own, the family name in capitals: "| JAIDEE, Somchai |".

Behind a small word the given name must be known."""
_FEWEST = 2


def find_turned(text: str) -> Iterator[Span]:
    """Yield the names that stand family name first.

    >>> text = "| 09:00 | QUORNTON, Thomas | PARIS, France |"
    >>> [text[span.start : span.end] for span in find_turned(text)]
    ['QUORNTON, Thomas']
    """
    text = without_accents(text)
    yield from _in_lists(text)
    yield from _in_capitals(text)


def _in_lists(text: str) -> Iterator[Span]:
    """Yield the names of a list, when one of two is known as a name."""
    listed = [match for match in _LISTED.finditer(text) if all(map(is_strange, match[1].split(", ")))]
    known = [match for match in listed if given_weight(match[1].split(", ")[1]) >= LISTED]
    if len(listed) >= _FEWEST and len(known) * 2 >= len(listed):
        yield from (Span(*match.span(1)) for match in listed)


def _in_capitals(text: str) -> Iterator[Span]:
    """Yield the names with the family's in capitals; a city stands before its country so."""
    for match in _IN_CAPITALS.finditer(text):
        given = match["given"].split(" ")
        is_known = given_weight(given[0]) >= LISTED
        is_told = is_known or (not match["said"] and any(map(is_strange, given)))
        is_told |= not match["said"] and family_weight(match["family"]) >= LISTED
        is_abroad = match["given"].lower() in words("countries") or is_place(match["given"])
        if is_told and is_strange(match["family"]) and not is_abroad:
            yield Span(*match.span("name"))
