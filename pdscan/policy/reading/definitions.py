"""What a definition says: what a word means in law, or which data are collected.

"Personal data means any information about a person" declares nothing; "Identity data means your name and
birth date" in a list of what is collected does, and so does a contract by which "personal data means the
following information that the Company collects".
"""

from __future__ import annotations

import re

_CATEGORY = re.compile(
    r"(?:ข้อมูล(?!(?:ส่วนบุคคล)?\W*$|ส่วนบุคคล\s?\(|[ก-๎]*(?:อ่อนไหว|ละเอียดอ่อน|นิรนาม))[ก-๎ ]{2,50}"
    r"|\b(?!personal|sensitive|special|anonym|aggregat|biometric|genetic|health)[a-z-]+"
    r" (?:data|information|details|records))[\W_]*(?:\([^)]*\)\W*)?$",
    re.IGNORECASE,
)
"""A category of data, none of the words of the law."""
_COLLECTED = re.compile(
    r"\s*(?:(?:any|all|the|following|personal|your|my) ){0,4}(?:data|information|details|particulars)"
    r"[^.;:]{0,20} (?:that|which) (?:we|you|i|the [a-z]+|our [a-z]+) (?:(?:have|has|will|may|already) ){0,2}"
    r"(?:collect|receive|obtain|give|gave|provide|submit|hold)"
    r"|\s*ข้อมูล[ก-๎ฯ ]{0,20}?(?:ที่|ซึ่ง)?"
    r"(?:ข้าพเจ้า|ท่าน|คุณ|เรา|บริษัทฯ?|ธนาคาร|โรงเรียน|โรงพยาบาล|หน่วยงาน|สมาคม|สหกรณ์)"
    r"[ก-๎ ]{0,12}?(?:ให้ไว้|ได้ให้|ให้แก่|มอบ|กรอก|แจ้ง|เก็บ|รวบรวม|ได้รับ)",
    re.IGNORECASE,
)
"""How the meaning begins that says what is collected."""
_COOKIES = re.compile(
    r"(?:\bcookies?\b[^.]{0,30}|^\W*(?:it|they))['’ ](?:s|is|are) (?:an? )?(?:very )?"
    r"(?:small|tiny|short|little|simple) (?:text |data )?(?:files?|pieces?|bits?|texts?)",
    re.IGNORECASE,
)
_THEY = re.compile(r"\W*(?:they|it|these files|such files)\b(?! (?:collect|record))", re.IGNORECASE)


def explains_a_category(text: str, start: int, at: int) -> bool:
    """Say whether the word for "means" at a place stands behind a category of data.

    >>> explains_a_category("Identity data means", 0, 14), explains_a_category("Personal data means", 0, 14)
    (True, False)
    """
    return bool(_CATEGORY.search(text, start, at))


def says_what_is_collected(text: str, at: int) -> bool:
    """Say whether what stands behind the word for "means" is what is collected, not what a word means."""
    return bool(_COLLECTED.match(text, at))


def tells_what_cookies_are(sentence: str, *, before: bool) -> bool:
    """Say whether a sentence tells what cookies are in general, or goes on doing so: "They may hold …"."""
    return bool(_COOKIES.search(sentence) or (before and _THEY.match(sentence)))
