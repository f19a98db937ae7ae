"""Datasets that a run passed over, since they are as an earlier run read them: marked as of which. Pure."""

from __future__ import annotations

from dataclasses import replace

from pdscan.inventory.model import Dataset, Unchanged


def carried(dataset: Dataset, run: Unchanged) -> Dataset:
    """Return a dataset as of an earlier run."""
    by = dataset.fingerprint.by if dataset.fingerprint else "all that is known of it"
    why = f"not read again: {by}, rules, policies and settings are those of run {run.run} of {run.read[:10]}"
    return replace(dataset, unchanged=run, reason=why)


def as_read(dataset: Dataset) -> Dataset:
    """Return a dataset as the run had it that read it."""
    return dataset if dataset.unchanged is None else replace(dataset, unchanged=None, reason=None)
