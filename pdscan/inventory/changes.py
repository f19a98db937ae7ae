"""A change between two inventories: what it is, where, how grave, and the words for it."""

from __future__ import annotations

from typing import NamedTuple

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


class Change(NamedTuple):
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
        if self.dataset and self.field:
            return f"{self.dataset}.{self.field}"
        return self.dataset or self.source or ""
