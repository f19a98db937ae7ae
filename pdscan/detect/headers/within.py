"""How a column's name goes on with its table's: `opened` in `email_events`, `st` in `delivery_notes` not."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from pdscan.detect.headers.claims import Claim
from pdscan.detect.headers.lexicon import lexicon

_SHORTEST_WITHIN = 3
"""Letters of a shortened word that goes on with its table's name."""


def goes_on(claim: Claim, table: str, tokens: Collection[str]) -> bool:
    """Tell whether a phrase begins with a table's word and ends with a header that says enough of it.

    `st` in `delivery_notes` is no street, and `web` in `users` no "web user".
    """
    if claim.is_hint or claim.end - claim.start <= len(tokens):
        return False
    return not claim.is_shortened or (
        claim.phrase[0] == table[0] and all(len(word) >= _SHORTEST_WITHIN for word in tokens)
    )


def is_thing(word: str) -> bool:
    """Tell whether a word names what has a name of its own: the school of a parents' app."""
    known = lexicon()
    return word in known["listed_things"] | known["listed_by_tables"] | known["organisations"]


def singulars(word: str) -> Iterator[str]:
    """Yield what a plural may be of: `addresses`, `queries`; none of `es`, nor of what statistics count."""
    if len(word) < 3 or word in lexicon()["counted_events"]:
        return
    if word.endswith("ies"):
        yield f"{word[:-3]}y"
    if word.endswith("es"):
        yield word[:-2]
    if word.endswith("s"):
        yield word[:-1]
