"""`ropa.xlsx`: the record of processing (บันทึกรายการ) of PDPA section 39, for a person to complete.

The first sheet follows the items of the law; the second has one row a table or file, under the columns that
Thai agencies and public tools use. What the data shows is filled in; yellow cells are for a person.
"""

from __future__ import annotations

from collections.abc import Iterable
from io import BytesIO
from typing import TYPE_CHECKING

from pdscan.inventory.model import Inventory
from pdscan.labels import Labels
from pdscan.report import Report
from reports import _workbook
from reports._lists import record_table
from reports._table import Column, Table, build
from reports._workbook import Look

if TYPE_CHECKING:
    from pdscan.policy.ropa import Activity


def render(inventory: Inventory, lang: str) -> bytes:
    """Draw the record."""
    buffer, say = BytesIO(), Labels(lang)
    book = _workbook.new_book(buffer, say("sheet.ropa"), inventory.run.finished)
    look = Look(book, say)
    for name, table in (("record", record_table(inventory, say)), ("activities", activities(inventory, say))):
        sheet = book.add_worksheet(_workbook.sheet_name(say, name))
        _workbook.draw_table(look, sheet, table)
        _workbook.set_page(look, sheet, header_rows=1)
        sheet.freeze_panes(1, 0)
    book.close()
    return buffer.getvalue()


def activities(inventory: Inventory, say: Labels) -> Table:
    """Return one row a table or file with personal data; what data cannot fill is empty."""
    from pdscan.policy.ropa import record

    columns = (
        Column("activity", _nothing, "choice", 30),
        Column("source", lambda one: one.source, "name", 34),
        Column("dataset", lambda one: one.dataset, "name", 34),
        Column("department", _nothing, "choice", 22),
        Column("owner", _nothing, "choice", 22),
        Column("role", _nothing, "choice", 22),
        Column("data", lambda one: _elements(one.elements, say), "text", 44),
        Column("sensitive_data", lambda one: _elements(one.sensitive, say), "text", 34),
        Column("subjects", lambda one: "\n".join(one.subjects) or None, "choice", 24),
        Column("purposes", lambda one: "\n".join(one.purposes) or None, "choice", 34),
        Column("legal_basis", _nothing, "choice", 24),
        Column("collected_from", _nothing, "choice", 24),
        Column("recipients", _nothing, "choice", 24),
        Column("transfer", _nothing, "choice", 26),
        Column("retention", _nothing, "choice", 22),
        Column("oldest", lambda one: one.oldest, "word", 16),
        Column("deletion", _nothing, "choice", 22),
        Column("access_rights", _nothing, "choice", 24),
        Column(
            "measures",
            lambda one: "\n".join(say(f"protection.{state}") for state in one.protection),
            "text",
            30,
        ),
        Column("refusals", _nothing, "choice", 24),
        Column("reviewed", _nothing, "choice", 16),
    )
    return build("activities", columns, record(inventory, inventory.policies).activities)


def _nothing(_: Activity) -> None:
    """Leave the cell to a person."""


def _elements(keys: Iterable[str], say: Labels) -> str:
    return "\n".join(map(say.element, keys))


REPORT = Report(
    name="ropa",
    filename="ropa.xlsx",
    title="Record of processing (PDPA section 39), as far as data can fill it",
    render=render,
)
