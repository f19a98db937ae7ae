"""Tables in running text: a heading line names the columns, and the lines below it have as many cells.

The heading may be drawn otherwise than the rows: "ลำดับ / รหัส / ชื่อ-สกุล" stands above rows in columns of
blanks. Where single blanks part the cells of a row, those before and behind the name are counted off, and the
name is what is left.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from pdscan.detect.text.rosters import names_persons
from pdscan.recognizer import Span

_SIGNED = (re.compile(r" ?\t ?"), re.compile(r" ?\| ?"))
_SPACED = re.compile(r" {2,}")
_LOOSE = (re.compile(","), re.compile(";"), re.compile(" / "), re.compile(" [-–] "))
_SEPARATORS = (*_SIGNED, *_LOOSE[:2], _SPACED, *_LOOSE[2:])
_FEWEST_CELLS = 2
_NAME_AND_NUMBER = [(False, True), (True, False)]
_LONGEST_HEADING, _MOST_NAMES = 40, 5
_MARGIN = re.compile(r"\|[| ]*| {0,4}(?=[^ ])")
_CAMEL = re.compile("(?<=[a-z])(?=[A-Z])")
_NO_WORD = re.compile(r"[ _.:/()-]+")
_RULE = re.compile(r"[\s|:+=-]+")
"""A line of a drawing, between the heading and the rows."""
_BLANK = re.compile(" +")
_CAPITALISED = re.compile("[A-Z][A-Za-z./]*(?: [A-Z][A-Za-z./]*){2,9}")
"""A heading of single words: "No Rank Name DOB Passport"."""
_THAI_WORDS = re.compile("[ก-๎][ก-๎./-]*(?: [ก-๎][ก-๎./-]*){2,9}")
"""The same in Thai, where one of the words heads names: "เลขที่ รหัส ชื่อ คะแนน"."""
_DIGIT, _PARTED = re.compile("[0-9]"), re.compile(r"[\t|,;]|  | [/–-] ")
_NUMBERED = re.compile(r"[0-9]{1,3}[.)] ?(?=[^0-9 ])")
"""The number of a row whose heading names no such column: "1) สมชาย ใจดี / 0812345678"."""


@dataclass(frozen=True, slots=True)
class Table:
    """What a heading line calls the columns, in lower case words, and the places of the cells."""

    names: tuple[str, ...]
    start: int
    rows: list[tuple[Span, ...]]
    forms: str = ""
    """What the cells of its last row begin with, digits or letters."""
    is_interrupted: bool = False
    """Whether other lines stand behind its rows: only what begins like them goes on with it."""


@lru_cache(maxsize=2048)
def words_of(name: str) -> str:
    """Return a heading or key as lower case words.

    >>> words_of("firstName"), words_of("ชื่อ-สกุล")
    ('first name', 'ชื่อ สกุล')
    """
    return _NO_WORD.sub(" ", _CAMEL.sub(" ", name)).strip().lower()


def find_tables(text: str) -> Iterator[Table]:
    r"""Yield the tables of a text; rows behind a remark go on with the table before it.

    >>> text = "ที่ / รหัส / ชื่อ\n1  6412  สมชาย ใจดี\n2  6413  มาลี"
    >>> [[text[cell.start : cell.end] for cell in row] for table in find_tables(text) for row in table.rows]
    [['1', '6412', 'สมชาย ใจดี'], ['2', '6413', 'มาลี']]
    """
    table: Table | None = None
    for (at, line), (_, below) in pairwise([*_drawn_lines(text), (len(text), "")]):
        if table and (row := _row(line, table)):
            table = replace(table, forms=_forms(line, row))
            table.rows.append(tuple(Span(at + cell.start, at + cell.end) for cell in row))
        elif another := _headed(line, at, below):
            yield from filter(None, [table])
            table = another
        elif table:
            table = replace(table, is_interrupted=True)
    yield from filter(None, [table])


def _headed(line: str, at: int, below: str) -> Table | None:
    """Return the table that a line heads: short words, no number among them, and a row below."""
    is_of_words = _CAPITALISED.fullmatch(line) is not None or _heads_names(line)
    if _DIGIT.search(line) or not (is_of_words or _PARTED.search(line)):
        return None
    for sign in (_BLANK,) if is_of_words else _SEPARATORS:
        names = [line[cell.start : cell.end] for cell in _cells(line, sign)] if sign.search(line) else []
        if len(names) >= _FEWEST_CELLS and all(0 < len(name) <= _LONGEST_HEADING for name in names):
            table = Table(tuple(map(words_of, names)), at, [])
            row = _row(below, table)
            if row and _is_numbered(below, row, table.names):
                return table
    return None


def _heads_names(line: str) -> bool:
    """Tell whether a line is of Thai words of which one heads the names of persons."""
    is_of_words = _THAI_WORDS.fullmatch(line) is not None
    return is_of_words and sum(names_persons(words_of(word)) for word in line.split(" ")) == 1


def _is_numbered(line: str, row: list[Span], names: tuple[str, ...]) -> bool:
    """Tell whether a table of two columns has names and numbers; lines of a form have two cells as well."""
    has_digit = [_DIGIT.search(line, cell.start, cell.end) is not None for cell in row]
    return len(row) > 2 or sorted(zip(map(names_persons, names), has_digit, strict=True)) == _NAME_AND_NUMBER


def _row(line: str, table: Table) -> list[Span] | None:
    """Return the cells of a line that goes on with a table: as many as there are names."""
    count = len(table.names)
    signs = (sign for sign in _SEPARATORS if sum(1 for _ in sign.finditer(line)) == count - 1)
    sign = next(signs, None)
    cells = list(_cells(line, sign)) if sign else _around_name(line, table.names)
    must_be_alike = table.is_interrupted or (sign is None and table.forms)
    if cells is None or (must_be_alike and _forms(line, cells) != table.forms):
        return None
    return [_unnumbered(line, cells[0]), *cells[1:]]


def _around_name(line: str, names: tuple[str, ...]) -> list[Span] | None:
    """Return the cells of a line of words: the name of a person is what the other columns leave."""
    of_persons = [at for at, name in enumerate(names) if names_persons(name)]
    if len(of_persons) != 1 or not _DIGIT.search(line):
        return None
    words = list(_cells(line, _BLANK))
    before, behind = of_persons[0], len(names) - 1 - of_persons[0]
    of_name = words[before : len(words) - behind]
    if not 1 <= len(of_name) <= _MOST_NAMES:
        return None
    return [*words[:before], Span(of_name[0].start, of_name[-1].end), *words[len(words) - behind :]]


def _unnumbered(line: str, cell: Span) -> Span:
    number = _NUMBERED.match(line, cell.start, cell.end)
    return Span(number.end(), cell.end) if number else cell


def _forms(line: str, cells: list[Span]) -> str:
    """Return what the cells of a row begin with, digit or letter: rows behind a remark go on with a table."""
    return "".join("9" if line[cell.start : cell.start + 1].isdigit() else "a" for cell in cells)


def _drawn_lines(text: str) -> Iterator[tuple[int, str]]:
    """Yield where lines begin, and what they say between the edges of a drawn table, without margin."""
    at = 0
    for line in text.splitlines(keepends=True) if "\n" in text else ():
        if _RULE.fullmatch(line) is None or not line.strip():
            margin = _MARGIN.match(line)
            lead = margin.end() if margin else 0
            yield at + lead, line[lead:].rstrip().removesuffix("|").rstrip()
        at += len(line)


def _cells(line: str, separator: re.Pattern[str]) -> Iterator[Span]:
    start = 0
    bare = line.rstrip()
    for sign in (*separator.finditer(bare), None):
        end = sign.start() if sign else len(bare)
        cell = bare[start:end]
        lead = len(cell) - len(cell.lstrip(' "'))
        yield Span(start + lead, max(start + lead, start + len(cell.rstrip(' "'))))
        start = sign.end() if sign else end
