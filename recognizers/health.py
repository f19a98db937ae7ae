"""Health data (ข้อมูลสุขภาพ): PDPA section 26; diagnoses, ICD codes, allergies, vaccines, measures of the body.

ICD-10 codes are a letter, two digits and, after a dot, up to four more (E11.9); without the dot they are
also product keys. Numbers (weight, pressure, sugar) are told by the header; a bare "weight" or "height"
must lie where people's do, for parcels have them too.

Source: https://icd.who.int/browse10/2019/en
"""

from __future__ import annotations

from pdscan.recognizer import Recognizer
from pdscan.shapes import TEXT
from pdscan.vocabulary.words import words

CODE_HEADERS = (
    "icd", "icd10", "icd 10", "icd9", "icd 9", "icd code", "icd10 code", "icd 10 code", "icd10tm",
    "icd 10 tm",
    "diag code", "diagcode", "diagnosis code", "diagnosis code 1", "dx code", "pdx", "sdx", "dx",
    "principal dx",
    "principal diagnosis code", "disease code", "chronic code", "รหัสโรค", "รหัสวินิจฉัย", "รหัสการวินิจฉัย",
    "รหัสไอซีดี",
)  # fmt: skip

WORD_HEADERS = (
    "diagnosis", "diagnoses", "diag", "primary diagnosis", "principal diagnosis", "final diagnosis",
    "disease",
    "chronic disease", "chronic", "chronic condition", "chronic illness", "underlying disease",
    "underlying diseases",
    "underlying condition", "congenital disease", "congenital diseases", "comorbidity", "comorbidities",
    "illness",
    "medical condition", "medical conditions", "health condition", "health conditions", "health status",
    "health issue",
    "health problem", "health note", "health notes", "health info", "health remark", "health data", "health",
    "medical history", "medical note", "medical notes", "medical record", "medical records", "medical info",
    "medical",
    "past illness", "symptom", "symptoms", "chief complaint", "present illness", "clinical note",
    "clinical notes",
    "allergy", "allergies", "allergen", "drug allergy", "drug allergies", "drugallergy", "allergic drug",
    "food allergy",
    "food allergies", "allergy type", "allergy status", "medication", "medications", "current medication",
    "prescription", "prescriptions", "drug name", "drug history", "treatment", "treatment history", "surgery",
    "surgery history", "operation history", "lab result", "lab results", "lab test", "lab value", "lab name",
    "test result covid", "covid result", "covid status", "atk result", "pcr result", "hiv status",
    "hiv result",
    "hiv test", "pregnancy", "pregnant", "is pregnant", "pregnancy status", "vaccine", "vaccines",
    "vaccine name",
    "vaccination", "vaccination status", "vaccination history", "vaccine dose", "vaccine brand",
    "covid vaccine",
    "immunization", "mental health", "mental health status", "smoking status", "smoking", "drinking status",
    "alcohol use", "drug use", "health check result", "health checkup", "health check up result",
    "checkup result",
    "medical checkup", "medical certificate", "medical exam", "cause of death", "sick leave reason",
    "health risk",
    "โรค", "ชื่อโรค", "โรคประจำตัว", "โรคเรื้อรัง", "การวินิจฉัย", "วินิจฉัย", "ผลการวินิจฉัย", "การวินิจฉัยโรค", "อาการ",
    "อาการสำคัญ",
    "อาการเจ็บป่วย", "ประวัติการเจ็บป่วย", "ประวัติการรักษา", "ประวัติสุขภาพ", "ประวัติการแพทย์", "ประวัติทางการแพทย์",
    "ข้อมูลสุขภาพ", "สุขภาพ",
    "ภาวะสุขภาพ", "สภาวะสุขภาพ", "ปัญหาสุขภาพ", "แพ้ยา", "ประวัติแพ้ยา", "ประวัติการแพ้ยา", "การแพ้ยา", "ยาที่แพ้",
    "แพ้อาหาร", "การแพ้อาหาร",
    "อาหารที่แพ้", "การแพ้", "ประวัติการแพ้", "ภูมิแพ้", "สิ่งที่แพ้", "ยาที่ใช้", "ยาที่ใช้ประจำ", "ยาประจำ", "การใช้ยา",
    "ผลตรวจ", "ผลตรวจสุขภาพ",
    "ผลการตรวจสุขภาพ", "ผลตรวจร่างกาย", "ผลตรวจเลือด", "ผลแล็บ", "ผลตรวจทางห้องปฏิบัติการ", "ผลตรวจโควิด",
    "การตั้งครรภ์", "ตั้งครรภ์",
    "วัคซีน", "ประวัติวัคซีน", "การฉีดวัคซีน", "ประวัติการฉีดวัคซีน", "วัคซีนที่ได้รับ", "การผ่าตัด", "ประวัติการผ่าตัด", "การสูบบุหรี่",
    "การดื่มสุรา",
    "สุขภาพจิต", "สาเหตุการตาย", "โรคติดต่อ", "สถานะสุขภาพ",
)  # fmt: skip

MEASURE_HEADERS = (
    "body weight", "weight kg", "weight kgs", "wt kg", "body height", "height cm", "ht cm", "bmi",
    "body mass index",
    "blood pressure", "bp", "bp systolic", "bp diastolic", "systolic", "diastolic", "sbp", "dbp",
    "systolic bp",
    "diastolic bp", "heart rate", "pulse rate", "heart rate bpm", "pulse", "body temperature", "body temp",
    "temp c",
    "respiratory rate", "spo2", "oxygen saturation", "blood sugar", "glucose", "fasting glucose", "fbs",
    "hba1c",
    "hemoglobin", "cholesterol", "ldl", "hdl", "triglyceride", "triglycerides", "creatinine", "egfr",
    "uric acid",
    "wbc", "rbc", "hct", "hematocrit", "platelet", "waist", "waist cm", "waistline", "viral load", "cd4",
    "cholesterol level", "glucose level", "patient weight", "patient height", "blood sugar level",
    "น้ำหนัก", "น้ำหนักตัว", "ส่วนสูง", "ดัชนีมวลกาย", "ความดันโลหิต", "ความดัน", "ชีพจร", "อัตราการเต้นหัวใจ",
    "อัตราการเต้นของหัวใจ",
    "อุณหภูมิร่างกาย", "น้ำตาลในเลือด", "ระดับน้ำตาลในเลือด", "ค่าน้ำตาล", "คอเลสเตอรอล", "รอบเอว", "ไขมันในเลือด", "ค่าไต",
)  # fmt: skip

AGAINST = (
    "product", "item", "parcel", "package", "box", "shipping", "net", "gross", "total weight", "carton",
    "animal",
    "pet", "plant", "water", "insurance", "system", "server", "service", "api", "check", "endpoint",
    "premium",
    "สินค้า", "พัสดุ", "กล่อง", "สุทธิ", "บรรจุ", "ประกัน", "ระบบ",
)  # fmt: skip

MEASURE = r"[0-9]{1,3}(?:\.[0-9]{1,3})?(?: ?(?:kg|cm|mmHg|bpm|C|%|mg/dL|กก\.?|ซม\.?|กิโลกรัม|เซนติเมตร))?"
PRESSURE = r"[0-9]{2,3} ?/ ?[0-9]{2,3}(?: ?mmHg)?"


def is_pressure(value: str) -> bool:
    """Tell whether two numbers are a living person's systolic and diastolic pressure.

    >>> is_pressure("120/80"), is_pressure("12/25"), is_pressure("99/123")
    (True, False, False)
    """
    upper, lower = (int(part) for part in value.removesuffix("mmHg").split("/"))
    return 80 <= upper <= 250 and 40 <= lower <= 150 and upper >= lower + 15


def is_stature(value: str) -> bool:
    """Tell whether a number is an adult's height in cm.

    >>> is_stature("165.5"), is_stature("40")
    (True, False)
    """
    return 135 <= float(value) <= 205


def is_weight(value: str) -> bool:
    """Tell whether a number is an adult's weight in kg.

    >>> is_weight("58.3"), is_weight("2.5")
    (True, False)
    """
    return 38 <= float(value) <= 140


RECOGNIZERS = (
    Recognizer(
        entity_type="ICD10",
        element="health",
        pattern=r"[A-TV-Z][0-9][0-9AB]\.[0-9A-Z]{1,4}",
        alone=0.8,
        named=0.97,
        headers=CODE_HEADERS,
        against=AGAINST,
        context=("icd", "วินิจฉัย", "โรค", "diagnosis", "dx"),
        fits=r"[A-Za-z][0-9][0-9A-Za-z](?:\.?[0-9A-Za-z]{1,4})?[*+!]?|[0-9]{3}(?:\.[0-9]{1,2})?|[A-Z][0-9]{2} .*",
        needs_context=True,
        examples=("E11.9", "I10.0", "J45.90", "Z23.1"),
        counterexamples=("E11", "A1.2", "e11.9", "AB1.22"),
    ),
    Recognizer(
        entity_type="DIAGNOSIS",
        element="health",
        words=words("diagnoses"),
        pattern=r"แพ้ยา[ก-๙A-Za-z ()]{2,40}|โรค(?:เบาหวาน|หัวใจ|ไต|ตับ|มะเร็ง|ความดัน)[ก-๙ ]{0,30}|วัคซีน[ก-๙A-Za-z0-9 -]{2,30}",
        alone=0.93,
        named=0.96,
        headers=WORD_HEADERS,
        against=AGAINST,
        context=("โรคประจำตัว", "วินิจฉัย", "ป่วย", "แพ้ยา", "diagnosed", "diagnosis", "patient", "allergic"),
        fits=rf"{TEXT}|[0-9]{{1,3}}|-",
        needs_context=True,
        examples=("เบาหวาน", "ความดันโลหิตสูง", "Hypertension", "แพ้ยาเพนิซิลลิน", "type 2 diabetes"),
        counterexamples=("สบายดี", "healthy food", "120"),
    ),
    Recognizer(
        entity_type="BODY_MEASURE",
        element="health",
        headers=MEASURE_HEADERS,
        against=AGAINST,
        fits=rf"{MEASURE}|{PRESSURE}|[0-9]{{1,6}}|[Nn](?:ormal|egative)|[Pp]ositive|ปกติ|ผิดปกติ",
        in_text=False,
    ),
    Recognizer(
        entity_type="BODY_HEIGHT",
        element="health",
        pattern=r"1[0-9]{2}(?:\.[0-9]{1,2})?|20[0-9](?:\.[0-9])?",
        validate=is_stature,
        alone=0.05,
        hints=("height", "ht", "สูง"),
        against=AGAINST,
        in_text=False,
        examples=("165", "172.5"),
        counterexamples=("40", "2000", "99.5"),
    ),
    Recognizer(
        entity_type="BODY_WEIGHT",
        element="health",
        pattern=r"[0-9]{2,3}(?:\.[0-9]{1,2})?",
        validate=is_weight,
        alone=0.03,
        hints=("weight", "wt"),
        against=AGAINST,
        in_text=False,
        examples=("58", "71.5"),
        counterexamples=("2", "2500", "12.25"),
    ),
    Recognizer(
        entity_type="BLOOD_PRESSURE",
        element="health",
        pattern=PRESSURE,
        validate=is_pressure,
        alone=0.7,
        context=("ความดัน", "blood pressure", "bp"),
        needs_context=True,
        examples=("120/80", "135/90 mmHg"),
        counterexamples=("12/25", "99/123", "1/2"),
    ),
)
