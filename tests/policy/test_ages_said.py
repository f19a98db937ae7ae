"""The age below which no data are taken is known in the usual words; other ages are no limit."""

from __future__ import annotations

import pytest

from pdscan.policy.reader import read_text


def _ages(sentence: str) -> set[int]:
    heading = "Minors" if sentence.isascii() else "ผู้เยาว์"
    return {one.age for one in read_text(f"{heading}\n\n{sentence}\n").policy.minimum_age}


@pytest.mark.parametrize(
    ("sentence", "ages"),
    [
        ("ผู้เยาว์อายุไม่เกินสิบปีต้องให้ผู้ใช้อำนาจปกครองยินยอมแทน ผู้ที่อายุเกินสิบปีแต่ไม่ครบยี่สิบปีต้องยินยอมร่วมกัน", {10, 20}),
        ("ผู้ที่อายุ 10 ปีขึ้นไปแต่ยังไม่บรรลุนิติภาวะ (20 ปีบริบูรณ์) ให้ความยินยอมเองได้บางกรณี", {10, 20}),
        ("บริการนี้เปิดให้ผู้มีอายุตั้งแต่ 15 ปี", {15}),
        ("การอบรมรับเฉพาะผู้มีอายุตั้งแต่ 20 ปีบริบูรณ์ขึ้นไป", {20}),
        ("เราไม่เก็บข้อมูลของเด็กต่ำกว่า 13 ปีโดยรู้เห็น", {13}),
        ("ท่านยืนยันว่าท่านมีอายุครบ 20 ปีบริบูรณ์", {20}),
        ("You must be at least 18 to use the service.", {18}),
        ("You have to be 18+ to open an account.", {18}),
        ("Users must have a driving licence and be 18 years old or above.", {18}),
        ("Members must be 15 or older; those under 20 need a parent to sign.", {15, 20}),
        ("If you live in Thailand and are below 20, a guardian has to agree.", {20}),
        ("If you are 16 or younger, ask your mum or dad to sign.", {16}),
        ("You must be 20 years or older to borrow from us.", {20}),
        ("You must be 21 to borrow from us.", {21}),
        ("Under 18? Our rooms are for people aged 18 and over.", {18}),
        ("Our service is for grown-ups (18+).", {18}),
        ("Anyone who is not yet twenty needs a guardian's signature.", {20}),
        ("Where the insured is under 20 years of age, the consent of a parent is required.", {20}),
        ("เว็บไซต์นี้สำหรับผู้มีอายุ 20 ปีขึ้นไป", {20}),
        ("ร้านเปิดให้เฉพาะลูกค้าอายุ 20 ปีขึ้นไป", {20}),
        ("If you are above the age of 16 but under the age of 18, your parent must consent.", {18}),
    ],
)
def test_an_age_for_consent_or_an_account_is_read(sentence: str, ages: set[int]) -> None:
    assert _ages(sentence) == ages


@pytest.mark.parametrize(
    "sentence",
    [
        "เด็กอายุต่ำกว่า 12 ปี เข้าพักฟรีกับผู้ปกครอง",
        "ผู้เอาประกันอายุ 20 ปีขึ้นไปได้รับทุนประกันเต็มจำนวน",
        "พนักงานอายุงานครบ 10 ปีได้รับเข็มทอง",
        "เราเก็บข้อมูลไว้ 10 ปีขึ้นไปหากกฎหมายกำหนด",
        "เก็บประวัติของเด็กไว้จนกว่าจะมีอายุครบ 25 ปี",
        "นักวิ่งรุ่นอายุไม่เกิน 18 ปี และรุ่น 19 ปีขึ้นไป แข่งแยกกัน",
        "Runners are grouped by age: under 18, 19 and over.",
        "Passwords must be 12 to 20 characters long.",
        "The insured may be up to 25 years old.",
        "A child under 12 years of age may not travel alone.",
        "Children under 7 travel at half fare with a parent.",
        "Files of pupils are kept until they reach the age of 25.",
        "You may withdraw consent in under 10 minutes.",
        "The building is over 20 years old.",
    ],
)
def test_ages_for_fares_benefits_and_things_are_no_limit(sentence: str) -> None:
    assert _ages(sentence) == set()
