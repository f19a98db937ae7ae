"""The pages of the workbook that are read rather than filtered: cover, summary and method."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from pdscan.inventory.model import Inventory
from reports import _workbook
from reports._lists import elements_table
from reports._overview import figures
from reports._statements import cover_lines, method_lines
from reports._table import Table
from reports._workbook import Look

CHARTS = {
    "elements": {
        "columns_plain": "#C2410C",
        "columns_weak": "#F2B441",
        "columns_protected": "#0F766E",
        "columns_unseen": "#B8C1CC",
    },
    "declared": {"columns_declared": "#486581", "columns_undeclared": "#C2410C"},
}
CHARTED_ELEMENTS = 15
CHART_ROWS, CHART_WIDTH = 18, 640


def draw_cover(look: Look, sheet: Any, inventory: Inventory, sheets: Mapping[str, str]) -> None:
    """Draw the cover: what this is, of what, by which policy, when; `sheets` are named by what they hold."""
    _workbook.set_text_columns(sheet)
    _title(look, sheet, inventory)
    row = _workbook.write_pairs(look, sheet, 3, cover_lines(inventory, look.say)) + 1
    sheet.write_string(
        row, 0, look.say("cover.contents"), look.format(bold=True, font_size=12, font_color=_workbook.HEAD)
    )
    listed = [name for name in sheets if name != "cover"]
    _workbook.write_pairs(
        look, sheet, row + 1, ((sheets[name], look.say(f"about.{name}")) for name in listed)
    )
    link = look.format(font_color=_workbook.ACCENT, bold=True, bottom=1, bottom_color=_workbook.RULE)
    for at, name in enumerate(listed, row + 1):
        sheet.write_url(at, 0, f"internal:'{sheets[name]}'!A1", link, sheets[name])
    _workbook.set_page(look, sheet, portrait=True)


def draw_summary(look: Look, sheet: Any, inventory: Inventory) -> None:
    """Draw the key figures, two pictures, and each kind of data with its systems."""
    table = elements_table(inventory, look.say)
    top = CHART_ROWS + 4
    _workbook.draw_table(look, sheet, table, top)
    _title(look, sheet, inventory)
    label, number = (
        look.format(font_color=_workbook.FAINT),
        look.format(bold=True, num_format="#,##0", align="left"),
    )
    for row, (name, value) in enumerate(figures(inventory).items(), 3):
        sheet.write_string(row, 0, look.say(f"kpi.{name}"), label)
        sheet.write_number(row, 1, value, number)
    if table.rows:
        _draw_charts(look, sheet, table, top)
    _workbook.set_page(look, sheet)


def _draw_charts(look: Look, sheet: Any, table: Table, top: int) -> None:
    """Draw how the kinds of data are protected and, beside it, which of them the policy declares."""
    for number, (title, colours) in enumerate(CHARTS.items()):
        chart = look.book.add_chart({"type": "bar", "subtype": "stacked"})
        for series in _series(look, sheet.name, table, top, colours):
            chart.add_series(series)
        _style_chart(chart, look.say(f"chart.{title}"))
        sheet.insert_chart(2, 2, chart, {"object_position": 2, "x_offset": number * (CHART_WIDTH + 20)})


def _series(
    look: Look, tab: str, table: Table, top: int, colours: dict[str, str]
) -> Iterator[dict[str, Any]]:
    """Yield one series for each counting column that `colours` names; one bar an element."""
    first, last = top + 1, top + min(len(table.rows), CHARTED_ELEMENTS)
    places = {column.key: place for place, column in enumerate(table.columns)}
    for key, colour in colours.items():
        yield {
            "name": look.say(f"column.{key}"),
            "categories": [tab, first, 0, last, 0],
            "values": [tab, first, places[key], last, places[key]],
            "fill": {"color": colour},
            "gap": 45,
        }


def _style_chart(chart: Any, title: str) -> None:
    font = {"name": _workbook.FONT, "size": 9, "color": _workbook.INK}
    chart.set_title({"name": title, "overlay": False, "name_font": font | {"size": 11, "bold": True}})
    chart.set_y_axis({"reverse": True, "num_font": font, "line": {"none": True}, "major_tick_mark": "none"})
    lines = {"visible": True, "line": {"color": "#E4E7EB"}}
    chart.set_x_axis({"num_font": font, "major_gridlines": lines, "line": {"none": True}, "num_format": "0"})
    chart.set_legend({"position": "bottom", "font": font})
    chart.set_chartarea({"border": {"none": True}})
    chart.set_size({"width": CHART_WIDTH, "height": CHART_ROWS * 20})


def draw_method(look: Look, sheet: Any, inventory: Inventory) -> None:
    """Draw how the scan was made and how its statements are meant."""
    _workbook.set_text_columns(sheet)
    _title(look, sheet, inventory)
    _workbook.write_pairs(look, sheet, 3, method_lines(inventory, look.say))
    _workbook.set_page(look, sheet, portrait=True)


def _title(look: Look, sheet: Any, inventory: Inventory) -> None:
    policy = inventory.policy
    owner = " · ".join(word for word in (policy.organisation, policy.system) if word) if policy else ""
    sheet.set_row_pixels(0, 36)
    sheet.write_string(
        0, 0, look.say("title.inventory"), look.format(bold=True, font_size=18, font_color=_workbook.HEAD)
    )
    _workbook.write_cell(
        sheet, 1, 0, owner or look.say("title.made_by"), look.format(font_color=_workbook.FAINT)
    )
