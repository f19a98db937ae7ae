"""Job title (ตำแหน่ง): a person's place in an organisation.

`position` is also a place in a list or on a page, so it needs values that read like titles.
"""

from __future__ import annotations

import re

from pdscan.recognizer import Recognizer
from pdscan.vocabulary.persons import is_called_by_name

ROLES = (
    "manager|director|engineer|officer|executive|assistant|analyst|developer|specialist|supervisor|coordinator"
    "|consultant|administrator|accountant|designer|technician|secretary|clerk|nurse|doctor|teacher|lecturer"
    "|professor|programmer|architect|representative|associate|intern|trainee|head|lead|leader|president|chief"
    "|operator|driver|auditor|receptionist|cashier|chef|scientist|researcher|recruiter|planner|buyer|editor"
    "|writer|guard|staff|worker|controller|advisor|adviser|strategist|tester|partner|founder|chairman|chairperson"
    "|principal|dean|foreman|marketer|lawyer|attorney|pharmacist|physician|owner|generalist|counsel|trainer"
    "|reps?|agent|broker|salesperson|salesman|banker|teller|pilot|steward|stewardess|captain|concierge"
    "|bartender|waiter|waitress|cook|housekeeper|mechanic|electrician|plumber|welder|courier|rider"
    "|photographer|journalist|translator|interpreter|economist|actuary|underwriter|adjuster|surveyor"
    "|inspector|paralegal|bookkeeper|merchandiser|producer|copywriter|illustrator|animator"
)
ENGLISH = rf"(?i:(?:[a-z&/.()-]+,? )*(?:{ROLES})(?: of [a-z &/-]+|,? ?[a-z &/()-]*| [ivx1-3]{{1,3}})?)"
SHORT = r"(?:CEO|CTO|CFO|COO|CMO|CIO|CISO|CHRO|CPO|SVP|EVP|AVP|VP|MD|GM)(?:[ ,-][A-Za-z &/-]*)?"
THAI_TITLE = (
    r"(?:รอง|ผู้ช่วย|รักษาการ|อดีต|ว่าที่)?"
    r"(?:ผู้จัดการ|ผู้อำนวยการ|ประธาน|กรรมการ|หัวหน้า|เจ้าหน้าที่|พนักงาน|นัก(?:วิ|บัญ|พัฒ|ออก|การ|เทคนิค|จัด|ประชา|ทรัพ|กฎ)"
    r"|วิศวกร|ช่าง|เลขานุการ"
    r"|ธุรการ|ผู้ช่วย|ที่ปรึกษา|โปรแกรมเมอร์|สถาปนิก|พยาบาล|แพทย์|เภสัชกร|ครู|อาจารย์|นิติกร|ผู้ตรวจ|ผู้ประสานงาน|ผู้บริหาร"
    r"|ผู้เชี่ยวชาญ|ผู้ชำนาญการ"
    r"|แคชเชียร์|บรรณารักษ์|ผู้ดูแลระบบ|ผู้ควบคุม|ผู้แทนขาย|คณบดี|อธิการบดี|ปลัด|นายก|สมุห์บัญชี"
    r"|เสมียน)"
)
THAI = rf"{THAI_TITLE}[ก-๙A-Za-z0-9 .,()/&-]*"

_DOES = re.compile("(?:พนักงาน|เจ้าหน้าที่|ช่าง|ครู|แพทย์|พยาบาล) ?(?:แจ้ง|ขอ|ลืม|ไม่|ต้องการ|ยัง|จะ|ถูก|บอก)")


def is_a_title(value: str) -> bool:
    """Tell whether a text names who somebody is, and not what one does.

    >>> is_a_title("พนักงานขาย"), is_a_title("พนักงานแจ้งลืมรหัสผ่าน"), is_a_title("ครูสมศรี")
    (True, False, False)
    """
    if is_called_by_name(value.partition(" ")[0]):
        return False  # whoever is called by post and name is a person, and no post
    return _DOES.match(value) is None


RECOGNIZER = Recognizer(
    entity_type="JOB_TITLE",
    element="job_title",
    pattern=rf"{ENGLISH}|{SHORT}|{THAI}",
    validate=is_a_title,
    alone=0.7,
    headers=(
        "job title", "jobtitle", "job name", "job position", "position title", "position name",
        "work position", "designation", "job role", "rank title", "employee position", "emp position",
        "staff position", "title job", "job grade", "job level", "position level", "position code",
        "position id", "job code", "job id title", "posn", "business title", "work title",
        "corporate title", "job designation", "pos name", "position th",
        "position en",
        "ตำแหน่ง", "ตำแหน่งงาน", "ชื่อตำแหน่ง", "ตำแหน่งหน้าที่", "ตำแหน่งปัจจุบัน", "ระดับตำแหน่ง", "รหัสตำแหน่ง",
        "ตำแหน่งทางวิชาการ",
        "วิทยฐานะ", "ตำแหน่งบริหาร", "สายงาน",
        "ตำแหน่งที่สมัคร", "applied position", "position applied", "desired position",
        "rank position", "position rank", "job pos", "job posn", "posn title", "posn name", "posn desc",
        "working title", "job grade title", "role name job", "role title", "desig", "staff rank",
        "academic title", "academic rank", "military rank", "police rank", "ตำแหน่งในสายงาน",
        "ชื่อตำแหน่งงาน", "ตำแหน่งสุดท้าย",
        "crew rank", "pilot rank",
    ),
    hints=("position", "role", "job", "title", "function", "poste", "desg", "rank"),
    against=(
        "sender", "speaker", "chat", "message", "msg", "conversation", "thread",
        "lat", "lng", "gps", "x", "y", "z", "row", "column", "page", "sort", "display", "banner", "ad",
        "shelf", "map", "fund", "stock", "cursor", "book", "movie", "post", "batch", "cron", "etl", "task",
        "queue",
        "owner", "by", "created", "modified", "updated", "ticket", "case", "tracking", "seat", "storage",
        "พิกัด", "ที่ตั้ง", "สินค้า", "จัดเก็บ", "วาง",
    ),
    fits=r"[0-9]{0,4}[A-Za-zก-๙][^\n]*",
    in_text=False,
    labelled=rf"{ENGLISH}|{SHORT}|{THAI_TITLE}[ก-๙]*",
    examples=(
        "ผู้จัดการฝ่ายขาย", "Sales Manager", "Senior Software Engineer", "CEO",
        "เจ้าหน้าที่การตลาด", "Head of Marketing",
    ),
    counterexamples=("top-left", "3", "นักเรียน", "มือถือ"),
)  # fmt: skip
