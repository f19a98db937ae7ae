"""How the workbook is drawn: one look for all sheets, real tables, and text that stays text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby
from typing import Any

from pdscan.labels import Labels
from pdscan.visible import visible
from reports._statements import moment
from reports._table import Cell, Column, Table
from reports._text import width

FONT = "Tahoma"
INK, FAINT, RULE, HEAD = "#1F2933", "#616E7C", "#CBD2D9", "#243B53"
ACCENT, BAR = "#0F766E", "#99D5CF"
TONES = {
    "bad": ("#9B1C1C", "#FDE8E8"),
    "warn": ("#8A5300", "#FEF3D6"),
    "good": ("#0F5132", "#E3F4EA"),
}
TONE_OF = {
    "severity.high": "bad",
    "severity.medium": "warn",
    "protection.plain": "bad",
    "protection.encoded": "warn",
    "protection.mixed": "warn",
    "protection.encrypted": "good",
    "protection.hashed": "good",
    "protection.tokenised": "good",
    "policy.undeclared": "bad",
    "pdpa.sensitive": "warn",
    "status.failed": "bad",
    "status.partial": "warn",
    "sure.possible": "warn",
}
MOST_CHARACTERS = 32_767
"""What one cell of a workbook can hold."""
MEASURED_ROWS = 300
UNDERLINED: dict[str, object] = {"bottom": 1, "bottom_color": "#E4E7EB"}
MIDDLE: dict[str, object] = {"valign": "vcenter"}
"""Thai marks above the letters need the room that a text at the top of its cell has not."""
WRAPPED: dict[str, object] = MIDDLE | {"text_wrap": True, "align": "left", "indent": 1}
TEXT_WIDTHS = (38, 90)
ROW_HEIGHT = 16.5
LINE, MOST_LINES = 17, 30
"""Height of a line in pixels, and how many lines a row may grow to."""
_BAR = {
    "type": "data_bar",
    "bar_solid": True,
    "bar_color": BAR,
    "bar_border_color": BAR,
    "min_type": "num",
    "max_type": "num",
    "min_value": 0,
    "max_value": 1,
}
NUMBERS = {"number": "#,##0_-", "share": "0.0%_-", "bar": "0%_-", "chance": "0.00%_-"}


@dataclass(frozen=True, slots=True)
class Look:
    """The formats of one workbook; made once, for a workbook writes out each that it was asked for."""

    book: Any
    say: Labels
    made: dict[str, Any] = field(default_factory=dict)

    def format(self, **properties: object) -> Any:
        """Return the format with these properties, the same object each time."""
        base = {"font_name": FONT, "font_size": 10, "font_color": INK, "valign": "top"}
        key = repr(sorted(properties.items()))
        if key not in self.made:
            self.made[key] = self.book.add_format(base | properties)
        return self.made[key]

    def of(self, column: Column) -> Any:
        """Return the format of a column's cells."""
        if column.kind in NUMBERS:
            lines = UNDERLINED if column.kind == "bar" else {}
            return self.format(num_format=NUMBERS[column.kind], **MIDDLE, **lines)
        if column.kind == "code":
            return self.format(font_name="Consolas", font_size=9, font_color=FAINT, **WRAPPED)
        if column.kind == "choice":
            return self.format(bg_color="#FFFBE6", **WRAPPED)
        return self.format(**WRAPPED)

    def tones(self) -> dict[Cell, Any]:
        """Return the formats of the words that should catch the eye, by the word."""
        return {
            self.say(key): self.format(font_color=TONES[tone][0], bg_color=TONES[tone][1], **WRAPPED)
            for key, tone in TONE_OF.items()
        }


def new_book(buffer: Any, title: str, finished: str) -> Any:
    """Open a workbook in which no text can become a formula or a link, dated by the run, not by the clock."""
    import xlsxwriter

    options = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = xlsxwriter.Workbook(buffer, options)
    book.set_properties({"title": title, "author": "pdscan", "created": moment(finished)})
    book.set_size(28_000, 16_000)
    return book


def sheet_name(say: Labels, name: str) -> str:
    """Return a sheet's name; a slash is not allowed in it, nor more than 31 characters."""
    return say(f"sheet.{name}").replace(" / ", " · ")[:31]


def draw_table(look: Look, sheet: Any, table: Table, top: int = 0) -> None:
    """Draw a real table whose header stands in row `top`."""
    names = [look.say(f"column.{column.key}") for column in table.columns]
    widths = [_width(name, table, place, table.columns[place]) for place, name in enumerate(names)]
    bottom = top + max(len(table.rows), 1)
    headers = [{"header": name, "header_format": _head(look)} for name in names]
    area = {"name": table.name, "columns": headers, "style": "Table Style Light 1", "banded_rows": False}
    sheet.add_table(top, 0, bottom, len(headers) - 1, area)
    # It notes every cell, lest tables overlap. The only one of its sheet cannot; half of the memory is saved.
    sheet.table_cells.clear()
    sheet.set_row_pixels(top, 14 + LINE * _most_lines(names, [space - 3 for space in widths]))
    for place, space in enumerate(widths):
        sheet.set_column(place, place, space)
    _draw_rules(look, sheet, table, top + 1, bottom)
    _write_rows(look, sheet, table, top + 1, widths)


def _draw_rules(look: Look, sheet: Any, table: Table, top: int, bottom: int) -> None:
    """Draw bars, and lines between rows over empty cells too: those need not be written then.

    Columns side by side share a rule, for to write its formula takes as long as to write a hundred cells.
    """
    lines = {"type": "formula", "criteria": "=TRUE", "format": look.book.add_format(UNDERLINED)}
    for is_bar, side_by_side in groupby(
        range(len(table.columns)), lambda at: table.columns[at].kind == "bar"
    ):
        places = list(side_by_side)
        sheet.conditional_format(top, places[0], bottom, places[-1], _BAR if is_bar else lines)


def _write_rows(look: Look, sheet: Any, table: Table, top: int, widths: list[float]) -> None:
    tones, plain = look.tones(), dict[Cell, Any]()
    styles = [(look.of(column), tones if column.kind == "word" else plain) for column in table.columns]
    to_fill = [column.kind == "choice" for column in table.columns]
    for number, row in enumerate(table.rows, top):
        for place, cell in enumerate(row):
            if cell is not None or to_fill[place]:
                style, toned = styles[place]
                write_cell(sheet, number, place, cell, toned.get(cell, style))
        set_height(sheet, number, row, widths)


def set_height(sheet: Any, row: int, cells: Sequence[Cell], widths: Sequence[float]) -> None:
    """Make a row as high as its longest cell wraps: not every program does so when it opens a file."""
    if (lines := _most_lines(cells, widths)) > 1:
        sheet.set_row_pixels(row, 6 + LINE * min(lines, MOST_LINES))


def _most_lines(cells: Sequence[Cell], widths: Sequence[float]) -> int:
    wrapping = [
        _lines(cell, space)
        for cell, space in zip(cells, widths, strict=True)
        if isinstance(cell, str) and (len(cell) >= space or "\n" in cell)
    ]
    return max(wrapping, default=1)


def _lines(text: str, space: float) -> int:
    return sum(max(-(-width(line) // max(int(space - 1), 1)), 1) for line in text[:2000].split("\n"))


def continued(table: Table, key: str, head: int, mark: str) -> Table:
    """Continue the lines of a text on further rows where one row cannot show them all.

    A further row repeats the first `head` cells, the last of them with the mark; its other cells are empty.
    """
    place = [column.key for column in table.columns].index(key)
    space, rows = table.columns[place].widest, list[list[Cell]]()
    for row in table.rows:
        first, *further = _parts(str(row[place] or "").split("\n"), space)
        rows.append([*row[:place], first or None, *row[place + 1 :]])
        for part in further:
            again: list[Cell] = [*row[: head - 1], f"{row[head - 1]} {mark}", *[None] * (len(row) - head)]
            again[place] = part
            rows.append(again)
    return replace(table, rows=rows)


def _parts(lines: Sequence[str], space: float) -> Iterator[str]:
    """Yield so many lines at a time as a row can show, at least one."""
    part, used = list[str](), 0
    for line in lines:
        needed = _lines(line, space)
        if part and used + needed > MOST_LINES - 2:
            yield "\n".join(part)
            part, used = [], 0
        part.append(line)
        used += needed
    yield "\n".join(part)


def write_cell(sheet: Any, row: int, column: int, cell: Cell, style: Any) -> None:
    """Write one cell; text is never taken for anything but text."""
    if cell is None or cell == "":
        sheet.write_blank(row, column, None, style)
    elif isinstance(cell, str):
        sheet.write_string(row, column, _fitting(cell), style)
    else:
        sheet.write_number(row, column, cell, style)


def set_page(
    look: Look,
    sheet: Any,
    *,
    title: str = "title.inventory",
    portrait: bool = False,
    header_rows: int = 0,
) -> None:
    """Set how a sheet prints: A4, one page wide, numbered, its header on every page."""
    if not portrait:
        sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
    sheet.set_footer(f"&L&8{look.say(title)} · &A&R&8&P / &N")
    sheet.hide_gridlines(2)
    sheet.set_default_row(ROW_HEIGHT)
    if header_rows:
        sheet.repeat_rows(0, header_rows - 1)


def set_text_columns(sheet: Any) -> None:
    """Set the two columns of a page that is read: labels and text."""
    for place, space in enumerate(TEXT_WIDTHS):
        sheet.set_column(place, place, space)


def write_pairs(look: Look, sheet: Any, top: int, pairs: Iterable[tuple[str, str]]) -> int:
    """Write labels with their text below one another; returns the next free row."""
    label = look.format(bold=True, font_color=FAINT, text_wrap=True, bottom=1, bottom_color=RULE)
    text = look.format(text_wrap=True, bottom=1, bottom_color=RULE)
    for row, (name, statement) in enumerate(pairs, top):
        write_cell(sheet, row, 0, name, label)
        write_cell(sheet, row, 1, statement, text)
        set_height(sheet, row, (name, statement), TEXT_WIDTHS)
        top = row + 1
    return top


def choices(sheet: Any, table: Table, key: str, words: Mapping[str, str], hint: str) -> None:
    """Offer a drop-down list in the column `key`; other entries are refused."""
    place = [column.key for column in table.columns].index(key)
    rule = {"validate": "list", "source": list(words.values()), "input_message": hint, "error_message": hint}
    sheet.data_validation(1, place, max(len(table.rows), 1), place, rule)


def _head(look: Look) -> Any:
    return look.format(
        bold=True,
        font_color="#FFFFFF",
        bg_color=HEAD,
        **WRAPPED,
        border=1,
        border_color="#486581",
    )


def _width(header: str, table: Table, place: int, column: Column) -> float:
    """Return the width of a column; the header may wrap between its words, beside the filter's button.

    A column to be filled in is as wide as what is written there may be.
    """
    if column.kind == "choice":
        return column.widest
    longest = max((width(part) for part in header.split(" / ")), default=0)
    header_places = longest + 4 if longest <= 14 else -(-longest // 2) + 6
    cells = (width(str(row[place])) for row in table.rows[:MEASURED_ROWS] if row[place] is not None)
    widest = max(cells, default=0) * 1.1 + 2 if column.kind not in NUMBERS else 0
    return max(min(max(widest, header_places), column.widest), 9)


def _fitting(text: str) -> str:
    shown = visible(text)
    return shown if len(shown) <= MOST_CHARACTERS else shown[: MOST_CHARACTERS - 1] + "…"
