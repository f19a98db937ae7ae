"""Claims before a court, which no insurer settles."""

from __future__ import annotations

import re

from pdscan.recognizer import Span

_BEFORE = 48
_CLAIM = re.compile(r"(?<![a-z])claim(?: (?:no|number|ref)\.?)?[ :#]{1,3}$", re.IGNORECASE)
_COURT = re.compile(
    r"(?<![a-z])(?:court|claimants?|plaintiffs?|defendants?|tribunal)(?![a-z])", re.IGNORECASE
)


def is_of_a_court(text: str, number: Span) -> bool:
    """Tell whether the number of a claim is one before a court.

    >>> [is_of_a_court(text, Span(6, 14)) for text in ("Claim K04WB447 (Claimant)", "Claim K04WB447")]
    [True, False]
    """
    is_claim = _CLAIM.search(text[max(0, number.start - _BEFORE) : number.start])
    return is_claim is not None and _COURT.search(text) is not None
