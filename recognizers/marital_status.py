"""Marital status (สถานภาพสมรส): a word, or a code of the health data sets (1=โสด 2=คู่ 3=ม่าย ...)."""

from __future__ import annotations

from pdscan.at_large import is_of_anybody
from pdscan.phrases import said
from pdscan.recognizer import Recognizer
from pdscan.shapes import one_of

WORDS = frozenset({
    "โสด", "สมรส", "สมรสแล้ว", "แต่งงาน", "แต่งงานแล้ว", "คู่", "มีคู่", "มีคู่สมรส", "หย่า", "หย่าร้าง", "ม่าย", "หม้าย",
    "เป็นหม้าย", "แยก", "แยกกันอยู่", "แยกทาง", "จดทะเบียนสมรส", "สมรสจดทะเบียน", "สมรสไม่จดทะเบียน", "ไม่จดทะเบียน",
    "อยู่ด้วยกัน", "อยู่กินด้วยกัน", "หย่า/แยก", "หม้าย/หย่า", "หม้าย/หย่า/แยก", "หย่า/หม้าย", "สมณะ", "หมั้น", "คู่สมรสเสียชีวิต",
    "single", "never married", "unmarried", "not married", "married", "divorced", "divorcee", "widowed",
    "widow", "widower", "separated", "legally separated", "cohabiting", "cohabitation", "domestic partner",
    "domestic partnership", "civil partnership", "civil union", "common-law", "engaged", "living together",
    "registered partnership",
})  # fmt: skip

MARITAL = Recognizer(
    entity_type="MARITAL_STATUS",
    element="marital_status",
    words=WORDS,
    alone=0.9,
    named=0.97,
    headers=(
        "marital status", "marital", "marriage status", "marriage", "civil status", "mstatus",
        "marry status", "marrystatus", "marry", "maristatus", "marital code", "marital id",
        "marital status code", "mar status", "marital st", "marital stat", "marriage stat",
        "married status", "marital sts", "marriage sts", "marrital status", "martial status", "married",
        "is married",
        "สถานภาพสมรส", "สถานะสมรส", "สถานภาพการสมรส", "สถานะการสมรส", "สถานะทางครอบครัว", "การสมรส",
        "รหัสสถานภาพสมรส",
        "married flag", "married yn", "marriage flag", "civil state", "marital state", "marital cd",
        "marriage state", "wedding status", "relationship status", "family status", "สถานะครอบครัว",
        "สถานภาพครอบครัว", "สภาพการสมรส",
        "marriage date", "date of marriage", "date married", "marriage dt", "divorce date",
        "date of divorce", "divorced date", "divorced", "is divorced", "parents divorced", "wedding date",
        "wedding anniversary", "anniversary wedding", "anniversary date", "marital status date",
        "marital since", "mar st cd", "mar cd", "marr cd", "marital sts cd", "single married",
        "single or married", "married or single", "widowed", "separated status", "สถานภาพทางครอบครัว",
        "สถานะการแต่งงาน", "สถานภาพการแต่งงาน", "การแต่งงาน", "แต่งงานแล้ว", "แต่งงานหรือยัง",
        "แต่งงานแล้วหรือยัง", "จดทะเบียนสมรส", "จดทะเบียนหย่า", "วันจดทะเบียนสมรส", "วันที่จดทะเบียนสมรส",
        "วันที่จดทะเบียนหย่า", "ทะเบียนสมรส", "เลขทะเบียนสมรส", "ใบสำคัญการสมรส", "ทะเบียนหย่า",
        "ใบสำคัญการหย่า", "วันแต่งงาน", "วันที่แต่งงาน", "วันสมรส", "วันที่สมรส", "โสดสมรส", "โสด/สมรส",
        "โสด/สมรส/หย่า", "โสด/สมรส/หย่า/หม้าย", "สมรสจดทะเบียน", "สมรสแล้ว", "สถานภาพโสด",
        "สถานภาพ (โสด/สมรส)", "สถานภาพโสดสมรส", "โสดหรือสมรส",
    ),
    hints=("status", "สถานภาพ", "สถานะ"),
    against=("room", "bed", "ticket", "order", "ห้อง", "date", "certificate", "วันที่"),
    fits=r"[0-9]{1,2}|[A-Za-z][A-Za-z /_().-]{0,29}|[ก-๙][ก-๙A-Za-z0-9 /_().-]{0,39}",
    in_text=False,
    labelled=one_of(WORDS),
    examples=("โสด", "สมรส", "หย่าร้าง", "Single", "widowed"),
    counterexamples=("double", "twin", "active", "2566"),
)  # fmt: skip

RECOGNIZERS = (
    MARITAL,
    Recognizer(
        entity_type="MARITAL_STATUS_SAID",
        element="marital_status",
        named=0.93,
        said=said("marital_status"),
        denied=is_of_anybody,
    ),
)
