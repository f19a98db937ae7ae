"""A change between two inventories: what it is, where, how grave, and the words for it."""

from __future__ import annotations

from dataclasses import dataclass

from pdscan.inventory.model import Dataset, Field, Finding

SEVERITIES = ("low", "medium", "high")

KINDS = (
    "source_unreachable",
    "source_back",
    "source_new",
    "source_gone",
    "dataset_unread",
    "dataset_new",
    "dataset_gone",
    "finding_new",
    "finding_gone",
    "element_changed",
    "protection_lost",
    "protection_gained",
    "prevalence_moved",
    "retention_grown",
    "policy_status_changed",
    "gap_new",
    "gap_closed",
)
"""Each kind of change; its words are the label `change.<kind>`."""


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
