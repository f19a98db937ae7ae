"""Headers of what people pay, do and are, and what stands beside them and is nobody's."""

from __future__ import annotations

import pytest
from made import RULES, judged, national_ids

from pdscan.detect.headers.together import read_headers

ROWS = 200


def said(header: str, table: str = "") -> set[str]:
    evidence = read_headers((header,), RULES.names, table)[header]
    return {RULES.by_type[key].element for key, item in evidence.items() if item.level in {"exact", "phrase"}}


@pytest.mark.parametrize(
    ("header", "table", "element"),
    [
        ("wltTxnStatus", "", "payment_record"),
        ("จำนวนเงินทำบุญ", "", "payment_record"),
        ("PolicyReference", "", "insurance_record"),
        ("dlq_days", "", "credit_standing"),
        ("ผลไฟแนนซ์", "", "credit_standing"),
        ("talk_secs", "", "call_record"),
        ("date_start", "suitecrm_calls", "call_record"),
        ("swipe_dttm", "", "usage_log"),
        ("lastSeenGeo", "", "location"),
        ("TRAFFIC_KB", "", "traffic_data"),
        ("KEYWORD_HIST", "", "search_history"),
        ("ความเห็นการเมือง", "", "political_opinion"),
        ("คะแนนซึมเศร้า", "", "health"),
        ("mbr_cnst_flg", "", "consent_record"),
        ("icfSigned", "", "consent_record"),
    ],
)
def test_a_header_of_a_fact_says_which(header, table, element):
    assert element in said(header, table)


@pytest.mark.parametrize(
    "header", ["trip_no", "trip_uuid", "fare_basis", "number_of_repayments", "reviewCycle", "smsHash"]
)
def test_what_counts_or_keys_them_says_nothing(header):
    assert said(header) == set()


def test_rows_stamped_by_programs_name_nobody_and_those_entered_by_persons_do():
    programs = ["SYSTEM", "BATCH01", "INTERFACE"] * ROWS
    persons = [f"{first}{last}" for first in ("anna", "boon", "chai") for last in range(2, 90)]
    table = {"updated_by": programs[: len(persons)], "created_by": persons}
    found = judged(table)
    assert [item.element for item in found["updated_by"].findings] == []
    assert [item.element for item in found["created_by"].findings] == ["username"]


@pytest.mark.parametrize(
    ("header", "element"),
    [
        ("vaccine_lot", "health"),
        ("disease_load", "health"),
        ("hn_batch", "medical_record_number"),
        ("pwd_algo", "password"),
        ("otp_ttl", "otp"),
        ("plate_thickness", "vehicle_registration"),
        ("salary_budget", "income"),
        ("fingerprint_reader_model", "biometric"),
        ("satisfaction_target", "opinion"),
        ("auditor_opinion", "opinion"),
        ("bin_country", "country_of_residence"),
        ("subnet_mask", "network_data"),
    ],
)
def test_a_thing_or_a_rule_behind_a_phrase_is_what_the_column_holds(header, element):
    assert element not in said(header)


@pytest.mark.parametrize(
    "header", ["target_age", "tgt_gender", "eligible_gender", "required_education", "เพศที่รับสมัคร"]
)
def test_who_is_meant_is_nobody_yet(header):
    assert not said(header)


@pytest.mark.parametrize(
    ("header", "element"),
    [
        ("pred_gender", "inferences"),
        ("est_household_income", "inferences"),
        ("seller_risk_flag", "inferences"),
        ("WP เลขที่", "work_permit_right"),
        ("HN เลขที่", "medical_record_number"),
        ("OT (บาท)", "income"),
        ("consent_date", "consent_record"),
        ("icf_ver_date", "consent_record"),
        ("payment_date", "payment_record"),
        ("วันหมดอายุวีซ่า", "visa_document"),
        ("น.ส.3ก", "land_document"),
        ("visa_scan", "visa_document"),
        ("เลขเครื่องยนต์", "vehicle_registration"),
        ("เลขประจำตัวผู้ต้องขัง", "criminal_record"),
        ("ph_last4", "phone"),
        ("damage_photos", "insurance_record"),
        ("checkout_by", "username"),
        ("support_videos", "video"),
    ],
)
def test_what_stands_beside_a_word_says_which_fact_it_is(header, element):
    assert element in said(header)


@pytest.mark.parametrize("header", ["เลขเครื่องจักร", "แผนกฉุกเฉิน", "ผู้ดูแลระบบ"])
def test_machines_wards_and_administrators_are_no_engines_and_no_kin(header):
    assert not said(header) & {"vehicle_registration", "relatives"}


def test_the_last_digits_of_a_telephone_are_a_masked_telephone():
    digits = [f"{7919 * row % 10000:04}" for row in range(ROWS)]
    found = judged({"ph_last4": digits}, "buyers")["ph_last4"].findings
    assert [(item.element, item.protection.state) for item in found] == [("phone", "masked")]


def test_a_machine_readable_line_holds_a_passport_and_a_name():
    lines = [f"P<THA{'ABCDEFGH'[row % 8]}AIDEE<<SOMCHAI".ljust(44, "<") for row in range(ROWS)]
    assert {item.element for item in judged({"mrz1": lines}, "kyc")["mrz1"].findings} == {"passport", "name"}


def test_numbers_of_permits_with_the_check_digit_of_an_id_are_permits():
    found = judged({"WP เลขที่": national_ids(ROWS), "สัญชาติ": ["เมียนมา", "ลาว"] * (ROWS // 2)}, "แรงงาน")
    assert {item.element for item in found["WP เลขที่"].findings} == {"work_permit_right"}


def test_a_sheet_of_blood_tests_is_of_health_and_one_of_steel_is_not():
    numbers = [60 + 7919 * row % 90 for row in range(ROWS)]
    sheet = judged(
        {"no": list(range(ROWS)), "FBS": numbers, "Chol": numbers, "WBC": [80 * n for n in numbers]}, "t1"
    )
    assert {name: [item.element for item in field.findings] for name, field in sheet.items()} == {
        "no": [], "FBS": ["health"], "Chol": ["health"], "WBC": ["health"]
    }  # fmt: skip
    steel = judged({"melt": list(range(ROWS)), "C": numbers, "Cr": numbers, "Ni": numbers}, "t1")
    assert not any(field.findings for field in steel.values())


@pytest.mark.parametrize(
    ("header", "element"),
    [
        ("optOutSms", "consent_record"),
        ("pageViewsCnt", "usage_log"),
        ("lastActiveTs", "usage_log"),
        ("เข้าใช้งานครั้งล่าสุด", "usage_log"),
        ("ชีพจร (ครั้ง/นาที)", "health"),
        ("ไฟล์แนบบัตรประชาชน", "national_id_image"),
        ("หมวดหมู่ที่สนใจ", "preferences"),
    ],
)
def test_how_often_and_when_belong_to_what_was_done(header, element):
    assert said(header) == {element}


@pytest.mark.parametrize(
    "header", ["พิกัดศุลกากร", "ความดันท่อ", "น้ำหนักบรรทุก", "รหัสผ่านขั้นต่ำ", "คลิปโฆษณา", "รุ่นเครื่องจักร"]
)
def test_thai_words_of_goods_and_machines_hold_no_ones_data(header):
    assert not said(header)
