"""Thai bank account numbers (เลขที่บัญชีธนาคาร): 10 digits at most banks, 12 at state banks, 14 at TISCO.

Their check digits are not public, so the written layout is the only thing that tells one by itself:
3-1-5-1 at most banks, 3-6-1 (TTB, Citibank, KKP), 3-3-3-1 (UOB), 3-1-5-3 (GSB, GHB, BAAC), 4-3-6-1 (TISCO).
Plain digits need their header, or a bank's name beside them.

Layouts: the public bank-account-formatter project; bank names and codes: Bank of Thailand.
"""

from __future__ import annotations

import re
from dataclasses import replace

from pdscan.checksums import digits
from pdscan.phrases import said
from pdscan.recognizer import Recognizer

LAYOUTS = (
    "[0-9]{3}-[0-9]-[0-9]{5}-[0-9]",
    "[0-9]{3}-[0-9]-[0-9]{5}-[0-9]{3}",
    "[0-9]{3}-[0-9]-[0-9]{6}",
    "[0-9]{3}-[0-9]{6}-[0-9]",
    "[0-9]{3}-[0-9]{3}-[0-9]{3}-[0-9]",
    "[0-9]{4}-[0-9]{3}-[0-9]{6}-[0-9]",
    "[0-9]{3} [0-9] [0-9]{5} [0-9](?:[0-9]{2})?",
    "[0-9]{3}-[0-9]-[0-9]{4}-[0-9]-[0-9]",
)
_DAY = re.compile("(?:19|2[05])[0-9]{2}-[01][0-9]-[0-3][0-9] ")
_LAID_OUT = re.compile("|".join(LAYOUTS))
_LANDLINE = re.compile("(?=[0-9]+[ -])0[ -]?[2-7][0-9]{0,2}[ -]?[0-9]{3}[ -]?[0-9]{3,4}")
"""How landlines are written, in nine digits as some accounts have."""
_MOBILE = re.compile(
    "0[689][0-9]([ -])[0-9]{3}\\1[0-9]{4}|0[689]([ -])[0-9]{4}\\2[0-9]{4}|0[689][0-9]-[0-9]{7}"
)
"""How mobiles are written, in ten digits as most accounts have."""
PLAIN = r"(?:[0-9]{9,15}|[0-9](?:[ .-]?[0-9]){8,14})(?:\.0)?"
"""Nine digits together are a number that ends with them: what stands behind a blank is the amount."""
BANK = (
    r"(?:BBL|KBANK|KBank|KTB|SCB|TTB|TMB|BAY|GSB|BAAC|GHB|UOB|CIMB|TISCO|KKP|LHB|LH|ICBC|TBANK|IBANK|"
    r"กรุงเทพ|กสิกรไทย|กสิกร|กรุงไทย|ไทยพาณิชย์|ทหารไทยธนชาต|ทีทีบี|ทหารไทย|กรุงศรีอยุธยา|กรุงศรี|ออมสิน|ธ\.?ก\.?ส\.?|"
    r"อาคารสงเคราะห์|ธอส\.?|ยูโอบี|ซีไอเอ็มบี(?: ?ไทย)?|ทิสโก้|เกียรตินาคิน(?:ภัทร)?|แลนด์ แอนด์ เฮ้าส์|ธนชาต|อิสลาม|"
    r"ไทยเครดิต|Krungsri|Krung ?[Tt]hai|Kasikorn(?:bank)?|Bangkok Bank|Siam Commercial(?: Bank)?|"
    r"เลขที่บัญชี|เลขบัญชี|บัญชี|บช\.?|[Aa]/[Cc]|[Aa]cc(?:oun)?t?\.?)"
)

HEADERS = (
    "acct dd", "acc dd", "dd acct", "dd acc", "dd account", "account dd", "auto debit acct", "ben acc",
    "bene acc", "ben account", "บัญชีที่หัก",
    "บัญชีสหกรณ์", "เลขบัญชีสหกรณ์", "เลขที่บัญชีสหกรณ์", "บัญชีเงินฝากสหกรณ์",
    "pay account", "pay acct", "pay acc", "pay ac", "premium account", "direct debit account", "debit ac",
    "credit ac", "refund ac", "dividend account", "interest account", "autopay account",
    "เลขที่บัญชีหักชำระ", "บัญชีหักชำระ", "บัญชีตัดเงิน",
    "bank account", "bank account no", "bank account number", "bankaccount", "bankaccountno", "bank acc",
    "bank acc no", "bankacc", "bankaccno", "bank acct", "bank acct no", "bank no", "bankno", "bank num",
    "bank number", "nobank account", "account no", "account number", "account num", "accountno",
    "accountnumber", "acc no", "acc num", "acc number", "accno", "acct no", "acct num", "acct number",
    "acctno", "bankn", "bank acno", "acno", "book bank", "bookbank", "bookbank no", "bank book", "passbook",
    "passbook no",
    "deposit account", "saving account", "savings account", "savings account no", "current account no",
    "payroll account", "salary account", "settlement account", "refund account", "receiving account",
    "beneficiary account", "beneficiary account no", "payee account", "payout account", "withdraw account",
    "withdrawal account", "from account", "to account", "source account", "destination account",
    "debit account", "credit account", "transfer account", "transfer to account", "dest account",
            "recv account", "receiver account", "sender account", "cr account", "dr account",
            "acct from", "acct to", "acc from", "acc to",
    "src account", "ben acct", "bank account hash", "scb account", "kbank account", "ktb account",
    "bbl account", "ttb account", "gsb account", "baac account", "ghb account", "bay account",
    "krungsri account", "เลขบัญชี", "เลขที่บัญชี", "บัญชีธนาคาร", "เลขบัญชีธนาคาร", "เลขที่บัญชีธนาคาร",
    "หมายเลขบัญชี", "หมายเลขบัญชีธนาคาร", "สมุดบัญชี", "เลขสมุดบัญชี", "เลขที่สมุดบัญชี", "สมุดบัญชีธนาคาร",
    "บัญชีธ.ก.ส.", "บัญชีธกส", "เลขบัญชีธกส", "บัญชีเงินฝาก", "เลขบัญชีเงินฝาก", "เลขที่บัญชีเงินฝาก",
    "เลขที่บัญชีออมทรัพย์", "บัญชีออมทรัพย์",
    "บัญชีเงินเดือน", "เลขบัญชีเงินเดือน", "บัญชีรับเงิน",
            "บัญชีรับ", "บัญชีหัก", "บัญชีหักเงิน", "บัญชีจ่าย", "บัญชีโอน", "บัญชีรับเบี้ย",
            "บัญชีรับเงินปันผล",
            "เลขบัญชีรับเงิน", "บัญชีรับโอน", "บัญชีโอนเงิน",
    "บัญชีปลายทาง", "บัญชีต้นทาง", "เลขบช", "เลขที่บช", "บช", "บชธนาคาร", "บัญชีผู้รับ", "บัญชีผู้โอน",
    "เลขบัญชีผู้รับ", "เลขบัญชีคืนเงิน", "เลขบัญชีแบงค์", "บัญชีแบงค์", "เลขแบงค์",
    "lekbunchee", "bunchee",
    "sa no", "casa no", "ca no", "fd no", "td no deposit", "savings no", "saving acc", "saving acct",
    "deposit acct", "fixed deposit no", "payout acc", "payout acct", "settle acct", "settlement acc no",
    "disbursement account", "disburse acct", "credit acct", "debit acct", "direct debit acct",
    "auto debit account", "linked account", "linked acct", "wallet bank acct", "bank acct id",
    "beneficiary acct", "bene acct", "bene account", "recv acct", "receive account", "remit account",
    "loan account no", "loan acct no", "loan acc no", "pass book no", "บัญชีรับเงินเดือน",
    "บัญชีหักอัตโนมัติ", "บัญชีเงินกู้", "เลขบัญชีเงินกู้", "เลขบัญชีออมสิน",
)  # fmt: skip

HINTS = ("acc", "acct", "account", "bank", "a c", "ac no", "บัญชี", "ธนาคาร")

AGAINST = (
    "name", "holder", "owner", "open", "opened", "opening", "close", "closed", "balance", "manager",
    "branch", "ledger", "gl", "chart", "category", "currency", "user", "login", "swift", "bic", "utility",
    "meter", "invoice", "barcode", "isbn", "ชื่อ", "เจ้าของ", "ประเภท", "ยอด", "คงเหลือ", "สาขา", "ผัง",
    "รหัส", "หมวด", "ผู้ใช้", "เปิดบัญชี",
)  # fmt: skip

CONTEXT = (
    "บัญชี", "เลขบัญชี", "เลขที่บัญชี", "บช", "ธนาคาร", "โอนเงิน", "กสิกร", "ไทยพาณิชย์", "กรุงไทย",
    "กรุงเทพ", "ออมสิน", "กรุงศรี", "พร้อมเพย์", "account", "acct", "acc", "bank", "transfer", "kbank",
    "scb", "ktb", "bbl", "ttb", "gsb", "baac", "bay", "krungsri", "krungthai", "kasikorn",
)  # fmt: skip


def has_account_length(value: str) -> bool:
    """Tell whether the digits are as many as some Thai bank uses, and not one digit over and over.

    A day with its hour ("2025-08-30 20") has ten digits too.

    Thirteen is no bank's length, but a person's or a company's.

    >>> has_account_length("123-456-7890"), has_account_length("1234567890123")
    (True, False)
    """
    number = digits(value)
    return len(number) in {9, 10, 11, 12, 14, 15} and len(set(number)) > 1 and _DAY.match(value) is None


def is_in_free_layout(value: str) -> bool:
    """Tell whether an account number is in no bank's layout, which says more, nor a telephone's.

    >>> is_in_free_layout("1234567890"), is_in_free_layout("123-4-56789-0"), is_in_free_layout("0-2345-6789")
    (True, False, False)
    """
    is_landline = _LANDLINE.fullmatch(value) is not None and len(digits(value)) == 9
    is_telephone = is_landline or _MOBILE.fullmatch(value) is not None
    return has_account_length(value) and not is_telephone and _LAID_OUT.fullmatch(value) is None


def is_no_isbn(value: str) -> bool:
    """Tell an account from a Thai book number of ten digits, which can have UOB's layout.

    >>> is_no_isbn("123-456-789-0"), is_no_isbn("974-456-789-0")
    (True, False)
    """
    return not value.startswith(("974-", "611-", "616-"))


LAID_OUT = Recognizer(
    entity_type="TH_BANK_ACCOUNT",
    element="bank_account",
    pattern="|".join(LAYOUTS),
    validate=is_no_isbn,
    chance=0.99,
    alone=0.95,
    named=0.99,
    headers=HEADERS,
    hints=HINTS,
    against=AGAINST,
    context=CONTEXT,
    examples=(
        "123-4-56789-0", "123-4-567890", "123-456789-0", "123-456-789-0", "020-1-23456-789",
        "1234-567-890123-4", "123 4 56789 0",
    ),
    counterexamples=(
        "123-456-7890", "1234567890", "081-234-5678", "1-2345-45678-78-1", "2023-01-15", "02-123-4567",
    ),
)  # fmt: skip

RECOGNIZERS = (
    LAID_OUT,
    replace(
        LAID_OUT,
        entity_type="TH_BANK_ACCOUNT_WITH_BANK",
        pattern=rf"{BANK}[ :.-]{{0,3}}{PLAIN}",
        validate=has_account_length,
        examples=("SCB 123-4-56789-0", "กสิกรไทย 1234567890", "KTB:123-456-7890", "เลขบัญชี 123 4 56789 0"),
        counterexamples=("SCB", "กรุงเทพ 10110", "KTB 123"),
    ),
    replace(
        LAID_OUT,
        entity_type="TH_BANK_ACCOUNT_DIGITS",
        pattern=PLAIN,
        validate=is_in_free_layout,
        chance=0.8,
        alone=0.04,
        named=0.97,
        needs_context=True,
        examples=(
            "1234567890", "123456789012", "12345678901234", "123-4567890", "0123456789", "1234567890.0",
        ),
        counterexamples=("12345678", "1234567890123", "0000000000", "12.50", "ACC-00012", "2025-08-30 20"),
    ),
    replace(
        LAID_OUT,
        entity_type="TH_BANK_ACCOUNT_WITHOUT_ZEROS",
        pattern=r"[0-9]{7,8}(?:\.0)?",
        validate=None,
        chance=1.0,
        alone=0.0,
        named=0.9,
        hints=(),
        complement=True,
        in_text=False,
        examples=("1234567", "12345678.0"),
        counterexamples=("123456", "123456789", "12.50"),
    ),
    replace(
        LAID_OUT,
        entity_type="TH_BANK_ACCOUNT_ROUNDED",
        pattern=r"[1-9](?:\.[0-9]{1,8})?[Ee]\+?(?:0?9|1[014])",
        validate=None,
        chance=1.0,
        alone=0.0,
        named=0.8,
        hints=(),
        in_text=False,
        examples=("1.23457E+09", "2E+11"),
        counterexamples=("1.2E+05", "1.25"),
    ),
    Recognizer(
        entity_type="BANK_ACCOUNT_ABROAD",
        element="bank_account",
        named=0.95,
        said=said("bank_account"),
    ),
)  # fmt: skip
