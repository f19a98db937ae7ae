"""Measures of the body (น้ำหนัก, ส่วนสูง, ความดัน, ผลแล็บ): health data, PDPA section 26.

Numbers are told by the header. A bare "weight" or "height" must lie where people's do, for parcels have
them too; two numbers with a stroke must be a living person's blood pressure.
"""

from __future__ import annotations

from pdscan.recognizer import Recognizer

MEASURE_HEADERS = (
    "blood lead", "lead level", "lead in blood", "lead blood", "ตะกั่วในเลือด", "ผลตะกั่ว",
    "สารตะกั่วในเลือด",
    "blood count", "liver enzyme", "liver enzymes", "tumour marker", "tumor marker", "thyroid hormone",
    "blood urea nitrogen", "platelet count", "white blood cell", "red blood cell", "haematocrit",
    "body weight", "body weight kg", "patient weight kg", "body height", "body height cm", "bmi",
    "hr bpm", "resting hr", "resting heart rate", "avg heart rate", "max heart rate", "hrv",
    "spo2 pct", "spo2 percent", "step count", "steps count", "daily steps", "steps walked",
    "steps taken", "sleep minutes", "sleep min", "sleep hours", "sleep score", "sleep duration",
    "deep sleep", "rem sleep", "stress score", "stress index", "stress idx", "calories burned",
    "kcal burned", "vo2max", "vo2 max", "respiration rate", "body fat", "body fat pct", "fat pct",
    "muscle mass", "bone mass", "visceral fat", "skin temperature", "skin temp", "ecg", "ekg",
    "glucose mg dl", "active minutes", "workout minutes", "floors climbed", "resting pulse",
    "body mass index", "blood pressure", "bp", "bp systolic", "bp diastolic", "systolic", "diastolic",
    "sbp", "dbp", "systolic bp", "diastolic bp", "heart rate", "pulse rate", "heart rate bpm", "pulse",
    "body temperature", "body temp", "temp c", "respiratory rate", "spo2", "oxygen saturation",
    "blood sugar", "glucose", "fasting glucose", "fbs", "hba1c",
            "dtx", "fpg", "fasting blood sugar", "blood glucose", "sgot", "sgpt", "bun", "gfr",
            "hemoglobin a1c", "psa", "tsh", "inr", "crp", "esr", "o2sat", "o2 sat", "sat o2",
            "pain score", "gcs",
            "hemoglobin", "cholesterol", "ldl", "hdl",
    "triglyceride", "triglycerides", "creatinine", "egfr", "uric acid", "wbc", "rbc", "hct", "hematocrit",
    "platelet", "waist", "waist cm", "waistline", "viral load", "cd4", "cholesterol level", "glucose level",
    "patient weight", "patient height", "blood sugar level",
    "weight height", "height weight", "wt ht", "ht wt", "weight kg height cm", "height cm weight kg",
    "wt kg ht cm", "ht cm wt kg", "น้ำหนักส่วนสูง", "ส่วนสูงน้ำหนัก", "น้ำหนัก/ส่วนสูง", "ส่วนสูง/น้ำหนัก",
    "birth weight", "birth weight g", "birth wt", "weight at birth", "birth length", "length at birth",
    "head circumference", "birth head circumference", "apgar", "apgar score", "gestational age",
    "แรกเกิด", "ความยาวแรกเกิด", "เส้นรอบศีรษะ", "รอบศีรษะ", "น้ำหนักทารก", "อายุครรภ์",
    "น้ำหนักตัว", "น้ำหนักแรกเกิด", "ส่วนสูง", "ดัชนีมวลกาย", "ความดันโลหิต", "ความดัน", "ชีพจร", "อัตราการเต้นหัวใจ",
    "อัตราการเต้นของหัวใจ", "อุณหภูมิร่างกาย", "น้ำตาลในเลือด", "ระดับน้ำตาลในเลือด", "ค่าน้ำตาล", "คอเลสเตอรอล",
    "รอบเอว",
            "รอบอก", "รอบสะโพก", "ความดันบน", "ความดันล่าง", "ค่าความดัน", "อัตราการหายใจ",
            "ออกซิเจนในเลือด", "ค่าสายตา",
            "ไขมันในเลือด", "ค่าไต",
    "hba 1 c", "a 1 c", "bp 1", "bp 2", "bp reading", "blood pressure reading", "resp rate", "oxygen sat",
    "spo 2", "waist circumference", "hip circumference", "bmi value", "bmi class", "น้ำหนัก (กก.)",
    "ส่วนสูง (ซม.)", "ระดับน้ำตาล",
)  # fmt: skip

AGAINST = (
    "product", "item", "parcel", "package", "pack", "box", "shipping", "net", "gross", "carton", "animal",
    "pet", "plant", "water", "tank", "room", "ceiling", "screen", "page", "image", "row", "line", "font",
    "insurance",
    "สินค้า", "พัสดุ", "กล่อง", "สุทธิ", "บรรจุ", "ประกัน", "ห้อง",
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


def is_fever_or_less(value: str) -> bool:
    """Tell whether a number is the temperature of a living person in degrees Celsius.

    >>> is_fever_or_less("36.5"), is_fever_or_less("39.2 °C"), is_fever_or_less("34.9")
    (True, True, False)
    """
    return 35 <= float(value[:4]) <= 42


def is_weight(value: str) -> bool:
    """Tell whether a number is an adult's weight in kg.

    >>> is_weight("58.3"), is_weight("2.5")
    (True, False)
    """
    return 38 <= float(value) <= 140


RECOGNIZERS = (
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
        headers=("สส", "height cm", "ht cm"),
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
        headers=("นน", "น้ำหนักตัว", "weight kg", "weight kgs", "wt kg", "น้ำหนัก"),
        hints=("weight", "wt"),
        against=AGAINST,
        in_text=False,
        examples=("58", "71.5"),
        counterexamples=("2", "2500", "12.25"),
    ),
    Recognizer(
        entity_type="BODY_TEMPERATURE",
        element="health",
        pattern=r"(?:3[5-9]|4[0-2])\.[0-9]{1,2}(?: ?°? ?[Cc]| ?องศา)?",
        validate=is_fever_or_less,
        chance=0.3,
        alone=0.2,
        hints=(
            "temp",
            "temperature",
            "temps",
            "body t",
            "tempc",
            "temp reading",
            "temp scan",
            "temp check",
            "อุณหภูมิ",
            "วัดไข้",
            "วัดอุณหภูมิ",
            "ไข้",
        ),
        against=(*AGAINST, "ambient", "outdoor", "cpu", "core", "oil", "freezer", "น้ำ", "เครื่อง"),
        in_text=False,
        examples=("36.5", "38.9 °C", "37.2 องศา"),
        counterexamples=("25.5", "42.5", "36"),
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
