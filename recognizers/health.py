"""Health data (ข้อมูลสุขภาพ): PDPA section 26; diagnoses, ICD codes, allergies, drugs, vaccines.

ICD-10 codes are a letter, two digits and, after a dot, up to four more (E11.9); without the dot they are
also product keys, and only the header tells; V10.1 is a version as often as an accident.

Source: https://icd.who.int/browse10/2019/en
"""

from __future__ import annotations

from pdscan.at_large import is_of_anybody
from pdscan.phrases import said
from pdscan.recognizer import Recognizer
from pdscan.shapes import TEXT
from pdscan.vocabulary.words import words

CODE_HEADERS = (
    "icd", "icd10", "icd 10", "icd9", "icd 9", "icd code", "icd10 code", "icd 10 code", "icd10tm",
    "icd 10 tm", "diag code", "diagcode", "diagnosis code", "diagnosis code 1", "dx code", "pdx", "sdx",
    "dx", "principal dx", "principal diagnosis code", "disease code", "chronic code",
    "รหัสโรค", "รหัสวินิจฉัย", "รหัสการวินิจฉัย", "รหัสไอซีดี",
)  # fmt: skip

VACCINES = (
    "hepb", "hep b", "hepatitis b", "hbv", "flu", "influenza", "rabies", "tetanus", "mmr", "bcg", "dtp",
    "hpv", "polio", "varicella", "typhoid",
)  # fmt: skip
SHOTS = ("vaccine", "vaccination", "vac", "vax", "vacc", "shot", "dose")
WORD_HEADERS = (
    "mamp", "urine mamp", "urinemamp", "urine met", "urine meth", "urine amp", "urine thc",
    "methamphetamine", "amphetamine", "amphetamines", "urine amphetamine", "urine methamphetamine",
    "drug urine", "ปัสสาวะสารเสพติด", "สารเสพติดในปัสสาวะ", "ผลปัสสาวะสารเสพติด",
    "smoke yn", "smoke status", "smoking yn", "drinks alcohol", "alcohol yn", "drink yn", "drinker",
    "ยาที่ให้", "ยาที่จ่าย", "ยาที่จ่ายให้", "ยาที่แจก", "ให้ยา", "จ่ายยา", "hearing", "vision",
    "drug screen", "drug screening", "pregnancy test",
    "preg test", "sdq", "sdq score", "sdq result",
    "sdq total", "cbcl", "mmse", "tmse", "moca score", "hads score", "แบบประเมิน sdq", "ผล sdq",
    *(f"{against} {shot}" for against in VACCINES for shot in SHOTS),
    "ผู้ป่วยติดเตียง", "ผู้ป่วยติดบ้าน", "ติดเตียง",
    "ลักษณะบาดเจ็บ", "ลักษณะอาการ", "อวัยวะที่บาดเจ็บ", "ส่วนที่บาดเจ็บ", "การปฐมพยาบาล", "ปฐมพยาบาล",
    "underlying", "underlying dis", "vision test", "eye test", "visual acuity", "eyesight",
    "hearing test", "hearing result", "audiogram", "audiometry", "audiometry result", "spirometry",
    "spirometry result", "lung function", "pft result", "xray", "x ray", "chest xray", "chest x ray",
    "cxr", "cxr result", "ekg", "ecg", "cd4 count", "viral load", "dental chart", "dental record",
    "fall risk", "braden score", "wound", "wounds", "dosage", "dosage taken", "dose given", "ผ่าตัด",
    "เคยผ่าตัด", "ตรวจการได้ยิน", "สมรรถภาพการได้ยิน", "ผลการได้ยิน", "ตรวจสายตา", "สายตา", "ผลตรวจสายตา",
    "สมรรถภาพการมองเห็น", "สมรรถภาพปอด", "ผลสมรรถภาพปอด", "ผลตรวจปอด", "เอกซเรย์", "เอกซเรย์ปอด",
    "เอ็กซเรย์ปอด", "ผลเอกซเรย์ปอด", "ผลตรวจการได้ยิน", "ผลคลื่นไฟฟ้าหัวใจ", "คลื่นไฟฟ้าหัวใจ",
    "ความเสี่ยงหกล้ม",
    "diagnosis", "diagnoses", "diag", "primary diagnosis",
    "principal diagnosis", "final diagnosis",
    "disease", "chronic disease", "chronic", "chronic condition", "chronic illness", "underlying disease",
    "underlying diseases", "underlying condition", "congenital disease", "congenital diseases",
    "comorbidity", "comorbidities", "illness", "medical condition", "medical conditions",
    "health condition", "health conditions", "health status", "health issue", "health problem",
    "health note", "health notes", "health info", "health remark", "health data", "health",
    "medical history", "medical note", "medical notes", "medical record", "medical records", "medical info",
    "medical", "past illness", "symptom", "symptoms", "chief complaint", "present illness", "clinical note",
    "clinical notes", "allergy", "allergies", "allergen", "drug allergy", "drug allergies", "drugallergy",
    "allergic drug", "food allergy", "food allergies", "allergy type", "allergy status", "medication",
    "medications", "current medication", "prescription", "prescriptions", "drug name", "drug history",
    "treatment", "treatment history", "surgery", "surgery history", "operation history", "lab result",
    "lab results", "lab test", "lab value", "lab name", "test result covid", "covid result", "covid status",
    "atk result", "pcr result", "hbsag", "hiv ag", "anti hiv", "anti hcv", "hcv", "vdrl", "tpha",
    "anti hbs", "hiv status", "hiv result", "hiv test", "pregnancy", "pregnant",
    "is pregnant", "pregnancy status", "vaccine", "vaccines", "vaccine name", "vaccination",
    "vaccination status", "vaccination history", "vaccine dose", "vaccine brand", "covid vaccine",
    "immunization", "mental health", "mental health status", "smoking status", "smoking", "smoker",
    "smoker flag", "is smoker", "smoking flag", "drinking status",
    "alcohol use", "drug use", "health check result", "health checkup", "health check up result",
    "medical exam result", "med exam result", "medical exam note", "health check", "checkup note",
    "medical result", "fitness to work", "fit to work", "fitness for work", "fit for duty",
    "medical fitness", "medical status", "annual checkup result", "pre employment medical",
    "pre employment checkup", "alcohol test", "alcohol test result", "fit note", "injury description",
    "workplace injury", "accident injury", "mental state", "stress level", "therapy", "therapy type",
    "counselling", "counseling note", "covid test", "symptom list", "rx", "rx name", "meds",
    "drug name prescribed", "dosage prescribed", "treatment given", "treatment plan", "lab test result",
    "hba1c", "fbs", "glucose", "cholesterol", "egfr", "hr bpm", "heart rate", "resting hr", "spo2",
    "o2 sat", "steps count health", "sleep hours", "menstrual cycle", "period date", "period tracking",
    "checkup result", "medical checkup", "medical certificate", "medical exam", "cause of death",
    "sick leave reason", "health risk", "alcohol level", "blood alcohol", "breath alcohol",
    "color blindness", "colour blindness", "injury", "injuries", "injury type", "drug test",
    "drug test result", "pre existing condition",
    "โรค", "ชื่อโรค", "โรคประจำตัว", "โรคเรื้อรัง", "การวินิจฉัย", "วินิจฉัย", "ผลการวินิจฉัย", "การวินิจฉัยโรค", "อาการ",
    "อาการสำคัญ", "อาการเจ็บป่วย", "ประวัติการเจ็บป่วย", "ประวัติการรักษา", "ประวัติสุขภาพ", "ประวัติการแพทย์",
    "ประวัติทางการแพทย์", "ข้อมูลสุขภาพ", "สุขภาพ", "ภาวะสุขภาพ", "สภาวะสุขภาพ", "ปัญหาสุขภาพ", "แพ้", "แพ้ยา",
    "ประวัติแพ้ยา",
    "ประวัติการแพ้ยา", "การแพ้ยา", "ยาที่แพ้", "แพ้อาหาร", "การแพ้อาหาร", "อาหารที่แพ้", "การแพ้", "ประวัติการแพ้", "ภูมิแพ้",
    "สิ่งที่แพ้", "ยาที่ใช้", "ยาที่ใช้ประจำ", "ยาประจำ", "การใช้ยา", "ผลตรวจ", "ผลตรวจสุขภาพ", "ผลการตรวจสุขภาพ",
    "ผลตรวจร่างกาย", "ผลตรวจเลือด", "ผลแล็บ",
            "ตาบอดสี", "แอลกอฮอล์ในเลือด", "ผลเป่าแอลกอฮอล์", "ระดับแอลกอฮอล์", "อาการบาดเจ็บ", "การบาดเจ็บ",
            "ลักษณะบาดแผล", "บาดแผล", "ผลตรวจสารเสพติด", "ตรวจสารเสพติด",
            "ฉีดวัคซีน", "ฉีดวัคซีนโควิด", "ประวัติการฉีดวัคซีนโควิด", "เข็มที่", "ผลแลป", "ผลแลบ", "ผลเลือด",
            "ผลปัสสาวะ", "ผลเอกซเรย์", "ผลเอ็กซเรย์", "ผลชิ้นเนื้อ",
            "ผลตรวจทางห้องปฏิบัติการ", "ผลตรวจโควิด", "การตั้งครรภ์", "ตั้งครรภ์",
    "วัคซีน", "ประวัติวัคซีน", "การฉีดวัคซีน", "ประวัติการฉีดวัคซีน", "วัคซีนที่ได้รับ", "การผ่าตัด", "ประวัติการผ่าตัด", "การสูบบุหรี่",
            "สูบบุหรี่", "ดื่มสุรา", "ดื่มแอลกอฮอล์", "อายุครรภ์", "สัปดาห์ครรภ์", "ชนิดการแพ้",
            "เหตุผลลาป่วย", "สาเหตุการลาป่วย",
    "การดื่มสุรา", "สุขภาพจิต", "สาเหตุการตาย", "โรคติดต่อ", "สถานะสุขภาพ",
    "allergic to", "allergic", "allergy desc", "allergy note", "allergy drug", "allergy reaction",
    "drug allergy desc", "adverse reaction", "sick leave", "sick reason", "leave reason medical",
    "medical leave", "medical leave reason", "med cert", "med certificate", "medical cert",
    "medical cert no", "operation type medical", "surgery name", "surgical history",
    "procedure name medical", "procedcode", "xray result", "xray finding", "x ray result", "ct result",
    "mri result", "ultrasound result", "ekg result", "ecg result", "imaging result", "radiology report",
    "lab rslt", "lab test name", "lab finding", "pathology result", "biopsy result", "progress note",
    "progress notes", "doctor note", "doctors note", "doctor opinion", "doctor comment", "physician note",
    "nurse note", "nursing note", "nursing notes", "nursing assessment", "soap note", "clinical finding",
    "clinical summary", "discharge summary", "discharge dx", "discharge diagnosis", "admit dx",
    "admission diagnosis", "admit reason", "reason for visit", "visit reason medical", "cc hpi",
    "illness history", "illness desc", "ailment", "ailments", "ailment desc", "sickness", "disease name",
    "disease desc", "disease history", "diseases", "chronic diseases", "chronic dis", "chronic cond",
    "medical cond", "health cond", "health problems", "health decl", "health declaration", "health answer",
    "health questionnaire", "health question", "health history", "health hist", "check up result",
    "annual checkup", "pe note", "pe notes", "hpi", "hpi note", "abnormal flag", "abn flag",
    "lab flag", "physical exam", "physical exam result", "med history", "med hist", "medical hist",
    "family history disease", "med list", "current meds", "drug code patient", "dose taken", "rx detail",
    "rx text", "treatment detail", "treatment note", "therapy note", "symptom desc", "symptom text",
    "injury desc", "injury detail", "injured part", "body part injured", "wound desc", "death cause",
    "cause death", "pregnant flag", "gravida", "ga weeks", "gestational age", "lmp", "mental status",
    "mental illness", "psych note", "psychiatric note", "depression score", "phq 9", "2 q 9 q", "hiv",
    "cd 4", "std test", "covid", "vaccinated", "vaccinetype", "smoke flag", "tobacco use",
    "alcohol status", "drink alcohol", "drug use status", "alcohol current use", "alcohol past use",
    "tobacco current use",
    "tobacco past use", "lab order result", "lab items name", "substance use", "urine test", "urine drug",
    "อาการเบื้องต้น", "อาการป่วย", "โรคที่เป็น", "โรคที่พบ", "โรคที่เคยเป็น", "โรคร้ายแรง", "ประวัติโรค",
    "ประวัติการป่วย", "สารที่แพ้", "ยาที่ได้รับ", "ยาที่รับประทาน", "ผลวินิจฉัย", "คำวินิจฉัย",
    "วินิจฉัยโรค", "ผลตรวจสุขภาพประจำปี", "การรักษา", "การรักษาพยาบาล", "แผนการรักษา", "หัตถการ", "ลาป่วย",
    "เหตุผลการลาป่วย", "ใบรับรองแพทย์", "ความเห็นแพทย์", "บันทึกแพทย์", "บันทึกทางการพยาบาล",
    "บันทึกการพยาบาล", "ภาวะซึมเศร้า", "ลักษณะการบาดเจ็บ", "สาเหตุการเสียชีวิต",
    "สารเสพติด", "ตรวจปัสสาวะ",
    "การแปลผล", "แปลผล",
    "cc txt", "cc text", "cc note", "cc desc", "chief complaint text", "cc pi", "chief comp",
    "presenting complaint", "presenting problem", "reason for admission", "reason for visit clinic",
    "skin condition", "skin problem", "skin concern", "hair condition",
    "oral condition", "dental condition", "eye condition", "procedure name", "procedure done",
    "procedure type", "procedure desc", "procedures", "operation name", "operative procedure",
    "aesthetic procedure", "treatment name", "treatment type", "treatment program", "treatment course",
    "treatment done", "filler brand used", "botox units", "assay value", "assay result", "assay",
    "assay name", "biomarker", "biomarker value", "biomarker result", "lab assay", "analyte",
    "analyte value", "measured value lab", "obs value", "obs value numeric", "obs value text",
    "obs value coded", "obs interpretation", "observation value", "observation result", "vital sign",
    "vital signs", "vitals", "anxiety score", "stress score", "phq9", "phq9 score", "gad7", "gad 7", "st5",
    "st 5", "st5 score", "2q", "9q", "8q", "suicide risk", "depression screening",
    "screening score health", "adl score", "barthel index", "pain score", "pain level", "blood sugar",
    "blood sugar level", "sugar level", "fasting sugar", "blood glucose", "urine result", "drinking",
    "drinking type", "drinking habit", "alcohol drinking", "smoking type", "smoking habit",
    "exercise habit", "sleep problem", "คะแนนซึมเศร้า", "คะแนนความเครียด",
    "คะแนนวิตกกังวล", "ระดับซึมเศร้า", "ระดับความเครียด", "ผลคัดกรอง", "ผลการคัดกรอง", "ผลคัดกรองซึมเศร้า",
    "ผลประเมินซึมเศร้า", "ผลประเมินความเครียด",
    "ความเสี่ยงฆ่าตัวตาย", "ผลน้ำตาล", "น้ำตาลในเลือด", "ค่าน้ำตาล", "ระดับน้ำตาล", "ระดับน้ำตาลในเลือด",
    "ผลน้ำตาลในเลือด", "ผลไขมัน", "ไขมันในเลือด", "ค่าไขมัน", "คอเลสเตอรอล", "ผลไต", "ค่าไต", "ค่าตับ",
    "ผลตับ", "ผลตรวจปัสสาวะ", "ผลตรวจแล็บ", "ผลตรวจคัดกรอง", "สภาพผิว", "ปัญหาผิว", "สภาพช่องปาก",
    "หัตถการที่ทำ", "ชื่อหัตถการ", "คอร์สรักษา", "ประวัติการสูบบุหรี่", "ประวัติการดื่มสุรา",
    "พฤติกรรมสุขภาพ",
    "bp sys", "bp dia", "sys bp", "dia bp", "heart rt", "smoker status", "clinical status",
    "immunization status", "vaccine type", "vacc type", "maternal condition",
    "temp celsius", "body temp celsius", "last vaccination", "covid vaccination", "smoked",
    "do you smoke", "มีไข้",
)  # fmt: skip

AGAINST = ("db", "probe", "node", "cluster", "pool", "interval", "เขตสุขภาพ",
    "product", "item", "animal", "pet", "plant", "crop", "tree", "fish", "shrimp", "cattle", "pig", "poultry",
    "water", "insurance", "system", "server", "service", "api",
    "check", "endpoint", "premium",
    "สินค้า", "ประกัน", "ระบบ", "สัตว์", "พืช", "ข้าว", "ปลา", "กุ้ง", "ไก่", "สุกร", "โคนม", "ต้นไม้",
    "เครื่องจักร", "น้ำเสีย", "ดิน",
)  # fmt: skip

_TESTS = (
    "hbs ?ag", "hbe ?ag", "anti-? ?(?:hbs?|hbc|hcv|hiv)", "hiv(?: ?(?:ab|ag|1/2))?", "vdrl", "rpr",
    "tpha", "upt",
    "fbs", "fpg", "dtx", "hba1c", "a1c", "ldl(?:-c)?", "hdl(?:-c)?", "cholesterol", "triglycerides?",
    "creatinine",
    "bun", "e?gfr", "wbc", "rbc", "hct", "ha?emoglobin", "plt", "platelets?", "sgot", "sgpt", "tsh",
    "ft[34]", "psa",
    "afp", "cea", "uric(?: acid)?", "inr", "esr", "crp", "ck-mb", "troponin(?:[ -][it])?", "cd4",
    "viral load", "cxr",
    "ekg", "ecg", "covid(?:-19)?", "atk", "rt-pcr", "sars-cov-2", "dengue(?: ns1)?", "spo2",
    "stool(?: exam)?",
    "urine (?:protein|sugar|glucose|amphetamine)", "pap smear",
)  # fmt: skip
_TESTED = rf"(?i:{'|'.join(_TESTS)})"
_OUTCOME = (
    r"(?i:\+{1,4}|pos(?:itive)?|neg(?:ative)?|(?:non-? ?)?reactive|(?:ab)?normal|detected|not detected"
    r"|ผลบวก|ผลลบ|บวก|ลบ|ปกติ|ผิดปกติ|พบ|ไม่พบ)"
    r"|[<>]?=? ?[0-9][0-9.,]*(?: ?[A-Za-z%µ][A-Za-z0-9%µ/^. ]{0,14})?"
)
_MEASURED = (
    rf"{_TESTED} ?[:=]? ?(?:{_OUTCOME})"
    r"|(?i:cr|hb|tg|na|alt|ast|bp|bt|hr|rr|pr)(?: ?[:=] ?| )[0-9]{1,3}(?:[./][0-9]{1,3})?"
    r"|(?i:cxr|ekg|ecg|ultrasound|ct|mri|x-?ray) ?: ?[A-Za-zก-๙][^\n]{2,80}"
)

RECOGNIZERS = (
    Recognizer(
        entity_type="LAB_RESULT_TOLD",
        element="health",
        pattern=_MEASURED,
        alone=0.88,
        in_text=False,
        examples=(
            "HBsAg positive",
            "FBS 132 mg/dl",
            "Cr 1.4",
            "CXR: infiltration RLL",
            "HIV Ab: non-reactive",
        ),
        counterexamples=("HBsAg", "positive", "HR department", "ct 12,500 baht", "TG102"),
    ),
    Recognizer(
        entity_type="ICD10",
        element="health",
        pattern=r"[A-TW-Z][0-9][0-9AB]\.[0-9A-Z]{1,4}",
        alone=0.8,
        named=0.97,
        headers=CODE_HEADERS,
        against=AGAINST,
        context=("icd", "วินิจฉัย", "โรค", "diagnosis", "dx"),
        fits=r"[A-Za-z][0-9][0-9A-Za-z](?:\.?[0-9A-Za-z]{1,4})?(?:[*+!]| .*)?|[0-9]{3}(?:\.[0-9]{1,2})?",
        needs_context=True,
        examples=("E11.9", "I10.0", "J45.90", "Z23.1"),
        counterexamples=("E11", "A1.2", "e11.9", "AB1.22"),
    ),
    Recognizer(
        entity_type="DIAGNOSIS",
        element="health",
        words=words("diagnoses"),
        alone=0.93,
        named=0.96,
        headers=WORD_HEADERS,
        against=AGAINST,
        context=(
            "โรคประจำตัว",
            "วินิจฉัย",
            "ป่วย",
            "แพ้ยา",
            "ตรวจพบ",
            "ติดเชื้อ",
            "เป็นโรค",
            "suffers from",
            "diagnosed",
            "diagnosis",
            "patient",
            "allergic",
        ),
        open_ended=True,
        fits=rf"{TEXT}|[0-9]{{1,3}}|-",
        denied=is_of_anybody,
        needs_context=True,
        examples=("เบาหวาน", "ความดันโลหิตสูง", "Hypertension", "แพ้ยาเพนิซิลลิน", "type 2 diabetes"),
        counterexamples=("สบายดี", "healthy food", "120"),
    ),
    Recognizer(
        entity_type="AILMENT",
        element="health",
        pattern=(
            r"(?:แพ้|ภูมิแพ้)(?:ยา|อาหาร)?[ก-๙A-Za-z ()]{2,}"
            r"|(?:โรค|มะเร็ง|เบาหวาน|ความดันโลหิต|วัคซีน)[ก-๙A-Za-z0-9 ()-]{2,}"
            r"|(?:ไม่|กำลัง)?ตั้งครรภ์(?:[ก-๙A-Za-z0-9 ().]*)|(?:กำลัง)?ให้นมบุตร"
            r"|(?i:(?:not )?pregnant(?: [0-9a-z ]{1,16})?|breast-?feeding|lactating)"
            r"|(?i:[a-z][a-z -]{2,} (?:disease|disorder|syndrome|cancer|infection|allergy|deficiency"
            r"|vaccine))"
        ),
        alone=0.85,
        in_text=False,
        examples=(
            "แพ้ยา Penicillin",
            "โรคไตเรื้อรัง",
            "Crohn disease",
            "วัคซีนบาดทะยัก",
            "ตั้งครรภ์ 12 สัปดาห์",
            "not pregnant",
        ),
        counterexamples=("แพ้", "disease", "สบายดี"),
    ),
    Recognizer(
        entity_type="HEALTH_SAID",
        element="health",
        named=0.93,
        said=said("health"),
        denied=is_of_anybody,
    ),
)
