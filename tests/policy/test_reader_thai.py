"""How Thai notices write: their words for data and protection, their abbreviations, names and addresses."""

from __future__ import annotations

import re

import pytest

from pdscan.policy.model import Policy
from pdscan.policy.reader import read_text

LISTED = "ข้อมูลส่วนบุคคลที่เก็บรวบรวม\n"
KEPT = "ระยะเวลาการเก็บรักษาข้อมูล\n"
SECURED = "ความปลอดภัย\n"


def policy(text: str) -> Policy:
    return read_text(text).policy


def declared(text: str) -> set[str]:
    return {item.element for item in policy(text).declared}


@pytest.mark.parametrize(
    ("words", "element"),
    [
        ("วัน-เดือน-ปี เกิด", "date_of_birth"),
        ("สถานที่จัดส่งสินค้า", "postal_address"),
        ("ที่อยู่สำหรับออกใบเสร็จรับเงิน", "billing_address"),
        ("ผู้ที่สามารถติดต่อได้ในกรณีฉุกเฉิน", "relatives"),
        ("ข้อมูลการติดต่อฉุกเฉิน", "relatives"),
        ("เลขทะเบียนนักศึกษา", "student_id"),
        ("รหัสประจำตัวบุคลากร", "employee_id"),
        ("เลขทะเบียนสมาชิก", "username"),
        ("บัญชีผู้ใช้เฟซบุ๊ก", "social_account"),
        ("สัญญาณชีพ", "health"),
        ("ผลการตรวจทางห้องปฏิบัติการ", "health"),
        ("เลขประจำตัวคนไข้", "medical_record_number"),
        ("แบบจำลองใบหน้า", "biometric"),
        ("หน้าเว็บไซต์ที่ท่านได้เยี่ยมชม", "browsing_history"),
        ("วันและเวลาที่เข้าชม", "usage_log"),
        ("รายงานข้อผิดพลาด", "usage_log"),
        ("หมวดหมู่ที่คุณสนใจ", "preferences"),
        ("หมายเลขประจำตัวอุปกรณ์", "device_id"),
        ("หนังสือกรรมสิทธิ์ห้องชุด", "land_document"),
        ("ประวัติการแจ้งซ่อม", "support_ticket"),
        ("วันที่เข้าพัก", "travel_details"),
        ("สิทธิการเบิกจ่ายค่ารักษา", "insurance_record"),
        ("แหล่งที่มาของทรัพย์สิน", "income"),
        ("คุ๊กกี้", "cookie_id"),
    ],
)
def test_data_are_known_by_the_many_ways_to_write_them(words: str, element: str) -> None:
    assert declared(f"{LISTED}• {words}") == {element}


@pytest.mark.parametrize(
    "words",
    [
        "ระบบเปิดให้บริการตลอดเวลาที่ท่านเข้าเยี่ยมชมแพลตฟอร์ม",
        "การโอนข้อมูลไปยังประเทศที่ไม่ใช่ประเทศของท่าน โดยขึ้นอยู่กับตำแหน่งของท่าน",
        "ภาษีเงินได้และเกียรติยศ",
    ],
)
def test_words_that_only_look_like_data_declare_nothing(words: str) -> None:
    assert declared(f"{LISTED}{words}") == set()


@pytest.mark.parametrize(
    ("sentence", "claims"),
    [
        ("การเข้ารหัส (Encryption)", {"encryption_at_rest"}),
        ("ใช้การเข้ารหัสแบบ AES-256", {"encryption_at_rest"}),
        ("มีการเข้ารหัสข้อมูลทั้งขณะจัดเก็บและขณะรับส่ง", {"encryption_at_rest", "tls_in_transit"}),
        ("เชื่อมต่อผ่าน HTTPS", {"tls_in_transit"}),
        ("รหัสผ่านจัดเก็บในรูปแบบแฮช", {"password_hashing"}),
        ("มีระบบสำรองและกู้คืนข้อมูล", {"backup"}),
        ("ติดตั้งโปรแกรมป้องกันมัลแวร์", {"antivirus"}),
        ("จำกัดการเข้าถึงข้อมูลตามหน้าที่ความรับผิดชอบ", {"access_restricted", "role_based_access"}),
        ("พนักงานมีหน้าที่รักษาความลับของข้อมูล", {"confidentiality_agreement"}),
        ("จัดเก็บเอกสารในตู้ที่มีกุญแจล็อค", {"physical_security"}),
        ("การยืนยันตัวตนแบบหลายขั้นตอน", {"two_factor"}),
        ("ประเมินผู้ให้บริการภายนอกก่อนว่าจ้าง", {"vendor_assessment"}),
        ("หากข้อมูลรั่วไหล บริษัทจะแจ้งเตือนภายใน 72 ชั่วโมง", {"incident_process"}),
        ("แยกข้อมูลของลูกค้าแต่ละราย", {"tenant_isolation"}),
    ],
)
def test_protection_is_known_by_the_many_ways_to_promise_it(sentence: str, claims: set[str]) -> None:
    assert {one.claim for one in policy(f"{SECURED}• {sentence}").claims} == claims


def test_the_full_stop_of_an_abbreviation_ends_no_heading() -> None:
    text = f"## ๑. {LISTED}ชื่อ\n## ๒. การติดต่อกับสำนักงาน ต.ย.\nที่อยู่: เลขที่ 5 ถนนตัวอย่าง\nโทรสาร: 02 555 0100"
    assert declared(text) == {"name"}


def test_a_list_under_a_heading_of_keeping_is_of_periods_whatever_opens_it() -> None:
    text = f"{KEPT}เราเก็บข้อมูลเท่าที่จำเป็นเพื่อบรรลุวัตถุประสงค์ ดังนี้:\n• ข้อมูลทางการเงิน: อย่างน้อย 5 ปี ตามกฎหมายภาษีอากร"
    assert [one.duration for one in policy(text).retention if one.duration] == ["P5Y"]


def test_a_law_is_cited_as_it_is_written_most() -> None:
    text = (
        "ตามพระราชบัญญัติคุ้มครอง ข้อมูลส่วนบุคคล พ.ศ. 2562 นี้\n"
        "ตามพระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 นั้น\n"
        "แห่งพระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562"
    )
    assert policy(text).law == ("พระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562",)


def test_a_number_is_given_once_and_none_of_the_authority() -> None:
    text = (
        "ติดต่อเรา\nโทรศัพท์ 02-555-0100\nLINE โทร: 025550100\n"
        "หน่วยงานกำกับดูแล\nชื่อ: สำนักงานคณะกรรมการคุ้มครองข้อมูลส่วนบุคคล\n"
        "สถานที่ติดต่อ: ศูนย์ราชการ ถนนตัวอย่าง\nโทรศัพท์: 02-555-0199"
    )
    assert policy(text).contact.phone == ("02-555-0100",)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("สถาบันตัวอย่างวิทยาให้ความสำคัญกับข้อมูลส่วนบุคคลของท่าน และรายงานต่อกรมสมมุติ", "สถาบันตัวอย่างวิทยา"),
        ("สำนักงานคณะกรรมการป้องกันภัยสมมุติ (สำนักงาน ปภส.)", "สำนักงานคณะกรรมการป้องกันภัยสมมุติ"),
        ("นิติบุคคลอาคารชุดสุขใจ ตระหนักถึงความสำคัญของข้อมูล", "นิติบุคคลอาคารชุดสุขใจ"),
        ("ข้อมูลผู้ประกอบการ\nชื่อธุรกิจ: นวดไทยตัวอย่าง\nที่อยู่: ถนนตัวอย่าง", "นวดไทยตัวอย่าง"),
        ("ยินดีต้อนรับสู่ Somjai (“เรา”) เราเก็บข้อมูลของคุณ", "Somjai"),
    ],
)
def test_an_organisation_without_a_legal_form_is_found(text: str, name: str) -> None:
    assert policy(text).organisation == name


def test_categories_under_a_heading_of_sources_are_collected() -> None:
    text = (
        "แหล่งที่มาของข้อมูลส่วนบุคคล\n"
        "บริษัทได้รับข้อมูลจากท่านโดยตรง และจากนายจ้างของท่าน\n"
        "• ข้อมูลส่วนบุคคลทั่วไป เช่น ชื่อ นามสกุล วันเดือนปีเกิด\n"
        "• ข้อมูลการติดต่อ เช่น ที่อยู่ หมายเลขโทรศัพท์"
    )
    assert {"name", "date_of_birth", "postal_address", "phone"} <= declared(text)


@pytest.mark.parametrize(
    "heading",
    [
        "แหล่งที่มาและการเก็บรวบรวมข้อมูลส่วนบุคคล",
        "ประเภทและแหล่งที่มาของข้อมูลส่วนบุคคล",
        "Sources and types of personal data",
    ],
)
def test_a_heading_of_sources_and_of_collection_lists_data(heading: str) -> None:
    assert declared(f"{heading}\n• ชื่อ\n• ศาสนา") == {"name", "religion"}


@pytest.mark.parametrize(
    "text",
    [
        f"{LISTED}ดูรายละเอียดที่ pdpa.otp.go.th หรือ https://email.example.co.th",
        f"{LISTED}โดยไม่กระทบสิทธิและเสรีภาพของท่าน",
    ],
)
def test_words_inside_addresses_and_other_words_are_no_data(text: str) -> None:
    assert not declared(text)


@pytest.mark.parametrize(
    ("purpose", "element"),
    [
        ("เพื่อรักษาความปลอดภัยภายในอาคารด้วยกล้องวงจรปิด (CCTV)", "cctv"),
        ("เพื่อแสดงผลการตรวจสุขภาพประจำปีของท่าน", "health"),
    ],
)
def test_a_purpose_may_imply_data(purpose: str, element: str) -> None:
    assert element in declared(f"วัตถุประสงค์ในการประมวลผลข้อมูลส่วนบุคคล\n• {purpose}")


def test_a_law_is_cited_with_a_gap_after_its_kind() -> None:
    found = policy("ตามพระราชบัญญัติ คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562")
    assert [re.sub(r"\s", "", law) for law in found.law] == ["พระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคลพ.ศ.2562"]


def test_a_public_organisation_keeps_its_form() -> None:
    text = "สถาบันสมมุติวิทยา (องค์การมหาชน) ตระหนักถึงความสำคัญของข้อมูลส่วนบุคคล"
    assert policy(text).organisation == "สถาบันสมมุติวิทยา (องค์การมหาชน)"


def test_letters_inside_a_word_promise_no_encryption() -> None:
    assert not policy(f"{SECURED}We operate in Uselessland.").claims


def test_a_department_is_named_rather_than_its_ministry() -> None:
    text = "ผู้ควบคุมข้อมูลส่วนบุคคลคือ กรมตัวอย่างวิทยา กระทรวงสมมุติ ในฐานะหน่วยงานผู้รับผิดชอบระบบ"
    assert policy(text).organisation == "กรมตัวอย่างวิทยา"


def test_what_is_still_being_built_is_not_promised() -> None:
    text = f"{SECURED}• ระบบอยู่ระหว่างการพัฒนาการเข้ารหัสข้อมูลเป็นรายฟิลด์\n• ใช้หลักการสิทธิ์ขั้นต่ำ"
    assert {claim.claim for claim in policy(text).claims} == {"least_privilege"}


def test_a_blank_between_two_scripts_parts_items() -> None:
    assert declared(f"{LISTED}• ข้อมูลทางเทคนิค: IP Address อุปกรณ์ ระบบปฏิบัติการ") == {
        "ip_address",
        "device_model",
        "operating_system",
    }


def test_cookies_of_others_and_their_settings_are_not_refused_data() -> None:
    text = (
        "การใช้คุกกี้\n• ระบบใช้คุกกี้ที่จำเป็นสำหรับการเข้าสู่ระบบ\n"
        "• ระบบไม่ใช้คุกกี้บุคคลที่สามเพื่อโฆษณา ท่านสามารถปิดคุกกี้ผ่านการตั้งค่าเบราว์เซอร์ได้"
    )
    assert not policy(text).refused
    assert "cookie_id" in declared(text)


def test_the_form_of_consent_is_no_record_of_consent() -> None:
    text = f"{LISTED}บริษัทเก็บรวบรวมข้อมูลของท่าน ได้แก่ ชื่อ จากการสมัครงาน หรือหนังสือให้ความยินยอม"
    assert declared(text) == {"name"}


def test_a_page_without_line_breaks_is_read_sentence_by_sentence() -> None:
    page = "เราเก็บรวบรวมข้อมูลของท่าน เช่น ชื่อ อีเมล เพื่อให้บริการ " + "เราใช้ข้อมูลเพื่อปรับปรุงบริการให้ดียิ่งขึ้น " * 60
    refused = "เราไม่เก็บข้อมูลศาสนา หากท่านสมัครสมาชิก เราจะเก็บหมายเลขโทรศัพท์ของท่าน"
    found = read_text(page + refused).policy
    assert [one.elements for one in found.refused] == [("religion",)]
    assert {item.element for item in found.declared} == {"name", "email", "phone"}


def test_what_is_gathered_in_another_manner_is_not_refused() -> None:
    text = f"{LISTED}เราเก็บ IP Address และวันเวลาที่เข้าชม โดยสถิตินี้จะไม่ถูกรวบรวมในลักษณะที่ระบุตัวผู้ใช้ได้"
    assert not policy(text).refused
    assert "ip_address" in declared(text)
