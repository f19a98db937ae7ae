"""Numbers, codes and names that letters, chats and lists tell in passing, and what only looks like them."""

from __future__ import annotations

import pytest
from made import told


@pytest.mark.parametrize(
    ("text", "element", "value"),
    [
        ("t.smith 10:12: hello", "username", "t.smith"),
        ("สร้างไอดีใหม่ชื่อ fox_runs12 แล้ว", "username", "fox_runs12"),
        ("โทร ศูนย์แปดหนึ่ง สองสามสี่ ห้าหกเจ็ดแปด ค่ะ", "phone", "ศูนย์แปดหนึ่ง สองสามสี่ ห้าหกเจ็ดแปด"),
        ("call me on zero eight one two three four five six seven", "phone",
         "zero eight one two three four five six seven"),
        ("โทร O81-234-5678", "phone", "O81-234-5678"),
        ("somebody rang from 0800 029 0000", "phone", "0800 029 0000"),
        ("my code is 271 828", "otp", "271 828"),
        ("read him the code 3 1 4 1 5 9", "otp", "3 1 4 1 5 9"),
        ("รถยนต์โบราณ ทะเบียน ก-๑๒๓๔ นครปฐม", "vehicle_registration", "ก-๑๒๓๔ นครปฐม"),
        ("Vehicle outside: blue Alto, KA 01 MN 1234", "vehicle_registration", "KA 01 MN 1234"),
        ("หนังสือเดินทางชั่วคราว ME123456", "passport", "ME123456"),
        ("เลขประจำตัวคนต่างด้าว 00-8501-012345-6", "alien_id", "00-8501-012345-6"),
        ("เลขประจำตัวผู้ประกันตน 1234567890121", "social_security_id", "1234567890121"),
        ("โฉนดเลขที่ 12345 เลขที่ดิน 67", "land_document", "67"),
        ("วีซ่าประเภท O-A เลขที่ B1234567", "visa_document", "B1234567"),
        ("Your employee number will be BWC-00123", "employee_id", "BWC-00123"),
        ("Deputy: K. Marsh #1234", "employee_id", "1234"),
        ("licence 11-07-123456-90, driving since", "driving_licence", "11-07-123456-90"),
        ("the 4 digits are 1234", "card_security_code", "1234"),
        ("wifi password อะไรนะ\nMe: Mango_2031", "password", "Mango_2031"),
        ("รหัสผ่าน Wi-Fi ชั้น 3 คือ lotus77#", "password", "lotus77#"),
        ("PIN เซฟอะไร\nMe: 271828", "pin", "271828"),
        ("GET /reset?email=t.smith%40example.com&x=1", "email", "t.smith%40example.com"),
        ("GPS 13.7563 N, 100.5018 E", "location", "13.7563 N, 100.5018 E"),
        ("MFA seed re-issued: JBSWY3DPEHPK3PXP", "api_secret", "JBSWY3DPEHPK3PXP"),
        ("/ Line mangotree / 02", "social_account", "mangotree"),
        ("Use 551 204 to sign in", "otp", "551 204"),
        ("Personalausweis Nr. L01X00T471", "national_id", "L01X00T471"),
        ("Driver license no: D123-4567-8901", "driving_licence", "D123-4567-8901"),
        ("ตู้ล็อกเกอร์ 12 รหัส 2718", "pin", "2718"),
        ("a/c 12345678 sort 40-12-66", "bank_account", "12345678"),
        ("Account: 0031668290001 routing 026009593", "bank_account", "0031668290001"),
        ("her handle is sunny_day88", "social_account", "sunny_day88"),
        ("She resides at House 12, Acacia Ring Road, P.O. Box 58000-00100, Nairobi.", "postal_address",
         "House 12, Acacia Ring Road, P.O. Box 58000-00100, Nairobi"),
        ("payment of 500 into account 12345678", "bank_account", "12345678"),
    ],
)  # fmt: skip
def test_it_is_told_in_passing(text, element, value):
    assert value in told(text, element)


@pytest.mark.parametrize(
    ("text", "element"),
    [
        ("sarah 10:12 hi", "username"),
        ("web01 10:12 CPU 95%", "username"),
        ("owner: Ploy (marketing)", "username"),
        ("BUN RUN 2025, RUN 10000 metres", "national_id"),
        ("ALLOWED_HOSTS = 127.0.0.1", "ip_address"),
        ("Claim No. K04WB123 in the County Court", "insurance_record"),
        ("Parcel PIN 7023 6342 8290 3365", "pin"),
        ("PIN ผิด\nแอดมิน: 120000 บาท", "pin"),
        ("รหัสผ่าน Wi-Fi ชั้น 3", "password"),
        ("sudo: PWD=/srv/backup ; USER=root", "password"),
        ("temp is 37.5C", "password"),
        ("the last 4 digits are 1234", "card_security_code"),
        ("the code 40 50 60 70 colours", "otp"),
        ("the area code 415 555", "otp"),
        ("use 2024 forms for registration", "otp"),
        ("ห้อง 12 รหัส 2045", "pin"),
        ("account 123456 was opened with a routing desk", "bank_account"),
        ("living at Home since 2019, Mother says", "postal_address"),
        ("They stayed at Grand Hyatt, Erawan, 3 nights", "postal_address"),
        ("the handle: door_12", "social_account"),
        ("รถเข็น จดทะเบียน ข 12 รายการ", "vehicle_registration"),
        ("car seats, AB 12 CD 3456", "vehicle_registration"),
        ("log in to account 12345678", "bank_account"),
        ("Call for service no. R250520417", "employee_id"),
        ("Product line | Line dance | steps", "social_account"),
        ("หนังสือเดินทางไทยหมดอายุ 20301231", "passport"),
        ("เลขที่บัญชีนายจ้าง 1600012345", "bank_account"),
    ],
)
def test_what_only_looks_like_it_is_not_told(text, element):
    assert told(text, element) == []


def test_a_code_beside_the_names_of_goods_is_nobodys():
    goods = "รหัส | ชื่อ | จำนวน | สุทธิ\nT1044 | ปากกา | 10 | 100\nT1045 | ดินสอ | 12 | 120"
    staff = "รหัส | ชื่อ | ธนาคาร | สุทธิ\nT1044 | นายไกร ยอดเพชร | BBL | 31,402.75"
    assert (told(goods, "employee_id"), told(staff, "employee_id")) == ([], ["T1044"])


def test_rows_behind_a_remark_go_on_with_their_table():
    head = "รหัสนักศึกษา  ชื่อ  GPA\n6510740031  นายไกร ยอดเพชร  3.87\n"
    text = f"{head}สำรอง\n6540110029  นางสมร ใจดี  3.22\nประกาศ  ณ  วันที่"
    assert told(text, "student_id") == ["6510740031", "6540110029"]


def test_a_floor_makes_no_driver_a_student():
    assert told("คนขับ นายไกร ยอดเพชร (D-0771) ส่งชั้น 14", "student_id") == []
