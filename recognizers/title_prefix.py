"""A title before a name (คำนำหน้าชื่อ) in a column of its own: civil, academic, rank, royal, religious.

The Thai health data sets write it as a three-digit code (003 = นาย), which only the header can tell.
"""

from __future__ import annotations

from pdscan.recognizer import Recognizer

WORDS = frozenset({
    "นาย", "นาง", "นางสาว", "น.ส.", "น.ส", "นส.", "นส", "เด็กชาย", "ด.ช.", "ด.ช", "เด็กหญิง", "ด.ญ.",
    "ด.ญ", "คุณ", "คุณหญิง", "ท่านผู้หญิง", "ดร.", "ดร", "ศ.", "รศ.", "ผศ.", "ศ.ดร.", "รศ.ดร.", "ผศ.ดร.",
    "ศาสตราจารย์", "อาจารย์", "อ.", "นพ.", "พญ.", "ทพ.", "ทพญ.", "ภก.", "ภญ.", "นายแพทย์", "แพทย์หญิง",
    "พลเอก", "พลโท", "พลตรี", "พันเอก", "พันโท", "พันตรี", "ร้อยเอก", "ร้อยโท", "ร้อยตรี", "จ่าสิบเอก", "สิบเอก",
    "พล.อ.", "พล.ท.", "พล.ต.", "พ.อ.", "พ.ท.", "พ.ต.", "ร.อ.", "ร.ท.", "ร.ต.", "จ.ส.อ.", "จ.ส.ท.",
    "จ.ส.ต.", "ส.อ.", "ส.ท.", "ส.ต.", "พลฯ", "พล.ต.อ.", "พล.ต.ท.", "พล.ต.ต.", "พ.ต.อ.", "พ.ต.ท.",
    "พ.ต.ต.", "ร.ต.อ.", "ร.ต.ท.", "ร.ต.ต.", "ด.ต.", "ส.ต.อ.", "ส.ต.ท.", "ส.ต.ต.", "ว่าที่ ร.ต.",
    "ว่าที่ร้อยตรี", "ม.จ.", "ม.ร.ว.", "ม.ล.", "หม่อมหลวง", "หม่อมราชวงศ์", "พระ", "พระครู", "พระมหา", "สามเณร",
    "แม่ชี", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "miss.", "mister", "madam", "master", "dr",
    "dr.", "prof", "prof.", "sir", "rev.", "khun",
})  # fmt: skip

RECOGNIZER = Recognizer(
    entity_type="PERSON_TITLE",
    element="title_prefix",
    words=WORDS,
    alone=0.95,
    named=0.97,
    headers=(
        "pname", "prename", "pre name", "name prefix", "name title", "salutation", "honorific",
        "title name", "titlename", "prefix name", "prefix th", "prefix en",
        "titl", "courtesy title", "คำนำหน้า", "คำนำหน้าชื่อ", "คำนำหน้านาม", "ยศ",
        "ยศ/คำนำหน้า",
        "salutation code", "salut", "honorific title", "cust ttl", "ttl name", "title prefix", "civility",
        "civilite", "anrede", "title of person", "person title",
        "title of name", "name prefix code", "prefix code", "prename code", "prename desc", "prename name",
        "mr mrs", "mr ms", "คำนำหน้าชื่อไทย", "คำนำหน้าภาษาอังกฤษ", "คำนำหน้าไทย", "รหัสคำนำหน้า",
        "คำหน้าชื่อ", "ฐานันดร", "สมณศักดิ์",
        "honorific prefix", "personal title", "person title code", "form of address", "aristocratic title",
        "title academic", "academic prefix", "title desc", "title prefix code", "anred",
        "anrex", "salutation text", "salutation title", "mr mrs miss", "mr mrs ms", "title mr mrs",
        "title mr mrs miss", "title mr mrs ms", "prefix mr mrs", "name salutation", "contact salutation",
        "courtesy", "styled as", "นายนางนางสาว", "นายนางน.ส.", "ด.ช.ด.ญ.", "เด็กชายเด็กหญิง",
        "คำนำหน้านาม (นาย/นาง/นางสาว)", "คำนำหน้าชื่อ (นาย/นาง/นางสาว)", "ยศนำหน้า", "ยศทหาร", "ยศตำรวจ",
        "คำนำหน้ายศ", "ราชทินนาม", "military rank title", "title select", "ชั้นยศ",
    ),
    hints=(
        "title", "title th", "title en", "title other", "prefix", "ttl", "title cd", "title code", "initial",
        "initial name", "คำนำ", "คำหน้า",
        "title thai", "title eng", "title english", "title text", "title name code", "rank",
    ),
    against=("code", "phone", "agent", "tel", "bank", "invoice", "batch", "bucket", "path",
        "job", "page", "book", "movie", "film", "product", "song", "article", "post", "url", "file",
        "table", "key", "content", "video", "news", "thread", "topic", "issue", "ticket", "realm", "event",
        "document",
        "doc", "task", "project", "lesson", "playlist", "show", "series", "campaign", "chapter",
    ),
    fits=r"[A-Za-zก-๎][A-Za-zก-๎. /()]{0,29}|[0-9]{1,3}",
    in_text=False,
    examples=("นาย", "น.ส.", "เด็กหญิง", "พ.ต.ท.", "Mr.", "MRS", "Dr."),
    counterexamples=("นายก", "manager", "สินค้า", "Mr. Smith"),
)  # fmt: skip
