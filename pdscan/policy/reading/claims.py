"""The protections that a policy promises: encrypted, hashed, isolated, restricted, in transit …."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from pdscan.policy.model import Claim
from pdscan.policy.reading.context import Placed, speaks_only_of
from pdscan.policy.reading.named import naming
from pdscan.policy.reading.turns import sentences
from pdscan.policy.words import lexicon
from pdscan.policy.words.expressions import Alternatives
from pdscan.policy.words.phrases import in_lower_case

_SILENT = frozenset({"define", "contact", "change", "children"})
_OF_STAFF = frozenset({"role_based_access", "least_privilege"})
"""What no right of the reader is: under "rights of access" stand those of the staff too."""
_OF_LISTED_DATA = frozenset({"encryption_db_level", "encryption_at_rest", "tls_in_transit"})
"""Claims that may be made for some data only; the sentence then lists them."""
_OF_THEIR_SUBJECT = frozenset({"encryption_db_level", "encryption_at_rest"})
"""Claims whose data may stand before them: "card numbers are encrypted in our database"."""
_NARROWER = {
    "encryption_at_rest": ("encryption_db_level", "password_encrypted"),
}
"""Promises that say more than the one whose words they hold."""
_OF_NAMED_DATA = frozenset({"pseudonymisation"})
"""Claims that say something only of the data that stand before them."""
_OF_SECRETS = frozenset(
    {"password_encrypted", "password_hashing", "password_rotation", "staff_cannot_read_password"}
)
_OF_DATA = _OF_LISTED_DATA | _OF_NAMED_DATA | {"password_encrypted", "password_hashing"}
"""Claims of what is done to data; the data of the next one stand behind them."""
_SECRETS = frozenset({"password", "pin"})
_WITHIN = re.compile(
    r"(?:\b(?:in|within|from|on|inside) (?:(?:the|our|your|all|every|each) )?|ใน|จาก|บน)$", re.IGNORECASE
)
"""What stands before where data are kept."""
_NAMES_OF_DATA = frozenset({"otp", "audit_log", "physical_security"})
"""Claims whose words also name data: one-time codes, logs, key cards."""
_DONE = re.compile(r"ต้อง|บังคับ|ยืนยัน|\b(?:we|must|requires?|required|protects?|is|are)\b", re.IGNORECASE)
"""What no item of data says."""
_SAYS_MORE = re.compile(r"at rest|ขณะ(?:ที่)?(?:จัด)?เก็บ|ระหว่าง(?:การ)?(?:จัด)?เก็บ")
"""Words of a promise that no narrower one says."""
_TITLE = 40
"""Letters of a line that may be a title without being marked as one."""
_AN_ENUMERATION = 2
"""Elements before a word that names data too, from which on it is one of them."""
_LISTED = re.compile(
    r"(?:(?!มาตรการ|ปลอดภัย|ปกป้อง|measure|secur|protect|safeguard)[^.:：]){0,60}?"
    r"(?:ข้อมูล|รายละเอียด|\b(?:data|information|details|credentials))"
    r"(?:(?!มาตรการ|ปลอดภัย|ปกป้อง|measure|secur|protect|safeguard)[^.:：]){0,60}?"
    r"(?:[:：]|ได้แก่|ประกอบด้วย|อาทิ|such as|including)[^.]*",
    re.IGNORECASE,
)
"""A list of data up to one of its items."""
_LIST = re.compile(r"เช่น|ได้แก่|อาทิ|ประกอบด้วย|such as|including|namely|e\.g|for example|[:：]", re.IGNORECASE)
_CLAUSE = re.compile(
    r"[•\n]|(?<=[ก-๎)])\s+(?=[ก-๎])|(?<!พ\.ศ)(?<!ค\.ศ)\.\s|;\s|(?<=\s)(?=(?:เรา|บริษัท|ธนาคาร)\S{0,3}จะ)"
)


def claims(passages: Iterable[Placed]) -> tuple[Claim, ...]:
    """Return each promise once per section and data, in the order of the text."""
    found: dict[tuple[str, str | None, tuple[str, ...]], Claim] = {}
    for item in passages:
        if not speaks_only_of(item, _SILENT):
            for claim in _in_passage(item):
                if claim.claim == "generic_measures" and _is_title(item, claim):
                    continue  # it only names what is promised below it
                if item.role == "right" and claim.claim not in _OF_STAFF:
                    continue
                found.setdefault((claim.claim, claim.section, claim.elements), claim)
    return tuple(found.values())


def _in_passage(item: Placed) -> Iterator[Claim]:
    text = item.passage.text
    for start, end in sentences(text):
        sentence = text[start:end]
        promised = _promised(sentence)
        done = [match.end() for code, match in promised.items() if code in _OF_DATA]
        for code, match in promised.items():
            if code in _NAMES_OF_DATA and _is_among_data(item, sentence, match):
                continue
            begins = max((end for end in done if end <= match.start()), default=0)
            covered = _covered(code, sentence, match, begins)
            if not covered and code in _OF_NAMED_DATA | _OF_SECRETS:
                continue
            yield Claim(
                claim=code,
                elements=covered,
                section=item.passage.section,
                quote=_quoted(sentence, match),
            )


def _is_title(item: Placed, claim: Claim) -> bool:
    text = item.passage.text.strip()
    return item.opens or (not item.role and claim.quote == text and len(text) <= _TITLE)


def _is_among_data(item: Placed, sentence: str, match: re.Match[str]) -> bool:
    """Say whether the words of a promise are one of the data that are listed."""
    if _LISTED.fullmatch(sentence, 0, match.end()):
        return True
    if _DONE.search(sentence):
        return False
    listed = item.role in lexicon.COLLECTING and item.passage.kind == "item"
    return listed or len(_named(sentence[: match.start()])) >= _AN_ENUMERATION


def _promised(sentence: str) -> dict[str, re.Match[str]]:
    """Return where a sentence makes each promise; nothing where it says that it makes none."""
    lowered = in_lower_case(sentence)
    found = {
        code: made for code, pattern in lexicon.promises(lowered) if (made := [*_meant(pattern, lowered)])
    }
    if found and (
        lexicon.in_lower_case("not_promised")["sentence"].search(lowered) or lexicon.unreal().has(sentence)
    ):
        return {}
    return {
        code: whole[0]
        for code, made in found.items()
        if (whole := [match for match in made if not _is_part(code, match, found)])
    }


def _is_part(code: str, match: re.Match[str], found: dict[str, list[re.Match[str]]]) -> bool:
    """Say whether the words of a promise are those of a narrower one: "encrypted in the database"."""
    if _SAYS_MORE.search(match[0]):
        return False
    narrower = (one for name in _NARROWER.get(code, ()) for one in found.get(name, ()))
    return any(one.start() < match.end() and match.start() < one.end() for one in narrower)


def _meant(pattern: Alternatives, sentence: str) -> Iterator[re.Match[str]]:
    """Yield where a promise is made: not what the reader is advised to do, may ask for or is not told."""
    match = pattern.search(sentence)
    while match:
        if not _is_unmade(sentence, match):
            yield match
        match = pattern.search(sentence, match.start() + 1)


def _is_unmade(sentence: str, match: re.Match[str]) -> bool:
    """Say whether the words before a promise, or those that explain it behind, make it none."""
    words = lexicon.in_lower_case("not_promised")
    return bool(
        words["clause"].search(sentence, _clause_start(sentence, match.start()), match.end())
        or words["advice"].search(sentence, 0, match.end())
        or words["behind"].match(sentence, match.end())
    )


def _clause_start(sentence: str, at: int) -> int:
    return max((cut.end() for cut in _CLAUSE.finditer(sentence, 0, at)), default=0)


def _covered(code: str, sentence: str, match: re.Match[str], begins: int) -> tuple[str, ...]:
    """Return the data that a promise is about; `begins` is where what was promised before it ends."""
    if code == "https_login":
        return ("username", "password")
    if code in _OF_SECRETS:
        return _secrets(code, sentence, match)
    listed = _LIST.search(sentence, match.start())
    if code in _OF_LISTED_DATA and listed:
        return _named(sentence[listed.start() :])
    if code in _OF_NAMED_DATA:
        named = _kept(sentence[max(begins, _clause_start(sentence, match.start())) : match.end()])
        return () if _SECRETS & set(named) else named
    if code in _OF_THEIR_SUBJECT:
        return _named(sentence[begins : match.end()]) or _named(sentence[: match.end()])
    return ()


def _secrets(code: str, sentence: str, match: re.Match[str]) -> tuple[str, ...]:
    """Return which secrets a promise is about; none where something else is hashed."""
    named = _named(sentence)
    others = code == "password_hashing" and _kept(
        sentence[_clause_start(sentence, match.start()) : match.end()]
    )
    return tuple(secret for secret in named if secret in _SECRETS) or (() if others else ("password",))


def _kept(text: str) -> tuple[str, ...]:
    """Return the data that a clause names, without those in which they stand: "in the claims file"."""
    hits = (hit for hit in naming(text) if hit.code and not _WITHIN.search(text, 0, hit.start))
    return tuple(dict.fromkeys(hit.code for hit in hits))


def _named(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(hit.code for hit in naming(text) if hit.code))


def _quoted(sentence: str, match: re.Match[str]) -> str:
    after = _CLAUSE.search(sentence, match.end())
    listed = _LIST.search(sentence, match.start())
    end = len(sentence) if listed else (after.start() if after else len(sentence))
    return sentence[_clause_start(sentence, match.start()) : end].strip(" •-")
