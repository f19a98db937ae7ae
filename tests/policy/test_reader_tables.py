"""Tables as extraction leaves them: bars, tabs, wide gaps, a cell to a line, cells broken over lines."""

from __future__ import annotations

import textwrap

import pytest

from pdscan.policy.model import Policy
from pdscan.policy.reader import read_text

HEAD = """ประกาศความเป็นส่วนตัว
1. การประมวลผลข้อมูลส่วนบุคคล
บริษัทเก็บรวบรวมข้อมูลส่วนบุคคลของท่านตามตารางต่อไปนี้
"""
TAIL = """
2. สิทธิของเจ้าของข้อมูลส่วนบุคคล
ท่านมีสิทธิขอแก้ไขข้อมูล เช่น หมายเลขโทรสาร
"""
COLUMNS = ["วัตถุประสงค์", "ข้อมูลส่วนบุคคลที่เก็บรวบรวม", "ฐานทางกฎหมาย", "ระยะเวลาเก็บรักษา"]
ROWS = [
    ["เพื่อยืนยันตัวตนของลูกค้า", "ชื่อ-นามสกุล เลขประจำตัวประชาชน", "ฐานสัญญา", "10 ปี นับแต่วันสิ้นสุดสัญญา"],
    ["เพื่อส่งข่าวสาร", "ไลน์ไอดี ความสนใจ", "ฐานความยินยอม", "จนกว่าจะถอนความยินยอม"],
    ["เพื่อรักษาความปลอดภัยในพื้นที่", "ภาพจากกล้องวงจรปิด ทะเบียนรถ", "ประโยชน์โดยชอบด้วยกฎหมาย", "90 วัน"],
]
DATA = {"name", "national_id", "social_account", "preferences", "cctv", "vehicle_registration"}
CATEGORIES = ["ประเภทข้อมูลส่วนบุคคล", "รายละเอียด", "ระยะเวลาจัดเก็บ"]
LISTED = [
    ["ข้อมูลระบุตัวตน", "ชื่อ-นามสกุล อายุ", "10 ปี"],
    ["ข้อมูลการติดต่อ", "ที่อยู่ หมายเลขโทรศัพท์", "5 ปี"],
    ["ข้อมูลทางการเงิน", "เลขที่บัญชีธนาคาร", "7 ปี"],
]


def bars(columns: list[str], rows: list[list[str]]) -> str:
    return "\n".join(" | ".join(row) for row in [columns, *rows])


def markdown(columns: list[str], rows: list[list[str]]) -> str:
    written = [f"| {' | '.join(row)} |" for row in [columns, *rows]]
    return "\n".join([written[0], "|---" * len(columns) + "|", *written[1:]])


def tabs(columns: list[str], rows: list[list[str]]) -> str:
    return "\n".join("\t".join(row) for row in [columns, *rows])


def gaps(columns: list[str], rows: list[list[str]]) -> str:
    return "\n".join("     ".join(row) for row in [columns, *rows])


def cells(columns: list[str], rows: list[list[str]]) -> str:
    return "\n".join(cell for row in [columns, *rows] for cell in row)


def parted_cells(columns: list[str], rows: list[list[str]]) -> str:
    return "\n\n".join(cell for row in [columns, *rows] for cell in row)


def broken_cells(columns: list[str], rows: list[list[str]]) -> str:
    return "\n".join(part for row in [columns, *rows] for cell in row for part in textwrap.wrap(cell, 30))


def rows_in_a_line(columns: list[str], rows: list[list[str]]) -> str:
    return "\n".join(" ".join(row) for row in [columns, *rows])


LAYOUTS = [bars, markdown, tabs, gaps, cells, parted_cells, broken_cells, rows_in_a_line]


def policy(table: str) -> Policy:
    return read_text(HEAD + table + "\n" + TAIL).policy


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_data_of_a_table_are_declared_however_it_is_written(layout: object) -> None:
    assert callable(layout)
    assert {item.element for item in policy(layout(COLUMNS, ROWS)).declared} == DATA


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_period_in_a_table_is_that_of_the_data_in_its_row(layout: object) -> None:
    assert callable(layout)
    kept = {
        (one.duration, frozenset(one.applies_to))
        for one in policy(layout(COLUMNS, ROWS)).retention
        if one.duration
    }
    assert kept == {
        ("P10Y", frozenset({"name", "national_id"})),
        ("P90D", frozenset({"cctv", "vehicle_registration"})),
    }


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_category_with_its_list_in_the_next_cell_is_not_declared_itself(layout: object) -> None:
    assert callable(layout)
    found = policy(layout(CATEGORIES, LISTED))
    assert {item.element for item in found.declared} == {
        "name",
        "age",
        "postal_address",
        "phone",
        "bank_account",
    }
    assert [one.duration for one in found.retention] == ["P10Y", "P5Y", "P7Y"]


def test_the_header_that_stands_again_on_the_next_page_is_no_cell() -> None:
    first, second = cells(COLUMNS, ROWS[:1]), cells(COLUMNS, ROWS[1:])
    assert {item.element for item in policy(f"{first}\n{second}").declared} == DATA


def test_a_row_that_the_edge_of_the_page_has_broken_is_whole() -> None:
    table = (
        "ลำดับ | ข้อมูลส่วนบุคคล | ระยะเวลาจัดเก็บ\n1. | ชื่อ อายุ และข้อมูลของผู้ให้\nบริการ | 5 ปี\n\n"
        "2. | ทะเบียนรถ | 7 ปี นับแต่วันสิ้น\nสุดสัญญา\n3. | เพศ | 9 ปี\n"
    )
    found = policy(table)
    assert [one.duration for one in found.retention] == ["P5Y", "P7Y", "P9Y"]
    assert {item.element for item in found.declared} == {"name", "age", "vehicle_registration", "gender"}


def test_a_table_of_contents_is_no_table() -> None:
    contents = "ข้อมูลที่เราเก็บรวบรวม\nวัตถุประสงค์\nระยะเวลาเก็บรักษา\n"
    text = (
        f"{contents}ข้อมูลที่เราเก็บรวบรวม\nชื่อ และอายุ\nวัตถุประสงค์\nเพื่อส่งข่าวสารทางอีเมล โทรสาร\n"
        "ระยะเวลาเก็บรักษา\nเก็บไว้ 5 ปี"
    )
    assert {item.element for item in read_text(text).policy.declared} == {"name", "age"}


def test_words_behind_gaps_in_running_text_are_no_table() -> None:
    text = "ข้อมูลที่เราเก็บรวบรวม\nเราเก็บชื่อ     และอายุของท่าน\nและเพศ     ของท่านด้วย"
    assert {item.element for item in read_text(text).policy.declared} == {"name", "age", "gender"}


def test_a_table_of_cells_ends_at_the_next_chapter_whatever_that_is_about() -> None:
    cells = "\n".join([*COLUMNS, *(cell for row in ROWS for cell in row)])
    text = f"{HEAD}{cells}\n2. สิ่งที่เราไม่เก็บ\nเราไม่เก็บข้อมูลศาสนา\n3. การเปิดเผย\nเราส่งให้ธนาคาร"
    found = read_text(text).policy
    assert {item.element for item in found.declared} == DATA
    assert [(one.elements, one.section) for one in found.refused] == [(("religion",), "2")]


def test_the_numbers_of_rows_end_no_table() -> None:
    rows = "\n".join(
        f"{number}. {data}\n{purpose}" for number, (purpose, data, *_) in enumerate(ROWS, start=1)
    )
    text = f"{HEAD}{COLUMNS[1]}\n{COLUMNS[0]}\n{rows}{TAIL}"
    assert {item.element for item in read_text(text).policy.declared} == DATA


def test_a_row_that_says_of_its_data_that_they_are_not_collected_refuses_them() -> None:
    found = read_text(
        "## Data we collect\n\n| Type of data | Collected? | Why |\n|---|---|---|\n"
        "| Religion | ❌ No | Not relevant |\n| Blood type | Not collected | |\n"
        "| Location | ✅ Yes | Delivery |\n"
    ).policy
    assert {item.element for item in found.declared} == {"location"}
    assert {element for refusal in found.refused for element in refusal.elements} == {
        "religion",
        "blood_type",
    }


def test_data_that_need_not_be_given_are_collected_all_the_same() -> None:
    found = read_text(
        "## Data we collect\n\n| Data | Required | Why |\n|---|---|---|\n| Nickname | No | Badge |\n"
    ).policy
    assert {item.element for item in found.declared} == {"alias"}


def test_a_column_that_asks_whether_data_are_kept_makes_a_table_of_what_stands_below_it() -> None:
    found = read_text(
        "1. ข้อมูลที่เราเก็บรวบรวม\n| ข้อมูล | เก็บหรือไม่ | เหตุผล |\n| ชื่อเล่น | เก็บ | ป้ายชื่อ |\n| ศาสนา | ไม่เก็บ | - |\n"
    ).policy
    assert {item.element for item in found.declared} == {"alias"}
    assert {element for refusal in found.refused for element in refusal.elements} == {"religion"}


def test_the_cells_of_a_table_may_be_parted_by_colons() -> None:
    found = read_text(
        "วัตถุประสงค์ : ข้อมูลที่ใช้ : ฐานทางกฎหมาย\nจัดส่งสินค้า : ที่อยู่ เบอร์โทร : สัญญา\n"
        "ส่งข่าวสาร : อีเมล ไลน์ไอดี : ความยินยอม\n"
    ).policy
    assert {item.element for item in found.declared} == {"postal_address", "phone", "email", "social_account"}
