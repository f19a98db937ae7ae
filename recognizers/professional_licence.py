"""A licence to practise: of a lawyer, a doctor, a broker, and of anyone whose work the law licenses."""

from __future__ import annotations

from pdscan.phrases import said
from pdscan.recognizer import Recognizer

PROFESSIONALS = (
    "investment planner", "investment analyst", "fund manager", "derivatives agent",
    "real estate broker", "customs broker", "shipping agent",
    "insurance agent", "insurance broker", "broker", "agent", "agents", "brokers", "doctor", "doctors",
    "physician", "dentist", "vet", "veterinarian", "nurse", "midwife", "pharmacist", "therapist",
    "psychologist", "lawyer", "attorney", "notary", "engineer", "architect", "surveyor", "accountant",
    "auditor", "appraiser", "teacher", "guide", "tour guide", "captain", "pilot", "trader",
    "investment consultant", "financial advisor", "financial adviser", "real estate agent",
)  # fmt: skip
LICENCES = (
    "licence", "license", "licence no", "license no", "licence number", "license number", "licence id",
    "license id", "licence code", "license code", "lic", "lic no", "lic number", "registration no", "reg no",
    "council no",
)  # fmt: skip
PROFESSIONALS_THAI = (
    "ทนาย", "ทนายความ", "แพทย์", "พยาบาล", "ผดุงครรภ์", "เภสัชกร", "วิศวกร", "สถาปนิก", "ครู", "สัตวแพทย์", "ทันตแพทย์",
    "ผู้สอบบัญชี", "ผู้ทำบัญชี", "ตัวแทน", "ตัวแทนประกัน", "นายหน้า", "มัคคุเทศก์", "ผู้แนะนำการลงทุน", "นักกายภาพ",
    "เทคนิคการแพทย์",
    "นักจิตวิทยา",
)  # fmt: skip
LICENCES_THAI = ("ใบอนุญาต", "เลขที่ใบอนุญาต", "เลขใบอนุญาต", "ใบประกอบ", "ใบประกอบวิชาชีพ")
"""A driver's licence is no professional's, so what a licence allows is said by the one who holds it."""

RECOGNIZERS = (
    Recognizer(
        entity_type="PROFESSIONAL_LICENCE",
        element="professional_licence",
        pattern=(
            r"(?:ว|ท|ภ|ภก|พ|ทพ|สพ|กภ|ทนพ)\.? ?[0-9]{3,7}|(?:สย|สฟ|สก|ภย|ภฟ|ภก|วย|วฟ|ภส|ภ-สถ"
            r"|สถ)\.? ?[0-9]{2,6}"
        ),
        alone=0.3,
        headers=(
            "food handler cert", "food handler certificate", "food handler card", "food handler licence",
            "food handler license", "food safety cert", "food safety certificate", "handler cert",
            "hygiene cert", "hygiene certificate", "first aid cert", "first aid certificate",
            "lifeguard cert", "lifeguard certificate",
            "crew lic no", "crew licence no", "crew license no",
            "atpl no", "cpl no",
            "flight licence no",
            "nurses lic no",
            "adviser lic no", "advisor lic no", "ic license", "ic licence", "ic license no", "ic licence no",
            "staff lic no",
            "trader id sec", "licensed as",
            "cert no professional",
            *(f"{who} {what}" for who in PROFESSIONALS for what in LICENCES),
            *(f"{what}{who}" for who in PROFESSIONALS_THAI for what in LICENCES_THAI),
            *(f"{who}{what}" for who in PROFESSIONALS_THAI for what in (*LICENCES_THAI, "ใบอนุญาตเลขที่")),
            "ว.เลขที่", "เลขที่ ว.", "เลข ว.", "ว. เลขที่",
            "professional licence", "professional license", "professional licence no",
            "professional license no", "professional license number", "professional licence number",
            "medical license", "medical license no", "medical license number", "medical licence",
            "med license", "med license no", "licence no doctor",
            "license to practice", "practice license", "practitioner license",
            "dr lic", "drlic",
            "nursing license", "cpa no", "cpa number",
            "cpa license",
            "bar license", "engineering license",
            "teaching license",
            "certification", "certifications",
            "professional certificate", "professional certification", "certificate name", "prof license",
            "prof licence",
            "ใบประกอบวิชาชีพ", "ใบอนุญาตประกอบวิชาชีพ", "เลขที่ใบอนุญาตประกอบวิชาชีพ", "เลขที่ใบประกอบวิชาชีพ",
            "เลขใบประกอบวิชาชีพ", "เลขใบอนุญาตประกอบวิชาชีพ", "ใบประกอบโรคศิลปะ", "เลขใบประกอบโรคศิลปะ",
            "ใบอนุญาตว่าความ", "เลขที่ใบอนุญาตว่าความ", "ใบรับรองวิชาชีพ",
            "npi", "npi no", "npi number", "dea no", "dea number", "dea registration", "bar no",
            "bar number", "state bar no", "state bar number", "medical council registration",
            "medical council registration no", "nursing council no", "pharmacy council no",
            "council registration no", "provider license", "provider licence", "provider license no",
            "license no prof", "license profession", "licence profession", "dr license no",
            "dr licence no", "doctor register no", "practitioner qualification", "เลขสมาชิกสภา",
            "เลขที่สภา", "เลขสภาการพยาบาล", "เลขสภาเภสัชกรรม", "ทะเบียนกว", "เลขทะเบียนกว",
        ),
        hints=(
            "license no", "licence no", "license number", "licence number", "lic no", "license", "licence",
            "doc license", "เลขที่ใบอนุญาต", "เลขใบอนุญาต", "ใบอนุญาต", "เลขที่ใบประกอบ", "ใบประกอบ", "เลขว",
        ),
        against=(
            "product", "food", "software", "driver", "driving", "factory", "ssl", "อย", "โรงงาน", "ขับ",
            "rider", "courier", "chauffeur", "server", "seat", "seats", "key", "liquor", "alcohol",
            "premises", "shop", "import", "export",
        ),
        in_text=False,
        fits=r"[^\n]{2,}",
        examples=("ว.12345", "ท 1234", "สย.1234"),
        counterexamples=("12345", "A1234"),
    ),
    Recognizer(  # circulars are numbered like doctors, but with fewer digits and no dot
        entity_type="MEDICAL_LICENCE",
        element="professional_licence",
        pattern=r"(?:ว|พย|ท|ทพ|ภ|ภก|กภ|ทนพ|ทน|กบ|รส|พว|สพ|ผ)\. ?[0-9]{4,6}|(?:วว|อว)\. ?[0-9]{4,6}/[0-9]{4}",
        alone=0.88,
        in_text=False,
        examples=("ว.12345", "พย. 46680", "ทพ.1234"),
        counterexamples=("ว 1234", "ท.12", "46680", "พ. 12/2566"),
    ),
    Recognizer(
        entity_type="PROFESSIONAL_LICENCE_SAID",
        element="professional_licence",
        named=0.95,
        said=said("professional_licence"),
    ),
)  # fmt: skip
