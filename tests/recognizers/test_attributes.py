"""Personal attributes and section 26 data: what their words, shapes and vetoes let through."""

from __future__ import annotations

import re
import unicodedata
from importlib.resources import files

import pytest

from pdscan import registry
from pdscan.detect.headers.names import Names
from pdscan.recognizer import Recognizer
from pdscan.vocabulary.words import words
from recognizers.blood_type import RECOGNIZERS as BLOOD
from recognizers.body_measure import RECOGNIZERS as MEASURES
from recognizers.location import RECOGNIZERS as PLACES

ALL = registry.recognizers()
BY_TYPE = {item.entity_type: item for item in ALL}
NAMES = Names(ALL)
LISTS = sorted(
    path.name.removesuffix(".txt")
    for path in files("pdscan.vocabulary.words").iterdir()
    if path.name.endswith(".txt")
)
WITH_WORDS = [item for item in ALL if item.words and item.fits]


def is_recognised(item: Recognizer, value: str) -> bool:
    fits = bool(item.pattern and re.fullmatch(item.pattern, value)) or value.lower() in item.words
    return fits and (item.validate is None or item.validate(value))


def is_allowed(entity_type: str, value: str) -> bool:
    return re.fullmatch(BY_TYPE[entity_type].fits or "(?s:.*)", value) is not None


def said_of(header: str, element: str) -> str:
    levels = [
        (evidence.rank, evidence.level)
        for entity_type, evidence in NAMES.read(header).items()
        if BY_TYPE[entity_type].element == element
    ]
    return max(levels, default=(0, "none"))[1]


@pytest.mark.parametrize("name", LISTS)
def test_words_are_listed_once_as_cells_reach_a_recognizer(name):
    lines = files("pdscan.vocabulary.words").joinpath(f"{name}.txt").read_text(encoding="utf-8").splitlines()
    listed = [line for line in lines if not line.startswith("#")]

    assert lines[0].startswith("# ")
    assert [
        word for word in listed if word != unicodedata.normalize("NFC", " ".join(word.lower().split()))
    ] == []
    assert len(listed) == len(set(listed)) == len(words(name))


@pytest.mark.parametrize("item", WITH_WORDS, ids=lambda item: item.entity_type)
def test_a_header_is_believed_when_it_stands_over_its_own_words(item):
    assert [word for word in item.words if not re.fullmatch(item.fits, word)] == []


@pytest.mark.parametrize(
    ("header", "element"),
    [
        ("mstatus", "marital_status"),
        ("MARITAL_STAT", "marital_status"),
        ("สถานภาพสมรส", "marital_status"),
        ("bloodgrp", "blood_type"),
        ("หมู่เลือด", "blood_type"),
        ("เชื้อชาติ", "ethnicity"),
        ("สัญชาติ", "nationality"),
        ("RELIGION", "religion"),
        ("custReligionCd", "religion"),
        ("ศาสนา", "religion"),
        ("sexual_orientation", "sexual_orientation"),
        ("drugallergy", "health"),
        ("โรคประจำตัว", "health"),
        ("hn", "medical_record_number"),
        ("ความพิการ", "disability"),
        ("is_disabled", "disability"),
        ("ลายนิ้วมือ", "biometric"),
        ("union_member_flag", "union_membership"),
        ("ประวัติอาชญากรรม", "criminal_record"),
        ("คดีความ", "litigation_record"),
        ("พรรคการเมือง", "political_opinion"),
        ("last_login_at", "usage_log"),
        ("pdpa_consent_date", "consent_record"),
        ("id_card_front_url", "national_id_image"),
        ("call_duration_sec", "call_record"),
        ("สำเนาบัตรประชาชน", "national_id_image"),
        ("ตำแหน่งงาน", "job_title"),
    ],
)
def test_headers_name_their_element_outright(header, element):
    assert said_of(header, element) in {"exact", "phrase"}


@pytest.mark.parametrize(
    ("header", "element"),
    [
        ("product_image", "photo"),
        ("product_weight", "health"),
        ("blood_bank_stock", "blood_type"),
        ("ssh_key_fingerprint", "biometric"),
        ("book_language", "language"),
        ("branch_lat", "location"),
        ("credit_union", "union_membership"),
        ("เครดิตยูเนี่ยน", "union_membership"),
        ("system_error_message", "communication_content"),
        ("server_health", "health"),
        ("screen_orientation", "sexual_orientation"),
        ("origin_country", "country_of_residence"),
        ("น้ำหนักสินค้า", "health"),
        ("webhook_signature", "signature"),
    ],
)
def test_headers_of_things_name_nobody(header, element):
    assert said_of(header, element) in {"none", "against"}


@pytest.mark.parametrize(
    ("entity_type", "value"),
    [
        ("PHOTO", "3"),
        ("PHOTO", "สีแดง"),
        ("SIGNATURE", "MEUCIQDx7fQ0aVb1yQ2k3l4m5n6o7p8q9r0s1t2u3v4w5x6y7z8A"),
        ("JOB_TITLE", "12"),
        ("BIOMETRIC_TEMPLATE", "SHA256:nThbg6kXUpJWGl7E1IGOCspRomTxdCARLviKw6E5SY8"),
        ("TH_HOSPITAL_NUMBER", "กรุงเทพ"),
        ("ICD10", "2566-01-15"),
        ("BLOOD_TYPE", "C"),
        ("BLOOD_TYPE", "A1"),
        ("LATITUDE", "100.5"),
        ("COORDINATES", "กรุงเทพ"),
        ("RELIGION", "2566-01-15"),
        ("OPINION_TEXT", "4.5"),
        ("COMMUNICATION_CONTENT", "404"),
        ("BODY_MEASURE", "กล่องใหญ่"),
    ],
)
def test_values_that_cannot_be_it_speak_against_a_header(entity_type, value):
    assert not is_allowed(entity_type, value)


@pytest.mark.parametrize(
    "value",
    [
        "A", "B", "S", "M", "L", "XL", "red",
        "สีแดง", "active", "double", "twin", "suite",
        "กรุงเทพ", "เชียงใหม่", "THB", "USD", "Songkran Sale", "Wireless mouse",
        "หูฟังไร้สาย", "The Great Book", "4.5", "12", "2566", "V10.1", "10/12", "python", "Bangkok Marathon",
        "OK", "timeout", "portrait", "TG102", "1", "Y", "single", "Thailand", "TH", "165", "58.5",
    ],
)  # fmt: skip
def test_everyday_values_alone_are_no_evidence_of_section_26_data(value):
    sensitive = {
        "religion", "ethnicity", "health", "disability", "biometric", "genetic", "criminal_record",
        "political_opinion", "union_membership", "sexual_orientation", "blood_type",
        "medical_record_number",
    }  # fmt: skip

    sure = [
        item.entity_type
        for item in ALL
        if item.element in sensitive and item.alone >= 0.5 and is_recognised(item, value)
    ]
    assert sure == []


def test_a_blood_group_needs_its_rh_sign_to_be_sure_without_a_header():
    with_rh, plain, _ = BLOOD

    assert is_recognised(with_rh, "AB-")
    assert not is_recognised(with_rh, "AB")
    assert is_recognised(plain, "AB")
    assert plain.alone < 0.5 < with_rh.alone


def test_two_numbers_with_a_stroke_are_a_pressure_only_where_a_heart_beats():
    pressure = next(item for item in MEASURES if item.entity_type == "BLOOD_PRESSURE")

    assert [
        value for value in ("120/80", "99/12", "12/25", "300/200", "80/120") if is_recognised(pressure, value)
    ] == ["120/80"]


def test_a_longitude_is_seen_alone_inside_thailand_and_elsewhere_under_its_header():
    longitude = next(item for item in PLACES if item.entity_type == "LONGITUDE")

    assert is_recognised(longitude, "100.501762")
    assert not is_recognised(longitude, "-73.985130")
    assert is_allowed("LONGITUDE", "-73.985130")
