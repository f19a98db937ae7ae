"""Passwords (รหัสผ่าน): any text under a header that says so, plain or hashed, and after such a word in text.

Whether they are hashed, and how well, is judged apart (protection); here they are only seen.
"""

from __future__ import annotations

import re
from dataclasses import replace

from pdscan.detect.text.other_numbers import is_code_of_a_thing
from pdscan.phrases import said
from pdscan.recognizer import Recognizer
from pdscan.vocabulary.persons import is_english

_UNTOLD = re.compile(
    r"(?i:[\W_x*•]+|\$?\{.*|\$[A-Z_]+|%.*%|<.*|.*\(.*|process\.env.*|os\.(?:environ|getenv).*|null|none|nil|true|false"
    r"|(?:your|my|the|new|change|example|sample|dummy|placeholder)[_-]?(?:pass.*|secret|me|here|.*here)?|string|required"
    r"|[a-z_]{2,20}=.*|wi-?fi|ssid|login|wlan|vpn|redacted|hidden|masked|expired|incorrect|invalid|hash(?:ed)?|/[a-z/]*|https?:.*|.{1,3}|ต้อง.*|อย่าง.*|ไม่.*|ที่.*|แล้ว.*|หมดอายุ.*)"
)
"""What stands where a password would: nothing, a variable, a rule, a remark."""


_PATH = re.compile(r"(?:/[0-9A-Za-z_.-]+){2,}/?")


def is_told(value: str) -> bool:
    """Tell whether what stands behind the word may be one: no variable, no mask, no word of a sentence.

    >>> [is_told(value) for value in ("Tr0ub4dor", "tigerscrim", "${DB_PASS}", "********", "/opt/app-7")]
    [True, True, False, False, False]
    """
    if _UNTOLD.fullmatch(value) or _PATH.fullmatch(value) or not re.search("[0-9A-Za-z]", value):
        return False
    return not value.isalpha() or (value.isascii() and len(value) >= 6 and not is_english(value.lower()))


def is_mixed(value: str) -> bool:
    """Tell whether letters and something else are in it, as site rules ask.

    The working directory of a shell is called PWD as well: a path is none.

    >>> is_mixed("Tr0ub4dor"), is_mixed("blue"), is_mixed("123456"), is_mixed("/srv/backup")
    (True, False, False, False)
    """
    is_path = _PATH.fullmatch(value) is not None
    return any(sign.isalpha() for sign in value) and not value.isalpha() and not is_path


PASSWORD = Recognizer(
    entity_type="PASSWORD",
    element="password",
    pattern=r"[!-~]{6,}",
    validate=is_mixed,
    chance=0.5,
    named=0.97,
    headers=(
        "pwhash", "pw digest", "security answer hash", "คำตอบกันลืม", "คำตอบความปลอดภัย", "คำตอบลับ",
        "password", "passwords", "passwd", "pwd", "pw", "user pw", "login pw", "pswd", "psw", "passwrd",
        "psk", "wifi psk", "wifi key", "wpa key", "wpa psk", "wpa2 key", "wifi pass", "wifi pwd",
        "wlan key", "wlan password", "ssid password", "network key", "network password", "ppp password",
        "pppoe password", "pppoe pwd", "sip password", "sip secret", "voicemail password",
        "router password", "admin pwd", "root password", "db pwd", "database password", "ftp password",
        "ldap password", "init pwd", "security answer", "secret answer",
        "answer to security question", "challenge answer", "ipmi password", "bios password",
        "passw", "user password",
        "userpassword", "user pwd", "userpwd", "mem pass", "member pass", "mem pwd", "user pass",
        "userpass", "login password", "login pwd",
        "passweb", "pass web", "web pass", "password hash", "passwordhash", "password digest",
        "hashed password", "hash password", "pass hash", "passhash", "pwd hash", "pwdhash", "password enc",
        "password encrypted", "encrypted password", "password salt", "passphrase", "pass phrase",
        "old password", "new password", "current password", "previous password", "temp password",
        "temporary password", "initial password", "default password", "plain password", "password plain",
        "wifi password", "db password", "smtp password", "admin password", "รหัสผ่าน", "รหัสผ่านเข้าระบบ",
        "รหัสเข้าระบบ", "รหัสเข้าใช้งาน", "รหัสผ่านเก่า", "รหัสผ่านใหม่", "พาสเวิร์ด", "พาสเวิด",
        "พาสเวิร์ท", "รหัสผ่านผู้ใช้", "แฮชรหัสผ่าน",
        "pwdsaltedhash", "salted hash", "salted password", "password salt hash", "credential hash",
        "cred hash", "nt hash", "nthash", "ntlm", "ntlm hash", "lm hash", "lmhash",
        "initial pwd", "temp pwd", "reset password", "old pwd", "new pwd", "root pwd",
        "secret phrase", "recovery phrase", "seed phrase", "unlock password",
    ),
    hints=("pass code", "credential", "credentials"),
    against=(
        "reset", "changed", "change", "chg", "chgd", "upd", "dt", "dte", "dttm", "days", "ref", "reference",
        "path", "vault", "arn", "uri", "url", "date", "expiry", "expire", "expired", "expires",
        "policy", "attempt",
        "attempts", "last", "must", "strength", "length", "age", "token", "test", "fail", "failed",
        "boarding", "rate", "set", "question", "answer", "score", "exam", "ครั้ง", "วันที่", "เปลี่ยน",
        "หมดอายุ", "คำถาม",
    ),
    context=("password", "รหัสผ่าน", "pwd", "passwd"),
    fits=r"(?s:.{3,})",
    in_text=False,
    examples=("Tr0ub4dor&3", "somchai2530", "P@ssw0rd", "$2b$12$abcdefghijklmnopqrstuv"),
    counterexamples=("blue", "สีฟ้า", "12.50", "pass"),
)  # fmt: skip

RECOGNIZERS = (
    PASSWORD,
    replace(
        PASSWORD,
        entity_type="PASSWORD_SAID",
        pattern=None,
        validate=is_told,
        denied=is_code_of_a_thing,
        chance=1.0,
        headers=(),
        hints=(),
        said=said("password"),
        examples=(),
        counterexamples=(),
    ),
    replace(
        PASSWORD,
        entity_type="PASSWORD_HASH",
        pattern=(
            r"\$(?:2[abxy]?|argon2(?:id|i|d)|[156]|apr1|[PHSy]|scrypt|pbkdf2(?:-sha[0-9]+)?)\$[!-~]{20,}"
            r"|pbkdf2_sha(?:1|256|512)\$[!-~]{20,}|\{S?SHA(?:256|512)?\}[A-Za-z0-9+/]{20,}={0,2}"
        ),
        validate=None,
        chance=1.0,
        alone=0.6,
        examples=("$2b$12$abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0",),
        counterexamples=("$2b$12$", "5f4dcc3b5aa765d61d8327deb882cf99"),
    ),
    replace(
        PASSWORD,
        entity_type="PASS",
        named=0.93,
        headers=("pass", "pw", "psswd"),
        against=(
            *PASSWORD.against, "gate", "visitor", "bus", "season", "entry", "day", "monthly", "travel", "no",
            "id",
            "code", "type", "number", "num", "key", "rail", "train", "ski", "guest", "event",
        ),
        fits=None,
        counterexamples=("PASS", "fail", "Y", "1"),
    ),
)  # fmt: skip
