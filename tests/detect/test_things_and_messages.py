"""Numbers of goods, headers of mail, messages of hospitals and banks, records, user names made of names."""

from __future__ import annotations

import pytest

from pdscan.detect.text.spans import find_in_text
from pdscan.registry import recognizers

KNOWN = recognizers()


def told(text: str) -> list[tuple[str, str]]:
    return [(item.element, text[item.start : item.end]) for item in find_in_text(text, KNOWN)]


def found(text: str) -> list[str]:
    return [value for _, value in told(text)]


@pytest.mark.parametrize(
    "text",
    [
        "router on floor 2 (asset tags 0812345678 and 0898765432)",
        "ครุภัณฑ์ 0812345678, 0898765432 ชำรุด",
        "1 x leather belt (item 626-369-2562)  THB 990.00",
        "SKU 081-234-5678 was returned",
        "กันชนหน้า (อะไหล่ 0812345678-R2) เบิกแล้ว",
        "ใบสั่งเลขที่ 1234545678781",
        "Message-ID: <a81f02.4471@mail.example.co.th>\nIn-Reply-To: <c2@mail.example.co.th>",
        "References: <a1@mail.example.com>\n <b2@mail.example.com>",
        "Tax ID 0105544000018 (Head office)",
        "เตียง 4 กับเตียง 9 ว่างแล้ว ประตู 2 ปิด",
        "ลูก: อ้อ แล้วไงต่อ\nแม่: โอ๋ ไม่เป็นไร",
        "after 120 ms. Ran Jenkins 2.426.3 again",
        "that is the Jenkins and Hudson plugin clash",
        "ticket JIRA PAY-9476 is open",
        "7,'Johnson Baby Oil',253.00",
        "ฟอนต์ TH Sarabun และ Angsana New",
        "Order(no='SO61-5979', code='E238610')",
        "driver=overlay2 courier=kerry agent=fluentd",
        "unlock iphone, then reset wifi router",
        "sensor=th-04 seq=0812345678 batt=3.7",
        "Wi-Fi voucher 4471-2208, safe PIN set by guest",
        "Tax ID 0105544000018  POS# E0812",
        "userName: string, employeeNumber: int32, minLength: 3",
        '{"type":"sku","value":"0812345678"}',
        "P-71044 แป้งเด็ก จอห์นสัน",
        "GRN 0898765432 / DO 0647718327",
        "sudo: PWD=/opt/app-7.7.18 ; USER=root",
        "Hudson CI retired, Travis CI badge removed",
        'สินค้าใหม่ "น้องมะลิ" ตุ๊กตา 27 ซม.',
        "wind 12 นน 120 kg, form กท 4471, file สน 448",
        "fits the Anna, Bella and Clara series antennas",
        "เครื่อง A ตัวที่ นน 4471 kg",
    ],
)
def test_numbers_and_names_of_things_are_nobodys(text):
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("tel 0812345678 and 0898765432", ["0812345678", "0898765432"]),
        ("ฝ่ายรับสินค้า 0812345678", ["0812345678"]),
        ("From: <malee@example.com>\nMessage-ID: <a1@mail.example.com>", ["malee@example.com"]),
        ("ผู้ติดต่อ: อ้อ โทร 0812345678", ["อ้อ", "0812345678"]),
        ("Mr. Jenkins signed", ["Jenkins"]),
        ("First name: Malee\nLast name Suksamran", ["Malee", "Suksamran"]),
        ("Buddy: Kanokporn (ext. 20)", ["Kanokporn"]),
        ("มอบ คุณพิชิต ติดตามค่าใช้จ่าย", ["พิชิต"]),
        ("ชื่อตัวและชื่อสกุล นาย บุญเลิศ ทองดี", ["นาย บุญเลิศ ทองดี"]),
        ("9 SOI SUKHUMVIT 22, SUKHUMVIT RD, KHLONG TOEI, BANGKOK 10110",
         ["9 SOI SUKHUMVIT 22, SUKHUMVIT RD, KHLONG TOEI, BANGKOK 10110"]),
    ],
)  # fmt: skip
def test_what_only_stands_near_things_is_told(text, values):
    assert found(text) == values


def test_the_message_of_a_hospital_tells_its_patient():
    message = (
        "MSH|^~\\&|LIS\nPID|1||00192837^^^HOSP^MR~1234545678781^^^MOI^NI||JAIDEE^MALI^^^MS||19880315|F|||"
        "9 Sukhumvit Rd^^Bangkok^^10110||0812345678\nPV1|1|I|W7||||D83^TONGDEE^SUDA^^^Dr."
    )
    assert told(message) == [
        ("medical_record_number", "00192837"),
        ("national_id", "1234545678781"),
        ("name", "JAIDEE^MALI"),
        ("date_of_birth", "19880315"),
        ("postal_address", "9 Sukhumvit Rd^^Bangkok^^10110"),
        ("phone", "0812345678"),
        ("employee_id", "D83"),
        ("name", "TONGDEE^SUDA"),
    ]


def test_a_record_in_json_says_beside_a_value_what_it_is():
    record = (
        '{"identifier":[{"system":"urn:hn","value":"0099812"}],"name":[{"family":"Jaidee","given":["Malee"]}],'
        '"telecom":[{"system":"phone","use":"home","value":"0812345678"}]}'
    )
    assert found(record) == ["0099812", "Jaidee", "Malee", "0812345678"]


def test_badges_of_a_door_are_nobodys_and_hosts_are_persons():
    book = (
        "Time | Visitor | ID shown | Host | Badge\n"
        "09:05 | Malee Jaidee | TR8812345 | Mr. Veera | V-071\n"
        "09:40 | Suda Jaidee | 52947862 | Ms. Chompoo | V-072"
    )
    assert told(book) == [
        ("name", "Malee Jaidee"),
        ("passport", "TR8812345"),
        ("name", "Veera"),
        ("name", "Suda Jaidee"),
        ("driving_licence", "52947862"),
        ("name", "Chompoo"),
    ]


@pytest.mark.parametrize(
    ("text", "element", "value"),
    [
        (":50K:/3929667587\nMALI JAIDEE", "bank_account", "3929667587"),
        ("Employee(no='HR61-5979', grade=4)", "employee_id", "HR61-5979"),
        ("รหัส E398914   ชื่อ นางสาว มาลี ใจดี\nแผนก บัญชี", "employee_id", "E398914"),
        ("ID: E398914  Name: Mali Jaidee\nDepartment: Accounts", "employee_id", "E398914"),
        ("รหัสพนักงานที่กำหนด ST-2025", "employee_id", "ST-2025"),
        ("รอ crossmatch กรุ๊ป A 2 unit", "blood_type", "A"),
        ("ABO group          B", "blood_type", "B"),
        ("หมู่เลือดของนักเรียน AB", "blood_type", "AB"),
        ("รหัสบัตร 3342 ถูกไหม\nลูก: ไม่ใช่ อันใหม่ 462202", "pin", "462202"),
        ("AD account: malee74", "username", "malee74"),
        ("Login OK: [psuksamran] (from client ap-1)", "username", "psuksamran"),
        ("Login incorrect: [malee.j/guess1] (from client ap-1)", "username", "malee.j"),
        ("[gps] driver=noppadol_tho pos=1", "username", "noppadol_tho"),
        ("can someone unlock prawitw?", "username", "prawitw"),
        ("ปลดล็อก user somjaip ให้หน่อย", "username", "somjaip"),
        ("โดย benjamas1988 เมื่อ 12/08/2569", "username", "benjamas1988"),
        ("vpn openvpn[812]: malee.j/203.0.113.9:1194 peer info", "username", "malee.j"),
        ("fixed #44 (thanks @mango-dev77)", "username", "mango-dev77"),
        ("kubectl --as=malee.s get pods", "username", "malee.s"),
        ("ตอบโดย mango.tree: ลองใหม่", "username", "mango.tree"),
        ("PR 0010 created by MALEE.J on 04.11.2026", "username", "MALEE.J"),
        ("dn: x\nemployeeNumber: 204417", "employee_id", "204417"),
        ("พนักงาน : TH-20447 ณัฐธิดา ชูใจ", "employee_id", "TH-20447"),
        ("พนักงาน : TH-20447 ณัฐธิดา ชูใจ", "name", "ณัฐธิดา ชูใจ"),
        ("Rider Somkid (R-20471) picked it up for a customer", "employee_id", "R-20471"),
        ("Borrower Malee Jaidee (ID 6604417712, Faculty of Science)", "student_id", "6604417712"),
        ("leave it at the gate, code 1188", "pin", "1188"),
        ("ฝากป้อมยาม รหัสเข้าคอนโด 2580", "pin", "2580"),
        ("what is the code we just texted you?\nCaller: uh, 8 1 2 0 4 4", "otp", "8 1 2 0 4 4"),
        ("Truck delayed, swapped to ผผ 8812. AWB 812", "vehicle_registration", "ผผ 8812"),
        ("slot 22 4กย 2288, slot 23 ญพ 471, slot 24 vacant", "vehicle_registration", "ญพ 471"),
        ("trip=228847 veh=71-2288", "vehicle_registration", "71-2288"),
        ("บัตรนักศึกษาหายเลข6410742381ทำใหม่ยังไง", "student_id", "6410742381"),
        ("ติดต่อทางไลน์toey_npt", "social_account", "toey_npt"),
        ("SSID BaanRimNam pass rimnam2565", "password", "rimnam2565"),
        ("ผู้ยืม: นายพงศธร ไชยศรี (660228) ฝ่ายขาย", "employee_id", "660228"),
        ("เบี้ยขยัน ต.ค.\nสมจิต บัวลอย  A2288  500\nประยูร ทับทิม  A2291  500", "employee_id", "A2291"),
        ("Motor claim: licence no. 62771830, plate unknown", "driving_licence", "62771830"),
        ("IDP E1234567", "driving_licence", "E1234567"),
        ("Hirer Malee Jaidee, passport AA8812047, licence TH19820417", "driving_licence", "TH19820417"),
        ("> วันที่ 2 พ.ย. 69 ศิริลักษณ์ เขียนว่า", "name", "ศิริลักษณ์"),
        ("add me on LINE, ID aung.thu.", "social_account", "aung.thu"),
        ("Owner: Mr. Prawit Jaidee  ID 1234545678781", "national_id", "1234545678781"),
        ("ชื่อ | บัตรประชาชน/ใบขับขี่ | เวลา\nมาลี ใจดี | 52947862 | 9:00\nสมชาย ใจดี | 52947863 | 9:05",
         "driving_licence", "52947863"),
        ("ภาคเรียน 1/2568\n1  B6313475  Malee Jaidee\n2  6807305842  Suda Jaidee", "student_id", "B6313475"),
        ("รายชื่อผู้เข้าอบรม\n1. มาลี ใจดี\tT71280\t95 คะแนน\n2. สุดา ทองดี\tT57031\t89 คะแนน", "employee_id",
         "T57031"),
    ],
)  # fmt: skip
def test_codes_of_persons_are_told_in_messages_logs_and_forms(text, element, value):
    assert (element, value) in told(text)
