"""One table of periods, laid out in every way that extraction leaves tables in: the same periods are read."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pdscan.policy.reader import read_text

_ROWS = {
    "th": (
        ("ข้อมูลระบุตัวตน เช่น ชื่อ นามสกุล เลขบัตรประชาชน", "10 ปี นับแต่วันที่สิ้นสุดสัญญา"),
        ("ข้อมูลการติดต่อ เช่น ที่อยู่ อีเมล เบอร์โทรศัพท์", "5 ปี นับแต่วันที่สิ้นสุดสัญญา"),
        ("ภาพจากกล้องวงจรปิด", "30 วัน นับแต่วันที่บันทึก"),
        ("ข้อมูลผู้สมัครงาน", "12 เดือน นับจากวันที่สมัคร"),
    ),
    "en": (
        ("Identity data such as name and national ID number", "10 years after the end of the contract"),
        ("Contact data such as address and e-mail address", "5 years after the end of the contract"),
        ("CCTV footage", "30 days from recording"),
        ("Applications of candidates", "12 months after the decision"),
    ),
}
_AROUND = {
    "th": ("นโยบายความเป็นส่วนตัว\n\n5. การเก็บรักษาข้อมูล\n\n", "\n\nสิทธิของท่าน\nเราจะตอบคำขอภายใน 15 วัน\n"),
    "en": (
        "Privacy Policy\n\n5. How long we keep your data\n\n",
        "\n\nYour rights\nWe answer within 15 days.\n",
    ),
}
_OTHER_COLUMNS = {
    "ลำดับ": "",
    "No.": "",
    "วัตถุประสงค์": "เพื่อให้บริการแก่ท่าน",
    "Purpose": "To provide our services",
    "ฐานทางกฎหมาย": "ฐานสัญญา",
    "Legal basis": "Contract",
    "เหตุผล": "เป็นไปตามกฎหมาย",
    "Reason": "Legal obligation",
}
_HEADERS = (
    ("th", ("ประเภทข้อมูล", "ระยะเวลาจัดเก็บ")),
    ("th", ("ลำดับ", "ประเภท / รายการข้อมูลส่วนบุคคล", "ระยะเวลาประมวลผล")),
    ("th", ("ข้อมูลส่วนบุคคล", "วัตถุประสงค์", "ระยะเวลาเก็บรักษา")),
    ("th", ("หมวดหมู่ข้อมูล", "ฐานทางกฎหมาย", "ระยะเวลาการเก็บรักษา")),
    ("th", ("ประเภทของข้อมูลส่วนบุคคล", "ระยะเวลาการเก็บข้อมูล", "เหตุผล")),
    ("en", ("Data", "Period")),
    ("en", ("No.", "Type of personal data", "Retention period")),
    ("en", ("Personal data", "Purpose", "How long we keep it")),
    ("en", ("Type of data", "Legal basis", "Storage period")),
    ("en", ("Data category", "Retention period", "Reason")),
)
Table = list[list[str]]


def _wrapped(cell: str, at: int = 24) -> str:
    lines = [""]
    for word in cell.split(" "):
        if lines[-1] and len(lines[-1]) + len(word) > at:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return "\n".join(lines)


def _cells(table: Table) -> list[str]:
    return [cell for row in table for cell in row]


_LAYOUTS: dict[str, Callable[[Table], str]] = {
    "a cell to a line": lambda table: "\n".join(_cells(table)),
    "blank lines between cells": lambda table: "\n\n".join(_cells(table)),
    "cells broken over lines": lambda table: "\n".join(map(_wrapped, _cells(table))),
    "bars": lambda table: "\n".join(" | ".join(row) for row in table),
    "bars all round": lambda table: "\n".join(f"| {' | '.join(row)} |" for row in table),
    "tabs": lambda table: "\n".join("\t".join(row) for row in table),
    "wide gaps": lambda table: "\n".join("     ".join(row) for row in table),
    "rows in lines": lambda table: "\n".join(" ".join(row) for row in table),
    "header in one line": lambda table: "\n".join((" ".join(table[0]), *_cells(table[1:]))),
}


def _table(lang: str, header: tuple[str, ...]) -> Table:
    table = [list(header)]
    for count, (data, period) in enumerate(_ROWS[lang], 1):
        said = iter((data, period))
        table.append([
            (_OTHER_COLUMNS[column] or f"{count}.") if column in _OTHER_COLUMNS else next(said)
            for column in header
        ])  # fmt: skip
    return table


@pytest.mark.parametrize("layout", _LAYOUTS)
@pytest.mark.parametrize(("lang", "header"), _HEADERS)
def test_the_periods_of_a_table_are_read_whatever_its_layout(
    lang: str, header: tuple[str, ...], layout: str
) -> None:
    before, after = _AROUND[lang]
    policy = read_text(f"{before}{_LAYOUTS[layout](_table(lang, header))}{after}").policy
    kept = {one.duration: one.applies_to for one in policy.retention if one.duration}
    assert set(kept) == {"P10Y", "P5Y", "P30D", "P12M"}
    assert "national_id" in kept["P10Y"]
    assert "email" in kept["P5Y"]
    assert "cctv" in kept["P30D"]


def test_a_sentence_that_names_what_columns_do_heads_no_table() -> None:
    policy = read_text(
        "ข้อมูลที่เราเก็บรวบรวม\n\nเราจะใช้ข้อมูลส่วนบุคคลของท่านตามที่ระบุในหัวข้อ “วัตถุประสงค์ในการประมวลผลข้อมูล”\n\n"
        "ระยะเวลาในการเก็บรักษาข้อมูลส่วนบุคคล\n\nเก็บไว้ 10 ปี นับแต่วันที่เลิกสัญญา\n"
    ).policy
    assert [one.duration for one in policy.retention] == ["P10Y"]


def test_how_long_a_cookie_lives_is_told_by_the_column_of_its_table() -> None:
    found = read_text(
        "Cookie | Purpose | Lifetime\nsid | keeps you logged in | 7 days\n_gid | counts visitors | 1 day"
    ).policy
    assert {kept.duration for kept in found.retention} == {"P7D", "P1D"}


def test_records_of_any_name_may_be_listed_with_their_periods() -> None:
    found = read_text(
        "Payroll records: duration of employment plus seven years.\nBadge logs: six months."
    ).policy
    assert {kept.duration for kept in found.retention} == {"P7Y", "P6M"}


def test_a_password_that_expires_is_not_deleted() -> None:
    assert read_text("Staff passwords expire every 60 days.").policy.retention == ()


def test_in_a_table_of_cookies_an_age_is_how_long_they_last() -> None:
    found = read_text(
        "คุกกี้ | ผู้ให้บริการ | วัตถุประสงค์ | อายุ\n_fbp | Meta | โฆษณา | 3 เดือน\nlang | เรา | จดจำภาษา | 1 ปี"
    ).policy
    assert {kept.duration for kept in found.retention} == {"P3M", "P1Y"}


def test_a_period_may_be_told_as_so_long_and_more() -> None:
    found = read_text("How long we keep data\nCase files are kept 6+ years after the case is closed.").policy
    assert {kept.duration for kept in found.retention} == {"P6Y"}


def test_columns_and_words_of_keeping_are_known_in_many_forms() -> None:
    found = read_text(
        "Data | Collected? | Kept for\nPhone | Yes | 2 years\nReligion | No | –\nPlate number | Yes | 30 days"
    ).policy
    assert {kept.duration for kept in found.retention} == {"P2Y", "P30D"}
    assert {item.element for item in found.declared} == {"phone", "vehicle_registration"}


def test_files_of_those_who_resign_are_kept_but_their_access_ends() -> None:
    kept = read_text("แฟ้มพนักงานเก็บต่อไปอีก 10 ปีนับแต่วันลาออก ภาพจะถูกบันทึกทับเมื่อครบ 45 วัน").policy.retention
    assert {one.duration for one in kept} == {"P10Y", "P45D"}
    assert read_text("Access is removed within 2 days of leaving the force.").policy.retention == ()


@pytest.mark.parametrize(
    "table",
    [
        "## How long we keep data\n\n| Record | Period | Counted from |\n|---|---|---|\n"
        "| Staff files | 10 years | the end of employment |\n| Log-ins | 2 years | - |\n",
        "## ระยะเวลาเก็บรักษา\n\n| บันทึก | ระยะเวลา | เริ่มนับจาก |\n|---|---|---|\n"
        "| แฟ้มพนักงาน | 10 ปี | วันสิ้นสุดการจ้าง |\n| บันทึกการเข้าใช้ | 2 ปี | |\n",
    ],
)
def test_a_column_of_its_own_may_tell_from_when_periods_run(table: str) -> None:
    kept = [(one.duration, one.trigger) for one in read_text(table).policy.retention]
    assert kept == [("P10Y", "end_of_relationship"), ("P2Y", None)]


def test_what_a_period_runs_from_is_not_what_is_kept() -> None:
    policy = read_text("## Retention\n\n- Portal accounts: 18 months from the last login\n").policy
    assert [(one.trigger, one.applies_to) for one in policy.retention] == [("last_contact", ())]


def test_a_label_may_tell_of_no_period_but_of_what_lasts() -> None:
    policy = read_text(
        "## ระยะเวลาเก็บรักษา\n\n- กุญแจ API: ตลอดอายุสัญญา\n- ข้อมูลผู้ฝึกสอน: ตลอดการจ้างและอีก 2 ปี\n"
    ).policy
    kept = [(one.duration, one.trigger) for one in policy.retention]
    assert kept == [(None, "during_relationship"), ("P2Y", "end_of_relationship")]


@pytest.mark.parametrize(
    "said",
    [
        "We keep your data for five years. When this period ends the record is erased within thirty days.",
        "เราเก็บข้อมูลไว้ 5 ปี เมื่อพ้นระยะเวลาดังกล่าว บริษัทจะลบข้อมูลภายใน 30 วัน",
    ],
)
def test_the_time_within_which_data_are_erased_behind_a_period_is_none_of_keeping(said: str) -> None:
    heading = "How long we keep data" if said.isascii() else "ระยะเวลาเก็บรักษา"
    assert [one.duration for one in read_text(f"## {heading}\n\n{said}\n").policy.retention] == ["P5Y"]
