"""Insurance records (ข้อมูลประกันภัย): policy numbers, insured persons, cover and claims."""

from __future__ import annotations

from pdscan.recognizer import Recognizer
from pdscan.shapes import LABEL, MOMENT, NUMBER

RECORD = Recognizer(
    entity_type="INSURANCE_RECORD",
    element="insurance_record",
    named=0.95,
    headers=(
        "insurance", "insurance no", "insurance number", "insurance id", "insurance policy",
        "insurance policy no", "insurance policy number", "insurance record", "insurance info",
        "insurance data", "insurance plan", "insurance type", "insurance company", "insurance provider",
        "insurance coverage", "insurance claim", "insurance card no",
        "insured amount", "sum insured", "suminsured", "policy no insurance", "policy holder",
        "policyholder", "policy holder name", "policyholder name", "policy number", "policy no", "policyno",
        "annual premium", "monthly premium", "premium thb", "premium baht", "prem amt", "gross premium",
        "net premium", "insured premium", "policy premium", "sum insured amt", "sum assured amt",
        "si amt", "plan sum insured", "claim amt", "claim paid", "claim paid amount", "claims paid",
        "policynumber", "policy insured", "premium amount", "insurance premium", "claim no", "claim number",
        "claimno", "claim amount", "claim history", "claim reason", "health insurance",
        "health insurance no", "life insurance", "life insurance policy", "motor insurance",
        "car insurance",
        "inscl", "pttype", "pt type", "maininscl", "subinscl", "main inscl", "sub inscl", "hmain", "hsub",
        "สิทธิการรักษา",
        "สิทธิ์การรักษา",
        "สิทธิการรักษาพยาบาล", "สิทธิรักษาพยาบาล", "สิทธิ์รักษา", "สิทธิรักษา", "สิทธิประกันสุขภาพ",
        "treatment right", "medical scheme", "beneficiary insurance", "insurance beneficiary", "ประกัน",
        "ประกันภัย", "ประกันชีวิต",
        "ประกันสุขภาพ", "ประกันรถยนต์", "เลขกรมธรรม์", "เลขที่กรมธรรม์", "หมายเลขกรมธรรม์", "กรมธรรม์",
        "กรมธรรม์เลขที่", "กรมธรรม์ประกันภัย", "ข้อมูลประกันภัย", "ข้อมูลประกัน", "ผู้เอาประกัน",
        "ผู้เอาประกันภัย", "ผู้รับประโยชน์", "ทุนประกัน", "ทุนประกันภัย", "เบี้ยประกัน",
        "เบี้ยต่อปี", "เบี้ย/ปี", "ผู้รับผลประโยชน์",
        "เบี้ยประกันภัย",
        "บริษัทประกัน", "บริษัทประกันภัย", "เลขเคลม", "เลขที่เคลม", "ประวัติการเคลม", "สินไหม", "ค่าสินไหม",
        "เลขที่สินไหม", "แผนประกัน",
    ),
    hints=("insured", "policy", "premium", "claim", "coverage", "เคลม", "ความคุ้มครอง"),
    against=(
        "privacy", "password", "retention", "refund", "security", "return", "social", "cookie", "shipping",
        "rate", "warranty", "สังคม", "สินค้า", "คุณภาพ", "รับประกัน",
    ),
    fits=rf"{NUMBER}|{MOMENT}|{LABEL}|[0-9A-Za-zก-ฮ][0-9A-Za-zก-ฮ ./_-]{{3,39}}",
    in_text=False,
    labelled=r"[A-Z]{0,4}[0-9][0-9A-Z]{4,}(?:[/-][0-9A-Z]+){0,4}",
)  # fmt: skip

RECOGNIZERS = (
    RECORD,
    Recognizer(
        entity_type="TH_MEDICAL_SCHEME",
        element="insurance_record",
        words=frozenset({
            "บัตรทอง", "ประกันสังคม", "ข้าราชการ", "สิทธิข้าราชการ", "สิทธิบัตรทอง", "สิทธิประกันสังคม",
            "ประกันสุขภาพถ้วนหน้า",
            "หลักประกันสุขภาพ", "หลักประกันสุขภาพถ้วนหน้า", "สปสช", "สปสช.", "จ่ายตรง", "เบิกจ่ายตรง",
            "จ่ายตรงกรมบัญชีกลาง",
            "จ่ายเอง", "ชำระเงินเอง", "ชำระเงิน", "รัฐวิสาหกิจ", "อปท", "อปท.", "พรบ", "พ.ร.บ.", "ประกันชีวิต",
            "ประกันเอกชน",
            "บัตรประกันสังคม", "30 บาท", "30บาท", "ผู้มีรายได้น้อย", "ต่างด้าว", "แรงงานต่างด้าว", "uc", "ucs",
            "sss", "ofc", "lgo", "wel", "stp",
            "nhs", "bkk", "cash", "self pay", "self-pay",
        }),
        alone=0.3,
        named=0.95,
        hints=(
            "สิทธิ", "สิทธิ์", "สิทธิ์ผู้ป่วย", "สิทธิผู้ป่วย", "right", "right name", "right code", "scheme",
            "instype", "payor", "payer",
        ),
        in_text=False,
        examples=("บัตรทอง", "ประกันสังคม", "UCS", "OFC"),
        counterexamples=("ข้าราชการบำนาญ", "สิทธิการใช้งาน", "12"),
    ),
)  # fmt: skip
