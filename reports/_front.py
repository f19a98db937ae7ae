"""The pages of the workbook that are read rather than filtered: cover, summary and method."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from pdscan.inventory.model import Inventory
from reports import _workbook
from reports._answers import Answer, answers
from reports._history import runs_table
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
RUN_COLOURS = {"findings": "#486581", "plain": "#C2410C", "undeclared": "#F2B441", "gaps_high": "#9B1C1C"}
RUNS_WIDTH, RUNS_HEIGHT = 460, 280
SUMMARY_TOP = 4
SUMMARY_WIDTHS = (44, 26, 44, 44)
"""Of the columns that hold the answers and, below them, names."""
_FONT = {"name": _workbook.FONT, "size": 9, "color": _workbook.INK}
_AXIS = {"num_font": _FONT, "line": {"none": True}, "major_tick_mark": "none"}
_LINES = {"visible": True, "line": {"color": "#E4E7EB"}}


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
    """Draw the answers to what is asked first, key figures and pictures, each kind of data, and the runs."""
    table, key = elements_table(inventory, look.say), figures(inventory)
    asked = list(answers(inventory, look.say))
    pictured = SUMMARY_TOP + len(asked) + 2
    top = pictured + max(CHART_ROWS, len(key)) + 2
    _workbook.draw_table(look, sheet, table, top)
    for place, space in enumerate(SUMMARY_WIDTHS):
        sheet.set_column(place, place, space)
    _title(look, sheet, inventory)
    below = top + max(len(table.rows), 1) + 3
    _draw_answers(look, sheet, asked, {"elements": top, "runs": below})
    label = look.format(font_color=_workbook.FAINT)
    number = look.format(bold=True, num_format="#,##0", align="left")
    for row, (name, value) in enumerate(key.items(), pictured):
        sheet.write_string(row, 0, look.say(f"kpi.{name}"), label)
        sheet.write_number(row, 1, value, number)
    if table.rows:
        _draw_charts(look, sheet, table, pictured, top)
    if inventory.run.history:
        _draw_runs(look, sheet, inventory, below)
    _workbook.set_page(look, sheet)


def _draw_answers(look: Look, sheet: Any, asked: Sequence[Answer], tables: Mapping[str, int]) -> None:
    """Write each question, its answer across three columns, and a link to where it is told in full.

    `tables` has the rows of the tables of this sheet.
    """
    head = look.format(bold=True, font_size=12, font_color=_workbook.HEAD)
    question = look.format(bold=True, text_wrap=True, **_workbook.UNDERLINED)
    text = look.format(text_wrap=True, **_workbook.UNDERLINED)
    link = look.format(font_color=_workbook.ACCENT, bold=True, text_wrap=True, **_workbook.UNDERLINED)
    sheet.write_string(SUMMARY_TOP - 1, 0, look.say("page.answers"), head)
    space = sum(SUMMARY_WIDTHS[1:])
    for row, answer in enumerate(asked, SUMMARY_TOP):
        is_here = answer.where in tables
        tab = sheet.name if is_here else _workbook.sheet_name(look.say, answer.where)
        cell = f"A{tables[answer.where] + 1}" if is_here else "A1"
        _workbook.write_cell(sheet, row, 0, answer.question, question)
        sheet.merge_range(row, 1, row, 3, "", text)
        _workbook.write_cell(sheet, row, 1, answer.text, text)
        sheet.merge_range(row, 4, row, 6, "", link)
        shown = look.say("answer.below") if is_here else tab
        sheet.write_url(row, 4, f"internal:'{tab}'!{cell}", link, f"→ {shown}")
        _workbook.set_height(sheet, row, (answer.question, answer.text), (SUMMARY_WIDTHS[0], space))


def _draw_charts(look: Look, sheet: Any, table: Table, row: int, top: int) -> None:
    """Draw how the kinds of data are protected and, beside it, which of them the policy declares."""
    for number, (title, colours) in enumerate(CHARTS.items()):
        chart = look.book.add_chart({"type": "bar", "subtype": "stacked"})
        for series in _series(look, sheet.name, table, top, colours):
            chart.add_series(series)
        _style_chart(chart, look.say(f"chart.{title}"))
        chart.set_y_axis(_AXIS | {"reverse": True})
        sheet.insert_chart(row, 2, chart, {"object_position": 2, "x_offset": number * (CHART_WIDTH + 20)})


def _draw_runs(look: Look, sheet: Any, inventory: Inventory, top: int) -> None:
    """Draw the runs as a table, and their counts as lines below it."""
    table = runs_table(inventory, look.say)
    _workbook.draw_table(look, sheet, table, top)
    for place, space in enumerate(SUMMARY_WIDTHS):
        sheet.set_column(place, place, space)
    chart, last = look.book.add_chart({"type": "line"}), top + len(table.rows)
    for place, column in enumerate(table.columns):
        if column.key in RUN_COLOURS:
            line = {"color": RUN_COLOURS[column.key], "width": 2.25}
            marks = {"type": "circle", "size": 6, "fill": line, "border": line}
            chart.add_series(
                {
                    "name": look.say(f"column.{column.key}"),
                    "categories": [sheet.name, top + 1, 0, last, 0],
                    "values": [sheet.name, top + 1, place, last, place],
                    "line": line,
                    "marker": marks,
                }
            )
    _style_chart(chart, look.say("chart.runs"))
    chart.set_y_axis(_AXIS | {"min": 0, "major_gridlines": _LINES, "num_format": "#,##0"})
    chart.set_x_axis({"num_font": _FONT, "text_axis": True})
    chart.set_size({"width": RUNS_WIDTH, "height": RUNS_HEIGHT})
    sheet.insert_chart(top, len(table.columns), chart, {"object_position": 2, "x_offset": 12})


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
    chart.set_title({"name": title, "overlay": False, "name_font": _FONT | {"size": 11, "bold": True}})
    chart.set_x_axis(
        {"num_font": _FONT, "major_gridlines": _LINES, "line": {"none": True}, "num_format": "0"}
    )
    chart.set_legend({"position": "bottom", "font": _FONT})
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
