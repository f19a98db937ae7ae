"""Credit data (ข้อมูลเครดิต): scores, limits, debts, bureau reports."""

from __future__ import annotations

from dataclasses import replace

from pdscan.recognizer import Recognizer
from pdscan.shapes import LABEL, MOMENT, NUMBER

STANDING = Recognizer(
    entity_type="CREDIT_STANDING",
    element="credit_standing",
    named=0.96,
    headers=(
        "bureau status",
        "credit rating", "credit grade", "credit standing", "credit history",
        "credit report", "ค้างชำระ", "งวดค้างชำระ", "จำนวนงวดค้าง", "ยอดหนี้คงเหลือ",
        "credit bureau", "credit bureau status", "credit limit",
        "creditlimit", "credit line", "credit status", "credit risk", "credit risk score",
        "credit worthiness", "creditworthiness", "credit check", "credit info", "credit information",
        "credit data", "credit balance", "credit usage", "ncb", "ncb grade", "ncb status",
        "risk grade", "risk score credit", "debt", "debt amount",
        "total debt", "debt balance", "debt ratio", "debt to income", "dti", "dsr", "debt service ratio",
        "outstanding debt", "outstanding loan", "loan amount", "loan balance", "loan status",
        "loan history",
        "loan type", "loan outstanding", "overdue amount", "arrears", "arrears amount",
        "arrears months", "months in arrears", "overdue days", "days past due", "dpd", "npl",
        "npl status", "npl flag", "is npl", "default status", "blacklist", "blacklist status",
        "installment amount", "mortgage",
        "mortgage amount", "liabilities", "credit saving bank", "เครดิตบูโร",
        "ข้อมูลเครดิต", "ประวัติเครดิต", "วงเงินเครดิต", "วงเงินสินเชื่อ", "วงเงินบัตร", "วงเงินบัตรเครดิต",
        "วงเงินกู้", "เกรดเครดิต", "ระดับเครดิต", "สถานะเครดิต", "สถานะบูโร", "บูโร", "ยอดหนี้", "หนี้สิน",
        "หนี้คงเหลือ",
        "หนี้คงค้าง", "ชั้นหนี้", "เงินต้นคงเหลือ", "ลูกหนี้ชั้น",
        "ภาระหนี้", "ยอดหนี้คงค้าง", "หนี้ค้างชำระ", "ยอดค้างชำระ", "ยอดสินเชื่อ", "สินเชื่อ",
        "เงินกู้", "ยอดเงินกู้", "สถานะสินเชื่อ", "ประวัติการกู้", "วันค้างชำระ", "แบล็คลิสต์",
        "debt class", "debt classification", "debt status", "debt stage", "debt state", "debt type",
        "dsr pct", "loan class", "loan classification", "loan grade", "loan stage", "loan bucket",
        "ifrs stage", "ecl stage", "pd score", "pd value", "probability of default", "default prob",
        "default probability", "is default loan", "bucket aging", "aging bucket", "ageing bucket",
        "dpd bucket", "days overdue", "past due days", "delinquent flag", "delinquency",
        "delinquency status", "tdr", "tdr flag", "restructured flag", "written off", "write off",
        "write off flag", "charge off flag", "charged off", "collection status", "collection result",
        "collections stage", "bad debt", "bad debt flag", "bad debtor", "blacklisted", "blacklist flag",
        "ncb result", "ncb code", "bureau grade", "bureau result", "credit risk grade", "credit class",
        "credit result", "cr limit", "cr score", "cr grade", "cr rating", "monthly debt", "existing debt",
        "guarantee amt", "affordability", "scorecard", "score band", "risk band credit",
        "loan approval", "loan decision", "credit decision", "การจัดชั้น", "การจัดชั้นหนี้", "จัดชั้นหนี้",
        "ชั้นลูกหนี้", "ประเภทหนี้", "สถานะหนี้", "สถานะลูกหนี้", "หนี้สินรวม", "หนี้เสีย", "หนี้ค้าง",
        "จำนวนวันค้างชำระ", "ผลอนุมัติสินเชื่อ", "ผลการพิจารณาสินเชื่อ", "ระดับความเสี่ยงเครดิต",
        "ผลเครดิตบูโร", "ขึ้นบัญชีดำ", "ความสามารถในการชำระหนี้",
        "cr lmt", "credit lmt", "card limit",
        "delinquent days", "delinquency days", "dlq days", "dlq status", "dlq bucket", "dlq cnt",
        "delinquency count", "delinquency bucket", "past due", "past due amount", "past due amt",
        "past due months", "overdue months", "overdue count", "overdue bucket", "times overdue",
        "borrower grade", "borrower rating", "borrower score", "borrower risk", "obligor grade",
        "obligor rating", "debtor class", "debtor grade", "debtor status", "bureau account status",
        "bureau grade code", "bureau acct status", "bureau report", "bureau hit", "bureau enquiry",
        "ncb enquiry result", "credit enquiry result", "credit inquiry result", "loan result",
        "loan application result", "loan application status", "finance result", "financing result",
        "finance approval", "finance status", "hire purchase status", "leasing result", "credit approval",
        "credit approval result", "credit opinion", "credit remark", "creditworthiness class",
        "payment behavior", "payment behaviour", "repayment behavior", "repayment behaviour",
        "repayment capacity", "repayment ability", "debt burden", "debt obligations", "dti ratio", "dscr",
        "total liabilities", "risk rating credit", "internal rating", "internal credit rating",
        "scoring grade", "score grade credit", "restructure status", "debt restructuring", "tdr status",
        "collections status", "npl class", "npl type", "ecl bucket", "staging ifrs9",
        "ผลเครดิต", "ผลการตรวจเครดิต", "ผลตรวจเครดิต", "ผลบูโร", "ผลตรวจบูโร", "ผลเช็คบูโร", "เช็คบูโร",
        "ติดบูโร", "ติดแบล็คลิสต์", "ผลไฟแนนซ์", "ไฟแนนซ์ผล", "ไฟแนนซ์ผ่าน", "สถานะไฟแนนซ์",
        "ผลอนุมัติไฟแนนซ์", "ผลจัดไฟแนนซ์", "ผลสินเชื่อ", "ผลพิจารณาสินเชื่อ", "ผลการอนุมัติสินเชื่อ",
        "ผลอนุมัติวงเงิน", "ผลพิจารณาวงเงิน", "ผลการพิจารณาเงินกู้", "สถานะเงินกู้", "สถานะการกู้",
        "สถานะหนี้คงค้าง", "เครดิตลูกค้า", "เครดิตผู้กู้", "ประวัติการเงิน", "ประวัติการผ่อนชำระ",
        "ประวัติหนี้", "ประวัติค้างชำระ", "วันที่ค้างชำระ", "จำนวนวันที่ค้าง", "จำนวนงวดที่ค้าง",
        "งวดที่ค้าง", "งวดค้าง", "ค้างงวด", "ค้างกี่งวด", "ยอดค้างงวด", "คะแนนบูโร", "เกรดลูกหนี้",
        "เกรดผู้กู้", "เกรดสินเชื่อ", "ระดับชั้นลูกหนี้", "ชั้นลูกหนี้เงินกู้", "คุณภาพหนี้",
        "ภาระหนี้ต่อเดือน", "ภาระหนี้รวม", "หนี้นอกระบบ", "หนี้สินครัวเรือน",
    ),
    hints=("credit", "risk level", "เครดิต", "วงเงิน"),
    against=(
        "card", "note", "debit", "memo", "course", "hours", "hour", "subject", "movie", "photo", "term",
        "account", "gl", "บัตร", "หน่วยกิต", "วิชา", "ใบลดหนี้",
    ),
    fits=rf"{NUMBER}|{MOMENT}|{LABEL}|[A-Z]{{1,4}}[+-]?",
    in_text=False,
)  # fmt: skip

RECOGNIZERS = (
    STANDING,
    replace(
        STANDING,
        entity_type="CREDIT_SCORE",
        headers=(
            "credit score", "creditscore", "fico", "fico score", "bureau score", "ncb score",
            "credit bureau score", "vantage score", "คะแนนเครดิต", "เครดิตสกอร์",
        ),
        hints=(),
        labelled=r"[3-9][0-9]{2}",  # amounts behind the other headers are of any bill
    ),
)  # fmt: skip
