"""Racial or ethnic origin (เชื้อชาติ, เผ่าพันธุ์): PDPA section 26, unlike nationality (สัญชาติ).

Thai data say เชื้อชาติ ไทย or จีน, words that are nationalities as well, or a three-digit code (099 = Thai);
only the header tells these. `race` is also a sports event, so it needs such values.
"""

from __future__ import annotations

from pdscan.recognizer import Recognizer
from pdscan.shapes import CODE_OR_LABEL, one_of
from pdscan.vocabulary.words import words

GROUPS = words("ethnic_groups")
HEADERS = (
    "ethnicity", "ethnic", "ethnic group", "ethnic origin", "ethnicity code", "ethnicity id",
    "ethnicity name", "ethnic code", "racial origin", "race ethnicity",
    "race code", "race id", "race name", "patient race", "ethn", "ethnct", "tribe", "hill tribe",
    "ancestry",
    "เชื้อชาติ", "รหัสเชื้อชาติ", "ชื่อเชื้อชาติ", "เผ่าพันธุ์", "ชาติพันธุ์", "กลุ่มชาติพันธุ์", "ชนเผ่า", "เผ่า", "เชื้อสาย",
    "race desc", "race group", "racial", "racial group", "ethnic cd", "ethnic grp", "ethnicity desc",
    "tribe name", "tribal group", "hill tribe name", "indigenous", "indigenous status", "indigenous group",
    "caste", "skin color", "skin colour", "skin tone", "ethnic descent", "เชื้อชาติบิดา", "เชื้อชาติมารดา",
    "ชาติกำเนิด", "ชนกลุ่มน้อย", "สีผิว",
    "race ethnicity code", "eeo race", "federal race", "fed race", "us core race", "race alone",
    "racial category", "race category", "race cd", "race identify", "race identified",
    "orig race", "race origin", "hispanic", "hispanic or latino", "hispanic latino", "hispanic origin",
    "latino origin", "hispanic ind", "aboriginal", "aboriginal status", "torres strait islander",
    "aboriginal or torres strait islander", "tribal", "tribal affiliation", "tribe code", "tribal code",
    "tribe cd", "caste category", "caste code", "caste name", "caste certificate", "ชาวเขา", "ชาวเขาเผ่า",
    "กลุ่มชนเผ่า",
)  # fmt: skip
HINTS = ("race",)
AGAINST = (
    "squad",
    "agile",
    "car",
    "lap",
    "track",
    "season",
    "team",
    "boat",
    "event",
    "marathon",
    "distance",
    "horse",
    "bib",
    "category",
    "condition",
    "งานวิ่ง",
)

RECOGNIZERS = (
    Recognizer(
        entity_type="ETHNIC_GROUP",
        element="ethnicity",
        pattern=r"(?:คน)?(?:ไทย)?เชื้อสาย[ก-๎]{2,14}|ไทยแท้|ลูกครึ่ง[ก-๎ -]{2,20}",
        words=GROUPS,
        alone=0.85,
        headers=HEADERS,
        hints=HINTS,
        against=AGAINST,
        fits=CODE_OR_LABEL,
        in_text=False,
        labelled=rf"(?:ไทย)?(?:เชื้อสาย)?{one_of(GROUPS | words('nationalities'))}",
        examples=("กะเหรี่ยง", "ม้ง", "Hmong", "Caucasian", "ไทยเชื้อสายจีน"),
        counterexamples=("กรุงเทพ", "marathon", "2566"),
    ),
    Recognizer(
        entity_type="RACE",
        element="ethnicity",
        pattern=r"0[0-9]{2}",
        words=GROUPS | words("nationalities") | {"asian", "white", "black", "other"},
        alone=0.2,
        named=0.97,
        hints=HINTS,
        against=AGAINST,
        in_text=False,
        examples=("ไทย", "จีน", "white", "099"),
        counterexamples=("1", "10k run", "2566"),
    ),
)
