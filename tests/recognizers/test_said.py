"""What only a word before it makes personal is found in running text, and only that."""

from __future__ import annotations

import pytest

from recognizers.age import said_ages
from recognizers.password import said_passwords


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("password: Tr0ub4dor", ["Tr0ub4dor"]),
        ("รหัสผ่านคือ abc12345 ครับ", ["abc12345"]),
        ('{"user": "nok", "password": "s3cret!"}', ["s3cret!"]),
        ("login?pwd=qwer1234&next=/home", ["qwer1234"]),
        ("โปรดเปลี่ยนรหัสผ่านทุก 90 วัน", []),
        ("the passport is valid", []),
    ],
)
def test_a_password_is_what_stands_after_the_word(text, said):
    assert [text[span.start : span.end] for span in said_passwords(text)] == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("ผู้ป่วยชายอายุ 37 ปี", ["37 ปี"]),
        ("อายุ37", ["37"]),
        ("aged 45 years old", ["45 years old"]),
        ("บัตรหมดอายุ 12/27", []),
        ("อายุ 250", []),
        ("page 12", []),
    ],
)
def test_an_age_is_what_stands_after_the_word(text, said):
    assert [text[span.start : span.end] for span in said_ages(text)] == said
