"""Criminal record (ประวัติอาชญากรรม): PDPA section 26; offences, convictions, clearances."""

from __future__ import annotations

from pdscan.recognizer import Recognizer
from pdscan.shapes import TEXT

PRISONER = Recognizer(
    entity_type="PRISONER_NUMBER",
    element="criminal_record",
    pattern=r"[0-9A-Zก-ฮ]{0,4}[ ./-]{0,2}[0-9]{2,13}(?:[ ./-][0-9]{1,6}){0,2}",
    named=0.95,
    headers=(
        *(f"{who} {number}" for who in ("prison", "prisoner", "inmate", "offender", "detainee", "convict")
          for number in ("no", "number", "num", "id", "code")),
        "เลขผู้ต้องขัง", "เลขประจำตัวผู้ต้องขัง", "ทะเบียนผู้ต้องขัง", "หมายเลขผู้ต้องขัง", "รหัสผู้ต้องขัง", "เลขนักโทษ",
        "เลขประจำตัวนักโทษ", "หมายเลขนักโทษ", "เลขทะเบียนผู้ต้องขัง", "เลขประจำตัวผู้ต้องโทษ",
    ),
    in_text=False,
    examples=("1234/66", "650012345", "นช. 123/2566"),
    counterexamples=("ลักทรัพย์", "-"),
)  # fmt: skip

RECORD = Recognizer(
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
        "crim", "crim flag", "crim hist", "crim history",
        "warrant", "warrant no", "ปล่อยตัว", "วันปล่อยตัว", "วันที่ปล่อยตัว", "กำหนดปล่อยตัว",
        "คดียาเสพติด", "ผลตรวจอาชญากรรม", "ประวัติการจับกุม", "ฐานความผิดเดิม", "นักโทษชั้น", "ชั้นนักโทษ",
        "ทำทัณฑ์บน", "probation case", "probation status",
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
        "prison term", "prison sentence", "prison time", "prison history", "prison rec", "prisoner no",
        "inmate no", "inmate id", "jail record", "jail rec", "jail time", "jail history", "felony flag",
        "misdemeanor", "crime record", "crime rec", "crime hist", "crime history", "criminal rec",
        "criminal hist", "criminal flg", "offence cd", "offence code", "offence desc", "offense code",
        "offense desc", "offender", "offender flag", "offender type", "offender id", "sex offender",
        "conviction date", "conviction desc", "conviction type", "convict", "arrest", "arrest rec",
        "arrest flag", "arrested", "warrant flag", "arrest warrant", "police rec", "police record flag",
        "police file", "police station case", "probation officer", "parole", "parole status",
        "parole date", "probation order", "charge desc criminal", "dui flag", "drug offence",
        "traffic offence", "สถานะคดีอาญา", "เลขคดีอาญา", "ประวัติคดีอาญา", "ประวัติต้องคดี",
        "ตรวจประวัติอาชญากร", "พ้นโทษ", "วันพ้นโทษ", "เคยต้องโทษ", "เคยถูกจับ", "เคยต้องคดี",
        "เคยถูกดำเนินคดี", "เคยกระทำผิด", "ความผิดฐาน", "คุมประพฤติ", "สถานะคุมประพฤติ", "พักโทษ",
        "ผู้ต้องขัง", "เลขผู้ต้องขัง",
        "เคยต้องคดีอาญา", "เคยต้องคดีอาญาหรือไม่", "ท่านเคยต้องคดีอาญาหรือไม่", "เคยต้องโทษหรือไม่",
        "ท่านเคยต้องโทษหรือไม่", "เคยถูกจำคุก", "เคยติดคุก", "เคยถูกดำเนินคดีอาญา", "ประวัติคดี อาญา",
        "ประวัติอาชญากรรมหรือไม่", "ผลตรวจสอบประวัติอาชญากรรม", "ผลประวัติอาชญากรรม",
        "ผลตรวจประวัติ อาชญากรรม", "ever convicted", "ever arrested", "have you been convicted",
        "been convicted", "any conviction", "any convictions", "prior convictions", "prior conviction",
        "previous convictions", "criminal declaration", "criminal disclosure",
        "offence description",
        "offense description", "rap sheet", "rapsheet", "sentence length", "sentenced", "sentencing",
        "prior conviction count", "parole end", "arrest date",
        "date of arrest", "imprisoned", "imprisonment", "imprisoned parent", "father imprisoned",
        "suspect charge", "dbs disclosure", "dbs result", "จำคุก", "เคยจำคุก", "อาชญากร", "ถูกจับกุม",
        "วันที่ถูกจับกุม", "วันจับกุม", "ต้องโทษจำคุก",
    ),
    against=("text", "word", "language", "news", "novel", "movie", "insurance", "ประกัน", "ประโยค"),
    context=("คดี", "อาชญากรรม", "ต้องโทษ", "ศาล", "criminal", "convicted", "offence", "offense"),
    fits=rf"{TEXT}|[01]|[0-9]{{1,6}}/[0-9]{{2,4}}",
    needs_context=True,
    examples=("ลักทรัพย์", "ไม่มีประวัติอาชญากรรม", "Theft", "no criminal record"),
    counterexamples=("thriller", "ทรัพย์สิน", "2566"),
)  # fmt: skip

TOLD = Recognizer(
    entity_type="CRIMINAL_CASE_TOLD",
    element="criminal_record",
    pattern=(
        r"(?:มี|ต้อง|ถูก|พบ)?(?:ประวัติ ?)?คดี(?:เมา|ยา|ลัก|ฉ้อ|ทำร้าย|อาญา|พนัน|ชน|ขับ|ฆ่า|ข่มขืน|ปล้น|วิ่งราว|บุกรุก"
        r"|หมิ่น|อาวุธ)[^\n]{0,60}"
        r"|ส่งฟ้องศาล[^\n]{0,40}|พนักงานสอบสวน[^\n]{2,40}|(?:ปจว|ป\.จ\.ว)\.? ?ข้อ ?[0-9]{1,3}[^\n]{0,60}"
        r"|(?:พบประวัติ|เคยต้องโทษ|เคยถูกจับ|ถูกจับ)[ ก-๙][^\n]{2,60}"
    ),
    alone=0.88,
    in_text=False,
    examples=("คดีเมาแล้วขับ สน.ตัวอย่าง", "ส่งฟ้องศาลแขวง", "ปจว. ข้อ 5 ประมาท", "พบประวัติ ลักทรัพย์ 2559"),
    counterexamples=("คดีพลิก", "ส่งของศาลเจ้า", "ไม่พบ"),
)
"""What the police or a court did about somebody, in a few words, whatever the column is called."""

RECOGNIZERS = (RECORD, PRISONER, TOLD)
