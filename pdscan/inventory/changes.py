"""A change between two inventories: what it is, where, how grave, and the words for it."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType

from pdscan.inventory.model import Dataset, Field, Finding

SEVERITIES = ("low", "medium", "high")

KINDS = MappingProxyType(
    {
        "source_unreachable": "source unreachable",
        "source_back": "source can be read again",
        "source_new": "new source",
        "source_gone": "source no longer scanned",
        "dataset_unread": "dataset not read whole",
        "dataset_new": "new dataset",
        "dataset_gone": "dataset gone",
        "finding_new": "new personal data",
        "finding_gone": "personal data gone",
        "element_changed": "element changed",
        "protection_lost": "protection lost",
        "protection_gained": "protection gained",
        "prevalence_moved": "prevalence moved",
        "retention_grown": "kept for longer",
        "policy_status_changed": "policy status changed",
        "gap_new": "new gap",
        "gap_closed": "gap closed",
    }
)
"""Each kind of change with its words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One change. `before` and `after` are the two states in words; `id` is that of the finding or gap."""

    kind: str
    severity: str
    source: str | None = None
    dataset: str | None = None
    field: str | None = None
    element: str | None = None
    id: str | None = None
    before: str | None = None
    after: str | None = None

    @property
    def where(self) -> str:
        """Return the place: "customers.national_id", or the source."""
        return ".".join(part for part in (self.dataset, self.field) if part) or self.source or ""


@dataclass(frozen=True, slots=True)
class Place:
    """A finding with the dataset and field that it stands in."""

    dataset: Dataset
    field: Field
    finding: Finding

    def change(self, kind: str, severity: str, before: str | None = None, after: str | None = None) -> Change:
        """Make a change of this finding."""
        return Change(
            kind=kind,
            severity=severity,
            source=self.dataset.source,
            dataset=self.dataset.dataset,
            field=self.field.field,
            element=self.finding.element,
            id=self.finding.id,
            before=before,
            after=after,
        )
