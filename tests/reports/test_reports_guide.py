"""The guide of the reports: its table is whole and its example runs."""

import re
from pathlib import Path

import inventories

from pdscan import registry

GUIDE = (Path(__file__).parents[2] / "docs" / "reports.md").read_text(encoding="utf-8")


def test_the_guide_names_every_report_with_its_file():
    named = set(re.findall(r"^\| `(\w+)` \| `([\w.]+)` \|", GUIDE, re.MULTILINE))
    assert named == {(report.name, report.filename) for report in registry.reports()}


def test_the_example_of_the_guide_is_a_report():
    (source,) = re.findall(r"```python\n(.*?)```", GUIDE, re.DOTALL)
    names = {}
    exec(compile(source, "docs/reports.md", "exec"), names)
    lines = names["REPORT"].render(inventories.rich(), "en").decode().splitlines()
    assert "National ID number" in lines
