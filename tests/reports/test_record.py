"""The record of processing: filled from data and policy in the form that people know, who complete it."""

import csv
from io import BytesIO, StringIO

import inventories
import openpyxl
import pytest
from docx import Document

from pdscan import registry

# Ask and order of the form that is in use; between them stand fields of its sub-headings.
FORM = (
    "กิจกรรมประมวลผล", "เจ้าของข้อมูลส่วนบุคคล", "วัตถุประสงค์ของการประมวลผล", "ข้อมูลส่วนบุคคลที่จัดเก็บ",
    "หมวดหมู่ของข้อมูล", "ประเภทของข้อมูล", "วิธีการได้มาซึ่งข้อมูล", "แหล่งที่ได้มาซึ่งข้อมูล", "ฐานในการประมวลผล (ม.24/26)",
    "การขอความยินยอมของผู้เยาว์ (ม.20)", "การส่งหรือโอนข้อมูลไปต่างประเทศ (ประเทศปลายทาง)", "ข้อยกเว้นตามมาตรา 28",
    "วิธีการเก็บรักษาข้อมูล", "ระยะเวลาการเก็บรักษาข้อมูล", "สิทธิและวิธีการเข้าถึงข้อมูลส่วนบุคคล",
    "วิธีการลบหรือทำลายข้อมูลเมื่อสิ้นสุดระยะเวลาจัดเก็บ",
    "การใช้หรือเปิดเผยที่ได้รับยกเว้นไม่ต้องขอความยินยอม (ม.39(6))", "การปฏิเสธคำขอหรือคำคัดค้านการใช้สิทธิ (ม.39(7))",
    "มาตรการเชิงองค์กร", "มาตรการเชิงเทคนิค", "มาตรการทางกายภาพ", "การควบคุมการเข้าถึงข้อมูล",
    "การกำหนดหน้าที่ความรับผิดชอบของผู้ใช้งาน", "มาตรการตรวจสอบย้อนหลัง",
)  # fmt: skip


def rendered(name, lang="th", make=inventories.rich):
    return registry.report(name).render(make(), lang)


def activities(lang="th"):
    text = rendered("ropa_csv", lang).decode("utf-8-sig")
    return {row[1]: row for row in csv.reader(StringIO(text, newline=""))}


def row_of(dataset, lang="th"):
    head, *_ = rows = list(activities(lang).values())
    return dict(zip(head, next(row for row in rows if row[1] == dataset), strict=True))


def test_the_headings_stand_in_the_order_of_the_form():
    head = list(row_of("customers"))
    places = [head.index(name) for name in FORM]
    assert places == sorted(places)


def test_what_data_and_policy_show_is_filled_in():
    row = row_of("public.members")
    assert row["เจ้าของข้อมูลส่วนบุคคล"] == "ลูกค้า\nพนักงาน"
    assert "พิสูจน์และยืนยันตัวตน" in row["วัตถุประสงค์ของการประมวลผล"]
    assert row["ระยะเวลาการเก็บรักษาข้อมูล"] == "10 ปี, หลังสิ้นสุดความสัมพันธ์หรือสัญญา (ลูกค้า)\n1 ปี (อีเมล)"
    assert row["การขอความยินยอมของผู้เยาว์ (ม.20)"].splitlines()[0].startswith("พบข้อมูลผู้มีอายุต่ำกว่า 10 ปี 3 แถว")
    assert row["มาตรการเชิงองค์กร"] == "อบรมพนักงาน"
    assert row["การควบคุมการเข้าถึงข้อมูล"] == "จำกัดการเข้าถึง"
    assert row["ฐานในการประมวลผล (ม.24/26)"] == ""


def test_sensitive_data_are_told_apart():
    assert row_of("customers")["ประเภทของข้อมูล"] == "ข้อมูลทั่วไปและข้อมูลอ่อนไหว (ม.26)"
    assert row_of("customers", "en")["Sensitive data (s.26)"] == "Religion or belief"
    assert row_of("events", "en")["Kind: general or sensitive"] == "General"


@pytest.mark.parametrize("lang", ["th", "en", "both"])
def test_the_workbook_offers_the_answers_of_the_form(lang):
    book = openpyxl.load_workbook(BytesIO(rendered("ropa", lang)))
    items, rows, answers = book
    assert len(items.tables) == len(rows.tables) == 1
    offered = {rule.formula1 for rule in rows.data_validations.dataValidation}
    assert len(offered) == 6
    assert all(f"'{answers.title}'!" in formula for formula in offered)
    assert rows.freeze_panes == "C2"


def test_the_document_can_be_completed_and_signed():
    document = Document(BytesIO(rendered("ropa_docx", "en")))
    headings = [one.text for one in document.paragraphs if one.style.name == "Heading 2"]
    assert [one for one in headings if one.startswith("PDPA s.39(")][-1].startswith("PDPA s.39(8)")
    assert "1. customers" in headings
    assert headings[-3:] == ["Recorded by", "Owner of the activities", "Data protection officer (if any)"]
    assert document.core_properties.created.isoformat() == "2026-03-01T02:01:30+00:00"


@pytest.mark.parametrize("name", ["ropa", "ropa_docx", "ropa_csv"])
def test_nothing_found_still_gives_a_form(name):
    assert rendered(name, "both", inventories.empty)
