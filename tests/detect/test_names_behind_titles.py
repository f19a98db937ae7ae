"""Titles in Thai that is written without blanks, as in news, minutes and chats."""

from __future__ import annotations

import pytest
from made import told


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("ผู้สื่อข่าวถามกรณีนายสนธิขอย้ายแผนก", ["นายสนธิ"]),
        ("ทั้งนี้นายสมัครกล่าวว่าไม่ทราบเรื่อง", ["นายสมัคร"]),
        ("พล.ร.อ.กนกกล่าวว่าได้รับรายงานแล้ว", ["พล.ร.อ.กนก"]),
        ("แต่เป็นนายแพทย์กวินทร์ ศิริมงคลดี ที่ตรวจ", ["นายแพทย์กวินทร์ ศิริมงคลดี"]),
        ("รองหัวหน้าพรรค และนายกอบศักดิ์ ภูมิตระการ", ["นายกอบศักดิ์ ภูมิตระการ"]),
    ],
)
def test_behind_a_formal_title_any_word_is_a_name(text: str, names: list[str]) -> None:
    assert told(text, "name") == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("พล.อ.กวินทร์ กล่าวย้อนถามว่าทำไม", ["พล.อ.กวินทร์"]),
        ("นางสุนันทา เปิดแถลงข่าวยืนยัน", ["นางสุนันทา"]),
        ("ทั้งนี้ นางถนอม ภรรยานายบุญสม แจ้งว่า", ["นางถนอม", "นายบุญสม"]),
        ("นายทองใบ หน่วยงานความมั่นคงรับทราบ", ["นายทองใบ"]),
    ],
)
def test_what_somebody_does_or_is_to_another_is_no_family_name(text: str, names: list[str]) -> None:
    assert told(text, "name") == names


@pytest.mark.parametrize(
    "text",
    [
        "ขอย้ายนายตำรวจระดับนายพล 20 นาย",
        "สารนี้เป็นอันตรายต่อสุขภาพของพนักงาน",
        "คาดว่าจะส่งผลให้มีปริมาณยางลดลง",
        "บริเวณเขื่อน อ.แม่แตง จ.เชียงใหม่",
        "ทุนของ กสศ. ระดมความเห็นจากประชาชน",
        "น้ำท่วมถ้ำหลวง ขุนน้ำนางนอน",
        "ด้านนายแพทย์สาธารณสุขจังหวัดชี้แจง",
        "ซาบซึ้งในพระมหากรุณาธิคุณของพระองค์",
    ],
)
def test_words_that_begin_or_end_as_titles_name_nobody(text: str) -> None:
    assert told(text, "name") == []


def test_who_works_for_a_body_is_a_person_by_a_full_name_only() -> None:
    assert told("ผู้บริหารบริษัทการบินไทยนางกัลยา ดอกไม้ดี รักษาการ", "name") == ["นางกัลยา ดอกไม้ดี"]
    assert told("นัดกันที่ร้านนายฮะเย็นนี้", "name") == []
