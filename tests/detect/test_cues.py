"""Words near a value in running text: which speak for it, and which only look so."""

from __future__ import annotations

import pytest
from made import RULES

from pdscan.detect.text.spans import find_in_text


def found(text: str) -> dict[str, str]:
    return {item.element: text[item.start : item.end] for item in find_in_text(text, RULES.recognizers)}


@pytest.mark.parametrize(
    "text",
    [
        "หัวหน้าแผนกบัญชี 064 313 5807",
        "ฝ่ายบัญชี ต่อเบอร์ 0643135807",
        "ผู้จัดการบัญชี โทร 064-313-5807",
        "account manager 0643135807",
        "accounting department tel. 064-313-5807",
    ],
)
def test_who_keeps_accounts_has_a_telephone(text):
    assert list(found(text)) == ["phone"]


@pytest.mark.parametrize(
    "text",
    ["payment for PO 4500012345", "ใบเสนอราคา 4500012345 ทำบัญชีแล้ว", "transfer, quotation no. 4500012345"],
)
def test_a_labelled_number_of_a_thing_is_no_account(text):
    assert found(text) == {}


def test_an_account_is_one_where_it_is_called_so():
    assert found("โอนเข้าบัญชี 1234567890 ธนาคารกสิกรไทย") == {"bank_account": "1234567890"}
