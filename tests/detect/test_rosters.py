"""Numbers of staff, students and patients beside their names; values that statements and headings name."""

from __future__ import annotations

import pytest
from made import KNOWN, told

from pdscan.detect.text.spans import find_in_text


@pytest.mark.parametrize(
    ("text", "element", "values"),
    [
        (
            "ลำดับ | รหัส | ชื่อ-สกุล | แผนก\n1 | PK0118 | นายไกร ยอดเพชร | บัญชี\n2 | PK0342 | นางสมร | ขาย",
            "employee_id",
            ["PK0118", "PK0342"],
        ),
        ("NAME          ID      CLASS\nMali Jaidee   65017   5B\nKai Rakdee    65018   5B", "student_id",
         ["65017", "65018"]),
        ("พยาน: นายวิเชียร ทับทิมทอง (F2-0814), โทร F2-1190", "employee_id", ["F2-0814", "F2-1190"]),
        ("1. Lars (employee no. E-10543)\n2. Joost Mol (E-09932)", "employee_id", ["E-10543", "E-09932"]),
        ("insert into c (id, birth_date) values (1, '1980-10-22'), (2, '1991-01-02')", "date_of_birth",
         ["1980-10-22", "1991-01-02"]),
        ("7,นาย,ปริน,ใจดี,1991-04-30,0812345678", "date_of_birth", ["1991-04-30"]),
    ],
)  # fmt: skip
def test_the_numbers_of_a_list_are_known_by_what_stands_beside_them(text, element, values):
    assert told(text, element) == values


@pytest.mark.parametrize(
    "text",
    [
        "id | product | price\nAB1234 | soap | 20\nAB1235 | rice | 30",
        "ผู้ซื้อ นายวิเชียร ทับทิมทอง (PO-4432)",
        "ลูกค้า นายวิเชียร ทับทิมทอง (CU-4432)",
    ],
)
def test_numbers_of_things_are_nobodys(text):
    assert told(text, "employee_id", "student_id", "medical_record_number") == []


@pytest.mark.parametrize(
    ("text", "element", "value"),
    [
        ("พาสปอร์ต 72 7062848 ค่ะ", "passport", "72 7062848"),
        ("we need your passport details: we hold A55585976", "passport", "A55585976"),
        ("นพ.ธีระ เลิศกุล ว.63101 ลงวันที่", "professional_licence", "ว.63101"),
        ("Dr Eilidh Gray, GMC 7818067", "professional_licence", "7818067"),
        ("driver ชื่อ อนุวัต licence no. 92574462 phone", "driving_licence", "92574462"),
        ("a Honda Civic, plate 8KJR821, was", "vehicle_registration", "8KJR821"),
        ("Policy HOME/UK/7741979  Claim", "insurance_record", "HOME/UK/7741979"),
        ("Previous visa no. A3282524. In", "visa_document", "A3282524"),
        ("advertising id a798ee86-f4f5-4be6-bee4-6cf744d09419", "device_id",
         "a798ee86-f4f5-4be6-bee4-6cf744d09419"),
        ("Laptop: ThinkPad T14, serial PF2AO5RM", "device_id", "PF2AO5RM"),
        ("Cookie: SESSIONID=4a879a683fe54ca4f61c; theme=dark", "cookie_id", "4a879a683fe54ca4f61c"),
        ('AWS_SECRET_ACCESS_KEY = "Qh1SLKsl2pTqHBdZz1tWWx9wzo9JsGP3DL9bLRTeg"', "api_secret",
         "Qh1SLKsl2pTqHBdZz1tWWx9wzo9JsGP3DL9bLRTeg"),
        ("my accounts are @maddie_quince on here", "social_account", "@maddie_quince"),
        ("LinkedIn: in/natthamon-jira", "social_account", "in/natthamon-jira"),
        ("Kiah Nangala | b. 1968-02-14 | CKD", "date_of_birth", "1968-02-14"),
        ("sort code 20-44-17, account 72516250 to", "bank_account", "72516250"),
        ("แจ้งเลขหลังบัตร 519 ระหว่างสาย", "card_security_code", "519"),
        ("Hospital No. RX245-11 and NHS No. 471 689 6862", "medical_record_number", "471 689 6862"),
        ("tel 01632 960403.", "phone", "01632 960403"),
        ("ใช้เบอร์ +855 41 104 972 ติดต่อ", "phone", "+855 41 104 972"),
        ("Base camp 13.497168, -4.207884. Vehicle", "location", "13.497168, -4.207884"),
        ("NRIC S9902410J (for trade-in)", "national_id", "S9902410J"),
        ("Aadhaar 3968 8429 4952", "national_id", "3968 8429 4952"),
        ("CPF 581.492.616-30", "tax_id", "581.492.616-30"),
        ("เลขพาสปอร์ตลูกค้า AB9087765 กับภรรยา AC9087812 ค่ะ", "passport", "AC9087812"),
        ("เขาเกิดเมื่อ พ.ศ. 2499 ที่น่าน", "date_of_birth", "2499"),
        ("ป้ายแดง ก-4471 กทม. จอดอยู่", "vehicle_registration", "ก-4471 กทม."),
        ("lat=18.788300, lng=98.985300", "location", "98.985300"),
        ("G-771209 is your Google verification code.", "otp", "G-771209"),
        ("ตู้ฝากของใช้รหัส 9021 ครับ", "pin", "9021"),
        ("s/n ของโน้ตบุ๊กคือ 5CD1234XYZ ประกันหมด", "device_id", "5CD1234XYZ"),
        ("ไลน์ไอดีผม tum_2531 ทักมานะ", "social_account", "tum_2531"),
        ("vpn: user chalermpol connected from", "username", "chalermpol"),
        ("[10:03] Admin: ขอวันเกิดด้วยค่ะ\n[10:04] ลูกค้า: 5 ก.ค. 2533", "date_of_birth", "5 ก.ค. 2533"),
        ("พาสไวไฟบ้าน mamuang2024 นะ", "password", "mamuang2024"),
        ("docker login -u phakphum -p Fl0at!ng9 registry", "password", "Fl0at!ng9"),
        ("Ring Mum on 0161 496 0123 tonight", "phone", "0161 496 0123"),
        ("Reisepass Nr. C01X00T47, bis 2030", "passport", "C01X00T47"),
        ("แอดไลน์ไอดี ploy_99 ได้", "social_account", "ploy_99"),
    ],
)  # fmt: skip
def test_a_number_behind_what_it_is_called_is_told(text, element, value):
    assert value in told(text, element)


@pytest.mark.parametrize(
    "text",
    [
        "พาสปอร์ต AB7728172 หมดอายุ 14/07/2030\nเกิดที่ชลบุรี",
        "issued 04 MAY 2022 and expiring 04 MAY 2032, born in Rayong",
        "วันเกิดเหตุ 2 พฤศจิกายน 2569",
    ],
)
def test_a_date_of_something_else_is_no_birth_date_however_near_a_birth_is_told(text):
    assert told(text, "date_of_birth") == []


@pytest.mark.parametrize(
    ("text", "element"),
    [
        ("ระบบส่งรหัส OTP ไปที่เบอร์ลงท้าย 4471 แล้วค่ะ", "otp"),
        ("บล็อก 203.0.113.0/24 ที่ nginx", "ip_address"),
        ("กรุ๊ปทัวร์ VN-2291 เวียดนาม", "medical_record_number"),
        ("รวม 2,250.00 VAT 7% 157.50 สุทธิ 2,407.50", "income"),
        ("ตั้งแต่ 11-29 ม.ค. 2570 เบี้ยเลี้ยงตามจริง", "income"),
        ("policy HR-12 section 3.4", "insurance_record"),
        ("Biller ID 010753600010286", "device_id"),
        ("read line by line: foo_bar", "social_account"),
    ],
)
def test_what_stands_beside_a_number_says_that_it_is_another(text, element):
    assert told(text, element) == []


def test_each_of_many_numbers_written_alike_is_told_once():
    text = "\n".join(f"{number} employee id: E-{10000 + number} left" for number in range(400))
    found = find_in_text(text, KNOWN)
    assert [text[item.start : item.end] for item in found] == [f"E-{10000 + number}" for number in range(400)]
