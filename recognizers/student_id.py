"""Student ids (รหัสนักศึกษา) and employee ids (รหัสพนักงาน): the organisation's own numbers for its people.

Thai universities often begin with the last two digits of the Buddhist year and use 8 to 13 digits,
schools 4 to 6; employers have digits behind a few letters. Only the header tells.
"""

from __future__ import annotations

from dataclasses import replace

from pdscan.phrases import said
from pdscan.recognizer import Recognizer
from pdscan.vocabulary.doers import at_work

OWN_NUMBER = r"(?:[A-Za-zก-ฮ]{1,6}[ ._/-]?)?[0-9]{1,13}(?:[ ._/-][0-9]{1,8}){0,2}[A-Za-z]?(?:\.0)?"

WRITTEN = (
    r"(?:[A-Za-zก-ฮ]{1,6}[ ._/-]?)?(?:[0-9]{3,13}(?:[._/-][0-9]{1,8}){0,2}|[0-9]{2}[._/-][0-9]{3,8})[A-Za-z]?"
    r"|[A-Z]{1,4}[0-9]{1,2}[._/-][0-9]{3,8}"
)
"""How it stands in running text, where one digit or two are a count."""

STAFF = (
    "trainer", "coach", "therapist", "pharmacist", "assessor", "evaluator", "appraiser", "registrar",
    "inspector", "auditor", "recruiter", "interviewer", "relationship manager", "rm",
    "loan officer",
    "credit officer", "field officer", "case officer", "marketing officer", "marketing", "tutor", "professor",
    "advisor", "adviser", "adjuster", "surveyor", "dispatcher", "housekeeper", "stylist",
    "caregiver", "guide", "chef", "waiter", "barista", "conductor", "captain", "pilot", "steward", "dentist",
    "midwife", "physio", "radiologist", "phlebotomist", "lab technician", "handler", "custodian", "keeper",
    "assignee", "collector", "lecturer", "instructor", "technician", "mechanic", "engineer", "consultant",
    "salesperson", "sales rep", "nurse", "physician", "teacher", "clerk", "cashier", "teller", "foreman",
    "debt collector", "account manager", "case worker", "caseworker", "underwriter", "janitor",
)  # fmt: skip
"""Who works for the organisation: `TrainerId`, "รหัสผู้ประเมิน"."""

STAFF_THAI = (
    "หัวหน้า", "หัวหน้างาน", "ผู้จัดการ", "ผู้บังคับบัญชา", "ผู้อนุมัติ", "ผู้ประเมิน", "ผู้ตรวจ", "ผู้ตรวจสอบ", "ผู้บันทึก", "ผู้ทำรายการ",
    "ผู้ชั่ง", "ผู้รับเรื่อง", "ผู้รับแจ้ง", "ผู้ขาย (พนักงาน)", "ผู้ฝึกสอน", "เทรนเนอร์", "โค้ช", "นายทะเบียน", "นักบำบัด", "เภสัชกร",
    "ทันตแพทย์", "ช่าง", "ช่างเทคนิค", "วิศวกร", "ผู้ดูแลลูกค้า", "แคชเชียร์", "แม่บ้าน", "ยาม", "รปภ", "ที่ปรึกษา", "วิทยากร",
    "ผู้คุมสอบ",
    "สายตรวจ", "นายช่าง", "หมอ", "ครูที่ปรึกษา", "อาจารย์ที่ปรึกษา", "ผู้สัมภาษณ์", "เจ้าหน้าที่สินเชื่อ", "ผู้เก็บเงิน",
    "พนักงานเก็บเงิน",
)  # fmt: skip

EMPLOYEE = Recognizer(
    entity_type="EMPLOYEE_ID",
    element="employee_id",
    pattern=OWN_NUMBER,
    alone=0.03,
    named=0.95,
    headers=(
        "employee hash", "employee hashed", "emp hash", "staff hash",
        "employee id", "employee no", "employee number", "employee code", "employeeid", "employeeno",
        "employeecode", "emp id", "emp no", "emp num", "emp code", "empid", "empno", "empcode",
        "staff id", "staff no", "staff code", "staffid", "staffno", "staff number", "personnel id",
        "personnel no", "personnel number",
        "pers no", "persno", "perno",
        "personnel code", "worker id", "worker no", "pernr",
        "officer id", "officer code", "badge no", "badge id", "badge number", "payroll no",
        "payroll number", "payroll id", "hr id", "manager id", "supervisor id", "doctor id",
        "driver id", "driver code", "driver no", "rider id", "rider code", "rider no", "courier id",
        "courier code", "messenger id", "sales id",
        "salesman code",
        "รหัสพนักงาน", "เลขพนักงาน", "เลขที่พนักงาน", "หมายเลขพนักงาน",
        "เลขประจำตัวพนักงาน", "รหัสประจำตัวพนักงาน", "รหัสบุคลากร", "รหัสเจ้าหน้าที่",
        "รหัสครู", "รหัสอาจารย์", "รหัสแพทย์", "รหัสพยาบาล", "รหัสผู้สอน", "รหัสไรเดอร์",
        "รหัสคนขับ", "รหัสพนักงานขับรถ", "รหัสพนักงานขาย", "เลขพนง",
        "เลขประจำตัวบุคลากร",
        "เลขประจำตัวข้าราชการ", "รหัสข้าราชการ", "รหัสพนง", "รหัสลูกจ้าง", "บัตรพนักงาน",
        "เลขบัตรพนักงาน",
        "person number hr", "staff num", "staff ref", "worker number", "worker code", "workday id",
        "clock no", "clock number", "hr no", "employee ref", "emp ref", "emp key", "teller no",
        "teller number", "officer no", "officer number", "sales code person",
        "agent no", "agent number", "broker code", "doctor code",
        "guard id", "crew id", "crew no", "intern id",
        "เลขประจำตัวเจ้าหน้าที่", "รหัสตัวแทน", "รหัสผู้ปฏิบัติงาน", "เลขที่ตำแหน่ง",
        "operator badge", "operator badge no", "operator badge id", "badge scanned", "badge operator",
        "guard badge",
        "badge", "badge code", "staff badge", "employee badge", "access badge no",
        "staff card no",
        "employee card no", "emp card no",
        *(f"{who} {what}" for who in STAFF for what in ("id", "code")),
        *(f"{what}{who}" for who in STAFF_THAI for what in ("รหัส", "เลขประจำตัว")),
        *(f"{who} (รหัส)" for who in STAFF_THAI),
    ),
    hints=(
        "emp", "employee", "staff", "stf", "worker", "officer", "driver", "rider", "courier", "cashier",
        "teller", "salesman",
        "พนักงาน", "บุคลากร", "เจ้าหน้าที่", "คนขับ", "ไรเดอร์",
    ),
    against=(
        "name", "type", "status", "count", "role", "level", "group", "ชื่อ", "จำนวน", "ประเภท",
        "ตำแหน่ง",
    ),
    context=("รหัสพนักงาน", "employee id", "staff id"),
    labels=(
        "รหัส พนง", "รหัส พนักงาน", "พนักงานรหัส", "พนักงานเลขที่", "เลขที่ พนง", "เลขประจำตัว พนง",
        "emp", "empl no", "employee card", "staff card", "staff card no", "employee card no",
        "รหัส พนักงานขาย",
    ),
    in_text=False,
    labelled=WRITTEN,
    examples=("EMP00123", "E-00123", "10045", "พ.123", "HR-2023-0042"),
    counterexamples=("สมชาย", "2023-01-15T00:00", "somchai@example.com"),
)  # fmt: skip

SOME_STAFF = ("agent", "agents", "tech", "assigned")
"""The same, but programs, technologies and channels of sale have codes too: the code must be a badge's."""

STUDENTS = Recognizer(
    entity_type="STUDENT_NUMBERS",
    element="student_id",
    pattern=r"[0-9]{5,13}(?:[ ,;/|]{1,3}[0-9]{5,13})*",
    named=0.93,
    headers=(
        "นร", "นศ", "student ids", "student numbers", "student id list", "student list", "students on board",
        "students on bus", "pupil list", "pupils on board", "นักเรียนบนรถ", "นักเรียนที่ขึ้นรถ", "รหัสนักเรียนที่ขึ้นรถ",
        "รายชื่อรหัสนักเรียน", "รายการรหัสนักเรียน",
    ),
    in_text=False,
    examples=("21065", "21719, 21731", "6512345678;6512345679"),
    counterexamples=("35", "1/2", "สมชาย, มาลี"),
)  # fmt: skip
"""Several in a cell, or under a header that only says whose they are: shorter numbers count students."""

RECOGNIZERS = (
    STUDENTS,
    Recognizer(
        entity_type="STUDENT_ID",
        element="student_id",
        pattern=OWN_NUMBER,
        alone=0.03,
        named=0.96,
        headers=(
            "student hash", "student hashed", "student digest", "std hash", "pupil hash",
            "student sha256", "student md5",
            "student id", "student no", "student number", "student code", "studentid", "studentno",
            "studentcode", "std id", "stdid", "std code", "std no", "stu id", "stuid", "stu no", "stu code",
            "stud id", "stud no", "pupil id", "learner id", "matric no", "matriculation no", "sid student",
            "child sid", "children sid", "kid sid",
            "child student id", "child student no", "child student code",
            "student card no", "uni card no", "uni card number", "university card no",
            "university card number", "campus card no", "campus card number",
            "รหัสนักศึกษา", "รหัสนักเรียน", "รหัสนิสิต", "เลขประจำตัวนักศึกษา",
            "เลขประจำตัวนักเรียน", "เลขประจำตัวนิสิต", "หมายเลขนักศึกษา", "หมายเลขนักเรียน", "เลขนักศึกษา",
            "รหัสประจำตัวนักศึกษา", "รหัสประจำตัวนักเรียน",
            "รหัสประจำตัวนิสิต", "เลขประจำตัวนร", "เลขปจตนร",
            "บัตรนักศึกษา", "เลขบัตรนักศึกษา", "รหัสนศ",
            "รหัสนร",
            "stud code", "std num", "stu num", "student ref", "student reg no", "student registration no",
            "enrollment no", "enrolment no", "enrol no", "roll no", "roll number", "learner no",
            "pupil no", "pupil number",
        "idnumber student", "alt student id", "student alt id", "student index no", "student reg id",
        "student identifier", "student identification no", "student identification number",
        "registration no student", "university id", "univ id", "college id", "school id no", "campus id",
        "candidate no exam", "exam seat no", "seat no exam",
            "index number student", "matriculation number", "school id number student", "เลขที่นั่งสอบ",
            "เลขประจำตัวสอบ", "เลขประจำตัวผู้เข้าสอบ", "เลขประจำตัวผู้เรียน", "learner",
            "pupil",
            "exam candidate no", "exam candidate number", "candidate number exam", "candidate exam no",
            "applicant exam no", "student card number", "sis student id", "sis user id", "learner number",
            "lrn no", "รหัสผู้เรียน",
        ),
        hints=("student", "std", "sid", "นักศึกษา", "นักเรียน", "นิสิต", "เลขประจำตัว"),
        against=("name", "type", "year", "loan", "count", "status", "grade", "ชื่อ", "จำนวน", "ชั้น", "ปี"),
        context=("รหัสนักศึกษา", "นักศึกษา", "นักเรียน", "student id"),
        in_text=False,
        labelled=WRITTEN,
        examples=("6512345678", "B6501234", "65-1234567-8", "12345"),
        counterexamples=("สมชาย", "2023-01-15T00:00", "12345678901234567"),
    ),
    EMPLOYEE,
    replace(
        EMPLOYEE,
        entity_type="EMPLOYEE_CODE",
        pattern=r"(?:EMP|Emp|emp|STAFF|Staff)[._-]?[0-9]{3,8}",
        alone=0.6,
        headers=(),
        hints=(),
        labels=(),
        in_text=True,
        labelled=None,
        examples=("EMP00123", "EMP-1204"),
        counterexamples=("EMP", "TEMP123", "12345"),
    ),
    replace(
        EMPLOYEE,
        entity_type="BADGE_CODE",
        pattern=r"[A-Za-zก-ฮ]{1,6}[ ._/-]?[0-9]{3,8}",
        alone=0.0,
        named=0.9,
        headers=tuple(f"{who} {what}" for who in SOME_STAFF for what in ("id", "code", "badge")),
        hints=(),
        labels=(),
        labelled=None,
        examples=("FC257", "BP-00085", "T724"),
        counterexamples=("10045", "4G", "LTE", "5f2b8c1d-9e4a-4f6b-8d3c-1a2b3c4d5e6f"),
    ),
    replace(
        EMPLOYEE,
        entity_type="BADGE_OF_WHO_DID_IT",
        pattern=r"[A-Za-zก-ฮ]{1,4}[._/-]?[0-9]{3,8}",
        alone=0.0,
        named=0.9,
        headers=at_work(),
        hints=(),
        labels=(),
        labelled=None,
        examples=("E610042", "cs118", "BP-00085"),
        counterexamples=("10045", "somchai.j", "4G", "Team A"),
    ),
    replace(
        EMPLOYEE,
        entity_type="NUMBER_OF_A_SUPERIOR",
        pattern=r"[0-9]{4,8}",
        alone=0.0,
        named=0.9,
        headers=(
            "line mgr", "line manager no", "line manager id", "line manager code", "mgr code",
            "mgr no", "reports to id",
            "reports to no", "reporting to id", "supervisor no", "supervisor code", "supv no",
            "supv code", "boss id",
            "รหัสหัวหน้า", "รหัสหัวหน้างาน", "รหัสผู้บังคับบัญชา",
        ),
        hints=(),
        labels=(),
        labelled=None,
        examples=("594418", "10045"),
        counterexamples=("Somchai", "12"),
    ),
    Recognizer(entity_type="STUDENT_ID_SAID", element="student_id", named=0.985, said=said("student_id")),
    Recognizer(entity_type="EMPLOYEE_ID_SAID", element="employee_id", named=0.95, said=said("employee_id")),
)  # fmt: skip
