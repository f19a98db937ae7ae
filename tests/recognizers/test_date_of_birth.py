"""Birth dates are read in both eras, in every order, and only where the calendar has them."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made import told

from pdscan.text import normalise
from recognizers.date_of_birth import ENGLISH_MONTH, RECOGNIZERS, THAI_MONTHS

THAI_DIGITS = str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙")
births = st.dates(date(1920, 1, 1), date(2026, 12, 31))


def is_birth_date(text: str) -> bool:
    value = normalise(text)
    return any(
        re.fullmatch(item.pattern or "", value) and (item.validate is None or item.validate(value))
        for item in RECOGNIZERS
        if item.entity_type != "YEAR_OF_BIRTH"
    )


def written(day: date, year: int) -> list[str]:
    full, short = THAI_MONTHS[day.month - 1]
    return [
        f"{year}-{day.month:02}-{day.day:02}",
        f"{year}-{day.month:02}-{day.day:02} 00:00:00",
        f"{year}{day.month:02}{day.day:02}",
        f"{day.day:02}/{day.month:02}/{year}",
        f"{day.day}/{day.month}/{year}",
        f"{day.day}-{day.month}-{year}",
        f"{day.day}.{day.month}.{year}",
        f"{day.day:02}{day.month:02}{year}",
        f"{day.day} {full} {year}",
        f"{day.day} {short} {year}",
        f"{day.day} {short.replace('.', '')} {year}",
        f"วันที่ {day.day} เดือน{full} พ.ศ. {year}",
        f"{day.day} {full} {year}".translate(THAI_DIGITS),
        f"{day:%d %b} {year}",
        f"{day:%B} {day.day}, {year}",
        f"{day:%d-%b}-{year}",
        f"{day.day:02}/{day.month:02}/{year % 100:02}",
    ]


@given(births)
def test_every_day_is_read_in_every_form_of_the_common_era(day):
    assert [text for text in written(day, day.year) if not is_birth_date(text)] == []


@given(births)
def test_every_day_is_read_in_every_form_of_the_buddhist_era(day):
    assert [text for text in written(day, day.year + 543) if not is_birth_date(text)] == []


@pytest.mark.parametrize("year", [2530, 2531, 2443 + 100, 1987, 1988, 1900, 2000])
def test_a_leap_day_exists_only_where_the_common_era_year_is_a_leap_year(year):
    common = year - 543 if year > 2400 else year
    is_leap = common % 4 == 0 and (common % 100 != 0 or common % 400 == 0)
    assert is_birth_date(f"29/02/{year}") == is_leap


@pytest.mark.parametrize(
    "text", ["30/02/2530", "31 เม.ย. 2530", "32/01/1987", "1987-13-01", "00/01/2530", "15/08/1830"]
)
def test_days_that_no_calendar_has_are_refused(text):
    assert not is_birth_date(text)


def test_every_english_month_is_known():
    names = [date(2000, month, 1).strftime(form) for month in range(1, 13) for form in ("%b", "%B")]
    assert [name for name in names if not re.fullmatch(ENGLISH_MONTH, name)] == []


@pytest.mark.parametrize(
    "text",
    [
        "Date of birth: 1987-08-15\nArrival: 18 Jun 2026, flight TG931",
        "วันเกิด 15/08/2530\nวันหมดอายุ: 14/08/2575",
    ],
)
def test_a_day_behind_a_label_of_its_own_is_no_birth(text: str) -> None:
    assert len(told(text, "date_of_birth")) == 1
