"""Criminal record (ประวัติอาชญากรรม): PDPA section 26; offences, convictions, clearances."""

from __future__ import annotations

from pdscan.recognizer import Recognizer
from pdscan.shapes import TEXT

RECOGNIZER = Recognizer(
    entity_type="CRIMINAL_RECORD",
    element="criminal_record",
    words=frozenset({
        "ลักทรัพย์", "ชิงทรัพย์", "ปล้นทรัพย์", "วิ่งราวทรัพย์", "ฉ้อโกง", "ยักยอกทรัพย์", "ยักยอก", "ทำร้ายร่างกาย", "ฆ่าผู้อื่น",
        "พยายามฆ่า", "ข่มขืน", "ข่มขืนกระทำชำเรา", "อนาจาร", "ยาเสพติด", "ค้ายาเสพติด", "เสพยาเสพติด",
        "ครอบครองยาเสพติด", "คดียาเสพติด", "เมาแล้วขับ", "ขับรถประมาท", "บุกรุก", "หมิ่นประมาท", "การพนัน",
        "เล่นการพนัน", "รับของโจร", "ปลอมแปลงเอกสาร", "ปลอมเอกสาร", "ฟอกเงิน", "ค้ามนุษย์", "อาวุธปืน", "พกพาอาวุธ",
        "กรรโชกทรัพย์", "ทุจริต", "คดีอาญา", "เคยต้องโทษ", "เคยต้องโทษจำคุก", "พ้นโทษ", "จำคุก", "รอลงอาญา",
        "อยู่ระหว่างดำเนินคดี", "ไม่มีประวัติอาชญากรรม", "ไม่พบประวัติอาชญากรรม", "ไม่พบประวัติ", "พบประวัติ",
        "พบประวัติอาชญากรรม", "ไม่เคยต้องโทษ", "มีประวัติอาชญากรรม", "ไม่มีประวัติต้องโทษ", "ต้องโทษ", "theft",
        "robbery", "burglary", "fraud", "embezzlement", "assault", "murder", "manslaughter", "rape",
        "drug possession", "drug trafficking", "drug offense", "drug offence", "drug use", "dui", "dwi",
        "drunk driving", "trespassing", "forgery", "money laundering", "human trafficking", "gambling",
        "illegal gambling", "arson", "kidnapping", "extortion", "felony", "misdemeanor", "convicted",
        "not convicted", "acquitted", "imprisonment", "on probation", "probation served",
        "no criminal record", "no record found", "criminal record found", "has criminal record",
        "clean record", "cybercrime", "domestic violence", "sexual assault", "illegal weapon possession",
        "shoplifting", "vandalism",
    }),
    alone=0.93,
    headers=(
        "criminal record check", "criminal rec check", "police clearance result", "police check result",
        "offence history", "offense history", "conviction flag", "crim check", "crim rec",
        "criminal record", "criminal records", "criminal history", "criminal background", "criminal",
        "criminal offense", "criminal offence", "criminal conviction", "criminal case", "criminal check",
        "criminal check result", "criminal background check", "criminal status", "criminal flag",
        "has criminal record", "criminal record flag", "criminal record status", "criminal charge",
        "conviction", "convictions", "convicted", "convicted of", "is convicted", "offense", "offence",
        "offenses", "offences", "offense type", "offence type", "crime", "crime type", "crimes",
        "arrest record", "arrest history", "police record", "police clearance", "sentence", "prison record",
        "jail term", "police check", "felony", "police report",
        "ประวัติอาชญากรรม", "ประวัติอาชญากร", "ประวัติอาชญา", "ประวัติการต้องโทษ", "ประวัติต้องโทษ", "การต้องโทษ",
        "คดีอาญา", "ผลตรวจประวัติอาชญากรรม", "ผลการตรวจประวัติอาชญากรรม", "ตรวจสอบประวัติอาชญากรรม",
        "ตรวจประวัติอาชญากรรม", "ฐานความผิด",
        "ข้อหา", "โทษจำคุก", "หมายจับ", "ใบแดงแจ้งโทษ", "กำหนดโทษ",
        "ความผิด", "ความผิดทางอาญา", "โทษที่ได้รับ", "ประวัติการกระทำผิด",
        "ประวัติการถูกจับกุม", "ต้องโทษ", "ต้องคดี",
    ),
    against=("text", "word", "language", "news", "novel", "movie", "insurance", "ประกัน", "ประโยค"),
    context=("คดี", "อาชญากรรม", "ต้องโทษ", "ศาล", "criminal", "convicted", "offence", "offense"),
    fits=rf"{TEXT}|[01]|[0-9]{{1,6}}/[0-9]{{2,4}}",
    needs_context=True,
    examples=("ลักทรัพย์", "ไม่มีประวัติอาชญากรรม", "Theft", "no criminal record"),
    counterexamples=("thriller", "ทรัพย์สิน", "2566"),
)  # fmt: skip
