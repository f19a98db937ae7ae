"""Where a field stands: its ids, and what a share of its values comes to in rows."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date

from pdscan.detect.evidence import FieldEvidence


@dataclass(frozen=True, slots=True)
class Place:
    """Where a field stands, for ids and row counts, and on which day it was read."""

    source: str
    dataset: str
    rows_total: int | None
    today: date

    def finding_id(self, field: str, element: str) -> str:
        """Return an id that stays the same across runs: of source, dataset, field and element only."""
        text = "\0".join((self.source, self.dataset, field, element))
        return hashlib.sha256(text.encode()).hexdigest()[:16]

    def rows(self, seen: FieldEvidence, share: float) -> int | None:
        """Estimate in how many rows of the whole dataset a share of a field's values stands."""
        if self.rows_total is None or not seen.rows:
            return None
        return round(self.rows_total * share * seen.present / seen.rows)
