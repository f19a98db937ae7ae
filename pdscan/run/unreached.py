"""What a stopped scan has listed and not begun: each dataset by itself, very many as one group. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pdscan.connector import DatasetInfo
from pdscan.inventory.model import Dataset
from pdscan.run.dataset import unread

WHY = "not reached: the scan was stopped before it"
ALONE = 1_000
"""Datasets that stand by themselves; of the rest only some are named."""
NAMED = 20


def unreached(source: str, left: Sequence[DatasetInfo]) -> Iterator[Dataset]:
    """Yield an entry for each dataset that was left, with the reason; of very many one for the rest."""
    for info in left[:ALONE]:
        yield unread(source, info, "failed", WHY)
    if further := left[ALONE:]:
        yield unread(source, _group(further), "failed", f"{WHY}: {_names(further)}")


def _group(infos: Sequence[DatasetInfo]) -> DatasetInfo:
    rows = [info.rows_total for info in infos]
    known = [count for count in rows if count is not None]
    return DatasetInfo(
        dataset=f"({len(infos):,} more datasets)",
        kind="collection",
        format="several",
        rows_total=sum(known) if len(known) == len(rows) else None,
    )


def _names(infos: Sequence[DatasetInfo]) -> str:
    named = ", ".join(info.dataset for info in infos[:NAMED])
    return named if len(infos) <= NAMED else f"{named} … {infos[-1].dataset}"
