"""Names of eight letters are parted in a table that has only such names."""

from __future__ import annotations

import pytest
from made import RULES, elements_of, judged

from pdscan.detect.headers.fixed_width import is_of_fixed_width
from pdscan.detect.headers.together import read_headers

STYLE = ("PARTNUMB", "ONHANDQT", "BINLOCAT", "TRACKNUM")


def said(path, beside=STYLE):
    evidence = read_headers((path, *beside), RULES.names)[path]
    return {RULES.by_type[key].element for key, item in evidence.items() if item.tells}


@pytest.mark.parametrize(
    ("header", "element"),
    [
        ("SALARYAM", "income"),
        ("BASESALR", "income"),
        ("OTPLASTV", "otp"),
        ("CARDPANE", "payment_card"),
        ("DRVNAMEN", "name"),
        ("DRVNATCD", "nationality"),
        ("MOBLNUMB", "phone"),
        ("PAYSTATS", "payment_record"),
    ],
)
def test_words_run_together_in_eight_letters_are_parted(header, element):
    assert said(header) == {element}


@pytest.mark.parametrize(
    "header", [*STYLE, "HSCODE08", "BATCHUID", "COSTCNTR", "MODELCOD", "BAYCOUNT", "REFPERIO", "JOBCODES"]
)
def test_what_things_are_called_in_eight_letters_says_nothing(header):
    assert said(header) == set()


def test_a_few_names_of_eight_letters_make_no_such_table():
    assert not is_of_fixed_width(["SALARYAM", "amount", "note", "OTPLASTV"])


def test_what_is_headed_like_a_contacts_name_is_the_contacts():
    people = ["สมชาย ใจดี", "วิภา ทองคำ", "อนุชา ศรีสุข", "มาลี แซ่ตั้ง"] * 30
    table = {
        "acct_id": [f"A{row:04}" for row in range(120)],
        "company_name": [f"บริษัท ตัวอย่าง{row} จำกัด" for row in range(120)],
        "billing_contact": people,
        "billing_email": [f"person{row}@example.com" for row in range(120)],
        "company_email": [f"info{row}@example.com" for row in range(120)],
    }
    found = judged(table, "customer_accounts")
    assert elements_of(found["billing_email"]) == {"email": "column"}
    assert elements_of(found["company_email"]) == {}


def test_how_a_card_is_kept_does_not_make_an_id_card_a_payment_card():
    assert said("strIdCardTok", ()) == {"national_id"}
    assert said("card_token", ()) == {"payment_card"}


def test_a_branch_that_was_visited_is_no_page():
    assert said("q11BranchVisited", ()) == set()
    assert said("pages_visited", ()) == {"browsing_history"}


def test_a_code_beside_its_label_is_a_class():
    values = ["10-ปกติ", "42-โอนขายหนี้", "11-ปิดบัญชี"] * 40
    table = {"strReqNo": [f"R{row}" for row in range(120)], "bureau_acct_status": values}
    assert set(elements_of(judged(table, "tblBureau")["bureau_acct_status"])) == {"credit_standing"}


@pytest.mark.parametrize(
    ("header", "beside", "element"),
    [
        ("CIFINCOM", ("CIFTITLE", "CIFNAMTH", "CIFBIRDT", "CIFOCCUP", "CIFMARST", "CIFTELNO"), "income"),
        ("HRMEMPLR", ("HRMTITLE", "HRMNAMTH", "HRMBIRDT", "HRMOCCUP", "HRMMARST", "HRMTELNO"), "employer"),
        (
            "ADRPROVN",
            ("ADRLINE1", "ADRTAMBN", "ADRAMPHR", "ADRZIPCD", "ADRHSENO", "ADRTELHM"),
            "postal_address",
        ),
        ("LOANCHAS", ("LOANAMNT", "LOANPLAT", "LOANMODL", "LOANTERM", "LOANDATE"), "vehicle_registration"),
        ("EBLASTLG", ("EBUSERID", "EBPASSWD", "EBIPADDR", "EBDEVUID", "EBOSVERS"), "usage_log"),
        ("EKYCCIDE", ("EKYCFACE", "EKYCMTCH", "EKYCLASR", "EKYCSELF", "EKYCDATE"), "national_id"),
        ("ADRLINE1", ("ADRPROVN", "ADRTAMBN", "ADRAMPHR", "ADRZIPCD", "ADRHSENO"), "postal_address"),
    ],
)
def test_what_is_left_behind_the_letters_that_all_names_share_is_a_word_cut_short(header, beside, element):
    assert element in said(header, beside)


@pytest.mark.parametrize("header", ["GLACCTNO", "GLREFNUM", "GLAMOUNT", "GLSWVERS"])
def test_the_letters_that_all_names_share_turn_what_the_rest_says(header):
    assert said(header, ("GLCOSTCT", "GLBATCHI", "GLTIMESP", "GLPERIOD", "GLDEBITS", "GLCREDIT")) == set()


def test_two_words_of_one_kind_in_eight_letters_say_it_together():
    assert said("TUMBPROV") == {"postal_address"}
    assert said("PARTCODE") == set()


@pytest.mark.parametrize("header", ["IDTYPE", "SHPTYPE", "DOCTYPE"])
def test_a_type_cut_in_two_spells_no_thai(header):
    assert said(header) == set()


@pytest.mark.parametrize("header", ["POLAGENT", "POLCHEQN", "POLSTATU"])
def test_a_word_in_full_and_the_end_of_one_are_not_parted(header):
    beside = ("POLNUMBX", "POLTERMS", "POLGROUP", "POLSTART", "POLYEARS", "POLCLASS")
    assert not said(header, beside) & {"age", "alias", "cookie_id"}


def test_what_the_shared_letters_say_is_not_said_of_each_column():
    assert said("SMSDESTN", ("SMSSENDR", "SMSSEGMN", "SMSSTATU", "SMSCOSTB", "SMSGATEW", "SMSPRIOR")) == set()
