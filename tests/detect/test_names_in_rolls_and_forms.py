"""Names on rolls, behind formal titles in forms and behind the cues of logs and reports."""

from __future__ import annotations

import pytest
from made import told


def test_the_lines_of_a_roll_begin_with_names():
    roll = "ใบเช็คชื่อชุมนุม\nธนากร ✓ ✓ ✗\nเหมยลี่ ✗ ลา ✓\nละเอียด ข. ✓ ✓ ✓\nสมชาย ✓ ✓ ✓"
    assert told(roll, "name") == ["ธนากร", "เหมยลี่", "ละเอียด ข.", "สมชาย"]
    assert told("น้ำ ✓ ✓ ✗\nไฟ ✗ ✗ ✓\nแก๊ส ✓ ✓ ✓", "name") == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("ข้าพเจ้า นางสาวหมี่โผ่ แลเฌอกู่ อายุ 47 ปี", ["นางสาวหมี่โผ่ แลเฌอกู่"]),
        ("๔. นายอาโซ่ง มาเยอะฉ่าง    กรรมการ", ["นายอาโซ่ง มาเยอะฉ่าง"]),
        ("ผู้แจ้ง นายหม่อง คำใต้แสนหวี", ["นายหม่อง คำใต้แสนหวี"]),
        ("ครูที่ปรึกษา มาสเตอร์ธีรเดช โทรห้องพักครู", ["มาสเตอร์ธีรเดช"]),
        ('usermod -c "Mali Jaidee" mali.adm', ["Mali Jaidee"]),
        ("Third party: Mali Jaidee, vehicle", ["Mali Jaidee"]),
        ("ผู้ใช้แจ้งว่าเชื่อมต่อ VPN ไม่ได้", []),
        ("นายจ้าง ลูกจ้าง", []),
        ("Mr. Donut franchise owner", []),
    ],
)
def test_names_of_any_spelling_end_where_their_place_does(text, names):
    assert told(text, "name") == names


def test_what_a_contract_calls_its_parties_is_no_alias():
    assert told('ซึ่งต่อไปในสัญญานี้เรียกว่า "ผู้ให้เช่า" ฝ่ายหนึ่ง', "alias") == []
