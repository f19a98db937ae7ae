"""Litigation record (ประวัติคดีความ): lawsuits, Thai case numbers, bankruptcy, the parties' roles.

Thai courts number a case when it is filed (หมายเลขคดีดำที่ อ.123/2566) and when it is decided (แดง): the
court's letters, a number and the Buddhist year.
"""

from __future__ import annotations

from pdscan.recognizer import Recognizer
from pdscan.shapes import NUMBER, TEXT

SUIT = (
    r"(?:ถูก|เคยถูก)ฟ้อง[ก-๙]{2,}[ก-๙0-9 ./-]*|ยกฟ้อง"
    r"|คดี(?:แพ่ง|แรงงาน|ผู้บริโภค|ปกครอง|ล้มละลาย|ครอบครัว|มรดก|ภาษี)[ก-๙0-9 ./-]*"
    r"|(?i:(?:pending )?(?:civil|court|labou?r|tax) (?:case|suit|action)s?(?: [a-z ]{2,40})?)"
)
"""A suit told in a few words: "ถูกฟ้องคดีแพ่ง ปี 2563"."""
LETTERS = r"(?:ผบ|พ|อ|ล|ย|ยธ|ผ|สว|ปค|มบ|ป|บ|รง|ทป|กค|ก|ฝ|คม|อม|อท|ขก|ฟย|ช|ฝภ|วพ)"
CASE = rf"(?:{LETTERS}\.? ?)[0-9]{{1,6}}/(?:25[4-9][0-9]|[4-7][0-9])"

COURT = (
    r"ศาล(?:แพ่ง|อาญา|แขวง|จังหวัด|แรงงาน|เยาวชน|ล้มละลาย|ปกครอง|ภาษี|ทรัพย์สิน|อุทธรณ์|ฎีกา|ชั้นต้น)"
    r"[ก-๙0-9 ]{0,40}"
)
DOCKET = (
    rf"(?:คดี)?(?:หมายเลข)?(?:คดี)?(?:ดำ|แดง)(?:ที่|เลขที่)? ?(?:{LETTERS}\.? ?)?[0-9]{{1,6}}/[0-9]{{2,4}}|{CASE}"
)

NUMBERED = Recognizer(
    entity_type="LITIGATION_RECORD",
    element="litigation_record",
    pattern=DOCKET,
    words=frozenset({
        "คดีแพ่ง", "คดีผู้บริโภค", "คดีแรงงาน", "คดีล้มละลาย", "คดีครอบครัว", "คดีมรดก", "คดีปกครอง", "คดีพิพาททางแพ่ง",
        "โจทก์", "จำเลย", "ผู้ร้อง", "ผู้คัดค้าน", "ล้มละลาย", "พิทักษ์ทรัพย์", "พิทักษ์ทรัพย์เด็ดขาด", "ถูกฟ้องร้อง",
        "อยู่ระหว่างฟ้องร้อง", "อยู่ระหว่างบังคับคดี", "บังคับคดี", "ยึดทรัพย์", "อายัดเงินเดือน", "ไม่มีคดี", "ไม่มีคดีความ",
        "ประนอมหนี้", "ประนีประนอมยอมความ", "plaintiff", "defendant", "petitioner", "respondent", "appellant",
        "civil case", "civil lawsuit", "bankruptcy", "bankrupt", "absolute receivership", "lawsuit pending",
        "pending litigation", "no litigation", "foreclosure", "settled out of court", "judgment against",
    }),
    alone=0.85,
    headers=(
        "police case", "police case no", "police report no", "police report number",
        "case no police", "lawsuit no", "legal case no",
        "litigation", "litigations", "litigation record", "litigation history", "litigation status",
        "litigation flag", "lawsuit", "lawsuits", "lawsuit history", "lawsuit status", "legal case",
        "legal cases", "legal proceedings", "legal action", "legal status", "legal history",
        "legal dispute", "court case", "court case no", "court case number", "court cases", "court record",
        "court records",  "black case no", "red case no", "black case number", "red case number",
        "bankruptcy", "bankruptcy status", "bankruptcy record", "bankrupt", "judgment", "judgement",
        "civil case", "civil suit", "civil suits", "civil lawsuit", "civil litigation", "pending suit",
        "pending suits",
        "suit filed", "suits filed", "criminal suit", "labour suit", "labor suit", "civ suit",
        "civil case no", "legal execution", "litigant",
        "คดีความ", "ประวัติคดี", "ประวัติคดีความ", "ประวัติการฟ้องร้อง", "การฟ้องร้อง", "คดี", "เลขคดี", "เลขที่คดี",
        "หมายเลขคดี",
        "ทุนทรัพย์", "ฟ้องร้อง", "ถูกฟ้อง",
        "หมายเลขคดีดำ", "หมายเลขคดีแดง", "คดีดำ", "คดีแดง", "คดีแพ่ง", "สถานะคดี", "ประเภทคดี", "ศาล",
        "ล้มละลาย", "สถานะล้มละลาย", "คำพิพากษา", "การดำเนินคดี", "บังคับคดี", "ข้อพิพาท",
        "court order", "court order no", "court date", "court result",
        "court status", "court verdict", "court judgment", "court ref", "sued", "sued flag", "is sued",
        "lawsuit flag", "lawsuit detail", "lawsuit date", "legal case status", "legal action flag",
        "legal action date", "legal action status", "legal stage", "legal flag", "legal process",
        "legal proceeding", "legal notice", "legal hold cust", "litig", "litig status", "litig sts",
        "litig flag", "litigation case", "litigation stage", "litigation no", "litigation date",
        "litigation detail", "plaint no", "plaint", "case no legal", "judgement date", "judgment date",
        "judgement amt", "judgment amt", "judgement status", "verdict", "verdict date", "enforcement",
        "enforcement sts", "enforcement status", "writ of execution", "asset seizure", "garnishment",
        "garnishment flag", "garnish amt", "bankrupt flag", "is bankrupt", "bankruptcy flag",
        "bankruptcy date", "bankruptcy case", "receivership", "receivership flag", "insolvency",
        "insolvent", "lien flag", "mediation status", "arbitration case", "dispute case no",
        "divorce case", "custody case", "ถูกฟ้องร้อง", "วันฟ้อง", "วันที่ฟ้อง", "สถานะการฟ้อง",
        "สถานะทางคดี", "สถานะทางกฎหมาย", "ข้อมูลคดี", "คดีล้มละลาย", "ผลคดี", "ผลคำพิพากษา", "คำสั่งศาล",
        "วันพิพากษา", "สถานะบังคับคดี", "การบังคับคดี", "ยึดทรัพย์", "อายัดเงินเดือน", "พิทักษ์ทรัพย์",
        "บุคคลล้มละลาย", "ดำเนินคดี",
        "case ref", "case reference", "case ref no", "docket", "docket no", "docket number", "court docket",
        "case status legal", "case summary legal", "matter summary", "law matter summary",
        "law matter case", "law matters case summary", "legal matter", "legal matters",
        "matter description", "matter no legal", "black case", "red case", "case black no", "case red no",
        "litigant role", "party role", "case outcome", "legal outcome",
        "court outcome", "case verdict", "ruling", "court ruling", "judgment result", "lawsuit result",
        "lawsuit outcome", "lawsuit summary", "claim in court", "dispute history", "legal dispute history",
        "ผลคดีความ", "ผลการตัดสิน", "ผลตัดสิน", "คำตัดสิน", "คำวินิจฉัยศาล", "สรุปคดี", "รายละเอียดคดี",
        "เรื่องที่ฟ้อง", "มูลคดี", "มูลฟ้อง", "ข้อหาที่ฟ้อง", "คดีที่ถูกฟ้อง", "คดีหมายเลข", "คดีหมายเลขดำ",
        "คดีหมายเลขแดง", "คู่ความ", "ประวัติการถูกฟ้อง", "ประวัติถูกฟ้อง", "คดีเลขที่",
        "black no", "red no", "black number", "red number", "sue date", "sued date", "date sued",
        "bankruptcy case no", "bkrp case", "bankrupt case", "writ no", "writ number", "writ", "injunction",
        "injunction order", "settlement terms", "pacer case", "pacer case id", "pending case", "eviction",
        "eviction history", "eviction case", "divorce petition", "petition no court", "custody order",
        "probate", "probate case", "malpractice suit", "malpractice suits", "malpractice claims",
        "malpractice", "plaintiff case", "plaintiff claim", "defendant case", "defendant role",
        "small claims", "guarantor case", "claims or suits", "suits against", "เลขแดง", "เลขดำ",
        "หมายเลขดำ", "หมายเลขแดง",
    ),
    hints=("court", "case no", "case number", "case id"),
    against=("room", "rooms", "holiday",
        "support", "ticket", "test", "use", "phone", "tennis", "badminton", "sport", "food", "กีฬา", "เทนนิส",
        "notice", "disclaimer", "terms", "template", "version", "entity type",
    ),
    context=("คดี", "ศาล", "โจทก์", "จำเลย", "court", "case"),
    fits=rf"{TEXT}|[0-9]{{1,6}}/[0-9]{{2,4}}|[01]",
    needs_context=True,
    examples=("คดีหมายเลขดำที่ อ.123/2566", "ผบ.1234/2565", "จำเลย", "Bankruptcy", "คดีแพ่ง"),
    counterexamples=("123/45", "1234/2565", "คดีเด็ด"),
)  # fmt: skip

RECOGNIZERS = (
    NUMBERED,
    Recognizer(
        entity_type="LITIGATION_TOLD",
        element="litigation_record",
        pattern=rf"{SUIT}|(?:{DOCKET}) ?(?:ของ)?{COURT}|{COURT}[ :,]{{1,3}}(?:{DOCKET})",
        alone=0.8,
        in_text=False,
        examples=(
            "พ.12/2566 ศาลแพ่ง",
            "ศาลแขวงเชียงใหม่ ผบ.9/2567",
            "ถูกฟ้องคดีแพ่ง ปี 2563",
            "คดีแพ่ง ผิดสัญญา 2564",
            "civil case pending",
            "ยกฟ้อง",
        ),
        counterexamples=("คดีพลิก", "use case", "กรณีศึกษา"),
    ),
    Recognizer(
        entity_type="GARNISHED",
        element="litigation_record",
        headers=(
            "หักอายัด",
            "หักอายัดบังคับคดี",
            "หักอายัดเงินเดือน",
            "หักบังคับคดี",
            "เงินอายัด",
            "ยอดอายัด",
            "หักกรมบังคับคดี",
            "garnished",
            "garnished amt",
            "garnished amount",
            "garnishment amt",
            "garnishment amount",
            "garnishment deduction",
            "wage garnishment",
            "legal execution deduction",
            "led deduction",
        ),
        fits=NUMBER,
        in_text=False,
    ),
)
