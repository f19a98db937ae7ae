"""Thai names that fill their place: below a signature line, behind a label, before a role."""

from __future__ import annotations

import pytest

from pdscan.detect.persons.find import find_persons


def names(text: str) -> list[str]:
    return [text[span.start : span.end] for span in find_persons(text)]


@pytest.mark.parametrize("name", ["โบ่แน ซูละแอ", "วรัญญู พรมสาขา", "บุญชู อดออม", "กิมไล้ ตั้งซุ่นกี่"])
@pytest.mark.parametrize(
    "text",
    [
        "ลงชื่อ..................ผู้ยื่นคำขอ\n      ({})\n",
        "ลงชื่อผู้ปกครอง .............. ({})\n",
        "ผู้รับเงิน {}     ผู้อนุมัติ",
        "{} ผู้แจ้ง\n",
        "โอนเข้าแล้ว เข้าบัญชีชื่อ {} เลขที่ 715-7-24811-9",
        "คู่สมรส     {}      โทร 081",
    ],
)
def test_two_words_that_fill_their_place_are_a_name_of_any_spelling(text, name):
    assert names(text.format(name)) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "ลงชื่อ..................ผู้ขาย\n(ลายมือชื่อ ผู้ขาย)\n",
        "ลงชื่อ.................. (ประทับตรา ถ้ามี)\n",
        "ลงชื่อ.................. (กรรมการ ผู้มีอำนาจ)\n",
        "ผู้รับเงิน ฝ่ายบัญชี สำนักงานใหญ่",
        "ผู้แจ้ง ไม่ประสงค์ ออกนาม",
        "ผู้ติดต่อ ร้านค้า ส่งเสริม",
    ],
)
def test_what_else_fills_such_a_place_is_no_name(text):
    assert names(text) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("เอาเบอร์ช่างกวินภพไปดิ 081", "ช่างกวินภพ"),
        ("วาระที่ 2 คุณธนกร เสนอให้เปลี่ยนบริษัท", "ธนกร"),
        ("คุณวรรณิดา รายงานผลการตรวจ", "วรรณิดา"),
    ],
)
def test_a_verb_behind_a_given_name_is_no_part_of_it(text, name):
    assert names(text) == [name]


def test_who_speaks_begins_a_name_and_goes_on_with_none():
    assert names("สวัสดีครับ อาจารย์วราภรณ์ ผมธนพล ศรีบัวทอง ปี 2") == ["วราภรณ์", "ธนพล ศรีบัวทอง"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("เมื่อวันที่ 11 เมษายน 2569 ด.ต.สมาน ขันทองคำ รอง ผกก.", "ด.ต.สมาน ขันทองคำ"),
        ("โดยมี ศ.เกียรติคุณ ดร.วิภา ทองสกุล เป็นที่ปรึกษา", "ศ.เกียรติคุณ ดร.วิภา ทองสกุล"),
        ("พิธีโดย บาทหลวงเปาโล วงศ์สวัสดิ์", "บาทหลวงเปาโล วงศ์สวัสดิ์"),
    ],
)
def test_ranks_behind_a_year_and_titles_of_two_words_begin_a_name(text, name):
    assert names(text) == [name]


@pytest.mark.parametrize("text", ["สวดพระอภิธรรม ณ ศาลา 4", "พระอาจารย์เมตตาสอนให้รู้จักพอ", "หมู่ 10 อ.ปัว น่าน"])
def test_what_monks_and_districts_are_said_to_do_or_hold_is_no_name(text):
    assert names(text) == []


@pytest.mark.parametrize("name", ["นางสาวฟาดีละ โต๊ะเจะมะ", "นายจะโต บอแล", "นายมะสักรี สะแม"])
def test_names_of_muslims_and_highland_families_are_known(name):
    assert names(f"พบ {name} มาแล้ว") == [name]


def test_two_chinese_syllables_are_a_given_name():
    assert names("โทรหาคุณกิมฮวด") == ["กิมฮวด"]
