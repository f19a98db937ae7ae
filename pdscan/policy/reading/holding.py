"""Signs that a stretch speaks of data that are held, though no verb of collecting opens it.

"To prevent fraud we compare the IP address of each login" collects nothing in words, and yet the address is
held: the organisation uses it, shows it, deletes it, or persons hand it over.
"""

from __future__ import annotations

from pdscan.policy.words import lexicon
from pdscan.policy.words.phrases import in_lower_case


def holds(stretch: str) -> bool:
    """Say whether a stretch of no telling role speaks of data as held; never where it denies anything.

    >>> holds("To prevent fraud we compare the IP address of each login."), holds("Keep your PIN safe.")
    (True, False)
    """
    lowered = in_lower_case(stretch)
    words = lexicon.in_lower_case("holding")
    return bool(words["said"].search(lowered)) and not words["against"].search(lowered)
