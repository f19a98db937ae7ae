"""Header and values weighed against each other: masks, parts of columns, keys, mentions among codes."""

from __future__ import annotations

import base64

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
