"""What a sentence that heads a column asks for: "Employee No. of the person reporting".

The thing asked for stands in front in English, behind the words of the request, and goes on to the first
joining word; Thai asks behind it ("ประเภทใด", "หรือไม่"). Brackets explain.
"""

from __future__ import annotations

import re
from itertools import dropwhile, takewhile

from pdscan.detect.headers.lexicon import lexicon
from pdscan.detect.headers.splitting import COUNTED

SHORTEST, LONG = 3, 15
"""Words of a sentence, and of one that speaks of more than it asks for: "... walk with you on the street"."""
_BRACKETS = re.compile(r"\([^()]*\)|\([^()]*$")
_WORDS = re.compile(r"[A-Za-z0-9]+(?:[-'’][A-Za-z0-9]+)*\.?|[^\sA-Za-z0-9]+")
_ASKED_THAI = re.compile(
    "^(?:(?:กรุณา|โปรด|ขอให้|ช่วย)?(?:ระบุ|กรอก|ใส่|แจ้ง|เล่า|เลือก|เขียน|อธิบาย|ตอบ)|(?:ปัจจุบัน|ขณะนี้)?ท่าน|ปัจจุบันคุณ)"
    "|(?:อยู่ใน|เป็น)?(?:ระดับ|ประเภท|ชนิด|แบบ|จำนวน|ช่วง)(?:ใด|ไหน|อะไร)(?:บ้าง)?|(?:เป็นจำนวน|มาก|บ่อย|นาน)?(?:เพียงใด|แค่ไหน|เท่าใด|เท่าไหร่|เท่าไร)"
    "|หรือไม่|หรือยัง|หรือเปล่า|(?:กรุณา|โปรด)?ระบุ(?:จำนวน)?$|ใช่ไหม|อะไรบ้าง|อะไร$|ใด$|ที่ไหน$|อย่างไร$|อีกครั้ง$"
)


def gist(header: str) -> str:
    """Return what a sentence asks for, or nothing where it is none.

    >>> gist("Enter your password (at least 8 characters)"), gist("Employee No. of the person reporting")
    ('password', 'Employee No.')
    >>> gist("ท่านจดทะเบียนสมรสหรือไม่"), gist("วันเกิด"), gist("create date")
    ('จดทะเบียนสมรส', '', '')
    """
    plain = header if COUNTED.search(header) else _BRACKETS.sub(" ", header).strip()
    asked = _ASKED_THAI.sub("", plain) if not plain.isascii() else _asked(plain)
    return asked if asked != header else ""


def is_long(header: str) -> bool:
    """Tell whether a header is so long a sentence that its words say little of what stands below it."""
    return header.count(" ") >= LONG - 1 and len(_WORDS.findall(header)) >= LONG


def _asked(sentence: str) -> str:
    known = lexicon()
    words = _WORDS.findall(sentence)
    if len(words) < SHORTEST or " " not in sentence:
        return sentence
    request = known["asking"] | known["requests"]
    told = list(dropwhile(lambda word: word.lower() in request, words))
    thing = takewhile(lambda word: word.lower() not in known["joining"], told)
    return " ".join(word for word in thing if word.lower() not in known["fillers"])
