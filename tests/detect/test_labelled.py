"""Values behind their label in running text: what means nothing alone is told by the label of a form."""

from __future__ import annotations

import pyarrow as pa
import pytest

from pdscan.detect.text.labelled import find_labelled, label_index, label_pattern
from pdscan.detect.text.spans import find_in_text
from pdscan.detect.values.matching import hit
from pdscan.recognizer import Recognizer
from pdscan.registry import recognizers

KNOWN = recognizers()


def told(text: str) -> list[tuple[str, str]]:
    return [(found.element, text[found.start : found.end]) for found in find_in_text(text, KNOWN)]


@pytest.mark.parametrize(
    ("text", "element", "value"),
    [
        ("เพศ: หญิง", "gender", "หญิง"),
        ("เพศชาย", "gender", "ชาย"),
        ("เพศ (Gender) : M", "gender", "M"),
        ('{"gender":"female","ok":true}', "gender", "female"),
        ("สถานภาพ โสด", "marital_status", "โสด"),
        ("Marital status: Single", "marital_status", "Single"),
        ("สถานภาพ ☐ โสด ☑ สมรส ☐ หย่า", "marital_status", "สมรส"),
        ("marital_status=divorced", "marital_status", "divorced"),
        ("กรุ๊ปเลือด O", "blood_type", "O"),
        ("หมู่เลือด / Blood group:\n AB", "blood_type", "AB"),
        ("เชื้อชาติ จีน", "ethnicity", "จีน"),
        ("คนไทยเชื้อสายมอญ", "ethnicity", "มอญ"),
        ("อาชีพครู", "occupation", "ครู"),
        ("ตำแหน่ง: ผู้จัดการฝ่ายขาย", "job_title", "ผู้จัดการฝ่ายขาย"),
        ("รหัสพนักงาน EMP00123", "employee_id", "EMP00123"),
        ("รหัสนักศึกษา............6401234567", "student_id", "6401234567"),
        ("ชื่อเล่น น้ำหวาน", "alias", "น้ำหวาน"),
        ("nickname: Ploy", "alias", "Ploy"),
        ("username: ploy.k", "username", "ploy.k"),
        ("ไลน์ไอดี ploy_99", "social_account", "ploy_99"),
        ("ปีเกิด พ.ศ. 2530", "date_of_birth", "2530"),
        ("credit score: 655", "credit_standing", "655"),
        ("กรมธรรม์เลขที่ P1234567890", "insurance_record", "P1234567890"),
        ("ประเภทความพิการ: ทางการเห็น", "disability", "ทางการเห็น"),
        ("โทรสาร 02-123-4568", "fax", "02-123-4568"),
    ],
)
def test_a_value_behind_its_label_is_told(text, element, value):
    assert (element, value) in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "เพศ: ชาย / หญิง",  # a form's choices
        "Gender: Male, Female",
        "เพศของปลานกแก้ว",
        "Female connector, 3.5mm",
        "กรุ๊ปทัวร์ A ออกเดินทางพรุ่งนี้",
        "blood a and b samples",
        "รหัสพนักงาน 6 หลัก",
        "employee id 10 digits",
        "จำนวนนักศึกษา 6400",
        "ยอดค้างชำระ 450 บาท",
        "ยอดค้างชำระ: 1,250.00",
        "username is required",
        "ชื่อผู้ใช้ต้องไม่ซ้ำ",
        "สินค้าออนไลน์ shop_99",
        "สถานภาพของโครงการ",
        "ตำแหน่งที่ตั้งสำนักงาน",
    ],
)
def test_a_label_without_a_value_of_its_kind_tells_nothing(text):
    assert told(text) == []


def test_a_label_whose_meaning_a_word_turns_is_none():
    student = Recognizer(
        entity_type="STUDENT",
        element="student_id",
        labelled="[0-9]{4}",
        headers=("นักศึกษา",),
        against=("จำนวน",),
    )
    labels = label_index((student,))
    assert list(find_labelled("นักศึกษา 6401", labels))
    assert not list(find_labelled("จำนวนนักศึกษา 6401", labels))


@pytest.mark.parametrize("item", [item for item in KNOWN if item.labelled], ids=lambda item: item.entity_type)
def test_the_trigger_of_columns_sees_what_the_reading_tells(item):
    value = next((one for one in item.examples if told(f"{item.headers[0]}: {one}")), None)
    if value is None:
        pytest.skip("no example of it stands as such behind a label")
    assert hit(pa.array([f"{item.headers[0]}: {value}"]), label_pattern(item)).all()
