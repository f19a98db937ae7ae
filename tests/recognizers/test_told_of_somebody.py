"""Faith, disability, orientation, union and marriage are known in sentences about somebody, only there."""

from __future__ import annotations

import pytest
from made import told


@pytest.mark.parametrize(
    ("text", "element", "said"),
    [
        ("guest is Muslim, no pork please", "religion", "Muslim"),
        ("ผู้สมัครเป็นมุสลิม ขอหยุดวันศุกร์", "religion", "มุสลิม"),
        ("ลูกค้าตาบอด ขอผู้ช่วยนำทาง", "disability", "ตาบอด"),
        ("the passenger is deaf", "disability", "deaf"),
        ("wheelchair user, needs a ramp", "disability", "wheelchair user"),
        ("เขาเป็นกรรมการสหภาพแรงงาน", "union_membership", "กรรมการสหภาพแรงงาน"),
        ("employee came out as transgender", "sexual_orientation", "transgender"),
        ("หย่ากับสามีเมื่อปีก่อน", "marital_status", "หย่ากับสามี"),
        ("She is divorced and lives alone", "marital_status", "divorced"),
    ],
)
def test_what_is_said_of_somebody_is_told(text, element, said):
    assert said in told(text, element)


@pytest.mark.parametrize(
    "text",
    [
        "ร้านอาหารอิสลาม เปิดทุกวัน",
        "ทางลาดสำหรับวีลแชร์อยู่ด้านหน้า",
        "สินค้าสำหรับคนหูหนวก",
        "blind spot monitoring for your car",
        "gay pride parade on Sunday",
        "สหภาพยุโรปออกกฎใหม่",
        "single malt whisky",
        "Christian Dior perfume",
    ],
)
def test_shops_products_and_events_are_of_nobody(text):
    kinds = ("religion", "disability", "union_membership", "sexual_orientation", "marital_status")
    assert told(text, *kinds) == []
