"""What forms number their columns by, and what programs say of a type, stands before the name itself."""

from __future__ import annotations

import pytest
from made import RULES, digits, elements_of, judged

from pdscan.detect.headers.together import read_headers

CHECK_UP = ("c_01_emp", "c_03_cxr", "c_04_bp", "c_05_fbs", "c_08_lab", "c_13_hn")
PROGRAM = ("strEmpNo", "strDept", "dtmHire", "strShiftCode", "intSeq", "blnOk")
LIFE = ("CHDRNUM", "COWNNUM", "CNTTYPE", "STATCODE", "CLTSEX", "LGIVNAME", "LSURNAME")


def said(path, beside, dataset=""):
    evidence = read_headers((path, *beside), RULES.names, dataset)[path]
    return {RULES.by_type[key].element for key, item in evidence.items() if item.tells}


@pytest.mark.parametrize(
    ("header", "element"),
    [
        ("c_02_hearing", "health"),
        ("c_10_lead", "health"),
        ("c_12_drug", "health"),
        ("c_06_grp", "blood_type"),
    ],
)
def test_a_numbered_form_is_read_without_its_numbers(header, element):
    assert said(header, CHECK_UP) == {element}


def test_a_number_before_one_name_is_no_form():
    assert said("c_10_lead", ("code", "name_th", "qty", "price", "unit", "lot")) == set()


def test_a_type_before_the_name_says_nothing_of_it():
    assert said("curSalary", PROGRAM) == {"income"}
    assert said("lngRowID", PROGRAM) == set()
    assert said("memHistory", PROGRAM, "tblApplicant") == {"employment_history"}


@pytest.mark.parametrize(
    ("header", "element"),
    [("SINSTAMT", "insurance_record"), ("BNYRLN", "relatives"), ("MARRYD", "marital_status"),
     ("CLTDOB", "date_of_birth")],
)  # fmt: skip
def test_names_of_life_insurance_systems_are_known(header, element):
    assert said(header, LIFE) == {element}


def test_thai_names_in_latin_letters_are_known_beside_those_of_a_school():
    beside = ("rahat_nakrian", "rahat_wicha", "chue_wicha", "phak_rian")
    assert said("kret", beside) == {"assessment_result"}


def test_a_hospitals_code_is_no_patients_number():
    assert elements_of(judged({"HOSPCODE": digits(80, 5), "SYMPTOM": ["-"] * 80}, "claims")["HOSPCODE"]) == {}


def test_who_made_a_template_is_not_the_template():
    programs = ["bulk_upload_v2", "seller_center", "api"] * 40
    assert (
        elements_of(judged({"sku": digits(120, 6), "created_by_tpl": programs}, "products")["created_by_tpl"])
        == {}
    )


def test_students_are_told_by_their_numbers_also_several_in_a_cell():
    numbers = digits(120, 5)
    several = [", ".join(numbers[row : row + 3]) for row in range(120)]
    counts = [str(20 + row % 20) for row in range(120)]
    found = judged({"นร.": numbers, "นักเรียนบนรถ": several}, "แนะแนว")
    assert [elements_of(field) for field in found.values()] == [{"student_id": "column"}] * 2
    assert elements_of(judged({"ห้อง": counts, "นร.": counts}, "ห้อง")["นร."]) == {}


def test_who_borrowed_a_book_of_a_school_is_told_by_the_columns_of_a_library():
    table = {"ISBN": digits(120, 13), "เลขเรียก": digits(120, 6), "ผู้ยืม": digits(120, 5), "วันคืน": ["-"] * 120}
    assert elements_of(judged(table, "t1")["ผู้ยืม"]) == {"student_id": "column"}


def test_a_security_code_is_a_cards_beside_a_card():
    codes = digits(120, 3)
    assert elements_of(judged({"cardToken": digits(120, 12), "secCode": codes}, "t1")["secCode"]) == {
        "card_security_code": "column"
    }
    assert elements_of(judged({"door": digits(120, 2), "secCode": codes}, "t1")["secCode"]) == {}


def test_tokens_may_say_of_what_they_are():
    tokens = [f"tkn:phone:{number}-4e55-43e4-a620" for number in digits(120, 8)]
    field = judged({"buyer_tel_tok": tokens}, "orders")["buyer_tel_tok"]
    assert elements_of(field) == {"phone": "column"}
    assert field.findings[0].protection.state == "tokenised"


def test_a_licence_beside_an_agent_is_the_agents():
    assert said("licence_no", ("agent_code", "agent_name", "team", "branch")) == {"professional_licence"}
    assert said("licence_no", ("item_code", "item_name", "vendor", "branch")) == set()


WALLET = ("nCustKey", "sNameTh", "dtBirth", "sMobile", "bActive")


def test_a_type_of_one_letter_says_nothing_of_the_name():
    assert said("sCidEnc", WALLET) == {"national_id"}
    assert said("sExpiry", WALLET) != {"cookie_id"}
    assert said("nAmt", ("sTxnRef", "sShop", "dtPaid", "sMemo"), "txn") == {"payment_record"}


def test_a_few_names_with_different_types_are_a_programs():
    assert "location" not in said("lngOpens", ("strBody", "strFrom"), "mail_archive")
    assert said("eMail", ("iPad", "amount")) == {"email"}
