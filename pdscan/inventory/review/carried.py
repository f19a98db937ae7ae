"""Datasets that a run passed over, since they are as an earlier run read them: marked as of which. Pure."""

from __future__ import annotations

import json
import re
from dataclasses import replace

from pdscan.inventory.lines import line
from pdscan.inventory.model import Dataset, Unchanged
from pdscan.inventory.records import plain

_REASON = re.compile(r'"reason": (?:null|"(?:[^"\\]|\\.)*")')


def carried(dataset: Dataset, run: Unchanged) -> Dataset:
    """Return a dataset as of an earlier run."""
    by = dataset.fingerprint.by if dataset.fingerprint else None
    return replace(dataset, unchanged=run, reason=_why(by, run))


def carried_lines(text: str, run: Unchanged) -> str:
    """Do the same to the lines of a dataset, without reading its fields.

    What is looked for cannot stand in a text, whose quotes are escaped; `fingerprint` is the last member.
    """
    _, is_marked, mark = text.rpartition(', "fingerprint": ')
    by = json.loads(mark[:-1])["by"] if is_marked else None
    reason, unchanged = map(line, (_why(by, run), plain(run)))
    told = _REASON.sub(lambda _: f'"reason": {reason}', text, count=1)
    return f'{told[:-1]}, "unchanged": {unchanged}}}'


def as_read(dataset: Dataset) -> Dataset:
    """Return a dataset as the run had it that read it."""
    return dataset if dataset.unchanged is None else replace(dataset, unchanged=None, reason=None)


def _why(by: str | None, run: Unchanged) -> str:
    what = by or "all that is known of it"
    return (
        f"not read again: {what}, rules, policies and settings are those of run {run.run} of {run.read[:10]}"
    )
