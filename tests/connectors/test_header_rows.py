"""Which first rows are headers: names, and not somebody's data."""

from __future__ import annotations

import pytest

from connectors._text.header import is_header

NUMBERS = [["631", "มานี", "A", "42457", "120"], ["632", "ปิติ", "B", "51000", "95"]]
PERSONS = [["สุดา", "มีสุข", "AB1634", "เสมียน", "สมรส"], ["วิทย์", "ดีงาม", "AC1734", "ช่าง", "โสด"]]


@pytest.mark.parametrize(
    "numbered", ["ผลประเมิน 2568", "ยอดขาย ม.ค. 2568", "rs4680", "FY2025", "q_1024", "ไตรมาส1/2569"]
)
def test_one_name_with_a_number_in_it_leaves_a_header_a_header(numbered):
    assert is_header(["รหัส พนง", "ชื่อ", numbered, "เงินเดือน", "ค่าล่วงเวลา"], NUMBERS)


@pytest.mark.parametrize("value", ["AB1534", "กข 1234", "somchai@example.org", "0812345678", "12/03/2568"])
def test_a_person_is_no_header(value):
    assert not is_header(["สมชาย", "ใจดี", value, "ผู้จัดการ", "โสด"], PERSONS)


def test_many_numbers_are_no_header():
    assert not is_header(["id", "name", "AB1234", "CD5678", "EF9012"], NUMBERS)
