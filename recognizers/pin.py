"""PINs (รหัส PIN): 4 digits for cards and wallets, 6 for Thai mobile banking.

Nothing but the header tells a PIN from a year, a quantity or a postcode. Integer columns have lost the
leading zeros, so one in ten four-digit PINs is shorter there.
"""

from __future__ import annotations

import re
from dataclasses import replace

from pdscan.phrases import said
from pdscan.recognizer import Recognizer, Span

_GOES_ON = re.compile("[-/.][0-9]")


def is_a_piece(text: str, span: Span) -> bool:
    """Tell whether digits are a piece of a longer code: "voucher 4471-2208".

    >>> is_a_piece("4471-2208", Span(5, 9)), is_a_piece("PIN - 2208.", Span(6, 10))
    (True, False)
    """
    before = text[max(0, span.start - 2) : span.start][::-1]
    return bool(_GOES_ON.match(before) or _GOES_ON.match(text, span.end))


PIN = Recognizer(
    entity_type="PIN",
    element="pin",
    pattern=r"(?:[0-9]{4}|[0-9]{6})(?:\.0)?",
    named=0.98,
    headers=(
        "pin", "pins", "pin code", "pincode", "pin no", "pin number", "pin num", "mpin", "m pin", "epin",
        "e pin", "tpin", "t pin", "upin", "wallet pin", "atm pin", "app pin", "card pin", "user pin",
        "login pin", "security pin", "secret pin", "transaction pin", "txn pin", "transfer pin",
        "payment pin", "access pin", "mobile pin", "unlock pin", "pin plain", "pin hash", "hashed pin",
        "encrypted pin", "pin enc", "passcode", "pass code", "passcode no", "secret code",
        "security pin code", "customer pin", "พิน", "รหัสพิน", "พินโค้ด", "พินโค๊ด", "เลขพิน", "หมายเลขพิน",
        "รหัสพินโค้ด", "รหัสลับ", "รหัสลับส่วนตัว", "รหัสลับหลัก", "รหัสกดเงิน", "รหัสเอทีเอ็ม", "รหัส atm",
        "รหัสบัตรเอทีเอ็ม", "รหัสหลัก", "รหัสประจำตัวส่วนบุคคล", "รหัสส่วนตัว", "รหัสทำรายการ",
        "pinblock", "pin block", "pin offset", "pin digest", "pin 6", "pin 4", "door pin", "locker pin",
        "upi pin", "vm pin", "voicemail pin", "voice mail pin", "mailbox pin", "debit pin", "รหัสปลดล็อก",
    ),
    against=(
        "zip", "postal", "post", "postcode", "tax", "map", "location", "place", "pinned", "year", "attempt",
        "attempts", "retry", "retries", "tries", "failed", "fail", "expiry", "expire", "expired", "changed",
        "change", "set", "reset", "length", "locked", "lock", "count", "city", "state", "area", "layout",
        "connector", "gpio", "pinout", "chip", "solder", "header", "socket", "board", "bowling", "of",
        "ปักหมุด", "หมุด", "ไปรษณีย์", "จำนวน", "ครั้ง", "ปี",
        "to", "top", "santa",
    ),
    context=("pin", "พิน", "รหัสลับ", "passcode", "รหัสกดเงิน", "รหัส atm"),
    needs_context=True,
    denied=is_a_piece,
    examples=("1357", "0042", "246813", "1357.0"),
    counterexamples=("123", "12345", "1234567", "12.5", "12a4"),
)  # fmt: skip

RECOGNIZERS = (
    PIN,
    replace(
        PIN,
        entity_type="PIN_KEYED",
        pattern=r"[0-9]{4,8}#",
        named=0.95,
        headers=(
            "dtmf", "dtmf digits", "dtmf input", "dtmf keys", "ivr input", "ivr digits",
            "keypad input", "key presses",
            "keys pressed", "keypress",
        ),
        context=(),
        needs_context=False,
        in_text=False,
        examples=("8052#", "246813#"),
        counterexamples=("2", "1234567890121#", "8052"),
    ),
    replace(
        PIN,
        entity_type="PIN_SAID",
        pattern=None,
        headers=(),
        context=(),
        needs_context=False,
        said=said("pin"),
        examples=(),
        counterexamples=(),
    ),
    replace(
        PIN,
        entity_type="PIN_WITHOUT_ZEROS",
        pattern=r"[0-9]{1,6}(?:\.0)?",
        named=0.93,
        complement=True,
        in_text=False,
        examples=("42", "7", "1357", "24681", "1357.0"),
        counterexamples=("1234567", "12.5", "-12"),
    ),
    replace(
        PIN,
        entity_type="PUK",
        pattern=r"[0-9]{8}",
        named=0.95,
        headers=("puk", "puk code", "puk no", "puk1", "puk2", "sim puk", "รหัสพุก", "รหัส puk"),
        context=("puk",),
        examples=("12345678",),
        counterexamples=("1234567",),
    ),
)  # fmt: skip
