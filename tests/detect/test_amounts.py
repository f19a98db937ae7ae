"""Whose an amount near a word of pay is."""

from __future__ import annotations

import pytest

from pdscan.detect.text.spans import find_in_text
from pdscan.registry import recognizers

KNOWN = recognizers()


def incomes(text: str) -> list[str]:
    return [text[item.start : item.end] for item in find_in_text(text, KNOWN) if item.element == "income"]


@pytest.mark.parametrize(
    "text",
    [
        "ประกาศผลประกอบการ รายได้รวม 2,310.4 ล้านบาท",
        "income of £18,220.10 and expenditure of £17,004.00",
        "สรุปโอนเงินเดือน งวด 07/2569",
        "จำนวนเงินสมทบเพิ่มขึ้นจาก 120 งวด",
        "เบี้ยเลี้ยงคนละ 300 บาท",
        "ค่าจ้างรวม 88,000 บาท ส่งงานสามงวด",
        "ค่าจ้าง 120,000 บาท แบ่งจ่าย 3 งวด",
        "Compensation 700 THB/visit",
    ],
)
def test_figures_of_firms_fees_allowances_and_periods_are_nobodys_income(text):
    assert incomes(text) == []


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("เงินเดือน 31,500 บาท ปีที่แล้ว", "31,500 บาท"),
        ("ได้รับค่าแรงวันละ 350 บาท", "350 บาท"),
        ("monthly income 45,000 THB, net profit of the firm rose", "45,000 THB"),
        ("รายได้ปีละ 300,000 บาท", "300,000 บาท"),
        ("salary per month 45,000 baht", "45,000 baht"),
        ("ค่าจ้าง 15,000 บาทต่อเดือน", "15,000 บาทต่อเดือน"),
    ],
)
def test_pay_of_a_person_stays_income(text, amount):
    assert incomes(text) == [amount]


def test_labour_that_a_workshop_charges_is_nobodys_income_and_a_day_labourers_pay_is():
    assert incomes("เปลี่ยนถ่ายน้ำมันเครื่อง ค่าแรง 700 บาท") == []
    assert incomes("replaced the gasket, labour charge: 1,500 baht") == []
    assert incomes("รับจ้างรายวัน ค่าแรง 400 บาท") != []
