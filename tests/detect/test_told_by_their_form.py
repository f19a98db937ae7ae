"""Columns whose values say what they are, under headers that say nothing."""

from __future__ import annotations

import pytest
from made import elements_of, judged, mobiles

ROWS = 120
GIVEN = [
    "malee",
    "somchai",
    "pimchanok",
    "anucha",
    "wichai",
    "kanya",
    "nattapong",
    "siriporn",
    "prasert",
    "arunee",
]
NICKNAMES = ["นก", "ต้อม", "หนึ่ง", "แอน", "บอย", "จอย", "ฝน", "เจี๊ยบ"]


def kinds(values, header="fld_7", table="upload", **beside):
    return elements_of(judged({header: values, **beside}, table)[header])


def every(pattern):
    return [
        pattern.format(row=row, name=GIVEN[row % 10], letter="abcdjknpst"[row // 12]) for row in range(ROWS)
    ]


@pytest.mark.parametrize(
    "pattern", ["{name}.{letter}{row}", "{name}_{letter}{row}", r"KRUNGTHEP\{name}.{letter}{row}"]
)
def test_logins_made_of_names_are_told_under_any_header(pattern):
    assert "username" in kinds(every(pattern), header="acct", table="vpn_sessions")


@pytest.mark.parametrize(
    "pattern",
    [
        "release.v{row}",
        "notes_{letter}.txt",
        r"SHARE\web{row}",
        r"CORP\svc_{letter}{row}",
        "kit.{letter}{row}",
    ],
)
def test_files_shares_and_programs_are_no_logins(pattern):
    assert "username" not in kinds(every(pattern), header="acct", table="vpn_sessions")


def test_who_uses_a_computer_makes_its_columns_somebodys():
    table = {
        "hostname": [f"NB-{row:04}" for row in range(ROWS)],
        "mac_addr": [f"00:1a:2b:{row:02x}:{row * 7 % 256:02x}:9e" for row in range(ROWS)],
        "lastLoggedOnUser": every(r"HQ\{name}.{letter}{row}"),
    }
    found = judged(table, "endpoints")
    assert "username" in elements_of(found["lastLoggedOnUser"])
    assert "mac_address" in elements_of(found["mac_addr"])
    del table["lastLoggedOnUser"]
    assert elements_of(judged(table, "servers")["mac_addr"]) == {}


@pytest.mark.parametrize("pattern", ["นาง{thai} ใจดี (คู่สมรส)", "นาย{thai} รักไทย - พี่ชาย", "คุณ{thai} มีสุข เพื่อน"])
def test_a_name_with_a_word_for_kin_behind_it_is_of_a_relative(pattern):
    given = ["สมชาย", "มาลี", "วิชัย", "กานดา", "ประเสริฐ", "ศิริพร"]
    cells = [pattern.format(thai=given[row % 6]) for row in range(ROWS)]
    assert "relatives" in kinds(cells)


def test_goods_with_a_word_for_kin_behind_them_are_nobodys():
    goods = [
        f"{what} {who}" for what in ("ขนมไทยของ", "ร้านข้าวแกง", "เสื้อยืด") for who in ("แม่", "พี่", "ป้า", "ลูก")
    ]
    assert "relatives" not in kinds(goods * 10)


def test_names_with_numbers_several_in_a_cell_are_somebodys_contacts():
    numbers = mobiles(ROWS * 2)
    books = [
        f"{NICKNAMES[row % 8]}:{numbers[row]}|{NICKNAMES[(row + 3) % 8]}:{numbers[-row]}"
        for row in range(ROWS)
    ]
    found = kinds(books)
    assert {"contacts_list", "phone"} <= found.keys()
    labelled = [f"โทร:{numbers[row]}|แฟกซ์:{numbers[-row]}" for row in range(ROWS)]
    assert "contacts_list" not in kinds(labelled)
    queries = [f"?phone={numbers[row]}&mobile={numbers[-row]}" for row in range(ROWS)]
    assert "contacts_list" not in kinds(queries)


def test_a_leg_with_its_flight_is_a_booking_where_somebody_is_told_of():
    cells = [
        f"BKK-{to} TG{100 + row} {1 + row % 28}MAR26"
        for row, to in enumerate(["CNX", "HKT", "SIN", "NRT"] * 30)
    ]
    assert "travel_details" in kinds(cells, email=[f"nok{row}@example.com" for row in range(ROWS)])


def test_bands_of_ten_years_are_ages_and_other_ranges_are_not():
    bands = ["18-24", "25-34", "35-44", "45-54", "55+"] * 24
    beside = {"email": [f"nok{row}@example.com" for row in range(ROWS)]}
    assert "age" in kinds(bands, header="q2", table="answers", **beside)
    for others in (["1-10", "11-50", "51-200"], ["50-59", "60-69", "70-79", "80-89"], ["0-999", "1000-4999"]):
        assert "age" not in kinds((others * 60)[:ROWS], header="q2", table="answers", **beside)


@pytest.mark.parametrize(
    "cells", [["opt-in", "opt-out"], ["ยินยอม 04/02/2569", "ไม่ยินยอม"], ["Consented", "Opted out"]]
)
def test_consent_is_told_by_its_words(cells):
    assert "consent_record" in kinds(cells * 60)


def test_headers_of_requests_and_keys_of_disks_are_secrets():
    bearers = [f"Bearer {row:03}kQ7zLmP2vX9tRb4{row:03}Ya" for row in range(ROWS)]
    keys = [
        "-".join(f"{(row * 7919 + part * 104729) % 900000 + 100000}" for part in range(8))
        for row in range(ROWS)
    ]
    assert "api_secret" in kinds(bearers, table="callbacks")
    assert "api_secret" in kinds(keys, table="laptops")


@pytest.mark.parametrize("header", ["assignee", "handler", "collector", "ผู้เก็บเงิน"])
def test_who_did_it_is_told_by_a_badge_too(header):
    assert "employee_id" in kinds(
        [f"E{610_000 + row * 7}" for row in range(ROWS)], header=header, table="cases"
    )
    assert "employee_id" not in kinds(["Team A", "Team B", "L2"] * 40, header=header, table="cases")


def test_a_letter_before_a_number_turns_no_address_into_a_version():
    cells = [f"{49 + row % 90}.{row * 37 % 256}.{row * 11 % 256}.{row}" for row in range(ROWS)]
    assert "ip_address" in kinds(cells, header="v8", table="sessions")
    assert "ip_address" not in kinds(cells, header="fw_v", table="sessions")
