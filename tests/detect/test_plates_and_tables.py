"""Plates by their look and province, tables under a heading of another form, codes that their place tells."""

from __future__ import annotations

import pytest
from made import told

PLATES = "vehicle_registration"


@pytest.mark.parametrize(
    ("text", "plate"),
    [
        ("จอดขวางอยู่ วีออสสีบรอนซ์ กม 409 นครปฐม ค่ะ", "กม 409"),
        ("my pick-up, plate กต 9081 Surat Thani, is sold", "กต 9081"),
        ("registration บธ 4176 Khon Kaen", "บธ 4176"),
        ("หมายเลขทะเบียน 4ขญ 7470 จังหวัดเชียงใหม่ ยี่ห้ออีซูซุ", "4ขญ 7470"),
        ("พบรถพ่วง ทะเบียน 70-4482 นครราชสีมา", "70-4482"),
        ("Truck 70-4482 Nakhon Ratchasima left at 6", "70-4482"),
        ("ทะเบียนกก 8 กรุงเทพมหานคร", "กก 8"),
        ("เติมน้ำมัน 3ฒก-7718 เกิน 42 ลิตร", "3ฒก-7718"),
        ("รถเก่า ทะเบียน กขค 245 ขอนแก่น", "กขค 245"),
    ],
)
def test_a_plate_is_told_by_its_province_or_its_look_and_without_the_province(text, plate):
    assert told(text, PLATES) == [plate]


@pytest.mark.parametrize(
    "text",
    [
        "อยู่ถนน 8 กรุงเทพมหานคร",
        "สาย กข 12 ขอนแก่น",
        "เมื่อ 10-2567 กรุงเทพมหานคร",
        "หมู 5กก 120 บาท ได้ 3คน 150",
        "เลขเครื่อง 2GD-C118823 เลขตัวถัง MR0HA3CD500123456",
        "รุ่น กข 43 Riceberry is a rice",
    ],
)
def test_words_routes_months_amounts_and_numbers_of_engines_are_no_plates(text):
    assert told(text, PLATES) == []


def test_a_heading_names_the_cells_of_rows_that_are_parted_otherwise():
    text = (
        "รายชื่อนักเรียนค่าย\nลำดับ / รหัส / ชื่อ-สกุล / ห้อง\n1  41207  กานดา ศรีวิไล   301\n2  41213  อาทู่ มาเยอะ   302\n"
    )
    assert told(text, "student_id") == ["41207", "41213"]
    assert told(text, "name") == ["กานดา ศรีวิไล", "อาทู่ มาเยอะ"]


def test_the_name_is_what_the_other_columns_of_a_row_leave():
    text = "ที่ | รหัสพนักงาน | ชื่อ-สกุล | เบอร์\n1 A-2201 มานพ ทองดี 0812345678\n2 A-2307 สุดา แก้วใส 0898765432\n"
    assert told(text, "employee_id") == ["A-2201", "A-2307"]
    assert told(text, "phone") == ["0812345678", "0898765432"]


def test_numbers_beside_names_that_begin_with_years_are_those_of_students():
    text = "ลำดับ / รหัส / ชื่อ-สกุล\n1  6610210387  กานดา ศรีวิไล\n2  6510210412  มานพ ทองดี\n"
    assert told(text, "student_id") == ["6610210387", "6510210412"]
    text = "ลำดับ / รหัส / ชื่อ-สกุล\n1  6610210387  กานดา ศรีวิไล\n2  2310210412  มานพ ทองดี\n"
    assert told(text, "student_id") == []


def test_numbers_of_an_examination_are_nobodys_student_numbers():
    text = (
        "ประกาศรายชื่อผู้มีสิทธิสอบคัดเลือก\nเลขประจำตัวสอบ   ชื่อ - สกุล\n680001   นายมานพ ทองดี\n680014   นางสุดา แก้วใส\n"
    )
    assert told(text, "student_id") == []


def test_a_form_of_labels_and_values_is_no_table():
    text = "Line ID  salman.doloh\nค่าหุ้นรายเดือน 1,500 บาท  ค่าธรรมเนียม 50 บาท\n"
    assert told(text, "social_account") == ["salman.doloh"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Account njirawat is not locked.", "njirawat"),
        ("Admin page is up, account storeadmin, password Kh@wPad-88.", "storeadmin"),
        ('srcport=51822 user="BCP\\\\kittisak.p" sentbyte=1', "kittisak.p"),
        ("logged on as HQ\\sudarat.k today", "sudarat.k"),
        ("reset MFA for pimchanok.t before noon", "pimchanok.t"),
        ("cc somchai_kh, then close it", "somchai_kh"),
    ],
)
def test_a_user_name_is_told_by_what_is_said_of_the_account_by_its_domain_and_by_its_look(text, name):
    assert told(text, "username") == [name]


@pytest.mark.parametrize(
    "text",
    [
        "The account manager is away, user experience is fine",
        "see update.sh and chai.expect in C:\\Users\\Public",
        "mail somchai.j@example.com or open https://example.com/somchai.j",
    ],
)
def test_words_files_and_pieces_of_addresses_are_no_user_names(text):
    assert told(text, "username") == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("WARN otp mismatch for +66812345678 expected=494935 attempts=2", "494935"),
        ('{"event":"verify_otp","submitted":"730194"}', "730194"),
        ("ลูกค้าแจ้งว่า OTP ไม่เข้า\nJirayu  10:09  ดู log แล้ว ส่ง 648735 ไปตอน 09:58", "648735"),
    ],
)
def test_logs_and_chats_tell_one_time_codes(text, code):
    assert told(text, "otp") == [code]


def test_a_code_behind_a_name_is_a_number_of_staff_and_one_of_a_case_opens_nothing():
    assert told("พนักงานคลัง นายสมชาย ใจดี รหัส SW-4471 ลาออกแล้ว", "employee_id") == ["SW-4471"]
    assert told("Line @victoriastay รหัสเคส C-278875", "password") == []


def test_a_number_grouped_as_mobiles_are_is_a_telephone_behind_a_bank_too():
    text = "เลขที่บัญชี 941-1-53866-2 ธนาคารกรุงศรีอยุธยา สอบถาม 098-461-4949"
    assert told(text, "bank_account", "phone") == ["941-1-53866-2", "098-461-4949"]
    assert told(text, "phone") == ["098-461-4949"]


def test_a_receipt_of_a_named_shop_has_no_telephone():
    assert told("ใบเสร็จ PTT 0881204417 ผู้ขับ", "phone") == []


def test_a_device_may_be_named_behind_its_id():
    text = "job 7bbf7b2d-6d85-44e0-a0b9-3de7d3ab55ba is the agent's device id."
    assert told(text, "device_id") == ["7bbf7b2d-6d85-44e0-a0b9-3de7d3ab55ba"]


def test_a_heading_of_single_words_names_columns_and_what_counts_rows_is_nobodys():
    rows = "1 Master Capt. Joko Santoso 11-02-1971 C7718204\n2 C/O Rajesh Menon 30-08-1980 N4417720\n"
    text = f"No Rank Name DOB Passport\n{rows}"
    assert told(text, "passport") == ["C7718204", "N4417720"]
    assert told(text, "date_of_birth") == ["11-02-1971", "30-08-1980"]
    assert told(text, "employee_id") == []


def test_a_user_of_a_web_address_is_no_mail_and_a_word_for_now_is_a_password():
    assert told("SENTRY_DSN: https://9f1c2b@o118.ingest.example/44", "email") == []
    assert told("her login is ready, temp pw Welcome#8841.", "password") == ["Welcome#8841"]
    assert told('wifi "siri9b" / blue-mango-27', "password") == ["blue-mango-27"]


def test_a_postcode_that_no_list_has_belongs_to_the_province_before_it():
    text = "99/7 Moo 3, Tambon San Sai Noi, Amphoe San Sai, Chiang Mai 50299"
    assert told(text, "postal_address") == [text]
