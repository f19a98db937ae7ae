"""Columns to verdicts: what a column holds, what only looks so, and how sure that is."""

from __future__ import annotations

import hashlib

import pyarrow as pa
import pytest
from made import digits, elements_of, judged, mobiles, national_ids

ROWS = 600


@pytest.mark.parametrize("header", ["fld_a", "cid", "เลขบัตรประชาชน"])
@pytest.mark.parametrize(
    "written",
    [
        str,
        int,
        float,
        lambda number: f"{number[0]}-{number[1:5]}-{number[5:10]}-{number[10:12]}-{number[12]}",
        lambda number: number.translate(str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙")),
        lambda number: f"{number[:5]}\u200b{number[5:]}",
    ],
    ids=["text", "int", "float", "dashes", "thai digits", "zero width"],
)
def test_national_ids_are_found_however_they_are_written(header, written):
    field = judged({header: [written(number) for number in national_ids(ROWS)]})[header]
    assert elements_of(field) == {"national_id": "column"}
    assert field.findings[0].confidence > 0.9


@pytest.mark.parametrize("header", ["order_no", "barcode", "ref", "fld_b"])
@pytest.mark.parametrize("length", [9, 10, 13, 16])
def test_random_numbers_are_nobodys(header, length):
    assert elements_of(judged({header: digits(ROWS, length)})[header]) == {}


def test_a_look_alike_is_turned_down_with_its_pass_rate():
    field = judged({"order_no": digits(ROWS, 13)})["order_no"]
    because = {item.element: item.because for item in field.rejected}
    assert "pass the check, which 10% of unrelated numbers do" in because["national_id"]
    assert field.cannot_exclude == pytest.approx(1 - 0.05 ** (1 / ROWS), abs=1e-6)


def test_account_numbers_need_their_name():
    numbers = digits(ROWS, 10)
    assert elements_of(judged({"acc_no": numbers})["acc_no"]) == {"bank_account": "column"}
    assert elements_of(judged({"fld_c": numbers})["fld_c"]) == {}


def test_a_pin_that_lost_its_zeros_is_a_pin():
    assert elements_of(judged({"pin": [int(pin) for pin in digits(ROWS, 4)] + [7, 42]})["pin"]) == {
        "pin": "column"
    }


def test_values_veto_a_name():
    table = {"email_verified": [0, 1] * 300, "phone": ["yes", "no"] * 300}
    found = judged(table)
    assert elements_of(found["email_verified"]) == elements_of(found["phone"]) == {}


def test_an_empty_column_is_judged_by_its_name_only():
    found = judged({"phone": pa.array([None] * 5, pa.string()), "x": pa.array([None] * 5, pa.string())})
    assert elements_of(found["phone"]) == {"phone": "name_only"}
    assert elements_of(found["x"]) == {}


def test_surnames_that_no_list_holds_count_under_a_header_that_names_them():
    surnames = ["ถะเกิงชศ", "วุฑฒยากร", "ใจดี", "นฤทุกข์"] * 100
    (found,) = judged({"lname": surnames})["lname"].findings
    assert (found.element, found.prevalence.estimate) == ("name", 1.0)
    assert "no list holds all such values" in found.because


def test_an_address_that_no_list_should_hold_is_not_counted_by_its_look():
    codes = ["10110", "50200", "99999", "98765"] * 100
    (found,) = judged({"postcode": codes})["postcode"].findings
    assert found.prevalence.estimate == 0.5


@pytest.mark.parametrize(
    ("header", "values"),
    [
        ("MCC", ["5411", "5812", "5999", "4111"]),
        ("url", ["https://shop.example/a", "https://shop.example/b"]),
        ("user_activation_key", [None, None]),
        ("uuid", [f"{number:08x}-1b2c-4d3e-8f4a-5b6c7d8e9f01" for number in range(400)]),
    ],
)
def test_headers_with_a_second_meaning_need_more(header, values):
    table = {"price": list(range(400)), header: (values * 400)[:400]}
    assert elements_of(judged(table, "products")[header]) == {}


RELIGIONS = ["พุทธ", "อิสลาม", "คริสต์", "ฮินดู", "ซิกข์", "ไม่นับถือศาสนา"]


def test_a_hashed_pin_is_no_password_too():
    hashes = [f"$2b$12${number:022}{'x' * 31}" for number in range(400)]
    assert elements_of(judged({"app_pin": hashes})["app_pin"]) == {"pin": "column"}
    assert elements_of(judged({"c32": hashes, "n": hashes})["c32"]) == {"password": "column"}


def test_a_list_of_what_there_is_tells_nothing_of_persons():
    table = {"code": list(range(1, 7)), "religion_name": RELIGIONS, "active": ["Y"] * 6}
    assert elements_of(judged(table)["religion_name"]) == {}


@pytest.mark.parametrize(
    "table",
    [
        {"national_id": national_ids(6), "religion": RELIGIONS},
        {"religion": RELIGIONS * 20, "active": ["Y"] * 120},
        {"religion": RELIGIONS},
    ],
    ids=["whose", "repeated", "alone"],
)
def test_attributes_of_persons_are_no_list_of_what_there_is(table):
    assert elements_of(judged(table)["religion"]) == {"religion": "column"}


@pytest.mark.parametrize(
    ("header", "value", "element"),
    [
        ("วันเกิด", "29798", "date_of_birth"),
        ("บัตรเครดิต", "4.44E+15", "payment_card"),
        ("c32", "$2b$12$abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0", "password"),
        ("รหัสไปรษณีย์", "50200.0", "postal_address"),
        ("permit_no", "WP46324212", "work_permit_right"),
        ("sni", "m.example.com", "browsing_history"),
        ("HasOptedOutOfEmail", "false", "consent_record"),
    ],
)
def test_damaged_and_foreign_forms_are_known_under_their_headers(header, value, element):
    assert element in elements_of(judged({header: [value] * 60, "n": list(range(60))})[header])


@pytest.mark.parametrize(
    ("header", "values"),
    [
        ("disabled", ["False", "True", "False"]),
        ("RECHASH1", ["86fece995c74c0785c8a5322d2a600a3", "56efac68a15c89f82bc01ed005469446"]),
        ("AUTHCD", ["367157", "999138", "154159"]),
        ("plcAddr", ["40001", "DB10.DBW4"]),
        ("ROOM_NO", ["382", "604", "924"]),
        ("line_text", ["ค่าเช่าสำนักงาน", "ค่าไฟฟ้า ต.ค. 69"]),
        ("device.vendor_id", ["7154C71A-68E3-B73F-E30F-FCE6E5139E2A"]),
    ],
)
def test_words_that_mean_something_else_here_find_nothing(header, values):
    table = {header: (values * 60)[:60], "amount": list(range(60))}
    assert elements_of(judged(table)[header]) == {}


def test_json_in_text_is_judged_on_its_column():
    rows = [f'{{"customer": {{"mobile": "{number}", "n": 1}}}}' for number in mobiles(ROWS)]
    finding = judged({"payload": rows})["payload"].findings[0]
    assert (finding.element, finding.extent) == ("phone", "some")
    assert "customer.mobile" in finding.because


def test_a_few_mentions_in_running_text_are_some():
    rows = ["ลูกค้าสอบถามเรื่องการจัดส่งสินค้า รอติดต่อกลับ"] * ROWS
    rows[100:105] = [f"ลูกค้าขอให้โทรกลับที่ {number} ก่อนเที่ยง" for number in mobiles(5)]
    field = judged({"note": rows})["note"]
    assert field.prose
    assert elements_of(field)["phone"] == "some"
    phone = next(finding for finding in field.findings if finding.element == "phone")
    assert phone.counts.valid == 5


def test_hashed_values_under_a_telling_name_are_found_as_hashed():
    rows = [hashlib.md5(number.encode()).hexdigest() for number in national_ids(ROWS)]
    finding = judged({"national_id_hash": rows})["national_id_hash"].findings[0]
    assert (finding.element, finding.protection.state) == ("national_id", "hashed")


def test_batches_give_the_verdict_of_the_whole():
    table = {"cid": national_ids(4000), "tel": mobiles(4000), "order_no": digits(4000, 13)}
    whole, batched = judged(table), judged(table, batch=500)
    assert {name: elements_of(field) for name, field in whole.items()} == {
        name: elements_of(field) for name, field in batched.items()
    }


def test_no_value_stands_in_a_verdict():
    numbers = national_ids(ROWS)
    field = judged({"cid": numbers})["cid"]
    assert not any(number in repr(field) for number in numbers)
    assert field.findings[0].examples == ("9999999999999",)
