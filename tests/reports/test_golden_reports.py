"""Each text report of an empty and of a rich inventory, as it was last looked at.

After a change on purpose run this file with PDSCAN_GOLDEN=write in the environment, and read the diff.
"""

import os
from io import BytesIO
from pathlib import Path

import inventories
import openpyxl
import pytest

from pdscan import registry

GOLDEN = Path(__file__).parent / "golden"
DRAWN = ("html", "xlsx", "ropa")
REPORTS = [report for report in registry.reports() if report.name not in DRAWN]


def agrees_with(path, text):
    if os.environ.get("PDSCAN_GOLDEN") == "write":
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(text.encode())
    return path.read_bytes().decode() == text


@pytest.mark.parametrize("which", ["empty", "rich"])
@pytest.mark.parametrize("report", REPORTS, ids=[report.name for report in REPORTS])
def test_a_report_reads_as_it_was_last_looked_at(report, which):
    text = report.render(getattr(inventories, which)(), "both").decode("utf-8")
    assert agrees_with(GOLDEN / f"{which}-{report.filename}", text)


@pytest.mark.filterwarnings("ignore:.*extension is not supported")
@pytest.mark.parametrize("which", ["empty", "rich"])
def test_the_cells_of_the_workbook_read_as_they_were_last_looked_at(which):
    rendered = registry.report("xlsx").render(getattr(inventories, which)(), "both")
    book = openpyxl.load_workbook(BytesIO(rendered))
    lines = [
        "\t".join([sheet.title, cell.coordinate, repr(cell.value)])
        for sheet in book
        for row in sheet.iter_rows()
        for cell in row
        if cell.value is not None
    ]
    assert agrees_with(GOLDEN / f"{which}-inventory.xlsx.txt", "\n".join(lines) + "\n")
