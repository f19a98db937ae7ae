"""Of which records a period is said to be: "Chat transcripts: 1 year" is not for members.

What stands before a colon, before "are kept", or between "keep" and "for" is the topic of a period. A topic
of nothing but "your personal data", "it" or ข้อมูล is of all data; one that names a kind of records
(`retention.toml`) is of the datasets that are called so; any other is of records that no dataset can be told
to hold.
"""

from __future__ import annotations

import re
from functools import cache

from pdscan.policy.gaps.words import table, tells, told
from pdscan.policy.model import Retention

_LATIN, _THAI = re.compile("[a-z]+"), re.compile("[ก-๎]+")
_KEPT = r"(?:kept|held|(?:retain|stor|delet|eras|destroy|remov|archiv|dispos|anonymi[sz]|shredd|purg)ed)"
_KEEP = r"(?:keep|retain|store|hold|delete|erase|destroy|remove|archive|anonymi[sz]e|shred|purge)s?"
_BECOMES = r"(?:is|are|will be|shall be|must be|may be)(?: [a-z]+)?"
_HOW_LONG = r"(?:for|until|no longer|within|after|up to|as long|at least|at most|not|over)\b"
_THAI_WHO = r"(?:เรา|บริษัท[ก-๎ฯ]*?|ทาง[ก-๎]+?)?\s?(?:จะ|อาจ|ต้อง)?"
_THAI_KEEP = r"(?:จัด)?(?:เก็บ|ลบ|ทำลาย)(?:รักษา|รวบรวม)?"
_THAI_HOW_LONG = r"(?:ไว้|เป็น(?:ระยะ)?เวลา|นาน|ไม่เกิน|ไม่น้อยกว่า|อย่างน้อย|ภายใน|จน|ตลอด|[0-9๐-๙])"
_TOPICS = tuple(
    re.compile(pattern)
    for pattern in (
        r"\W*(?P<topic>[^:：|]{2,90}?)\s*[:：|]",
        rf"\W*(?P<topic>(?:(?!\bwe\b|\bcompany\b)[^.;]){{2,120}}?)\s{_BECOMES} {_KEPT}",
        rf"[^.;]*?\b{_KEEP} (?P<topic>[^.;]{{2,90}}?) {_HOW_LONG}",
        rf"{_THAI_WHO}{_THAI_KEEP}(?P<topic>[ก-๎ ]{{2,60}}?){_THAI_HOW_LONG}",
        rf"\W*(?P<topic>[ก-๎ ]{{2,60}}?)(?:จะ)?(?:ถูก|ต้อง|ให้|มี)?(?:{_THAI_KEEP}|อายุ|ระยะเวลา)",
        r"\W*(?P<topic>[^0-9๐-๙.;]{2,60}?)\s*[0-9๐-๙]",
    )
)
"""A label; "X are kept"; "we keep X for"; เก็บ X ไว้; X เก็บไว้; and what stands before a bare period."""
MAY_BE_REFUSED = frozenset({"rejected", "application", "quotation"})
"""Kinds of records some of which are turned down."""


def topic(quote: str) -> str:
    """Return what a sentence says that its period is for, in lower case; "" where it does not say.

    >>> topic("Gym entry times: six months."), topic("Portal accounts are removed after 12 months.")
    ('gym entry times', 'portal accounts')
    """
    said = quote.lower()
    return next((found["topic"] for pattern in _TOPICS if (found := pattern.match(said))), "")


def is_of_all_data(rule: Retention) -> bool:
    """Say whether a period is for personal data as such: not for some records, nor for what others keep."""
    said, words = rule.quote.lower(), table("words")
    return not tells(said, words["others"]) and not _particulars(topic(said))


def _particulars(about: str) -> str:
    """Return what a topic says of which records, or whose, it is."""
    nothing = table("words")["nothing"]
    latin = [word for word in _LATIN.findall(about) if not tells(word, nothing)]
    thai = "".join(_THAI.findall(about))
    for word in sorted(filter(_is_thai, nothing), key=len, reverse=True):
        thai = thai.replace(word, "")
    return "".join(latin) + thai


def _is_thai(word: str) -> bool:
    return _THAI.match(word) is not None


@cache
def kinds(name: str) -> frozenset[str]:
    """Return the kinds of records that a name or a topic tells.

    >>> sorted(kinds("portal_users")), sorted(kinds("ข้อความแชต"))
    (['account'], ['chat'])
    """
    return told(name, "kinds")


def is_of_records(rule: Retention, dataset: str) -> bool:
    """Say whether a period is for the kind of records that a dataset is named after.

    Of "web logs" are logs and web logs, not audit logs. What was turned down is told apart: "applications
    that were not approved" are no applications at large.
    """
    said, named = kinds(topic(rule.quote)), kinds(dataset)
    return (
        bool(said & named) and (said <= named or named <= said) and not is_of_what_was_refused(rule, dataset)
    )


def is_of_what_was_refused(rule: Retention, dataset: str) -> bool:
    """Say whether a period is for what was turned down, and a dataset's name tells of nothing that may be."""
    return "rejected" in kinds(topic(rule.quote)) and kinds(dataset).isdisjoint(MAY_BE_REFUSED)
