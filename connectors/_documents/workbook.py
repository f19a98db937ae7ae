"""What a workbook of Office Open XML (.xlsx, .xlsm; ECMA-376) knows beyond its cells.

Hidden columns and rows, formulas whose values were never saved, and how far its cells reach: a reader that
lays a sheet out as a whole needs memory for all of that area, be it for one stray cell in the last corner.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree
from zipfile import BadZipFile, ZipFile

AREA = 30_000_000
"""Cells of the area that a sheet may take."""
LOOKED_AT = 300_000_000
"""Bytes of a sheet's XML that are looked at."""
NEAR = 1_000_000
"""Bytes from which the width of a sheet is told, when no cell lies far out."""
_FAR_CELL = re.compile(rb'\br="(?:([A-Z]{3})[0-9]+|[A-Z]+([0-9]{6,7}))"[^>]*[^/]>(?!</)')
_FAR_ROW = 100_000
_COLUMN = re.compile(rb'\br="([A-Z]{1,2})[0-9]')
_HIDDEN_COLUMNS = re.compile(rb'<(?:\w+:)?col [^>]*\bhidden="(?:1|true)"[^>]*>')
_HIDDEN_ROW = re.compile(rb'<(?:\w+:)?row [^>]*\bhidden="(?:1|true)"')
_NO_VALUE = re.compile(
    rb"(?:/f>|<(?:\w+:)?f [^>]*/>)\s*(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v></(?:\w+:)?v>)?\s*</(?:\w+:)?c>"
)


@dataclass(frozen=True, slots=True)
class SheetXml:
    """The XML of one sheet; empty for workbooks of another kind."""

    xml: bytes

    def is_too_wide(self) -> bool:
        """Tell whether the area from the first corner to the last cell that holds something is too large."""
        far = [(_number(letters), int(row or 0)) for letters, row in _FAR_CELL.findall(self.xml)]
        if not far:
            return False
        near = max(map(_number, set(_COLUMN.findall(self.xml[:NEAR]))), default=1)
        columns = max(near, *(column for column, _ in far))
        return columns * max(_FAR_ROW, *(row for _, row in far)) > AREA

    def notes(self) -> Iterator[str]:
        """Tell what a person does not see on the sheet, and what a scan does not."""
        if columns := list(map(_span, _HIDDEN_COLUMNS.findall(self.xml))):
            yield f"hidden columns, which were read: {', '.join(columns)}"
        if rows := len(_HIDDEN_ROW.findall(self.xml)):
            yield f"hidden rows, which were read: {rows:,}"
        if formulas := len(_NO_VALUE.findall(self.xml)):
            yield (
                f"formulas without a saved value, which were not seen: {formulas:,}; "
                "save the workbook in a spreadsheet program and scan it again"
            )


def sheet_xml(content: bytes, sheet: str) -> SheetXml:
    """Read the XML of a sheet."""
    try:
        with ZipFile(io.BytesIO(content)) as archive:
            path = _path(archive, sheet)
            small = path is not None and archive.getinfo(path).file_size <= LOOKED_AT
            return SheetXml(archive.read(path) if path and small else b"")
    except (BadZipFile, KeyError, OSError, ElementTree.ParseError):
        return SheetXml(b"")  # another kind of workbook, or a damaged one, which its reader tells


def _path(archive: ZipFile, sheet: str) -> str | None:
    """Find the part of a sheet by the workbook's list of names and its relations."""
    relations = ElementTree.fromstring(archive.read("xl/_rels/workbook.xml.rels"))
    targets = {one.get("Id"): one.get("Target", "") for one in relations}
    for one in ElementTree.fromstring(archive.read("xl/workbook.xml")).iter():
        if one.tag.endswith("}sheet") and one.get("name") == sheet:
            link = next(value for name, value in one.items() if name.endswith("}id"))
            target = targets[link]
            return target.lstrip("/") if target.startswith("/") else f"xl/{target}"
    return None


def _number(letters: bytes) -> int:
    """Return the number of a column.

    >>> _number(b"A"), _number(b"AB"), _number(b"XFD")
    (1, 28, 16384)
    """
    number = 0
    for letter in letters:
        number = 26 * number + letter - 64
    return number


def _letters(number: int) -> str:
    """Return the letters of a column.

    >>> _letters(1), _letters(28)
    ('A', 'AB')
    """
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def _span(columns: bytes) -> str:
    first, last = (re.search(rb'\b%s="([0-9]+)"' % end, columns) for end in (b"min", b"max"))
    ends = [_letters(int(end[1])) for end in (first, last) if end]
    return " to ".join(dict.fromkeys(ends))
