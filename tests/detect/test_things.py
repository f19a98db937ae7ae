"""Telephones of branches, religions of heroes, states of sensors: what things have is nobody's."""

from __future__ import annotations

import pytest
from made import RULES, elements_of, judged, mobiles

from pdscan.detect.headers.together import read_headers
from pdscan.detect.verdict.things import of_things

ROWS = 80
LANDLINES = [f"02{2000000 + 7919 * number % 7000000}" for number in range(ROWS)]
LATITUDES = [f"13.{600000 + 7919 * number % 300000}" for number in range(ROWS)]


def found(table, dataset):
    return {name: set(elements_of(field)) for name, field in judged(table, dataset).items()}


@pytest.mark.parametrize("dataset", ["bank_branches", "core.db#dim_hotels_v2", "lake/stores.csv"])
def test_the_telephone_and_place_of_a_branch_are_nobodys(dataset):
    table = {"code": [f"B{number}" for number in range(ROWS)], "tel": LANDLINES, "latitude": LATITUDES}
    assert found(table, dataset) == {"code": set(), "tel": set(), "latitude": set()}


def test_who_is_named_in_a_table_of_branches_has_a_telephone():
    table = {"branch_name": [f"Silom {number}" for number in range(ROWS)], "manager_mobile": mobiles(ROWS)}
    assert found(table, "branches")["manager_mobile"] == {"phone"}


def test_a_first_column_tells_what_a_table_lists():
    table = {"hotel_name": [f"Rose {number}" for number in range(ROWS)], "phone": LANDLINES}
    assert found(table, "t1")["phone"] == set()


def test_visits_to_a_branch_are_of_persons():
    table = {"visit_no": [f"V{number}" for number in range(ROWS)], "phone": mobiles(ROWS)}
    assert found(table, "branch_visits")["phone"] == {"phone"}


def test_a_table_that_identifies_persons_is_of_persons():
    assert "phone" in of_things("hotels", ["hotel_name", "phone"], {"phone"}, RULES.names)
    assert "phone" not in of_things("hotels", ["hotel_name", "phone"], {"date_of_birth"}, RULES.names)


def test_a_shops_telephone_stands_beside_a_customers():
    table = {"cust_name": ["Somchai Jaidee"] * ROWS, "shop_tel": mobiles(ROWS), "cust_tel": mobiles(ROWS, 2)}
    assert found(table, "orders")["shop_tel"] == set()
    assert found(table, "orders")["cust_tel"] == {"phone"}


def test_the_signal_of_a_sensor_is_no_state_of_a_persons_device():
    signal = [str(-110 + number) for number in range(ROWS)]
    assert (
        found({"device_id": [f"sensor-{n:04}" for n in range(ROWS)], "rssi": signal}, "iot_telemetry")["rssi"]
        == set()
    )
    phones = {"imei": ["490154203237518"] * ROWS, "rssi": signal}
    assert found(phones, "handsets")["rssi"] == {"device_state"}


def test_a_catalogue_lists_diseases_and_a_patient_has_them():
    diseases = ["Type 2 diabetes", "Asthma", "Dengue fever", "Hypertension"] * 20
    assert (
        found({"disease": diseases, "chapter": ["IV", "X", "I", "IX"] * 20}, "icd10_codes")["disease"]
        == set()
    )
    patients = {"hn": [f"{number:06}/66" for number in range(ROWS)], "disease": diseases}
    assert found(patients, "patients")["disease"] == {"health"}


@pytest.mark.parametrize(
    ("table", "header", "element"),
    [
        ("call_log", "duration", "call_record"),
        ("search_log", "q", "search_history"),
        ("messages", "text", "communication_content"),
        ("app_events", "event_name", "usage_log"),
        ("work_experience", "company", "employment_history"),
    ],
)
def test_a_name_goes_on_with_its_tables(table, header, element):
    said = read_headers([header], RULES.names, table)[header]
    assert element in {RULES.by_type[name].element for name, evidence in said.items() if evidence.rank > 3}
    alone = read_headers([header], RULES.names, "t1")[header]
    assert element not in {
        RULES.by_type[name].element for name, evidence in alone.items() if evidence.rank > 3
    }


def test_the_key_of_a_row_goes_on_with_no_name():
    assert read_headers(["id"], RULES.names, "employees")["id"] == RULES.names.read("id")


def test_a_parent_does_not_turn_what_is_said_outright():
    said = RULES.names.read("subject.familyName")["PERSON_FAMILY_NAME"]
    assert said.speaks
    assert not RULES.names.read("product.name")["PERSON"].speaks


def test_a_known_word_is_not_read_as_two_short_forms():
    assert {
        RULES.by_type[name].element for name, said in RULES.names.read("gaid").items() if said.speaks
    } == {"device_id"}


def test_openings_and_holidays_are_nobodys():
    titles = ["Software Engineer", "HR Manager", "Accountant", "Sales Manager"] * 20
    numbers = [f"P{number}" for number in range(ROWS)]
    assert (
        found({"position_id": numbers, "position_title": titles}, "people.db#positions")["position_title"]
        == set()
    )


def test_a_number_of_employees_is_no_employees_number():
    assert not any(said.speaks for said in RULES.names.read("NumberOfEmployees").values())
    assert RULES.names.read("employee_number")["EMPLOYEE_ID"].speaks
