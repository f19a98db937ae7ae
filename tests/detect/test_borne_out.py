"""What values prove by a title, a check or a layout stands, whatever the name of the column makes of them."""

from __future__ import annotations

import hashlib

import pytest
from made import RULES, elements_of, judged, mobiles, national_ids

ROWS = 120
GIVEN, FAMILY = ("สมชาย", "อนุชา", "ธนกร", "มาลี", "กนกวรรณ"), ("ใจดี", "บุญมาก", "ศรีสุข", "ทองดี")
TITLES = ("นาย", "นางสาว", "นาง", "น.ส.")
CALLED = [f"{TITLES[n % 4]}{GIVEN[n % 5]} {FAMILY[n % 3]}" for n in range(ROWS)]
SURNAMES = [f"{FAMILY[n % 4]}{('วงศ์', 'กุล', 'สกุล')[n % 3]}" for n in range(ROWS)]
ACCOUNTS = [f"{100 + 7 * n % 800}-{n % 9 + 1}-{10000 + 7919 * n % 80000}-{n % 10}" for n in range(ROWS)]
SHOPS = [f"Rose Garden {n}" for n in range(ROWS)]


def found(table, dataset="t1"):
    return {name: set(elements_of(field)) for name, field in judged(table, dataset).items()}


@pytest.mark.parametrize("header", ["ref1", "BILL_NM", "contract_ref", "รายการอ้างอิง"])
def test_names_with_titles_are_names_below_what_numbers_things(header):
    assert "name" in found({"tel": mobiles(ROWS), header: CALLED})[header]


@pytest.mark.parametrize("dataset", ["hotels", "bank_branches", "ร้านค้า"])
def test_names_with_titles_in_a_list_of_places_are_persons(dataset):
    assert found({"hotel_name": SHOPS, "c7": CALLED}, dataset)["c7"] == {"name"}


def test_names_of_places_stay_nobodys():
    assert found({"code": SHOPS, "hotel_name": SHOPS}, "hotels")["hotel_name"] == set()


@pytest.mark.parametrize("header", ["รายการ 5", "ข้อมูล2", "คอลัมน์ 3", "ข้อ 7"])
def test_a_thai_word_that_only_numbers_a_column_leaves_all_to_the_values(header):
    table = {"คำนำหน้า": [TITLES[n % 4] for n in range(ROWS)], "โทรศัพท์": mobiles(ROWS), header: SURNAMES}
    assert found(table)[header] == {"name"}
    assert RULES.names.is_meaningless(header)
    assert not RULES.names.is_meaningless(header[:3])


def test_a_letter_and_a_number_are_no_version():
    addresses = [f"{20 + n}.{n * 7 % 200}.{n * 13 % 250}.{n % 250}" for n in range(ROWS)]
    assert found({"v1": addresses})["v1"] == {"ip_address"}


@pytest.mark.parametrize("header", ["imei", "device_id", "cookie_id"])
def test_valid_national_ids_are_no_devices_and_no_cookies(header):
    assert found({header: national_ids(ROWS)})[header] == {"national_id"}


def test_numbers_of_devices_stay_numbers_of_devices():
    assert found({"device_id": [f"{10**15 + 7919 * n:x}ab" for n in range(ROWS)]})["device_id"] == {
        "device_id"
    }


def test_bank_accounts_are_no_accounts_of_a_network():
    assert found({"x_acc": ACCOUNTS})["x_acc"] == {"bank_account"}


def test_mailboxes_are_no_record_of_who_opened_what():
    table = {"hotel_name": SHOPS, "res_email": [f"info@hotel{n}.example" for n in range(ROWS)]}
    assert found(table, "hotels")["res_email"] == set()


def test_given_names_before_hidden_family_names_are_masked_names():
    masked = [f"{TITLES[n % 4]} {GIVEN[n % 5]} {FAMILY[n % 4][0]}***" for n in range(ROWS)]
    field = judged({"slip_name": masked})["slip_name"]
    assert {(item.element, item.protection.state) for item in field.findings} == {("name", "masked")}


@pytest.mark.parametrize("header", ["photo_sha1", "recording_md5", "video_hash"])
def test_a_digest_of_a_picture_or_a_recording_tells_nothing(header):
    digests = [hashlib.sha1(str(n).encode()).hexdigest() for n in range(ROWS)]
    assert found({"tel": mobiles(ROWS), header: digests})[header] == set()


@pytest.mark.parametrize("dataset", ["stock", "spare_parts", "สต็อก"])
def test_a_car_in_stock_is_nobodys(dataset):
    numbers = [f"MR0HZ8CD5B{100000 + 7919 * n % 800000:07d}" for n in range(ROWS)]
    assert found({"vin": numbers, "price": list(range(ROWS))}, dataset)["vin"] == set()
    assert found({"owner_name": CALLED, "vin": numbers})["vin"] == {"vehicle_registration"}


@pytest.mark.parametrize("others", [("lvl", "thread"), ("host", "trace_id"), ("severity", "pod_name")])
def test_what_a_log_of_programs_says_is_nobodys_message(others):
    words = [("job finished", "cache hit", "disk used")[n % 3] + f" rows {n}" for n in range(ROWS)]
    table = {"msg": words, **{name: [("A", "B")[n % 2] for n in range(ROWS)] for name in others}}
    assert found(table, "app_log")["msg"] == set()
    assert found({"msg": words, "sender": mobiles(ROWS)}, "chat_log")["msg"] == {"communication_content"}


@pytest.mark.parametrize("header", ["vip_notes", "vip_remark"])
def test_notes_on_guests_are_no_kind_of_guest(header):
    notes = [("ขอห้องเงียบ ชั้นสูง", "prefers a quiet room")[n % 2] for n in range(ROWS)]
    assert "customer_type" not in found({"tel": mobiles(ROWS), header: notes})[header]
    assert found({"tel": mobiles(ROWS), "vip": [("Y", "N")[n % 2] for n in range(ROWS)]})["vip"] == {
        "customer_type"
    }


@pytest.mark.parametrize("header", ["halal_cert", "halal_certificate_no", "ใบรับรองฮาลาล"])
def test_a_certificate_of_a_kitchen_is_nobodys_diet(header):
    assert found({"tel": mobiles(ROWS), header: [f"HC-{n}" for n in range(ROWS)]})[header] == set()


@pytest.mark.parametrize("header", ["yard", "strYard", "wood", "boost"])
def test_english_words_are_no_thai_in_latin_letters(header):
    assert not any(said.speaks for said in RULES.names.read(header).values())


def test_the_station_that_was_called_is_no_guests():
    stations = [f"04-18-D6-2A-10-0{n % 9}:GUEST" for n in range(ROWS)]
    table = {
        "User-Name": mobiles(ROWS),
        "Calling-Station-Id": mobiles(ROWS),
        "Called-Station-Id": stations,
        "NAS-IP-Address": [f"10.0.0.{n % 9}" for n in range(ROWS)],
    }
    assert found(table)["Called-Station-Id"] == set()
