"""PromptPay ids (พร้อมเพย์) and Thai QR payment payloads.

A PromptPay id is a mobile number, a national or tax id, or an e-wallet number of 15 digits: the header
tells. A payload is the EMVCo text behind the QR code, tags and lengths in digits, the PromptPay
application id A000000677010111 or ...112 (bills) in it, and a CRC-16 at its end.

Source: EMVCo QR Code Specification, merchant-presented mode.
"""

from __future__ import annotations

from dataclasses import replace

from pdscan.checksums import crc16, digits, thai_id
from pdscan.recognizer import Recognizer


def has_crc(payload: str) -> bool:
    """Tell whether the payload ends in the CRC of all that stands before it.

    >>> has_crc("00020101021129370016A000000677010111011300666791234565802TH5303764630497CC")
    True
    """
    return crc16(payload[:-4]) == payload[-4:]


def has_national_id(payload: str) -> bool:
    """Tell whether the payload is whole and pays to a person by the number of an ID card.

    >>> has_national_id("00020101021129370016A000000677010111021312345456787815802TH53037646304C3E2")
    True
    """
    number = payload.partition("0213")[2][:13]
    return has_crc(payload) and thai_id(number)


def is_promptpay(value: str) -> bool:
    """Tell whether it is a mobile number, an id with its check digit, or as long as an e-wallet number.

    >>> is_promptpay("081-234-5678"), is_promptpay("1234545678781"), is_promptpay("1234567890")
    (True, True, False)
    >>> is_promptpay("66812345678"), is_promptpay("0066812345678")
    (True, True)
    """
    number = digits(value)
    if len(number) in {11, 13} and number.removeprefix("00").startswith("66"):
        number = number.removeprefix("00").removeprefix("66")
    if len(number) in {9, 10}:
        return number.rjust(10, "0")[:2] in {"06", "08", "09"}
    return len(number) == 15 or thai_id(number)


PROMPTPAY = Recognizer(
    entity_type="TH_PROMPTPAY_ID",
    element="promptpay_id",
    pattern=r"(?:[0-9]{9,15}|[0-9](?:[ -]?[0-9]){8,14})(?:\.0)?",
    validate=is_promptpay,
    chance=0.1,
    named=0.99,
    headers=(
        "pp",
        "ewallet id", "e wallet id", "ewallet no", "e wallet no", "wallet id promptpay", "pp account",
        "pp acct", "pp mobile", "pp phone", "pp cid", "พร้อมเพย์ qr",
        "to pp", "from pp", "pp to", "pp from", "pp dest", "dest pp", "dst pp", "recv pp", "receiver pp",
        "payee pp", "bene pp", "pp target", "pp no promptpay", "pp id", "ppid", "pp qr",
        "promptpay qr id", "promptpay", "prompt pay", "promptpay id",
        "promptpay no", "promptpay number",
        "promptpay account",
        "promptpay phone", "promptpay mobile", "prompt pay id", "prompt pay no", "promptpayid",
        "pp id promptpay", "proxy id", "proxy value", "any id", "anyid", "promptpay proxy", "พร้อมเพย์",
        "หมายเลขพร้อมเพย์", "เลขพร้อมเพย์", "เลขที่พร้อมเพย์", "เบอร์พร้อมเพย์", "พร้อมเพ", "พร้อมเพย",
        "รหัสพร้อมเพย์", "บัญชีพร้อมเพย์", "ไอดีพร้อมเพย์", "prompay",
        "ppay id", "ppay no", "ppay", "ppay acct", "promptpay acct", "promptpay alias", "promptpay target",
        "pp proxy", "proxy no", "proxy account", "proxy acct", "itmx proxy", "any id no", "พร้อมเพย์ไอดี",
        "ผูกพร้อมเพย์",
        "ppy",
    ),
    against=("type", "name", "status", "registered", "ประเภท", "ชื่อ"),
    context=("พร้อมเพย์", "promptpay", "prompt pay"),
    needs_context=True,
    examples=("0812345678", "081-234-5678", "1234545678781", "004999000012345", "812345678"),
    counterexamples=("1234545678782", "1234567890", "12.50"),
)  # fmt: skip

RECOGNIZERS = (
    PROMPTPAY,
    replace(
        PROMPTPAY,
        entity_type="TH_PROMPTPAY_QR",
        pattern=r"000201[0-9]{6,20}A00000067701011[1-4][ -~]{10,}6304[0-9A-F]{4}",
        validate=has_crc,
        chance=0.001,
        alone=0.99,
        headers=(
            "qr payload", "qr code payload", "promptpay qr", "promptpay payload", "thai qr", "qr payment",
            "qr promptpay",
            "qr data", "qr text", "qr string", "qr raw", "qr content", "qr code data", "emv qr",
            "emvco payload", "thai qr payload", "qr 30 payload", "qr tag 30",
        ),
        needs_context=False,
        examples=(
            "00020101021129370016A000000677010111011300666791234565802TH5303764630497CC",
            "00020101021230500016A00000067701011201150999999999999900207INV000153037645406100.005802TH63047C93",
        ),
        counterexamples=(
            "00020101021129370016A000000677010111011300666791234565802TH5303764630497CD", "000201010211",
        ),
    ),
    replace(
        PROMPTPAY,
        entity_type="TH_PROMPTPAY_QR_PHONE",
        element="phone",
        pattern=r"000201[0-9]{6,20}A00000067701011[1-4]01130066[689][0-9]{8}[ -~]*",
        validate=has_crc,
        chance=0.001,
        alone=0.97,
        headers=(),
        needs_context=False,
        in_text=False,
        shares_cells=True,
        examples=("00020101021129370016A000000677010111011300666791234565802TH5303764630497CC",),
        counterexamples=(
            "00020101021230500016A00000067701011201150999999999999900207INV000153037645406100.005802TH63047C93",
        ),
    ),
    replace(
        PROMPTPAY,
        entity_type="TH_PROMPTPAY_QR_NATIONAL_ID",
        element="national_id",
        pattern=r"000201[0-9]{6,20}A00000067701011[1-4]0213[1-8][0-9]{12}[ -~]*",
        validate=has_national_id,
        chance=0.001,
        alone=0.97,
        headers=(),
        needs_context=False,
        in_text=False,
        shares_cells=True,
        examples=("00020101021129370016A000000677010111021312345456787815802TH53037646304C3E2",),
        counterexamples=("00020101021129370016A000000677010111011300666791234565802TH5303764630497CC",),
    ),
    replace(
        PROMPTPAY,
        entity_type="TH_E_WALLET",
        pattern=r"(?:140|004)[0-9]{12}",
        validate=None,
        chance=1.0,
        alone=0.1,
        headers=(
            "src wallet", "source wallet", "from wallet", "to wallet", "dst wallet", "dest wallet",
            "sender wallet",
            "receiver wallet", "recv wallet", "payee wallet", "wallet no",
            "wallet number", "wallet num",
            "e wallet", "ewallet", "ewallet number", "เลขวอลเล็ท", "หมายเลขวอลเล็ต",
            "เลขกระเป๋าเงิน", "เลขที่กระเป๋าเงิน",
        ),
        hints=("wallet",),
        against=(
            *PROMPTPAY.against, "uid", "uuid", "guid", "uu", "balance", "limit", "tier", "level", "address",
        ),
        needs_context=True,
        examples=("140000123456789", "004999000012345"),
        counterexamples=("0812345678", "1234545678781", "520031234567890"),
    ),
)  # fmt: skip
