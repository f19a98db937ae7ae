"""How the organisation is reached: its own addresses, whatever authority stands beside them."""

from __future__ import annotations

from itertools import product

import pytest

from pdscan.policy.reading.contact import contact

_AUTHORITIES = (
    "Supervisory Authority:\nCommissioner for Personal Data Protection\n1 Hill Street",
    "The Office of the Personal Data Protection Committee (PDPC)\n120 Long Road",
    "Information Commissioner's Office (ICO)\nWater Lane",
    "Data Protection Ombudsman\nSmall Square 4",
    "Commission for the Protection of Privacy",
    "สำนักงานคณะกรรมการคุ้มครองข้อมูลส่วนบุคคล (สคส.)\nศูนย์ราชการ ถนนตัวอย่าง",
    "หน่วยงานกำกับดูแล: สคส.\nเลขที่ 1 ถนนตัวอย่าง",
    "สำนักงานคณะกรรมการคุ้มครองผู้บริโภค\nถนนตัวอย่าง",
)
_OWN = (
    "Contact us\nPhone: 02 555 0100\nEmail: privacy@shop.example",
    "Data Protection Officer\nShop Co., Ltd.\nTel. 02-555-0100, e-mail privacy@shop.example",
    "ติดต่อเรา\nโทรศัพท์ 02-555-0100 อีเมล privacy@shop.example",
    "เจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคล บริษัท ตัวอย่าง จำกัด\nโทร. 02-555-0100\nอีเมล privacy@shop.example",
)
_ADDRESSES = (
    "Phone: +357 22 555 456\nEmail: office@watchdog.example",
    "โทรศัพท์ 02-555-0199\nอีเมล office@watchdog.example",
)


@pytest.mark.parametrize(("authority", "own", "addresses"), list(product(_AUTHORITIES, _OWN, _ADDRESSES)))
def test_the_addresses_of_an_authority_are_left_out_before_and_behind_ones_own(
    authority: str, own: str, addresses: str
) -> None:
    its = f"{authority}\n{addresses}"
    for text in (f"{own}\n\n{its}", f"{its}\n\n{own}"):
        found = contact(text)
        assert found.email == ("privacy@shop.example",)
        assert [number.replace(" ", "").replace("-", "") for number in found.phone] == ["025550100"]


def test_an_address_behind_the_sentence_on_complaints_is_ones_own() -> None:
    text = "You may complain to the supervisory authority. Write to our officer first: dpo@shop.example"
    assert contact(text).email == ("dpo@shop.example",)


def test_an_address_to_write_to_in_the_line_on_complaints_is_ones_own() -> None:
    text = "Your rights: see it, fix it, complain to the PDPC. Write to privacy@shop.example"
    assert contact(text).email == ("privacy@shop.example",)


@pytest.mark.parametrize("text", ["เบอร์บัญชีบริจาค 111-2-33333-4", "Call us. Account 111-2-33333-4"])
def test_the_number_of_an_account_is_no_telephone(text: str) -> None:
    assert contact(text).phone == ()


def test_a_number_keeps_its_extension() -> None:
    text = "โทรศัพท์ 0-2555-0100 ต่อ 310\nTelephone: +66 2555 0111 ext. 12"
    assert contact(text).phone == ("0-2555-0100 ต่อ 310", "+66 2555 0111 ext. 12")


@pytest.mark.parametrize(
    ("line", "numbers"),
    [
        ("dpo@shop.example | LINE @shop | 02-555-0100", ("02-555-0100",)),
        ("Customer care: care@shop.example, 02 555 0100", ("02 555 0100",)),
        ("ศูนย์บริการลูกค้า 1277 (ตลอด 24 ชั่วโมง)", ("1277",)),
        ("โทรฟรี 1800-555-100", ("1800-555-100",)),
        ("ติดต่อฝ่ายสมาชิกสัมพันธ์ 0-2555-0100", ("0-2555-0100",)),
    ],
)
def test_a_number_in_a_line_of_addresses_needs_no_word_before_it(line: str, numbers: tuple[str, ...]) -> None:
    assert contact(line).phone == numbers


@pytest.mark.parametrize(
    "line",
    [
        "Call recordings (1-800 line) are kept.",
        "เลขประจำตัวผู้เสียภาษี 0-1055-61234-56-7 ติดต่อเรา",
        "ติดต่อในเวลา 0900-1700 อาคาร 1234",
        "อีเมล privacy@shop.example แฟกซ์ 02-555-0188",
    ],
)
def test_other_digits_in_a_line_of_addresses_are_no_telephone(line: str) -> None:
    assert contact(line).phone == ()


def test_a_number_below_the_way_to_use_rights_is_ones_own() -> None:
    text = "ร้องเรียนต่อ สคส. ได้ โดยแจ้งที่สำนักงานนิติฯ\nโทร 02 555 0100 , 081-555-0199"
    assert contact(text).phone == ("02 555 0100", "081-555-0199")


def test_of_numbers_in_a_row_the_first_is_told() -> None:
    assert contact("โทร. 0 2000 0000-18").phone == ("0 2000 0000",)
    assert contact("Tel: 020 0000 0000/0001").phone[0] == "020 0000 0000"


def test_a_number_with_dots_is_one_where_it_is_called() -> None:
    assert contact("Call 800.555.0100 now").phone == ("800.555.0100",)
    assert contact("Version 800.555.0100").phone == ()


def test_a_second_number_stands_behind_whose_the_first_one_is() -> None:
    assert contact("โทร 081-000-0000 (คุณเอ) , 082-000-0000 (คุณบี)").phone == ("081-000-0000", "082-000-0000")


def test_a_number_behind_an_address_or_on_a_line_below_it_needs_no_word() -> None:
    assert contact("dpo@shop.example, 07800 900100").phone == ("07800 900100",)
    assert contact("dpo@shop.example\n035-555-100\n").phone == ("035-555-100",)
    assert contact("Order numbers\n035-555-100\nare made up").phone == ()


def test_one_number_with_and_without_the_digit_not_dialled_from_abroad_is_one() -> None:
    assert contact("Tel. +66 (0) 2 555 0100, from here +66 2 555 0100").phone == ("+66 2 555 0100",)
