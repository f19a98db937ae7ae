"""Which first rows are headers: names, and not somebody's data."""

from __future__ import annotations

import pytest

from connectors._text.header import is_header

NUMBERS = [["631", "มานี", "A", "42457", "120"], ["632", "ปิติ", "B", "51000", "95"]]
PERSONS = [["สุดา", "มีสุข", "AB1634", "เสมียน", "สมรส"], ["วิทย์", "ดีงาม", "AC1734", "ช่าง", "โสด"]]


@pytest.mark.parametrize(
    "numbered", ["ผลประเมิน 2568", "ยอดขาย ม.ค. 2568", "rs4680", "FY2025", "q_1024", "ไตรมาส1/2569"]
)
def test_one_name_with_a_number_in_it_leaves_a_header_a_header(numbered):
    assert is_header(["รหัส พนง", "ชื่อ", numbered, "เงินเดือน", "ค่าล่วงเวลา"], NUMBERS)


@pytest.mark.parametrize("value", ["AB1534", "กข 1234", "somchai@example.org", "0812345678", "12/03/2568"])
def test_a_person_is_no_header(value):
    assert not is_header(["สมชาย", "ใจดี", value, "ผู้จัดการ", "โสด"], PERSONS)


def test_many_numbers_are_no_header():
    assert not is_header(["id", "name", "AB1234", "CD5678", "EF9012"], NUMBERS)


def test_a_choice_of_titles_names_the_column_of_titles():
    assert is_header(
        ["ลำดับ", "น.ส./นาย/นาง", "ชื่อ", "งวดที่"], [["1", "นาย", "ปิติ", "2"], ["2", "นาง", "มานี", "3"]]
    )


def test_the_questions_of_a_form_are_its_header_however_long():
    asked = "ในช่วงสองสัปดาห์ที่ผ่านมา ท่านมีอาการนอนไม่หลับ เบื่ออาหาร หรือรู้สึกว่าตนเองเป็นภาระของครอบครัวบ่อยเพียงใด"
    consent = "ข้าพเจ้าได้อ่านและเข้าใจรายละเอียดทั้งหมดแล้ว และยินยอมให้หน่วยงานเก็บรวบรวม ใช้ และเปิดเผยข้อมูลของข้าพเจ้า"
    rows = [["1/2/2569 9:10", "มานี", "บางวัน", "ยินยอม"], ["1/2/2569 9:14", "ปิติ", "ไม่เลย", "ยินยอม"]]
    assert is_header(["ประทับเวลา", "ชื่อ", asked, consent], rows)
    assert not is_header(["มานี", "ปิติ", asked, consent], [["ชูใจ", "วีระ", "ไม่เลย", "ยินยอม"]])
    assert not is_header(["ชื่อ", asked], [["มานี", asked + "มาก"], ["ปิติ", asked + "น้อย"]])


def test_a_year_in_a_name_does_not_undo_a_header_whose_other_cells_are_no_values_of_their_columns():
    header = ["รหัส พนง.", "ตน.", "ที่ทำงานเดิม", "ผลประเมิน 2568", "สมาชิกสหภาพ", "ตรวจประวัติ"]
    rows = [
        [f"E{at}", ("ช่าง", "ครู")[at % 2], ("เอก", "โท")[at % 2], "ดี", ("ใช่", "ไม่")[at % 2], "ผ่าน"]
        for at in range(9)
    ]
    assert is_header(header, rows)
    assert not is_header(["E77", "ครู", "โท", "A 2568", "ใช่", "ผ่าน"], rows)


def test_words_in_capitals_name_columns_whose_cells_are_written_otherwise() -> None:
    rows = [["HP69217633", "ลูกหนี้นัดชำระ"], ["HP63600586", "ไม่รับสาย"]]
    assert is_header(["COLLCONT", "COLLTEXT"], rows)
    assert not is_header(["BKK", "ACTIVE"], [["CNX", "CLOSED"], ["HKT", "ACTIVE"]])
