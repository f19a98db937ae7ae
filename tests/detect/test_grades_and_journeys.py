"""Grades of customers, airports, seats and machine readable zones, in the codes that systems keep them in."""

from __future__ import annotations

import pytest
from made import elements_of, judged, national_ids

ROWS = 120
ZONE = "P<THAJAIDEE<<SOMCHAI<<<<<<<<<<<<<<<<<<<<<<<<"
SECOND = "AA00000000THA9001011M3001019<<<<<<<<<<<<<<06"


def told(header, values, table="customers"):
    repeated = [values[row % len(values)] for row in range(ROWS)]
    return set(elements_of(judged({"national_id": national_ids(ROWS), header: repeated}, table)[header]))


@pytest.mark.parametrize(
    ("header", "values"),
    [
        ("tierCd", ["SLV", "GLD", "PLT"]),
        ("กลุ่ม", ["VIP", "ทั่วไป"]),
        ("grp_level", ["gold", "platinum", "silver"]),
    ],
)
def test_grades_of_customers_are_told_by_their_names(header, values):
    assert told(header, values) == {"customer_type"}


@pytest.mark.parametrize(("header", "values"), [("กลุ่ม", ["A", "B"]), ("price_tier", ["gold", "silver"])])
def test_other_groups_and_the_tiers_of_prices_are_no_grades_of_customers(header, values):
    assert told(header, values) == set()


@pytest.mark.parametrize(
    ("header", "values"),
    [("orig", ["BKK", "CNX", "HKT"]), ("dest", ["NRT", "SIN"]), ("seat", ["28K", "9C", "14A"])],
)
def test_airports_and_seats_of_passengers_are_their_journeys(header, values):
    assert told(header, values, "flight_boardings") == {"travel_details"}


def test_codes_of_other_places_and_seats_of_cinemas_are_none():
    assert told("orig", ["WHA", "WHB", "XZQ"], "stock_moves") == set()
    assert told("seat", ["28K", "9C"], "screens") == set()


@pytest.mark.parametrize("between", ["|", "\n", " / "])
def test_a_machine_readable_zone_may_stand_in_one_cell_with_any_sign_between_its_lines(between):
    assert told("blob", [f"{ZONE}{between}{SECOND}"], "checkins") >= {"passport", "name", "date_of_birth"}


def test_companies_that_are_partners_are_nobodys_relatives():
    firms = ["บริษัท ตัวอย่างการค้า จำกัด", "Example Trading Co., Ltd.", "บริษัท สมมติ จำกัด (มหาชน)"]
    assert "relatives" not in elements_of(
        judged({"partnerCode": list(range(ROWS)), "partnerName": firms * (ROWS // 3)}, "partners")[
            "partnerName"
        ]
    )


def test_the_country_where_somebody_lives_is_known_under_old_short_names():
    assert "country_of_residence" in told("CTRYRS", ["TH", "JP", "AU"])


@pytest.mark.parametrize("values", [["ตั้งครรภ์ 12 wk", "ไม่ตั้งครรภ์", "ให้นมบุตร"], ["pregnant", "not pregnant"]])
def test_who_is_pregnant_is_health_under_any_header(values):
    assert told("col12", values, "prescriptions") == {"health"}


def test_a_way_is_a_list_of_places():
    assert "location" in told("gps_trail", ["13.7563,100.5018;13.7570,100.5031"], "trips")


def test_a_teacher_called_by_name_is_a_person_and_no_post():
    assert told("teacher", ["ครูสมศรี", "ครูวิชัย", "ครูมาลี"], "behaviour") == {"name"}


@pytest.mark.parametrize(
    ("header", "values", "element"),
    [
        ("fa_inc", [15000, 32000, 9000], "income"),
        ("ma_name", ["นางมาลี ใจดี", "นางสุดา ทองดี"], "relatives"),
        ("perno", ["104522", "104523", "200817"], "employee_id"),
    ],
)
def test_short_names_of_registers_are_known(header, values, element):
    assert element in told(header, values, "register")


def test_codes_of_who_recommended_are_no_pages():
    assert told("referrer_code", ["SOMC123", "ANAN456"], "users") == set()


def test_old_systems_shorten_names_to_six_letters_too():
    rows = range(ROWS)
    table = {
        "CUSNO": [f"C{row:06}" for row in rows],
        "CUSNM1": ["นายสมชาย", "นางมาลี"] * (ROWS // 2),
        "CUSAD2": ["ต.ในเมือง อ.เมืองขอนแก่น", "ต.ศรีภูมิ อ.เมืองเชียงใหม่"] * (ROWS // 2),
        "CUSPRV": ["ขอนแก่น", "เชียงใหม่"] * (ROWS // 2),
        "CUSTEL": ["0812345678"] * ROWS,
        "CRLIMT": [5000 + row for row in rows],
    }
    found = judged(table, "MASTCUST")
    assert "postal_address" in elements_of(found["CUSAD2"])
    assert "postal_address" in elements_of(found["CUSPRV"])


def test_groups_of_blood_are_no_villages():
    assert told("หมู่", ["A", "B", "O", "AB"], "donors") == {"blood_type"}


def test_seeds_of_one_time_passwords_are_secrets():
    seeds = ["JBSWY3DPEHPK3PXP", "NB2W45DFOIZA2ZLY", "KRSXG5CTMVRXEZLU"]
    assert told("totp", seeds, "accounts") == {"api_secret"}


def test_pictures_in_a_folder_of_signatures_are_signatures():
    assert told("sig", ["/files/sign/104.png", "/files/sign/105.png"], "repairs") == {"signature"}
