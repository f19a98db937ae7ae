from __future__ import annotations

import random
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pdscan.repair import repair

SHARED = Path(__file__).resolve().parents[2] / "shared" / "policies"
CLEAN = (
    "บริษัท ตัวอย่างดี จำกัด ให้ความสำคัญกับการคุ้มครองข้อมูลส่วนบุคคลของท่าน และจะเก็บรวบรวมเท่าที่จำเป็น\n"
    "ข้อมูลที่เก็บรวบรวม ได้แก่ ชื่อ นามสกุล ที่อยู่ หมายเลขโทรศัพท์ และบัตรประจำตัวประชาชน\n"
    "ท่านมีสิทธิขอให้แก้ไขข้อมูลที่ไม่ถูกต้องได้ทุกเมื่อ โดยติดต่อเจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคล\n"
)


def mangled(text: str, share: float, seed: int = 7) -> str:
    """Do to Thai text what PDF extraction does: tone first, sara am apart, marks one place late."""
    draw = random.Random(seed)
    text = re.sub("([ัิ-ื็ํ])([่-๋])", r"\2\1", text)
    text = re.sub("([ก-ฮ][่-๋]?)ำ", r"\1 า", text)
    return re.sub(
        "([ัิ-ฺ็-์])([ก-ะาเ-ไ])",
        lambda match: match[2] + match[1] if draw.random() < share else match[0],
        text,
    )


def same_letters(left: str, right: str) -> float:
    """Share of characters in place, spaces aside."""
    left, right = "".join(left.split()), "".join(right.split())
    assert len(left) == len(right)
    return sum(a == b for a, b in zip(left, right, strict=True)) / len(left)


def policy(number: str) -> str:
    found = sorted(SHARED.glob(f"{number}_*.txt"))
    if not found:
        pytest.skip("the five policies are not beside this checkout")
    return found[0].read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("broken", "right"),
    [
        ("เก่ียวกบัขอ้มูลส่วนบุคคล", "เกี่ยวกับข้อมูลส่วนบุคคล"),
        ("บริษทัจ าเป็นตอ้งใชข้อ้มูล", "บริษัทจำเป็นต้องใช้ข้อมูล"),
        ("ผูใ้ห้บริการไดร้ับข้อมูล", "ผู้ให้บริการได้รับข้อมูล"),
        ("ดูไดท่ี้นโยบาย", "ดูได้ที่นโยบาย"),
        ("ใชค้ าจ ากดัความต่อไปน้ี", "ใช้คำจำกัดความต่อไปนี้"),
        ("ขอนแก\uf70aน และ ป\uf710ญหา", "ขอนแก่น และ ปัญหา"),
        ("โทรศพัท ์ของท่าน", "โทรศัพท์ ของท่าน"),
        ("จ ำกัด และด ำเนินการ", "จำกัด และดำเนินการ"),
        ("จำกัด ตาม พรบ. ุค้มครองข้อมูล", "จำกัด ตาม พรบ. คุ้มครองข้อมูล"),
        ("น้ําหนักตัวเเละส่วนสูงท่ี", "น้ำหนักตัวและส่วนสูงที่"),
    ],
)
def test_each_kind_of_damage_is_mended(broken: str, right: str) -> None:
    assert repair(broken).text == right


def test_a_word_broken_over_two_lines_is_joined() -> None:
    assert repair("การติดต่อส่ือสารท่ีแตกต่างกนัไ\nด ้และเรามุง่มัน่").text.startswith("การติดต่อสื่อสารที่แตกต่างกันได้")


@pytest.mark.parametrize("text", ["", "English only", CLEAN, "นายสมชาย ใจดี\nนางสาวกัลยกร ปัณณวิชญ์"])
def test_clean_text_passes_as_it_is(text: str) -> None:
    repaired = repair(text)
    assert repaired.text == text
    assert not repaired.changed


@pytest.mark.parametrize("number", ["000", "001", "002", "004"])
def test_clean_policies_pass_byte_for_byte(number: str) -> None:
    assert repair(policy(number)).text == policy(number)


@pytest.mark.parametrize("share", [0.3, 0.6, 1.0])
@pytest.mark.parametrize("number", ["own", "001", "004"])
def test_known_text_comes_back_after_mangling(number: str, share: float) -> None:
    clean = CLEAN if number == "own" else policy(number)
    assert same_letters(repair(mangled(clean, share)).text, clean) >= (0.998 if share == 1.0 else 0.999)


def test_the_broken_policy_is_readable_afterwards() -> None:
    repaired = repair(policy("003"))
    assert repaired.coverage_before < 0.76
    assert repaired.coverage_after >= 0.999


@given(st.text(alphabet="กขคงนมรสหาเแไ่้ัิี์ุ \nab\uf70a", max_size=40))
def test_every_repaired_character_knows_where_it_stood(text: str) -> None:
    repaired = repair(text)
    assert len(repaired.origins) == len(repaired.text)
    for offset, character in enumerate(repaired.text):
        start, end = repaired.original_span(offset, offset + 1)
        origin = text[start:end]
        assert origin == character or origin in "\uf70aาเ ก" or character in "ำ่แ"


def test_a_quote_is_found_again_in_the_original() -> None:
    broken = "เราประมวลผลขอ้มูลส่วนบุคคลเก่ียวกบัคุณ"
    repaired = repair(broken)
    start = repaired.text.index("ข้อมูล")
    assert broken[slice(*repaired.original_span(start, start + len("ข้อมูล")))] == "ขอ้มูล"


ECHOED = "การตั้งตั้ค่าที่บ่งชี้ตั ชี้ วตน ทั้งทั้นี้ ให้สิ้นสิ้ สุดซึ่งความ ซึ่ ลับ ทางไลน์ไอน์ ดี"


def test_clusters_that_a_browser_prints_twice_are_written_once() -> None:
    repaired = repair(CLEAN + ECHOED)
    assert repaired.text == CLEAN + "การตั้งค่าที่บ่งชี้ตัวตน ทั้งนี้ ให้สิ้นสุดซึ่งความลับ ทางไลน์ไอดี"
    assert repaired.original_span(repaired.text.index("ไอดี"), len(repaired.text))[1] == len(CLEAN + ECHOED)


def test_words_that_come_twice_are_no_echo() -> None:
    text = CLEAN + "สิ่งที่ดีที่สุด ได้หรือไม่ได้ ไม่ใช่ไม่ดี ผู้ให้ผู้รับ ข้อนี้ข้อนั้น ต้องตั้งแต่ต้น\n" * 2
    assert repair(text).text == text
