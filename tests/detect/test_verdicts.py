"""Header and values weighed against each other: masks, parts of columns, keys, mentions among codes."""

from __future__ import annotations

import base64
import uuid

import pytest
from made import elements_of, judged, mobiles, national_ids

ROWS = 600


def test_the_layout_of_a_mask_outweighs_a_hint_in_the_name():
    masked = [f"xxx-x-x{number[3:7]}-x" for number in mobiles(ROWS)]
    assert elements_of(judged({"acctMask": masked})["acctMask"]) == {"bank_account": "column"}


def test_what_stands_inside_base64_outweighs_a_hint_in_the_name():
    encoded = [base64.b64encode(number.encode()).decode() for number in national_ids(ROWS)]
    assert elements_of(judged({"cust_id_no": encoded})["cust_id_no"]) == {"national_id": "column"}


def test_a_few_blanked_cells_are_junk_and_no_masking():
    field = judged({"phone": [*mobiles(20), "xxx", "xxx"]})["phone"]
    assert field.findings[0].protection.state == "plain"


def test_a_part_of_a_column_counts_when_the_name_says_so():
    cells = [*national_ids(180), *(f"AA{1000001 + 7919 * number % 9000000}" for number in range(30))]
    assert elements_of(judged({"id_or_passport": cells})["id_or_passport"]) == {
        "national_id": "column",
        "passport": "some",
    }


def test_the_number_of_a_thing_is_no_telephone_number():
    table = {"ticket_no": mobiles(ROWS), "order_phone": mobiles(ROWS)}
    found = judged(table)
    assert elements_of(found["ticket_no"]) == {}
    assert elements_of(found["order_phone"]) == {"phone": "column"}


def test_keys_that_count_up_with_gaps_are_no_telephone_numbers():
    keys = [812_000_000 + 3 * number + number % 5 for number in range(ROWS)]
    assert elements_of(judged({"record": keys})["record"]) == {}


def test_one_value_that_looks_like_another_thing_among_codes_is_a_stray():
    codes = [f"{chr(65 + number % 26)}X-{1000 + number}" for number in range(ROWS)]
    assert elements_of(judged({"sku": [*codes, "HN-1234"]})["sku"]) == {}


def test_mentions_of_one_kind_do_not_hide_those_of_another():
    texts = ["ok ครับ ได้รับแล้ว"] * ROWS
    texts[5] = "โทรมาเบอร์ 081-234-5678 นะ"
    texts[9] = "เมลผม somchai@example.co.th ครับ"
    assert set(elements_of(judged({"msg": texts})["msg"])) >= {"phone", "email"}


def test_a_uuid_under_the_name_of_a_text_is_the_key_of_a_row():
    keys = [str(uuid.UUID(int=7919**9 * (number + 1) % 2**128, version=4)) for number in range(60)]
    table = {"message_id": keys, "card_id": keys, "national_id": keys}
    found = {name: elements_of(field) for name, field in judged(table).items()}
    assert found == {"message_id": {}, "card_id": {}, "national_id": {"national_id": "column"}}


def test_the_end_of_a_card_number_is_a_masked_card():
    tails = [f"{7919 * number % 10000:04}" for number in range(60)]
    finding = judged({"card_brand": ["VISA"] * 60, "last4": tails})["last4"].findings[0]
    assert (finding.element, finding.protection.state) == ("payment_card", "masked")


def test_a_name_before_its_address_counts_beside_it():
    cells = [f"Somchai Jaidee <user{number}@example.com>" for number in range(60)]
    assert elements_of(judged({"a17": cells})["a17"]) == {"email": "column", "name": "column"}


def test_two_places_are_no_person():
    cells = ["Watthana, Bangkok", "Hat Yai, Songkhla", "Pak Kret, Nonthaburi", "Thalang, Phuket"] * 20
    assert "name" not in elements_of(judged({"addr2": cells})["addr2"])


def test_ten_digits_behind_a_letter_are_codes_of_one_make():
    cells = [f"G:{(10**9 + 7919**3 * number) % 10**10:010}" for number in range(400)]
    assert elements_of(judged({"gcid": cells})["gcid"]) == {}


def test_the_id_of_a_message_is_no_address():
    cells = [f"<{7919**12 * (number + 1) % 16**20:020x}@mail.example.com>" for number in range(60)]
    assert elements_of(judged({"msgid": cells})["msgid"]) == {}


def test_opened_at_is_of_a_mail_beside_its_recipient_only():
    times = [f"2026-01-{1 + number % 28:02} 10:00:00" for number in range(60)]
    mails = {
        "recipient": [f"u{number}@example.com" for number in range(60)],
        "opened_at": times,
        "clicked_at": times,
    }
    assert elements_of(judged(mails)["opened_at"]) == {"email_engagement": "column"}
    tickets = {"requester": ["Somchai Jaidee"] * 60, "opened_at": times, "closed_at": times}
    assert elements_of(judged(tickets)["opened_at"]) == {}


@pytest.mark.parametrize("header", ["identity_no", "id_card_or_passport", "ID_NO"])
def test_passports_stand_in_for_national_ids(header):
    numbers = [
        f"AA{1234567 + 7919 * place}" if place % 8 == 0 else number
        for place, number in enumerate(national_ids(200))
    ]
    found = elements_of(judged({header: numbers}, "customers")[header])
    assert found == {"national_id": "column", "passport": "some"}


@pytest.mark.parametrize("filler", ["-", ".", "ไม่ระบุ", "N/A"])
def test_cells_that_say_that_there_is_nothing_count_for_nothing(filler):
    numbers = [f"AA{1234567 + 7919 * place}" if place % 20 == 0 else filler for place in range(400)]
    assert elements_of(judged({"passport_no": numbers}, "students")["passport_no"]) == {"passport": "column"}


def test_a_few_versions_that_look_like_addresses_are_versions():
    versions = [f"{row % 9}.{row % 30}.{row % 60}" for row in range(400)]
    versions[50::100] = [f"{60 + row}.12.{row}.7" for row in range(4)]
    table = {"TemplateVersion": versions, "last_seen": versions}
    found = judged(table, "t1")
    assert elements_of(found["TemplateVersion"]) == {}
    assert "ip_address" in elements_of(found["last_seen"])


@pytest.mark.parametrize("header", ["seal_no", "เลขที่ใบลา", "send_no", "dispatch no", "เลขที่บิล"])
def test_the_number_of_a_paper_is_no_telephone_though_it_looks_like_one(header):
    assert elements_of(judged({"id": range(80), header: mobiles(80)})[header]) == {}


def test_true_is_no_telephone_company():
    assert elements_of(judged({"enabled": ["true"] * 78 + ["false"] * 2})["enabled"]) == {}


def test_a_token_stands_for_what_the_name_says_and_opens_nothing():
    keys = [uuid.uuid5(uuid.NAMESPACE_DNS, str(number)) for number in range(80)]
    table = judged(
        {"acct_no_token": [f"acct_{key}" for key in keys], "refresh_token": [str(key) for key in keys]}
    )
    assert elements_of(table["acct_no_token"]) == {"bank_account": "column"}
    assert table["acct_no_token"].findings[0].protection.state == "tokenised"
    assert elements_of(table["refresh_token"]) == {"api_secret": "column"}


def test_jobs_among_job_titles_are_no_second_finding():
    titles = ["Accountant", "Teacher", "Sales Manager", "HR Officer"] * 20
    assert elements_of(judged({"designation": titles}, "employees")["designation"]) == {"job_title": "column"}


def test_what_staff_report_is_no_job_title():
    reports = ["พนักงานแจ้งลืมรหัสผ่าน", "พนักงานแจ้งสลิปไม่ขึ้น", "เจ้าหน้าที่ขอเปลี่ยนเครื่อง"] * 27
    assert "job_title" not in elements_of(judged({"case": reports})["case"])
