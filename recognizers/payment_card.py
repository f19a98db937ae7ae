"""Payment card numbers (หมายเลขบัตรเครดิต/เดบิต): an issuer prefix, a length of its scheme, and Luhn.

Visa 4, Mastercard 51-55 and 2221-2720, American Express 34 and 37, JCB 3528-3589, Diners 300-305, 36, 38
and 39, Discover and UnionPay 6, Maestro 50 and 56-58, UATP 1. The 13-digit Visa of old is left out: in
Thailand 13 digits are a person or a company.

A card's month of expiry is told by its header only, its stripe (tracks 1 and 2) by its form.

Sources: ISO/IEC 7812-1, ISO/IEC 7813, ISO 8583 (fields 14, 35, 45).
"""

from __future__ import annotations

import re
from dataclasses import replace

from pdscan.checksums import digits, luhn
from pdscan.recognizer import Recognizer

SCHEME = re.compile(
    r"4[0-9]{15}(?:[0-9]{3})?|(?:5[1-5][0-9]{2}|222[1-9]|22[3-9][0-9]|2[3-6][0-9]{2}|27[01][0-9]|2720)[0-9]{12}"
    r"|3[47][0-9]{13}|35[2-8][0-9]{13}|(?:30[0-5]|3[689][0-9])[0-9]{11}(?:[0-9]{2})?"
    r"|6[0-9]{15,18}|5[0678][0-9]{14,17}|1[0-9]{14}"
)


def is_card(value: str) -> bool:
    """Tell whether prefix and length are of one scheme, and the digits pass Luhn.

    >>> is_card("4000 0012 3456 7899"), is_card("4000 0012 3456 7890"), is_card("7000001234567892")
    (True, False, False)
    """
    number = digits(value)
    return SCHEME.fullmatch(number) is not None and luhn(number) and len(set(number)) > 1


CARD = Recognizer(
    entity_type="CREDIT_CARD",
    element="payment_card",
    pattern=(
        r"[1-6][0-9]{3}(?:[ -]?[0-9]{4}){2}[ -]?[0-9]{4}(?:[ -]?[0-9]{1,3})?"
        r"|3[0-9]{3}[ -]?[0-9]{6}[ -]?[0-9]{4,5}|1[0-9]{14}"
    ),
    validate=is_card,
    chance=0.06,
    alone=0.97,
    named=0.99,
    headers=(
        "credit card", "credit card no", "credit card number", "creditcard", "creditcardno",
        "creditcard no",
        "credit card num", "credit card id", "debit card", "debit card no", "debit card number",
        "debitcard",
        "network token", "payment token pan", "card token pan", "dpan", "fpan", "device pan",
        "token pan", "tokenized pan", "tokenised pan", "card account number", "card acct no",
        "funding pan", "virtual card no", "virtual card number", "vcc number", "vcc", "new card no",
        "old card no", "kad kredit",
        "payment card", "payment card no", "payment card number", "bank card", "bank card no", "atm card",
        "atm card no",
        "atm no", "atm number", "card token",
        "card pan", "pan", "pan no", "primary account number", "cc", "cc no", "cc num",
        "cc number", "ccnum", "ccno", "card number", "cardnumber", "card num", "cardnum", "crd no",
        "crd num", "visa card", "mastercard", "master card", "prepaid card no", "บัตรเครดิต",
        "เลขบัตรเครดิต", "เลขที่บัตรเครดิต", "หมายเลขบัตรเครดิต", "บัตรเดบิต", "เลขบัตรเดบิต",
        "เลขที่บัตรเดบิต", "หมายเลขบัตรเดบิต", "บัตรเอทีเอ็ม", "เลขบัตรเอทีเอ็ม", "หมายเลขบัตรเอทีเอ็ม",
        "บัตรชำระเงิน", "หมายเลขบัตรชำระเงิน", "เลขหน้าบัตร", "bat credit",
        "plastic no", "plastic number", "plastic card no", "primary acct no", "pan number", "full pan",
        "pan clear", "pan full", "truncated pan", "first 6 last 4", "bin last 4", "masked card",
        "masked cc", "card mask", "card masked", "crd nbr", "card nbr", "cardnbr", "credit crd",
        "debit crd", "atm card number", "fleet card no",
    ),
    hints=(
        "card no", "cardno", "card id", "card", "account no", "เลขบัตร", "เลขที่บัตร", "หมายเลขบัตร", "บัตร",
    ),
    against=(
        "expiry", "expire", "expires", "exp", "expiration", "date", "name", "holder", "brand", "limit",
        "last", "cvv", "cvc", "security", "network", "scheme", "balance", "fee", "loyalty", "gift", "sim",
        "วงเงิน", "หมดอายุ", "ธนาคาร", "ชื่อ", "สมาชิก", "ประชาชน",
    ),
    context=(
        "card", "credit", "debit", "visa", "mastercard", "amex", "jcb", "unionpay", "บัตร", "เครดิต",
        "เดบิต",
    ),
    examples=(
        "4000001234567899", "4000 0012 3456 7899", "5100-0012-3456-7895", "340000123456781",
        "3400 001234 56781", "30000012345678", "2221001234567896", "6200001234567892", "122000000000003",
    ),
    counterexamples=(
        "4000001234567890", "7000001234567892", "1748503543012", "0000000000000000", "400000123456",
        "1-2345-45678-78-1", "36168002586008",
    ),
)  # fmt: skip

RECOGNIZERS = (
    CARD,
    replace(
        CARD,
        entity_type="CREDIT_CARD_AS_NUMBER",
        pattern=r"[1-6](?:[ .-]{0,2}[0-9]){13,18}(?:\.0)?",
        in_text=False,
        examples=("4000001234567899.0", "4000 001234 567899"),
        counterexamples=("4000001234567890.0", "4000.00123"),
    ),
    replace(
        CARD,
        entity_type="CREDIT_CARD_ROUNDED",
        pattern=r"[2-6]\.[0-9]{2,14}[Ee]\+?15",
        validate=None,
        chance=1.0,
        alone=0.0,
        named=0.85,
        in_text=False,
        examples=("4.44E+15", "5.32164E+15"),
        counterexamples=("4.44E+05", "4.44"),
    ),
    replace(
        CARD,
        entity_type="CREDIT_CARD_TAIL",
        pattern=r"(?:[xX*•.]{2,4} ?)?[0-9]{4}",
        validate=None,
        chance=1.0,
        alone=0.0,
        named=0.93,
        headers=(
            "l4", "card l4", "pan l4", "cc l4", "cc4", "card4",
            "last4", "last 4", "last four", "last 4 digits", "last four digits", "last4 digits",
            "card last4", "card last 4", "card last four", "card last digits", "card last 4 digits",
            "pan last4", "pan last 4", "cc last4", "cc last 4", "cc last four", "card tail",
            "card suffix", "pan suffix", "card ending", "card end", "card ending in", "card last",
            "four last", "last4 pan", "เลขท้ายบัตร", "เลขสี่ตัวท้าย", "สี่ตัวท้าย",
        ),
        hints=(),
        against=("national", "citizen", "phone", "mobile", "account", "acct", "ssn", "name", "date"),
        in_text=False,
        examples=("1234", "**** 1234"),
        counterexamples=("123", "12345"),
    ),
    replace(
        CARD,
        entity_type="CREDIT_CARD_HEAD",
        pattern=r"[2-6][0-9]{5}(?:[0-9]{2})?",
        validate=None,
        chance=1.0,
        alone=0.0,
        named=0.9,
        headers=(
            "bin6", "bin 6", "bin8", "bin 8", "card bin", "cc bin", "pan bin", "card iin",
            "first6 pan", "card first6",
            "card first 6", "card first six", "pan first6", "pan first 6", "pan first six", "pan6",
            "เลขหน้าบัตร", "หกตัวแรก",
        ),
        hints=("bin", "iin", "first6", "first 6", "first six"),
        against=(
            "warehouse", "stock", "shelf", "storage", "bin location", "waste", "recycle", "trash",
            "date", "phone", "name",
        ),
        in_text=False,
        examples=("411122", "52222233"),
        counterexamples=("123456", "4111"),
    ),
    replace(
        CARD,
        entity_type="CREDIT_CARD_EXPIRY",
        pattern=r"(?:0[1-9]|1[0-2]) ?[/-]? ?(?:20)?[1-4][0-9]|(?:20)?[1-4][0-9][/-]?(?:0[1-9]|1[0-2])",
        validate=None,
        chance=1.0,
        alone=0.0,
        named=0.93,
        headers=(
            "card exp", "card expiry", "card expire", "card expires", "card expiration", "card exp date",
            "card expiry date", "card expiration date", "card expire date", "card exp dt", "card exp mmyy",
            "card exp ym", "card exp month year", "crd exp", "crd expiry", "cc exp", "cc expiry",
            "cc expiration", "cc exp date", "pan exp", "pan expiry", "card valid thru", "valid thru",
            "card good thru", "card mmyy", "exp mmyy", "expiry mmyy", "token expiry card",
            "credit card expiry", "credit card expiration", "credit card exp", "debit card expiry", "de 14",
            "วันหมดอายุบัตรเครดิต", "บัตรเครดิตหมดอายุ", "วันหมดอายุบัตรเดบิต", "บัตรหมดอายุ mm/yy",
        ),
        hints=(),
        against=(
            "national", "citizen", "id", "identity", "member", "loyalty", "staff", "student",
            "access", "gift",
            "sim", "library", "parking", "ประชาชน", "สมาชิก",
        ),
        in_text=False,
        examples=("07/28", "0728", "2807", "07/2028", "2028-07"),
        counterexamples=("13/28", "2028-07-31", "2028", "07"),
    ),
    Recognizer(
        entity_type="CREDIT_CARD_TRACK",
        element="payment_card",
        pattern=r";?[1-6][0-9]{12,18}[=D][0-9]{7,30}\??|%?B[1-6][0-9]{12,18}\^[^^\n]{2,40}\^[0-9]{7,40}\??",
        alone=0.97,
        named=0.99,
        headers=(
            "track 1", "track 2", "track1 data", "track2 data", "track 2 data", "magstripe",
            "de 35", "de 45",
        ),
        examples=(
            ";4000001234567899=28072011000012300000?",
            "%B4000001234567899^JAIDEE/MALI^28072011000000?",
        ),
        counterexamples=("4000001234567899", "B4000^X"),
    ),
)  # fmt: skip
