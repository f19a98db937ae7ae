"""The summary of the workbook: answers, figures, pictures, and what each system and kind of data came to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from pdscan.inventory.model import Inventory
from reports import _workbook
from reports._answers import Answer, answers
from reports._front import draw_title
from reports._history import runs_table
from reports._lists import elements_table, systems_table
from reports._overview import figures
from reports._table import Table
from reports._workbook import Look

SHADES = {
    "columns_plain": "#C2410C",
    "columns_weak": "#F2B441",
    "columns_protected": "#0F766E",
    "columns_unseen": "#B8C1CC",
}
DECLARED = {"columns_declared": "#486581", "columns_undeclared": "#C2410C"}
CHARTS = (
    ("systems", "systems", SHADES),
    ("elements", "elements", SHADES),
    ("declared", "elements", DECLARED),
)
"""Each picture: its title, the table that it is drawn from, and the columns with their colours."""
NAMED_BY = {"systems": "short_name", "elements": "element"}
"""The column of a table that has the names of its bars."""
CHARTED = 15
CHART_ROWS, CHART_WIDTH, CHART_STEP = 18, 470, 480
RUN_COLOURS = {"findings": "#486581", "plain": "#C2410C", "undeclared": "#F2B441", "gaps_high": "#9B1C1C"}
RUNS_ROWS, RUNS_WIDTH, RUNS_HEIGHT = 14, 460, 280
TOP = 4
WIDTHS = (36, 22, 42, 42)
"""Of the columns that hold the answers and, below them, names."""
_FONT = {"name": _workbook.FONT, "size": 9, "color": _workbook.INK}
_AXIS = {"num_font": _FONT, "line": {"none": True}, "major_tick_mark": "none"}
_NAMES = _AXIS | {"reverse": True, "interval_unit": 1}
"""Every bar is named, however long the names."""
_LINES = {"visible": True, "line": {"color": "#E4E7EB"}}


def draw_summary(look: Look, sheet: Any, inventory: Inventory) -> None:
    """Draw the answers to what is asked first, figures, pictures, the runs, the systems, the kinds of data.

    The longest table comes last, so that the row repeated on each further page of print is its header.
    """
    asked, key = list(answers(inventory, look.say)), figures(inventory)
    pictured = TOP + len(asked) + 2
    tables = {"runs": runs_table(inventory, look.say)} if inventory.run.history else {}
    tables |= {"systems": systems_table(inventory, look.say), "elements": elements_table(inventory, look.say)}
    tops = _stacked(tables, pictured + max(CHART_ROWS, len(key)) + 2)
    for name, table in tables.items():
        _workbook.draw_table(look, sheet, table, tops[name])
    for place, space in enumerate(WIDTHS):
        sheet.set_column(place, place, space)
    draw_title(look, sheet, inventory)
    _draw_answers(look, sheet, asked, tops)
    _draw_figures(look, sheet, key, pictured)
    _draw_charts(look, sheet, tables, tops, pictured)
    if "runs" in tables:
        _draw_runs(look, sheet, tables["runs"], tops["runs"])
    _workbook.set_page(look, sheet)
    sheet.repeat_rows(tops["elements"])


def _stacked(tables: Mapping[str, Table], top: int) -> dict[str, int]:
    """Return in which row each table begins; beside the runs their picture stands."""
    tops = {}
    for name, table in tables.items():
        tops[name] = top
        least = RUNS_ROWS if name == "runs" else 1
        top += max(len(table.rows), least) + 3
    return tops


def _draw_figures(look: Look, sheet: Any, key: Mapping[str, int], top: int) -> None:
    label = look.format(font_color=_workbook.FAINT, shrink=True)
    number = look.format(bold=True, num_format="#,##0", align="left")
    for row, (name, value) in enumerate(key.items(), top):
        sheet.write_string(row, 0, look.say(f"kpi.{name}"), label)
        sheet.write_number(row, 1, value, number)


def _draw_answers(look: Look, sheet: Any, asked: Sequence[Answer], tables: Mapping[str, int]) -> None:
    """Write each question, its answer across three columns, and a link to where it is told in full.

    `tables` has the rows of the tables of this sheet.
    """
    head = look.format(bold=True, font_size=12, font_color=_workbook.HEAD)
    question = look.format(bold=True, text_wrap=True, **_workbook.UNDERLINED)
    text = look.format(text_wrap=True, **_workbook.UNDERLINED)
    link = look.format(font_color=_workbook.ACCENT, bold=True, text_wrap=True, **_workbook.UNDERLINED)
    sheet.write_string(TOP - 1, 0, look.say("page.answers"), head)
    space = sum(WIDTHS[1:])
    for row, answer in enumerate(asked, TOP):
        is_here = answer.where in tables
        tab = sheet.name if is_here else _workbook.sheet_name(look.say, answer.where)
        cell = f"A{tables[answer.where] + 1}" if is_here else "A1"
        _workbook.write_cell(sheet, row, 0, answer.question, question)
        sheet.merge_range(row, 1, row, 3, "", text)
        _workbook.write_cell(sheet, row, 1, answer.text, text)
        sheet.merge_range(row, 4, row, 6, "", link)
        shown = look.say("answer.below") if is_here else tab
        sheet.write_url(row, 4, f"internal:'{tab}'!{cell}", link, f"→ {shown}")
        _workbook.set_height(sheet, row, (answer.question, answer.text), (WIDTHS[0], space))


def _draw_charts(
    look: Look, sheet: Any, tables: Mapping[str, Table], tops: Mapping[str, int], row: int
) -> None:
    """Draw how systems and kinds of data are protected, and which of these the policy declares."""
    for number, (title, name, colours) in enumerate(CHARTS):
        if not tables[name].rows:
            continue
        chart = look.book.add_chart({"type": "bar", "subtype": "stacked"})
        for series in _series(look, sheet.name, tables[name], tops[name], colours):
            chart.add_series(series)
        _style_chart(chart, _chart_title(look, title, tables[name]))
        chart.set_y_axis(_NAMES)
        sheet.insert_chart(row, 2, chart, {"object_position": 2, "x_offset": number * CHART_STEP})


def _chart_title(look: Look, title: str, table: Table) -> str:
    said, rows = look.say(f"chart.{title}"), len(table.rows)
    return said if rows <= CHARTED else f"{said}, {look.say('chart.first', shown=CHARTED, rows=rows)}"


def _series(
    look: Look, tab: str, table: Table, top: int, colours: Mapping[str, str]
) -> Iterator[dict[str, Any]]:
    """Yield one series for each counting column that `colours` names; one bar a row."""
    first, last = top + 1, top + min(len(table.rows), CHARTED)
    places = {column.key: place for place, column in enumerate(table.columns)}
    named = places[NAMED_BY[table.name]]
    for key, colour in colours.items():
        yield {
            "name": look.say(f"column.{key}"),
            "categories": [tab, first, named, last, named],
            "values": [tab, first, places[key], last, places[key]],
            "fill": {"color": colour},
            "gap": 45,
        }


def _draw_runs(look: Look, sheet: Any, table: Table, top: int) -> None:
    """Draw the counts of the runs as lines, beside their table."""
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


def _style_chart(chart: Any, title: str) -> None:
    chart.set_title({"name": title, "overlay": False, "name_font": _FONT | {"size": 11, "bold": True}})
    chart.set_x_axis(
        {"num_font": _FONT, "major_gridlines": _LINES, "line": {"none": True}, "num_format": "0"}
    )
    chart.set_legend({"position": "bottom", "font": _FONT})
    chart.set_chartarea({"border": {"none": True}})
    chart.set_size({"width": CHART_WIDTH, "height": CHART_ROWS * 20})
