"""Given names and nicknames without a title: behind words of kin, in lists and chats, over line ends."""

from __future__ import annotations

import pytest

from pdscan.detect.persons.find import find_persons


def names(text: str) -> list[str]:
    return [text[span.start : span.end] for span in find_persons(text)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ส่งให้พี่กาญจนาแล้วครับ", "พี่กาญจนา"),
        ("ญาติ ลุงเจริญ 081-234-5678", "ลุงเจริญ"),
        ("แอดมิน แบงค์ สรุปยอด", "แบงค์"),
        ("อยู่กับเมียเพ็ญศรีและหลาน", "เพ็ญศรี"),
        ("โดยมีหลวงพ่อธวัชชัยเป็นประธาน", "หลวงพ่อธวัชชัย"),
    ],
)
def test_a_word_of_kin_calls_somebody_by_the_given_name(text, name):
    assert names(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "ปลาร้าแม่บุญเรือนหมด",
        "ยาหอมตราลุงบุญส่ง",
        "อาคารกาญจนา ชั้น 3",
        "ไปตามถนนใหญ่",
        "พี่เลี้ยง 2 คน",
        "เจ๊วิชัย อาหารตามสั่ง",
    ],
)
def test_goods_and_buildings_called_after_somebody_are_no_persons(text):
    assert names(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "บริษัท จิราพร ขันตีกุล แอนด์ ซันส์ จำกัด",
        "ประชุมที่หอประชุมศุภวิชญ์ คำแหงพล วันนี้",
        "ที่สะพานวรพจน์ ใจซื่อตรง",
    ],
)
def test_a_company_or_a_hall_with_a_full_name_is_no_person(text):
    assert names(text) == []


def test_a_hard_wrapped_line_keeps_no_family_name_from_its_given_name():
    assert names("ขอมอบอำนาจให้ นางสาวเพ็ญศรี\nแซ่ตั้ง อยู่ที่บ้านเลขที่ 216") == ["นางสาวเพ็ญศรี\nแซ่ตั้ง"]
    assert names("ถึงคุณกาญจนา\nเพชรรัตนกูล กำลังนำส่ง") == ["กาญจนา\nเพชรรัตนกูล"]
    assert names("เรียนคุณกาญจนา\nสวัสดีครับ") == ["กาญจนา"]


def test_most_lines_of_a_list_show_that_all_name_somebody():
    text = "1. ศิริลักษณ์ 0637412737\n2. เจริญ 0951234567\n3. จิราพร 0829837149\n4. วรพจน์ 0934367664"
    assert names(text) == ["ศิริลักษณ์", "เจริญ", "จิราพร", "วรพจน์"]
    assert names("1. ขอบเขต\n2. เงื่อนไข\n3. สมบูรณ์\n4. ราคา") == []


def test_who_speaks_again_at_a_time_is_somebody():
    assert names("18:02 โจ้ ใครยังไม่ส่ง\n18:05 เมย์ ส่งแล้วค่ะ\n18:06 โจ้ โอเค") == ["โจ้", "โจ้"]
    assert names("Anucha 09:01  ok\nลูกค้าแจ้งมา\nAnucha 09:04  done\nPensri 09:05  hi") == ["Anucha"] * 2


def test_a_family_is_called_by_its_name():
    assert names("ตระกูลสิทธิโชคอนันต์ 40,500 บาท") == ["สิทธิโชคอนันต์"]
    assert names("ครอบครัวใหญ่ 5 คน") == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("please tell Adisorn or khun Rungnapa today", ["Adisorn", "Rungnapa"]),
        ("My friend Udom told me about it.", ["Udom"]),
        ("she stayed at Somboon Mansion", []),
        ("the Manee ERP error is back", []),
        ("near Jay Nok Noodle", []),
    ],
)
def test_english_sentences_call_somebody_by_the_given_name(text, found):
    assert names(text) == found


def test_a_list_may_turn_the_order_of_names():
    text = "1  Suankaewma, Chalerm  M/F  A1\n2  Masae, Sakda  M/F  A2\n3  Doloh, Solahuddin  M/F  A3\n"
    assert names(text) == ["Suankaewma, Chalerm", "Masae, Sakda", "Doloh, Solahuddin"]
    assert names("1  Chair, Wood  A1\n2  Desk, Steel  A2\n") == []


def test_a_heading_of_a_role_tells_given_names():
    text = (
        "id;on;email;subject;assignee\n12;1 May;a@example.com;laptop;Chujai\n13;2 May;b@example.com;vpn;Udom"
    )
    assert names(text) == ["Chujai", "Udom"]


def test_foreign_names_in_thai_letters_are_known_by_their_parts():
    assert names("ต่างด้าว: ขิ่น ซานดา อู (0018), ซอ ลิน ตุน (0085)") == ["ขิ่น ซานดา อู", "ซอ ลิน ตุน"]
    assert names("ผู้สอนคือมิสเตอร์มัตเตโอ เบลลานดินี") == ["มิสเตอร์มัตเตโอ เบลลานดินี"]


def test_an_everyday_word_is_a_nickname_behind_a_word_of_kin_only():
    assert names("ติดต่อป้าหมู ฝ่ายบุคคล") == ["ป้าหมู"]
    assert names("ซื้อหมู 2 กิโล น้ำ 1 ขวด") == []
