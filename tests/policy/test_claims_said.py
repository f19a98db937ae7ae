"""Each promise of protection is known in the words that notices use for it, and nothing else is one."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from pdscan.policy.model import CLAIMS
from pdscan.policy.reader import read_text

_SAID = yaml.safe_load(Path(__file__).with_name("claims_said.yaml").read_text(encoding="utf-8"))
_NOTHING = "nothing"


def _claims(sentence: str) -> set[str]:
    heading = "Security of your data" if sentence.isascii() else "การรักษาความปลอดภัยของข้อมูล"
    return {claim.claim for claim in read_text(f"{heading}\n\n{sentence}\n").policy.claims}


def test_every_claim_is_said() -> None:
    assert set(_SAID) == {*CLAIMS, _NOTHING}


@pytest.mark.parametrize(("code", "sentence"), [(code, said) for code in CLAIMS for said in _SAID[code]])
def test_a_promise_is_known_by_its_usual_words(code: str, sentence: str) -> None:
    assert code in _claims(sentence)


@pytest.mark.parametrize("sentence", _SAID[_NOTHING])
def test_advice_rights_and_what_is_not_so_promise_nothing(sentence: str) -> None:
    assert _claims(sentence) == set()


def test_the_access_of_staff_is_read_under_a_heading_on_rights_of_access() -> None:
    text = "# สิทธิการเข้าถึง\n\nการกำหนดสิทธิเป็นไปตามบทบาทหน้าที่ และให้สิทธิน้อยที่สุดเท่าที่จำเป็น\n"
    assert {one.claim for one in read_text(text).policy.claims} >= {"role_based_access", "least_privilege"}


@pytest.mark.parametrize(
    "text",
    [
        "มาตรการทางเทคนิค\n\nร้านเปิดทุกวัน\n",
        "Wallet\n\nPromptPay number, PIN, the one-time passcode sent by SMS, contacts you select.\n",
    ],
)
def test_titles_and_items_of_data_promise_nothing(text: str) -> None:
    assert read_text(text).policy.claims == ()


@pytest.mark.parametrize(
    ("sentence", "code", "elements"),
    [
        (
            "Passwords are hashed and card numbers are encrypted in the database.",
            "encryption_db_level",
            ("payment_card",),
        ),
        ("PINs and passports are encrypted in the database.", "encryption_db_level", ("pin", "passport")),
        (
            "รหัสผ่านเก็บเป็นค่าแฮชทางเดียว เลขบัตรประชาชนถูกเข้ารหัสก่อนบันทึกลงฐานข้อมูล",
            "encryption_db_level",
            ("national_id",),
        ),
        ("One-time passcodes are kept as salted hashes.", "pseudonymisation", ("otp",)),
    ],
)
def test_a_promise_is_about_the_data_named_since_the_one_before(
    sentence: str, code: str, elements: tuple[str, ...]
) -> None:
    heading = "Security of your data" if sentence.isascii() else "การรักษาความปลอดภัยของข้อมูล"
    claims = read_text(f"{heading}\n\n{sentence}\n").policy.claims
    assert [claim.elements for claim in claims if claim.claim == code] == [elements]
