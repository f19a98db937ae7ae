"""What a table is about: persons or things, by its name and by its sure columns. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pdscan.detect.candidates import TableContext, candidates
from pdscan.detect.evidence import FieldEvidence
from pdscan.detect.names import HeaderEvidence, lexicon
from pdscan.detect.odds import logit, weights
from pdscan.detect.rules import Rules

PERSONAL = ("national_id", "email", "phone", "date_of_birth", "title_prefix", "gender", "passport", "age")
IDENTIFYING = (
    "national_id", "email", "phone", "passport", "name", "alias", "username", "employee_id", "student_id",
    "medical_record_number", "social_account", "bank_account", "payment_card", "social_security_id",
    "alien_id", "date_of_birth", "device_id", "cookie_id",
)  # fmt: skip
"""Elements that tell one person from another."""
SURE = 0.9


def table_context(
    dataset: str,
    fields: Sequence[FieldEvidence],
    headers: Mapping[str, Mapping[str, HeaderEvidence]],
    rules: Rules,
) -> TableContext:
    """Look at a table as a whole before its columns are judged one by one."""
    subject = rules.names.words(dataset)
    words = frozenset(field.path.lower() for field in fields)
    empty = frozenset(field.path for field in fields if rules.names.is_meaningless(field.path))
    bare = TableContext(subject, words, empty)
    sure = {
        best.element
        for field in fields
        for best in candidates(field, headers[field.path], rules, bare)[:1]
        if best.odds >= logit(SURE)
    }
    return TableContext(
        subject,
        words,
        empty,
        _about_persons(subject, sure),
        len(fields) == 1 or bool(sure & set(IDENTIFYING)),
    )


def _about_persons(subject: frozenset[str], sure: set[str]) -> float:
    settings = weights()["table"]
    known = lexicon()
    if _mentions(subject, known["thing_tables"]) and not _mentions(subject, known["person_tables"]):
        return float(settings["thing"]) if len(sure & set(PERSONAL)) < 2 else 0.0
    persons = _mentions(subject, known["person_tables"]) or len(sure & set(PERSONAL)) >= 2
    return float(settings["person"]) if persons else 0.0


def _mentions(subject: frozenset[str], words: frozenset[str]) -> bool:
    """Tell whether a name has one of the words; Thai names are not spaced, so a part is enough there."""
    return any(
        word in words or (not word.isascii() and any(known in word for known in words)) for word in subject
    )
