"""Lists that one wrong turn would lose: sentences whose verbs and leads the vocabulary does not know."""

from __future__ import annotations

import pytest

from pdscan.policy.model import Policy
from pdscan.policy.reader import read_text
from pdscan.policy.reading.denials import denies

NAME_PHONE_EMAIL = {"name", "phone", "email"}


def policy(text: str) -> Policy:
    return read_text(text).policy


def stated(text: str) -> set[str]:
    return {item.element for item in policy(text).declared if item.certainty == "stated"}


@pytest.mark.parametrize(
    "text",
    [
        "มหาวิทยาลัยจำเป็นต้องถือครอง ใช้ และเปิดเผยข้อมูลของท่าน ได้แก่ ชื่อ เบอร์โทรศัพท์ อีเมล เพื่อการรับสมัคร",
        "เพื่อให้บริการแก่ท่าน ร้านมีไว้ซึ่งข้อมูลของท่าน เช่น ชื่อ เบอร์โทรศัพท์ และอีเมล",
        "To serve you, the shop comes to hold details such as your name, phone number and e-mail.",
        "# ข้อมูลส่วนบุคคลที่เก็บรวบรวม\nเพื่อให้บริการแก่ท่าน เราถือครอง ชื่อ เบอร์โทรศัพท์ และอีเมล",
        "บริษัทถือครองข้อมูลเพื่อวัตถุประสงค์ในการให้บริการ กล่าวคือ\n• ชื่อ\n• เบอร์โทรศัพท์\n• อีเมล",
        "บริษัทเก็บรวบรวมข้อมูลเพื่อวัตถุประสงค์ในการให้บริการ กล่าวคือ ชื่อ เบอร์โทรศัพท์ และอีเมล",
    ],
)
def test_a_list_outlives_a_verb_that_is_not_known(text: str) -> None:
    assert stated(text) == NAME_PHONE_EMAIL


@pytest.mark.parametrize(
    "text",
    [
        "แบบฟอร์มให้ความยินยอม\nชื่อ-นามสกุล: ........\nเบอร์โทรศัพท์: ........\nอีเมล: ........\n\n"
        "ข้าพเจ้ายินยอมให้บริษัทเก็บรวบรวมข้อมูลข้างต้นเพื่อการติดต่อกลับ",
        "Consent form\nName: ________\nPhone: ________\nE-mail: ________\n\n"
        "I agree that the shop collects and uses the data above to contact me.",
        "Consent form\nFull name ____ Telephone ____ E-mail ____\n"
        "I consent to the collection of the data above.",
    ],
)
def test_a_short_form_collects_what_is_filled_in_above(text: str) -> None:
    assert stated(text) == NAME_PHONE_EMAIL


@pytest.mark.parametrize(
    "text",
    [
        "ข้อมูลอ่อนไหว คือ เชื้อชาติ ศาสนา สุขภาพ ความพิการ",
        "ข้อมูลส่วนบุคคล คือ ข้อมูลที่ระบุตัวบุคคลได้ เช่น ชื่อ ที่อยู่ เบอร์โทรศัพท์ อีเมล",
        "Personal data is any information about you, such as name, e-mail and phone number.",
        "ทางเราไม่ถือครองข้อมูล เช่น ชื่อ อีเมล เบอร์โทรศัพท์ ของท่าน",
        "We never hold on to details such as your name, phone number or e-mail.",
        "# Data we do not want\nPlease do not send us details like name, e-mail, phone number.",
        "ข้อมูลได้แก่ ชื่อ อีเมล เบอร์โทรศัพท์ ร้านไม่ถือครอง",
        "# Your rights\nYou may correct your details: name, phone, e-mail.",
        "# การเปิดเผยข้อมูล\nเราส่งรายละเอียดให้ผู้ขนส่ง เช่น ชื่อ เบอร์โทรศัพท์ อีเมล",
        "# การใช้ข้อมูล\nบริษัทใช้ข้อมูลเพื่อวัตถุประสงค์ดังนี้ กล่าวคือ\n• ส่งใบแจ้งหนี้ทางอีเมล\n• ตอบข้อร้องเรียน\n• ทำแบบสอบถาม",
    ],
)
def test_what_is_refused_defined_or_about_rights_or_recipients_stays_unread(text: str) -> None:
    assert stated(text) == set()


def test_hedges_outlive_a_second_reading() -> None:
    read = policy(
        "To serve you, the shop may come to hold details: your name, phone number and e-mail (if any)."
    )
    assert {item.element: item.hedge for item in read.declared} == {
        "name": "may",
        "phone": "may",
        "email": "if_any",
    }


@pytest.mark.parametrize(
    ("text", "durations"),
    [
        ("# สิทธิของท่าน\nเราเก็บข้อมูลของท่านไว้ 5 ปีนับจากสิ้นสุดสัญญา", ["P5Y"]),
        ("# Your rights\nWe keep your data for 10 years after the contract ends.", ["P10Y"]),
        ("# สิทธิของท่าน\nบริษัทจะลบข้อมูลภายใน 30 วันนับจากได้รับคำขอ", []),
        ("# Your rights\nYou may request a copy of the data kept over the last 2 years.", []),
    ],
)
def test_a_period_of_keeping_may_stand_among_the_rights(text: str, durations: list[str]) -> None:
    assert [one.duration for one in policy(text).retention] == durations


@pytest.mark.parametrize(
    "text", ["ประสิทธิภาพ", "ไม่จำกัดเพียงชื่อ", "including but not limited to your name", "ข้อมูลที่มี คือ ชื่อ"]
)
def test_words_that_only_look_like_denials(text: str) -> None:
    assert not denies(text)
