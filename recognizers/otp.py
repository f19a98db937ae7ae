"""One-time passwords (รหัส OTP): four to eight digits that live for minutes."""

from __future__ import annotations

import re

from pdscan.phrases import said
from pdscan.recognizer import Recognizer, Span

_PLACEHOLDER = re.compile(r"(?i)[{<\[%$]{1,2} ?[a-z_. ]*(?:otp|code|pin)[a-z_. ]* ?[}>\]%]|\bx{4,8}\b")
_YEAR = re.compile("(?:19|20|25)[0-9]{2}")
_SAID = re.compile(r"(?:[:=]|\bis|คือ|เป็น) ?[^0-9\n]{0,3}$")
_AMOUNT = re.compile(r" ?(?:บาท|บ\.|(?i:baht|thb))")


def is_no_code(text: str, span: Span) -> bool:
    """Tell whether digits near the word are no code: a template's, a year, an amount.

    >>> texts = ("OTP is {{otp}}, 1234 left", "Flash OTP 2024", "OTP ชำระ 1500 บาท", "OTP 4821", "OTP: 2024")
    >>> [is_no_code(t, Span(*re.search("[0-9]{4}", t).span())) for t in texts]
    [True, True, True, False, False]
    """
    is_year = _YEAR.fullmatch(text, span.start, span.end) and not _SAID.search(text[: span.start])
    return bool(is_year or _AMOUNT.match(text, span.end) or _PLACEHOLDER.search(text))


LABELLED = Recognizer(
    entity_type="OTP",
    element="otp",
    pattern=r"[0-9]{4,8}",
    named=0.97,
    headers=(
        "otp", "otps", "otp code", "otp no", "otp number", "otp value", "otpcode", "otp sms", "sms otp",
        "email otp", "otp pin", "otp token", "last otp", "login otp", "one time password",
        "one time code", "one time pin", "onetime password", "one time passcode", "verification code",
        "verify code", "verificationcode", "confirmation code", "mfa code", "tfa code",
        "sms code", "activation code", "two factor code", "โอทีพี", "รหัสโอทีพี", "รหัสยืนยัน",
        "รหัสยืนยันตัวตน", "รหัสผ่านครั้งเดียว", "รหัสใช้ครั้งเดียว",
        "otp sent", "otp text", "otp input", "sms verify code", "verif code", "confirm code",
        "confirmation pin", "2 fa code", "tac code", "login code otp", "temporary code", "auth otp",
        "step up code", "auth code 2fa", "authenticator code", "authenticator app code",
        "code in authenticator app", "code texted", "code sms", "โค้ดยืนยัน", "โค้ดยืนยันเข้าระบบ",
        "รหัสจากแอปauthenticator",
    ),
    hints=("totp",),
    against=(
        "ref", "reference", "sent", "expiry", "expire", "expires", "expired", "attempt", "attempts",
        "enabled", "secret", "time", "channel", "verified", "order", "booking", "อ้างอิง", "หมดอายุ",
        "ครั้ง", "เวลา",
    ),
    context=("otp", "โอทีพี", "รหัสยืนยัน", "verification code", "one-time", "one time"),
    fits=r"[0-9]{3,8}(?:\.0)?|[0-9A-Za-z]{4,8}",
    needs_context=True,
    denied=is_no_code,
    examples=("482913", "0042", "12345678"),
    counterexamples=("123", "123456789", "ref: AB12"),
)  # fmt: skip

RECOGNIZERS = (
    LABELLED,
    Recognizer(
        entity_type="OTP_WITH_REFERENCE",
        element="otp",
        pattern=r"[0-9A-Za-z]{3,8} ?[|:;/,=-] ?[0-9]{4,8}|[0-9]{4,8} ?[|:;/,=-] ?[A-Za-z]{3,8}",
        named=0.93,
        headers=(
            "otp ref",
            "otp ref no",
            "otp refno",
            "otp reference",
            "ref otp",
            "otp ref code",
            "otp and ref",
            "otp log",
            "otp detail",
            "otp info",
            "otp data",
            "โอทีพีอ้างอิง",
        ),
        in_text=False,
        examples=("SJXH|759140", "FTHJ:0042", "482913/QWER"),
        counterexamples=("SJXH", "FTHJ-XKQT", "759140", "2024-11"),
    ),
    Recognizer(entity_type="OTP_SAID", element="otp", named=0.9, said=said("otp")),
)
