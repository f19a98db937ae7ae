"""A sentence that heads a column is read for what it asks."""

from __future__ import annotations

import pytest
from made import RULES

from pdscan.detect.headers.asked import gist


def told(header: str) -> set[str]:
    return {RULES.by_type[key].element for key, item in RULES.names.read(header).items() if item.tells}


@pytest.mark.parametrize(
    ("header", "element"),
    [
        ("Enter your password (at least 8 characters)", "password"),
        ("Employee No. of the person reporting", "employee_id"),
        ("Passport No. (for foreigners)", "passport"),
        ("Street address (include apartment number)", "postal_address"),
        ("Are you a citizen or permanent resident?", "citizenship"),
        ("ท่านจดทะเบียนสมรสหรือไม่", "marital_status"),
        ("กรุณาระบุเลขบัตรประชาชนของท่าน", "national_id"),
    ],
)
def test_what_is_asked_for_is_the_head(header, element):
    assert element in told(header)


@pytest.mark.parametrize(
    ("header", "asked"),
    [
        ("create date", ""), ("email", ""), ("ผู้พิการ (ราย)", ""),
        ("Plate number and province", "Plate number"),
        ("What is your flight number and arrival date?", "flight number"), ("รหัสผ่านอีกครั้ง", "รหัสผ่าน"),
    ],
)  # fmt: skip
def test_only_a_sentence_has_a_gist(header, asked):
    assert gist(header) == asked


@pytest.mark.parametrize(
    "header", ["Number of questions in the form", "How do we rate the printer?", "Name of the product"]
)
def test_a_question_about_a_thing_asks_for_nobodys_data(header):
    assert not told(header)
