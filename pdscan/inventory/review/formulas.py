"""Which rows of a sheet in an .xlsx file hold formulas, which readers of values cannot tell.

A formula's value is only as good as the program that last computed it, and some never do.
Form of the file: ECMA-376, SpreadsheetML.
"""

from __future__ import annotations

import posixpath
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from pdscan.errors import UsageError

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_CELL = re.compile(r"([A-Z]+)([0-9]+)")


def formula_cells(path: Path, sheet: str) -> frozenset[tuple[int, int]]:
    """Return row and column, from 1, of each cell with a formula; of another kind of file, none."""
    if not zipfile.is_zipfile(path):
        return frozenset()
    try:
        with zipfile.ZipFile(path) as archive:
            if "xl/workbook.xml" not in archive.namelist():
                return frozenset()
            return frozenset(_cells(archive, _part(archive, sheet)))
    except (ElementTree.ParseError, KeyError, StopIteration, zipfile.BadZipFile):
        raise UsageError(f"{path} is damaged; save it again as .xlsx") from None


def _part(archive: zipfile.ZipFile, sheet: str) -> str:
    """Return the name of the file in the archive that holds the sheet."""
    book = ElementTree.fromstring(archive.read("xl/workbook.xml"))
    number = next(item.get(RELATION) for item in book.iter(f"{MAIN}sheet") if item.get("name") == sheet)
    relations = ElementTree.fromstring(archive.read("xl/_rels/workbook.xml.rels"))
    target = next(item.get("Target", "") for item in relations if item.get("Id") == number)
    return posixpath.join("xl", target).lstrip("/")


def _cells(archive: zipfile.ZipFile, part: str) -> Iterator[tuple[int, int]]:
    with archive.open(part) as content:
        for _, cell in ElementTree.iterparse(content):
            if cell.tag == f"{MAIN}c":
                place = _CELL.fullmatch(cell.get("r", ""))
                if place is not None and cell.find(f"{MAIN}f") is not None:
                    yield int(place[2]), _number(place[1])
                cell.clear()


def _number(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number
