"""Income (รายได้, เงินเดือน): amounts and ranges of amounts; only the header tells whose money it is."""

from __future__ import annotations

import re

from pdscan.detect.text.amounts import is_nobodys_income
from pdscan.recognizer import Recognizer
from pdscan.shapes import TEXT

MONEY = r"(?:(?:฿|THB|USD|\$) ?)?"
AMOUNT = rf"{MONEY}(?:[0-9]{{1,3}}(?:,[0-9]{{3}})+|[0-9]{{1,9}})(?:\.[0-9]{{1,6}})?"
LEAST = 100
FEW_WORDS = "[^0-9]{0,20}"


def is_a_pay(value: str) -> bool:
    """Tell whether an amount is one that somebody may live on: no rate, no share, no count.

    >>> is_a_pay("25,000.00"), is_a_pay("0.70"), is_a_pay("15,000-30,000 บาท")
    (True, False, True)
    """
    first = re.search("[0-9][0-9,]*", value)
    return first is not None and int(first.group().replace(",", "")) >= LEAST


INCOME = Recognizer(
    entity_type="INCOME",
    element="income",
    pattern=rf"{AMOUNT}(?: ?(?:-|ถึง|to) ?{AMOUNT})?(?: ?(?:บาท|THB|baht|/month|ต่อเดือน|ขึ้นไป|\+))*",
    validate=is_a_pay,
    named=0.97,
    headers=(
        "fa inc", "mo inc", "ma inc", "parent inc", "spouse inc", "sps inc", "hh inc",
        "applicant expect", "applicant expected", "candidate expected", "candidate expect",
        "applicant current",
        "ot baht", "ot thb", "ot pay amt", "tax withheld", "tax withheld amount", "withholding tax amount",
        "wht amount", "wht amt", "tax deducted", "income tax deducted", "pit amount", "deduction",
        "deductions", "deduction amount", "deduction amt", "total deduction", "total deductions",
        "pvd contribution", "pvd amt", "pvd deduct", "provident fund", "provident fund amount",
        "provident fund contribution", "pf contribution", "sso deduct", "sso deduction",
        "sso contribution", "sso amount", "sso amt", "social security contribution",
        "social security deduction", "ssf contribution", "loan deduction payroll", "salary deduction",
        "salary deductions", "shift pay", "shift allowance", "meal allowance", "food allowance",
        "housing allowance", "transport allowance", "diligence allowance", "attendance bonus",
        "seniority pay", "holiday pay", "unused leave pay", "back pay", "หักประกันสังคม", "หักปกส",
        "หัก ประกันสังคม", "เงินสมทบประกันสังคม", "เงินสมทบ", "หักภาษี", "หักภาษีเงินได้", "ภาษีที่หัก",
        "ภาษีหัก ณ ที่จ่าย", "หัก ณ ที่จ่าย", "ภาษีหักณที่จ่าย", "กองทุนสำรองเลี้ยงชีพ", "เงินสะสม",
        "เงินสมทบกองทุน", "หักกองทุน", "หักสหกรณ์", "หักเงินกู้", "รายการหัก", "รวมรายการหัก", "รวมหัก",
        "ยอดหัก", "ค่ากะ", "ค่าทักษะ", "ค่าความร้อน", "ค่าอันตราย", "ค่าเข้ากะ",
        "gross monthly", "net monthly", "monthly gross", "monthly net", "gross annual", "annual gross",
        "gross per month", "comp base", "base comp", "comp amount", "comp total", "total comp",
        "base compensation", "annual compensation", "annual salary", "yearly salary", "ctc",
        "cost to company", "wage rate", "net earnings", "gross earnings",
        "monthly earnings", "earnings ytd", "ytd earnings", "ytd gross", "income decile", "income band",
        "income bracket", "income group", "income segment", "income class", "salary band",
        "salary grade", "disposable income", "take home", "severance", "severance pay", "bonus pct",
        "bonus percent", "incentive", "incentive amount", "stipend", "per diem", "tips earned",
        "payout total", "driver earnings", "seller earnings",
        "income", "incomes", "income amount", "monthly income", "annual income", "yearly income",
        "income per month", "income month", "income year", "income range", "income level",
        "household income", "family income", "net income", "gross income", "other income", "extra income",
        "personal income", "salary", "salaries", "salary base", "base salary", "basic salary", "net salary",
        "gross salary", "monthly salary", "salary amount", "salary rate", "expected salary",
        "current salary", "last salary", "starting salary", "salary range", "wage", "wages", "saraly",
        "salaly", "รับสุทธิ", "เงินรับสุทธิ", "ค่าล่วงเวลา", "ค่าโอที", "daily wage",
        "hourly rate", "hourlyrate", "hourly wage", "pay rate", "take home pay", "net pay", "gross pay",
        "base pay", "basic pay", "monthly pay",
        "payroll amount", "bonus", "bonus amount", "commission amount", "allowance", "position allowance",
        "positionallowance", "ot pay", "overtime pay", "compensation", "total compensation", "remuneration",
        "pension amount", "รายได้", "รายได้ต่อเดือน", "รายได้ต่อปี", "รายได้เฉลี่ย", "รายได้เฉลี่ยต่อเดือน",
        "รายได้ครัวเรือน", "รายได้ครอบครัว", "รายได้สุทธิ", "รายได้อื่น", "รายได้พิเศษ", "ช่วงรายได้",
        "ระดับรายได้", "เงินเดือน", "เงินเดือนสุทธิ", "เงินเดือนพื้นฐาน", "เงินเดือนปัจจุบัน",
        "ฐานเงินเดือน", "อัตราเงินเดือน", "เงินเดือนที่คาดหวัง", "เงินเดือนล่าสุด", "ค่าจ้าง", "ค่าแรง",
        "ค่าจ้างรายวัน", "เงินได้", "เงินได้พึงประเมิน", "เงินประจำตำแหน่ง", "โบนัส", "ค่าตอบแทน", "ค่าเที่ยว", "ค่ารอบ",
        "ค่าคอมมิชชั่น", "ค่านายหน้า",
        "เงินเพิ่ม", "เงินตกเบิก", "ค่าครองชีพ", "เงินวิทยฐานะ", "เบี้ยขยัน", "ค่าเวร",
        "ค่าวิชาชีพ", "เงินบำเหน็จ", "เงินพิเศษ", "ot amount", "overtime amount",
        "เบี้ยเลี้ยง", "เงินบำนาญ", "ngern duen",
        "ann inc", "annual inc", "avg income", "average income", "inc amt", "inc per month", "monthly inc",
        "mthly income", "mth inc", "net income cust", "household inc", "family inc", "spouse income",
        "income source amt", "declared income", "verified income", "pay grade", "pay scale",
        "pay step", "salary step", "salary level", "sal grade", "sal step", "sal grd", "sal amt",
        "sal rate", "base sal", "basic wage", "gross sal", "gross wage", "net sal", "take home salary",
        "hourly rate pay", "daily rate pay", "ot amt", "bonus amt", "commission amt", "comm amt",
        "allowance amt", "pension", "pension amt", "compensation amt", "total earnings", "total income",
        "taxable income", "income 40 1", "payroll amt", "ytd income", "expected sal", "offered salary",
        "scholarship amt", "รายได้รวม", "รายได้เสริม", "รายรับต่อเดือน", "เงินเดือนสุดท้าย",
        "ขั้นเงินเดือน", "เงินค่าตอบแทน", "เงินโบนัส", "ค่าคอม", "โอที", "ค่าตำแหน่ง", "บำนาญ",
        "เบี้ยหวัด", "other inc", "oth inc",
        "employee salary", "employee sal", "staff salary",
        "monthly benefit", "benefit per month", "benefit amount", "benefit amt", "welfare amount",
        "welfare benefit", "welfare payment", "allowance amount", "monthly allowance", "cash benefit",
        "monthly pension", "old age allowance", "elderly allowance", "disability allowance",
        "scholarship amount", "stipend amount", "gross amount earned", "gross earning", "gross amt",
        "gross wages", "gross income amount", "gross honorarium", "honorarium", "professional fee earned",
        "freelance income", "freelance fee", "contractor pay", "commission", "commission earned",
        "wht base", "hour rate", "rate per hour", "rate per day", "day rate", "monthly rate of pay",
        "income inc", "income bracket code", "inc band", "inc range", "inc bracket",
        "inc month", "hh income", "q income", "question income", "expected pay", "expected income",
        "desired salary", "asking salary", "last drawn salary", "net wage", "net wages",
        "net payment employee", "net pay amount", "total net pay",

        "เงินสุทธิ", "ยอดสุทธิที่รับ", "เงินได้ที่จ่าย", "เงินได้สุทธิ", "เบี้ยยังชีพ",
        "เบี้ยยังชีพที่ได้รับ", "เบี้ยผู้สูงอายุ", "เบี้ยคนพิการ", "เบี้ยความพิการ", "จำนวนเบี้ย",
        "เงินสงเคราะห์", "เงินอุดหนุน", "เงินช่วยเหลือ", "บำเหน็จ", "ค่าจ้างสุทธิ", "ค่าจ้างต่อวัน",
        "ค่าจ้างรายเดือน", "ค่าตอบแทนต่อเดือน", "เงินเดือนรวม", "เงินเดือนที่ต้องการ", "ค่าคอมมิชชัน",
        "ค่านายหน้าที่ได้รับ", "เงินรางวัลที่ได้รับ",
    ),
    hints=("earnings", "pay", "เงิน", "สุทธิ"),
    against=(
        "tax", "date", "type", "account", "acct", "acc", "bank", "slip", "currency", "source", "code",
        "statement", "company", "gl",
        "department", "product", "ชิ้น", "หน่วย", "ภาษี", "วันที่", "ประเภท", "บัญชี", "แหล่ง", "ที่มา", "บริษัท", "รหัส",
        "ธนาคาร",
        "kpi", "งบ", "segment report", "tax bracket", "forecast", "projection", "budgeted",
    ),
    context=("เงินเดือน", "รายได้", "salary", "income"),
    fits=rf"{FEW_WORDS}[0-9][0-9,. ]*(?:{FEW_WORDS}[0-9][0-9,. ]*)?{FEW_WORDS}",
    denied=is_nobodys_income,
    needs_context=True,
    examples=("25000", "25,000.00", "15,000-30,000", "15,000 - 30,000 บาท", "฿45,000"),
    counterexamples=("สูง", "2023-01-15", "-", "0.70"),
)  # fmt: skip

SOURCE = Recognizer(
    entity_type="INCOME_SOURCE",
    element="income",
    headers=(
        "source of wealth", "wealth source", "source wealth", "src wealth", "source of income",
        "source of incomes", "income source", "แหล่งที่มาของรายได้", "ที่มาของรายได้", "ที่มาของความมั่งคั่ง",
    ),
    hints=("source of funds", "funds source"),  # of budgets too
    against=("budget", "project", "grant", "company", "งบประมาณ", "โครงการ", "บริษัท", "อปท", "เทศบาล"),
    fits=TEXT,
    in_text=False,
)  # fmt: skip

RECOGNIZERS = (INCOME, SOURCE)
