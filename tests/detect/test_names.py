"""What column names say, in Thai, English, transliteration and abbreviation."""

from __future__ import annotations

import pytest

from pdscan.detect.headers.evidence import NOTHING
from pdscan.detect.headers.names import Names
from pdscan.detect.headers.together import read_headers
from pdscan.recognizer import Recognizer
from pdscan.registry import recognizers

ALL = recognizers()
NAMES = Names(ALL)
ELEMENT = {item.entity_type: item.element for item in ALL}


def said(header: str) -> dict[str, str]:
    """Return the level at which a header speaks for each element."""
    found: dict[str, str] = {}
    for entity_type, evidence in sorted(NAMES.read(header).items(), key=lambda item: item[1].rank):
        found[ELEMENT[entity_type]] = evidence.level
    return found


@pytest.mark.parametrize(
    ("header", "element"),
    [
        ("citizen_id", "national_id"),
        ("custNationalId", "national_id"),
        ("เลขบัตรประชาชน", "national_id"),
        ("เลขประจำตัวประชาชน (13 หลัก)", "national_id"),
        ("เลขประจําตัวประชาชน", "national_id"),
        ("telno", "phone"),
        ("CUST_TEL_NO", "phone"),
        ("เบอร์โทรศัพท์มือถือ", "phone"),
        ("emailaddr", "email"),
        ("อีเมล์", "email"),
        ("accNo", "bank_account"),
        ("เลขที่บัญชี", "bank_account"),
        ("pin_code_hash", "pin"),
        ("วันเดือนปีเกิด", "date_of_birth"),
        ("birthdate", "date_of_birth"),
        ("customer.contact.email", "email"),
        ("phones[]", "phone"),
    ],
)
def test_a_telling_name_is_read(header, element):
    assert said(header).get(element) in {"exact", "phrase"}


@pytest.mark.parametrize(
    ("header", "element"),
    [
        ("email_verified", "email"),
        ("phone_type", "phone"),
        ("is_email_valid", "email"),
        ("จำนวนเบอร์โทร", "phone"),
        ("สถานะอีเมล", "email"),
    ],
)
def test_a_word_beside_it_turns_the_meaning(header, element):
    assert said(header)[element] == "against"


@pytest.mark.parametrize("header", ["ชื่อผู้ใช้", "username", "user_name", "ip_address", "mac_address"])
def test_the_longer_phrase_leaves_nothing_for_the_shorter(header):
    assert not {"name", "postal_address"} & {
        key for key, level in said(header).items() if level in {"exact", "phrase"}
    }


@pytest.mark.parametrize(
    "header", ["fld_a", "col_7", "x1", "qty", "amount", "created_at", "status", "sku", ""]
)
def test_a_meaningless_or_ordinary_name_names_nothing(header):
    assert not {"national_id", "phone", "email", "bank_account", "pin", "name"} & {
        element for element, level in said(header).items() if level != "against"
    }


def test_glued_words_are_cut_only_into_known_words():
    names = Names((Recognizer(entity_type="AGE", element="age", headers=("age",)),))
    assert names.read("custage")["AGE"].level == "exact"
    assert "AGE" not in names.read("message")
    assert "AGE" not in names.read("pineapplage")


@pytest.mark.parametrize("header", ["ต.", "ต", "อ.", "จ."])
def test_one_thai_letter_is_a_header_of_its_own(header):
    assert said(header)["postal_address"] == "hint"
    assert "postal_address" not in said(f"ผล{header.strip('.')}รวจ")


@pytest.mark.parametrize(
    ("header", "element"),
    [("ตำบล/แขวง", "postal_address"), ("ชื่อ-นามสกุล", "name"), ("ว.ด.ป. เกิด", "date_of_birth")],
)
def test_signs_inside_thai_phrases_do_not_matter(header, element):
    assert said(header)[element] == "exact"


@pytest.mark.parametrize(
    ("header", "element"),
    [
        ("สมรรถภาพ", "photo"), ("ครูประจำชั้น", "photo"), ("สกุลเงิน", "name"), ("วันที่เกิดเหตุ", "date_of_birth"),
        ("อายุสัญญา", "age"), ("ศาลากลาง", "litigation_record"), ("สูงสุด", "health"),
    ],
)  # fmt: skip
def test_a_short_thai_word_inside_another_says_nothing(header, element):
    assert said(header).get(element, "against") == "against"


@pytest.mark.parametrize("header", ["ผู้แจ้ง", "ชื่อผู้เช่า", "ผู้รับผิดชอบ", "prepared_by"])
def test_a_role_hints_at_a_name(header):
    assert said(header)["name"] == "hint"


@pytest.mark.parametrize(
    ("header", "element", "other"),
    [
        ("insured_name", "name", "insurance_record"),
    ],
)
def test_whose_a_thing_is_does_not_say_what_it_is(header, element, other):
    assert said(header)[element] in {"exact", "phrase", "hint"}
    assert said(header).get(other, "against") == "against"


@pytest.mark.parametrize(
    ("header", "element"),
    [("mother_occupation", "occupation"), ("อาชีพมารดา", "occupation"), ("GuarantorCitizenId", "national_id")],
)
def test_what_is_told_of_a_relative_is_said_to_be_theirs_too(header, element):
    assert {element, "relatives"} <= {found for found, level in said(header).items() if level != "against"}


@pytest.mark.parametrize(
    ("header", "element"),
    [
        ("dr_lic", "professional_licence"), ("vetLicense", "professional_licence"),
        ("TrainerId", "employee_id"),
        ("รหัสผู้ประเมิน", "employee_id"), ("badge_nbr", "employee_id"), ("StudentClass", "education"),
        ("trnScore", "assessment_result"), ("wkrPnkCardId", "alien_id"), ("hreg_code", "house_registration"),
    ],
)  # fmt: skip
def test_a_family_of_headers_is_known(header, element):
    assert said(header)[element] in {"exact", "phrase"}


def test_of_two_readings_of_a_header_the_one_that_is_written_so_is_meant():
    assert "driving_licence" not in said("dr_lic")


def test_a_shortened_word_with_several_meanings_says_none_by_itself():
    assert said("hr_inst").get("payment_record", "against") == "against"


def test_the_type_that_stands_before_a_name_is_no_part_of_it():
    assert "EMPLOYER" in Names(recognizers()).read_within("VisitorLog", "strCompany")


def test_names_joined_by_or_both_count():
    assert {"phone", "email"} <= set(said("เบอร์โทรหรืออีเมล"))


def test_a_phrase_of_two_scripts_is_not_cut_to_one():
    assert "pin" not in said("รหัส_otp")


def test_a_known_word_is_not_taken_for_two_others_glued():
    assert "cookie_id" not in said("gaid")


@pytest.mark.parametrize("table", ["es", "s", "report_es", "ies"])
def test_a_table_whose_name_is_only_an_ending_is_read(table: str) -> None:
    assert set(read_headers(["email"], NAMES, table)["email"]) == set(read_headers(["email"], NAMES)["email"])


@pytest.mark.parametrize("header", ["rcpno", "receiptno", "ordno", "invno"])
def test_the_number_of_a_document_is_no_telephone_however_it_is_glued(header):
    assert NAMES.read(header)["TH_PHONE_NUMBER"].level == "against"


@pytest.mark.parametrize("header", ["telno", "custtelno", "mobno", "powner"])
def test_other_glued_numbers_are_not_turned(header):
    assert NAMES.read(header).get("TH_PHONE_NUMBER", NOTHING).level != "against"
