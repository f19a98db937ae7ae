"""`inventory.xlsx`: the workbook that an auditor reads, filters, fills in and signs.

Each sheet answers one question and stands in `SHEETS`; the first row of a list is its header, so that
other programs read it too.
"""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from typing import Any

from pdscan.inventory.model import Inventory
from pdscan.labels import Labels, keys
from pdscan.report import Report
from reports import _findings, _lists, _workbook
from reports._front import draw_cover, draw_method
from reports._garbage import collecting_at_the_end
from reports._listing import Listing, listing
from reports._summary import draw_summary
from reports._table import Table
from reports._workbook import Look

Draw = Callable[[Look, Any, Listing], None]
PRINTED_COLUMNS = 10


def render(inventory: Inventory, lang: str) -> bytes:
    """Draw the whole workbook."""
    buffer = BytesIO()
    with collecting_at_the_end():
        _draw_book(buffer, inventory, Labels(lang))
    return buffer.getvalue()


def _draw_book(buffer: BytesIO, inventory: Inventory, say: Labels) -> None:
    book = _workbook.new_book(buffer, say("title.inventory"), inventory.run.finished)
    look = Look(book, say)
    sheets = {name: book.add_worksheet(_workbook.sheet_name(say, name)) for name in SHEETS}
    shown = listing(inventory)
    for name, draw in SHEETS.items():
        draw(look, sheets[name], shown)
    book.close()


def _list(make: Callable[[Listing, Labels], Table]) -> Draw:
    """Draw a table as a sheet of its own: frozen header, filters, columns that fit."""

    def draw(look: Look, sheet: Any, shown: Listing) -> None:
        _draw_list(look, sheet, make(shown, look.say))

    return draw


def _whole(draw: Callable[[Look, Any, Inventory], None]) -> Draw:
    """Draw what is told of all that was found, listed or not."""
    return lambda look, sheet, shown: draw(look, sheet, shown.inventory)


def _whole_list(make: Callable[[Inventory, Labels], Table]) -> Draw:
    return _list(lambda shown, say: make(shown.inventory, say))


def _draw_list(look: Look, sheet: Any, table: Table) -> None:
    _workbook.draw_table(look, sheet, table)
    _workbook.set_page(look, sheet, header_rows=1)
    if table.note:
        sheet.write_string(len(table.rows) + 2, 0, table.note, look.format(bold=True))
    sheet.freeze_panes(1, 0)
    last = len(table.rows) + 2 if table.note else max(len(table.rows), 1)
    sheet.print_area(0, 0, last, min(len(table.columns), PRINTED_COLUMNS) - 1)


def _draw_cover(look: Look, sheet: Any, inventory: Inventory) -> None:
    draw_cover(look, sheet, inventory, {name: _workbook.sheet_name(look.say, name) for name in SHEETS})


def _draw_review(look: Look, sheet: Any, shown: Listing) -> None:
    table = _findings.review_table(shown, look.say)
    _draw_list(look, sheet, table)
    decisions = {key: look.say(key) for key in keys("decision.") if key != "decision.hint"}
    _workbook.choices(sheet, table, "decision", decisions, look.say("decision.hint"))


SHEETS: dict[str, Draw] = {
    "cover": _whole(_draw_cover),
    "summary": _whole(draw_summary),
    "gaps": _whole_list(_lists.gaps_table),
    "inventory": _list(_findings.inventory_table),
    "section26": _list(_findings.section26_table),
    "sources": _list(_lists.sources_table),
    "rejected": _list(_lists.rejected_table),
    "ropa": _whole_list(_lists.record_rows),
    "review": _draw_review,
    "method": _whole(draw_method),
    "legend": _list(lambda _, say: _lists.legend_table(say)),
}

REPORT = Report(
    name="xlsx",
    filename="inventory.xlsx",
    title="Workbook for auditors: summary, gaps, inventory, sources, review, method",
    render=render,
)
