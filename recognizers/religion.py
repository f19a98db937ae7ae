"""Religion or belief (ศาสนา): PDPA section 26, also printed on older Thai ID cards.

The Thai health data sets write it as a code (01 = พุทธ), which only the header can tell.
"""

from __future__ import annotations

from pdscan.at_large import is_of_anybody
from pdscan.phrases import said
from pdscan.recognizer import Recognizer
from pdscan.shapes import CODE_OR_LABEL
from pdscan.vocabulary.words import words

RELIGION = Recognizer(
    entity_type="RELIGION",
    element="religion",
    words=words("religions"),
    alone=0.97,
    named=0.98,
    headers=(
        "นับถือ", "ผู้นับถือ",
        "บวช", "เคยบวช", "เคยบวชเรียน", "การบวช", "บวชเรียน", "บวชเมื่อ", "วัดที่สังกัด", "สังกัดวัด",
        "ศรัทธา", "ปฏิบัติธรรม", "ประวัติการปฏิบัติธรรม", "prayer group", "bible study group",
        "ordained before", "ordination", "ordained year",
        "creed", "creeds", "creed code",
        "religion", "religious", "religious belief", "religious affiliation", "religion code",
        "religion id", "religion name", "religion other", "faith", "belief", "denomination",
        "relig", "relgn", "relg", "rlg", "rlgn", "relign",
        "ศาสนา", "ศาสนาที่นับถือ", "นับถือศาสนา", "ความเชื่อ", "ความเชื่อทางศาสนา", "รหัสศาสนา", "ลัทธิ", "นิกาย",
        "relg cd", "rlgn cd", "religion desc", "religious pref", "religious group", "church member",
        "church membership", "faith group", "beliefs", "temple member", "ordained", "ordination status",
        "ศาสนิก", "การนับถือศาสนา",
        "baptism", "baptism date", "baptism dt", "baptized", "baptised", "baptism name", "baptism place",
        "confirmation date church", "church name", "parish", "parish name", "mosque", "mosque name",
        "mosque member", "congregation", "halal required faith", "ordination date", "ordained date",
        "ordained temple", "hajj", "hajj year", "umrah", "christening date", "faith status", "วันรับศีล",
        "วันรับศีลล้างบาป", "วันรับบัพติศมา", "รับบัพติศมา", "บัพติศมา", "มัสยิดที่สังกัด",
        "โบสถ์ที่สังกัด", "วันบวช", "วันอุปสมบท", "ฉายาทางธรรม", "วัดที่บวช", "พรรษา", "จำนวนพรรษา",
        "สถานะการบวช",
        "faith code", "church tax", "kirchensteuer",
        "kirchensteuer merkmal", "konfession", "confession",
        "buddhist", "muslim",
        "zakat payer",
        "วันที่อุปสมบท", "อุปสมบท", "ปฏิบัติศาสนกิจ", "ศาสนกิจ",
    ),
    against=(
        "propagation", "building", "holiday", "book", "event", "good", "currency", "bank note", "model",
        "วันหยุด",
    ),
    context=(
        "ศาสนา", "นับถือ", "ชาว", "ละหมาด", "ฮาลาล", "religion", "faith", "practising", "practicing",
    ),
    fits=CODE_OR_LABEL,
    needs_context=True,
    examples=("พุทธ", "อิสลาม", "คริสต์", "Buddhist", "Roman Catholic"),
    counterexamples=("พุทธศักราช", "2566", "พุธ", "orthodox"),
)  # fmt: skip

RECOGNIZERS = (
    RELIGION,
    Recognizer(
        entity_type="RELIGION_SAID",
        element="religion",
        named=0.93,
        said=said("religion"),
        denied=is_of_anybody,
    ),
)
