"""What stands around a period tells of which records, and of whom, it is."""

from __future__ import annotations

import pytest

from pdscan.policy.model import Policy
from pdscan.policy.reader import read_text

SCHEDULE = """# Why we use data and how long

| Purpose | Data | Kept for |
|---|---|---|
| Quotations that are not taken up | name, telephone | 12 months |
"""
CATEGORIES = """# Data we process

| Category | What it contains | Where it comes from |
|---|---|---|
| Identity | full name, nationality | you |
| Contact | mobile number, e-mail, home address | you |
"""


def read(text: str) -> Policy:
    return read_text(text).policy


def test_a_period_in_a_table_is_quoted_with_what_its_row_is_called() -> None:
    (kept,) = read(SCHEDULE).retention
    assert kept.quote == "Quotations that are not taken up (name, telephone): 12 months"
    assert kept.applies_to == ("name", "phone")


def test_a_row_of_contact_data_heads_no_table() -> None:
    declared = {one.element for one in read(CATEGORIES).declared}
    assert declared == {"name", "nationality", "phone", "email", "postal_address"}


def test_a_period_that_names_nobody_is_for_those_of_its_heading() -> None:
    (kept,) = read("# Annex - Merchants\n\nKept while the shop is with us and ten years after.\n").retention
    assert (kept.duration, kept.trigger, kept.applies_to) == ("P10Y", "end_of_relationship", ("merchant",))


@pytest.mark.parametrize(
    "text",
    [
        "# ตารางระยะเวลา\n\n- ทะเบียนนักศึกษา: เก็บถาวร\n",
        "# Retention\n\n- Degree registers are kept permanently.\n",
    ],
)
def test_what_is_kept_for_good_has_a_trigger_and_no_period(text: str) -> None:
    (kept,) = read(text).retention
    assert (kept.duration, kept.trigger) == (None, "permanent")


def test_a_period_that_is_said_to_be_none_of_keeping_is_none() -> None:
    assert read("# ระยะเวลาเก็บข้อมูล\n\nการดูแลโครงสร้าง 5 ปี มิใช่ระยะเวลาเก็บข้อมูล\n").retention == ()


def test_an_element_is_declared_of_those_whom_its_own_passage_names() -> None:
    text = "# ข้อมูลที่เราเก็บ\n\n- ผู้สมัครงาน: ชื่อ ประวัติการศึกษา\n- ลูกค้า: ชื่อ เลขที่บัญชีธนาคาร\n"
    whose = {one.element: one.subjects for one in read(text).declared}
    assert whose["bank_account"] == ("customer",)
    assert whose["education"] == ("job_applicant",)
    assert whose["name"] == ("job_applicant", "customer")
