"""How bad a gap is, and why: one table, read from the top, the first row that fits counts."""

from __future__ import annotations

from dataclasses import dataclass

from pdscan.inventory.model import Finding
from pdscan.vocabulary import elements

LEVELS = ("low", "medium", "high")
LIKELY = 0.5


@dataclass(frozen=True, slots=True)
class Grade:
    """A severity and the reason for it; `applies` holds PDPA classes, groups or elements."""

    applies: frozenset[str]
    severity: str
    why: str


UNDECLARED = (
    Grade(frozenset({"sensitive"}), "high", "section 26 asks for explicit consent, and nobody was told"),
    Grade(frozenset({"credential"}), "high", "whoever reads it can act as the person"),
    Grade(frozenset({"government_id"}), "high", "it identifies a person for life"),
    Grade(
        frozenset({"bank_account", "payment_card", "promptpay_id"}), "high", "it leads to the person's money"
    ),
    Grade(
        frozenset({"identity", "contact", "location", "communication", "date_of_birth", "username"}),
        "medium",
        "it names, reaches or follows a person",
    ),
    Grade(
        frozenset({"financial", "employment", "education", "property"}),
        "medium",
        "it tells of a person's means or work",
    ),
    Grade(frozenset(), "low", "it says little about a person without other data"),
)


def undeclared(finding: Finding) -> Grade:
    """Grade data that no policy declares; what no value has shown counts one level less.

    A plug-in's own element stands in no group; it is graded by its PDPA class alone.
    """
    known = elements().get(finding.element)
    marks = {finding.pdpa, finding.element, known.group if known else ""}
    grade = next(grade for grade in UNDECLARED if not grade.applies or grade.applies & marks)
    if finding.extent == "name_only" or finding.confidence < LIKELY:
        return Grade(grade.applies, lower(grade.severity), f"{grade.why}; judged by its name, or not surely")
    return grade


def lower(severity: str) -> str:
    """Return the next lower level."""
    return LEVELS[max(LEVELS.index(severity) - 1, 0)]


def worst(grades: list[Grade]) -> Grade:
    """Return the highest of several grades."""
    return max(grades, key=lambda grade: LEVELS.index(grade.severity))
