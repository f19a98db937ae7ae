"""Values behind keys and loose labels: lists of students, logs, fields between strokes."""

from __future__ import annotations

import pytest
from made import told


@pytest.mark.parametrize(
    ("text", "element", "values"),
    [
        ("ลงชื่อหน่อย ชื่อจริง+รหัส นศ.\nวิชัย ยอดเพชร 6581480330\nสมร ใจดี 6525231070", "student_id",
         ["6581480330", "6525231070"]),
        ("นักศึกษา: สมร ยอดเพชร (6540970586) และ วิเชียร ทับทิมทอง (6538177903)", "student_id",
         ["6540970586", "6538177903"]),
        ("ชื่อนักเรียน / ผู้ปกครอง\n1   ด.ช.ไกร ยอดเพชร 12836     มา\n2   ด.ญ.สมร ยอดเพชร 45327   ไม่มา\n"
         "3   ด.ช.วิชัย ใจดี 61667   มา", "student_id", ["12836", "45327", "61667"]),
        ("โทร 0812345678 / รหัส นศ. 65969808 / กรุ๊ป B", "student_id", ["65969808"]),
        ("รหัส นักเรียน 12345", "student_id", ["12345"]),
        ("โทร 0812345678 / บุคลากร E43136 / กรุ๊ป A", "employee_id", ["E43136"]),
        ("โทร 0812345678 / พนักงาน 11156 / กรุ๊ป A", "employee_id", ["11156"]),
        ("เรียน นางสมร ยอดเพชร (รหัสพนักงาน 615306)", "employee_id", ["615306"]),
        ("Bot: พิมพ์รหัสพนักงานเพื่อเริ่มต้น\nUser: 9526048", "employee_id", ["9526048"]),
        ("WARN bad password user=tarnok src=2001:db8::1", "username", ["tarnok"]),
        ("imei=351756051523999 owner=kiatnok94", "username", ["kiatnok94"]),
        ("at 13.09 acc=12m src=203.0.113.144", "ip_address", ["203.0.113.144"]),
        ("username ในเว็บ: fern_nok47", "username", ["fern_nok47"]),
        ("บัญชีผู้ใช้ในแอปคือ kannok18 ค่ะ", "username", ["kannok18"]),
        ("cv · github.com/nokdee · 10 ปี", "username", ["nokdee"]),
        ("UAT accounts handed over: uat_chk07 / Maker#8841", "password", ["Maker#8841"]),
        ("ไฟล์เงินเดือน; รหัส zip คือ Nok.mali825 นะ", "password", ["Nok.mali825"]),
        ("เจ้าหน้าที่: ขอทราบวันเกิดค่ะ\nลูกค้า: มาลี ยอดเพชร 12/08/2533", "date_of_birth", ["12/08/2533"]),
        ("A: รหัสยืนยัน 4 ตัวที่ส่งไปคืออะไรคะ\nB: 7731", "otp", ["7731"]),
        ("รหัส 00231 ชื่อ นายไกร ยอดเพชร ตำแหน่ง คลัง", "employee_id", ["00231"]),
        ("เลขที่ รหัส ชื่อ คะแนน\n1 22145 ด.ช.ไกร ยอดเพชร 38\n2 22150 ด.ญ.สมร ใจดี 41", "student_id",
         ["22145", "22150"]),
        ("My passport, no. 098874736, was lost", "passport", ["098874736"]),
        ("LINE ID nongmodpim\nโทร", "social_account", ["nongmodpim"]),
        ("ok my line nok.maleewan", "social_account", ["nok.maleewan"]),
        ("เจอกันที่ จุดนัด 19.9523, 99.8829 เวลา 9 โมง", "location", ["19.9523, 99.8829"]),
        ("กองทุน ธ.ก.ส. เลขที่ 5428205719", "bank_account", ["5428205719"]),
        ("A: โอนแบงก์ได้ไหม\nB: ได้ 2803970972 ชื่อ สมร", "bank_account", ["2803970972"]),
        ("2 สมร ยอดเพชร คลังสินค้า 0654099303", "phone", ["0654099303"]),
        ("กรุงเทพฯ | 099-9822562 | nok@example.com", "phone", ["099-9822562"]),
    ],
)  # fmt: skip
def test_a_loose_label_or_a_key_tells_it(text, element, values):
    assert told(text, element) == values


@pytest.mark.parametrize(
    ("text", "element"),
    [
        ("bad password user=tarnok src=x", "password"),
        ("quoting case 0812-661809, please", "phone"),
        ("ร้านบอกรหัสสินค้า 0895-125401 ถูกแล้ว", "phone"),
        ("User connects from home", "username"),
        ("User: La-iad Yotphet / x", "username"),
        ("release 10.4.2.17-rc1 supersedes 10.4.1.9", "ip_address"),
        ("งานวันเกิดบริษัทครบรอบ 20 ปี จัดวันที่ 1 มีนาคม 2566", "date_of_birth"),
        ("นักเรียนบริจาค\nไกร ยอดเพชร 15000\nสมร ยอดเพชร 20000\nวิชัย ใจดี 35000", "student_id"),
        ("บัตรเดบิตธนาคารกสิกรไทย หมายเลข 5289 0549 5749 5383", "bank_account"),
    ],
)
def test_what_says_otherwise_tells_nothing(text, element):
    assert told(text, element) == []


def test_an_address_ends_before_the_pin_of_a_map():
    text = "Address: 18/22 Soi Thong Lo 10, Watthana, Bangkok 10110, see also pin 13.732914, 100.582207"
    assert told(text, "postal_address") == ["18/22 Soi Thong Lo 10, Watthana, Bangkok 10110"]


def test_an_address_ends_before_the_next_field():
    text = "ที่อยู่ 12/1 ม.2 ต.ท่าวุ้ง อ.ท่าวุ้ง จ.ลพบุรี มิเตอร์ 889123 หน่วยใช้ 23"
    assert told(text, "postal_address") == ["12/1 ม.2 ต.ท่าวุ้ง อ.ท่าวุ้ง จ.ลพบุรี"]
