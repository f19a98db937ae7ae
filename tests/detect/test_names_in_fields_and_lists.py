"""Names by their place: family name first, in lists and between commas, where somebody signs."""

from __future__ import annotations

import time

import pytest
from made import told


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("14:28 | PASSPORT AC3038471 | QUORNTON, Thomas | visit", ["QUORNTON, Thomas"]),
        ("Patient: VONGDEE, Khai Khamla     HN: 000232312", ["VONGDEE, Khai Khamla"]),
        ("Family name: QUORNENKO-BRANDT     First name: Annelies", ["QUORNENKO-BRANDT", "Annelies"]),
        ("Yours faithfully,\n\nSaw Win Htet", ["Saw Win Htet"]),
        ("[09:20] Saw Win: restarted\n[09:21] Malee: ok\n[09:22] Saw Win: done\n[09:23] Malee: thx",
         ["Saw Win", "Malee", "Saw Win", "Malee"]),
        ("Best,\nAnneke van der Quorn\nTravel desk", ["Anneke van der Quorn"]),
        ("Agent Ibrohem (agent07@example.com) called", ["Ibrohem"]),
        ("If found please call Waritsa at +66 85 687 5230", ["Waritsa"]),
        ("Minutes by P. Athikomdee", ["P. Athikomdee"]),
        ("From: La-iad Amorndee\nTo: ops-team", ["La-iad Amorndee"]),
        ("(ลงชื่อ) สมัคร ชัยยอดเพชร\nนายกองค์การ", ["สมัคร ชัยยอดเพชร"]),
        ("ลงชื่อ นริศรา กิ่งก้าน\n", ["นริศรา กิ่งก้าน"]),
        ("    (นายมี ตรียอดเพชร)\n", ["นายมี ตรียอดเพชร"]),
        ("โอนมาที่ SCB 6803667816 หน่อแอะ ขจรยอดไพร", ["หน่อแอะ ขจรยอดไพร"]),
        ("ติดต่อ คุณพะเลอโพ ดอยคีรี โทร. 095", ["พะเลอโพ ดอยคีรี"]),
        ("จองโต๊ะกับถาวร โทร 062-038-3058", ["ถาวร"]),
        ("– ฟาตีเมาะลา 2 วัน", ["ฟาตีเมาะ"]),
        ("มือถือ 0626643087 (คุณเหม่ยหลิง) จองแล้ว", ["เหม่ยหลิง"]),
        ("คุณชลธิชา ยอดเพชร (ประธาน)", ["ชลธิชา ยอดเพชร"]),
        ("ถามหา คุณหน่อแอ นะคะ เบอร์", ["หน่อแอ"]),
        ("ตอบชื่อมารดาถูก (กนกวรรณ) แล้ว", ["กนกวรรณ"]),
        ("กะเสาร์: คำปัน โตมร, มณีรัตน์ ยอดเพชร, มะเมี๊ยะ (ไม่มีนามสกุล), วิชัย ใจดี",
         ["คำปัน โตมร", "มณีรัตน์ ยอดเพชร", "มะเมี๊ยะ", "วิชัย ใจดี"]),
        ("Guest name QUORNER, Maximilian; Room 508", ["QUORNER, Maximilian"]),
        ("Payroll no. 20911 (Chaiwat) was overpaid", ["Chaiwat"]),
        ("Emergency contact: Folasade (sister) +44 7700 900456", ["Folasade"]),
        ("นางคำมูล สีหาบุตร อายุ 67 ปี", ["นางคำมูล สีหาบุตร"]),
        ("ได้แก่ กานต์ธิดา เพ็งพันธ์, ณิชา โอฬาร, ชญานิศ ตั้งมั่น",
         ["กานต์ธิดา เพ็งพันธ์", "ณิชา โอฬาร", "ชญานิศ ตั้งมั่น"]),
        ("ขอบคุณค่ะ คุณชลลดา รหัสยืนยันคืออะไร", ["ชลลดา"]),
        ("เช้า: ศิริลักษณ์, พรทิพย์ | บ่าย: ห้องยา", ["ศิริลักษณ์", "พรทิพย์"]),
        ("เจ้าของร้านคุณพรทิพย์ใจดี", ["พรทิพย์"]),
        ("นาแส จะทอ / เกิด 2496\nสุรเชษฐ์ ยอดเพชร / เกิด 2511\nวิชัย ทับทิมทอง / เกิด 2521",
         ["นาแส จะทอ", "สุรเชษฐ์ ยอดเพชร", "วิชัย ทับทิมทอง"]),
    ],
)  # fmt: skip
def test_a_name_is_told_by_its_place(text, names):
    assert told(text, "name") == names


@pytest.mark.parametrize(
    "text",
    [
        "Drinks\n  Shirley Temple       90\n  Suzie Malee    95",
        "Vote for our cat Mr. Whiskers!",
        'the "Jasmine" and "Lilly" themes stay',
        "Auntie Malai's Kitchen & Co",
        "(Charles & Keith order)",
        "consult แผนกหัวใจ (Cardio) ext 4412",
        "ช่างจาก Thomson Automation จะเข้ามา",
        "ร้าน: พี่สมปองมือถือ (สาขา 2)",
        'หนังสือ "วันดีของสมชาย" และเงินสด',
        'อยากให้ลูกค้ามีสุข มีทรัพย์ มีบุญวาสนา"',
        "ถึงหน้างาน พบดรอปฟิวส์ขาด 1 เฟส",
        "คอนโด เดอะ เบสท์ สมบูรณ์สุข",
        '{"items": [{"name": "น้ำพริกเผาแม่สมใจ", "qty": 3, "price": 59.00}]}',
        "เลขที่สัญญา 0819430994 ด่วนค่ะ",
        "เลือกเอกสาร (อังกฤษ) หน้า 2",
        "สี: แดง, ขาว, ชมพู",
        "ญาติให้ประวัติ แพทย์เวร รับทราบ",
        'ซึ่งต่อไปเรียกว่า "ผู้เช่า" อีกฝ่ายหนึ่ง',
    ],
)
def test_what_is_called_like_a_person_is_nobody(text):
    assert told(text, "name") + told(text, "alias") == []


@pytest.mark.parametrize("token", ["A", "John ", "ชื่อ: ", "ลงชื่อ", "มะ, ", "สมชาย ใจดี /\n"])
def test_what_is_said_over_and_over_is_read_in_no_time(token):
    start = time.process_time()
    told(token * (20_000 // len(token)))
    assert time.process_time() - start < 6
