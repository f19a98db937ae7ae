"""Disability (ความพิการ): PDPA section 26; kinds after the Thai ministry's seven, cards, needs, yes or no."""

from __future__ import annotations

from pdscan.at_large import is_of_anybody
from pdscan.phrases import said
from pdscan.recognizer import Recognizer
from pdscan.shapes import one_of

WORDS = frozenset({
    "พิการ", "ผู้พิการ", "คนพิการ", "ไม่พิการ", "ตาบอด", "ตาบอดสี", "สายตาเลือนราง", "หูหนวก", "หูตึง", "เป็นใบ้",
    "แขนขาขาด", "ขาพิการ", "แขนพิการ", "อัมพาต", "ออทิสติก", "พิการซ้ำซ้อน", "บกพร่องทางการเห็น",
    "บกพร่องทางการได้ยิน", "บกพร่องทางร่างกาย", "บกพร่องทางสติปัญญา", "บกพร่องทางการเรียนรู้", "นั่งวีลแชร์", "ใช้วีลแชร์",
    "ดาวน์ซินโดรม", "ทางการเห็น", "ทางการมองเห็น", "ทางการได้ยิน", "ทางการได้ยินหรือสื่อความหมาย", "ทางการเคลื่อนไหว",
    "ทางการเคลื่อนไหวหรือทางร่างกาย", "ทางสติปัญญา", "ทางการเรียนรู้", "ทางจิตใจหรือพฤติกรรม", "ไม่มีความพิการ",
    "blind", "deaf", "deaf-mute", "mute", "visual impairment", "visually impaired",
    "hearing impairment", "hearing impaired", "physical disability", "physical impairment",
    "mobility impairment", "mobility", "wheelchair", "wheelchair user", "wheelchair-bound",
    "intellectual disability", "learning disability", "mental disability", "psychosocial disability",
    "developmental disability", "autism", "autistic", "amputee", "paraplegic", "quadriplegic",
    "speech impairment", "multiple disabilities", "cerebral palsy", "down syndrome", "low vision",
    "color blind", "disabled", "not disabled", "no disability", "person with disability",
})  # fmt: skip

DISABILITY = Recognizer(
    entity_type="DISABILITY",
    element="disability",
    words=WORDS,
    pattern=r"(?:ผู้)?(?:พิการ|ความพิการ|บกพร่อง)ทาง[ก-๙ ]{3,40}",
    alone=0.95,
    headers=(
        "บัตรพิการ", "เลขบัตรพิการ", "เลขที่บัตรพิการ", "หมายเลขบัตรพิการ", "เลขบัตรผู้พิการ",
        "disabled card",
        "disabled person card", "disabled id card",
        "disability accommodation", "reasonable accommodation", "accommodation for disability",
        "disability support", "disability need",
        "disability", "disabilities", "disability type", "disability status", "disability flag",
        "disability code", "disability id", "disability level", "disability card", "disability card no",
        "is disabled", "registered disabled", "registered disabled flag", "disabled person",
        "disabled person id",
        "disab flag", "disab flg", "handicap flag", "is handicapped", "pwd flag", "wheelchair",
        "wheelchair user", "wheelchair required", "wheelchair needed", "needs wheelchair",
        "wheelchair assistance", "special assistance", "assistance required", "accessibility needs",
        "accessibility need", "access needs", "mobility needs", "mobility aid", "hearing aid",
        "special need", "impairments", "impaired", "disabled flg", "disability yn", "disability ind",
        "disability indicator",
        "has disability", "handicap", "handicapped", "handicap type", "impairment", "impairment type",
        "special needs", "disab", "disab type", "disabled type", "disability kind", "disability category",
        "disability percent", "disability detail",
        "ความพิการ", "ประเภทความพิการ", "สถานะความพิการ", "ลักษณะความพิการ", "ระดับความพิการ", "พิการ", "ผู้พิการ",
        "คนพิการ", "เลขบัตรคนพิการ", "บัตรคนพิการ", "บัตรผู้พิการ", "เลขประจำตัวคนพิการ", "ทุพพลภาพ", "รหัสความพิการ",
        "ประเภทคนพิการ", "ชนิดความพิการ",
        "pwd card no", "pwd card", "pwd id", "disabled card no", "disab id", "disabid", "disab level",
        "disabled status", "disabled flag", "handicap desc", "special needs type",
        "special education need", "sen type", "wchr", "mobility impairment", "hearing impaired",
        "visually impaired", "ความบกพร่อง", "ความต้องการพิเศษ", "เด็กพิเศษ", "ใช้รถเข็น",
        "disabled veteran", "disabled pct", "disab pct", "disability percentage",
        "accessibility requirements", "sen status", "special needs status", "iep category", "iep",
        "challenged indicator", "schwb", "caregiver disabled", "dependent disabled", "dependant disabled",
        "disabled dependant care",
    ),
    hints=("disabled",),
    against=(
        "disable", "discount", "account", "insurance", "button", "feature", "option", "at", "by", "reason",
        "plugin", "ประกัน",
    ),
    context=("ความพิการ", "พิการ", "disability", "disabled"),
    fits=r"[0-9]|0[0-9]|[0-9/-]{5,20}|-|(?s:[^{}\[\]:]{0,60}[A-Za-zก-๎][^{}\[\]:]{0,60})",
    in_text=False,
    labelled=one_of(WORDS),
    examples=("ตาบอด", "Hearing impairment", "พิการทางการเคลื่อนไหว", "wheelchair"),
    counterexamples=("enabled", "พิกัด", "2566"),
)  # fmt: skip

RECOGNIZERS = (
    DISABILITY,
    Recognizer(
        entity_type="DISABILITY_SAID",
        element="disability",
        named=0.93,
        said=said("disability"),
        denied=is_of_anybody,
    ),
)
