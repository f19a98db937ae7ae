"""Payment records (ข้อมูลการชำระเงิน) of persons: how, when and how much they paid, also by crypto wallet.

Bitcoin addresses prove themselves: base58 with a double SHA-256 check, or bech32 and bech32m (BIP 173,
BIP 350).
"""

from __future__ import annotations

import hashlib
from dataclasses import replace

from pdscan.recognizer import Recognizer
from pdscan.shapes import DAY, LABEL, MOMENT, NUMBER, TEXT

BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
BECH32_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
BECH32_REMAINDERS = {1, 0x2BC830A3}

PAYMENT = Recognizer(
    entity_type="PAYMENT_RECORD",
    element="payment_record",
    named=0.92,
    headers=(
        "payment channel", "payment chan", "pay channel", "pay chan", "pay chnl", "pymt channel",
        "pmt channel", "paid by channel", "approval code card", "appr code", "appr cd",
        "approval cd", "apprv code", "approve code card", "ช่องทางการชำระ",
        "last bill", "last bill amount", "last bill amt", "latest bill", "latest bill amount",
        "last bill total", "ค่าไฟล่าสุด", "ค่าน้ำล่าสุด", "บิลล่าสุด", "ยอดบิลล่าสุด",
        "ค่าไฟครั้งล่าสุด", "ค่าโทรศัพท์ล่าสุด",
        "ยอดเงินโอน", "ยอดเงินที่โอน", "ยอดเงินชำระ", "ยอดเงินที่จ่าย", "ยอดเงินฝาก", "ยอดเงินถอน",
        "จำนวนเงินฝาก", "จำนวนเงินถอน", "paid at", "paid on", "date paid", "paid date", "time paid",
        "paid time", "paid dt",
        "sale amount", "sales amount", "sale amt", "sales amt", "sale total",
        "topup amount", "top up amount", "recharge amount", "receipt amount", "receipt amt",
        "refund amount", "refunded amount", "grand total", "order total",
        "order total thb", "order amount", "order amt", "order grand total", "order value",
        "order net total", "bill total", "bill amount", "bill amt", "invoice total paid",
        "invoice amount paid", "total charged", "cash paid", "cash tendered", "tender amount",
        "tendered amount", "tuition fee", "tuition amount", "donation method",
        "donation type", "payment receipt", "pay receipt", "payment evidence", "slip img", "slip pic",
        "slip photo", "slip upload", "bank slip", "transfer evidence", "deposit slip", "ยอดถอน",
        "ยอดถอนเงิน", "ยอดฝาก", "ยอดฝากเงิน", "ค่าเล่าเรียน", "ค่าเล่าเรียนที่ชำระ", "ค่าธรรมเนียมที่ชำระ",
        "ยอดใบเสร็จ", "จำนวนเงินตามใบเสร็จ", "ช่องทางบริจาค", "ช่องทางการบริจาค", "วิธีบริจาค", "จนเงิน",
        "จนเงินที่ชำระ", "จนเงินบริจาค", "ยอดคืนเงิน", "จำนวนเงินคืน", "เงินคืน",
        "payment", "payments", "payment record", "payment info", "payment information", "payment data",
        "payment detail", "payment details", "payment history", "payment method", "paymentmethod",
        "payment type", "payment mode", "payment option", "pay method", "pay type",
        "paid by", "paid via", "pay via", "paid through", "payment ref",
        "payment reference", "payment ref no",
        "payment reference no", "payment no", "payment amount", "amount paid", "paid amount", "payment slip",
        "transfer slip", "slip no", "slip ref", "slip url", "slip image", "slip file",
        "slip path", "payment proof", "proof of payment",
        "billing history", "billing info", "billing information", "transaction history", "last payment",
        "payment note", "payment token", "transfer amount", "transfer ref",
        "ข้อมูลการชำระเงิน", "การชำระเงิน", "วิธีชำระเงิน", "วิธีการชำระเงิน", "ช่องทางชำระเงิน",
        "ช่องทางชำระ", "ช่องชำระ", "ช่องทางจ่าย", "ช่องทางการจ่าย", "ช่องทางจ่ายเงิน",
        "ช่องทางการชำระเงิน", "ประเภทการชำระเงิน", "ประวัติการชำระเงิน", "ประวัติการโอน", "หลักฐานการโอน",
        "หลักฐานการชำระเงิน", "ประวัติการชำระ", "สลิป", "สลิปโอนเงิน", "สลิปการโอน", "ยอดชำระ", "ยอดที่ชำระ", "ยอดโอน",
        "จำนวนเงินที่ชำระ", "จำนวนเงินที่โอน", "ผู้ชำระเงิน", "ชำระโดย", "เลขอ้างอิงการชำระเงิน",
        "เลขที่อ้างอิงการชำระเงิน",
        "txn detail", "txn details", "txn desc", "txn memo", "txn note", "txn narrative",
        "transaction detail", "transaction details", "transaction description", "transaction narrative",
        "trans desc", "tran particulars", "tran remarks", "payment narrative", "pmt detail", "pmt dtl",
        "pmt desc", "pmt info", "pmt hist", "pmt history", "pay detail", "pay details", "pay desc",
        "pay hist", "pay history", "pay record", "pay info", "pay mode", "pay reference",
        "payment term cust", "pay slip no", "transfer amt", "paid amt", "amt paid", "installment",
        "installment paid", "installment amt", "instalment amt", "inst amt", "repay amt", "repayment",
        "repayment amt", "repayment amount", "repayment history", "repay hist", "repayment schedule",
        "outstanding balance", "outstanding bal", "outstanding amt", "os balance", "os bal", "amt due",
        "arrears amt", "overdue amt", "last payment date", "last paid", "last pay date", "last pay amt",
        "refund amt", "refund ref", "refund reason", "chargeback", "chargeback reason", "statement line",
        "stmt line", "bill history", "bill paid", "tuition paid", "tuition fee paid", "fee paid",
        "fees paid", "donation amt", "donation amount", "topup amt", "top up amt", "topup history",
        "งวดชำระ", "ค่างวด", "ยอดผ่อน", "ยอดผ่อนชำระ", "ผ่อนชำระ", "ยอดค้าง", "ยอดเงินที่ชำระ",
        "เงินที่ชำระ", "วันที่ชำระ", "วันชำระ", "วันครบกำหนดชำระ", "วิธีชำระ",
        "หลักฐานการชำระ", "จำนวนเงินโอน", "ค่าเทอม", "ค่าธรรมเนียมการศึกษา",
        "ประวัติการผ่อน", "ประวัติชำระหนี้", "ประวัติการชำระหนี้", "รายการเดินบัญชี", "รายการชำระ",
        "รายการชำระเงิน",
        "รายละเอียดการชำระ", "รายละเอียดการชำระเงิน", "รายการรับชำระ",
        "transaction amount", "transaction amt", "txn amount", "txn amt", "trx amount", "trx amt",
        "trans amount", "tran amount", "tran amt", "total amt paid", "transaction status", "txn status",
        "trx status", "txn state", "payment status", "pay status", "pmt status", "fare",
        "fare amount", "fare amt", "fare paid", "fare total", "total fare", "trip fare", "ride fare",
        "ticket fare paid", "payment per month", "monthly payment", "monthly instalment",
        "monthly installment", "payment total", "total paid", "total payment", "amount charged",
        "charged amount", "charge amount card", "amount received", "received amount", "cash received",
        "amount collected", "collected amount", "remitted amount", "remit amount", "remittance amount",
        "settled amount", "settlement amount", "withdrawal amount", "withdraw amount",
        "transfer value", "donation", "donations", "donated amount", "donation total", "donation value",
        "donor amount", "donor amt", "gift amount", "pledge amount", "pledge paid", "contribution paid",
        "offering", "offerings", "offering amount", "tithe", "tithes", "tithe amount", "merit amount",
        "zakat", "zakat amount", "alms", "sponsorship amount", "membership fee paid", "dues paid",
        "rent paid", "rental paid", "premium paid", "tax paid amount", "toll paid", "fine paid",
        "topup", "top up", "reload amount", "cash out amount",
        "cash in amount", "principal paid", "principal payment", "interest paid", "interest payment",
        "loan payment", "loan repayment", "card payment amount", "checkout total", "cod paid", "pay amt",
        "pay total",
        "wallet txn status",
        "ชำระเงินต้น", "ชำระดอกเบี้ย", "ชำระค่าปรับ", "ยอดรับชำระ", "จำนวนเงินชำระ", "จำนวนที่ชำระ",
        "จำนวนเงินบริจาค", "จำนวนเงินทำบุญ", "ยอดบริจาค", "ยอดทำบุญ", "เงินบริจาค", "เงินทำบุญ",
        "ปัจจัยทำบุญ", "ปัจจัยถวาย", "ยอดเงินบริจาค", "บริจาคเงิน", "เงินถวาย", "ซะกาต", "เงินซะกาต",
        "ค่าโดยสาร", "ค่าโดยสารที่จ่าย", "ยอดเติมเงิน", "เติมเงิน", "ยอดเติม", "สถานะการชำระ",
        "สถานะการชำระเงิน", "สถานะชำระเงิน", "สถานะการจ่ายเงิน", "จ่ายเงิน", "การจ่ายเงิน",
        "วันที่โอน", "วันที่โอนเงิน", "ยอดจ่าย", "จำนวนเงินที่จ่าย",
        "จ่ายโดย", "จ่ายด้วย", "การชำระ", "ประวัติการจ่าย", "ประวัติการจ่ายเงิน", "ประวัติชำระ",
        "ประวัติการชำระค่าส่วนกลาง", "ค่าสมาชิกที่ชำระ", "เงินฌาปนกิจที่ชำระ", "ค่าบำรุงที่ชำระ",
        "ยอดส่งหุ้น", "ส่งเงินต้น", "ส่งดอกเบี้ย",
        "วันโอนเงิน", "วันเวลาที่โอน", "have paid",
    ),
    against=(
        "gateway", "days", "company", "gl", "ledger", "journal",
        "id", "number", "basis", "due", "term", "terms", "api", "supplier", "vendor", "address", "card",
        "ครบกำหนด", "เงื่อนไข",
        "ผู้ขาย",
        "income", "kpi", "รอบ", "งบ", "logo", "page", "template", "provider",
    ),
    fits=(
        rf"{NUMBER}(?:@{DAY})?(?:[;|,] ?{NUMBER}(?:@{DAY})?)*|{MOMENT}|{LABEL}|{TEXT}"
        r"|[0-9A-Za-z._/-]{4,64}|https?://[^ ]+"
    ),
    in_text=False,
)  # fmt: skip


def is_bitcoin(value: str) -> bool:
    """Tell whether a Bitcoin address carries its check.

    >>> is_bitcoin("1JPJQTVeBV4Ai3rPquKw4ryPwXbiVDUEsa"), is_bitcoin("1JPJQTVeBV4Ai3rPquKw4ryPwXbiVDUEs2")
    (True, False)
    """
    return _bech32(value.lower()) if value.lower().startswith("bc1") else _base58(value)


def _base58(value: str) -> bool:
    number = 0
    for sign in value:
        number = number * 58 + BASE58.index(sign)
    if number >= 1 << 200:
        return False
    body, check = number.to_bytes(25, "big")[:21], number.to_bytes(25, "big")[21:]
    return hashlib.sha256(hashlib.sha256(body).digest()).digest()[:4] == check


def _bech32(value: str) -> bool:
    prefix, _, data = value.rpartition("1")
    if any(sign not in BECH32 for sign in data):
        return False
    expanded = [ord(sign) >> 5 for sign in prefix] + [0] + [ord(sign) & 31 for sign in prefix]
    remainder = 1
    for value_ in expanded + [BECH32.index(sign) for sign in data]:
        top = remainder >> 25
        remainder = (remainder & 0x1FFFFFF) << 5 ^ value_
        for place, generator in enumerate(BECH32_GENERATOR):
            remainder ^= generator if top >> place & 1 else 0
    return remainder in BECH32_REMAINDERS


RECOGNIZERS = (
    PAYMENT,
    replace(
        PAYMENT,
        entity_type="PAYMENT_SLIP",
        headers=("slip", "slips"),  # its picture or file: a bare number is of a till's slip
        fits=r"(?s:.*[A-Za-zก-๙].*)",
    ),
    replace(
        PAYMENT,
        entity_type="CRYPTO",
        pattern=r"[13][1-9A-HJ-NP-Za-km-z]{25,34}|bc1[02-9ac-hj-np-z]{11,71}|BC1[02-9AC-HJ-NP-Z]{11,71}",
        validate=is_bitcoin,
        chance=0.001,
        alone=0.97,
        named=0.98,
        headers=(
            "crypto address", "crypto wallet", "crypto wallet address", "wallet address", "bitcoin address",
            "btc address", "btc wallet", "ethereum address", "eth address", "usdt address", "กระเป๋าคริปโต",
            "ที่อยู่กระเป๋า", "ที่อยู่กระเป๋าคริปโต",
        ),
        against=(),
        fits=r"[0-9A-Za-z]{25,100}",
        in_text=True,
        examples=("1JPJQTVeBV4Ai3rPquKw4ryPwXbiVDUEsa",),
        counterexamples=("1JPJQTVeBV4Ai3rPquKw4ryPwXbiVDUEs2", "bc1qqqqqqqqqqqqqqqqqqqq"),
    ),
)  # fmt: skip
