"""A part of an inventory: some of its datasets, with the gaps that are about them. Pure."""

from __future__ import annotations

import fnmatch
from collections.abc import Collection
from dataclasses import replace

from pdscan.inventory.model import Inventory
from pdscan.inventory.tally import summary


def part(inventory: Inventory, include: Collection[str]) -> Inventory:
    """Return what is in the datasets whose names fit one of the globs."""
    datasets = tuple(one for one in inventory.datasets if _fits(one.dataset, include))
    ids = {one.id for dataset in datasets for column in dataset.fields for one in column.findings}
    gaps = tuple(
        replace(gap, where=tuple(one for one in gap.where if one in ids))
        for gap in inventory.gaps
        if not ids.isdisjoint(gap.where)
    )
    # What earlier runs came to is of all datasets.
    run = replace(inventory.run, history=())
    return replace(inventory, run=run, datasets=datasets, gaps=gaps, summary=summary(datasets, gaps))


def _fits(dataset: str, globs: Collection[str]) -> bool:
    return any(fnmatch.fnmatchcase(dataset, glob) for glob in globs)
