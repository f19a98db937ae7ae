"""What is used as something else stays what it is: both are told."""

from __future__ import annotations

import pytest
from made import elements_of, judged, juristic_numbers, mobiles, national_ids

ROWS = 200
MAILS = [f"malee{number}@example.com" for number in range(ROWS)]
LOGINS = [f"malee{number}x" for number in range(ROWS)]


def found(table, dataset="t1"):
    return {name: set(elements_of(field)) for name, field in judged(table, dataset).items()}


@pytest.mark.parametrize(
    ("header", "element"),
    [("tax_id", "tax_id"), ("เลขประกันสังคม", "social_security_id"), ("promptpay_id", "promptpay_id")],
)
def test_a_national_id_that_is_used_as_another_number_is_told_too(header, element):
    assert found({header: national_ids(ROWS)})[header] == {element, "national_id"}


def test_a_promptpay_id_may_be_a_telephone_or_a_national_id():
    proxies = mobiles(ROWS) + national_ids(ROWS)
    assert found({"promptpay": proxies})["promptpay"] == {"promptpay_id", "phone", "national_id"}


def test_a_login_may_be_a_mailbox_a_telephone_or_a_chosen_name():
    logins = MAILS + mobiles(ROWS) + LOGINS
    assert found({"login": logins})["login"] == {"username", "email", "phone"}


def test_who_opened_a_ticket_may_be_told_by_a_mailbox_whatever_the_word_says_of_mails():
    assert "email" in found({"opened_by": MAILS + LOGINS})["opened_by"]


def test_a_billing_address_is_an_address():
    addresses = [f"{number}/2 หมู่ 3 ต.บางเขน อ.เมือง จ.นนทบุรี 11000" for number in range(ROWS)]
    assert found({"bill_address": addresses})["bill_address"] == {"billing_address", "postal_address"}


def test_telephone_numbers_under_a_tax_number_are_no_national_ids():
    assert "national_id" not in found({"tax_id": juristic_numbers(ROWS)})["tax_id"]
