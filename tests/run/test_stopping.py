"""A scan that is stopped: what was listed and not read stands in the inventory, with the reason."""

from __future__ import annotations

from pathlib import Path

from pdscan.connector import DatasetInfo
from pdscan.inventory.model import Dataset
from pdscan.run.scan import scan
from pdscan.run.unreached import ALONE, WHY, unreached
from pdscan.run.watch import Watch
from pdscan.settings import Settings


class StopsAfter(Watch):
    """Stops the scan when so many datasets have been read, as a signal does."""

    def __init__(self, datasets: int) -> None:
        self.left = datasets

    def done(self, dataset: Dataset) -> None:
        self.left -= 1
        if self.left == 0:
            self.interrupted()


def folder_of(place: Path, files: int) -> Path:
    for number in range(files):
        (place / f"notes{'abcdefghij'[number]}.csv").write_text("id,phone\n1,0812345678\n", encoding="utf-8")
    return place


def test_what_a_stopped_scan_did_not_reach_is_listed_by_name(tmp_path: Path) -> None:
    inventory = scan(Settings(sources=(str(folder_of(tmp_path, 5)),)), StopsAfter(2))
    assert [(item.dataset, item.status) for item in inventory.datasets] == [
        ("notesa.csv", "complete"),
        ("notesb.csv", "complete"),
        ("notesc.csv", "failed"),
        ("notesd.csv", "failed"),
        ("notese.csv", "failed"),
    ]
    assert {item.reason for item in inventory.datasets[2:]} == {WHY}
    assert [source.status for source in inventory.sources] == ["partial"]


def test_very_many_are_one_group_with_some_of_the_names() -> None:
    infos = [
        DatasetInfo(dataset=f"t{number}", kind="table", format="sqlite", rows_total=2)
        for number in range(ALONE + 30)
    ]
    *alone, group = unreached("x.db", infos)
    assert [item.dataset for item in alone] == [f"t{number}" for number in range(ALONE)]
    assert (group.dataset, group.rows_total, group.status) == ("(30 more datasets)", 60, "failed")
    assert (group.reason or "").startswith(f"{WHY}: t{ALONE}, t{ALONE + 1}, ")
    assert (group.reason or "").endswith(f" … t{ALONE + 29}")
