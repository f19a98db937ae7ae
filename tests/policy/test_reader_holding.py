"""Short sentences that stand alone: what they hold, what they refuse, and what they only speak of."""

from __future__ import annotations

import pytest

from pdscan.policy.reader import read_text


def declared(text: str) -> set[str]:
    return {item.element for item in read_text(text).policy.declared}


def refused(text: str) -> set[str]:
    return {element for one in read_text(text).policy.refused for element in one.elements}


@pytest.mark.parametrize(
    ("text", "elements"),
    [
        ("For each delivery we check your phone number against our list.", {"phone"}),
        ("Guests show their passport at the desk.", {"passport"}),
        ("Your marital status is noted on the form.", {"marital_status"}),
        ("Every visitor tells us a nickname.", {"alias"}),
        ("ทางหอพักจะถูกบันทึกหมายเลขหนังสือเดินทางของผู้เข้าพัก", {"passport"}),
        ("ผู้สมัครต้องแนบสำเนาวุฒิการศึกษา", {"education"}),
        ("เลขทะเบียนรถของผู้มาติดต่อเก็บไว้ 30 วัน", {"vehicle_registration"}),
    ],
)
def test_data_that_are_used_shown_or_handed_over_are_held(text: str, elements: set[str]) -> None:
    assert declared(text) == elements


@pytest.mark.parametrize(
    "text",
    [
        "The club has no intention of collecting your religion.",
        "Members are never asked for their religion.",
        "Our questionnaire uses no religion.",
        "Your religion does not reach our servers.",
        "We refrain from recording your religion.",
        "Religion – not requested",
        "สมาคมมิได้สอบถามศาสนาของสมาชิก",
        "ผู้พักอาศัยไม่ต้องแจ้งศาสนา",
        "แอปไม่เข้าถึงข้อมูลศาสนา",
        "บริษัทได้ยกเลิกการเก็บข้อมูลศาสนาแล้ว",
    ],
)
def test_a_refusal_is_known_in_many_words(text: str) -> None:
    assert (declared(text), refused(text)) == (set(), {"religion"})


@pytest.mark.parametrize(
    ("text", "held", "not_held"),
    [
        ("We do not ask for your religion, only the number of your passport.", {"passport"}, {"religion"}),
        ("Religion is not recorded; we only keep your nationality.", {"nationality"}, {"religion"}),
        ("ชมรมไม่เก็บข้อมูลศาสนา แต่เก็บสัญชาติของสมาชิก", {"nationality"}, {"religion"}),
        ("บริษัทไม่สอบถามศาสนา โดยจะทราบเพียงสัญชาติของท่าน", {"nationality"}, {"religion"}),
    ],
)
def test_a_refusal_ends_where_the_sentence_says_what_is_collected(
    text: str, held: set[str], not_held: set[str]
) -> None:
    assert (declared(text), refused(text)) == (held, not_held)


@pytest.mark.parametrize(
    "text",
    [
        "Facebook collects your name and e-mail under its own privacy policy.",
        "The chat window comes from a third party, which may record your location on its own terms.",
        "Section 26 of the Act prohibits the collection of religion and health data.",
        "“Biometric data” includes fingerprints and images of the iris.",
        "You are responsible for keeping your password secret.",
        "Voice control, which records your voice, is planned but not yet live.",
        "We may disclose data to couriers (for example your name, phone and address).",
        "มาตรา 26 ห้ามมิให้เก็บรวบรวมข้อมูลศาสนาและสุขภาพ",
        "ผู้ลงโฆษณาอาจวางคุกกี้ของตนเองในอุปกรณ์ของท่าน",
        "ท่านมีหน้าที่เก็บรักษารหัสผ่านเป็นความลับ",
        "คำว่า “ข้อมูลชีวภาพ” ให้หมายความถึงลายนิ้วมือและภาพม่านตา",
    ],
)
def test_laws_definitions_others_and_advice_declare_nothing(text: str) -> None:
    assert declared(text) == set()


@pytest.mark.parametrize(
    ("text", "durations"),
    [
        ("Call recordings: eighteen (18) months", ["P18M"]),
        ("Server logs are purged after 45 days, whereas complaints are resolved within 20 days.", ["P45D"]),
        ("ข้อมูลการจองเก็บสองปีนับแต่วันเช็กเอาต์", ["P2Y"]),
    ],
)
def test_a_period_is_read_from_a_sentence_of_its_own(text: str, durations: list[str]) -> None:
    assert [one.duration for one in read_text(text).policy.retention] == durations


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        ("Membership is open to persons aged 17 and above.", [17]),
        ("Participants must be at least twenty-one years of age.", [21]),
        ("ผู้สมัครสมาชิกต้องมีอายุสิบเก้าปีบริบูรณ์ขึ้นไป", [19]),
        ("เฟซบุ๊กกำหนดให้ผู้ใช้ของตนต้องมีอายุ 13 ปีขึ้นไป", []),
    ],
)
def test_ages_are_read_in_words_and_others_ages_are_left_out(text: str, ages: list[int]) -> None:
    assert [one.age for one in read_text(text).policy.minimum_age] == ages
