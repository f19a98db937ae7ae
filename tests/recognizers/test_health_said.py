"""Conditions are known in sentences in which people tell them, not where they are spoken of at large."""

from __future__ import annotations

import pytest
from made import elements_of, judged, told


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        ("มีภาวะซึมเศร้า ส่งต่อแล้ว", "ซึมเศร้า"),
        ("คุณแม่เป็นเบาหวาน งดของหวาน", "เบาหวาน"),
        ("ลูกค้าแพ้กุ้ง ขอไม่ใส่", "แพ้กุ้ง"),
        ("คนไข้ความดันสูง วัดซ้ำ", "ความดันสูง"),
        ("บ้านเลขที่ 5 มีผู้ป่วยติดเตียง", "ผู้ป่วยติดเตียง"),
        ("พนักงานตั้งครรภ์ ขอย้ายกะ", "พนักงานตั้งครรภ์"),
        ("My son has asthma, keep the inhaler near", "asthma"),
        ("she was diagnosed with breast cancer in 2020", "breast cancer"),
        ("guest is allergic to peanuts", "allergic to peanuts"),
        ("Pt has HT, on medication", "HT"),
        ("Employee on insulin, needs a fridge", "insulin"),
    ],
)
def test_what_somebody_has_is_told(text, condition):
    assert condition in told(text, "health")


@pytest.mark.parametrize(
    "text",
    [
        "อาหารเสริมสำหรับผู้ที่เป็นเบาหวาน",
        "โครงการรณรงค์ป้องกันโรคหัวใจ",
        "ลดเสี่ยงมะเร็งด้วยผักสด",
        "จำเลยแพ้คดีในชั้นต้น",
        "ระบบมีอาการค้าง",
        "people with diabetes should avoid sugar",
        "If you have asthma, ask your doctor",
        "The system has AF modules and CAD drawings",
        "DM me for details",
    ],
)
def test_advice_and_advertisements_are_of_nobody(text):
    assert told(text, "health") == []


def test_a_few_phrases_of_a_counsellor_are_enough():
    notes = ["มีภาวะซึมเศร้า ส่งต่อแล้ว", "พูดคุยแล้ว จะปรับปรุง", "มาสายบ่อย", "ไม่ส่งงาน"] * 30
    assert elements_of(judged({"id": list(range(120)), "note": notes}, "visits")["note"]) == {
        "health": "some"
    }
