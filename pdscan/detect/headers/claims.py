"""Phrases that a header holds, and how sure each is: by the words beside it and by longer phrases over it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from pdscan.detect.headers.evidence import HeaderEvidence
from pdscan.detect.headers.lexicon import lexicon
from pdscan.recognizer import Recognizer

_THAI = re.compile("[\u0e00-\u0e7f]")
FORMS = {
    "facts": "fact_forms",
    "stated_facts": "stated_forms",
    "dated_facts": "dated_forms",
    "counted_facts": "counted_forms",
    "documents": "document_forms",
    "kept_apart": "kept_forms",
}
"""Lists of elements in `headers.toml`, with the words that leave each what it is."""


@dataclass(frozen=True, slots=True)
class Claim:
    """One phrase found in a header: which recognizer, as a header or a hint, and which words it covers."""

    recognizer: Recognizer
    phrase: str
    is_hint: bool
    start: int
    end: int
    is_shortened: bool = False


def says_whose(claim: Claim, claims: list[Claim], *, head_is_last: bool) -> bool:
    """Tell whether a phrase only says whose the thing is that another one names: the insured's name.

    The head stands last in English and first in Thai. Where the values can speak for themselves, they do.
    """
    mine = claim.recognizer
    if mine.whose or mine.pattern is not None or mine.words:
        return False
    heads = [item for item in claims if not item.is_hint and item.recognizer.element != mine.element]
    if head_is_last:
        return any(claim.end <= item.start for item in heads)
    return any(item.end <= claim.start for item in heads)


@cache
def forms(element: str) -> frozenset[str]:
    """Return the words beside an element that leave it what it is: `debt_class` is still a person's credit.

    >>> "flag" in forms("disability"), "flag" in forms("email"), "status" in forms("health")
    (True, False, False)
    """
    known = lexicon()
    return frozenset().union(*(known[said] for facts, said in FORMS.items() if element in known[facts]))


def weigh(claim: Claim, before: list[str], after: list[str], thai: str = "") -> HeaderEvidence:
    """Judge a claim by the words beside it; Thai is not spaced, so words against may stand inside."""
    known = lexicon()
    rest = [*before, *after]
    mine = forms(claim.recognizer.element)
    general = known["against_thai"] if thai else known["against"]
    against = (general - mine) | set(claim.recognizer.against)
    if _is_whoever_works_there(claim, after, thai):
        against -= known["places_of_work_thai"] if thai else known["places_of_work"]
    neutral = mine if thai else known["neutral"] | mine
    length = len(claim.phrase)
    outside = [word for word in rest if word not in neutral and not word.isdigit() and len(word) > 1]
    glued = any(word in piece for piece in rest for word in against if is_thai(word)) if thai else False
    if (
        glued
        or any(word in against for word in rest)
        or _is_a_key(claim.phrase, [word for word in rest if word not in mine], thai)
    ):
        return HeaderEvidence("against", claim.phrase, length)
    if is_told_at_length(claim) and not known["digests"].isdisjoint(rest):
        return HeaderEvidence("against", claim.phrase, length)
    if _is_of_a_thing(after, mine) or _is_an_aim(claim, before, thai) or _is_told_to_a_program(claim, before):
        return HeaderEvidence("against", claim.phrase, length)
    if claim.is_hint and not ((thai or set(after) <= neutral) and _is_a_persons(claim, rest, thai)):
        return HeaderEvidence("weak hint" if outside else "hint", claim.phrase, length)
    is_loose = claim.is_hint or bool(outside) or (claim.is_shortened and " " not in claim.phrase)
    return HeaderEvidence("phrase" if is_loose else "exact", claim.phrase, length)


def is_told_at_length(claim: Claim) -> bool:
    """Tell whether a phrase names what nobody keeps a digest of: `resp_hash` is whoever answered a survey."""
    return claim.recognizer.element in lexicon()["told_at_length"]


def is_turned_by(claim: Claim, thai: str) -> bool:
    """Tell whether Thai beside a phrase in Latin letters turns it into something else: "ราคา SMS"."""
    against = (lexicon()["against_thai"] - forms(claim.recognizer.element)) | set(claim.recognizer.against)
    return any(word in thai for word in against if is_thai(word))


def _is_a_key(phrase: str, rest: list[str], thai: str) -> bool:
    """Tell whether a header only numbers what the phrase names: `address_id`, `trip_uuid`, "เลขที่คำขอ"."""
    known = lexicon()
    if thai:
        return phrase in known["numbered_thai"] and any(word in thai for word in known["keys_thai"])
    return phrase.rpartition(" ")[2] in known["numbered"] and not known["keys"].isdisjoint(rest)


def _is_of_a_thing(after: list[str], mine: frozenset[str]) -> bool:
    """Tell whether a thing or a rule stands behind the phrase, which is English for its head: `pwd_algo`."""
    return any(word in lexicon()["heads_of_things"] - mine for word in after)


def _is_whoever_works_there(claim: Claim, after: list[str], thai: str) -> bool:
    """Tell whether the head is a person, of whom the rest says where: `branch_manager`, "ผู้จัดการร้าน"."""
    if claim.recognizer.element != "name":
        return False
    if thai:
        return claim.start == 0 and claim.phrase in lexicon()["roles_thai"]
    return not any(map(str.isalpha, after)) and claim.phrase.partition(" ")[0] in lexicon()["persons"]


def _is_a_persons(claim: Claim, rest: list[str], thai: str) -> bool:
    """Tell whether a header says that a trait which things have too is a person's: `guarantor_position`."""
    known = lexicon()
    if claim.recognizer.element not in known["told_of_persons"]:
        return False
    return (
        any(word in thai for word in known["persons_thai"]) if thai else not known["persons"].isdisjoint(rest)
    )


def _is_an_aim(claim: Claim, before: list[str], thai: str) -> bool:
    """Tell whether a header says who is meant and not who somebody is: `target_age`, "เพศที่รับสมัคร"."""
    known = lexicon()
    if claim.recognizer.element not in known["traits"]:
        return False
    return any(word in thai for word in known["aims_thai"]) if thai else not known["aims"].isdisjoint(before)


def _is_told_to_a_program(claim: Claim, before: list[str]) -> bool:
    """Tell whether a header begins with what a program shall do: `show_email`, `skip_auto_attendance`."""
    known = lexicon()
    return not known["orders"].isdisjoint(before[:1]) and claim.recognizer.element not in known["allowed"]


def undominated(claims: list[Claim]) -> Iterator[Claim]:
    """Drop claims whose words a longer phrase covers: `user name` leaves nothing for `name`.

    Whose the data are is said beside what they are: neither covers the other. Of two phrases for the same
    words the one that is known as it is written is meant: `dr lic` is a doctor's.
    """
    for claim in claims:
        if not any(_covers(other, claim) for other in claims):
            yield claim


def _covers(other: Claim, claim: Claim) -> bool:
    if claim.recognizer.whose != other.recognizer.whose:
        return False
    if _only_keeps(other, claim):
        return True
    if not (other.start <= claim.start and claim.end <= other.end):
        return False
    is_longer = other.end - other.start > claim.end - claim.start
    return is_longer or (claim.is_shortened and not other.is_shortened and not other.is_hint)


def _only_keeps(other: Claim, claim: Claim) -> bool:
    """Tell whether a phrase begins inside another and only adds how that is kept: `id_card_token`."""
    begins_inside = other.start < claim.start < other.end == claim.end - 1
    return begins_inside and claim.phrase.rpartition(" ")[2] in lexicon()["ways_of_keeping"]


def is_thai(text: str) -> bool:
    """Tell whether a text has a Thai letter."""
    return not text.isascii() and _THAI.search(text) is not None
