"""Negations that refuse no data: those that tell of persons, and those of a manner.

"Members who hold no ID card give their passport number" asks for passports; "passwords are never stored in
plain text" tells that they are stored.
"""

from __future__ import annotations

from collections.abc import Iterator

from pdscan.policy.words import lexicon
from pdscan.policy.words.phrases import in_lower_case

_CLAUSES = (", but ", ", and ", "; ", " แต่", " while ", " and ")
"""Where the clause begins that negates a manner."""


def told_apart(text: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """Yield the stretches of a sentence that negate without refusing, with their roles."""
    sentence = in_lower_case(text[start:end])
    words = lexicon.limits()
    found = [(match.start(), match.end(), "apart") for match in words["of_persons"].finditer(sentence)]
    for match in words["of_manner"].finditer(sentence):
        begins = max(0, *(sentence.rfind(sign, 0, match.start()) for sign in _CLAUSES))
        found.append((begins, match.end(), "held"))
    last = 0
    for begins, ends, role in sorted(found):
        if begins >= last:
            yield start + begins, start + ends, role
            last = ends
