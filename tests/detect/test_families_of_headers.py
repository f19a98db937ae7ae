"""Names of columns that tell with what their cells are, and those that only sound so."""

from __future__ import annotations

import pytest
from made import digits, elements_of, judged, mobiles, national_ids

ROWS = 120
SOMEBODY = {"email": [f"nok{row}@example.com" for row in range(ROWS)]}
EXPIRIES = [f"{1 + row % 12:02}/{27 + row % 5}" for row in range(ROWS)]


def kinds(header, values, table="members", **beside):
    return elements_of(judged({header: values, **(beside or SOMEBODY)}, table)[header])


@pytest.mark.parametrize("header", ["card_exp", "cc_expiry", "validThru", "วันหมดอายุบัตรเครดิต"])
def test_until_when_a_card_is_valid_is_of_the_card(header):
    assert "payment_card" in kinds(header, EXPIRIES)


@pytest.mark.parametrize("header", ["id_card_exp", "member_card_exp", "วันหมดอายุบัตรประชาชน", "expiry"])
def test_other_cards_expire_too(header):
    assert "payment_card" not in kinds(header, EXPIRIES)


def test_a_card_may_be_kept_as_its_stripe():
    stripes = [f";4000001234567899={28 + row % 4}07201{digits(ROWS, 9)[row]}?" for row in range(ROWS)]
    assert "payment_card" in kinds("fld_3", stripes)


@pytest.mark.parametrize("header", ["temp", "temperature", "อุณหภูมิ"])
def test_how_warm_a_visitor_is_is_health(header):
    warm = [f"{36 + row % 3}.{row % 10}" for row in range(ROWS)]
    visitors = {"ชื่อผู้มาติดต่อ": ["มาลี ใจดี", "สมชาย รักไทย", "วิชัย มีสุข"] * 40, "เบอร์": mobiles(ROWS)}
    assert "health" in kinds(header, warm, "visitors", **visitors)
    cold = [f"{2 + row % 6}.{row % 10}" for row in range(ROWS)]
    assert "health" not in kinds(header, cold, "visitors", **visitors)
    machines = {"sensor_id": [f"S{row}" for row in range(ROWS)], "reading_at": ["2026-04-01 08:00"] * ROWS}
    assert "health" not in kinds(header, warm, "sensor_readings", **machines)


@pytest.mark.parametrize(
    ("header", "table", "element"),
    [
        ("ev_type", "email_events", "email_engagement"),
        ("event_at", "newsletter_log", "email_engagement"),
        ("risk_seg", "members", "inferences"),
        ("pay_chan", "bills", "payment_record"),
        ("q_kw", "requests", "search_history"),
        ("vprint", "callers", "biometric"),
        ("whsec", "accounts", "api_secret"),
        ("agent_guid", "members", "app_instance_id"),
    ],
)
def test_short_forms_are_read_in_their_tables(header, table, element):
    cells = {"api_secret": "0onrw1wvdE1ar3AEOIYTzYSM{}", "biometric": "Zm9vYmFyYmF6cXV4{}" * 6}
    cells |= {
        "app_instance_id": "123e4567-e89b-12d3-a456-4266141{:05}",
        "email_engagement": "open",
        "inferences": "low",
    }
    pattern = cells.get(element, "shoes {}")
    made = [pattern.replace("{}", str(10_000 + row)).replace("{:05}", f"{row:05}") for row in range(ROWS)]
    assert element in kinds(header, made, table)


@pytest.mark.parametrize("header", ["to_pp", "recv_pp", "payeePP"])
def test_where_a_transfer_goes_is_a_promptpay_id(header):
    mixed = [*mobiles(60), *national_ids(60)]
    assert "promptpay_id" in kinds(header, mixed, "transfers")


def test_a_wallets_number_is_told_and_its_key_is_not():
    wallets = [f"140000{number}" for number in digits(ROWS, 9)]
    keys = [f"123e4567-e89b-42d3-a456-4266141{row:05}" for row in range(ROWS)]
    assert "promptpay_id" in kinds("src_wallet", wallets, "transfers")
    assert kinds("wallet_uid", keys, "transfers") == {}


@pytest.mark.parametrize("header", ["mx_ip", "worker_ip", "relayIp", "sw_rel"])
def test_machines_that_work_for_everybody_have_addresses_of_their_own(header):
    cells = [f"203.0.113.{row}" for row in range(ROWS)]
    assert "ip_address" not in kinds(header, cells, "mail_queue")
    assert "ip_address" in kinds("client_ip", cells, "mail_queue")


def test_mailboxes_of_programs_are_nobodys():
    boxes = [f"{duty}@shop.example.com" for duty in ("no-reply", "news", "billing", "updates", "receipts")]
    assert kinds("mail_from", boxes * 24, "mail_queue") == {}


def test_ids_of_messages_are_no_mailboxes():
    ids = [f"<20260815{row:06}.k{row}QmZx7t@mta{row % 5}.example.net>" for row in range(ROWS)]
    assert "email" not in kinds("msgid", ids, "mail_queue")
    assert kinds("msg_sid", [f"SM{row:032x}" for row in range(ROWS)], "sms_log") == {}


@pytest.mark.parametrize(
    "path", ["/tpl/th/{}.html", "kv/prod/dc1/srv-{}#root", "https://example.com/p/{}.html"]
)
def test_a_path_is_no_address_and_no_password(path):
    cells = [path.format(row) for row in range(ROWS)]
    assert "postal_address" not in kinds("address", cells, "pages")
    assert "password" not in kinds("root_pw_ref", cells, "racks")


@pytest.mark.parametrize("cells", [["12/3 Moo 4"], ["99/หมู่ 5 ต.สุเทพ"], ["c/o Malee Jaidee"], ["เลขที่ 8"]])
def test_house_numbers_with_strokes_are_of_an_address(cells):
    assert "postal_address" in kinds("address", cells * ROWS)


def test_when_a_password_was_changed_is_none():
    assert "password" not in kinds("chg_pwd_dt", [f"2026-{1 + row % 12:02}-14" for row in range(ROWS)])


def test_templates_and_parts_are_nobodys():
    titles = ["Mr. Coffee Promo", "Miss Universe Live", "Summer Sale", "Flash Deal"] * 30
    assert kinds("title", titles, "templates", tpl_key=[f"t{row}" for row in range(ROWS)]) == {}
    sexes = ["M", "F", "M-F", "F-F"] * 30
    assert kinds("gender", sexes, "spareparts", part_no=[f"P{row}" for row in range(ROWS)]) == {}
    assert kinds("blood_free", ["1", "0"] * 60, "products", sku=[f"S{row}" for row in range(ROWS)]) == {}


def test_a_picture_of_a_business_card_is_none_of_an_id_card():
    cells = [f"s3://cards/{row:08x}.png" for row in range(ROWS)]
    assert "national_id_image" not in kinds("name_card_img", cells)
    assert "national_id_image" in kinds("id_card_img", cells)
