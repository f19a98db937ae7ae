"""Persons' names in cells: lists and shapes together, and what is no person."""

from __future__ import annotations

import random
import re

import pytest

from pdscan.detect.persons.find import find_persons
from pdscan.vocabulary.persons import is_family_name, is_full_name, is_given_name
from pdscan.vocabulary.titles import split_title
from recognizers.person_name import RECOGNIZERS

FULL_NAMES = """
    นาย สมชาย ใจดี|นางสาวกนกวรรณ ศรีสุข|ด.ญ. พิมพ์ใจ แก้วมณี|น.ส. ปิยะดา วงศ์สวัสดิ์|พ.ต.อ.วิชัย บุญมี
    ม.ล. ธนากร เกียรติสกุล|ดร.อนุชา แซ่ตั้ง|สมหญิง รักดี|ใจดี, สมชาย|วิภา ทองคำ (ส้ม)|ธีรภัทร อัศวรุ่งเรืองกิจ
    ว่าที่ ร.ต. ณัฐพล พูนสุข|MR. SOMCHAI JAIDEE|Miss Siriporn Boonmee|JAIDEE, SOMCHAI|Nattapong Charoenphol
    Wichai Saetang|John Smith|Maria Garcia|Chen Wei
"""
OTHER_CELLS = """
    บริษัท สมชาย จำกัด|หจก. ใจดีการช่าง|ร้านสมหญิง ซักรีด|มูลนิธิ สมชาย|Jaidee Trading Co., Ltd.|Somchai Hospital
    เชียงใหม่ สันทราย|สมุทรปราการ บางพลี|ข้าวผัด กุ้ง|เสื้อยืด ผู้ชาย|กระเป๋า หนัง|โทรศัพท์ มือถือ|ใบกำกับ ภาษี|อนุมัติ แล้ว
    เงินสด พร้อมเพย์|ทองคำ แท่ง|นายกเทศมนตรี เมือง|Blue Shirt|Nakhon Ratchasima|Green Tea|Jasmine Rice
    Home Delivery|Marketing Manager|Cash On Delivery|Pending Review|Samsung Galaxy
"""


def cells(text: str) -> list[str]:
    return [cell.strip() for line in text.strip().splitlines() for cell in line.split("|")]


@pytest.mark.parametrize("value", cells(FULL_NAMES))
def test_a_full_name_is_seen(value: str) -> None:
    assert re.fullmatch(str(RECOGNIZERS[0].pattern), value)
    assert is_full_name(value)


@pytest.mark.parametrize("value", cells(OTHER_CELLS))
def test_a_company_a_place_or_a_product_is_no_person(value: str) -> None:
    assert not is_full_name(value)


@pytest.mark.parametrize("word", ["นายกเทศมนตรี", "คุณภาพสูง", "พระราชวัง", "นางพยาบาล", "Missing"])
def test_a_word_that_begins_like_a_title_has_none(word: str) -> None:
    assert split_title(word) == ("", word)


def test_surnames_outside_every_list_are_known_by_how_they_are_built() -> None:
    parts = random.Random(7)
    beginnings = ("วงศ์", "ศรี", "ทอง", "เจริญ", "รัตน", "บุญ", "แก้ว", "สุวรรณ")
    endings = ("พงศ์ไพบูลย์", "วัฒนานนท์", "กิจเจริญ", "สกุลวงศ์", "ประเสริฐ", "ภักดีกุล")
    invented = [parts.choice(beginnings) + parts.choice(endings) for _ in range(200)]
    assert sum(map(is_family_name, invented)) > 180


def test_few_pairs_of_everyday_words_pass_for_a_name() -> None:
    from pythainlp.corpus import thai_words

    words = sorted(word for word in thai_words() if re.fullmatch("[ก-๎]{3,12}", word))
    pairs = random.Random(7)
    passed = [is_full_name(f"{pairs.choice(words)} {pairs.choice(words)}") for _ in range(3000)]
    assert sum(passed) < len(passed) * 0.03


def test_given_and_family_names_stand_in_columns_of_their_own() -> None:
    assert all(map(is_given_name, ("สมชาย", "กนกวรรณ", "Somchai", "NATTAPONG", "น.ส.ปิยะดา")))
    assert all(map(is_family_name, ("แซ่ตั้ง", "ณ อยุธยา", "วงศ์สวัสดิ์", "Jaidee")))
    assert not any(map(is_given_name, ("จำนวน", "Product", "สมชาย ใจดี", "12345")))


@pytest.mark.parametrize("name", ["Sofia García", "Hans Müller", "Nguyễn Văn An", "Ms. Camille Lefèvre"])
def test_letters_with_marks_are_letters_of_names(name):
    assert is_full_name(name)
    span = next(iter(find_persons(f"Dear {name},")))
    assert span.end - span.start >= len(name) - 4
