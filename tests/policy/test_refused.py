"""A refusal is of the data themselves, and of the persons that it names."""

from __future__ import annotations

from datetime import date

import pytest
from holdings import column, dataset, finding

from pdscan.inventory.model import Dataset
from pdscan.policy.gaps import hold_against
from pdscan.policy.model import Declared, Policy, Refusal
from pdscan.policy.reader import read_text

TODAY = date(2026, 6, 15)


def refused(said: str) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    heading = "What we do not collect" if said.isascii() else "ข้อมูลที่เราไม่เก็บ"
    found = read_text(f"# {heading}\n\n- {said}\n").policy.refused
    return [(one.elements, one.subjects) for one in found]


@pytest.mark.parametrize(
    "said",
    [
        "We never sell your email address or telephone number.",
        "We do not use your date of birth for advertising.",
        "We do not disclose your bank account number to partners.",
        "Your national ID number is never passed on to anybody.",
        "We do not process dietary requirements for marketing.",
        "เราไม่ขายหรือให้เช่าอีเมลและหมายเลขโทรศัพท์ของท่าน",
        "เราไม่ใช้หมายเลขโทรศัพท์ของท่านเพื่อการตลาด",
        "เราไม่เปิดเผยเลขที่บัญชีธนาคารแก่พันธมิตร",
        "เราไม่ส่งผลการวินิจฉัยให้แก่นายจ้าง",
        "We do not read the content of your messages for advertising.",
        "เราไม่อ่านเนื้อหาข้อความของท่านเพื่อการโฆษณา",
    ],
)
def test_who_does_not_pass_data_on_or_use_them_for_one_purpose_may_hold_them(said: str) -> None:
    assert refused(said) == []


@pytest.mark.parametrize(
    ("said", "elements"),
    [
        ("We do not collect or sell your religion.", ("religion",)),
        ("Religion", ("religion",)),
        ("We do not track the location of your mobile phone.", ("location",)),
        ("Card numbers never pass through our servers.", ("payment_card",)),
        ("เราไม่เก็บพิกัด GPS ของท่าน การจัดส่งใช้ที่อยู่ที่ท่านกรอกเท่านั้น", ("location",)),
        (
            "The security code on your card (CVV) goes to your bank. We never store it.",
            ("card_security_code",),
        ),
        ("We do not use health data to decide anything, and do not hold such data.", ("health",)),
        (
            "For quotations your device model is enough: we do not collect driving licence numbers.",
            ("driving_licence",),
        ),
        ("เมื่อท่านแสดงบัตรประชาชน บริษัทไม่บันทึกศาสนาบนบัตร", ("religion",)),
        ("We do not upload the contacts list of your phone.", ("contacts_list",)),
        ("We do not access your contacts list.", ("contacts_list",)),
        ("เราไม่เก็บประวัติการเข้าชมเว็บไซต์หรือที่อยู่หน้าเว็บที่ท่านเปิด", ("browsing_history",)),
        ("กรุณาขีดฆ่าข้อมูลศาสนาบนสำเนาบัตร หากท่านไม่ดำเนินการ บริษัทจะดำเนินการให้", ("religion",)),
        ("The religion that appears on the identification card is crossed out.", ("religion",)),
        ("คลินิกไม่เก็บหมายเลขบัตรเต็มจำนวน", ("payment_card",)),
        ("Please redact your religion. If you do not, we will do it for you.", ("religion",)),
        ("เราไม่เก็บ ใช้ หรือเปิดเผยข้อมูลศาสนา", ("religion",)),
    ],
)
def test_who_does_not_take_data_does_not_hold_them(said: str, elements: tuple[str, ...]) -> None:
    assert refused(said) == [(elements, ())]


@pytest.mark.parametrize(
    ("said", "elements", "whose"),
    [
        ("We do not ask candidates about their religion.", ("religion",), ("job_applicant",)),
        ("We do not collect health data from drivers.", ("health",), ("driver",)),
        ("We do not record the national ID numbers of our guests.", ("national_id",), ("guest",)),
        ("We do not keep the dates of birth of gift recipients.", ("date_of_birth",), ("third_party",)),
        ("บริษัทไม่เก็บรายได้ของผู้ค้ำประกัน", ("income",), ("guarantor",)),
        (
            "We do not keep health data of guests, drivers or witnesses.",
            ("health",),
            ("guest", "driver", "third_party"),
        ),
        ("บริษัทไม่เก็บข้อมูลศาสนาของผู้โดยสารหรือพนักงาน", ("religion",), ("passenger", "employee")),
        ("เราไม่ขอเลขบัตรประชาชนจากผู้มาชมโครงการ", ("national_id",), ("third_party",)),
        ("สำหรับผู้เยี่ยมชมเว็บไซต์ บริษัทไม่เก็บอีเมล", ("email",), ("website_visitor",)),
        ("We do not ask senders about their religion.", ("religion",), ("customer",)),
        ("We do not ask the person you pay for a national ID number.", ("national_id",), ("third_party",)),
        ("For applicants, we do not collect religion.", ("religion",), ("job_applicant",)),
        ("โรงพยาบาลไม่เก็บเลขประจำตัวประชาชนของผู้มาเยี่ยม", ("national_id",), ("office_visitor",)),
        ("บริษัทไม่ขอเลขประจำตัวประชาชนจากลีด", ("national_id",), ("prospect",)),
        ("เราไม่เก็บข้อมูลสุขภาพของญาติหรือผู้ติดตาม", ("health",), ("third_party",)),
        ("เราไม่เก็บรวบรวมข้อมูลศาสนาของผู้ป่วย", ("religion",), ("patient",)),
    ],
)
def test_a_refusal_names_those_whose_data_it_is_about(
    said: str, elements: tuple[str, ...], whose: tuple[str, ...]
) -> None:
    assert refused(said) == [(elements, whose)]


def kinds(held: Dataset, policy: Policy) -> list[str]:
    return [
        gap.kind for gap in hold_against((held,), (policy,), TODAY)[1] if gap.kind != "declared_not_found"
    ]


def about(dataset_name: str, column_name: str = "value") -> Dataset:
    return dataset(dataset_name, column(column_name, finding("income")))


def refusing(whose: str, *, declared_of: str | None) -> Policy:
    known = (Declared(element="income", subjects=(declared_of,)),) if declared_of else ()
    return Policy(declared=known, refused=(Refusal(elements=("income",), subjects=(whose,)),))


@pytest.mark.parametrize("held", [about("guarantors"), about("loans", "guarantor_income")])
def test_a_refusal_is_held_against_what_is_named_after_its_persons(held: Dataset) -> None:
    assert kinds(held, refusing("guarantor", declared_of="borrower")) == ["refused_but_found"]


@pytest.mark.parametrize("held", [about("borrowers"), about("loans")])
def test_data_of_others_are_not_refused_with_those_of_some(held: Dataset) -> None:
    assert kinds(held, refusing("guarantor", declared_of="borrower")) == []


def test_what_strangers_are_not_asked_for_is_not_to_stand_beside_their_names() -> None:
    policy = refusing("third_party", declared_of="customer")
    assert kinds(about("lost_property", "claimant_income"), policy) == ["refused_but_found"]
    assert kinds(about("lost_property"), policy) == []


def test_other_columns_tell_whose_the_rows_are() -> None:
    held = dataset("applications", column("applicant_name"), column("value", finding("income")))
    assert kinds(held, refusing("job_applicant", declared_of="customer")) == ["refused_but_found"]
    assert kinds(held, refusing("job_applicant", declared_of="job_applicant")) == []


def test_where_nothing_tells_whose_the_data_are_they_are_taken_for_the_customers() -> None:
    assert kinds(about("chats"), refusing("customer", declared_of="supplier")) == ["refused_but_found"]
    assert kinds(about("chats"), refusing("customer", declared_of="customer")) == []
