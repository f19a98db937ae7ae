"""Ages (อายุ): one to three digits, also "30 ปี" or a range; only the header tells one from a quantity.

The bands in which surveys ask ("25-34") tell it under any header.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from pdscan.recognizer import Recognizer, Span


def is_lived(value: str) -> bool:
    """Tell whether people get as old as the first number says.

    >>> is_lived("30 ปี"), is_lived("250")
    (True, False)
    """
    first = re.search("[0-9]+", value)
    return first is not None and int(first.group()) <= 120


def is_a_decade(value: str) -> bool:
    """Tell whether a band has ten years, or begins where youth ends.

    >>> is_a_decade("25-34"), is_a_decade("18-24"), is_a_decade("25-44")
    (True, True, False)
    """
    first, last = map(int, re.findall("[0-9]+", value)[:2])
    return last - first == 9 or first == 18


_SAID = re.compile(
    r"(?:(?<!หมด)อายุ|(?<![A-Za-z])(?:[Aa]ged?|AGE))[ :=]{0,3}(?:ประมาณ ?|is )?"
    r"([0-9]{1,3}(?: ?(?:ปี|years?(?: old)?))?)(?![0-9A-Za-z/])"
)


def said_ages(text: str) -> Iterator[Span]:
    """Find the number after "age"; a card's month of expiry (หมดอายุ 12/27) is none.

    >>> list(said_ages("อายุ 37 ปี หมดอายุ 12/27"))
    [Span(start=5, end=10)]
    """
    for match in _SAID.finditer(text):
        if is_lived(match.group(1)):
            yield Span(*match.span(1))


UNIT = r"(?: ?(?:ปี|เดือน|วัน|years?(?: old)?|yrs?|y\.?o\.?|ขึ้นไป))?"

YEARS = Recognizer(
    entity_type="AGE",
    element="age",
    pattern=r"(?:[<>]=? ?)?[0-9]{1,3}(?:\.0)?(?: ?(?:-|ถึง|to) ?[0-9]{1,3}|\+)?" + UNIT,
    validate=is_lived,
    chance=0.2,
    named=0.97,
    headers=(
        "age", "ages", "age y", "age year",
        "how old are you", "how old",
        "age years", "age yr", "age yrs", "age m", "age month",
        "age months", "age d", "age in years", "ageinyears", "age group", "agegroup", "age range",
        "agerange", "age band", "age bracket", "yage", "current age", "age at registration", "years old",
        "customer age", "patient age", "อายุ", "อายุปี", "อายุเดือน", "อายุวัน", "ช่วงอายุ", "กลุ่มอายุ",
        "อายุผู้ป่วย", "อายุลูกค้า", "อายุพนักงาน", "อายุตัว", "อายุปัจจุบัน", "ayu", "a yu",
        "age at visit", "age at admission", "age at diagnosis", "age at entry", "age at issue",
        "age at event", "age at death", "age at hire", "age grp", "age cohort", "age class",
        "age code", "attained age", "insured age", "issue age", "entry age", "exit age", "retirement age",
        "age next birthday", "age last birthday", "อายุขณะ", "อายุเต็ม", "ช่วงวัย", "วัย",
        "age at enrollment", "age at enrolment", "age at loss", "age at injury", "age at offence",
        "age at offense", "age at birth", "age at arrest", "age at test", "age at exam", "age on test date",
        "age on date", "age at purchase", "age at marriage", "age at retirement", "age at onset",
        "age at treatment", "age at claim", "age at accident", "age at start", "age at intake",
        "age at consent", "age category", "age categ", "age calc", "age calculated", "age in months",
        "age in days", "age reported", "age at last birthday", "age when", "age yy", "age mm", "age dd",
        "age ent", "ent age", "อายุ ณ วัน", "อายุ ณ วันที่", "อายุ ณ วันเริ่ม", "อายุวันเริ่ม", "อายุตอน",
        "อายุเมื่อ", "อายุผู้", "age reg", "age at reg",
    ),
    against=(
        "days", "hours", "minutes",  # tickets, stock and debts are as old
        "account", "vehicle", "veh", "car", "truck", "fleet", "asset", "building", "debt", "cache", "max",
        "inventory", "stock",
        "invoice", "image", "battery", "tyre", "tire", "tree", "equipment", "machine", "device",
        "receivable", "ticket", "case", "lead", "session", "password", "file", "record", "order", "policy",
        "backup", "transformer", "pole", "pipe", "meter", "animal", "แบตเตอรี่", "ยาง", "ต้นไม้",
        "อุปกรณ์", "หม้อแปลง", "มิเตอร์", "เสา", "ท่อ", "ไฟล์", "ใบแจ้ง",
        "work", "loan", "งาน", "สัญญา", "การใช้งาน", "สินค้า", "บัตร", "ความ", "หนี้", "รถ", "เครื่อง", "ยา",
        "ราชการ", "สมาชิก",
        "inv", "token", "รหัสผ่าน", "โทเค็น", "certificate", "key", "log", "data", "patch", "bug", "pond",
        "crop", "stand", "forest", "herd", "flock",
    ),
    context=("อายุ", "age", "aged", "years old"),
    fits=(
        r"[<>]?=? ?(?:1[0-2][0-9]|[0-9]{1,2})(?:\.[0-9]{1,2})?(?: ?(?:-|ถึง|to) ?[0-9]{1,3}|\+)?"
        r"(?: ?[A-Za-zก-๙. ]{1,20})?"
    ),
    find=said_ages,
    cue="อายุ|[Aa]ge|AGE",
    in_text=False,
    examples=("30", "7", "101", "30 ปี", "25-34", "60+", "30 years old", "30.0"),
    counterexamples=("250", "2530", "-5", "12.75", "M"),
)  # fmt: skip

RECOGNIZERS = (
    YEARS,
    replace(
        YEARS,
        entity_type="AGE_BAND",
        pattern=rf"(?:18 ?[-–] ?24|(?:[1-6]5 ?[-–] ?[2-7]4))(?:{UNIT})",
        validate=is_a_decade,
        chance=0.3,
        alone=0.88,
        headers=(),
        find=None,
        cue=None,
        examples=("25-34", "18-24 ปี", "45 - 54"),
        counterexamples=("25-44", "20-30", "60-69", "1-10"),
    ),
    replace(
        YEARS,
        entity_type="AGE_BAND_AT_THE_END",
        pattern=(
            r"(?:<|ต่ำกว่า|[Uu]nder) ?(?:13|15|18)(?: ?ปี)?|13 ?[-–] ?17(?: ?ปี)?"
            r"|(?:45|50|55|60|65)(?: ?ปี)? ?(?:\+|ขึ้นไป|and over|and above)"
        ),
        validate=None,
        chance=1.0,
        alone=0.5,
        complement=True,
        headers=(),
        find=None,
        cue=None,
        examples=("55+", "65 ปีขึ้นไป", "ต่ำกว่า 18", "13-17"),
        counterexamples=("25-34", "55", "100+"),
    ),
)
"""The bands in which surveys ask for ages; 60-69 may be marks, 11-50 the staff of a firm."""
