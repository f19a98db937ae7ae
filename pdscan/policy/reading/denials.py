"""Signs that a text may not say what is collected: it negates, defines, speaks of rights or recipients.

Wider than the cues of `context`, which know their sentences: any negation counts, whatever its verb. Who
takes a list for data on its looks alone asks here first.
"""

from __future__ import annotations

import re

from pdscan.policy.words import lexicon

_AGAINST = frozenset({"right", "define", "refuse", "apart", "anonymous"})
_NEGATED = re.compile(
    r"(?<!ผู้)(?<!ผู้ที่)(?<!ผู้ซึ่ง)ไม่(?!จำกัด|ว่า|เกิน|น้อยกว่า|ต่ำกว่า)|ยกเว้น|เว้นแต่|งดเว้น|(?<!แส)งด(?=เก็บ|ใช้|ขอ|บันทึก|การ)|ปราศจาก|สิทธิ(?!ภาพ|ประโยชน์|บัตร|ประกัน|การรักษา|รักษา)"
    r"|\b(?:not(?! limited)|never|no(?!\.| (?:fewer|less|more|longer|later) than)|none|neither|nor)\b"
    r"|\b(?:without(?! limit)|except|cannot|avoid|refuse)\b"
    r"|\brights?\b(?! to work)"
    r"|n[’']t\b",
    re.IGNORECASE,
)
_DEFINED = re.compile(
    r"ข้อมูล(?:(?!ที่)[ก-๎”\"() A-Za-z]){0,40}(?<!กล่าว)คือ"
    r"|\b(?:data|information)[”\")]* (?:is|are) (?:any|data|information|defined|understood)",
    re.IGNORECASE,
)
_USED = re.compile(r"(?:ใช้|ประมวลผล|\buse|\bprocess)[^.]{0,40}$", re.IGNORECASE)
"""What stands before "disclose" where one breath names all that is done with the data."""


def denies(text: str) -> bool:
    """Say whether a text may speak of other data than those collected.

    >>> denies("We never hold on to details such as your name."), denies("Details such as your name.")
    (True, False)
    """
    return bool(
        _NEGATED.search(text)
        or _DEFINED.search(text)
        or lexicon.unreal().has(text)
        or lexicon.renounced().has(text)
        or lexicon.unrelated().has(text)
        or any(
            hit.code in _AGAINST or (hit.code == "share" and not _USED.search(text, 0, hit.start))
            for hit in lexicon.cues().find(text)
        )
    )
