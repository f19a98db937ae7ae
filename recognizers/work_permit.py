"""Work permits (ใบอนุญาตทำงาน) and visas (วีซ่า) of foreigners: their numbers and kinds.

A permit has 13 digits or letters with digits, a visa sticker a letter or two with digits; the header tells.
"""

from __future__ import annotations

from pdscan.phrases import said
from pdscan.recognizer import Recognizer
from pdscan.shapes import MEDIA

NUMBER = r"(?:[A-Za-z]{1,3}[ ./-]?|[ก-ฮ]{2}[ ./-])?[0-9]{2,13}(?:[ ./-][0-9]{1,6}){0,3}"
KIND_OF_VISA = r"(?:NON|[Nn]on)[- ](?:[Ii]mm(?:igrant)?[- ])?(?:[A-Z]{1,2})|(?:TR|ED|LTR|DTV)[- ]?[0-9]{0,2}"

SCANNED = ("scan", "image", "img", "photo", "pic", "copy", "file", "page", "pdf")

RECOGNIZERS = (
    Recognizer(
        entity_type="VISA_SCAN",
        element="visa_document",
        named=0.95,
        headers=(
            *(f"visa {what}" for what in SCANNED), "scan of visa", "copy of visa", "visa page copy",
            "รูปวีซ่า", "ภาพวีซ่า", "สำเนาวีซ่า", "ไฟล์วีซ่า", "หน้าวีซ่า", "สแกนวีซ่า",
        ),
        against=("card", "credit", "payment", "บัตร", "เครดิต"),
        fits=MEDIA,
        in_text=False,
    ),
    Recognizer(
        entity_type="TH_WORK_PERMIT",
        element="work_permit_right",
        pattern=NUMBER,
        named=0.99,
        headers=(
            "สิทธิทำงาน", "สิทธิ์ในการทำงาน", "สิทธิ์การทำงาน", "ใบอนุญาตทำงานเลขที่", "wp ref",
            "work permit", "work permit no", "work permit number", "work permit id", "workpermit",
            "workpermit no", "wp no", "wpno", "permit no", "wp number", "wp id", "wrkpmt", "right to work",
            "right work",
            "work right", "work rights",
            "work authorization", "work authorisation", "work eligibility", "eligible to work",
            "labour permit", "labor permit", "ใบอนุญาตทำงาน", "เลขใบอนุญาตทำงาน", "เลขที่ใบอนุญาตทำงาน",
            "หมายเลขใบอนุญาตทำงาน", "เวิร์คเพอร์มิต", "เวิร์กเพอร์มิต", "สิทธิในการทำงาน", "สิทธิการทำงาน",
            "สิทธิ์ทำงาน",
            "work auth", "work authorization status", "employment eligibility",
            "employment eligibility status", "eligibility to work", "right to work status",
            "right to work check", "rtw", "rtw status", "rtw check", "rtw doc", "working rights",
            "foreign work permit", "wp expiry", "wp expire date", "work permit expiry",
            "work permit expiry date", "work permit expiration", "work permit expiration date",
            "work permit expire date", "wp expiration date", "work permit issue date",
            "work permit type", "work permit status",
            "เวิร์คเพอร์มิท", "เลขเวิร์คเพอร์มิท", "วันหมดอายุใบอนุญาตทำงาน", "ใบอนุญาตทำงานหมดอายุ",
            "employment authorization", "employment authorization document",
            "employment authorisation document", "ead number", "ead no", "ead card no", "i9 status",
            "i 9 status", "i9 stat", "i9 document number", "i9 document", "i9 form", "i9 verified",
            "share code", "right to work share code", "foreign worker permit no", "foreign worker permit",
            "worker permit", "worker permit no", "worker permit number", "subcontractor worker permit",
            "mou worker permit", "w perm no", "wperm no", "wrk perm no", "lab prmt", "labour card no",
            "labor card no", "labour card number", "employment pass", "employment pass no",
            "employment pass number", "s pass no", "s pass number", "work pass", "work pass no",
            "work pass type", "work pass number", "fin number workpass", "workpass no", "brp number",
            "brp no", "brp expiry", "biometric residence permit", "e verify case number", "e verify status",
            "e verify no", "settled status", "pre settled status", "needs sponsorship",
            "requires sponsorship", "sponsorship required", "visa sponsorship", "sponsorship needed",
            "require sponsorship", "legally authorized to work", "legally authorised to work",
            "authorized to work", "authorised to work", "permitted to work", "allowed to work",
            "work eligibility status", "บต.", "บต.33", "บต.33 เลขที่", "ใบ บต.", "ใบ บต.33",
            "หนังสืออนุญาตทำงาน", "หนังสืออนุญาตทำงานคนต่างด้าว", "อนุญาตทำงาน", "ใบอนุญาตต่างด้าว",
            "ใบอนุญาตคนต่างด้าว", "เลขใบอนุญาตคนต่างด้าว", "เลขที่เวิร์คเพอร์มิท", "ใบเวิร์คเพอร์มิท",
            "ใบอนุญาตแรงงานต่างด้าว",
        ),
        against=(
            "expiry", "expire", "issue", "date", "image", "file", "fee", "หมดอายุ", "วันออก", "ไฟล์", "hot",
            "confined", "height", "excavation", "scaffold", "electrical", "dig", "cold", "isolation",
        ),
        context=("work permit", "ใบอนุญาตทำงาน"),
        fits=r"[0-9A-Za-zก-๙][0-9A-Za-zก-๙ ./-]{1,39}",
        needs_context=True,
        examples=("1234567890123", "WP1234567", "กท 123/2560"),
        counterexamples=("hello", "ไม่มี"),
    ),
    Recognizer(
        entity_type="VISA",
        element="visa_document",
        pattern=rf"{NUMBER}|{KIND_OF_VISA}",
        named=0.95,
        headers=(
            "departure card", "landing card",
            "permit until",
            "stay permitted until", "extension of stay", "overstay",
            "ninety day report", "บัตรขาเข้า",
            "บัตรขาออก", "บัตรตม.6", "ตม6", "ตม47", "วันครบกำหนดอยู่",
            "ครบกำหนดอยู่", "วันครบกำหนดอนุญาต", "อนุญาตให้อยู่",
            "วันสิ้นสุดการอนุญาต",
            "visa expires",
            "visa", "visa no", "visa number", "visa id", "visano", "visa type", "visa category",
            "visa class", "visa code", "visa document", "visa doc", "visa sticker no", "visa ref", "วีซ่า",
            "เลขวีซ่า", "เลขที่วีซ่า", "หมายเลขวีซ่า", "ประเภทวีซ่า", "เอกสารวีซ่า", "ชนิดวีซ่า", "wisa",
            "visa expiry", "visa expiry date", "visa expire date", "visa exp", "visa exp date",
            "visa issue date", "visa valid until", "visa cat", "visa kind", "visa stamp", "visa entry",
            "visa entries", "entry visa", "entry visa no", "tm 30", "tm 30 no", "tm 47", "tm 47 date",
            "tm 7", "re entry permit", "reentry permit", "immigration status", "immigration doc",
            "stay permit", "stay permit until", "permitted until", "permit to stay", "residence permit",
            "residence permit no", "วันหมดอายุวีซ่า", "วีซ่าหมดอายุ", "ตรวจลงตรา", "การตรวจลงตรา",
            "ใบสำคัญถิ่นที่อยู่", "อยู่ได้ถึง", "อนุญาตให้อยู่ถึง", "รายงานตัว 90 วัน", "ตม.30", "ตม.47",
            "entry permit", "entry permit no", "entry permit number", "ent prmt",
            "tm6 number", "tm 6", "tm 6 no", "tm 6 number", "tm card no", "i94", "i94 no", "i94 number",
            "i 94 number", "sevis id", "sevis no", "sevis number", "ds 160", "ds160 no", "ds 2019",
            "ds number", "departure card no", "visa issd", "visa iss date", "visa st",
            "visa plc", "visa place", "visa holder", "visa place of issue", "permitted to stay",
            "permitted to stay until", "stay until", "allowed to stay until", "overstay days",
            "90 day report", "90 day report date", "last 90 day report", "90 days report",
            "hold a valid visa", "valid visa", "ตม.6", "ตม 6", "เลขที่ ตม.6", "บัตร ตม.6", "เลขที่บัตร ตม.6",
            "ใบรับแจ้ง ตม.30", "เลขที่ใบรับแจ้ง ตม.30", "อนุญาตให้พำนัก", "อนุญาตให้พำนักถึง",
            "วันที่อนุญาตให้พำนักสิ้นสุด", "อนุญาตอยู่ถึง", "อนุญาตให้อยู่ในราชอาณาจักร", "รายงานตัว 90",
            "รายงานตัววัน", "รายงานตัวทุก 90 วัน", "บัตรตมหก", "วันรายงานตัว",
        ),
        against=(
            "card", "credit", "payment", "mastercard", "fee", "บัตร", "เครดิต", "ค่า", "processing",
            "settlement", "bin", "merchant", "network", "acquirer", "interchange", "chargeback", "ranges",
            "scheme", "brand", "product",
        ),
        context=("visa", "วีซ่า"),
        fits=r"[0-9A-Za-zก-๙][0-9A-Za-zก-๙ ./():-]{0,39}",
        in_text=False,
        examples=("A1234567", "NON-B", "Non-Immigrant B", "ED"),
        counterexamples=("4000001234567899012", "hello there"),
    ),
    Recognizer(entity_type="VISA_SAID", element="visa_document", named=0.95, said=said("visa_document")),
)  # fmt: skip
