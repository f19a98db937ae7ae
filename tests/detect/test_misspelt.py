"""Misspelt column names are read as the ones that were meant, one level less surely."""

from __future__ import annotations

import pytest
from made import RULES

from pdscan.detect.headers.misspelt import heard
from pdscan.detect.headers.slips import Slips
from pdscan.vocabulary.words import words


def levels(header: str) -> dict[str, str]:
    evidence = RULES.names.read(header)
    return {RULES.by_type[key].element: item.level for key, item in evidence.items() if item.tells}


@pytest.mark.parametrize(
    ("header", "element"),
    [
        ("signiture", "signature"), ("customer_signatrue", "signature"), ("nationallity", "nationality"),
        ("emial_addr", "email"), ("phnoe", "phone"), ("fisrtname", "name"), ("brithdate", "date_of_birth"),
        ("costumer_adress", "postal_address"), ("driving_lisence", "driving_licence"),
        ("id_crad_copy", "national_id_image"), ("vissa_no", "visa_document"), ("occupatoin", "occupation"),
        ("recroding_url", "voice_recording"), ("work_premit_no", "work_permit_right"),
    ],
)  # fmt: skip
def test_a_latin_word_one_slip_away_is_read_as_the_known_one(header, element):
    assert levels(header).get(element) == "phrase"


@pytest.mark.parametrize(
    ("header", "element"),
    [
        ("เลขที่บัญชึ", "bank_account"), ("หนังสิอเดินทาง", "passport"), ("ใบขับขี้", "driving_licence"),
        ("ใบอนุญาติทำงาน", "work_permit_right"), ("รหัสพณักงาน", "employee_id"), ("ที่อยูู่", "postal_address"),
        ("สถานภาพสมรถ", "marital_status"), ("รหัสนักศึกศา", "student_id"), ("นามสุกล", "name"),
        ("เลขประจำตัวประขาชน", "national_id"), ("ประวัติการทำงาร", "employment_history"),
    ],
)  # fmt: skip
def test_thai_is_read_by_its_sound_and_mended_of_one_slip(header, element):
    assert element in levels(header)


@pytest.mark.parametrize(
    "header",
    ["patent_no", "template", "statue", "formal", "gadget", "วิชา", "วันที่ตัด", "MATNAME", "genie"],
)
def test_another_word_is_no_misspelt_one(header):
    assert not levels(header)


def test_what_is_shortened_is_read_as_short_and_not_as_misspelt():
    assert levels("employr_name") == {"employer": "exact"}


@pytest.mark.parametrize("header", ["email", "signature", "birthdate", "เลขที่บัญชี", "ใบขับขี่"])
def test_the_right_spelling_is_surer(header):
    assert set(levels(header).values()) == {"exact"}


def test_letters_of_one_sound_are_one_in_thai():
    assert heard("ลายเซ็นต์") == heard("ลายเซนต")
    assert heard("พณักงาน") == heard("พนักงาน")
    assert heard("ไช้") == heard("ใช้")


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("adresss", "address"), ("adress", "address"), ("crad", "card"), ("gendar", "gender"),
        ("gendr", "gender"), ("xgender", None), ("emil", None), ("carf", None), ("card", None),
    ],
)  # fmt: skip
def test_a_slip_is_believed_of_a_word_that_is_long_enough_for_it(written, meant):
    assert Slips(["address", "card", "gender", "email"]).of(written) == meant


def test_no_english_word_that_is_near_one_of_headers_is_put_right():
    assert not [word for word in words("english_near_headers") if RULES.names._misspelt.word(word)]
