"""Ids, plates, accounts and addresses as letters, forms, chats and logs tell them, and what looks alike."""

from __future__ import annotations

import pytest

from pdscan.detect.text.spans import find_in_text
from pdscan.registry import recognizers

JUDGED = {
    "employee_id", "medical_record_number", "passport", "date_of_birth", "vehicle_registration",
    "social_account", "ip_address", "national_id", "phone", "postal_address",
}  # fmt: skip


def said(text: str) -> list[tuple[str, str]]:
    found = find_in_text(text, recognizers())
    return [(item.element, text[item.start : item.end]) for item in found if item.element in JUDGED]


@pytest.mark.parametrize(
    "label", ["รหัสพนักงาน", "รหัส พนง.", "Emp no.", "emp. no.", "Staff No:", "Employee ID #"]
)
@pytest.mark.parametrize("number", ["10442", "EMP-2093", "H98456"])
def test_an_employee_is_numbered_behind_every_usual_label(label, number):
    assert said(f"ติดต่อฝ่ายบุคคล {label} {number} ภายในวันศุกร์") == [("employee_id", number)]


@pytest.mark.parametrize("label", ["Hospital No.:", "H.N.", "HN :", "เลขที่ผู้ป่วย", "MRN:"])
@pytest.mark.parametrize("number", ["6115855", "65-607181", "4480/65"])
def test_a_patient_is_numbered_behind_every_usual_label(label, number):
    assert said(f"{label} {number} รอผล") == [("medical_record_number", number)]


@pytest.mark.parametrize("label", ["เลขที่หนังสือเดินทาง:", "passport no.", "Passport No :", "พาสปอร์ตเลขที่"])
def test_a_passport_of_any_country_is_known_by_its_label(label):
    assert said(f"{label} N04030735 ครับ") == [("passport", "N04030735")]


@pytest.mark.parametrize("label", ["วัน/เดือน/ปีเกิด:", "ว.ด.ป.เกิด", "D.O.B.", "เกิดวันที่", "born on"])
@pytest.mark.parametrize("date", ["1998-07-01", "22/1/2509", "3 มีนาคม 2558"])
def test_a_birth_date_is_whole(label, date):
    assert said(f"{label} {date} ครับ") == [("date_of_birth", date)]


@pytest.mark.parametrize(
    ("text", "plate"),
    [
        ("ส่งโดยรถทะเบียน 8คธ-8419 วันนี้", "8คธ-8419"),
        ("ลูกค้าเก่า (ทะเบียนรถ 1บห 7929) สอบถาม", "1บห 7929"),
        ("ทะเบียนกข 12 จอดขวาง", "กข 12"),
        ("ขับรถบรรทุก 70-2231 นครปฐม", "70-2231"),
    ],
)
def test_a_plate_begins_where_its_letters_do(text, plate):
    assert said(text) == [("vehicle_registration", plate)]


@pytest.mark.parametrize(
    "text",
    [
        "LINE: piyanan_saeu",
        "ไลน์ ID: nongmook",
        "Line ID : nongmook",
        "แอดไลน์ @nongmook",
        "LINE ID  nongmook",
        "IG: pim.ploy_",
    ],
)
def test_an_account_may_be_a_plain_word_behind_its_label(text):
    assert [element for element, _ in said(text)] == ["social_account"]


@pytest.mark.parametrize(
    "text",
    [
        "ทำขึ้น ณ วันที่ 27 มกราคม 2568 ระหว่างผู้ซื้อรถยนต์",
        "ตารางเดินรถ สาย กข 12 หมอชิต",
        "อาคาร กข 12 มีที่จอดรถ",
        "โปรแกรม Express 10.0.5.36",
        '{"app": {"version": "12.20.11.132"}, "fw": "7.9.29.237"}',
        "VPN client should be 12.0.13.240 or later",
        "SDK upgraded from 10.12.4.1 to 10.13.0.2",
        "Name,Plate,Version\nA,B,9.0.25.241",
        "Chrome/118.0.59.70",
        "subnet mask 255.255.255.0",
        '{"sku": "8852384190774", "ref": "7364200317286"}',
        "เลขที่เรื่อง 0872907316",
        '{"@timestamp": "12:00", "line": 7}',
        "read line by line: foo_bar",
        "Facebook page: please like and share",
        "Employee handbook 2024 edition",
    ],
)
def test_what_only_looks_like_it_is_left_out(text):
    assert said(text) == []


@pytest.mark.parametrize(
    "text", ["login from 110.164.20.5 failed", "client 10.3.4.5 connected", "server updated from 192.168.2.7"]
)
def test_an_address_beside_words_of_machines_stays_one(text):
    assert [element for element, _ in said(text)] == ["ip_address"]


def test_a_heading_says_what_stands_below():
    text = "HN | รหัสพนักงาน | วันเกิด\n8081/67 | 063374 | 17/8/2536\n0008259 | EMP-1204 | 8/2/2512\n"
    assert said(text) == [
        ("medical_record_number", "8081/67"),
        ("employee_id", "063374"),
        ("date_of_birth", "17/8/2536"),
        ("medical_record_number", "0008259"),
        ("employee_id", "EMP-1204"),
        ("date_of_birth", "8/2/2512"),
    ]


def test_an_english_address_needs_no_word_for_its_parts():
    address = "99/1 Sukhumvit 71, Phra Khanong Nuea, Watthana, Bangkok 10110"
    assert said(f"Ship to {address}") == [("postal_address", address)]


@pytest.mark.parametrize(
    "text",
    [
        "<staff><passportNo>AA7654321</passportNo></staff>",
        '{"passportNo": "AA7654321"}',
        "passport_no=AA7654321 status=ok",
        "- id: 7\n  passport: AA7654321",
        "| No | Passport No | Seat |\n|---|---|---|\n| 1 | AA7654321 | 12A |",
    ],
)
def test_records_of_every_notation_say_what_their_values_are(text):
    assert said(text) == [("passport", "AA7654321")]


def test_an_e_mail_address_is_one_whatever_its_key():
    text = "login ok user=mali@example.com"
    (item,) = (item for item in find_in_text(text, recognizers()) if item.element in {"email", "username"})
    assert item.element == "email"


def test_a_code_of_an_employee_needs_no_label():
    assert said("หัวหน้างาน คุณรัชนี (EMP1109)") == [("employee_id", "EMP1109")]


def test_the_record_that_a_key_stands_in_says_whose_it_is():
    assert said('{"employee": {"id": "E-2210"}}') == [("employee_id", "E-2210")]
    assert said('{"order": {"id": "E-2210"}}') == []


@pytest.mark.parametrize(
    "text",
    ["ยอดค้างชำระ 367 บ. กรุณาชำระ", "หมวด: เงินเดือน ความเชื่อมั่น 0.70", "driver id card 36513 lost"],
)
def test_a_sum_a_share_and_a_card_are_not_what_the_label_before_them_says(text):
    told = {item.element for item in find_in_text(text, recognizers())}
    assert not told & {"credit_standing", "income", "employee_id"}
