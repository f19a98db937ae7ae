"""Education (การศึกษา): levels, degrees, schools, fields of study, grades."""

from __future__ import annotations

from pdscan.recognizer import Recognizer
from pdscan.shapes import CODE_OR_LABEL
from pdscan.vocabulary.words import words

HEADERS = (
    "education", "education level", "education level id", "education level code", "educational level",
    "education code", "education background", "educational background", "education history",
    "education degree", "education status", "educate", "edu", "edu level", "edulevel", "educ", "educ level",
    "edu lvl", "edu degree", "degree", "highest degree", "degree level", "degree name", "highest education",
    "highest qualification", "qualification", "qualifications", "academic qualification", "academic degree",
    "academic background", "academic record", "major", "major subject", "field of study", "study field",
    "school", "school name", "high school", "university", "university name", "college", "college name",
    "institution name", "educational institution", "education institution", "academy", "alma mater",
    "graduated from", "graduation year", "graduate year", "year graduated", "year of graduation",
    "graduation date", "gpa", "gpax", "cgpa", "cumulative gpa", "grade point average",
    "academic transcript", "school transcript", "transcript file", "transcript url", "transcript path",
    "transcript doc", "transcript scan",
    "schooling", "edu background", "faculty name", "faculty", "dept of study", "student faculty",
    "school grade",
    "grade point", "grade points", "gp average", "class year", "class of", "graduating class",
    "grad class", "study line", "study plan", "study program", "study programme", "program of study",
    "student class", "student grade", "student level", "student major", "student program",
    "class level", "grade level", "year level", "year of study", "academic year of student",
    "school class", "homeroom", "estimated grad date", "expected graduation",
    "expected graduation date", "expected grad date", "graduation term", "intake year",
    "admission year", "major code", "major cd", "curriculum of student",
    "thesis title", "degree obtained", "degree earned", "degree awarded", "degree conferred",
    "education institute", "edu inst", "edu institution", "institute name",
    "institution attended", "school attended", "previous school", "prev school", "former school",
    "last school", "ชั้นปี", "ชั้นเรียน", "ระดับชั้น", "ระดับชั้นเรียน", "ชั้น/ห้อง", "แผนการเรียน",
    "สายการเรียน", "โปรแกรมวิชา", "สาขาที่เรียน", "คณะที่เรียน", "คณะ/วิทยาลัย", "เกรดสะสม",
    "รุ่นปีที่จบ", "ปีที่เข้าศึกษา", "ปีที่เข้าเรียน", "สถานศึกษาเดิม", "โรงเรียนที่จบมา", "วุฒิเดิม",
    "วุฒิที่จบ", "วุฒิที่ใช้สมัคร", "ชื่อปริญญา", "ปริญญา", "วิทยานิพนธ์", "หัวข้อวิทยานิพนธ์",
    "การศึกษา", "ระดับการศึกษา", "วุฒิการศึกษา", "จบจาก", "สำเร็จการศึกษาจาก", "วุฒิ", "ระดับการศึกษาสูงสุด",
    "การศึกษาสูงสุด", "วุฒิการศึกษาสูงสุด",
    "ประวัติการศึกษา", "สถานศึกษา", "ชื่อสถานศึกษา", "สถาบันการศึกษา", "สถาบันที่จบ", "จบการศึกษาจาก", "มหาวิทยาลัย",
    "ชื่อมหาวิทยาลัย", "โรงเรียน", "ชื่อโรงเรียน", "สาขาวิชา", "สาขาวิชาที่จบ", "วิชาเอก", "คณะ", "คณะวิชา", "ปีที่จบ",
    "ปีที่จบการศึกษา", "ปีที่สำเร็จการศึกษา", "เกรดเฉลี่ย", "เกรดเฉลี่ยสะสม", "คะแนนเฉลี่ยสะสม", "ใบแสดงผลการเรียน",
    "ผลการเรียน", "รหัสการศึกษา",
    "edu desc", "edu code", "edu cd", "edu bg", "edu hist", "edu qual", "educ lvl", "educ cd",
    "education desc", "education qual", "highest edu", "high edu", "degree cd", "degree title",
    "degree type", "degree major", "qualif", "academic level", "diploma", "major name",
    "major subject person", "minor subject", "programme of study", "program enrolled",
    "faculty name student", "faculty student", "school graduated", "school name grad", "grad school",
    "grad year", "grad date", "uni", "uni name", "univ", "univ name", "institute graduated", "inst name grad",
    "grade level student", "study year", "school year level", "วุฒิสูงสุด", "ระดับวุฒิ", "สาขาที่จบ",
    "สาขาวิชาเอก", "วิชาโท", "เอก/สาขา", "คณะที่จบ", "คณะ/สาขา", "สถาบันที่สำเร็จการศึกษา",
    "สถานศึกษาที่จบ", "โรงเรียนเดิม", "โรงเรียนที่จบ", "มหาวิทยาลัยที่จบ", "หลักสูตรที่เรียน",
)  # fmt: skip

AGAINST = (
    "product", "course", "temperature", "angle", "rotation", "fee", "address", "phone", "tax", "loan",
    "fund", "version", "bus", "celsius", "fahrenheit", "budget", "discount",
    "ปี", "ภาค", "ที่อยู่", "เบอร์", "ค่าเทอม", "โทรศัพท์", "โทร", "กรรมการ",
    "district", "calendar", "holiday", "uniform", "zone",
)  # fmt: skip

SCHOOL = (
    r"(?:มหาวิทยาลัย|มหาลัย|ม\.|วิทยาลัย|สถาบันเทคโนโลยี|จุฬาลงกรณ์มหาวิทยาลัย|โรงเรียน|รร\."
    r"|ร\.ร\.)[ก-๙A-Za-z .()]{2,}|[ก-๙]{2,}วิทยาลัย"
    r"|(?:[A-Z][A-Za-z'.-]+ ){1,6}(?:University|College|Institute|School|Academy)(?: of [A-Z][A-Za-z &]+)?"
    r"|(?:University|College|Institute) of [A-Z][A-Za-z &,']{2,}"
)
LEVEL = (
    r"(?:ปริญญา(?:ตรี|โท|เอก)|ประถม|มัธยม|อนุปริญญา|ปวช|ปวส|ประกาศนียบัตร)[ก-๙0-9 ./()-]*|[ก-๙]{3,}(?:บัณฑิต"
    r"|มหาบัณฑิต|ดุษฎีบัณฑิต)"
    r"|(?:ป|ม|อ)\. ?[1-6](?:[/.][0-9]{1,2})?|(?:ชั้น)?(?:ประถม|มัธยม)(?:ศึกษา)?(?:ปีที่)? ?[1-6](?:/[0-9]{1,2})?"
    r"|(?:Bachelor|Master|Doctor|Associate)(?:'s)?(?: [Dd]egree)?(?: (?:of|in) [A-Z][A-Za-z &]{2,})?"
)

RECOGNIZERS = (
    Recognizer(
        entity_type="EDUCATION_LEVEL",
        element="education",
        words=words("schooling"),
        pattern=LEVEL,
        alone=0.92,
        headers=HEADERS,
        hints=(
            "institution", "institute", "inst", "class", "programme", "program", "grade", "ชั้น", "สถาบัน",
            "เกรด",
        ),
        against=AGAINST,
        fits=(
            rf"{CODE_OR_LABEL}|[A-Za-zก-๙][^\n]+|[0-4]\.[0-9]{{1,2}}"
            rf"|[0-9]{{4}}(?:-[0-9]{{2}}-[0-9]{{2}})?"
        ),
        in_text=False,
        examples=("ปริญญาตรี", "มัธยมศึกษาตอนปลาย", "Bachelor's degree", "Ph.D.", "ปวส."),
        counterexamples=("ระดับ 3", "gold", "2566"),
    ),
    Recognizer(
        entity_type="SCHOOL",
        element="education",
        pattern=SCHOOL,
        alone=0.6,
        in_text=False,
        examples=("มหาวิทยาลัยตัวอย่าง", "Example University", "โรงเรียนบ้านตัวอย่าง"),
        counterexamples=("มหาชน", "Example Co., Ltd.", "โรงพยาบาลตัวอย่าง"),
    ),
)  # fmt: skip
