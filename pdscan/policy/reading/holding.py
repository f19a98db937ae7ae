"""Signs that a stretch speaks of data that are held, though no verb of collecting opens it.

"To prevent fraud we compare the IP address of each login" collects nothing in words, and yet the address is
held: the organisation uses it, shows it, deletes it, or persons hand it over.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from pdscan.policy.words import lexicon
from pdscan.policy.words.phrases import in_lower_case

_CLAUSE = re.compile(r"(?:[^;]|;(?! ))+")
"""What semicolons part: one clause may hold what the next forbids."""
_REACH = 40
"""Letters before data in which the verb stands that takes them."""
_PERSONS_ASK = re.compile(r"(?:ท่าน|คุณ|ลูกค้า|ผู้ป่วย|สมาชิก|ผู้ปกครอง|เจ้าของข้อมูล)(?:อาจ|สามารถ|จะ|ได้)*ขอ")


def holds(stretch: str, objects: Iterable[int] = ()) -> bool:
    """Say whether a stretch of no telling role speaks of data as held; never where it denies anything.

    `objects` are the places of the data that it names: a verb right before them takes them, whoever does so.

    >>> holds("To prevent fraud we compare the IP address of each login."), holds("Keep your PIN safe.")
    (True, False)
    >>> holds("Tickets carry your name.", [19]), holds("Tickets are sold to your name.", [25])
    (True, False)
    """
    lowered = in_lower_case(stretch)
    places = list(objects)
    clauses = [clause.span() for clause in _CLAUSE.finditer(lowered)]
    return any(
        _clause_holds(lowered[start:end], [place - start for place in places if start <= place < end])
        for start, end in clauses
        if not places or any(start <= place < end for place in places)
    )


def _clause_holds(clause: str, objects: list[int]) -> bool:
    words = lexicon.tongues("holding")
    said = words["said"].search(clause) or any(taken(clause, place) for place in objects)
    return bool(said) and not words["against"].search(clause)


def taken(text: str, place: int) -> bool:
    """Say whether a verb of taking stands right before the data at a place."""
    before = in_lower_case(text[max(0, place - _REACH) : place])
    taking = lexicon.tongues("holding")["taking"].search(before)
    return bool(taking) and not _PERSONS_ASK.search(before)
