"""Words in Latin letters that may be a person's name, and how much they weigh as one."""

from __future__ import annotations

import re

from pdscan.vocabulary.naming import said
from pdscan.vocabulary.persons import (
    HALF,
    LISTED,
    SURE,
    family_weight,
    given_weight,
    is_english,
    is_organisation,
)
from pdscan.vocabulary.places import is_place
from pdscan.vocabulary.titles import LATIN_TITLE
from pdscan.vocabulary.words import words

WORD = (
    r"(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz)?[A-Z]"
    r"(?:[a-z]+(?:['’-][A-Z]?[a-z]+)*|['’][A-Z][a-z]+|[A-Z]+(?:-[A-Z]{3,})*)(?![A-Za-z])"
)
SMALL = "(?:de|del|della|da|dos|du|van|von|der|den|ter|bin|binti|bint|ibn|al|Na)(?![A-Za-z])"
MORE = rf"(?: [A-Z]\.(?: {WORD}(?! [A-Z]\.))?|(?: (?:{SMALL}|{WORD})){{0,3}})"
_VOWELS = frozenset("AEIOUY")


def is_strange(name: str) -> bool:
    """Tell whether a text is no English word, place or body, so that it may be a name of any spelling.

    >>> is_strange("Laphmak"), is_strange("Finance"), is_strange("Surat Thani")
    (True, False, False)
    """
    parts = name.split(" ")
    return not (is_organisation(name) or is_of_place(name) or any(map(is_no_name, parts)))


def may_sign(name: str) -> bool:
    """Tell whether words may be a name where somebody signs or speaks; English ones are, if names as well.

    >>> may_sign("Saw Win"), may_sign("Zlatko Quorn"), may_sign("Travel Desk")
    (True, True, False)
    """
    if is_organisation(name) or is_of_place(name):
        return False
    return all(given_weight(part) >= HALF or not is_no_name(part) for part in name.split(" "))


def is_no_name(word: str) -> bool:
    """Tell whether a word is an everyday English one, a title, one that names bodies only or an acronym.

    >>> is_no_name("Stationery"), is_no_name("CRC"), is_no_name("Kittisak")
    (True, True, False)
    """
    is_said = is_english(word.lower()) or is_never_family(word)
    return is_said or is_title(word) or is_acronym(word)


def is_never_family(word: str) -> bool:
    """Tell whether a word only names bodies or things, whatever stands before it."""
    return word.lower() in said("called_after", "latin_never")


def is_title(word: str) -> bool:
    """Tell whether a word is a title."""
    return re.fullmatch(LATIN_TITLE, word) is not None


def is_acronym(word: str) -> bool:
    """Tell whether capitals have no vowel and are no family name as "NG" is."""
    is_spoken = _VOWELS.intersection(word) or family_weight(word) >= LISTED
    return word.isupper() and word.isalpha() and len(word) > 1 and not is_spoken


def is_of_place(name: str) -> bool:
    """Tell whether words name a place, a road or a river."""
    lowered = name.lower()
    return lowered in words("roads_and_rivers") or lowered in words("cities_abroad") or is_place(name)


def are_strange(parts: list[str]) -> bool:
    """Tell whether two words or more are not English and begin no place; families bear names of places."""
    return len(parts) > 1 and not any(map(is_no_name, parts)) and not is_place(parts[0])


def with_third(parts: list[str], count: int) -> str:
    """Return a name with the strange word behind its two: "Grace Ratana Oyelowo"."""
    is_third = count == len(parts) - 1 and count > 1 and is_strange(parts[-1])
    return " ".join(parts if is_third else parts[:count])


def weight(parts: list[str]) -> int:
    """Return how far the words are a name; the parts must both say so, a lone given name must be listed."""
    if is_no_name(parts[0]) or is_no_name(parts[-1]):
        return 0
    given = given_weight(parts[0])
    if len(parts) == 1:
        return given if given == SURE else 0
    family = family_weight(parts[-1])
    turned = given_weight(parts[-1]), family_weight(parts[0])
    return max(given + family if given else 0, sum(turned) if min(turned) >= HALF else 0)
