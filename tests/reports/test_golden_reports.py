"""Each report of an empty and of a rich inventory, as it was last looked at.

After a change on purpose run this file with PDSCAN_GOLDEN=write in the environment, and read the diff.
"""

import os
from pathlib import Path

import inventories
import pytest
from reading import text_of

from pdscan import registry

GOLDEN = Path(__file__).parent / "golden"
BINARY = {".xlsx": ".xlsx.txt", ".docx": ".docx.txt"}
REPORTS = registry.reports()

# openpyxl does not know the extension that holds solid data bars.
pytestmark = pytest.mark.filterwarnings("ignore:.*extension is not supported")


def agrees_with(path, text):
    if os.environ.get("PDSCAN_GOLDEN") == "write":
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(text.encode())
    return path.read_bytes().decode() == text


@pytest.mark.parametrize("which", ["empty", "rich"])
@pytest.mark.parametrize("report", REPORTS, ids=[report.name for report in REPORTS])
def test_a_report_reads_as_it_was_last_looked_at(report, which):
    name = Path(f"{which}-{report.filename}")
    text = text_of(report.filename, report.render(getattr(inventories, which)(), "both"))
    assert agrees_with(GOLDEN / name.with_suffix(BINARY.get(name.suffix, name.suffix)), text)
