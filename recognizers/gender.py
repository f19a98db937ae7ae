"""Gender or sex (เพศ): a word, a letter (M, F, ช, ญ) or a code of the health data sets (1, 2).

Letters and codes are no evidence by themselves: M and F are also sizes, and 1 and 2 are anything.
"""

from __future__ import annotations

from pdscan.recognizer import Recognizer
from pdscan.shapes import one_of

HEADERS = (
    "gender", "sex", "gender id", "sex id", "id sex", "gender code", "sex code", "sex name", "gender name",
    "gndr", "gend", "sx", "patient sex", "sex at birth", "gender identity", "sex type", "gender type",
    "ช/ญ", "ชาย/หญิง", "เพศ", "เพศสภาพ", "เพศกำเนิด", "รหัสเพศ",
    "gender male female", "male female", "male or female", "mf flag", "m f", "birth sex", "assigned sex",
    "legal sex", "biological sex", "administrative gender", "pat sex", "เพศผู้ป่วย", "เพศนักเรียน",
    "is male", "is female", "ismale", "isfemale", "male flag", "female flag", "man woman", "man or woman",
    "boy girl", "sex label", "sex flag", "sex flg", "gender at birth", "ชายหญิง", "เป็นชายหรือหญิง",
    "เพศผู้สมัคร", "เพศผู้ปกครอง", "เพศผู้ต้องหา", "เพศผู้เอาประกัน", "เพศผู้เรียน", "เพศผู้ร้อง",
    "เพศผู้ตาย", "เพศผู้เสียหาย", "เพศผู้กู้", "เพศผู้ต้องขัง", "เพศผู้รับบริการ", "เพศผู้ตอบ",
)  # fmt: skip

AGAINST = (
    "product", "category", "shoe", "clothing", "collection", "orientation", "offender", "สินค้า", "รสนิยม",
    "animal", "pet", "connector", "plug", "socket", "fish", "plant", "cattle", "cable", "adapter", "pig",
    "hen", "dog", "cat", "สัตว์", "ปลา", "วัว", "ไก่", "ปลั๊ก",
)  # fmt: skip

WORDS = frozenset({
    "ชาย", "หญิง", "เพศชาย", "เพศหญิง", "ผู้ชาย", "ผู้หญิง", "สตรี", "บุรุษ", "male", "female", "man", "woman",
    "non-binary", "nonbinary", "non binary", "transgender",
})  # fmt: skip

LETTERS = frozenset({"m", "f", "ช", "ญ", "ช.", "ญ."})

RECOGNIZERS = (
    Recognizer(
        entity_type="GENDER",
        element="gender",
        words=WORDS,
        alone=0.95,
        named=0.98,
        headers=HEADERS,
        against=AGAINST,
        fits=r"[0-9]|[A-Za-z][A-Za-z /_().-]{0,29}|[ก-๙][ก-๙A-Za-z0-9 /_().+-]{0,39}",
        in_text=False,
        labelled=one_of(WORDS),
        examples=("ชาย", "หญิง", "male", "Female"),
        counterexamples=("unisex", "2566", "L"),
    ),
    Recognizer(
        entity_type="GENDER_LETTER",
        element="gender",
        words=LETTERS,
        alone=0.5,
        named=0.98,
        headers=HEADERS,
        against=AGAINST,
        in_text=False,
        labelled=r"[MFmf]|[ชญ]\.?",
        examples=("M", "f", "ช", "ญ"),
        counterexamples=("L", "S", "X1"),
    ),
)
