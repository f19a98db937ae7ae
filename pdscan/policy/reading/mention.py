"""One place where a policy speaks of a data element."""

from __future__ import annotations

from dataclasses import dataclass

from pdscan.policy.reading.context import Placed


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where the policy speaks of an element as held (or, with `refused`, as not held)."""

    element: str
    placed: Placed
    start: int
    end: int
    certainty: str
    hedge: str = "none"
    refused: bool = False
