"""The protections that a policy promises: encrypted, hashed, isolated, restricted, in transit …."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from pdscan.policy import lexicon
from pdscan.policy.context import Placed, sentences
from pdscan.policy.model import Claim

_SILENT = frozenset({"right", "define", "contact", "change", "children"})
_OF_LISTED_DATA = frozenset(
    {"encryption_db_level", "encryption_at_rest", "password_hashing", "tls_in_transit"}
)
"""Claims that may be made for some data only; the sentence then lists them."""
_FIXED = {
    "https_login": ("username", "password"),
    "password_encrypted": ("password",),
    "password_hashing": ("password",),
    "password_rotation": ("password",),
    "staff_cannot_read_password": ("password",),
}
_LIST = re.compile(r"เช่น|ได้แก่|อาทิ|ประกอบด้วย|such as|including|namely|e\.g|for example|[:：]", re.IGNORECASE)
_NOT_PROMISED = re.compile(
    r"cannot guarantee|no guarantee|ไม่สามารถรับประกัน|ไม่สามารถรับรอง|ไม่อาจรับรอง|not responsible", re.IGNORECASE
)
_CLAUSE = re.compile(r"[•\n]|(?<=[ก-๎)])\s+(?=[ก-๎])|[.;]\s")


def claims(passages: Iterable[Placed]) -> tuple[Claim, ...]:
    """Return each promise once per section, in the order of the text."""
    found: dict[tuple[str, str | None], Claim] = {}
    for item in passages:
        if item.role not in _SILENT:
            for claim in _in_passage(item):
                found.setdefault((claim.claim, claim.section), claim)
    return tuple(found.values())


def _in_passage(item: Placed) -> Iterator[Claim]:
    text = item.passage.text
    for start, end in sentences(text):
        sentence = text[start:end]
        if _NOT_PROMISED.search(sentence):
            continue
        for code, pattern in lexicon.patterns("claims").items():
            match = pattern.search(sentence)
            if match:
                yield Claim(
                    claim=code,
                    elements=_covered(code, sentence, match),
                    section=item.passage.section,
                    quote=_quoted(sentence, match),
                )


def _covered(code: str, sentence: str, match: re.Match[str]) -> tuple[str, ...]:
    if code in _FIXED:
        return _FIXED[code]
    listed = _LIST.search(sentence, match.start())
    if code not in _OF_LISTED_DATA or not listed:
        return ()
    hits = lexicon.elements().find(sentence[listed.start() :])
    return tuple(dict.fromkeys(hit.code for hit in hits if hit.code))


def _quoted(sentence: str, match: re.Match[str]) -> str:
    before = [cut.end() for cut in _CLAUSE.finditer(sentence, 0, match.start())]
    after = _CLAUSE.search(sentence, match.end())
    listed = _LIST.search(sentence, match.start())
    end = len(sentence) if listed else (after.start() if after else len(sentence))
    return sentence[before[-1] if before else 0 : end].strip(" •-")
