"""Words that look like a person's name and are a part of that of a body, a road, a place or a thing."""

from __future__ import annotations

import re

from pdscan.detect.persons.called_after import is_behind_body, names_body_ahead
from pdscan.detect.persons.called_after import is_of_body as is_of_thai_body
from pdscan.detect.persons.latin_words import WORD
from pdscan.vocabulary.naming import said
from pdscan.vocabulary.persons import is_organisation
from pdscan.vocabulary.places import is_place

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
_COUNTED = re.compile(r"(?<![A-Za-z0-9])[0-9]{1,3} ?[x×] (?:[A-Z][a-z]+ )?$")
"""Goods are counted: "1x Captain Morgan"."""
_WORD_BEFORE = re.compile(rf"({WORD})\.? $")
_PARTNER_BEFORE = re.compile(rf"{WORD} & $")
"""The other of two after whom a body is called: "โรงเรียน Clara & Felix"."""


def is_of_body(text: str, start: int, end: int) -> bool:
    """Tell whether words that look like a name are a part of the name of a body, a road or a place.

    >>> text = "Thomas & Carter Logistics"
    >>> is_of_body(text, 0, 6)
    True
    """
    ahead = _RUN_ON.match(text, end)
    before = word_before(text, start)
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
    return before is not None and (is_place(f"{before} {first}") or begins_a_body(before))


def word_before(text: str, start: int) -> str | None:
    """Return the capitalised word that stands right before a place."""
    before = _WORD_BEFORE.search(text, max(0, start - _LONGEST_WORD), start)
    return before[1] if before else None


def begins_a_body(word: str) -> bool:
    """Tell whether a word begins the name of a temple, a hospital, a mountain called after somebody."""
    return word.lower() in said("called_after", "latin_before")
