"""What the layout of a document says: depth of headings, columns of tables, periods in lines of their own."""

from __future__ import annotations

from pathlib import Path

import pytest

from pdscan.policy.model import Policy
from pdscan.policy.reader import read_text
from pdscan.policy.text import document, tables
from pdscan.policy.text.lines import Line
from pdscan.policy.text.passages import passages

CARDS = """# ประกาศความเป็นส่วนตัว
## ข้อมูลส่วนบุคคลที่เก็บรวบรวม
ชื่อ และอีเมล
## วัตถุประสงค์
เพื่อให้บริการ
## ระยะเวลาในการเก็บรักษา
7 ปี
ข้อมูลคำร้องและเอกสารประกอบ นับแต่วันที่คำร้องสิ้นสุด
24 ชม.
ลิงก์ชั่วคราวสำหรับแจ้งผล
7 ปี
หลักฐานการให้ความยินยอม
## มาตรการรักษาความปลอดภัย
การเข้ารหัสข้อมูลในการรับส่งผ่านเครือข่าย
การจำกัดสิทธิ์การเข้าถึงข้อมูลให้แก่เจ้าหน้าที่ที่ได้รับมอบหมายเท่านั้น
การจัดเก็บบันทึกการเข้าถึงข้อมูลทุกครั้งเพื่อการตรวจสอบ
การสำรองข้อมูลอย่างสม่ำเสมอ
## สิทธิของท่าน
ท่านมีสิทธิขอสำเนาที่อยู่ของท่าน
"""


def policy(text: str) -> Policy:
    return read_text(text).policy


def declared(text: str) -> set[str]:
    return {item.element for item in policy(text).declared}


def test_a_deeper_heading_stands_under_the_one_above_it() -> None:
    text = (
        "# Notice\n## Information we collect\n### Account\nYour name and gender.\n## News\nYour age matters."
    )
    assert declared(text) == {"name", "gender"}


def test_headings_of_one_depth_follow_one_another() -> None:
    assert declared("## Information we collect\nYour name.\n## News\nYour age matters.") == {"name"}


def test_the_depth_of_headings_is_kept_from_html(tmp_path: Path) -> None:
    path = tmp_path / "policy.html"
    path.write_text("<h1>Policy</h1><h2>Data</h2><h4>Account</h4><p>name</p>", encoding="utf-8")
    assert [line for line in document.text(path).splitlines() if line] == [
        "# Policy",
        "## Data",
        "#### Account",
        "name",
    ]


def test_where_headings_are_marked_other_lines_are_none() -> None:
    promised = {claim.claim for claim in policy(CARDS).claims}
    assert promised >= {"tls_in_transit", "access_restricted", "audit_log", "backup"}


def test_a_period_in_a_line_of_its_own_is_that_of_the_line_below() -> None:
    kept = [(one.duration, one.applies_to) for one in policy(CARDS).retention if one.duration]
    assert kept == [("P7Y", ()), ("PT24H", ()), ("P7Y", ("consent_record",))]


TABLE = """## How we use your data
Purpose | Personal data | Legal basis | Retention period
To deliver orders | Name, postal address | Contract | 5 years
To verify your age | Date of birth | Consent | 1 year
"""


def test_each_column_of_a_table_says_what_its_cells_are() -> None:
    read = policy(TABLE)
    assert {item.element for item in read.declared} == {"name", "postal_address", "date_of_birth"}
    assert [(one.duration, one.applies_to) for one in read.retention] == [
        ("P5Y", ("name", "postal_address")),
        ("P1Y", ("date_of_birth",)),
    ]


def test_the_same_period_in_two_rows_is_two_periods() -> None:
    text = TABLE.replace("1 year", "5 years")
    assert [one.duration for one in policy(text).retention] == ["P5Y", "P5Y"]


def test_a_table_of_recipients_gives_no_contact() -> None:
    text = (
        "## Transfer of data\nRecipient | Types of personal data\nPay Ltd. dpo@pay.example | Card number\n"
        "## Contact us\ndpo@example.org"
    )
    assert policy(text).contact.email == ("dpo@example.org",)


@pytest.mark.parametrize("rule", ["|---|:---:|", "| ----- | ----- |"])
def test_markdown_tables_lose_their_bars(tmp_path: Path, rule: str) -> None:
    path = tmp_path / "policy.md"
    path.write_text(f"| Data | Kept |\n{rule}\n| Name<br>Age | 1 year |\n", encoding="utf-8")
    assert [line for line in document.text(path).splitlines() if line] == [
        "Data | Kept",
        "Name • Age | 1 year",
    ]


def test_rows_without_a_header_or_of_another_length_are_left_whole() -> None:
    lines = [Line(text) for text in ("1 | 2", "3 | 4", "Purpose | Legal basis", "a | b | c", "d | e")]
    assert tables.headers(lines) == {4: ("Purpose", "Legal basis")}


def test_lines_that_no_page_has_broken_stay_apart_though_some_go_on_in_the_next() -> None:
    text = """01 ข้อมูลส่วนบุคคลที่เก็บรวบรวม
เราจะเก็บรวบรวมข้อมูลส่วนบุคคลของท่านเท่าที่จำเป็นต่อการให้บริการตามวัตถุประสงค์ของระบบ โดยจำแนกเป็นสองประเภทดังนี้
ข้อมูลที่ใช้ระบุตัวบุคคลของผู้ยื่นคำร้องและผู้รับมอบอำนาจ
คำนำหน้าและชื่อของผู้ยื่นคำร้องหรือผู้รับมอบอำนาจตามกฎหมาย
หมายเลขโทรศัพท์สำหรับติดต่อกลับ
ข้อมูลการใช้งานระบบและเครื่องที่ใช้เข้าถึงระบบ
หมายเลขไอพีของอุปกรณ์
02 การเปิดเผยข้อมูล
เราจะเปิดเผยข้อมูลให้แก่หน่วยงานเท่าที่จำเป็นดังนี้
ศาล
ที่มีคำสั่งตามกฎหมาย
ผู้ให้บริการ
ซึ่งดำเนินการในนามของเรา
"""
    found = policy(text)
    assert {item.element for item in found.declared} >= {"title_prefix", "name", "phone", "ip_address"}
    assert {item.section for item in found.declared} == {"1"}


def test_no_heading_before_it_stands_above_an_annex() -> None:
    found = policy(
        "1. ข้อมูลที่เราเก็บรวบรวม\nชื่อ อีเมล\n\n2. ช่องทางติดต่อ\nสำนักงานเทศบาล โทร. 02-000-0000\n\n"
        "ภาคผนวก ก  แนบท้ายประกาศ  กิจกรรมของโรงเรียนในสังกัด\n\nก.๑  ทะเบียนนักเรียน\n"
        "- รหัสประจำตัวนักเรียน ชื่อเล่น สัญชาติ ศาสนา\n- ผลการเรียน และรายได้ของผู้ปกครอง\n"
    )
    assert {item.element for item in found.declared} >= {"student_id", "alias", "nationality", "religion"}


def test_a_heading_that_lists_data_is_still_of_the_data_collected() -> None:
    found = policy(
        "3. ข้อมูลที่เราเก็บรวบรวม\n3.1 การเงิน   ใบเสร็จ สิทธิ์ประกันสังคม เลขที่กรมธรรม์ เลขที่บัญชีธนาคาร\n"
        "3.2 จากเว็บไซต์   คุกกี้ หมายเลขไอพี ชนิดของเบราว์เซอร์\n\n4. สิทธิของท่าน\nขอแก้ไขที่อยู่\n"
    )
    elements = {item.element for item in found.declared}
    assert elements >= {"payment_record", "insurance_record", "bank_account", "ip_address", "browser"}
    assert "postal_address" not in elements


def test_who_sees_the_data_and_how_long_they_stay_are_headings_of_their_own() -> None:
    found = policy(
        "ข้อมูลที่เราเก็บ\nชื่อ อีเมล วันเกิด\n\nใครเห็นข้อมูลของท่านบ้าง\n- แพทย์ผู้มีใบประกอบวิชาชีพ\n"
        "- นายจ้าง\n\nเก็บไว้นานแค่ไหน\nใบสมัคร : 1 ปี\n"
    )
    assert {item.element for item in found.declared} == {"name", "email", "date_of_birth"}


def test_an_item_goes_on_where_the_one_before_it_says_so_whatever_it_looks_like() -> None:
    text = (
        "What we tell you:\n\n- Which data we hold;\n\n- How we use them; and\n\n- Changes of the policy.\n\n"
        "Your privacy is important to us, and so we are committed to protect your data by all means we have."
    )
    assert [passage.kind for passage in passages(text)][1:] == ["item", "item", "item", "prose"]


def test_numbers_below_a_heading_without_one_that_opens_a_list_count_its_parts() -> None:
    found = policy(
        "นโยบายความเป็นส่วนตัว\nข้อมูลที่เราเก็บรวบรวม\n1. ข้อมูลส่วนบุคคล\n• ชื่อ\n• อาชีพ\n"
        "2. ข้อมูลเหตุการณ์\n• รูปถ่าย\n• พิกัด\nสิทธิของท่าน\n• ขอแก้ไขที่อยู่\n"
    )
    assert {item.element for item in found.declared} == {"name", "occupation", "photo", "location"}


def test_a_category_of_data_below_a_heading_of_cookies_spells_out_what_is_held() -> None:
    found = policy(
        "คุกกี้\nคุกกี้คือไฟล์ขนาดเล็ก\n- ข้อมูลการตั้งค่า ที่ถูกกำหนดขึ้นโดยเบราว์เซอร์เพื่อเข้าสู่บริการของหน่วยงาน"
        " รวมถึง หมายเลขไอพี และเขตเวลา\n"
    )
    assert {item.element for item in found.declared} >= {"ip_address", "timezone"}


def test_a_category_of_data_is_no_heading_of_its_own_where_data_are_listed() -> None:
    found = policy(
        "ข้อมูลส่วนบุคคลที่บริษัทเก็บรวบรวม\nบริษัทเก็บรวบรวมข้อมูลของท่าน ได้แก่:\n\nข้อมูลติดต่อ (Contact Data):\n"
        "ที่อยู่, อีเมล, ไลน์ไอดี\n\nข้อมูลเชื่อมโยงและอื่นๆ:\nวันเกิด, สัญชาติ\n\nติดต่อเรา\nโทร. 02-000-0000 แฟกซ์\n"
    )
    assert {item.element for item in found.declared} == {
        "postal_address", "email", "social_account", "date_of_birth", "nationality",
    }  # fmt: skip


def test_a_question_is_a_heading_where_the_others_are_marked() -> None:
    parts = ("Purposes", "Who sees the data", "How long we keep them", "Your rights", "Changes", "Contact us")
    marked = "".join(
        f"## {part}\nAs the law says, and as is fair to all of our members everywhere.\n" for part in parts
    )
    found = policy(
        f"{marked}\nWhat kinds of data about you do we hold?\n\nyour title\n\nyour email address\n"
    )
    assert {item.element for item in found.declared} == {"title_prefix", "email"}


@pytest.mark.parametrize(
    "articles",
    [
        "Article 1 (Purposes) The clinic uses data to book visits.\n"
        "Article 2 (Data we collect) The clinic proceeds with the items below.\nName, sex, telephone number\n"
        "Article 3 (Your rights) You may ask us to correct your passport number at any time.\n",
        "มาตรา 1 (วัตถุประสงค์) คลินิกใช้ข้อมูลเพื่อนัดหมาย\n"
        "มาตรา 2 (รายการข้อมูลส่วนบุคคลที่จัดการ) คลินิกดำเนินการดังต่อไปนี้\nชื่อ เพศ เบอร์โทรศัพท์\n"
        "มาตรา 3 (สิทธิของเจ้าของข้อมูล) ท่านขอแก้ไขเลขหนังสือเดินทางได้ตลอดเวลา\n",
    ],
)
def test_the_title_of_an_article_in_brackets_is_a_heading(articles: str) -> None:
    declared = {item.element for item in read_text(articles).policy.declared}
    assert declared == {"name", "gender", "phone"}
