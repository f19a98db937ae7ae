"""A person's working life: employer, history, licences to practise, assessments, checks, a biography."""

from __future__ import annotations

from pdscan.recognizer import Recognizer
from pdscan.shapes import CODE_OR_LABEL, NUMBER, TEXT

COMPANY = (
    r"(?:บริษัท|บจก\.?|บมจ\.?|หจก\.?|ห้างหุ้นส่วนจำกัด|ธนาคาร|โรงพยาบาล|โรงเรียน|มหาวิทยาลัย|สำนักงาน|กรม|กระทรวง"
    r"|เทศบาล)[^\n]{2,}"
    r"|[A-Z][^\n]+(?:Co\.|Ltd\.?|Limited|Inc\.?|PCL\.?|Corp\.?|Corporation|Company|Group|LLC"
    r"|Plc\.?)(?:[ ,][^\n]*)?"
)

EMPLOYER_SAID = (
    r"(?:บริษัท|บจก\.|บมจ\.|หจก\.)(?: ?[ก-๙A-Za-z.&]+){1,4}? จำกัด(?: ?\(มหาชน\))?"
    r"|(?:บริษัท|บจก\.|บมจ\.|หจก\.|ห้างหุ้นส่วนจำกัด|ธนาคาร|โรงพยาบาล|โรงเรียน|มหาวิทยาลัย|เทศบาล) ?[ก-๙A-Za-z.&]{2,40}"
    r"|[A-Z][A-Za-z&.-]+(?: [A-Z&][A-Za-z&.-]*){0,5}"
)
"""How it stands in running text: no further than its name goes."""

RECOGNIZERS = (
    Recognizer(
        entity_type="EMPLOYER",
        element="employer",
        pattern=COMPANY,
        headers=(
            "visitor company", "guest company", "contact company", "attendee company", "lead company",
            "candidate company", "applicant company", "registrant org", "registrant organization",
            "registrant organisation", "registrant company", "member company", "delegate company",
            "visitor org", "visitor organization", "from company", "company of visitor",
            "customer company", "cust company", "client company name of contact", "spouse employer",
            "employer code", "employer id", "workplace th", "company name of employer", "user company",
            "participant company", "participant organization", "person company", "person organization",
            "employer", "employer name", "current employer", "workplace", "work place", "workplace name",
            "place of work", "company of employment", "company workplace", "work company", "company worked",
            "office name", "employed by", "employer company", "employer th", "employer en", "emplr",
            "working company", "company employed",
            "หน่วยงาน/บริษัท", "บริษัท/หน่วยงาน", "บริษัท/องค์กร", "องค์กร/บริษัท", "หน่วยงานที่สังกัด", "นายจ้าง",
            "ชื่อนายจ้าง", "บริษัทที่มา", "จากบริษัท", "มาจากบริษัท", "สถานที่ทำงาน", "ที่ทำงาน", "ชื่อที่ทำงาน",
            "สถานประกอบการ", "หน่วยงานต้นสังกัด",
            "ทำงานที่", "ทำงานอยู่ที่", "ต้นสังกัด", "บริษัทที่ทำงาน", "ชื่อสถานที่ทำงาน", "บริษัทนายจ้าง",
        ),
        against=(
            "address", "phone", "tel", "contribution", "tax",
            "ที่อยู่", "เบอร์", "โทรศัพท์", "สมทบ", "แผนที่", "โทร",
        ),
        fits=r"[^\n]*[A-Za-zก-ฮ][^\n]*",
        in_text=False,
        labelled=EMPLOYER_SAID,
        examples=("บริษัท ตัวอย่าง จำกัด", "Example Trading Co., Ltd."),
        counterexamples=("สมชาย", "12"),
    ),
    Recognizer(
        entity_type="EMPLOYMENT_HISTORY",
        element="employment_history",
        headers=(
            "experience company", "experience employer", "experience title", "experience role",
            "experience position", "experience from", "experience to", "experience start",
            "experience end", "previous role", "past role", "past jobs", "previous jobs",
            "work experience company", "work experience title", "employment company",
            "employment title", "jobs company", "jobs title", "career company", "last job title",
            "positions held", "date left", "date joined company", "service years", "years in service",
            "work experience detail", "experience detail", "experience", "experiences", "exp years",
            "yrs exp", "years exp",
            "term reason", "term date", "separation reason", "separation date", "exit reason",
            "reason for exit", "rehire eligible", "rehire flag", "last working day", "last day worked",
            "original hire date", "rehire date", "service start date", "continuous service date",
            "notice date", "job change reason",
            "employment history", "work history", "work experience", "working experience", "job history",
            "career history", "past employment", "previous employer", "previous employers",
            "previous company", "prev company", "last company", "former company", "past company",
            "last workplace", "last employer", "former employer", "prev employer",
            "prior employer", "start date of work", "work start", "hire year", "experience years",
            "years of experience", "year of experience", "years experience", "work experience years",
            "employment record", "employment start date", "employment end date", "hire date",
            "date of hire", "hired date", "hired at", "hire dt", "join date", "joined date", "resign date",
            "resignation date", "resign reason", "resignation reason", "termination date",
            "termination reason", "employment status", "employment type", "employment date", "date joined",
            "start work date", "work start date", "previous job", "previous position", "reason for leaving",
            "leaving reason", "years of service", "tenure", "length of service", "probation end date",
            "ประวัติการทำงาน", "ประสบการณ์ทำงาน", "ประสบการณ์การทำงาน", "วันที่เริ่มงาน", "วันเริ่มงาน", "วันที่เข้าทำงาน",
            "วันเข้าทำงาน", "วันเข้างาน", "วันที่เข้างาน", "เริ่มงาน", "เริ่มงานเมื่อ", "เข้าทำงานเมื่อ", "วันที่ลาออก",
            "วันลาออก", "เหตุผลที่ลาออก", "เหตุผลการลาออก", "สาเหตุที่ออก", "ที่ทำงานเดิม",
            "ที่ทำงานเก่า", "บริษัทเดิม", "บริษัทก่อนหน้า", "นายจ้างเดิม", "อายุงาน", "สถานะการจ้าง", "สถานภาพการจ้าง",
            "ประเภทการจ้าง", "ตำแหน่งเดิม", "วันบรรจุ",
            "วันเกษียณ", "วันที่เกษียณ", "ประสบการณ์",
            "วันที่บรรจุ",
        ),
        against=("device", "loan", "hotel", "room", "lease"),
        in_text=False,
    ),
    Recognizer(
        entity_type="PROFESSIONAL_LICENCE",
        element="professional_licence",
        pattern=(
            r"(?:ว|ท|ภ|ภก|พ|ทพ|สพ|กภ|ทนพ)\.? ?[0-9]{3,7}|(?:สย|สฟ|สก|ภย|ภฟ|ภก|วย|วฟ|ภส|ภ-สถ"
            r"|สถ)\.? ?[0-9]{2,6}"
        ),
        alone=0.3,
        headers=(
            "crew lic no", "crew licence no", "crew license no", "pilot licence", "pilot license",
            "pilot lic no", "pilot licence no", "pilot license no", "atpl no", "cpl no",
            "flight licence no", "agent lic no", "agents lic no", "broker lic no", "doctor lic no",
            "doctors lic no", "nurse lic no", "nurses lic no", "pharmacist lic no", "teacher lic no",
            "engineer lic no", "adviser lic no", "advisor lic no", "ic license no", "ic licence no",
            "guide licence no", "guide license no", "guide lic no", "staff lic no", "therapist lic no",
            "dentist lic no", "lawyer lic no", "auditor lic no", "trader id sec", "licensed as",
            "cert no professional",
            "professional licence", "professional license", "professional licence no",
            "professional license no", "professional license number", "professional licence number",
            "medical license", "medical license no", "medical license number", "medical licence",
            "doctor license", "med license", "med license no", "doctor licence", "licence no doctor",
            "doctor license no", "license to practice", "practice license", "practitioner license",
            "nurse license", "dr lic", "drlic", "doctor lic", "เลขใบอนุญาตทนาย", "เลขที่ใบอนุญาตทนาย",
            "ใบอนุญาตทนายความ", "nursing license", "pharmacist license", "cpa no", "cpa number",
            "cpa license",
            "bar license", "lawyer license", "lawyer license no", "engineer license", "engineering license",
            "architect license", "teacher license", "teaching license", "broker license",
            "broker license no", "agent license", "agent license no", "certification", "certifications",
            "professional certificate", "professional certification", "certificate name", "prof license",
            "prof licence",
            "ใบประกอบวิชาชีพ", "ใบอนุญาตประกอบวิชาชีพ", "เลขที่ใบอนุญาตประกอบวิชาชีพ", "เลขที่ใบประกอบวิชาชีพ",
            "เลขใบประกอบวิชาชีพ", "เลขใบอนุญาตประกอบวิชาชีพ", "ใบประกอบโรคศิลปะ", "เลขใบประกอบโรคศิลปะ",
            "ใบอนุญาตว่าความ", "เลขที่ใบอนุญาตว่าความ", "ใบประกอบวิชาชีพครู", "เลขที่ใบอนุญาตตัวแทน", "ใบรับรองวิชาชีพ",
        ),
        hints=(
            "license no", "licence no", "license number", "licence number", "lic no", "license", "licence",
            "doc license", "เลขที่ใบอนุญาต", "เลขใบอนุญาต", "ใบอนุญาต", "เลขที่ใบประกอบ", "ใบประกอบ", "เลขว",
        ),
        against=(
            "product", "food", "software", "driver", "driving", "factory", "ssl", "อย", "โรงงาน", "ขับ",
        ),
        in_text=False,
        fits=r"[^\n]{2,}",
        examples=("ว.12345", "ท 1234", "สย.1234"),
        counterexamples=("12345", "A1234"),
    ),
    Recognizer(
        entity_type="ASSESSMENT_RESULT",
        element="assessment_result",
        headers=(
            "assessment", "assessment result", "assessment score", "assessment level", "evaluation",
            "evaluation result", "evaluation score", "evaluation grade", "performance",
            "performance rating", "performance score", "performance review", "performance grade",
            "performance level", "performance result", "performance note", "appraisal", "appraisal score",
            "appraisal result", "appraisal grade", "appraisal rating", "kpi score", "kpi result", "kpi",
            "competency", "competency score", "finalgrade",
            "exam score", "interview score",
            "interview result", "interview note", "interview notes", "interview feedback", "aptitude",
            "aptitude score", "iq score", "personality test", "iq", "eq", "iq test", "eq score", "mbti",
            "disc", "disc type", "disc profile", "probation result", "training result",
            "skill level", "skills assessment", "conduct score", "employee rating",
            "perf score", "perf rating",
            "perf grade", "eval score",
            "ผลการประเมิน", "ผลประเมิน", "คะแนนประเมิน", "คะแนนการประเมิน", "การประเมินผล", "ประเมินผล",
            "ผลการปฏิบัติงาน", "คะแนนผลงาน", "ผลการประเมินผลงาน", "ระดับผลการประเมิน", "เกรดประเมิน", "ผลทดลองงาน",
            "ผลการทดลองงาน", "คะแนนสอบ", "ผลสอบ", "ผลการสอบ", "คะแนนสัมภาษณ์", "ผลสัมภาษณ์", "ผลการสัมภาษณ์",
            "ผลทดสอบ", "คะแนนความประพฤติ", "ความประพฤติ", "toeic", "toefl", "ielts",
            "tgat", "tpat",
            "onet", "o net", "a level", "pat1", "pat2", "pat3", "gat score", "pat score", "toeic score",
            "ielts score", "exam result", "test score", "exam grade", "final grade", "midterm score",
            "final score", "course grade", "เกรดที่ได้", "คะแนนเก็บ", "คะแนนกลางภาค", "คะแนนปลายภาค",
        ),
        against=(
            "product", "system", "server", "fund", "query", "website", "tax", "engine", "machine",
            "supplier", "vendor", "sales", "campaign", "room", "property", "risk",
            "สินค้า", "ระบบ", "กองทุน", "เครื่อง", "ทรัพย์สิน", "ที่ดิน",
        ),
        fits=rf"{NUMBER} ?%?|{CODE_OR_LABEL}|[A-Fก-ฮ][+-]?|{TEXT}",
        in_text=False,
    ),
    Recognizer(
        entity_type="BIOGRAPHY",
        element="biography",
        headers=(
            "biography", "bio", "short bio", "about me", "profile text", "profile summary",
            "personal summary", "essay", "application essay", "statement of purpose",
            "motivation letter", "self intro", "introduction", "self introduction", "resume",
            "resume text",
            "cv", "cv text", "curriculum vitae", "cover letter", "personal statement", "author bio",
            "summary profile", "resume file", "cv file", "cv url", "resume url", "resume path", "cv path",
            "professional summary", "career summary",
            "ประวัติย่อ", "เรียงความ", "ประวัติโดยย่อ", "ประวัติส่วนตัว", "ประวัติบุคคล", "แนะนำตัว", "แนะนำตนเอง",
            "เกี่ยวกับฉัน",
            "เรซูเม่", "ประวัติผู้เขียน", "จดหมายแนะนำตัว", "ประวัติผู้สมัคร",
        ),
        against=("product", "course", "chemical", "waste", "สินค้า"),
        fits=TEXT,
        in_text=False,
    ),
    Recognizer(
        entity_type="BACKGROUND_CHECK",
        element="background_check",
        headers=(
            "background check", "background check result", "background check status",
            "background check date", "background verification", "background screening",
            "background check report", "bgc", "bg check", "bg check result", "bg check status", "bgcheck",
            "bgc result", "bgc status", "reference check", "reference check result", "reference check note",
            "aml check", "aml result", "aml screening", "aml screening result", "aml status", "aml flag",
            "aml hit", "sanction check", "sanction screening", "sanctions screening", "sanctions check",
            "sanctions match", "watchlist", "watchlist match", "pep", "pep flag", "pep status", "is pep",
            "pep check", "pep match", "pep result", "blacklist check", "blacklist result", "due diligence",
            "kyc result", "kyc check result", "amlo check", "screening result",
            "ตรวจสอบประวัติ", "การตรวจสอบประวัติ", "ผลการตรวจสอบประวัติ", "ผลตรวจสอบประวัติ", "ตรวจประวัติ",
            "ผลตรวจประวัติ", "บัญชีดำ", "บุคคลที่มีสถานภาพทางการเมือง", "ผลการตรวจสอบปปง", "ตรวจสอบบุคคลอ้างอิง",
        ),
        against=("image", "color", "colour", "product", "job"),
        fits=rf"{TEXT}|[01]|[0-9]{{1,3}}(?:\.[0-9]+)?|[0-9/.: -]{{8,19}}",
        in_text=False,
    ),
)  # fmt: skip
