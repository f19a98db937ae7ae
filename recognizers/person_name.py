"""A person's name (ชื่อ-นามสกุล): the full name in one column, or given and family name in two.

Thai or romanised, with or without title, either order, a nickname in brackets. No list holds all names,
so a part is weighed by lists and by how listed names begin and end (`pdscan.vocabulary.persons`); in
running text titles, cue words and a Thai named-entity model find them (`pdscan.detect.persons.find`).
"""

from __future__ import annotations

from dataclasses import replace

from pdscan.detect.persons.find import find_persons
from pdscan.recognizer import Recognizer
from pdscan.vocabulary.persons import is_english, is_family_name, is_full_name, is_given_name
from pdscan.vocabulary.titles import split_title

WORD = r"[A-Za-zÀ-ɏḀ-ỿก-ฮเ-ไ][A-Za-zÀ-ɏḀ-ỿก-๎.'’-]*"
NICKNAME = r"[(\[\"“'][A-Za-zก-๎ .]{1,20}[)\]\"”']"
FULL = rf"{WORD}(?:,? *(?:{WORD}|{NICKNAME})){{0,6}}"
SHAPE = r"[^0-9@<>{}=\\|/_#]{1,100}"

AGAINST = (
    "product", "item", "goods", "sku", "brand", "model", "file", "image", "photo", "document", "doc",
    "host", "server", "database", "db", "table", "column", "field", "schema", "function", "class",
    "module", "package", "app", "application", "company", "organization", "organisation", "org", "corp",
    "business", "shop", "store", "merchant", "vendor", "supplier", "bank", "branch", "campaign",
    "category", "event", "project", "department", "dept", "division", "team", "group", "unit", "role",
    "job", "position", "course", "subject", "school", "university", "hospital", "clinic", "drug",
    "medicine", "disease", "province", "district", "city", "country", "road", "street", "site", "place",
    "domain", "device", "browser", "plan", "page", "template", "report", "process", "service", "menu",
    "tag", "channel", "currency", "color", "colour", "type", "สินค้า", "บริษัท", "ร้าน", "สาขา", "ธนาคาร",
    "ไฟล์", "เอกสาร", "โครงการ", "หน่วยงาน", "แผนก", "ฝ่าย", "กลุ่ม", "โรงเรียน", "โรงพยาบาล", "สถานพยาบาล",
    "จังหวัด", "อำเภอ", "ตำบล", "ถนน", "หมู่บ้าน", "วิชา", "หลักสูตร", "กิจกรรม", "แคมเปญ", "ยา", "โรค", "ผู้ใช้",
    "องค์กร", "นิติบุคคล", "รายการ", "เมนู", "ประเภท", "ตำแหน่ง", "ระบบ", "ตาราง", "เครื่อง", "เงิน", "ผู้ผลิต",
    "ผู้จำหน่าย", "ผู้ให้บริการ", "ผู้รับจ้าง", "ผู้รับเหมา", "ผู้ประกอบการ", "ผู้พัฒนา", "ผู้ก่อสร้าง", "ผู้นำเข้า",
    "ผู้แทนจำหน่าย", "ผู้สนับสนุน", "ผู้ลงทุน", "จำนวน", "ร้อยละ", "คู่ค้า", "มูลนิธิ", "สหกรณ์",
    "วัด", "หนังสือ", "เรื่อง",
)  # fmt: skip

CUE = (
    r"นาย|นาง|น\.ส|ด\.[ชญ]|(?:^|[^บ])คุณ|ชื่อ|นามสกุล|เรียน |ผู้รับ|ผู้ติดต่อ|(?:Mr|Mrs|Ms|Miss|Dr|MR|MRS|MS|MISS)[. ]"
    r"|[Nn]ame|[Dd]ear |[A-Za-z\"] {0,2}<[^<>@ ]+@"
    r"|(?:พ่อ|แม่|พี่|พี่สาว|พี่ชาย|น้อง|น้องสาว|น้องชาย|สามี|ภรรยา|ลูกสาว|ลูกชาย|บุตร|ญาติ|เพื่อน|แฟน|บิดา|มารดา) ?[ :(/-]"
    r"|(?i:mother|father|spouse|husband|wife|brother|sister|friend|parent) ?[ :(/-]"
    r"|[ก-๎]{3}[ :(/-]{1,3}0[689][0-9]"
)
"""What stands beside most names: a title, a word of kin, a telephone number."""

ROLES = (
    "ผู้แจ้ง", "ผู้ร้อง", "ผู้ร้องเรียน", "ผู้ร้องทุกข์", "ผู้เบิก", "ผู้ขอ", "ผู้ขอรับ", "ผู้ยื่น", "ผู้ยื่นคำขอ", "ผู้จ่าย", "ผู้ตรวจ",
    "ผู้ตรวจสอบ", "ผู้ตรวจรับ", "ผู้ประสานงาน", "ผู้จัดทำ", "ผู้พิมพ์", "ผู้บันทึก", "ผู้แก้ไข", "ผู้สร้าง", "ผู้ค้ำ", "ผู้ค้ำประกัน",
    "ผู้สอน", "ผู้เช่า", "ผู้ให้เช่า", "ผู้ครอบครอง", "ผู้ถือ", "ผู้ถือกรรมสิทธิ์", "ผู้มีกรรมสิทธิ์", "ผู้ปฏิบัติ", "ผู้ปฏิบัติงาน",
    "ผู้รับผิดชอบ", "ผู้ดูแล", "ผู้บังคับบัญชา", "ผู้เสียหาย", "ผู้ต้องหา", "ผู้ต้องขัง", "ผู้ตาย", "ผู้เสียชีวิต", "ผู้เข้าพัก",
    "ผู้เข้าอบรม", "ผู้เข้าร่วม", "ผู้เข้าสอบ", "ผู้บริจาค", "ผู้ลงนาม", "ผู้ลงทะเบียน", "ผู้จอง", "ผู้สั่ง", "ผู้สั่งซื้อ",
    "ผู้ส่งมอบ", "ผู้รับมอบ", "ผู้รับเรื่อง", "ผู้นัด", "ผู้ฝาก", "ผู้ถอน", "ผู้โอน", "ผู้รับโอน", "ผู้รับเงิน", "ผู้กู้",
    "ผู้กู้ร่วม", "ผู้ขับขี่", "ผู้ขับ", "ผู้มาติดต่อ", "ผู้พักอาศัย", "ผู้เสนอ", "ผู้เยี่ยม", "คนขับ", "คนขับรถ", "เจ้าบ้าน",
    "พยาน", "โจทก์", "จำเลย", "หัวหน้า", "หัวหน้างาน", "ครูประจำชั้น", "อาจารย์ที่ปรึกษา", "กรรมการ", "ประธาน",
    "เลขานุการ", "พนักงานส่ง", "พนักงานบัญชี", "แพทย์เจ้าของไข้", "พยาบาลผู้ดูแล",
)  # fmt: skip
"""Who somebody is to the organisation: such a column may name them, or say something else of them."""


def is_addressed(value: str) -> bool:
    """Tell whether what stands before an e-mail address is a person's name.

    >>> is_addressed("Somchai Jaidee <s@example.com>"), is_addressed("Customer Service <s@example.com>")
    (True, False)
    """
    return is_full_name(value.partition("<")[0].partition("(")[0].strip(" \"'"))


def is_called(value: str) -> bool | None:
    """Tell whether a name has a title that no shop and no machine has; without one, nothing is told.

    >>> is_called("นางสาวปวีณา คงยอด"), is_called("คุณหญิงขนมไทย"), is_called("Boonmee Cafe")
    (True, None, None)
    >>> is_called("Mr. Prasert K."), is_called("Mr. Coffee Promo")
    (True, None)
    """
    title, name = split_title(value)
    is_brand = title.isascii() and is_english(name.partition(" ")[0].lower())
    return True if title and not is_brand and not title.startswith(("คุณ", "พระ")) else None


FULL_NAME = Recognizer(
    entity_type="PERSON",
    element="name",
    pattern=FULL,
    validate=is_full_name,
    chance=0.03,
    alone=0.9,
    headers=(
        "เจ้าของร้าน", "เจ้าของกิจการ", "เจ้าของธุรกิจ", "เจ้าของสถานประกอบการ", "shop owner", "store owner",
        "business owner", "merchant owner",
        "full name", "fullname",
        "person name",
        "counterparty name", "counter party name", "counterparty acct name", "host staff",
        "host employee", "host person", "meeting host", "visit host", "host full name", "remitter name",
        "originator name", "debtor name", "creditor name", "drawer name", "drawee name", "nominee name",
        "signatory name", "authorised signatory", "authorized signatory", "cosigner name",
        "co borrower name", "attention to", "poc name", "point of contact", "visitor name",
        "registrant name", "traveller name", "traveler name", "lessee name", "lessor name",
        "tenant name", "landlord name", "caller name", "callee name", "player name", "rider name",
        "referrer name", "referee full name", "assignee name", "reporter name", "submitted by name",
        "uploader name", "reviewer name", "interviewer name", "supervisor name", "manager name",
        "director name", "ubo name", "trustee name", "bene name", "beneficiary full name",
        "claimant name", "delegate name", "participant name",
        "donor name", "voter name", "speaker name", "coach name", "trainer name", "agent name",
        "rep name", "adjuster name", "technician name", "engineer name", "courier name",
        "rider full name", "lead name", "prospect name", "user fullname", "profile name",
        "display full name", "name full", "wholename", "whole name", "ship to name", "bill to name",
        "shipping name", "billing name", "delivery name", "ship name",
        "patient name", "pt name", "ptname", "customer name",
        "cust name", "client name", "member name", "employee name", "emp name", "staff name",
        "student name", "contact name", "contact person", "contact", "applicant name", "candidate name",
        "passenger name", "guest name", "driver name", "owner name", "holder name", "cardholder name",
        "card holder name", "cardholder", "name on card", "account holder", "account holder name",
        "bank account name", "bank acct name", "bank acc name",
        "bank account holder", "bank account owner", "name on account",
        "acc name", "acct name", "recipient name", "receiver name", "sender name",
        "consignee", "payee", "payee name", "beneficiary name", "buyer name", "insured name",
        "subscriber name", "user full name", "legal name", "real name", "complete name", "name surname",
        "name and surname", "first last name", "name th", "name en", "name thai", "name eng", "th name",
        "en name", "thai name", "english name", "author name", "doctor name", "doctor", "physician",
        "nurse", "salesperson", "sales person", "sales rep", "account manager", "approver", "attendee",
        "requester", "requestor", "ชื่อ-นามสกุล", "ชื่อ-สกุล", "ชื่อนามสกุล", "ชื่อสกุล", "ชื่อและนามสกุล",
        "ชื่อ นามสกุล", "ชื่อเต็ม", "ชื่อลูกค้า", "ชื่อผู้ติดต่อ", "ผู้ติดต่อ", "ชื่อผู้รับ", "ชื่อผู้ส่ง", "ชื่อพนักงาน", "ชื่อสมาชิก",
        "ชื่อผู้ป่วย", "ชื่อคนไข้", "ชื่อนักเรียน", "ชื่อนักศึกษา", "ชื่อบัญชี", "ชื่อเจ้าของ", "ชื่อเจ้าของบัญชี", "ชื่อผู้สมัคร",
        "ชื่อผู้โดยสาร", "ชื่อผู้เอาประกัน", "ชื่อผู้ถือบัตร",
        "ชื่อผู้ใช้ไฟ", "ชื่อผู้ใช้ไฟฟ้า", "ชื่อผู้ใช้น้ำ", "ชื่อผู้ใช้น้ำประปา", "ชื่อผู้ขอใช้ไฟ",
        "ชื่อผู้ขอใช้น้ำ", "ชื่อผู้ใช้โทรศัพท์", "ชื่อผู้ใช้บริการ",
        "ชื่อแพทย์", "แพทย์ผู้รักษา", "พนักงานขาย", "ผู้รับสินค้า", "ชื่อผู้ซื้อ",
        "ชื่อผู้เสียภาษี", "รายชื่อ", "patname", "pat name", "cus name", "cust nm", "cus nm",
        "prescriber name", "prescribed by", "complainant name", "plaintiff name", "defendant",
        "defendant name", "respondent name", "care provider name", "midwife", "dentist name",
        "pharmacist name", "therapist name", "policy owner name", "life assured name",
        "insured person name", "coborrower name", "joint holder name", "joint account name",
        "account title", "acct title", "representative name", "contact person name", "pic name",
        "homeroom teacher", "advisor name", "lecturer name", "instructor name", "professor name",
        "examiner name", "proctor name", "principal name", "seller person name", "purchaser name",
        "consignee name", "consignor name", "shipper name", "installer name", "inspector name",
        "auditor name", "cashier name", "operator name person", "recruiter name", "sponsor name person",
        "host name person", "winner name", "volunteer name", "caregiver name", "deceased name",
        "victim name", "suspect name", "offender name", "lawyer name", "attorney name", "notary name",
        "judge name", "player full name", "artist name",
        "ชื่อผู้รักษา", "ครูที่ปรึกษา",
    ),
    hints=(
        *ROLES,
        *(f"ชื่อ{role}" for role in ROLES),
        "ผู้ซื้อ", "ผู้โดยสาร", "ผู้เอาประกัน", "ผู้สมัคร", "ผู้", "นาม", "prepared by", "checked by", "verified by",
        "reviewed by", "issued by", "reported by",
        "recorded by", "handled by", "signed by", "received by", "requested by", "entered by", "inspector",
        "examiner", "cashier", "teller", "reviewer", "interviewer", "lecturer", "instructor", "advisor",
        "head", "witness", "tenant", "landlord", "lessee", "technician", "officer",
        "counterparty", "supervisor", "participant", "visitor", "registrant", "assignee",
        "remitter", "reporter", "attention", "attn", "poc", "traveller", "submitter",
        "signatory", "nominee", "claimant", "policyholder", "policy holder",
        "shareholder", "shareholder name", "host contact", "deliver to", "cosigner", "co borrower",
        "rider", "trustee", "donor", "delegate", "speaker", "coach",
        "trainer", "caller", "requester name", "handler", "case owner", "account owner",
        "lead owner", "primary contact", "spouse", "surveyor", "adjuster",
        "account name", "subject name",
        "name", "names", "cname", "sname", "ename", "tname", "name mem", "customer", "cust", "employee",
        "person", "owner", "member", "patient", "student", "sender", "receiver", "recipient", "seller",
        "buyer", "agent", "staff", "manager", "created by", "updated by", "approved by", "assigned to",
        "author", "teacher", "driver", "guest", "passenger", "host name", "ชื่อ", "ลูกค้า", "พนักงาน",
        "ผู้ป่วย", "ผู้รับ", "ผู้ส่ง", "เจ้าของ", "สมาชิก", "ผู้อนุมัติ", "ครู", "อาจารย์", "แพทย์",
        "modified by", "sold by", "policy owner", "life assured", "joint holder", "beneficial owner",
        "legal representative", "authorised person", "authorized person", "attending doctor",
        "attending physician", "surgeon", "petitioner", "complainant", "plaintiff", "prescriber",
        "head of household", "ผู้ถือกรมธรรม์", "ผู้ถือหุ้น", "ผู้ยื่นคำร้อง", "ผู้มอบอำนาจ",
        "ผู้รับมอบอำนาจ", "แพทย์ผู้ตรวจ", "แพทย์ผู้สั่ง", "ทันตแพทย์", "ผู้บาดเจ็บ", "ผู้แจ้งเหตุ",
        "พนักงานขับรถ",
    ),
    against=AGAINST,
    fits=SHAPE,
    open_ended=True,
    find=find_persons,
    cue=CUE,
    of_a_person=is_called,
    in_text=False,
    examples=(
        "นาย สมชาย ใจดี", "นางสาวกนกวรรณ ศรีสุข", "ด.ช.ณัฐพล วงศ์สวัสดิ์", "พ.ต.ท.วิชัย บุญมี", "สมหญิง รักดี",
        "ใจดี, สมชาย", "MR. SOMCHAI JAIDEE", "Siriporn Boonmee", "อนุชา แซ่ตั้ง", "วิภา ทองคำ (ส้ม)",
        "John Smith", "Sofia García", "Hans Müller",
    ),
    counterexamples=(
        "บริษัท สมชาย จำกัด", "ร้านใจดี การค้า", "Jaidee Trading Co., Ltd.", "ข้าวผัด กุ้ง", "เชียงใหม่ สันทราย",
        "Blue Shirt", "นายกเทศมนตรี", "Nakhon Ratchasima", "สินค้าหมด",
    ),
)  # fmt: skip

GIVEN_NAME = Recognizer(
    entity_type="PERSON_GIVEN_NAME",
    element="name",
    pattern=rf"{WORD}(?: {WORD}){{0,2}}",
    validate=is_given_name,
    chance=0.1,
    alone=0.35,
    headers=(
        "pt fn", "cust fn", "emp fn", "usr fn", "mem fn", "contact fn", "guest fn", "pax fn", "stu fn",
        "std fn", "client fn", "holder fn", "owner fn", "fn th", "fn en", "fnth", "fnen",
        "first name", "firstname", "fname", "given name", "givenname",
        "forename", "f name", "fnm", "fnam", "f nm", "gvn name",
        "first name th", "first name en", "fname th", "fname en", "fname eng", "fname thai",
        "middle name", "middlename", "mname", "mid name", "midname", "middle initial", "ชื่อจริง", "ชื่อตัว",
        "ชื่อต้น", "ชื่อแรก", "ชื่อกลาง",
    ),
    hints=(
        *ROLES, "ผู้", "name", "first", "given", "middle", "ชื่อ", "ชื่อภาษาไทย", "ชื่อภาษาอังกฤษ", "ชื่อไทย",
        "ชื่ออังกฤษ",
    ),
    against=AGAINST,
    fits=SHAPE,
    open_ended=True,
    in_text=False,
    examples=("สมชาย", "กนกวรรณ", "น.ส.ปิยะดา", "Somchai", "NATTAPONG", "Mary"),
    counterexamples=("จำนวน", "ขนส่ง", "Product", "กล่องกระดาษ"),
)  # fmt: skip

FAMILY_NAME = replace(
    GIVEN_NAME,
    entity_type="PERSON_FAMILY_NAME",
    validate=is_family_name,
    chance=0.05,
    alone=0.4,
    headers=(
        "last name", "lastname", "lname", "sername",
        "pt ln", "cust ln", "emp ln", "usr ln", "mem ln", "contact ln", "guest ln", "pax ln", "stu ln",
        "std ln", "client ln", "holder ln", "owner ln", "ln th", "ln en", "lnth", "lnen",
        "surname", "family name",
        "familyname", "l name", "lnm", "lnam", "l nm", "snm", "surnm", "s nm",
        "last name th", "last name en", "lname th", "lname en", "lname eng", "lname thai",
        "maiden name", "former surname", "th surname", "sumane", "นามสกุล", "สกุล", "ชื่อสกุลเดิม",
        "นามสกุลเดิม",
    ),
    hints=("last", "family", "sname"),
    examples=("ใจดี", "วงศ์สวัสดิ์", "แซ่ตั้ง", "ณ อยุธยา", "Jaidee", "WONGSAKUL", "Smith"),
    counterexamples=("จำนวน", "ขนส่ง", "Product", "กล่องกระดาษ"),
)  # fmt: skip

TITLED_NAME = replace(
    FULL_NAME,
    entity_type="PERSON_WITH_TITLE",
    pattern=r"(?:นาย|นางสาว|นาง|น\.ส\.|เด็กชาย|เด็กหญิง|ด\.[ชญ]\.) ?[ก-ฮเ-ไ][ก-๎]+(?: +[ก-ฮเ-ไ][ก-๎]*)+",
    validate=None,
    chance=1.0,
    alone=0.99,
    named=0.99,
    headers=(),
    hints=(),
    find=None,
    cue=None,
    examples=("นาย สมชาย ใจดี", "เด็กหญิงอัครภา ไชยแสงทองดี", "น.ส.ปิยะดา ณ อยุธยา"),
    counterexamples=("นายทะเบียน", "สมชาย ใจดี", "นางพญา"),
)

TICKET_NAME = replace(
    FULL_NAME,
    entity_type="PERSON_ON_TICKET",
    pattern=r"[A-Z][A-Z '-]*/[A-Z][A-Z '-]* ?(?:MR|MRS|MS|MISS|MSTR|CHD|INF|DR)",
    validate=None,
    chance=1.0,
    alone=0.97,
    named=0.97,
    headers=("pax name", "passenger name record"),
    hints=(),
    find=None,
    cue=None,
    examples=("JAIDEE/SOMCHAI MR", "BOONMEE/SIRIPORN MRS"),
    counterexamples=("AND/OR", "JAIDEE/SOMCHAI"),
)

ADDRESSED_NAME = replace(
    FULL_NAME,
    entity_type="PERSON_BEFORE_ADDRESS",
    pattern=rf"[\"']?{WORD}(?:,? {WORD}){{1,4}}[\"']? ?[<(][^<>()@ ]+@[^<>()@ ]+[>)]",
    validate=is_addressed,
    chance=0.1,
    alone=0.95,
    named=0.97,
    headers=(),
    hints=(),
    find=None,
    cue=None,
    shares_cells=True,
    examples=("Somchai Jaidee <somchai@example.com>", '"สมชาย ใจดี" <somchai@example.com>'),
    counterexamples=("Sales Department <sales@example.com>", "somchai@example.com"),
)

RECOGNIZERS = (FULL_NAME, GIVEN_NAME, FAMILY_NAME, TITLED_NAME, TICKET_NAME, ADDRESSED_NAME)
