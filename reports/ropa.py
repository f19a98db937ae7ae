"""`ropa.xlsx`: the record of processing (บันทึกรายการ) of PDPA section 39, for a person to complete.

The first sheet follows the items of the law; the second has one row a table or file. Yellow cells are for a
person, to fill in or to confirm; where the form offers answers, they drop down.
"""

from __future__ import annotations

from io import BytesIO
from typing import Any

from pdscan.inventory.model import Inventory
from pdscan.labels import Labels
from pdscan.report import Report
from reports import _workbook
from reports._lists import record_rows
from reports._ropa import CHOSEN, activities, choices
from reports._table import Table
from reports._workbook import Look

A3 = 8


def render(inventory: Inventory, lang: str) -> bytes:
    """Draw the record."""
    buffer, say = BytesIO(), Labels(lang)
    book = _workbook.new_book(buffer, say("title.record"), inventory.run.finished)
    look = Look(book, say)
    items, rows, answers = (
        book.add_worksheet(_workbook.sheet_name(say, name)) for name in ("record", "activities", "answers")
    )
    _draw(look, items, record_rows(inventory, say), 2)
    table = activities(inventory, say)
    _draw(look, rows, table, 2)
    rows.set_paper(A3)
    rows.fit_to_pages(3, 0)
    rows.repeat_columns(0, 1)
    _offer(look, rows, table, answers)
    book.close()
    return buffer.getvalue()


def _draw(look: Look, sheet: Any, table: Table, frozen: int) -> None:
    _workbook.draw_table(look, sheet, table)
    _workbook.set_page(look, sheet, title="title.record", header_rows=1)
    sheet.freeze_panes(1, frozen)


def _offer(look: Look, sheet: Any, table: Table, answers: Any) -> None:
    """Write the answers of the form below one another, a column each, and offer them where they belong."""
    say, places = look.say, {column.key: place for place, column in enumerate(table.columns)}
    head, style = look.format(bold=True, text_wrap=True), look.format(text_wrap=True)
    for place, key in enumerate(CHOSEN):
        offered = choices(key, say)
        answers.write_string(0, place, say(f"column.{key}"), head)
        answers.write_column(1, place, offered, style)
        answers.set_column(place, place, 34)
        letter = "ABCDEFGHIJ"[place]
        source = f"='{answers.name}'!${letter}$2:${letter}${len(offered) + 1}"
        rule = {"validate": "list", "source": source, "error_type": "information"}
        sheet.data_validation(1, places[key], max(len(table.rows), 1), places[key], rule)
    _workbook.set_page(look, answers, title="title.record")


REPORT = Report(
    name="ropa",
    filename="ropa.xlsx",
    title="Record of processing (PDPA section 39), as far as data can fill it",
    render=render,
)
