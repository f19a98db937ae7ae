"""Blood type (หมู่เลือด): ABO group with or without Rh; PDPA section 26 as health data.

A, B and O are also grades and classes, so without the Rh sign the letters say little by themselves.
Codes of the Thai health data sets: 1=A 2=B 3=AB 4=O 9=unknown.
"""

from __future__ import annotations

from pdscan.phrases import said
from pdscan.recognizer import Recognizer

HEADERS = (
    "blood", "blood type", "blood group", "blood grp", "bloodgrp", "bloodgroup",
    "bloodtype", "bld grp", "bld type", "bldgrp", "abo", "abo group", "abogroup", "abo rh", "rh",
    "rh group", "rhgroup", "rh factor", "rhesus", "blood group rh", "bloodgroup rh", "blood rh",
    "หมู่เลือด", "หมู่โลหิต", "กรุ๊ปเลือด", "กรุ๊ปโลหิต", "กลุ่มเลือด", "เลือดกรุ๊ป", "หมู่เลือดอาร์เอช",
    "bldtyp", "bld typ", "blood gr", "blood cd", "blood code", "blood abo", "abo type", "rh type",
    "หมู่โลหิต abo", "หมู่เลือด rh", "หมู่โลหิตผู้บริจาค",
    "b grp", "bgrp", "blood group confirmed", "blood type confirmed", "rhesus factor", "pt bld",
    "patient bld", "ม.โลหิต", "ม.เลือด",
)  # fmt: skip

AGAINST = (
    "fridge",
    "refrigerator",
    "bag",
    "expiry",
    "wastage",
    "stock",
    "bank",
    "unit",
    "pressure",
    "sugar",
    "test",
    "ความดัน",
    "น้ำตาล",
    "คลัง",
    "donation",
)

RH = r"(?:[+-]|[Pp]os(?:itive)?|[Nn]eg(?:ative)?|POS(?:ITIVE)?|NEG(?:ATIVE)?|\([+-]\)|[Rr][Hh] ?[+-]|บวก|ลบ)"
LEAD = r"(?:หมู่เลือด|หมู่โลหิต|กรุ๊ปเลือด|หมู่|กรุ๊ป|กลุ่ม|[Gg]roup|[Tt]ype)"
ABO = r"(?:AB|A|B|O|ab|a|b|o)"

RECOGNIZERS = (
    Recognizer(
        entity_type="BLOOD_TYPE_RH",
        element="blood_type",
        pattern=rf"(?:{LEAD} ?)?{ABO} ?{RH}",
        alone=0.8,
        named=0.98,
        headers=HEADERS,
        against=AGAINST,
        context=("blood", "เลือด", "โลหิต", "กรุ๊ป"),
        needs_context=True,
        examples=("A+", "O-", "AB Rh+", "O positive", "กรุ๊ป B+"),
        counterexamples=("A", "C+", "A1", "AA+"),
    ),
    Recognizer(
        entity_type="BLOOD_TYPE",
        element="blood_type",
        pattern=rf"(?:{LEAD} ?)?{ABO}(?: ?{RH})?|{LEAD} ?(?:เอบี|เอ|บี|โอ)",
        alone=0.3,
        named=0.97,
        headers=HEADERS,
        hints=("หมู่",),
        against=AGAINST,
        fits=rf"[0-9]|(?:{LEAD} ?)?(?:{ABO}|เอบี|เอ|บี|โอ)?(?: ?{RH})?|[Uu]nknown|ไม่ทราบ|ไม่ระบุ",
        in_text=False,
        labelled=rf"(?:AB|A|B|O)(?: ?{RH})?|เอบี|เอ|บี|โอ",
        examples=("A", "AB", "O", "B+", "กรุ๊ปโอ", "หมู่เอบี"),
        counterexamples=("C", "A1", "C+", "เกรดเอ"),
    ),
    Recognizer(entity_type="BLOOD_TYPE_SAID", element="blood_type", named=0.95, said=said("blood_type")),
)
