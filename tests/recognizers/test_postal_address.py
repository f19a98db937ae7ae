"""Postal addresses: whole, in running text, and in parts."""

from __future__ import annotations

import re

import pytest

from pdscan.arrow import strings
from pdscan.detect.text.address import find_addresses, is_address
from pdscan.detect.values.matching import whole
from recognizers.postal_address import ADDRESS, RECOGNIZERS

ADDRESSES = (
    "12/3 หมู่ 4 ต.สุเทพ อ.เมือง จ.เชียงใหม่ 50200",
    "123/45 ซอยสุขุมวิท 21 ถนนสุขุมวิท แขวงคลองเตยเหนือ เขตวัฒนา กรุงเทพมหานคร 10110",
    "99หมู่ที่5ตำบลในเมืองอำเภอเมืองขอนแก่นจังหวัดขอนแก่น40000",
    "55 หมู่บ้านพฤกษา 12 ซ.3 ต.บางพลีใหญ่ อ.บางพลี สมุทรปราการ 10540",
    "12 ถ.พหลโยธิน แขวงสามเสนใน เขตพญาไท กทม. 10400",
    "88/8 ต.ป่าตอง อ.กะทู้ จ.ภูเก็ต",
    "99/1 Moo 5, Soi Chaeng Watthana 14, Chaeng Watthana Road, Thung Song Hong, Lak Si, Bangkok 10210",
    "12 Sukhumvit Road, Khlong Toei, Bangkok 10110",
    "272/184 มบ.เสนานิเวศน์ สามเสนนอก ห้วยขวาง กรุงเทพฯ 10310",
    "891 ซอย 42 ถนน ราชพฤกษ์ ขุนน่าน เฉลิมพระเกียรติ จ.น่าน 55220",
    "823/1 ดินแดง ดินแดง กทม. 10400",
    "ตู้ ปณ. 65 ปณจ.ราชบุรี 70000",
    "ตู้ไปรษณีย์ 51 ไชยวาน อุดรธานี 41290",
    "P.O. Box 84, Ratchathewi, Bangkok 10400",
)


@pytest.mark.parametrize("address", ADDRESSES)
@pytest.mark.parametrize("text", ["{}", "ส่งของไปที่ {} ด้วยครับ", "ที่อยู่: {}\nโทร 02-123-4567", "({})"])
def test_an_address_is_found_whole(address: str, text: str) -> None:
    text = text.format(address)
    assert [text[span.start : span.end] for span in find_addresses(text)] == [address]


@pytest.mark.parametrize(
    "text",
    [
        "อ.สมชาย สอนวิชาภาษาไทย ม.4 วัน จ.",
        "ราคา 10500 บาท จ.เชียงใหม่",
        "สาขาเชียงใหม่ เปิด 10.00 น.",
        "ม. 112 และ ม. 44",
        "โทร 081-234-5678 ถ.วิทยุ",
        "http://example.org/123/45",
    ],
)
def test_single_parts_make_no_address(text: str) -> None:
    assert list(find_addresses(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "ประชุมที่ห้อง 12/3 ชั้น 5 เวลา 10.00\nอำเภอเมือง มีประชากร 50200 คน",
        "หมู่ 5 รอรอบหน้า\nBangkok Bank, Silom branch, code 10500",
        "Chapter 12, Section 4, Bangkok 2024\nออเดอร์ 10110 จำนวน 50 ชิ้น",
    ],
)
def test_parts_in_lines_about_other_things_make_no_address(text: str) -> None:
    assert list(find_addresses(text)) == []


def test_an_address_goes_on_over_line_ends_between_its_parts() -> None:
    text = "ที่อยู่\n12/3 หมู่ 4 ถนนมิตรภาพ\nต.สุเทพ อ.เมือง\nจ.เชียงใหม่ 50200\nโทร 02-123-4567"
    (found,) = find_addresses(text)
    assert text[found.start : found.end].splitlines() == text.splitlines()[1:4]


def test_two_addresses_in_one_text_stay_two() -> None:
    text = f"{ADDRESSES[0]} และ {ADDRESSES[5]}"
    assert [text[span.start : span.end] for span in find_addresses(text)] == [ADDRESSES[0], ADDRESSES[5]]


def test_a_cell_is_an_address_when_most_of_it_is() -> None:
    assert is_address(ADDRESSES[0])
    assert not is_address("ลูกค้าแจ้งว่าพัสดุถูกตีกลับสองครั้งแล้วและขอให้จัดส่งใหม่อีกครั้งไปยัง " + ADDRESSES[5])


@pytest.mark.parametrize(
    ("entity_type", "value"),
    [
        ("ADDRESS_SUBDISTRICT", "ตำบลสุเทพ"),
        ("ADDRESS_DISTRICT", "เขต บางรัก"),
        ("ADDRESS_PROVINCE", "จังหวัดเชียงใหม่"),
        ("ADDRESS_PROVINCE", "Chon Buri"),
        ("ADDRESS_POSTCODE", "50200"),
        ("ADDRESS_HOUSE_NUMBER", "123/45"),
        ("ADDRESS_STREET", "ซอยลาดพร้าว 71"),
    ],
)
def test_a_part_in_its_own_column_is_seen(entity_type: str, value: str) -> None:
    part = next(item for item in RECOGNIZERS if item.entity_type == entity_type)
    assert re.fullmatch(str(part.pattern), value)
    assert part.validate is None or part.validate(value)


@pytest.mark.parametrize(
    "line", [*ADDRESSES, "Bangkok", "12/3", "ตลาดสด", "a, " * 130, "Building " + "A" * 180]
)
def test_a_header_is_believed_over_any_line_of_an_address(line):
    assert whole(strings([line]), str(ADDRESS.fits)).all()


@pytest.mark.parametrize("code", ["0x7D6A", "bc1q7", "", "A1" * 120 + " x", "ส่งของแล้ว " * 80])
def test_a_header_is_not_believed_over_codes_and_long_texts(code):
    assert not whole(strings([code]), str(ADDRESS.fits)).any()
