"""`ropa.csv`: the record of processing, one row a table or file, to be taken into another tool.

UTF-8 with a mark, so that Excel opens Thai as Thai; text that begins like a formula gets an apostrophe.
"""

from __future__ import annotations

import csv
from io import StringIO

from pdscan.inventory.model import Inventory
from pdscan.labels import Labels
from pdscan.report import Report
from pdscan.visible import visible
from reports._ropa import activities
from reports._text import inert


def render(inventory: Inventory, lang: str) -> bytes:
    """Return the record as comma-separated values."""
    text, say = StringIO(newline=""), Labels(lang)
    table = activities(inventory, say)
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(say(f"column.{column.key}") for column in table.columns)
    writer.writerows([inert(visible(str(cell or ""))) for cell in row] for row in table.rows)
    return text.getvalue().encode("utf-8-sig")


REPORT = Report(
    name="ropa_csv",
    filename="ropa.csv",
    title="Record of processing (PDPA section 39) as comma-separated values",
    render=render,
)
