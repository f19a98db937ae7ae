"""User names (ชื่อผู้ใช้): what a person signs in with. Only the header tells one from any other word.

A user id that is a bare number is a key of a table, so headers of that kind need letters in the values.
"""

from __future__ import annotations

from pdscan.recognizer import Recognizer

RECOGNIZER = Recognizer(
    entity_type="USERNAME",
    element="username",
    pattern=r"[0-9A-Za-z._-]{0,15}[A-Za-z][0-9A-Za-z._@-]{1,47}",
    named=0.96,
    headers=(
        "username", "user name", "usernames", "uname", "usrname", "usr name", "usernm", "user nm",
        "loginname", "login name", "loginid", "login id", "login", "login user", "logon", "logon name",
        "logon id", "signin name", "sign in name", "user login", "userlogin", "useraccount", "user account",
        "account user", "web user", "webuser", "ad user", "ad account", "domain user", "samaccountname",
        "sam account name", "upn", "user handle", "ชื่อผู้ใช้", "ชื่อผู้ใช้งาน", "ชื่อบัญชีผู้ใช้",
        "ชื่อผู้ใช้ระบบ", "ชื่อเข้าระบบ", "ชื่อเข้าใช้งาน", "ชื่อล็อกอิน", "ล็อกอิน", "ยูสเซอร์เนม",
        "ยูสเซอร์", "บัญชีผู้ใช้", "รหัสผู้ใช้", "รหัสผู้ใช้งาน", "ไอดีผู้ใช้", "chue phu chai",
        "chue phuchai", "chuephuchai", "yuser",
    ),
    hints=(
        "user", "userid", "user id", "uid", "usr", "user code", "account id", "accountid", "acct id",
        "acc id", "handle", "nick", "ผู้ใช้", "ผู้ใช้งาน",
    ),
    against=(
        "date", "time", "ip", "at", "count", "attempt", "attempts", "agent", "role", "group", "level",
        "method", "provider", "page", "url", "device", "session", "success", "history", "วันที่", "เวลา",
        "ครั้ง", "สิทธิ์",
    ),
    context=("username", "user name", "login", "ชื่อผู้ใช้", "ยูสเซอร์"),
    fits=r"[^ \t]{2,64}",
    in_text=False,
    examples=("somchai.j", "malee_99", "user0042", "SOMCHAI", "nok-wanna"),
    counterexamples=("12345", "somchai jaidee", "a", "2023-01-15"),
)  # fmt: skip
