"""Decisions through spreadsheet programs and back: are they exactly what was typed?

    python benchmarks/review_roundtrip.py --decisions 5000

A workbook of so many findings is filled in twice, with decision, name, date, note (Thai, quotes, line breaks,
text that looks like a formula, a number or a date) and expiry: once by openpyxl, once by LibreOffice itself
(a Basic macro in a headless soffice opens the workbook, types into its cells, sorts the rows by another
column, and saves it as .xlsx and .ods). Each is taken back into a database of its own and compared. Then what
must be refused: changed ids, swapped places, formulas, doubled rows; deleted rows must not matter.
"""

import argparse
import io
import shutil
import subprocess
import sys
import tempfile
import time
import warnings
from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

import openpyxl
from inventory_store import dataset, inventory

from pdscan.inventory.model import Inventory
from pdscan.inventory.review.reviewing import take_back
from pdscan.inventory.store import load, save
from pdscan.inventory.store.upkeep import verify
from reports.xlsx import REPORT

TODAY = date.today()
WORDS = {"confirmed": "Confirmed", "rejected": "Rejected", "accepted_risk": "Risk accepted"}
COLUMNS = ("Decision", "By", "Date", "Note", "Valid until")
NOTES = (
    "ตรวจแล้ว ใช่เบอร์ลูกค้า ๑๒๓", 'say "no" & <b>', "1e5", "007", "=SUM(A1)", "+66", "a\nb", "TRUE", "2026-01-02",
    "น้ำ · ก๊ก 😀", "x" * 300, "'quoted",
)  # fmt: skip
MACRO = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1"
 script:language="StarBasic">
Sub Edit(inFile As String, editFile As String, outXlsx As String, outOds As String)
  Dim opening(0) As New com.sun.star.beans.PropertyValue
  opening(0).Name = &quot;Hidden&quot; : opening(0).Value = True
  doc = StarDesktop.loadComponentFromURL(ConvertToURL(inFile), &quot;_blank&quot;, 0, opening())
  sheet = doc.Sheets.getByName(&quot;Review&quot;)
  fileAccess = createUnoService(&quot;com.sun.star.ucb.SimpleFileAccess&quot;)
  reader = createUnoService(&quot;com.sun.star.io.TextInputStream&quot;)
  reader.setInputStream(fileAccess.openFileRead(ConvertToURL(editFile)))
  reader.setEncoding(&quot;UTF-8&quot;)
  Do While Not reader.isEOF()
    oneLine = reader.readLine()
    If Len(oneLine) &gt; 0 Then
      parts = Split(oneLine, Chr(9))
      aCell = sheet.getCellByPosition(CInt(parts(1)), CLng(parts(0)))
      If parts(2) = &quot;date&quot; Then
        aCell.setFormula(parts(3))
      Else
        aCell.setString(Replace(parts(3), &quot;\\n&quot;, Chr(10)))
      End If
    End If
  Loop
  reader.closeInput()
  used = sheet.createCursor()
  used.gotoEndOfUsedArea(False)
  rowsBelow = sheet.getCellRangeByPosition(0, 1, used.RangeAddress.EndColumn, used.RangeAddress.EndRow)
  Dim sortedBy(0) As New com.sun.star.table.TableSortField
  sortedBy(0).Field = CInt(Environ(&quot;SORT_COLUMN&quot;)) : sortedBy(0).IsAscending = False
  Dim sorting(1) As New com.sun.star.beans.PropertyValue
  sorting(0).Name = &quot;SortFields&quot; : sorting(0).Value = sortedBy()
  sorting(1).Name = &quot;ContainsHeader&quot; : sorting(1).Value = False
  rowsBelow.sort(sorting())
  Dim filtered(0) As New com.sun.star.beans.PropertyValue
  filtered(0).Name = &quot;FilterName&quot; : filtered(0).Value = &quot;Calc MS Excel 2007 XML&quot;
  doc.storeToURL(ConvertToURL(outXlsx), filtered())
  filtered(0).Value = &quot;calc8&quot;
  doc.storeToURL(ConvertToURL(outOds), filtered())
  doc.close(True)
  StarDesktop.terminate()
End Sub
</script:module>
"""
LIBRARY = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard"
 library:readonly="false" library:passwordprotected="false"><library:element library:name="Module1"/>
</library:library>
"""
Wanted = dict[str, tuple[str, str, str, str, str | None]]


def findings(decisions: int) -> Inventory:
    return inventory(
        0, tuple(dataset(table, 10, Random(table), moved=0.0) for table in range(-(-decisions // 10)))
    )


class Book:
    """A workbook, and where its columns are."""

    def __init__(self, content: bytes) -> None:
        self.book: Any = openpyxl.load_workbook(io.BytesIO(content))
        self.sheet = self.book["Review"]
        self.column = {cell.value: cell.column for cell in self.sheet[1]}

    def rows(self) -> range:
        return range(2, self.sheet.max_row + 1)

    def get(self, row: int, column: str) -> Any:
        return self.sheet.cell(row, self.column[column]).value

    def set(self, row: int, column: str, value: Any) -> None:
        cell = self.sheet.cell(row, self.column[column])
        cell.value = value
        if isinstance(value, str):
            cell.data_type = "s"  # as a person types text: openpyxl would make a formula of "=…"

    def save(self, path: Path) -> Path:
        self.book.save(path)
        return path


def draw(book: Book) -> tuple[Wanted, list[tuple[int, tuple[Any, ...]]]]:
    """Draw a decision for every row."""
    random, wanted, typed = Random(1), {}, []
    for row in book.rows():
        decided = random.choice(sorted(WORDS))
        by = random.choice(("สมหญิง ใจดี", "A. Auditor"))
        at = TODAY - timedelta(days=random.randrange(300))
        ends = random.choice((None, TODAY + timedelta(days=random.randrange(1, 2_000))))
        note = random.choice(NOTES)
        typed.append((row, (WORDS[decided], by, at, note, ends)))
        wanted[book.get(row, "ID")] = (decided, by, at.isoformat(), note, ends.isoformat() if ends else None)
    return wanted, typed


def by_openpyxl(content: bytes, typed: list[tuple[int, tuple[Any, ...]]], path: Path) -> Path:
    book = Book(content)
    for row, cells in typed:
        for name, value in zip(COLUMNS, cells, strict=True):
            book.set(row, name, value)
    return book.save(path)


def by_libreoffice(
    content: bytes, typed: list[tuple[int, tuple[Any, ...]]], folder: Path
) -> tuple[Path, Path]:
    """Let LibreOffice open the workbook, type, sort and save it."""
    book = Book(content)
    (folder / "in.xlsx").write_bytes(content)
    lines = [
        f"{row - 1}\t{book.column[name] - 1}\t{'date' if isinstance(value, date) else 'text'}\t"
        + str(value).replace("\n", "\\n")
        for row, cells in typed
        for name, value in zip(COLUMNS, cells, strict=True)
        if value is not None
    ]
    (folder / "edits.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    basic = folder / "profile/user/basic/Standard"
    soffice(folder, "--terminate_after_init")
    basic.mkdir(parents=True, exist_ok=True)
    (basic / "Module1.xba").write_text(MACRO, encoding="utf-8")
    (basic / "script.xlb").write_text(LIBRARY, encoding="utf-8")
    names = [str(folder / name) for name in ("in.xlsx", "edits.txt", "out.xlsx", "out.ods")]
    arguments = ",".join(f'"{name}"' for name in names)
    soffice(folder, f"macro:///Standard.Module1.Edit({arguments})", sort_column=book.column["Column"] - 1)
    return folder / "out.xlsx", folder / "out.ods"


def soffice(folder: Path, *words: str, sort_column: int = 0) -> None:
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = ["env", f"SORT_COLUMN={sort_column}", "soffice", "--headless", "--norestore", profile, *words]
    subprocess.run(command, check=True, capture_output=True, timeout=200)


def taken(kept: Inventory, workbook: Path) -> tuple[str, Wanted, Any]:
    """Take a workbook back into a new database."""
    url = f"sqlite:///{workbook}.db"
    save(url, kept)
    begun = time.perf_counter()
    judged = take_back(url, workbook, TODAY)
    seconds = time.perf_counter() - begun
    found = {
        one.id: (one.review.decision, one.review.by, one.review.at, one.review.note, one.review.expires)
        for *_, one in load(url).findings()
        if one.review
    }
    assert verify(url).problems == ()
    assert replace(load(url), datasets=(), gaps=(), summary={}) == replace(
        kept, datasets=(), gaps=(), summary={}
    )
    told = f"{len(judged.decisions)} taken, {len(judged.refusals)} refused, {seconds:.1f} s"
    return told, found, judged


def tampered(content: bytes, typed: list[tuple[int, tuple[Any, ...]]], path: Path) -> Counter[str]:
    """Change what must not be changed, a row each; returns the reasons that have to be told."""
    book = Book(by_openpyxl(content, typed, path).read_bytes())
    rows = list(book.rows())
    for row in rows[0:50]:
        book.set(row, "ID", "changed")
    for row in rows[50:100]:
        book.set(row, "Column", "another_column")
    for row in rows[100:150]:
        book.sheet.cell(row, book.column["Decision"]).value = '=IF(TRUE,"Confirmed","")'
    for one, other in zip(rows[150:200], rows[200:250], strict=True):
        book.set(one, "ID", book.get(other, "ID"))
    book.sheet.delete_rows(rows[-50], 50)
    book.save(path)
    return Counter(
        {"no run has": 50, "its column": 0, "is not that": 50, "is a formula": 50, "more than one": 100}
    )


def main() -> None:
    warnings.filterwarnings("ignore")
    parser = argparse.ArgumentParser()
    parser.add_argument("--decisions", type=int, default=5_000)
    options = parser.parse_args()
    kept = findings(options.decisions)
    content = REPORT.render(kept, "en")
    wanted, typed = draw(Book(content))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        books = [by_openpyxl(content, typed, folder / "openpyxl.xlsx")]
        if shutil.which("soffice"):
            books += by_libreoffice(content, typed, folder)
        for book in books:
            told, found, _ = taken(kept, book)
            wrong = [key for key in wanted if found.get(key) != wanted[key]]
            print(
                f"{book.name}: {len(wanted)} decisions, {told}; {len(wanted) - len(wrong)} come back exactly"
            )
            for key in wrong[:3]:
                print(f"  {wanted[key]} came back as {found.get(key)}")
        expected = tampered(content, typed, folder / "tampered.xlsx")
        told, found, judged = taken(kept, folder / "tampered.xlsx")
        reasons = Counter(
            next((part for part in expected if part in refusal.reason), refusal.reason)
            for refusal in judged.refusals
        )
        print(f"tampered.xlsx (50 rows deleted): {told}; {dict(reasons)}")
        assert all(found[key] == wanted[key] for key in found)


if __name__ == "__main__":
    sys.exit(main())
