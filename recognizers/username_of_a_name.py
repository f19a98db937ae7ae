"""User names made of persons' names: "prawitw", "smaneechot", "teerapong24", "noppadol_tho".

A log's key or a request says that somebody is meant ("driver=prawitw", "please unlock prawitw"); what else
stands there, a program or a carrier, is not spelt like a given name with an initial or a number. A column
of names with a joint or a number says so under any header.
"""

from __future__ import annotations

import re

from pdscan.phrases import said
from pdscan.recognizer import Recognizer
from pdscan.vocabulary.persons import LISTED, SURE, family_weight, given_weight, is_english

_PARTS = re.compile("(?P<first>[a-z]{1,20})(?:[._-](?P<second>[a-z]{1,20}))?(?P<digits>[0-9]{0,4})")
_SHORTEST, _MOST_INITIALS = 4, 3


def is_of_a_name(value: str) -> bool:
    """Tell whether a name is made of a given name and more, or of an initial and a family name.

    >>> [is_of_a_name(value) for value in ("prawitw", "smaneechot", "teerapong24", "noppadol_tho")]
    [True, True, True, True]
    >>> [is_of_a_name(value) for value in ("kerry", "overlay2", "postgres", "bitlocker", "web_server")]
    [False, False, False, False, False]
    """
    parts = _PARTS.fullmatch(value.lower())
    if parts is None or is_english(parts["first"]) or is_english(parts["second"] or ""):
        return False
    first, second = parts["first"], parts["second"]
    if _is_sure(first) and not (second or parts["digits"]):
        return False  # a name as it is
    if second:
        return _is_given(first) or (len(first) == 1 and _is_family(second))
    if parts["digits"] and _is_given(first):
        return True
    cuts = range(_SHORTEST, len(first))
    is_initialled = any(len(first) - at <= _MOST_INITIALS and _is_sure(first[:at]) for at in cuts)
    return is_initialled or _is_family(first[1:])


def _is_given(word: str) -> bool:
    return len(word) >= _SHORTEST and given_weight(word.title()) >= LISTED


def _is_sure(word: str) -> bool:
    return given_weight(word.title()) == SURE and not is_english(word)


def _is_family(word: str) -> bool:
    weight = max(family_weight(word.title()), given_weight(word.title()))
    least = LISTED if len(word) > _SHORTEST + 1 else SURE
    return len(word) > _SHORTEST and weight >= least and not is_english(word)


WRITTEN = Recognizer(
    entity_type="USERNAME_OF_A_NAME",
    element="username",
    named=0.9,
    validate=is_of_a_name,
    said=said("username_of_a_name"),
)

RECOGNIZERS = (
    WRITTEN,
    Recognizer(  # under any header; a name without a joint or a number may be a brand
        entity_type="USERNAME_OF_A_NAME_IN_A_CELL",
        element="username",
        pattern=r"[A-Za-z]{1,20}[._-][A-Za-z]{1,20}[0-9]{0,4}|[a-z]{4,20}[0-9]{1,4}",
        validate=is_of_a_name,
        chance=0.05,
        alone=0.85,
        in_text=False,
        examples=("pimchanok.t", "somchai_jai", "somchai.j2", "teerapong24"),
        counterexamples=("update.sh", "node.js", "somchai", "sales.report", "overlay2"),
    ),
)
