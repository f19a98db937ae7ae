"""Dates of birth (วันเดือนปีเกิด) in the Common and the Buddhist Era (CE + 543), in all written forms.

A date is no personal datum by itself: the header says whose it is and of what. Day comes before month in
Thailand; ISO dates may hold Buddhist years (2530-08-15); Thai months are written out or abbreviated.
29 February exists only where the Common Era year is a leap year.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import replace
from datetime import date, timedelta

from pdscan.phrases import said
from pdscan.recognizer import Recognizer, Span

THAI_MONTHS = (
    ("มกราคม", "ม.ค."), ("กุมภาพันธ์", "ก.พ."), ("มีนาคม", "มี.ค."), ("เมษายน", "เม.ย."), ("พฤษภาคม", "พ.ค."),
    ("มิถุนายน", "มิ.ย."), ("กรกฎาคม", "ก.ค."), ("สิงหาคม", "ส.ค."), ("กันยายน", "ก.ย."), ("ตุลาคม", "ต.ค."),
    ("พฤศจิกายน", "พ.ย."), ("ธันวาคม", "ธ.ค."),
)  # fmt: skip
MONTHS = {name.replace(".", ""): at for at, names in enumerate(THAI_MONTHS, start=1) for name in names}
SPOKEN_MONTHS = tuple(re.sub("(?:คม|ยน|พันธ์)$", "", full) for full, _ in THAI_MONTHS)
"""Months as people call them: มกรา, กุมภา, เมษา."""
MONTHS |= {name: at for at, name in enumerate(SPOKEN_MONTHS, start=1)}
MONTHS |= {name.lower(): at for at, name in enumerate(calendar.month_name) if name}
MONTHS |= {name.lower(): at for at, name in enumerate(calendar.month_abbr) if name} | {"sept": 9}

THAI_MONTH = "|".join(
    [full for full, _ in THAI_MONTHS]
    + list(SPOKEN_MONTHS)
    + [short.replace(".", r"\.? ?").removesuffix(" ?") for _, short in THAI_MONTHS]
)
ENGLISH_MONTH = (
    r"[Jj]an(?:uary)?|[Ff]eb(?:ruary)?|[Mm]ar(?:ch)?|[Aa]pr(?:il)?|[Mm]ay|[Jj]une?|[Jj]uly?|[Aa]ug(?:ust)?"
    r"|[Ss]ep(?:t(?:ember)?)?|[Oo]ct(?:ober)?|[Nn]ov(?:ember)?|[Dd]ec(?:ember)?"
    r"|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC"
)
DAY = "(?:0?[1-9]|[12][0-9]|3[01])"
TWO_DAY = "(?:0[1-9]|[12][0-9]|3[01])"
TWO_MONTH = "(?:0[1-9]|1[0-2])"
YEAR = "(?:19[0-9]{2}|20[0-4][0-9]|24[4-9][0-9]|25[0-9]{2})"
ERA = r"(?:พ\.? ?ศ\.? ?|ค\.? ?ศ\.? ?|B\.?E\.? ?|ปี ?)?"
SHORT_YEAR = "(?:'?[0-9]{2})"
CLOCK = r"(?:[T ][0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,9})?)?(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?"

IN_DIGITS = (
    rf"{YEAR}[-/.][0-9]{{1,2}}[-/.][0-9]{{1,2}}{CLOCK}"
    rf"|[0-9]{{1,2}} ?[-/.] ?[0-9]{{1,2}} ?[-/.] ?{YEAR}{CLOCK}"
    rf"|[0-9]{{1,2}} [0-9]{{1,2}} {YEAR}"
)
IN_WORDS = (
    rf"{DAY} ?(?:เดือน ?)?(?:{THAI_MONTH}),? ?(?:{ERA}{YEAR}|{SHORT_YEAR})"
    rf"|{DAY}(?:st|nd|rd|th)?[ -]?(?:{ENGLISH_MONTH})\.?,?[ -]?(?:{YEAR}|{SHORT_YEAR})"
    rf"|(?:{ENGLISH_MONTH})\.? {DAY}(?:st|nd|rd|th)?,? {YEAR}"
)
_WORD = re.compile(r"[0-9]+|[ก-๙.]+(?: ?[ก-ฮ]\.)?|[A-Za-z]+")


def is_date(value: str) -> bool:
    """Tell whether the calendar has this day, in either era and either order of day and month.

    >>> is_date("29/2/2531"), is_date("29/2/2530"), is_date("15 ส.ค. 2530"), is_date("19870815")
    (True, False, True, True)
    """
    value = re.split("[T ][0-9]{1,2}:", value)[0].removesuffix(".0")
    if value.isdigit():
        return any(_exists(*parts) for parts in _unbroken(value))
    numbers = [int(part) for part in re.findall("[0-9]+", value)]
    month = _month(value)
    if month is not None:
        return any(_exists(year, month, day) for day, year in (numbers[:2], numbers[1::-1]))
    if len(numbers) < 3:
        return False
    first, second, third = numbers[:3]
    orders = ((first, second, third),) if first > 31 else ((third, second, first), (third, first, second))
    return any(_exists(*parts) for parts in orders)


def _month(value: str) -> int | None:
    for word in re.findall(r"[ก-๙. ]+|[A-Za-z]+", value):
        name = re.sub(r"[ .]|วันที่|เดือน|พ\.? ?ศ\.?|ค\.? ?ศ\.?|ปี", "", word).lower()
        if name in MONTHS:
            return MONTHS[name]
    return None


def _unbroken(value: str) -> list[tuple[int, int, int]]:
    if len(value) == 6:
        return [
            (int(value[4:]), int(value[2:4]), int(value[:2])),
            (int(value[:2]), int(value[2:4]), int(value[4:])),
        ]
    forward = (int(value[:4]), int(value[4:6]), int(value[6:]))
    return [forward, (int(value[4:]), int(value[2:4]), int(value[:2]))]


def _exists(year: int, month: int, day: int) -> bool:
    if year < 100:
        return 1 <= month <= 12 and 1 <= day <= calendar.monthrange(2000, month)[1]
    if 2443 <= year < 2600:
        year -= 543
    return 1900 <= year < 2050 and 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]


def is_year(value: str) -> bool:
    """Tell whether a year can be a living person's, in either era.

    >>> is_year("2530"), is_year("1987"), is_year("2300")
    (True, True, False)
    """
    return _exists(int(value.removesuffix(".0")), 1, 1)


def is_serial(value: str) -> bool:
    """Tell whether a number is a living person's birthday as spreadsheets count days, from 1899-12-30.

    >>> is_serial("29798"), is_serial("46000"), is_serial("99999")
    (True, True, False)
    """
    return is_date((date(1899, 12, 30) + timedelta(int(value.removesuffix(".0")))).isoformat())


_EPOCH, _MILLISECONDS = date(1970, 1, 1), 10**10
_OLDEST = (date(1905, 1, 1) - _EPOCH).days


def is_birth_in_seconds(value: str) -> bool:
    """Tell whether seconds or milliseconds since 1970 are the birth of somebody alive.

    >>> [is_birth_in_seconds(value) for value in ("-117763200000", "1083888000", "9999999999999")]
    [True, True, False]
    """
    seconds = int(value.removesuffix(".0"))
    if abs(seconds) >= _MILLISECONDS:
        seconds //= 1000
    return _OLDEST <= seconds // 86_400 <= (date.today() - _EPOCH).days


_OTHER_DAY = re.compile(
    r"(?:\b(?:arriv(?:al|ed)|depart(?:ure|ed)|check-?(?:in|out)|issued?|expir\w+|valid\w*|due|visit(?:ed)?|admi\w+"
    r"|discharged?|hired|started?|joined|invoice|order(?:ed)?|delivery|appointment|signed|effective|printed)"
    r"(?: (?:date|day|on|until))?"
    r"|(?:วัน(?:ที่)?)?(?:หมดอายุ|เดินทาง(?:ถึง)?|เข้าพัก|เช็คอิน|เช็คเอาท์|ออกบัตร|ออกให้|นัด|รับบริการ|เข้ารับการรักษา|เริ่มงาน|สั่งซื้อ|ชำระเงิน|ส่งของ))"
    r"\s?[:=]\s*$",
    re.IGNORECASE,
)
"""The label of a day on which nobody was born."""
_LABEL = 40


def is_another_day(text: str, place: Span) -> bool:
    """Say whether a date stands right behind a label of its own that is of no birth.

    >>> text = "Date of birth: 1987-08-15 Arrival: 18 Jun 2026"
    >>> is_another_day(text, Span(text.index("18 Jun"), len(text)))
    True
    """
    return _OTHER_DAY.search(text, max(0, place.start - _LABEL), place.start) is not None


BIRTH = Recognizer(
    entity_type="DATE_OF_BIRTH",
    element="date_of_birth",
    pattern=f"{IN_DIGITS}|{IN_WORDS}",
    validate=is_date,
    chance=0.9,
    alone=0.03,
    named=0.98,
    headers=(
        "birth date", "birthdate", "birthday", "b day", "birth", "birth day", "birth dt", "birthdt",
        "birth dte", "birdthday", "birtday", "bithday", "brithday", "mem bd", "cust bd", "bd be",
        "bd ce", "bd th", "dob be", "dob ce", "dob th", "birth be",
        "bd ad", "birth ce", "dob en", "dob iso", "dob text", "dob str", "bd date", "bday date",
        "birth dmy", "birth ymd",
        "bdate", "b date", "bday", "bdt", "bth date", "dob", "d o b", "date of birth", "dateofbirth",
        "date birth", "born", "born date", "born on", "date born", "cust dob", "birth dob", "natal date",
        "birthday date", "วันเกิด", "วันที่เกิด", "วันเดือนปีเกิด", "วันเดือนปีที่เกิด", "วดปเกิด", "วดป",
        "เกิดวันที่", "เกิดเมื่อ", "วันเดือนปีเกิดพศ", "วันเดือนปีเกิดคศ", "วันเกิดพศ",
        "วันเกิดคศ", "เกิด",
        "wdp",
        "birthday month", "birth month", "birth mdy", "birthdate be", "birth date be", "birth date ce",
        "dob thai", "child dob", "spouse dob", "insured dob", "baby dob", "วดป เกิด", "ว/ด/ป เกิด",
        "วันเดือนปี เกิด", "วัน เดือน ปีเกิด", "วันเกิด พ.ศ.", "วันเกิดบุตร", "วันเกิดคู่สมรส",
        "birth datetime", "birth timestamp", "birth dttm", "date time of birth", "datetime of birth",
        "born at date", "gbdat", "เกิดเมื่อวันที่",
    ),
    against=(
        "place", "province", "country", "city", "weight", "order", "certificate", "hospital", "rate", "gift",
        "company", "coupon", "discount", "promo", "promotion", "month", "founded", "height", "control",
        "type", "sent", "สถานที่", "จังหวัด", "ที่เกิดเหตุ", "เกิดเหตุ", "เหตุ", "น้ำหนัก", "คูปอง",
        "ส่วนลด", "โปรโมชั่น", "เอกสาร",
        "แรก", "ความยาว", "รอบ", "ลำดับ", "ท้อง", "อายุครรภ์", "length", "multiple",
        "voucher", "campaign", "amount", "bonus", "privilege",
    ),
    context=(
        "ชาตะ",
        "เกิด", "วันเกิด", "birth", "born", "dob", "birthday", "วัน/เดือน/ปีเกิด", "วัน/เดือน/ปี เกิด", "ว/ด/ป เกิด",
        "ว.ด.ป. เกิด", "ว.ด.ป.เกิด", "วดป.เกิด", "วดป. เกิด", "วดป เกิด", "วัน เดือน ปี เกิด", "วัน เดือน ปีเกิด", "d.o.b",
    ),
    needs_context=True,
    denied=is_another_day,
    examples=(
        "15/08/2530", "15-08-1987", "15.8.2530", "1987-08-15", "2530-08-15", "1987-08-15 00:00:00",
        "1987-08-15T00:00:00Z", "29/2/2531", "15 สิงหาคม 2530", "15 สิงหา 2530", "15 ส.ค. 2530", "15 สค 30",
        "15 เดือนสิงหาคม พ.ศ. 2530", "๑๕ สิงหาคม ๒๕๓๐", "15 Aug 1987", "15-Aug-1987", "August 15, 1987",
        "08/15/1987", "1 ม.ค. 2500", "15th August 1987", "15-AUG-87",
    ),
    counterexamples=(
        "31/02/2530", "29/2/2530", "15/13/1987-1", "2530", "12345678", "15 กรุงเทพ 2530", "1.2.3",
        "30 ก.พ. 2530",
    ),
)  # fmt: skip

BORN = ("birth", "birthday", "bday", "bd", "dob", "born")
WITHOUT_A_YEAR = ("month day", "day month", "monthday", "daymonth", "mmdd", "ddmm", "md", "dm")
"""What remains of a date for those who only congratulate: `birthMonthDay`."""

RECOGNIZERS = (
    BIRTH,
    replace(
        BIRTH,
        entity_type="DATE_OF_BIRTH_SHORT",
        pattern=(
            rf"วันที่ ?(?:{IN_WORDS})|[0-9]{{1,2}}[-/.][0-9]{{1,2}}[-/.]{SHORT_YEAR}"
            rf"|{YEAR}{TWO_MONTH}{TWO_DAY}(?:\.0)?|{TWO_DAY}{TWO_MONTH}(?:{YEAR}|[0-9]{{2}})"
        ),
        alone=0.01,
        in_text=False,
        examples=(
            "วันที่ 15 เดือนสิงหาคม พ.ศ. 2530", "15/08/30", "19870815", "25300815", "15081987", "150830",
            "19870815.0",
        ),
        counterexamples=("19871301", "99999999", "31/02/30", "1234567"),
    ),
    replace(
        BIRTH,
        entity_type="DATE_OF_BIRTH_SERIAL",
        pattern=r"[1-9][0-9]{3,4}(?:\.0)?",
        validate=is_serial,
        alone=0.0,
        named=0.85,
        in_text=False,
        examples=("29798", "39953.0"),
        counterexamples=("99999", "123"),
    ),
    replace(
        BIRTH,
        entity_type="DATE_OF_BIRTH_IN_SECONDS",
        pattern=r"-?[0-9]{8,13}(?:\.0)?",
        validate=is_birth_in_seconds,
        alone=0.0,
        named=0.9,
        in_text=False,
        examples=("1083888000000", "-117763200000", "482371200"),
        counterexamples=("9999999999999", "1234567"),
    ),
    replace(
        BIRTH,
        entity_type="YEAR_OF_BIRTH",
        pattern=rf"{YEAR}(?:\.0)?",
        validate=is_year,
        alone=0.0,
        headers=(
            "birth year", "birthyear", "year of birth", "yearofbirth", "yob", "byear", "born year",
            "year born", "birth yr", "ปีเกิด", "ปีที่เกิด", "เกิดปี", "ปีพศเกิด", "ปีพศที่เกิด",
            "birth year be", "yr of birth", "yr born", "พ.ศ. เกิด", "พศเกิด", "ปี พ.ศ. เกิด",
            "ปีเกิด พ.ศ.",
        ),
        in_text=False,
        labelled=YEAR,
        examples=("2530", "1987", "1987.0"),
        counterexamples=("1830", "2300", "87", "19870815"),
    ),
    replace(
        BIRTH,
        entity_type="BIRTHDAY",
        pattern=rf"(?:--)?{TWO_MONTH}[-/]?{TWO_DAY}|{DAY}[-/ ](?:{TWO_MONTH}|{THAI_MONTH}|{ENGLISH_MONTH})",
        validate=None,
        chance=1.0,
        alone=0.0,
        named=0.93,
        headers=(
            *(f"{born} {what}" for born in BORN for what in WITHOUT_A_YEAR),
            "วันเดือนเกิด", "วันที่และเดือนเกิด",
        ),
        in_text=False,
        examples=("07-29", "--08-25", "0729", "29/07", "5 ส.ค.", "5 Aug"),
        counterexamples=("13-40", "2530", "08123"),
    ),
    Recognizer(
        entity_type="DATE_OF_BIRTH_SAID",
        element="date_of_birth",
        named=0.95,
        validate=is_date,
        denied=is_another_day,
        said=said("date_of_birth"),
    ),
    Recognizer(
        entity_type="YEAR_OF_BIRTH_SAID",
        element="date_of_birth",
        named=0.93,
        validate=is_year,
        said=said("year_of_birth"),
    ),
)  # fmt: skip
