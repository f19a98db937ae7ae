"""Promises of protection, held against how each finding is protected.

Only what a database shows can contradict a claim. Encryption on the way (TLS, HTTPS), training, firewalls and
the like leave no trace in a table. Encryption at rest may be the disk's, which SQL reads through: a claim
without named elements is kept by an encrypted disk, so it contradicts nothing; one that names elements
promises something about these, and a readable column is worth asking about. The same holds for encryption
"of the database" without named elements.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from pdscan.inventory.model import Gap, Protection
from pdscan.policy.gaps.coverage import Place, Scope, is_beside
from pdscan.policy.gaps.making import gap_id, label
from pdscan.policy.model import Claim

SECURITY = "PDPA s.37(1)"

READABLE = {
    "plain": "in plain form",
    "encoded": "encoded only, which anyone can undo",
    "mixed": "in plain form in a part of the rows",
}
GUESSABLE = frozenset(
    {"pin", "otp", "national_id", "social_security_id", "tax_id", "alien_id", "passport", "phone"}
    | {"promptpay_id", "bank_account", "payment_card", "card_security_code", "date_of_birth"}
)
"""So few values are possible that a fast hash of each can be tried, salted or not."""
FAST = frozenset(
    {"md5", "sha1", "sha224", "sha256", "sha384", "sha512", "mysql", "ntlm", "ldap-sha", "ldap-ssha"}
    | {"salted md5", "salted sha1", "salted sha256", "salted sha512"}
)
BROKEN = frozenset({"md5", "sha1", "mysql", "ntlm"})
"""Unsalted and fast: a password is looked up in tables of known ones."""


@dataclass(frozen=True, slots=True)
class Promise:
    """A claim that stored values can contradict: what it covers by itself, and how bad a breach is."""

    covers: frozenset[str]
    severity: str
    says: str
    any_hash: bool = False
    """Whether a hash keeps it, however soon it is undone."""


PROMISES = {
    "encryption_db_level": Promise(frozenset(), "high", "encrypted in the database"),
    "encryption_at_rest": Promise(
        frozenset(),
        "medium",
        "encrypted where it is stored (an encrypted disk cannot be seen from here: ask)",
    ),
    "pseudonymisation": Promise(frozenset(), "high", "masked, tokenised or hashed", any_hash=True),
    "password_hashing": Promise(frozenset({"password"}), "high", "hashed"),
    "password_encrypted": Promise(frozenset({"password"}), "high", "encrypted"),
    "staff_cannot_read_password": Promise(frozenset({"password"}), "high", "hidden from the staff"),
}


_SHOWN = re.compile(
    r"\b(?:on|in|from) (?:the |our |your |all |any )?(?:[a-z]+ ){0,2}"
    r"(?:receipts?|screens?|reports?|statements?|slips?|e-?mails?|notices?|invoices?|printouts?|labels?)\b"
    r"|ใน(?:รายงาน|ใบเสร็จ|สลิป|ประกาศ|อีเมล|ข้อความ|หน้าจอ|เอกสารที่เผยแพร่)|บน(?:หน้าจอ|ใบเสร็จ|สลิป|ฉลาก|กล่อง)",
    re.IGNORECASE,
)
"""Where values are masked that are shown: that says nothing of how they are stored."""


def contradicted(scope: Scope) -> Iterator[Gap]:
    """Yield one gap for each claim, element and dataset where values stand against it."""
    for claim in scope.policy.claims:
        promise = PROMISES.get(claim.claim)
        if promise is not None and not (promise.any_hash and _SHOWN.search(claim.quote)):
            yield from _contradictions(scope, claim, promise)


def _contradictions(scope: Scope, claim: Claim, promise: Promise) -> Iterator[Gap]:
    covered = promise.covers | set(claim.elements)
    found: defaultdict[tuple[str, str, str], list[Place]] = defaultdict(list)
    for place in scope.places():
        if place.finding.element in covered and _breaks(place, promise):
            found[place.finding.element, place.dataset.source, place.dataset.dataset].append(place)
    for (element, source, dataset), where in found.items():
        yield Gap(
            id=gap_id("claim_contradicted", [scope.policy], claim.claim, element, source, dataset),
            kind="claim_contradicted",
            severity=promise.severity,
            element=element,
            where=tuple(place.finding.id for place in where),
            policy_quote=claim.quote or None,
            policy_section=claim.section,
            because=f"the policy says that {label(element)} is {promise.says}; {_seen(where)}",
            law=SECURITY,
        )


def _breaks(place: Place, promise: Promise) -> bool:
    """Say whether values were seen, and seen unprotected; a column judged by its name shows none."""
    if is_beside(place):
        return False
    if promise.any_hash and place.finding.protection.state == "hashed":
        return False
    return place.finding.extent != "name_only" and _weakness(place) is not None


def _weakness(place: Place) -> str | None:
    protection, element = place.finding.protection, place.finding.element
    if protection.state in READABLE:
        return READABLE[protection.state]
    if protection.state == "hashed" and _can_be_undone(protection, element):
        return f"as a {protection.scheme or 'fast'} hash that trying all values undoes"
    return None


def _can_be_undone(protection: Protection, element: str) -> bool:
    if protection.reversible is not None:
        return protection.reversible
    return protection.scheme in (FAST if element in GUESSABLE else BROKEN)


def _seen(where: list[Place]) -> str:
    columns = [f"{place.field.field} holds it {_weakness(place)}" for place in where]
    return f"in {where[0].dataset.dataset}, " + ", ".join(columns)
