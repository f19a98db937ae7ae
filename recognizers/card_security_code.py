"""Card security codes (CVV, CVC): three digits, four at American Express; PCI DSS forbids keeping them."""

from __future__ import annotations

from pdscan.phrases import said
from pdscan.recognizer import Recognizer

LABELLED = Recognizer(
    entity_type="CARD_SECURITY_CODE",
    element="card_security_code",
    pattern=r"[0-9]{3,4}",
    named=0.98,
    headers=(
        "cvv", "cvc", "cvn", "cvv no", "cvv code", "cvc code", "cvvcvc", "cvv cvc", "card cvv", "card cvc",
        "card security code", "card security", "card verification", "card verification value",
        "card verification code", "card verify code", "security code card", "csc", "card csc", "cid amex",
        "card code", "cc cvv", "cc cvc", "cc security code", "รหัสหลังบัตรเครดิต", "เลขหลังบัตรเครดิต",
        "รหัสความปลอดภัยบัตร", "ซีวีวี",
        "cvv num", "cvv cd", "cvc no", "cvc cd", "cvc 2", "cvv 2", "cvv enc", "cvv hash",
        "card verification number", "card sec", "card sec cd", "card sec code", "sec code card",
        "security cd card", "cvn 2", "รหัสซีวีวี", "เลข 3 ตัวหลังบัตร",
        "เลขสามตัวหลังบัตร",
        "สามตัวหลังบัตร", "three digits on back", "back of card code",
        "ccv", "ccv 2", "ccv code", "cav 2", "icvv", "cc cid", "credit card cid",
        "card validation code", "card validation number", "card validation no", "security code back",
        "security code on back", "digit code behind credit card", "code behind card", "รหัสccv",
        "รหัส3หลักหลังบัตร", "รหัสหลังบัตร3หลัก", "เลข3ตัวท้ายหลังบัตร", "รหัส3ตัวหลังบัตร",
        "เลข3หลักหลังบัตร",
    ),
    hints=("security code", "เลขหลังบัตร", "รหัสหลังบัตร"),
    against=(
        "result", "response", "check", "match", "verified", "required", "present", "region", "vowel",
        "pattern", "phoneme", "consonant", "syllable", "customer service",
    ),
    context=("cvv", "cvc", "security code", "หลังบัตร"),
    fits=r"[0-9]{1,4}(?:\.0)?",
    needs_context=True,
    examples=("123", "0042"),
    counterexamples=("12", "12345", "M", "12.5"),
)  # fmt: skip

RECOGNIZERS = (
    LABELLED,
    Recognizer(
        entity_type="CARD_SECURITY_CODE_SAID",
        element="card_security_code",
        named=0.95,
        said=said("card_security_code"),
    ),
)
