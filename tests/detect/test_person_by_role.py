"""Names of any spelling by who somebody is, by what is told of them, and in lines that are alike."""

from __future__ import annotations

import pytest

from pdscan.detect.persons.find import find_persons


def names(text: str) -> list[str]:
    return [text[span.start : span.end] for span in find_persons(text)]


@pytest.mark.parametrize(
    "name", ["Ifor Prydderch", "Tevita Fakatava", "Sioned ap Rhys", "Xochitl Ramirez-Ávila"]
)
@pytest.mark.parametrize(
    "text",
    [
        "Loss adjuster {} visited on 6 November.",
        "Joint policyholder: {}\nRisk: fire",
        "Driver 2, {}, was not hurt.",
        "Her solicitor, {}, will reply.",
        "my goddaughter {} moved",
        "ผู้เช่า: {} พาสปอร์ตตามแนบ",
        "{} (DOB 11/23/1994) was seen",
        "our nurse {} called",
    ],
)
def test_a_role_or_a_birth_date_makes_strange_words_a_name(text, name):
    assert names(text.format(name)) == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("it was my nan Doreen who rang", "Doreen"),
        ("Agent Priscilla: how can I help?", "Priscilla"),
        ("or my husband Tobias on extension 4", "Tobias"),
        ("Please ask Hermione about it", "Hermione"),
        ("Your butler is Rajendran.", "Rajendran"),
        ("รับเรื่องจากคุณYamamoto ฝ่าย QC", "Yamamoto"),
        ("Passenger: SUKDEE/PHATTARANAN MS", "SUKDEE/PHATTARANAN"),
        ("Surname\tWANJIRU\nNationality\tKENYAN", "WANJIRU"),
        ("seen by Frau Katharina Oberndorfer today", "Katharina Oberndorfer"),
    ],
)
def test_who_somebody_is_makes_one_word_a_name(text, name):
    assert names(text) == [name]


def test_lines_that_are_alike_hold_names_at_the_same_place():
    text = "P07 | Kiah Nangala | b. 1968-02-14\nP08 | Tevita Fakatava | b. 1975-09-01\n"
    assert names(text) == ["Kiah Nangala", "Tevita Fakatava"]
    text = (
        "O'Donovan, Caoimhe     HF121   +353 85 800 8838\nColley, Amadou         HF112   +223 77 61 91 93\n"
    )
    assert names(text) == ["O'Donovan, Caoimhe", "Colley, Amadou"]


@pytest.mark.parametrize(
    "text",
    [
        "1. Galaxy Ultra | SKU 2233\n2. Pixel Fold | SKU 2234\n",
        "- Northwind Outfitters: 12 orders\n- Lumen Lettings: 3 orders\n",
    ],
)
def test_lists_of_products_and_firms_name_nobody(text):
    assert names(text) == []


def test_given_and_family_name_stand_in_cells_behind_the_title():
    assert names("7,นาง,เอมอร,ผิวขาว,1968-11-17") == ["เอมอร", "ผิวขาว"]
    assert names("VALUES (7, 'Mr.', 'Arjun', 'Venkataraman', 52)") == ["Arjun", "Venkataraman"]


@pytest.mark.parametrize(
    "text",
    [
        "The bus stops at Abraham Lincoln Avenue.",
        "We live at the junction of Martin Luther King Blvd and Oak Street",
        "The meeting is in the Parish Hall, next to St Augustine Room",
        "quotation from Thomas Hardy & Sons Roofing",
        "ปฐมนิเทศที่ห้อง Marie Curie ชั้น 3",
        "our client Bluefinch Lettings paid",
        "ผู้ผลิต: ไทยน้ำทิพย์",
        "ช่างแอร์มาถึงแล้ว",
        "เมื่อ พ.ศ. รหัสเดิมยังใช้ได้",
        "เวลา 21.40 น. สถานีตำรวจแจ้งว่า",
        "the test ran in the Alan Turing room",
        "Order: 2x Jack Daniel Honey, 1x Captain Morgan",
        "แวะไหว้พระธาตุดอยสุเทพ",
    ],
)
def test_what_is_called_after_persons_is_none(text):
    assert names(text) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ฝากไว้ที่ป้าสำเนียงข้างบ้านได้เลย", "ป้าสำเนียง"),
        ("เคยคุยกับ รปภ.อุดรแล้ว", "อุดร"),
        ("คนที่รู้เรื่องคือพี่ประจวบ ฝ่ายบัญชี", "พี่ประจวบ"),
        ("เจอป้าแจ่มจิตในซอย", "ป้าแจ่มจิต"),
        ("มารดาชื่อ กิมฮวย อายุ 80", "กิมฮวย"),
        ("ผู้ให้วัคซีน กชพร ไตรลักษณ์ ใบอนุญาต", "กชพร ไตรลักษณ์"),
        ("เจ้าพนักงานที่ดิน พิเชษฐ์ ณ ถลาง", "พิเชษฐ์ ณ ถลาง"),
        ("ผู้เช่าชื่อ วิลเลียม โอคอนเนอร์ สัญชาติไอริช", "วิลเลียม โอคอนเนอร์"),
        ("1 ลี ซุนฮี เกาหลี", "ลี ซุนฮี"),
        ("ผู้ประสบเหตุ: โม โม วิน แรงงานเมียนมา", "โม โม วิน"),
    ],
)
def test_thai_words_of_kin_and_labels_name_persons(text, name):
    assert names(text) == [name]


@pytest.mark.parametrize(
    "text",
    ["พี่สมัครงานไว้", "น้องแพ้กุ้งค่ะ", "แม่ค้าขายของ", "ครูใหญ่มาแล้ว", "พนักงาน: เรียบร้อยค่ะ\nพนักงาน: รอสักครู่"],
)
def test_what_kin_do_is_no_name(text):
    assert names(text) == []


def test_a_statement_that_inserts_rows_names_its_columns():
    text = "INSERT INTO staff (id, fname, lname) VALUES (7, 'อรทัย', 'บุญศรี'), (8, 'Mali', 'Sukdee');"
    assert names(text) == ["อรทัย", "บุญศรี", "Mali", "Sukdee"]


@pytest.mark.parametrize("text", ["ฝากพี่โบ้ตรวจก่อน", "น้องมิลค์ส่งงานแล้ว", "เพื่อนร่วมห้องคือ ดมิทรี"])
def test_a_nickname_and_a_foreign_name_stand_behind_kin_and_friends(text):
    assert len(names(text)) == 1


@pytest.mark.parametrize(
    "text", ["She lost a Louis Vuitton bag", "Regional Counsel, Helvetia Re", "กระทิงแดง เพิ่มขึ้น ร้อยละ 5"]
)
def test_brands_and_firms_behind_an_office_name_nobody(text):
    assert names(text) == []
