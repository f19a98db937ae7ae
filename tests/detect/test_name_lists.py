"""Codes beside persons' names: in lists, in chats, behind those on duty; plates and authors in a row."""

from __future__ import annotations

import pytest
from made import told


@pytest.mark.parametrize(
    ("text", "element", "values"),
    [
        (
            "ขอแจ้งรายชื่อนักศึกษาที่ได้รับทุน ดังนี้\n64100234 สมร ยอดเพชร สาขาเคมี 12,000 บาท\n64100518 วิเชียร ทับทิมทอง",
            "student_id",
            ["64100234", "64100518"],
        ),
        ("Staff of the month:\n104523 Mali Jaidee\n104577 Kai Rakdee", "employee_id", ["104523", "104577"]),
        (
            "The hotel needs passport details:\n 1) Mali Jaidee - CF0000138 - DOB 13 May 1983\n"
            " 2) Oliver Hart - 509000781 - DOB 1976-12-08",
            "passport",
            ["CF0000138", "509000781"],
        ),
        (
            "รายชื่อผู้เดินทาง เที่ยวบิน SV 845\n1 นายไกร ยอดเพชร AB0000927 089-000-4417\n2 นางสมร ยอดเพชร AB0000928",
            "passport",
            ["AB0000927", "AB0000928"],
        ),
    ],
)  # fmt: skip
def test_codes_in_a_list_of_names_are_what_the_text_is_about(text, element, values):
    assert told(text, element) == values


@pytest.mark.parametrize(
    "text",
    [
        "ผู้สมัครสอบพนักงานธุรการ\n680001 นายไกร ยอดเพชร\n680014 นางสมร ยอดเพชร",
        "นักเรียนที่ร่วมบริจาค\nไกร ยอดเพชร 1500000 บาท\nสมร ยอดเพชร 2000000 บาท",
        "Buyers:\n640021 Mali Jaidee\n640022 Kai Rakdee",
        "ผู้รับของ\n1 นายไกร ยอดเพชร AB0000927\n2 นางสมร ยอดเพชร AB0000928",
        "Students:\n64100234 Mali Jaidee",
    ],
)
def test_numbers_that_nothing_speaks_of_and_single_ones_are_nobodys(text):
    assert told(text, "student_id", "employee_id", "passport") == []


@pytest.mark.parametrize(
    ("text", "element", "value"),
    [
        ("4. บัตรนักศึกษา รหัส 60910009\n5. เงินสด", "student_id", "60910009"),
        ("ไปครับ ด.ช.ไกร ยอดเพชร รหัส 57002 แพ้ถั่ว", "student_id", "57002"),
        ("ลูกค้าแจ้งบัตรหาย\nผู้รับเรื่อง: นายไกร (รหัส K90003)", "employee_id", "K90003"),
        ("Surveyor: Mali Jaidee (code P09002)", "employee_id", "P09002"),
        ("หัวหน้าชุด นายไกร ยอดเพชร 089-000-6456 รหัส 804002", "employee_id", "804002"),
        ("send passport copies please\n11.51 Mali His: E9000883M, full name", "passport", "E9000883M"),
        ("ขับรถยนต์ได้ (ใบอนุญาตเลขที่ 18500870)", "driving_licence", "18500870"),
        ("We just sent you a code.\nvisitor: its 674002", "otp", "674002"),
        ("รหัสเปิดไฟล์ tukTuk_0500 (ห้ามส่งต่อ)", "password", "tukTuk_0500"),
        ("Refund to: Krungsri 6835000243 Mali", "bank_account", "6835000243"),
        (
            "แม่เอ: 1234567890121 เกิด 14/6/2517 ค่ะ\nพ่อบี: ของบี 1234545678781 15 พ.ค. 2518\nครู: ครบค่ะ",
            "date_of_birth",
            "15 พ.ค. 2518",
        ),
    ],
)  # fmt: skip
def test_what_stands_around_a_value_says_what_it_is(text, element, value):
    assert value in told(text, element)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("sshd[70765]: Failed password for invalid user test9 from 203.0.113.12 port 22", "test9"),
        ('COMMAND=/usr/sbin/usermod -c "Mali Jaidee" mali.adm', "mali.adm"),
        ("radius: Access-Accept mali.t NAS 203.0.113.13", "mali.t"),
        ("กระทู้: เตือนภัย\nโดย sriracha_man (28 กุมภาพันธ์ 2566)", "sriracha_man"),
        ("— รีวิวโดย mali.eats เมื่อ 9 กรกฎาคม 2565", "mali.eats"),
        ("ความคิดเห็นที่ 1 ยายแก่ใจดี: เจอเหมือนกันค่ะ", "ยายแก่ใจดี"),
        ("ความคิดเห็นที่ 2 zz.top: แจ้งความเลย", "zz.top"),
        ("Comments\n> ploy_qa: can't reproduce", "ploy_qa"),
    ],
)
def test_who_acts_in_a_log_and_who_writes_a_post_are_users(text, name):
    assert told(text, "username") == [name]


@pytest.mark.parametrize(
    "text",
    [
        "ความคิดเห็นที่ 3 เจ้าของกระทู้: ขอบคุณ",
        "ความคิดเห็นที่ 3 คุณสมชาย: ดี",
        "> config.yaml: not found",
        "> bot: linked",
    ],
)
def test_those_who_are_no_author_by_name_are_no_users(text):
    assert told(text, "username") == []


@pytest.mark.parametrize(
    ("text", "plates"),
    [
        ("รถผู้บริหารที่อนุญาต: ผพ 9672, 6ฒน 217, บล 6859", ["ผพ 9672", "6ฒน 217", "บล 6859"]),
        ("เก๋งสีขาวทะเบียน 9ฒช 4653 และกระบะ ผน 1529 เคยแจ้ง", ["9ฒช 4653", "ผน 1529"]),
        (
            "The gate reads plates. Already on file: กก-3914 (Mali Jaidee), ขง 5976 (Kai Rakdee).",
            ["กก-3914", "ขง 5976"],
        ),
        ("เจ้าหน้าที่ห้อง กก 12, ขข 13", []),
    ],
)
def test_a_plate_goes_on_with_further_ones(text, plates):
    assert told(text, "vehicle_registration") == plates


@pytest.mark.parametrize(
    "text",
    [
        "เวอร์ชัน client 5.1.7.61 เบอร์ติดต่อกลับ",
        "an upgrade to version 10.4.2.1.\nWhat is new in 10.4.2.1:",
        "1. Open /product/8850309969903 (barcode)",
        "ครบกำหนด 30/11/68 สัญญา 0909000476",
        "เลขที่รายการธนาคาร 681125009090",
    ],
)
def test_versions_goods_contracts_and_references_are_nobodys(text):
    assert told(text, "ip_address", "national_id", "phone", "bank_account") == []


def test_the_telephone_of_a_bank_is_no_account():
    text = "ติดต่อธนาคารสาขาเทเวศร์ 0-2000-6350 หรือให้แจ้ง อบต. โทร 038-000-266"
    assert told(text, "phone") == ["0-2000-6350", "038-000-266"]
    assert told(text, "bank_account", "work_permit_right") == []


def test_a_thai_address_ends_with_its_postcode():
    text = "ที่อยู่ 94 ม.11 ต.มาบตาพุด อ.เมืองระยอง จ.ระยอง 21150 มาด้วยอาการแน่นหน้าอก"
    assert told(text, "postal_address") == ["94 ม.11 ต.มาบตาพุด อ.เมืองระยอง จ.ระยอง 21150"]
