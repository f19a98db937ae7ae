"""A part of an inventory: some datasets, their gaps, their counts."""

import living
from click.testing import CliRunner

from pdscan.cli import main
from pdscan.inventory.document import loads
from pdscan.inventory.part import part
from pdscan.inventory.store import save


def two_systems():
    return living.inventory(
        living.dataset("hr.people", living.column("tel", living.finding(number=1))),
        living.dataset("crm.people", living.column("tel", living.finding(number=2)), source=living.LAKE),
        gaps=(living.gap(1, "phone-1", "phone-2"), living.gap(2, "phone-2"), living.gap(3)),
    )


def test_a_part_has_its_datasets_and_the_gaps_about_them():
    found = part(two_systems(), ["hr.*"])
    assert [one.dataset for one in found.datasets] == ["hr.people"]
    assert [(gap.id, gap.where) for gap in found.gaps] == [("gap-1", ("phone-1",))]
    assert (found.summary["findings"], found.summary["gaps"]) == (1, 1)


def test_a_report_may_be_of_a_part(tmp_path):
    save(url := f"sqlite:///{tmp_path / 'inventory.db'}", two_systems())
    words = ["report", "--format", "json", "--include", "hr.*", "--inventory", url, "--out", str(tmp_path)]
    assert CliRunner().invoke(main, words).exit_code == 0
    found = loads((tmp_path / "inventory.json").read_bytes())
    assert [one.dataset for one in found.datasets] == ["hr.people"]
