"""Spreadsheets as people keep them; the grids are what a reader of workbooks gives."""

from __future__ import annotations

import datetime as dt
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from connector_contract import open_source, rows_of
from made import national_ids
from openpyxl import Workbook
from test_csv_format import columns, read

from connectors._documents.sheet import sheet_of
from pdscan.connector import Budget
from pdscan.errors import DatasetError
from pdscan.run.scan import scan
from pdscan.run.watch import Watch
from pdscan.settings import Settings

IDS = national_ids(40)


def grid(*rows: Sequence[Any]) -> list[list[Any]]:
    width = max(map(len, rows))
    return [[*row, *[""] * (width - len(row))] for row in rows]


def people(count: int) -> list[list[Any]]:
    return [[float(at), f"มานี{at}", IDS[at]] for at in range(count)]


NAMES = ["ลำดับ", "ชื่อ", "เลขบัตรประชาชน"]


def save(path: Path, *rows: Sequence[Any]) -> Workbook:
    book = Workbook()
    for row in rows:
        book.active.append(row)
    book.save(path)
    return book


def found(path: Path) -> dict[str, set[str]]:
    (dataset,) = scan(Settings(sources=(str(path),)), Watch()).datasets
    return {field.field: {item.element for item in field.findings} for field in dataset.fields}


def test_titles_totals_and_signatures_are_text_and_the_rest_is_a_table() -> None:
    sheet = sheet_of(
        grid(["รายชื่อลูกค้า"], ["ข้อมูล ณ 1 ม.ค. 2569"], [], NAMES, *people(3), ["รวม", "", 3.0], [], ["ผู้จัดทำ ปิติ"])
    )
    (table,) = sheet.tables
    assert (table.names, len(table.rows)) == (NAMES, 3)
    assert sheet.outside == ["รายชื่อลูกค้า", "ข้อมูล ณ 1 ม.ค. 2569", "รวม 3", "ผู้จัดทำ ปิติ"]


def test_tables_below_each_other_have_their_own_columns() -> None:
    sheet = sheet_of(grid(NAMES, *people(4), [], ["รหัสสินค้า", "ราคา"], ["A-1", 15.0], ["A-2", 20.0]))
    assert [(table.names, len(table.rows)) for table in sheet.tables] == [
        (NAMES, 4),
        (["รหัสสินค้า", "ราคา"], 2),
    ]


def test_tables_beside_each_other_that_begin_at_other_heights_are_two() -> None:
    left = [NAMES, *people(5)]
    right = [
        ["", ""],
        ["", ""],
        ["phone", "amount"],
        ["0800000001", 5.0],
        ["0800000002", 6.0],
        ["0800000003", 7.0],
    ]
    sheet = sheet_of(grid(*[[*one, "", *two] for one, two in zip(left, right, strict=True)]))
    assert [table.names for table in sheet.tables] == [[*NAMES, "#3"], ["phone", "amount"]]


def test_an_empty_row_or_column_does_not_end_a_table() -> None:
    rows = [[row[0], "", *row[1:]] for row in people(6)]
    sheet = sheet_of(grid(["ลำดับ", "", "ชื่อ", "เลขบัตรประชาชน"], *rows[:3], [], *rows[3:]))
    (table,) = sheet.tables
    assert (table.names, len(table.rows)) == (["ลำดับ", "#1", "ชื่อ", "เลขบัตรประชาชน"], 6)


def test_a_header_that_stands_on_every_page_is_one() -> None:
    sheet = sheet_of(grid(NAMES, *people(3), [], NAMES, *people(3), NAMES, *people(2)))
    (table,) = sheet.tables
    assert len(table.rows) == 8


def test_a_header_over_two_rows_is_joined() -> None:
    top = ["ลำดับ", "ข้อมูลลูกค้า", "", "", "ติดต่อ", ""]
    below = ["", "ชื่อ", "สกุล", "เลขบัตรประชาชน", "โทรศัพท์", "อีเมล"]
    body = [[1.0, "มานี", "ใจดี", IDS[0], "0800000001", "m@example.org"]] * 3
    (table,) = sheet_of(grid(["รายงาน"], top, below, *body)).tables
    assert table.names == [
        "ลำดับ",
        "ข้อมูลลูกค้า ชื่อ",
        "ข้อมูลลูกค้า สกุล",
        "ข้อมูลลูกค้า เลขบัตรประชาชน",
        "ติดต่อ โทรศัพท์",
        "ติดต่อ อีเมล",
    ]
    assert len(table.rows) == 3


def test_a_header_in_two_languages_is_joined() -> None:
    (table,) = sheet_of(
        grid(["ชื่อ", "เลขบัตร"], ["name", "citizen_id"], ["มานี", IDS[0]], ["ปิติ", IDS[1]])
    ).tables
    assert (table.names, len(table.rows)) == (["ชื่อ name", "เลขบัตร citizen_id"], 2)


@pytest.mark.parametrize(
    "row", [["มานี", "", "ตาก"], ["มานี", "ใจดี", ""], ["บริษัท ชูใจ", "customer", ""], ["มานี", "ใจดี", "ชื่อเล่น ชูใจ"]]
)
def test_a_person_never_becomes_part_of_a_header(row: list[str]) -> None:
    (table,) = sheet_of(grid(["ชื่อ", "", "หมายเหตุ"], row, ["ปิติ", "รักไทย", "แพร่"], ["วีระ", "ดี", "ตรัง"])).tables
    assert table.names == ["ชื่อ", "#1", "หมายเหตุ"]
    assert len(table.rows) == 3


def test_a_form_is_text_and_no_person_becomes_the_name_of_a_field() -> None:
    sheet = sheet_of(grid(["ชื่อ", "มานี"], ["เลขบัตร", IDS[0]], ["phone", "0800000001"]))
    assert sheet.tables == []
    assert sheet.outside == ["ชื่อ มานี", f"เลขบัตร {IDS[0]}", "phone 0800000001"]


def test_a_sheet_of_one_column_is_a_table() -> None:
    (table,) = sheet_of(grid(["email"], ["a@example.org"], ["b@example.org"])).tables
    assert (table.names, len(table.rows)) == (["email"], 2)
    assert sheet_of([]).tables == []


def test_a_table_that_begins_inside_the_sheet_has_no_empty_columns(tmp_path: Path) -> None:
    book = Workbook()
    for at, row in enumerate([NAMES, *people(3)]):
        for to, cell in enumerate(row):
            book.active.cell(at + 4, to + 3, cell)
    book.save(tmp_path / "a.xlsx")
    assert columns(tmp_path / "a.xlsx") == NAMES


def test_what_is_hidden_is_read_and_noted(tmp_path: Path) -> None:
    book = save(tmp_path / "a.xlsx", NAMES, *people(3))
    sheet = book.active
    sheet.column_dimensions["C"].hidden = True
    sheet.row_dimensions[3].hidden = True
    book.create_sheet("secret").append(["id", "note"])
    book["secret"].sheet_state = "veryHidden"
    book.save(tmp_path / "a.xlsx")
    source = open_source(str(tmp_path))
    notes = []
    for info in source.datasets():
        sample = source.sample(info, Budget())
        rows_of(sample)
        notes.append(sample.notes)
    assert notes == [
        ["hidden columns, which were read: C", "hidden rows, which were read: 1"],
        ["the sheet is hidden"],
    ]


def test_formulas_whose_values_were_never_saved_are_noted(tmp_path: Path) -> None:
    save(tmp_path / "a.xlsx", ["id", "amount"], [1, "=A2*2"], [2, "=A3*2"])
    sample, rows = read(tmp_path / "a.xlsx")
    assert rows == [(1, None), (2, None)]
    assert sample.notes == [
        "formulas without a saved value, which were not seen: 2; "
        "save the workbook in a spreadsheet program and scan it again"
    ]


def test_a_stray_cell_in_the_last_corner_does_not_cost_all_memory(tmp_path: Path) -> None:
    book = save(tmp_path / "a.xlsx", NAMES, *people(3))
    book.active["XFD1048576"] = "x"
    book.save(tmp_path / "a.xlsx")
    with pytest.raises(DatasetError, match="a stray cell lies far outside"):
        read(tmp_path / "a.xlsx")


def test_cells_that_are_only_formatted_are_no_stray_cells(tmp_path: Path) -> None:
    book = save(tmp_path / "a.xlsx", NAMES, *people(3))
    book.active["XFD1048576"].number_format = "0.00"
    book.save(tmp_path / "a.xlsx")
    assert len(read(tmp_path / "a.xlsx")[1]) == 3


def test_a_workbook_that_unpacks_to_too_much_is_not_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("connectors._documents.office.UNPACKED_FREELY", 1_000)
    monkeypatch.setattr("connectors._documents.office.UNPACKED_TIMES", 2)
    with zipfile.ZipFile(tmp_path / "a.xlsx", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", "0" * 10_000_000)
    (info,) = open_source(str(tmp_path)).datasets()
    assert info.unreadable == "it unpacks to more than is reasonable; unpack it by hand if it is trusted"


def test_numbers_kept_as_numbers_text_or_fractions_are_the_same_ids(tmp_path: Path) -> None:
    rows = [[float(number), number, int(number), f"{number}.0"] for number in IDS]
    save(tmp_path / "a.xlsx", ["citizen_a", "citizen_b", "citizen_c", "citizen_d"], *rows)
    assert all("national_id" in elements for elements in found(tmp_path / "a.xlsx").values())


def test_phones_without_their_zero_and_dates_of_the_buddhist_era_are_known(tmp_path: Path) -> None:
    rows = [[810000000 + 7919 * at, f"{at % 27 + 1:02d}/{at % 12 + 1:02d}/{2510 + at}"] for at in range(40)]
    dates = [[*row, dt.date(2510 + at, at % 12 + 1, at % 27 + 1)] for at, row in enumerate(rows)]
    save(tmp_path / "a.xlsx", ["เบอร์มือถือ", "วันเกิด", "วันเดือนปีเกิด"], *dates)
    elements = found(tmp_path / "a.xlsx")
    assert "phone" in elements["เบอร์มือถือ"]
    assert "date_of_birth" in elements["วันเกิด"]
    assert "date_of_birth" in elements["วันเดือนปีเกิด"]


def test_a_sheet_whose_xml_is_damaged_is_told(tmp_path: Path) -> None:
    save(tmp_path / "whole.xlsx", NAMES, *people(3))
    with (
        zipfile.ZipFile(tmp_path / "whole.xlsx") as whole,
        zipfile.ZipFile(tmp_path / "a.xlsx", "w") as archive,
    ):
        for name in whole.namelist():
            archive.writestr(name, "<bad" if "sheet1" in name else whole.read(name))
    with pytest.raises(DatasetError, match="the sheet is damaged"):
        read(tmp_path / "a.xlsx")
