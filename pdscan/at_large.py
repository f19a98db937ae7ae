"""Whether a text speaks of persons at large: advice, advertisements and conditions are of nobody.

"People with diabetes should …" tells of nobody's diabetes, "my son has diabetes" of somebody's.
"""

from __future__ import annotations

import re

from pdscan.recognizer import Span

_ANYBODY = re.compile(
    r"(?:ผู้ที่?|คนที่?|สำหรับ[ก-๎ ]{0,12}|กลุ่ม|หาก|ถ้า|กรณี|เสี่ยง[ก-๎]{0,6}|ป้องกัน|ช่วย|ลด|แก้"
    r"|คลินิก|ศูนย์|วัคซีน|โครงการ|รณรงค์|คัดกรอง|บทความ|ความรู้|เรื่อง|เกี่ยวกับ|ตรวจ)$"
    r"|\b(?:if|for (?:those|people|anyone|persons)|people|those|anyone|prevent|risk of|against|in case of"
    r"|whether)"
    r"(?: (?:who|with|you|he|she|they|is|are|has|have|the|a|of))*\W*$",
    re.IGNORECASE,
)
_LINK = re.compile(
    r"(?:ป่วย)?(?:เป็น|ด้วย|มี|ติดเชื้อ)?(?:โรค|ไข้)? ?$"
    r"|(?:is|are|has|have|had|with|suffer from|suffers from) (?:an? )?$",
    re.IGNORECASE,
)
"""What stands between those and what is said of them."""
_BEFORE = 30
"""Letters before a phrase in which is told that it is of nobody in particular."""


def is_of_anybody(text: str, place: Span) -> bool:
    """Say whether what stands at a place of a text is said of no one in particular.

    >>> text = "อาหารสำหรับผู้ที่เป็นเบาหวาน"
    >>> is_of_anybody(text, Span(text.index("เบา"), len(text)))
    True
    """
    return _ANYBODY.search(_LINK.sub("", text[max(0, place.start - _BEFORE) : place.start])) is not None
