"""What a table is about decides whose telephone number, place or illness its columns hold."""

from __future__ import annotations

import hashlib

import pytest
from made import elements_of, judged, mobiles, national_ids

ROWS = 200
GIVEN, FAMILY = ("สมชาย", "วิภา", "อนุชา", "มาลี"), ("ใจดี", "ทองคำ", "ศรีสุข", "วงศ์สวัสดิ์", "แซ่ตั้ง")
NAMES = [f"{given} {family}" for given in GIVEN for family in FAMILY] * (ROWS // 20)
LATITUDES = [f"13.{700000 + 37 * row}" for row in range(ROWS)]
DISEASES = ["เบาหวาน", "ความดันโลหิตสูง", "หอบหืด", "ไข้หวัด"] * (ROWS // 4)
PROVINCES = ["เชียงใหม่", "ขอนแก่น", "สงขลา", "ชลบุรี"] * (ROWS // 4)


def keys(prefix: str) -> list[str]:
    return [f"{prefix}{row:04}" for row in range(ROWS)]


@pytest.mark.parametrize(
    "dataset", ["stores", "exports/branches.csv", "สาขา.xlsx#Sheet1", "master/office.csv"]
)
def test_the_telephone_of_a_branch_is_nobodys(dataset):
    found = judged({"code": keys("S"), "tel": mobiles(ROWS), "lat": LATITUDES}, dataset)
    assert elements_of(found["tel"]) == elements_of(found["lat"]) == {}


def test_a_branch_with_a_manager_has_somebody():
    table = {
        "code": keys("S"),
        "manager_name": NAMES,
        "national_id": national_ids(ROWS),
        "tel": mobiles(ROWS),
    }
    assert elements_of(judged(table, "stores")["tel"]) == {"phone": "column"}


def test_the_first_column_says_what_a_table_with_no_name_is_about():
    table = {"รหัสสาขา": keys("B"), "เบอร์โทร": mobiles(ROWS)}
    assert elements_of(judged(table, "t17")["เบอร์โทร"]) == {}
    assert elements_of(judged({"ref": keys("B"), "เบอร์โทร": mobiles(ROWS)}, "t17")["เบอร์โทร"]) == {
        "phone": "column"
    }


def test_a_folder_does_not_make_its_tables_one_of_things():
    table = {"order": keys("A"), "ship_tel": mobiles(ROWS), "ship_prov": PROVINCES, "recv_name": NAMES}
    found = judged(table, "shop/orders_2025.csv")
    assert elements_of(found["ship_prov"]) == {"postal_address": "column"}


def test_a_table_of_counts_and_averages_has_nobody():
    counts = list(range(ROWS))
    table = {
        "จังหวัด": PROVINCES,
        "โรคประจำตัว": DISEASES,
        "จำนวน": counts,
        "รายได้เฉลี่ย": counts,
        "ร้อยละ": counts,
    }
    found = judged(table, "t17")
    assert all(elements_of(field) == {} for field in found.values())


def test_a_list_of_medicines_is_nobodys_health():
    table = {"drug_id": keys("D"), "drug_name": DISEASES, "price": list(range(ROWS))}
    assert elements_of(judged(table, "drug_catalog")["drug_name"]) == {}
    assert elements_of(judged({"hn": keys("6"), **table}, "dispensed")["drug_name"]) == {"health": "column"}


def test_the_reason_of_a_look_alike_says_that_the_table_has_nobody():
    field = judged({"code": keys("S"), "tel": mobiles(ROWS)}, "stores")["tel"]
    assert "no column of it is of a person" in field.rejected[0].because


def test_dates_decades_apart_in_a_table_of_persons_are_births():
    births = [f"{1950 + 7 * row % 58}-0{row % 9 + 1}-11" for row in range(ROWS)]
    visits = [f"{2021 + row % 5}-0{row % 9 + 1}-11" for row in range(ROWS)]
    table = {"c1": national_ids(ROWS), "c2": mobiles(ROWS), "c3": births, "c4": visits}
    found = judged(table, "t17")
    assert elements_of(found["c3"]) == {"date_of_birth": "column"}
    assert elements_of(found["c4"]) == {}
    assert elements_of(judged({"c1": births, "c2": list(range(ROWS))}, "t17")["c1"]) == {}


def test_a_password_that_is_a_telephone_number_is_a_password():
    passwords = [*mobiles(ROWS // 2), *(f"Nok{row}!x" for row in range(ROWS // 2))]
    assert elements_of(judged({"user": keys("u"), "pw": passwords}, "t17")["pw"]) == {"password": "column"}


def test_landlines_written_with_the_country_code_count_beside_mobiles():
    mobile = [f"66{number[1:]}" for number in mobiles(ROWS // 2)]
    called = mobile + [f"662{2000000 + 31 * row}" for row in range(ROWS // 2)]
    assert elements_of(judged({"c9": called}, "t17")["c9"]) == {"phone": "column"}


def test_births_written_in_thai_months_are_births():
    births = [f"{row % 27 + 1} มกราคม พ.ศ. {2493 + 7 * row % 58}" for row in range(ROWS)]
    assert elements_of(
        judged({"c1": national_ids(ROWS), "c2": mobiles(ROWS), "c3": births}, "t17")["c3"]
    ) == {"date_of_birth": "column"}


def test_light_parcels_have_no_body_weight():
    weights = [f"{row % 12 + 0.5}" for row in range(ROWS)]
    table = {"cnee_nm": NAMES, "cnee_tel": mobiles(ROWS), "wt_kg": weights}
    assert elements_of(judged(table, "shipment")["wt_kg"]) == {}
    heavier = {**table, "wt_kg": [f"{50 + row % 30}.5" for row in range(ROWS)]}
    assert elements_of(judged(heavier, "members")["wt_kg"]) == {"health": "column"}


def test_a_few_made_up_dates_hide_no_births():
    births = [
        "01/01/1900" if row % 100 == 0 else f"11/0{row % 9 + 1}/{1950 + 7 * row % 53}" for row in range(ROWS)
    ]
    found = judged({"#0": NAMES, "#1": mobiles(ROWS), "#2": births}, "t17")
    assert elements_of(found["#2"]) == {"date_of_birth": "column"}


def test_salted_digests_of_religions_are_no_list_of_religions():
    digests = [hashlib.sha256(f"{row}:{row % 5}".encode()).hexdigest() for row in range(ROWS)]
    found = judged({"ref": keys("A"), "religion": digests}, "t17")
    assert elements_of(found["religion"]) == {"religion": "column"}


@pytest.mark.parametrize("dataset", ["lms_logstore", "sms_gateway.jsonl", "event_store"])
def test_what_keeps_logs_or_sends_messages_is_no_shop_and_no_machine(dataset):
    pages = [f"https://lms.example.ac.th/mod/quiz/view.php?id={row}" for row in range(ROWS)]
    found = judged({"userid": list(range(ROWS)), "page_url": pages}, dataset)
    assert elements_of(found["page_url"]) == {"browsing_history": "column"}


def test_what_only_persons_have_tells_of_persons_in_any_table():
    latitudes = {"code": keys("S"), "lat": LATITUDES}
    assert elements_of(judged(latitudes, "stations")["lat"]) == {}
    couples = {**latitudes, "marital_status": ["โสด", "สมรส", "หย่า", "หม้าย"] * (ROWS // 4)}
    assert elements_of(judged(couples, "stations")["lat"]) == {"location": "column"}
