"""From when a policy holds: which of its dates says so, in which era, and when none does."""

from __future__ import annotations

import pytest

from pdscan.policy.reading.dates import effective


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("มีผลตั้งแต่ 5 ส.ค. 68", "2025-08-05"),
        ("ปรับปรุงล่าสุด: ๕ สิงหาคม พ.ศ. ๒๕๖๘", "2025-08-05"),
        ("ประกาศฉบับนี้ให้ไว้ ณ วันที่ 4 มีนาคม 2565", "2022-03-04"),
        ("Effective 1st of June, 2022", "2022-06-01"),
        ("Last updated: Aug. 5th, 2025", "2025-08-05"),
        ("Effective date: 1 August 2025\nLast updated: September 2025", "2025-08-01"),
        ("ให้ใช้บังคับตั้งแต่วันที่ 1 มิถุนายน พ.ศ. 2565 เป็นต้นไป\nประกาศ ณ วันที่ 25 พฤษภาคม พ.ศ. 2565", "2022-06-01"),
        ("ประกาศนี้ถือใช้ตั้งแต่ 15 มกราคม 2566\nประกาศ ณ วันที่ 1 มกราคม 2566", "2023-01-15"),
        ("ที่ประชุมเห็นชอบเมื่อวันที่ 28 เมษายน 2565 ให้ใช้ตั้งแต่วันที่ 1 มิถุนายน 2565", "2022-06-01"),
        ("Approved on 2 May 2022, effective from 1 June 2022", "2022-06-01"),
        ("แก้ไขครั้งล่าสุดเมื่อ 3 พ.ย. 2568", "2025-11-03"),
        ("ปรับปรุง ณ วันที่ 12 สิงหาคม 2567", "2024-08-12"),
        ("This version applies from 2 May 2022. Older versions: [2019] [2020]", "2022-05-02"),
        ("With effect from March 1, 2024 this notice replaces that of 2 May 2020.", "2024-03-01"),
        (
            "The Act came into force on 1 June 2022. This policy is effective as of 1 January 2025.",
            "2025-01-01",
        ),
        ("Issued: 5 February 2024", "2024-02-05"),
        ("Updated 2025-08-05. Version 1 was published on 2 May 2020.", "2025-08-05"),
    ],
)
def test_the_day_is_read_in_either_era(text: str, day: str) -> None:
    assert effective(text) == day


@pytest.mark.parametrize(
    "text",
    [
        "Last updated: August 2025",
        "ปรับปรุงล่าสุด: สิงหาคม พ.ศ. 2568",
        "Last updated: August 2025. The regulation is dated 27 April 2016.",
        "มีผลบังคับใช้ตั้งแต่เดือนสิงหาคม 2568",
        "เราบันทึกภาพในงาน ณ วันที่ 18 กรกฎาคม พ.ศ. 2569",
        "พ.ร.บ. คุ้มครองข้อมูลส่วนบุคคล มีผลบังคับใช้ตั้งแต่วันที่ 1 มิถุนายน 2565",
        "The Act came into force on 1 June 2022.",
        "We kept it from 1 May 2020 on.",
    ],
)
def test_a_month_or_the_day_of_something_else_is_no_date_of_the_policy(text: str) -> None:
    assert effective(text) is None
