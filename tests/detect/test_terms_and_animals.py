"""Catalogues name terms, and animals have names, ages and vaccines: none of them is a person's."""

from __future__ import annotations

import pytest
from made import elements_of, judged, mobiles

ROWS = 120
DISEASES = ["Chronic hypertension", "Acute dermatitis", "Otitis media", "Type 2 diabetes"] * (ROWS // 4)
GIVEN, FAMILY = ("สมชาย", "วิภา", "อนุชา", "มาลี"), ("ใจดี", "ทองคำ", "ศรีสุข", "แซ่ตั้ง", "วงศ์สวัสดิ์")
PERSONS = [f"{given} {family}" for given in GIVEN for family in FAMILY] * (ROWS // 20)
CODES = [f"A{row:03}" for row in range(ROWS)]


def found(table, dataset):
    return {name: set(elements_of(field)) for name, field in judged(table, dataset).items()}


@pytest.mark.parametrize("dataset", ["icd_ref", "drug_master", "disease_catalog", "dim_procedure"])
def test_the_names_in_a_catalogue_are_of_what_it_lists(dataset):
    table = {"code": CODES, "name_en": DISEASES, "name_th": DISEASES, "weight": list(range(ROWS))}
    assert found(table, dataset) == {name: set() for name in table}


def test_a_catalogue_of_persons_names_persons():
    assert found({"code": CODES, "name_th": PERSONS}, "provider_master")["name_th"] == {"name"}
    assert found({"code": CODES, "name_th": PERSONS}, "doctor_ref")["name_th"] == {"name"}


@pytest.mark.parametrize(
    ("dataset", "name", "age", "vaccine"),
    [
        ("sat_liang", "chue_sat", "ayu_sat", "wakseen"),
        ("pets", "name", "age", "vaccine"),
        ("สัตว์เลี้ยง", "ชื่อ", "อายุ", "วัคซีน"),
    ],
)
def test_name_age_and_vaccine_of_an_animal_are_nobodys_and_its_owner_is_somebody(dataset, name, age, vaccine):
    table = {
        name: ["สมศรี", "โบโบ้", "มะลิ", "Lucky"] * (ROWS // 4),
        age: [str(1 + row % 15) for row in range(ROWS)],
        vaccine: ["Rabies", "วัคซีนพิษสุนัขบ้า"] * (ROWS // 2),
        "owner_name": PERSONS,
        "owner_tel": mobiles(ROWS),
    }
    told = found(table, dataset)
    assert told[name] == told[age] == told[vaccine] == set()
    assert (told["owner_name"], told["owner_tel"]) == ({"name"}, {"phone"})


def test_who_owns_pets_has_an_age():
    table = {"name": PERSONS, "phone": mobiles(ROWS), "age": [str(20 + row % 60) for row in range(ROWS)]}
    assert found(table, "pet_owners") == {"name": {"name"}, "phone": {"phone"}, "age": {"age"}}


def test_a_name_inside_the_name_of_a_branch_is_the_branchs():
    shops = [f"สาขานาย{PERSONS[row]} อพาร์ทเม้นท์ {row % 7}" if row % 3 else "สาขาวังน้อย" for row in range(ROWS)]
    assert found({"storeCode": CODES, "storeName": shops}, "stores")["storeName"] == set()


@pytest.mark.parametrize(("dataset", "header"), [("announcements", "content"), ("ประกาศ", "เนื้อหา")])
def test_the_text_of_an_announcement_is_nobodys_message(dataset, header):
    texts = [f"เปิดลงทะเบียนรายวิชา จำนวน {row} ที่นั่ง ดูรายละเอียดที่หน้าเว็บ" for row in range(ROWS)]
    assert "communication_content" not in found({"no": CODES, header: texts}, dataset)[header]
