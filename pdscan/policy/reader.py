"""Reads a privacy policy: from a document, or its plain text, to a draft that a person corrects.

document ─► text (repaired) ─► passages ─► placed in context ─► declared, refused, kept, claimed ─► Draft
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, replace
from pathlib import Path

from pdscan.policy.model import Claim, Declared, Policy, Refusal
from pdscan.policy.reading import doubts, identity, laws
from pdscan.policy.reading.ages import minimum_ages
from pdscan.policy.reading.claims import claims
from pdscan.policy.reading.contact import contact
from pdscan.policy.reading.context import Placed, placed
from pdscan.policy.reading.dates import effective
from pdscan.policy.reading.declared import declarations, mentions
from pdscan.policy.reading.enrich import Enricher
from pdscan.policy.reading.overlooked import overlooked
from pdscan.policy.reading.refused import refusals
from pdscan.policy.reading.retention import retentions
from pdscan.policy.text import document
from pdscan.policy.text.passages import Passage, passages
from pdscan.policy.words import lexicon
from pdscan.repair import repair

_UNSEEN = re.compile("[\u200b-\u200f\u2060\ufeff\u00ad]")
"""Characters without width: blanks, joiners, marks of direction, soft hyphens."""

_LOGIN_DATA = re.compile(
    "credential|password|user ?name|log-?in (?:data|details|information)"
    "|รหัสผ่าน|ชื่อผู้ใช้|ข้อมูล(?:การ)?(?:เข้าสู่ระบบ|ล็อกอิน)",
    re.IGNORECASE,
)
"""What a person types to log in, named as data."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A policy as read, and what the reader is unsure of, shortest first."""

    policy: Policy
    doubts: tuple[str, ...]


def read(path: Path | str) -> Draft:
    """Read a policy document: txt, md, html, pdf or docx."""
    path = Path(path)
    text = document.text(path)
    draft = _draft(text, path.name)
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    return replace(draft, policy=replace(draft.policy, sha256=digest))


def read_text(text: str, file: str = "") -> Draft:
    """Read the plain text of a policy."""
    return _draft(repair(text).text, file)


def _draft(text: str, file: str) -> Draft:
    parts = passages(_spelt_out(text))
    policy = _policy(parts, placed(parts), file)
    if policy.effective is None:  # it may stand in what is left out: the page's furniture
        policy = replace(policy, effective=effective(text))
    return Draft(policy, doubts.doubts(policy))


def _spelt_out(text: str) -> str:
    """Return the text with the one spelling of sara am, sara ae and blanks that the vocabulary uses."""
    return _UNSEEN.sub("", text.replace("ํา", "ำ").replace("เเ", "แ").replace("\u00a0", " "))


def _policy(parts: tuple[Passage, ...], context: tuple[Placed, ...], file: str) -> Policy:
    flowing = "\n".join(part.text for part in parts)
    found = mentions(context)
    found = (*found, *overlooked(context, found))
    promised = claims(context)
    kept = retentions(context)
    refused = refusals(found)
    declared = _with_claimed(declarations(found), promised, refused)
    owner = identity.organisation(flowing)
    named = identity.system(flowing, parts, owner)
    return Policy(
        organisation=owner or named,
        system=named,
        language=identity.language(flowing),
        law=laws.laws(parts),
        contact=contact("\n".join(part.text for part in parts if not _is_of_others(part))),
        effective=effective(flowing),
        declared=Enricher.of(context, found, kept).enriched(declared),
        refused=refused,
        retention=kept,
        claims=promised,
        minimum_age=minimum_ages(parts),
        file=file,
    )


def _is_of_others(part: Passage) -> bool:
    """Say whether a cell names those whom data are given to, with their addresses."""
    return bool(part.row) and "contact" not in {lexicon.heading_role(heading) for heading in part.headings}


def _with_claimed(
    declared: tuple[Declared, ...], promised: tuple[Claim, ...], refused: tuple[Refusal, ...]
) -> tuple[Declared, ...]:
    """Add the elements that are promised to be protected: what is encrypted is held, unless it is refused."""
    known = {item.element for item in declared}
    known |= {element for refusal in refused for element in refusal.elements}
    added: dict[str, Declared] = {}
    for claim in filter(_tells_what_is_held, promised):
        for element in claim.elements:
            if element not in known:
                implied = Declared(
                    element=element, section=claim.section, quote=claim.quote, certainty="implied"
                )
                added.setdefault(element, implied)
    return (*declared, *added.values())


def _tells_what_is_held(claim: Claim) -> bool:
    """Say whether a promise tells what is held of persons.

    Passwords that expire are those of the staff; a page to log in tells nothing unless what is sent is named.
    """
    if claim.claim == "https_login":
        return _LOGIN_DATA.search(claim.quote) is not None
    return claim.claim != "password_rotation"
