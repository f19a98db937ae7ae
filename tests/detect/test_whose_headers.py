"""Who is named beside a trait, in front of glued letters, or as the holder of a document."""

from __future__ import annotations

import pytest
from made import RULES


def told(header: str) -> set[str]:
    return {RULES.by_type[key].element for key, item in RULES.names.read(header).items() if item.tells}


@pytest.mark.parametrize(
    ("header", "element"),
    [
        ("guarantor_position", "job_title"), ("cust_title", "title_prefix"),
        ("donor_country", "country_of_residence"),
        ("ประเทศของผู้รับเงิน", "country_of_residence"), ("signatoryPosition", "job_title"),
    ],
)  # fmt: skip
def test_what_things_have_too_is_told_beside_a_person(header, element):
    assert element in told(header)


@pytest.mark.parametrize(
    "header", ["position", "title", "country", "shelf_position", "page_title", "ประเทศผู้ผลิตสินค้า"]
)
def test_it_is_not_told_alone_or_of_a_thing(header):
    assert not told(header) & {"job_title", "title_prefix"}


@pytest.mark.parametrize(
    ("header", "element"),
    [
        ("PTDOB", "date_of_birth"), ("PTEMAIL", "email"), ("EMPMARST", "marital_status"),
        ("TRVDOCNO", "passport"),
        ("BGCHKRES", "background_check"), ("DRVLICNO", "driving_licence"),
    ],
)  # fmt: skip
def test_three_short_forms_may_be_glued(header, element):
    assert element in told(header)


@pytest.mark.parametrize("header", ["OPTION", "SCRIPTID", "STAMPNO", "CAPTION", "DISPATCH"])
def test_other_words_are_not_glued_ones(header):
    assert not told(header)


@pytest.mark.parametrize(
    ("header", "element"),
    [
        ("passport_expiry_date", "passport"), ("PassportIssuingCountry", "passport"),
        ("DLClass", "driving_licence"),
        ("วันหมดอายุใบขับขี่", "driving_licence"), ("poa_signed_date", "poa_document"),
        ("WPEXPDT", "work_permit_right"),
        ("สำเนาทะเบียนบ้าน", "house_registration"), ("house_registration_file", "house_registration"),
    ],
)  # fmt: skip
def test_what_is_kept_of_a_document_is_of_it(header, element):
    assert element in told(header)


@pytest.mark.parametrize(
    "header",
    [
        "battery_passport_id",
        "ค่าธรรมเนียมหนังสือเดินทาง",
        "ค่าใบขับขี่",
        "dog_passport_no",
        "passport_fee",
        "แบบฟอร์มมอบอำนาจ",
    ],
)
def test_documents_of_things_and_their_fees_are_nobodys(header):
    assert not told(header) & {"passport", "driving_licence", "poa_document"}
