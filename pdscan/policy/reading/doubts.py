"""What the reader is unsure of, as short sentences for the person who corrects the draft."""

from __future__ import annotations

from collections.abc import Iterator

from pdscan.policy.gaps.making import label
from pdscan.policy.model import Declared, Policy


def doubts(policy: Policy) -> tuple[str, ...]:
    """Return the doubts about a draft, shortest first."""
    return tuple(
        sorted({*_missing(policy), *_weak(policy), *_at_odds(policy)}, key=lambda said: (len(said), said))
    )


def _missing(policy: Policy) -> Iterator[str]:
    absent = {
        "organisation": policy.organisation,
        "law": policy.law,
        "contact": policy.contact.email or policy.contact.phone,
        "effective date": policy.effective,
        "retention period": any(one.duration for one in policy.retention),
        "declared element": policy.declared,
    }
    yield from (f"No {what} found." for what, found in absent.items() if not found)


def _weak(policy: Policy) -> Iterator[str]:
    for item in policy.declared:
        if item.certainty == "implied":
            yield f"{_place(item)} is only implied: “{_short(item.quote)}”."
        elif item.certainty == "conditional":
            yield f"{_place(item)} is declared for {item.jurisdiction} only."


def _at_odds(policy: Policy) -> Iterator[str]:
    declared = {item.element for item in policy.declared}
    for refusal in policy.refused:
        where = f" in {refusal.jurisdiction}" if refusal.jurisdiction else ""
        yield from (
            f"{label(element)} is declared, and refused{where}."
            for element in refusal.elements
            if element in declared
        )


def _place(item: Declared) -> str:
    said = label(item.element)
    return f"{said} [{_short(item.section)}]" if item.section else said


def _short(quote: str) -> str:
    return quote if len(quote) <= 60 else quote[:59] + "…"
