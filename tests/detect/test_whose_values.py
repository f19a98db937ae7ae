"""Values say of themselves whose they are: a mailbox called after somebody is no shop's."""

from __future__ import annotations

import hashlib

import pytest
from made import elements_of, judged, mobiles

ROWS = 120
GIVEN = ("somchai", "malee", "kanokwan", "thidarat", "anucha", "priya")
FAMILY = ("jaidee", "boonmak", "srisuk", "thongdee")
PERSONAL = [f"{GIVEN[n % 6]}.{FAMILY[n % 4]}{n}@example.co.th" for n in range(ROWS)]
SHARED = [f"{('info', 'sales', 'contact', 'branch')[n % 4]}{n}@example.co.th" for n in range(ROWS)]
SHOPS = [f"ร้านตัวอย่าง {n}" for n in range(ROWS)]
COMPANIES = [f"บริษัท ตัวอย่าง {n} จำกัด" for n in range(ROWS)]
OWNERS = [f"นาย{('สมชาย', 'อนุชา', 'ธนกร')[n % 3]} {('ใจดี', 'บุญมาก')[n % 2]}" for n in range(ROWS)]


def found(table, dataset="t1"):
    return {name: set(elements_of(field)) for name, field in judged(table, dataset).items()}


@pytest.mark.parametrize("header", ["อีเมล", "email", "remark"])
def test_a_mailbox_that_is_called_after_somebody_is_a_persons_in_a_table_of_shops(header):
    assert found({"ชื่อร้าน": SHOPS, header: PERSONAL}, "ร้านค้า")[header] == {"email"}


@pytest.mark.parametrize("header", ["อีเมล", "email"])
def test_a_mailbox_that_is_called_after_a_duty_is_a_shops(header):
    assert found({"ชื่อร้าน": SHOPS, header: SHARED}, "ร้านค้า")[header] == set()


def test_a_mailbox_beside_the_name_of_a_company_is_whose_it_is_called_after():
    assert found({"company": COMPANIES, "email": PERSONAL})["email"] == {"email"}
    assert found({"company": COMPANIES, "email": SHARED})["email"] == set()


def test_a_mobile_number_beside_the_name_of_a_company_is_somebodys():
    assert found({"company": COMPANIES, "fld_3": mobiles(ROWS)})["fld_3"] == {"phone"}


def test_nobody_hides_a_switchboard():
    hidden = [hashlib.sha256(mail.encode()).hexdigest() for mail in SHARED]
    assert found({"ชื่อร้าน": SHOPS, "email": hidden}, "ร้านค้า")["email"] == {"email"}


def test_a_column_that_names_companies_and_persons_is_of_either():
    mixed = {"id": list(range(ROWS * 2)), "invoice_name": COMPANIES + OWNERS, "tel": mobiles(ROWS * 2)}
    assert found(mixed)["tel"] == {"phone"}


@pytest.mark.parametrize("header", ["OWNRNAME", "owner_name", "returned_by", "approvedBy"])
def test_a_name_that_a_column_says_is_a_persons_stays_in_a_table_of_shops(header):
    assert "name" in found({"SHOPNAME": SHOPS, header: OWNERS}, "shops")[header]


@pytest.mark.parametrize("header", ["assigned_user", "employee", "ผู้ถือครอง"])
def test_computers_that_a_column_says_the_users_of_are_persons(header):
    macs = [f"06-56-FA-E9-{n // 16:02X}-{n % 16:02X}" for n in range(ROWS)]
    assets = {"asset_id": list(range(ROWS)), header: OWNERS, "nic_mac": macs}
    assert found(assets, "endpoint_asset")["nic_mac"] == {"mac_address"}


def test_computers_that_somebody_looks_after_are_no_persons():
    macs = [f"06-56-FA-E9-{n // 16:02X}-{n % 16:02X}" for n in range(ROWS)]
    assets = {"asset_id": list(range(ROWS)), "technician": OWNERS, "nic_mac": macs}
    assert found(assets, "server_asset")["nic_mac"] == set()


def test_mailboxes_of_duties_are_nobodys_under_any_header():
    assert found({"topic": ["a"] * ROWS, "office_email": SHARED})["office_email"] == set()


@pytest.mark.parametrize("header", ["ผู้จัดการร้าน", "หัวหน้าคลัง", "branch_manager", "store_manager_name"])
def test_who_works_at_a_place_has_a_name(header):
    assert "name" in found({"สาขา": SHOPS, header: OWNERS}, "สาขา")[header]


def test_a_managers_telephone_is_no_branchs():
    assert found({"สาขา": SHOPS, "มือถือผู้จัดการ": mobiles(ROWS)}, "สาขา")["มือถือผู้จัดการ"] == {"phone"}


def test_instruments_that_a_vendor_services_are_no_persons():
    addresses = [f"10.0.{n}.7" for n in range(ROWS)]
    table = {
        "device": ["BC-5000"] * ROWS,
        "vendor": ["Sysmex"] * ROWS,
        "calibrated_by": OWNERS,
        "ip": addresses,
    }
    assert found(table, "lab_devices")["ip"] == set()
    assert found({"user_id": list(range(ROWS)), "ip": addresses}, "devices")["ip"] == {"ip_address"}
