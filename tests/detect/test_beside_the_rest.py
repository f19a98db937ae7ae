"""What a name says is read beside the rest of its table, and gives way to what the cells surely are."""

from __future__ import annotations

import hashlib
import json

import pytest
from made import elements_of, judged, juristic_numbers, national_ids

ROWS = 120
EPOCHS = [str(1_650_000_000 + 7919 * n) for n in range(ROWS)]
NAMES = [f"{('ธนกร', 'มาลี', 'ศิริพร')[n % 3]} {('สุขเกษม', 'ใจดี', 'บุญมาก')[n // 3 % 3]}" for n in range(ROWS)]
BLOBS = [hashlib.sha512(str(n).encode()).hexdigest() for n in range(ROWS)]
AGENTS = [
    f"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/{100 + n % 20}.0.0.0 Safari/537.36"
    for n in range(ROWS)
]


def found(table, dataset="t1"):
    return {name: set(elements_of(field)) for name, field in judged(table, dataset).items()}


@pytest.mark.parametrize("header", ["last_checkin", "checkInMs", "checkout", "check_in_time"])
def test_devices_and_visitors_check_in_too(header):
    assert (
        "travel_details" not in found({"ticket_code": list(range(ROWS)), header: EPOCHS}, "attendee")[header]
    )


@pytest.mark.parametrize("beside", ["room_no", "nights", "ห้องพัก"])
def test_a_stay_is_told_by_what_stands_beside_it(beside):
    days = [f"2024-0{1 + n % 9}-1{n % 9}" for n in range(ROWS)]
    stays = {"guest_name": NAMES, beside: ["A12"] * ROWS, "checkin": days}
    assert found(stays)["checkin"] == {"travel_details"}


def test_a_user_agent_tells_the_browser_and_the_system():
    assert found({"userAgent": AGENTS})["userAgent"] == {"browser", "operating_system"}
    robots = ["Mozilla/5.0 (compatible; bingbot/2.0)"] * ROWS
    assert found({"userAgent": robots})["userAgent"] == {"browser"}


def test_where_a_picture_lies_is_the_picture():
    urls = [f"https://cdn.example/p/{n:012x}.jpg" for n in range(ROWS)]
    assert found({"headshot_url": urls})["headshot_url"] == {"photo"}


def test_a_recipient_of_mails_is_kept_as_a_digest():
    digests = [hashlib.md5(str(n).encode(), usedforsecurity=False).hexdigest() for n in range(ROWS)]
    assert found({"recipientMd5": digests}, "email_campaign")["recipientMd5"] == {"email"}


def test_nobody_keeps_a_digest_of_an_opinion():
    digests = [hashlib.sha1(str(n).encode(), usedforsecurity=False).hexdigest()[:10] for n in range(ROWS)]
    assert found({"resp_hash": digests}, "survey")["resp_hash"] == set()


def test_where_a_list_is_from_is_no_list():
    assert found({"list_source": ["UN", "EU", "OFAC"] * 40}, "aml_watch")["list_source"] == set()


def test_a_title_that_holds_job_titles_names_no_account():
    jobs = ["HR Manager", "Accountant", "Software Engineer", "Sales Manager"] * 30
    assert found({"cn": NAMES, "title": jobs}, "ad_account")["title"] == {"job_title"}


def test_a_display_name_of_full_names_is_a_name():
    assert found({"displayName": NAMES}, "speaker")["displayName"] == {"name"}
    assert found({"displayName": [f"coolcat{n}" for n in range(ROWS)]})["displayName"] == {"alias"}


def test_a_hidden_card_number_in_a_table_of_credit_cards_is_no_national_id():
    assert found({"lek_bat_enc": BLOBS}, "credit_cards")["lek_bat_enc"] == {"payment_card"}
    assert found({"lek_bat_enc": BLOBS}, "members")["lek_bat_enc"] == {"national_id"}


def test_a_message_that_a_monitor_writes_is_nobodys():
    texts = [f"CPU load on node {n} is above the threshold since {n % 24} hours" for n in range(ROWS)]
    assert found({"severity": ["high"] * ROWS, "message": texts}, "monitor_alert")["message"] == set()


def test_a_name_inside_a_cell_goes_on_with_the_columns():
    cells = [json.dumps({"model": f"SM-A{n}5F", "os": "Android 13"}) for n in range(ROWS)]
    assert found({"user_device": cells})["user_device"] == {"device_model", "operating_system"}


@pytest.mark.parametrize("cell", ["03-คริสต์", "2. อิสลาม", "01=พุทธ", "1 : พุทธ"])
def test_a_code_may_stand_before_a_word_of_a_list(cell):
    assert found({"creed_cd": [cell] * ROWS})["creed_cd"] == {"religion"}


def test_words_of_kin_tell_relatives_under_any_name():
    assert found({"owner_no": list(range(ROWS)), "fav": ["พี่", "พ่อ", "แม่", "เพื่อน"] * 30})["fav"] == {
        "relatives"
    }


def test_descent_is_told_by_its_words():
    origins = ["เชื้อสายจีน", "เชื้อสายมลายู", "ไทยแท้", "เชื้อสายอินเดีย"] * 30
    assert found({"U_TXT2": origins})["U_TXT2"] == {"ethnicity"}


def test_a_code_stands_behind_its_reference():
    assert found({"otp_ref_no": [f"QWER|{100000 + n}" for n in range(ROWS)]})["otp_ref_no"] == {"otp"}
    assert found({"otp_ref_no": [f"QWER{n % 7}" for n in range(ROWS)]})["otp_ref_no"] == set()


def test_a_few_that_the_name_calls_so_are_told_beside_companies():
    numbers = juristic_numbers(500) + [f"{one[0]}-{one[1:]}" for one in national_ids(110)]
    assert "vat_number" in found({"vat_reg_no": numbers})["vat_reg_no"]


@pytest.mark.parametrize("header", ["closed_by", "librarian", "ผู้ปิดงาน"])
def test_who_did_it_is_told_by_what_staff_sign_in_with(header):
    assert found({header: [f"anchalee{n}" for n in range(ROWS)]})[header] == {"username"}


def test_a_word_that_is_issued_is_not_glued_of_others():
    assert found({"issued_to": NAMES})["issued_to"] == {"name"}


def test_a_relative_is_named_between_a_word_of_kin_and_a_telephone():
    cells = [
        f"{('แม่', 'สามี', 'น้องสาว')[n % 3]} {name.split()[0]} 0{812345678 + n}" for n, name in enumerate(NAMES)
    ]
    assert found({"emergencyContact": cells})["emergencyContact"] == {"relatives", "name", "phone"}


def test_a_serial_number_of_a_laptop_is_a_device():
    serials = [f"5{n:03}W{n % 7}EO" for n in range(ROWS)]
    assert found({"issued_to": NAMES, "service_tag": serials}, "laptops")["service_tag"] == {"device_id"}


def test_a_persons_number_beside_companies_needs_no_word_for_it():
    numbers = juristic_numbers(200) + national_ids(200)
    assert {"juristic_id", "national_id"} <= found({"tax_invoice_id": numbers})["tax_invoice_id"]
