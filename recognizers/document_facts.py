"""What is kept of somebody's document beside its number: until when it is valid, who issued it, a copy of it.

The words that say so (`passport_expiry`, "สำเนาทะเบียนบ้าน") are `document_forms` of `vocabulary/headers.toml`:
they leave the document what it is, which is all that a header here has to name.
"""

from __future__ import annotations

from pdscan.recognizer import Recognizer
from pdscan.shapes import CLOCK, CODE, DAY, MEDIA_ADDRESS, MEDIA_FILE

WORDS = r"[A-Za-zก-๙][A-Za-zก-๙ .,()/-]{0,79}"
NO_DOCUMENT_OF_A_PERSON = (
    "fee", "price", "form", "template", "count", "days", "rate", "vaccine", "dog", "cat", "pet", "battery",
    "product", "material", "digital", "vehicle", "driver version", "credit", "debit", "payment", "bin",
    "settlement", "hot", "confined", "parking", "construction", "clearing", "publishing", "fashion", "ค่า",
    "แบบฟอร์ม", "คิว", "เครดิต", "สัตว์", "แบตเตอรี่",
)  # fmt: skip


def _facts(element: str, *headers: str) -> Recognizer:
    """Return what finds the facts of one kind of document."""
    return Recognizer(
        entity_type=f"{element.upper()}_FACT",
        element=element,
        named=0.93,
        headers=headers,
        against=NO_DOCUMENT_OF_A_PERSON,
        fits=rf"{DAY}(?:[T ,]+{CLOCK})?|{WORDS}|{CODE}|{MEDIA_FILE}|{MEDIA_ADDRESS}",
        in_text=False,
    )


RECOGNIZERS = (
    _facts(
        "passport", "passport", "travel document", "pp expiry", "pp exp date", "pp exp dt", "pp exp",
        "pp expire date", "pp issue date", "pp iss dt", "pp issue dt", "pp country", "passport expire when",
        "หนังสือเดินทาง", "พาสปอร์ต",
    ),
    _facts(
        "driving_licence", "driving licence", "driving license", "driver licence", "driver license",
        "drivers licence", "drivers license", "dl expiry", "dl exp date", "dl exp dt", "dl exp",
        "dl expiry date", "dl issue date", "dl class", "dl type", "dl state", "dl country", "dl img",
        "dl image",
        "dl photo", "dl scan", "dl copy", "drv lic exp", "license class driver", "licence class driver",
        "license expiry driver", "licence expiry driver", "licence points", "license points", "ใบขับขี่",
        "ใบอนุญาตขับขี่", "ใบอนุญาตขับรถ",
    ),
    _facts(
        "work_permit_right", "work permit", "worker permit", "workpermit", "foreign worker permit",
        "wp exp date", "wp exp dt", "wp exp", "wp expire", "wp issue date", "wp iss dt", "ead expiration",
        "ead expiry", "ใบอนุญาตทำงาน",
    ),
    _facts(
        "house_registration", "house registration", "house reg", "house book", "household registration",
        "household book", "house regis", "tabien baan", "h reg", "ทะเบียนบ้าน",
    ),
    _facts(
        "professional_licence", "professional licence", "professional license", "medical licence",
        "medical license", "nursing licence", "nursing license", "teaching licence", "teaching license",
        "ใบอนุญาตประกอบวิชาชีพ", "ใบประกอบวิชาชีพ", "ใบประกอบโรคศิลป์",
    ),
)  # fmt: skip
