"""Tables of a policy: the rows below a header that says what each column is about.

Extraction writes a row as one line, its cells parted by ` | `, by bars all round, by tabs or by wide
gaps. A row with as many cells as the header is read cell by cell, each under the words of its column:
purposes, data, period. Tables whose cells stand in lines of their own are those of `loose_tables`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from pdscan.policy.text.lines import Line, glued, width
from pdscan.policy.words import lexicon

_BAR = " | "
_HEADER = 180
"""Letters that the words of a column do not exceed."""
_BARRED = re.compile(r"\s*\|(?P<inside>.*)\|\s*$")
_RULE = re.compile(r"\s*\|?[\s|:-]*-{2,}[\s|:-]*$")
"""The line below the header of a table in Markdown."""
_GAP = re.compile(r"\t+|(?<=\S) {3,}(?=\S)")
_COLON = re.compile(r" : ")
_BROKEN_OFF = 3
"""Lines in which the next row begins when a line without bars is the rest of the last one."""
_DETAILS = re.compile(
    r"รายละเอียด|ตัวอย่าง|รายการ|คำอธิบาย|details?|examples?|description|includes?"
    r"|\bwhat (?:it|this|they|that) (?:contains?|includes?|covers?|comprises?|means?|is)\b|\bcontents?\b",
    re.IGNORECASE,
)
"""How a column is headed that spells out what the column of categories names."""


_NOT_TAKEN = re.compile(
    r"[\W_]*(?:not|never) (?:collected|stored|recorded|asked for|kept|needed)(?: \([^)]*\))?[\W_]*"
    r"|ไม่(?:ได้|มีการ)?(?:จัด)?(?:เก็บ(?:รวบรวม)?|บันทึก|ขอ)(?:ข้อมูล)?",
    re.IGNORECASE,
)
"""A cell that says of its row's data that they are not collected."""
_ASKS = re.compile(r"\b(?:collect|stor|kept|keep)\w*\b|เก็บ|รวบรวม", re.IGNORECASE)
_ASKS_WHETHER = re.compile(
    r"(?:is it |are they |do we )?(?:collect|stor|kept|keep)\w*(?: it)?\s?\?"
    r"|(?:จัด)?(?:เก็บ|รวบรวม)[ก-๎]{0,12}(?:หรือไม่|ไหม)\??",
    re.IGNORECASE,
)
"""How a column is headed that asks it."""
_NO = re.compile(r"[\W_]*(?:no|ไม่|ไม่มี)[\W_]*|\s*[❌✗✘]\s*", re.IGNORECASE)
"""The same below a column that asks it."""
_COUNTED_FROM = re.compile(
    r"\W*(?:(?:(?:is |are )?(?:counted|counting|runs?|running|starts?|starting|measured|calculated) )?"
    r"(?:from|at|after)(?: when)?"
    r"|(?:start|starting|trigger)(?:ing)?(?: point| date| event)?"
    r"|(?:จุด|วัน(?:ที่)?|การ)?(?:เริ่ม)?(?:ต้น)?นับ(?:ระยะเวลา|เวลา)?(?:จาก|แต่|ตั้งแต่|เมื่อ)?(?:วัน(?:ที่)?)?)\W*",
    re.IGNORECASE,
)
"""How a column is headed that tells from when the periods of another run."""
_FROM = re.compile(r"\W*(?:from|after|since|upon|on|when|นับ|หลัง|ตั้งแต่|เมื่อ|จาก)", re.IGNORECASE)
_AGE, _LIFETIME = "อายุ", "อายุคุกกี้"
_CATEGORIES = frozenset({"contact"})
"""Roles of headings that also name a category of data: below other rows they head no table."""
_NOT_COLLECTED = "not collected"
"""What the data of such a row stand under."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: the words of its column, what it says, which data its row is about, and what it is called."""

    column: str
    text: str
    row: str
    name: str = ""
    """The first cell of the row, where it is not that of the data."""


def with_bars(text: str) -> str:
    """Return a text with the rows of its tables written in one way: their cells parted by bars."""
    lines = [_barred(line) for line in text.split("\n") if not (_RULE.match(line) and "|" in line)]
    return "\n".join(_whole_rows(_in_bars(_in_bars(lines, _GAP), _COLON)))


def _in_bars(lines: Sequence[str], parting: re.Pattern[str]) -> list[str]:
    """Return lines, the cells of tables parted by bars where something else parts them."""
    written: list[str] = []
    for count, group in groupby(
        lines, key=lambda line: 0 if _BAR in line else len(parting.split(line.strip()))
    ):
        block = list(group)
        rows = [tuple(cell.strip() for cell in parting.split(line.strip())) for line in block]
        tabbed = all("\t" in line for line in block)  # no prose has tabs inside
        is_table = count > 1 and len(rows) > 1 and len(_roles(rows[0])) > (0 if tabbed else 1)
        written += [_BAR.join(row) for row in rows] if is_table else block
    return written


def _whole_rows(lines: Sequence[str]) -> Iterator[str]:
    """Put the rows of a table together whose cells the edge of the page has broken."""
    columns, row = 0, ""
    for index, line in enumerate(lines):
        if row and line.strip() and _goes_on(row, lines[index : index + _BROKEN_OFF], columns):
            row = glued(row, line.strip())
            continue
        if row:
            yield row
        row = line if is_row(line) else ""
        if not row:
            yield line
            columns = columns if not line.strip() else 0
        elif not columns and _says_what_follows(_cells(line)):
            columns = len(_cells(line))
    if row:
        yield row


def _goes_on(row: str, following: Sequence[str], columns: int) -> bool:
    """Say whether the next line is the rest of a row: it lacks cells, or more rows come after the rest."""
    has, brings = len(_cells(row)), max(1, len(_cells(following[0])))
    if not columns or has + brings - 1 > columns:
        return False
    return has < columns or any(map(is_row, following[1:]))


def _barred(line: str) -> str:
    inside = _BARRED.match(line)
    return _BAR.join(cell.strip() for cell in inside["inside"].split("|")) if inside else line


def is_row(text: str) -> bool:
    """Say whether a line is the row of a table."""
    return _BAR in text


def headers(lines: Sequence[Line]) -> dict[int, tuple[str, ...]]:
    """Return the header for each line that is a row below one, by the place of the line."""
    found: dict[int, tuple[str, ...]] = {}
    header: tuple[str, ...] = ()
    begins = True
    for index, line in enumerate(lines):
        cells = _cells(line.text)
        if len(cells) < 2:
            header = ()
        elif header and len(cells) == len(header):
            found[index] = header
        elif not header and _says_what_follows(cells) and (begins or _roles(cells) - _CATEGORIES):
            header = _of_cookies(cells)
        begins = len(cells) < 2
    return found


def _of_cookies(cells: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words of the columns; in a table of cookies an age is how long they last."""
    if "cookie" not in map(lexicon.heading_role, cells):
        return cells
    return tuple(_LIFETIME if cell == _AGE else cell for cell in cells)


def row(text: str, header: tuple[str, ...]) -> Iterator[Cell]:
    """Yield the cells of a row that say something; a category with its details in one."""
    columns = _from_when(_spelt_out(list(zip(header, _cells(text), strict=True))))
    named = [cell for column, cell in columns if _is_of_data(column)] or [columns[0][1]]
    about, name = " ".join(named), columns[0][1]
    if any(_denies(column, cell) for column, cell in columns):
        columns = [(_NOT_COLLECTED if cell in named else column, cell) for column, cell in columns]
    yield from (Cell(column, cell, about, "" if name in about else name) for column, cell in columns if cell)


def _denies(column: str, cell: str) -> bool:
    return bool(_NOT_TAKEN.fullmatch(cell) or (_ASKS.search(column) and _NO.fullmatch(cell)))


def _spelt_out(columns: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Put the cell that spells out a category behind it: "financial data: account number"."""
    merged: list[tuple[str, str]] = []
    for column, cell in columns:
        details = not lexicon.heading_role(column) and _DETAILS.search(column)
        if details and merged and _is_of_data(merged[-1][0]):
            category, named = merged[-1]
            merged[-1] = (category, f"{named}: {cell}" if named and cell else named or cell)
        else:
            merged.append((column, cell))
    return merged


def _from_when(columns: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Put behind each period the cell that tells from when it runs: "12 months from the last visit"."""
    counted = [cell for column, cell in columns if _COUNTED_FROM.fullmatch(column)]
    if len(counted) != 1 or not any(map(str.isalpha, counted[0])):
        return columns
    begins = counted[0] if _FROM.match(counted[0]) else f"{_by_language(counted[0])} {counted[0]}"
    return [
        (column, f"{cell} {begins}" if lexicon.heading_role(column) == "retention" else cell)
        for column, cell in columns
        if not _COUNTED_FROM.fullmatch(column)
    ]


def _by_language(text: str) -> str:
    return "from" if text.isascii() else "นับจาก"


def _is_of_data(column: str) -> bool:
    return lexicon.heading_role(column) in lexicon.COLLECTING


def _cells(text: str) -> tuple[str, ...]:
    return tuple(cell.strip() for cell in text.split("|")) if is_row(text) else ()


def _says_what_follows(cells: tuple[str, ...]) -> bool:
    says = any(lexicon.heading_role(cell) or _ASKS_WHETHER.fullmatch(cell) for cell in cells)
    return says and all(width(cell) <= _HEADER for cell in cells)


def _roles(cells: tuple[str, ...]) -> set[str]:
    return {role for cell in cells if width(cell) <= _HEADER and (role := lexicon.heading_role(cell))}
