"""Shortened column names are read as the phrases that they stand for, and nothing shorter is guessed."""

from __future__ import annotations

import pytest

from pdscan.detect.headers.names import Names
from pdscan.registry import recognizers

RECOGNIZERS = recognizers()
NAMES = Names(RECOGNIZERS)
ELEMENT = {item.entity_type: item.element for item in RECOGNIZERS}


def said(header: str) -> set[str]:
    """Return the elements that a header says outright."""
    found = NAMES.read(header).items()
    return {ELEMENT[name] for name, said in found if said.level in {"phrase", "exact"}}


@pytest.mark.parametrize(
    ("header", "element"),
    [
        ("T_BRTHDT", "date_of_birth"),
        ("C_BRTH_DT", "date_of_birth"),
        ("BKAC", "bank_account"),
        ("INC_MTH", "income"),
        ("SGN_IMG", "signature"),
        ("T_WRKPLC", "employer"),
        ("cnsntFlg", "consent_record"),
        ("tktSub", "support_ticket"),
        ("brw_hist", "browsing_history"),
        ("u_wrk_hist", "employment_history"),
        ("cntctLst", "contacts_list"),
        ("usrnm", "username"),
        ("cust_nm", "name"),
        ("pay_amt", "payment_record"),
        ("ntnlty", "nationality"),
        ("GNDR", "gender"),
        ("nat_id", "national_id"),
        ("salary_acct", "bank_account"),
    ],
)
def test_shortened_words_are_the_phrase_that_they_stand_for(header, element):
    assert element in said(header)


@pytest.mark.parametrize(
    "header",
    [
        "inc_no",
        "prd_nm",
        "stts",
        "ordr_stts",
        "total_cnt",
        "cat_nm",
        "dep_nm",
        "visitor_pass",
        "stamp",
        "prison",
    ],
)
def test_short_forms_that_may_mean_anything_say_nothing(header):
    assert said(header) == set()


def test_words_in_another_order_say_the_same():
    assert said("img_face") == said("face_img") == {"photo"}


def test_a_word_that_only_begins_like_another_keeps_its_own_meaning():
    assert said("national_id") == said("employee_national_id") == {"national_id"}


def test_a_word_of_the_recognizer_that_speaks_against_it_outweighs_a_neutral_one():
    assert NAMES.read("card_holder_name")["CREDIT_CARD"].level == "against"


@pytest.mark.parametrize("header", ["ticket_no", "ORDER_NBR", "refNo", "เลขที่คำสั่งซื้อ"])
def test_the_number_of_a_thing_speaks_against_what_it_does_not_say(header):
    assert NAMES.read(header)["TH_PHONE_NUMBER"].level == "against"


def test_whose_telephone_it_is_does_not_speak_against_it():
    assert said("order_phone") == {"phone"}
