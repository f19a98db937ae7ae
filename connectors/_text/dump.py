"""The statements of SQL dumps that hold rows: INSERT with one row or many, and the COPY blocks of pg_dump.

Written by pg_dump, mysqldump, SQL Server's and Oracle's tools, or by hand. Names come from the statement, or
else from CREATE TABLE, whose types and comments are told too. Statements of other kinds are passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

STATEMENT_LIMIT = 64 << 20
"""Characters of an unfinished row, after which its statement is given up."""
_NAME = r'(?:"[^"\n]+"|`[^`\n]+`|\[[^\]\n]+\]|[\w$#]+)'
_TABLE = rf"(?P<table>{_NAME}(?:\s*\.\s*{_NAME}){{0,2}})"
_INSERT = re.compile(
    rf"\s*(?:INSERT(?:\s+(?:IGNORE|LOW_PRIORITY|DELAYED))?(?:\s+INTO)?|REPLACE\s+INTO)\s+{_TABLE}\s*(?=\(|VALUES|$)",
    re.IGNORECASE,
)
_VALUES = re.compile(r"\s*(?:\((?P<columns>[^()]*)\))?\s*VALUES\s*", re.IGNORECASE)
_COPY = re.compile(rf"COPY\s+{_TABLE}\s*(?:\((?P<columns>[^()]*)\))?\s+FROM\s+stdin", re.IGNORECASE)
_CREATE = re.compile(
    rf"\s*CREATE\s+(?:(?:TEMPORARY|UNLOGGED|FOREIGN)\s+)?TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?{_TABLE}\s*(?=\(|$)",
    re.IGNORECASE,
)
_DEFINED = re.compile(r"(?:[^,()']|'(?:[^']|'')*'|\((?:[^()]|\([^()]*\))*\))+")
_COLUMN = re.compile(
    rf"\s*(?P<name>{_NAME})\s+(?P<type>[A-Za-z\[]\w*\]?(?:\s+varying)?(?:\s*\([^()]*\))?)", re.IGNORECASE
)
_CONSTRAINT = re.compile(
    r"\s*(?:PRIMARY|UNIQUE|KEY|CONSTRAINT|INDEX|FOREIGN|FULLTEXT|CHECK|EXCLUDE|LIKE)\b", re.IGNORECASE
)
_SAID = re.compile(r"\bCOMMENT\s+'((?:[^']|'')*)'", re.IGNORECASE)
_DECLARED = re.compile(r";\s*$|^\s*(?:\)|GO\s*$)", re.IGNORECASE)
"""How the last line of a declaration looks."""
_BETWEEN = re.compile(r"[\s,]*")
_COMMENT = re.compile(
    rf"COMMENT\s+ON\s+COLUMN\s+{_TABLE}\s*\.\s*(?P<column>{_NAME})\s+IS\s+'(?P<text>(?:[^']|'')*)'"
)
_MYSQL = re.compile(r"^\s*(?:--|/\*!)?.*\b(?:MySQL|MariaDB)\b|`", re.IGNORECASE)
_PLAIN_TEXT = r"'(?P<text>[^']*(?:''[^']*)*)'"
_QUOTED = re.compile(r"'([^']*)'")
_ESCAPED_TEXT = r"'(?P<text>[^'\\]*(?:(?:''|\\.)[^'\\]*)*)'"
_CELL = r"""\s*(?:(?P<null>NULL\b)|(?:[A-Za-z_]\w*\s*)?{text}(?:\s*::[\w\s]+(?:\(\d+\))?)?
    |(?P<call>\w+\s*\((?:[^()']|{inner})*\))|(?P<bare>[^,()'\s][^,()']*))\s*(?P<end>[,)])"""
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "v": "\v", "0": "", "Z": ""}
_UNESCAPED = re.compile(r"\\(.)|''", re.DOTALL)


def _cell(text: str) -> re.Pattern[str]:
    inner = text.replace("(?P<text>", "(?:")
    return re.compile(_CELL.format(text=text, inner=inner), re.IGNORECASE | re.VERBOSE | re.DOTALL)


_PLAIN, _ESCAPED = _cell(_PLAIN_TEXT), _cell(_ESCAPED_TEXT)


@dataclass(slots=True)
class DumpedTable:
    """A table of the dump as far as it was declared."""

    types: dict[str, str] = field(default_factory=dict)
    comments: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows of one statement, whose columns are None where the statement does not name them."""

    table: str
    columns: tuple[str, ...] | None
    cells: list[list[str | None]]


@dataclass(slots=True)
class Dump:
    """A dump as it is read, line by line."""

    lines: Iterable[str]
    tables: dict[str, DumpedTable] = field(default_factory=dict)
    broken: int = 0
    """Rows that could not be told apart, each with what followed it in its statement."""
    _pattern: re.Pattern[str] = _PLAIN

    def rows(self, wanted: str | None = None) -> Iterator[Rows]:
        """Yield the rows of a table as they come; all tables are named on the way, with what is declared."""
        lines = iter(self.lines)
        for line in lines:
            head = line.lstrip()[:12].upper()
            if head.startswith(("INSERT", "REPLACE")) and (found := _INSERT.match(line)):
                yield from self._inserted(found, line, lines, wanted)
            elif head.startswith("COPY") and (found := _COPY.match(line)):
                yield from self._copied(found, lines, wanted)
            elif head.startswith("CREATE") and (found := _CREATE.match(line)):
                self._declared(found, line, lines)
            elif head.startswith("COMMENT") and (found := _COMMENT.match(line)):
                self._table(found).comments[unquoted(found["column"])] = found["text"].replace("''", "'")
            elif _MYSQL.match(line):
                self._pattern = _ESCAPED

    def _table(self, found: re.Match[str]) -> DumpedTable:
        return self.tables.setdefault(unquoted(found["table"]), DumpedTable())

    def _declared(self, found: re.Match[str], line: str, lines: Iterator[str]) -> None:
        table, text = self._table(found), line[found.end() :]
        while not _DECLARED.search(line) and len(text) < STATEMENT_LIMIT:
            line = next(lines, ";")
            text += line
        inside = text.partition("(")[2].rpartition(")")[0]
        for definition in _DEFINED.findall(inside):
            column = None if _CONSTRAINT.match(definition) else _COLUMN.match(definition)
            if column:
                name = unquoted(column["name"])
                table.types[name] = column["type"].strip("[]")
                if said := _SAID.search(definition):
                    table.comments[name] = said[1].replace("''", "'")

    def _copied(self, found: re.Match[str], lines: Iterator[str], wanted: str | None) -> Iterator[Rows]:
        self._table(found)
        table, columns = unquoted(found["table"]), _columns(found["columns"])
        for line in lines:
            text = line.rstrip("\r\n")
            if text == "\\.":
                return
            if table == wanted:
                cells = [
                    None if cell == "\\N" else _UNESCAPED.sub(_escape, cell) for cell in text.split("\t")
                ]
                yield Rows(table, columns, [cells])

    def _inserted(
        self, found: re.Match[str], line: str, lines: Iterator[str], wanted: str | None
    ) -> Iterator[Rows]:
        self._table(found)
        table, text = unquoted(found["table"]), line[found.end() :]
        while not (values := _VALUES.match(text)) and not text.rstrip().endswith(";") and len(text) < 100_000:
            more = next(lines, None)
            if more is None:
                return
            text += more
        if values and table == wanted:
            columns = _columns(values["columns"])
            for cells in self._tuples(text[values.end() :], lines):
                yield Rows(table, columns, [cells])

    def _tuples(self, text: str, lines: Iterator[str]) -> Iterator[list[str | None]]:
        """Cut the rows out of a list of values, which may go on over many lines."""
        at = 0
        while True:
            text, at = _skipped(text, at, lines)
            if not text.startswith("(", at):
                return  # the end of the statement
            cells, end = self._tuple(text, at + 1)
            if end is None:
                more = next(lines, None)
                if more is None or len(text) - at > STATEMENT_LIMIT:
                    self.broken += 1
                    return
                text, at = text[at:] + more, 0
                continue
            yield cells
            at = end

    def _tuple(self, text: str, at: int) -> tuple[list[str | None], int | None]:
        cells: list[str | None] = []
        while found := self._pattern.match(text, at):
            cells.append(self._value(found))
            at = found.end()
            if found["end"] == ")":
                return cells, at
        return cells, None

    def _value(self, found: re.Match[str]) -> str | None:
        if found["null"]:
            return None
        if found["text"] is not None:
            escaped = self._pattern is _ESCAPED or found.group().lstrip()[:1] in "Ee"
            return _UNESCAPED.sub(_escape, found["text"]) if escaped else found["text"].replace("''", "'")
        if found["call"]:
            inner = _QUOTED.search(found["call"])
            return inner[1] if inner else None
        return found["bare"].strip()


def _skipped(text: str, at: int, lines: Iterator[str]) -> tuple[str, int]:
    """Go to the next row of the list, which may stand in the next line."""
    while (at := _BETWEEN.match(text, at).end()) == len(text):  # type: ignore[union-attr]
        more = next(lines, None)
        if more is None:
            break
        text, at = more, 0
    return text, at


def _escape(found: re.Match[str]) -> str:
    letter = found[1]
    return "'" if letter is None else _ESCAPES.get(letter, letter)


def _columns(text: str | None) -> tuple[str, ...] | None:
    return tuple(unquoted(name) for name in text.split(",")) if text and text.strip() else None


def unquoted(name: str) -> str:
    """Take the quotes off a name.

    >>> unquoted('"public"."ลูกค้า"'), unquoted("[dbo].[Customers]"), unquoted(" id ")
    ('public.ลูกค้า', 'dbo.Customers', 'id')
    """
    return ".".join(part.strip().strip('"`[]') for part in name.split("."))
