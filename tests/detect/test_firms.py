"""A company's switchboard is nobody's telephone; a person's stands beside it."""

from __future__ import annotations

import pytest
from made import elements_of, judged, mobiles, national_ids

ROWS = 80
LANDLINES = [f"02{2000000 + 7919 * number % 7000000}" for number in range(ROWS)]
COMPANIES = [f"บริษัท ตัวอย่าง {number} จำกัด" for number in range(ROWS)]
STREETS = [f"{number}/2 หมู่ 3 ต.บางเขน อ.เมือง จ.นนทบุรี 11000" for number in range(ROWS)]


def found(table, dataset="t1"):
    return {name: set(elements_of(field)) for name, field in judged(table, dataset).items()}


def test_rows_that_are_companies_have_no_ones_address_and_telephone():
    companies = found(
        {"id": [f"A{n}" for n in range(ROWS)], "Name": COMPANIES, "Phone": LANDLINES, "Street": STREETS}
    )
    assert companies["Phone"] == companies["Street"] == set()


def test_who_is_named_beside_a_company_keeps_a_telephone():
    table = {"Name": COMPANIES, "Phone": LANDLINES, "ผู้ติดต่อ": ["สมชาย ใจดี"] * ROWS, "มือถือ": mobiles(ROWS)}
    suppliers = found(table)
    assert (suppliers["Phone"], suppliers["มือถือ"]) == (set(), {"phone"})


@pytest.mark.parametrize("header", ["เบอร์บริษัท", "โทรศัพท์กลาง", "company_tel", "tho_borisat"])
def test_a_column_says_that_its_telephone_is_a_companys(header):
    assert found({"เลขที่": [f"Q{n}" for n in range(ROWS)], header: LANDLINES})[header] == set()


def test_staff_are_reached_at_their_company():
    staff = {"company": COMPANIES, "national_id": national_ids(ROWS), "company_tel": mobiles(ROWS)}
    assert found(staff)["company_tel"] == {"phone"}


def test_a_visitor_from_a_company_is_a_person():
    visitors = {"visitor": ["สมชาย ใจดี"] * ROWS, "company": COMPANIES, "office_tel": LANDLINES}
    assert found(visitors)["office_tel"] == {"phone"}


def test_where_the_persons_of_the_rows_work_does_not_make_them_companies():
    alumni = {"seq": list(range(ROWS)), "employer": COMPANIES, "work_fax": LANDLINES, "mail_addr": STREETS}
    assert found(alumni)["work_fax"] == {"fax"}
    assert found(alumni)["mail_addr"] == {"postal_address"}


def test_customers_that_are_companies_are_no_persons():
    customers = {
        "CustCode": list(range(ROWS)),
        "CustName": COMPANIES,
        "CustTel": LANDLINES,
        "CustAddr": STREETS,
    }
    assert found(customers)["CustTel"] == found(customers)["CustAddr"] == set()
    persons = {"CustName": ["สมชาย ใจดี"] * ROWS, "CustCompany": COMPANIES, "CustTel": mobiles(ROWS)}
    assert found(persons)["CustTel"] == {"phone"}


def test_a_state_as_shops_write_it_is_part_of_an_address():
    orders = {"email": [f"a{n}@example.com" for n in range(ROWS)], "state": ["TH-10", "TH-50"] * (ROWS // 2)}
    assert found(orders, "orders")["state"] == {"postal_address"}
    assert found({"id": list(range(ROWS)), "state": ["open", "done"] * (ROWS // 2)})["state"] == set()
