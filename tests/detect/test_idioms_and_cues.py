"""Words that are names as well: in wishes, in names of shops; and what makes a known name one."""

from __future__ import annotations

import pytest

from pdscan.detect.persons.find import find_persons


def names(text: str) -> list[str]:
    return [text[span.start : span.end] for span in find_persons(text)]


@pytest.mark.parametrize(
    "text",
    [
        "ขอให้ท่านอยู่ดีมีสุข เจริญรุ่งเรือง",
        "ขอให้ทุกคนสมหวังดังปรารถนาทุกประการ",
        "ขอทุกท่านสมหวัง มานะ อดทน และมีสุข",
        "พรุ่งนี้เป็นวันดี ฤกษ์งามยามดี อากาศดี",
        "ทานแล้วจะมีสุข เงินทองไหลมาเทมา",
        "ต้องใช้ความมานะและอดทน การเงินพอมีสุข",
    ],
)
def test_wishes_and_omens_name_nobody(text):
    assert names(text) == []


def test_a_wish_hides_no_person_who_is_named_before_it():
    assert names("คุณธนาธิป ศรีสกุล ขอให้ทุกคนอยู่ดีมีสุข สมหวัง") == ["ธนาธิป ศรีสกุล"]
    assert names("ขอให้นายธนาธิป มีสุข มาพบแพทย์") == ["นายธนาธิป มีสุข"]


@pytest.mark.parametrize(
    "text",
    [
        'ปากซอยมีร้านกาแฟชื่อ "คุณยายแพรว" ติดกล้อง',
        'แต่ร้านชื่อ "สมพงษ์แอร์" หาไม่เจอ',
        "หุ้นสมบูรณ์แอดวานซ์และสมชัยยนต์ปรับลดลง",
        "เทียบกับเจ้าอื่นเช่น สมใจซัพพลาย",
    ],
)
def test_shops_and_firms_called_after_somebody_are_no_persons(text):
    assert names(text) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ควงลูกสาว วิไลรัตน์ ออกงาน", "วิไลรัตน์"),
        ("แม่ นี่วิไลรัตน์นะ เบอร์ใหม่", "วิไลรัตน์"),
        ("ป้ายหน้ารถเขียนว่า ประจักษ์ เที่ยงธรรม", "ประจักษ์ เที่ยงธรรม"),
        ("ศูนย์บริการ พิชญาภารับสายค่ะ", "พิชญาภา"),
        ("ผู้รับผิดชอบ: ทีม Mobile / กิตติภพ ต่อสาย 7614", "กิตติภพ"),
        ("ตามมาด้วยวิไลรัตน์กับลูกชาย", "วิไลรัตน์"),
        ("ขอแสดงความเสียใจกับครอบครัววิชัย วารีรักษ์ รุ่น 3", "วิชัย วารีรักษ์"),
        ("ของแฟน ชื่อฮกฮวด\n", "ฮกฮวด"),
        ("โทร 084 154 2198 (รอฮานี)", "รอฮานี"),
    ],
)
def test_a_known_given_name_is_one_where_somebody_is_spoken_of(text, name):
    assert names(text) == [name]


@pytest.mark.parametrize(
    "text", ["ลูกสาว ป่วยหนัก", "ส่วนสมบูรณ์ของงบ", "นี่ดีนะ", "ขึ้นว่า สำเร็จ แล้ว", "เขียนว่า ห้ามจอด ตลอดแนว"]
)
def test_an_everyday_word_there_is_none(text):
    assert names(text) == []
