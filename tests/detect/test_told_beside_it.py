"""Numbers by what stands beside them in letters and chats; and those that only look like them."""

from __future__ import annotations

import pytest

from pdscan.detect.text.spans import find_in_text
from pdscan.registry import recognizers

EVERY = recognizers()


def told(text: str) -> list[tuple[str, str]]:
    return [(text[place.start : place.end], place.element) for place in find_in_text(text, EVERY)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (
            "agent02> your date of birth please\nvisitor> 18/04/1996\nagent02> ok",
            ("18/04/1996", "date_of_birth"),
        ),
        ("ชาตะ ๗ มีนาคม ๒๔๗๘  มรณะ ๑ ตุลาคม ๒๕๖๙", ("๗ มีนาคม ๒๔๗๘", "date_of_birth")),
        ("agent> we sent a code, please type it\nvisitor> 846580\nagent> ok", ("846580", "otp")),
        ("ชั้น ป.4/2 เลขประจำตัว 64014", ("64014", "student_id")),
        ("นักศึกษา ปี 2 รหัส 66770684-8", ("66770684-8", "student_id")),
        ("ไลน์ใหม่เราคือ malee.cha09 อันเก่าโดนแฮก", ("malee.cha09", "social_account")),
        ("The driver (กต 3459) was paid in cash.", ("กต 3459", "vehicle_registration")),
        ("in the old pickup (you remember, บร 4417)", ("บร 4417", "vehicle_registration")),
        ("ผู้จดหน่วย รหัสพนักงาน 072012", ("072012", "employee_id")),
        ("โอนไปพร้อมเพย์ 0812345678 3,000.00", ("0812345678", "promptpay_id")),
        ("โอนมัดจำ 30% เข้า 408 771 2236 วันนี้", ("408 771 2236", "bank_account")),
    ],
)
def test_what_stands_beside_a_number_tells_what_it_is(text, value):
    assert value in told(text)


def test_an_address_may_begin_with_a_unit_and_a_building():
    address = (
        "Unit 1702, Baan Suan Condo, 1284/154 Sukhumvit 71 Rd., Phra Khanong Nuea, Watthana, Bangkok 10110"
    )
    assert told(f"I live at {address}.") == [(address, "postal_address")]


@pytest.mark.parametrize(
    "text",
    [
        "BIOS 1.42.0.7, Kernel 5.15.0.118, chart section 10.3.2.1",
        "Release notes: Redwood Proxy 10.4.0.118 (build 20261003)",
        "2026-10-03 08:00:19 so=0812004417 status=PICKED",
        "เลขผู้ใช้ไฟฟ้า 021353350657 บัญชีแสดงสัญญา 5781641253",
        "Room 12, Floor 4, Unit 7 are closed",
    ],
)
def test_versions_orders_and_contracts_of_a_utility_are_nobodys(text):
    assert told(text) == []
