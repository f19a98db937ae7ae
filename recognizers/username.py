"""User names (ชื่อผู้ใช้): what a person signs in with. Only the header tells one from any other word.

A user id that is a bare number is a key of a table, so headers of that kind need letters in the values.
"""

from __future__ import annotations

import re
from dataclasses import replace

from pdscan.phrases import said
from pdscan.recognizer import Recognizer, Span
from pdscan.vocabulary.doers import at_work, who_did_it
from pdscan.vocabulary.persons import HALF, LISTED, given_weight, is_english

_SYSTEM = frozenset({
    "root", "admin", "administrator", "system", "guest", "nobody", "postgres", "mysql", "ubuntu", "git",
    "nginx", "oracle", "sa", "null", "none", "test", "user", "username", "anonymous", "apache",
    "daemon", "default", "true", "false", "undefined", "unknown", "your", "name", "localhost",
    "www-data", "ec2-user", "info", "error", "warn", "debug", "password", "email", "mobile", "android",
    "ios", "web", "api", "via", "with", "from", "page", "at",
    "เจ้าของกระทู้", "จขกท", "ผู้ดูแล", "แอดมิน", "สมาชิก", "ไม่ระบุชื่อ",
})  # fmt: skip
"""Accounts of programs, and what else stands where a name would."""
_ENDINGS = frozenset({
    "py", "js", "ts", "java", "go", "rs", "log", "txt", "csv", "json", "xml", "html", "css", "com",
    "net", "org", "th", "co", "io", "png", "jpg", "pdf", "docx", "xlsx", "zip", "sql",
    "yml", "yaml", "md", "sh", "conf",
})  # fmt: skip
"""Endings of files and hosts."""


def _is_file(lowered: str) -> bool:
    return "." in lowered and lowered.rpartition(".")[2] in _ENDINGS


def _is_word(part: str) -> bool:
    """Tell whether it is an English word in any form: "connects", "connected"."""
    return is_english(part) or any(
        part.endswith(ending) and is_english(part.removesuffix(ending)) for ending in ("s", "ed", "d", "ing")
    )


def is_told(value: str) -> bool:
    """Tell whether a name in running text is a person's choice: no program, no everyday word, no version.

    >>> [is_told(value) for value in ("nattwara_j", "qa.robot2", "root", "v2.1", "12h30", "web01")]
    [True, True, False, False, False, False]
    """
    lowered = value.lower()
    parts = re.split("[._-]", lowered)
    is_word = lowered in _SYSTEM or all(_is_word(part) or part in _ENDINGS for part in parts)
    return (
        len(value) >= 3
        and not is_word
        and not value.startswith("คุณ")
        and _COUNTED.fullmatch(value) is None
        and _THING.fullmatch(lowered) is None
        and not _is_file(lowered)
    )


_SHORTEST_FAMILY = 3
"""Letters of a family name; fewer are initials."""


def is_named_after(value: str) -> bool:
    """Tell whether a name begins with a given name and goes on with an initial or a family name.

    >>> [is_named_after(value) for value in ("pimchanok.t", "somchai_jai", "update.sh", "node.js")]
    [True, True, False, False]
    """
    given, _, rest = re.sub("[0-9]+$", "", value).replace("_", ".").partition(".")
    is_family = rest not in _ENDINGS and rest not in _SYSTEM and not (len(rest) > 2 and is_english(rest))
    least = HALF if len(rest) < _SHORTEST_FAMILY <= len(given) else LISTED
    return is_family and not is_english(given) and given_weight(given.title()) >= least


def is_of_an_address(text: str, span: Span) -> bool:
    """Tell whether a name is a piece of an e-mail address, a path or a host.

    >>> is_of_an_address("malee.j@example.com", Span(0, 7)), is_of_an_address("ask malee.j.", Span(4, 11))
    (True, False)
    """
    before, after = text[span.start - 1 : span.start], text[span.end : span.end + 2]
    return before in {*"@/.-_&="} or after[:1] in {*"@/_="} or (after[:1] in {*".-"} and after[1:].isalnum())


_GOES_ON = re.compile(" [A-Z][a-z]")


def is_of_a_full_name(text: str, span: Span) -> bool:
    """Tell whether a capitalised name goes on with another word: "User: La-iad Jaidee".

    >>> is_of_a_full_name("La-iad Jaidee", Span(0, 6)), is_of_a_full_name("laiad.j Logged in", Span(0, 7))
    (True, False)
    """
    return text[span.start].isupper() and _GOES_ON.match(text, span.end) is not None


_THING = re.compile(
    r"(?:web|db|app|srv|server|host|node|pod|worker|router|switch|proxy|cache|build|job|task|stage|prod|dev"
    r"|line|room|bus|gate|lot|batch|step|day|week|run|lane|channel|camera|cam|sensor|printer|device|unit|ticket|case|order|issue|ref|req)[._-]?[0-9]+"
)
"""Machines and things that have names of their own."""
_COUNTED = re.compile(
    r"[vV]?[0-9]+(?:[._-][0-9]+)*[a-z]?|[0-9]+[a-zA-Z]{1,3}(?:[0-9]+[a-z]?)?|[A-Z]{1,4}-?[0-9]+(?:-[0-9]+)*"
)
"""A version, an amount, a time or a number of something."""
_PROGRAM = re.compile(
    r"(?i:(?:svc|srv|sys|job|app|api|etl|batch|cron|auto|bot)[_.-]\w+"
    r"|(?:system|sys|batch|interface|intf|admin|administrator|root|sap|ddic|job|cron|scheduler|etl|migration"
    r"|import|auto|robot|rpa|bot|service|svc|api|app|web|default|trigger|dbo|sa|oracle|postgres|sysadmin"
    r"|superuser|webservice|daemon|nobody|guest|test|null|none|unknown)[_.-]?[0-9]*)"
)
_KEY = re.compile(r"[0-9a-fA-F-]{16,}|[A-Za-z]{1,4}[-_]?[0-9]+")


def is_no_key(value: str) -> bool:
    """Tell whether a name was chosen and not counted: a key is a few letters with a number, or hexadecimal.

    >>> [is_no_key(value) for value in ("somchai.j", "nok1995x", "U000123", "usr-42", "root")]
    [True, True, False, False, False]
    """
    return _KEY.fullmatch(value) is None and value.lower() not in _SYSTEM


def is_of_somebody(value: str) -> bool:
    """Tell whether a name is no program's, which rows are stamped with as well.

    >>> is_of_somebody("somchai.j"), is_of_somebody("BATCH01"), is_of_somebody("svc_import")
    (True, False, False)
    """
    return _PROGRAM.fullmatch(value) is None


_LETTERS = re.compile(r"(?:[A-Z0-9]{2,15}\\)?[a-z]{3,}[a-z0-9._-]*")


def is_made_of_a_name(value: str) -> bool:
    """Tell whether it is small letters that are no English word, as organisations make user names.

    >>> [is_made_of_a_name(value) for value in ("anchalee65", "thanapon.ja", "D042", "web", "Somchai")]
    [True, True, False, False, False]
    """
    is_word = all(is_english(part) for part in re.split("[0-9._-]+", value) if part)
    return len(value) > 4 and bool(_LETTERS.fullmatch(value)) and not is_word and is_of_somebody(value)


def is_of_a_domain(value: str) -> bool:
    r"""Tell whether it is an account of somebody in a Windows domain, and no program's, file or share.

    >>> is_of_a_domain(r"CORP\somchai.j"), is_of_a_domain(r"CORP\svc_backup"), is_of_a_domain(r"share\web")
    (True, False, False)
    """
    account = value.partition("\\")[2]
    is_word = all(is_english(part) for part in re.split("[0-9._-]+", account.lower()) if part)
    return is_of_somebody(account) and not is_word and not _is_file(account.lower())


USERNAME = Recognizer(
    entity_type="USERNAME",
    element="username",
    pattern=r"[0-9A-Za-z._-]{0,15}[A-Za-z][0-9A-Za-z._@-]{1,47}",
    named=0.96,
    headers=(
        "agent login", "staff login", "operator login", "admin login", "username", "user name",
        "usernames", "uid name", "uid nm", "uname", "usrname", "usr name", "usernm", "user nm",
        "loginname", "login name", "loginid", "login id", "login", "login user", "logon", "logon name",
        "logon user",
        "last logon user", "last login user", "last logged on user", "logged in user", "loggedinuser",
        "current user", "primary user", "device user",
        "logon id", "signin name", "sign in name", "user login", "userlogin", "useraccount", "user account",
        "account user", "web user", "webuser", "ad user", "ad account", "domain user", "samaccountname",
        "sam account name", "upn", "user handle", "ชื่อผู้ใช้", "ชื่อผู้ใช้งาน", "ชื่อบัญชีผู้ใช้",
        "ชื่อผู้ใช้ระบบ", "ชื่อเข้าระบบ", "ชื่อเข้าใช้งาน", "ชื่อล็อกอิน", "ล็อกอิน", "ยูสเซอร์เนม",
        "ยูสเซอร์", "บัญชีผู้ใช้", "รหัสผู้ใช้", "รหัสผู้ใช้งาน", "ไอดีผู้ใช้", "yuser", "maker id",
        "checker id", "authoriser id", "authorizer id", "approver id", "opr id", "operator id", "net id",
        "netid", "ad login", "windows user", "user principal name", "unix user", "os user", "db user",
        "sys user", "system user", "usr code", "usr cd", "login code", "account login", "portal user",
        "app user", "web login", "player id", "ประเภทผู้ใช้ชื่อ", "ผู้ใช้ระบบ",
    ),
    hints=("uid", "user code", "account id", "accountid", "acct id", "acc id", "handle", "nick"),
    against=(
        "date", "time", "ip", "at", "count", "attempt", "attempts", "agent", "role", "group", "level",
        "method", "provider", "control", "key", "activation", "token", "status", "type", "page", "url",
        "device", "session", "success", "history", "rfid", "nfc", "uu", "uuid", "guid", "avatar", "posts",
        "score", "วันที่", "เวลา",
        "ครั้ง", "สิทธิ์",
        "story", "stories", "guide", "interface", "grp", "manual", "agreement", "experience", "banner",
        "theme", "limit", "คู่มือ", "permission",
        "grpdesc", "usrgrp",
    ),
    context=("username", "user name", "login", "ชื่อผู้ใช้", "ยูสเซอร์"),
    fits=r"[^ \t]*[^0-9 \t][^ \t]*|[0-9]{3,9}|[0-9]{11,20}",
    in_text=False,
    labelled=r"[0-9A-Za-z]*[A-Za-z][0-9A-Za-z]*(?:[._-][0-9A-Za-z]+)+|[A-Za-z]+[0-9]+[0-9A-Za-z]*",
    denied=is_of_a_full_name,
    examples=("somchai.j", "malee_99", "user0042", "SOMCHAI", "nok-wanna"),
    counterexamples=("12345", "somchai jaidee", "a", "2023-01-15"),
)  # fmt: skip

RECOGNIZERS = (
    USERNAME,
    replace(
        USERNAME,
        entity_type="USERNAME_SAID",
        pattern=None,
        fits=None,
        validate=is_told,
        headers=(),
        hints=(),
        labelled=None,
        said=said("username"),
        examples=(),
        counterexamples=(),
    ),
    replace(
        USERNAME,
        entity_type="USERNAME_AFTER_A_NAME",
        pattern=None,
        fits=None,
        validate=is_named_after,
        denied=is_of_an_address,
        named=0.7,
        headers=(),
        hints=(),
        labelled=None,
        said=("(?P<value>[a-z]{3,20}[._][a-z]{1,20}[0-9]{0,4})",),
        examples=(),
        counterexamples=(),
    ),
    replace(
        USERNAME,
        entity_type="USERNAME_IN_A_DOMAIN",
        pattern=r"[A-Za-z][0-9A-Za-z-]{1,14}\\[A-Za-z][0-9A-Za-z._-]{2,40}",
        validate=is_of_a_domain,
        chance=0.3,
        alone=0.9,
        fits=None,
        labelled=None,
        examples=(r"CORP\somchai.j", r"hq\malee_99"),
        counterexamples=(r"NT AUTHORITY\SYSTEM", r"CORP\svc_backup", r"share\notes.txt", r"share\web"),
    ),
    replace(
        USERNAME,
        entity_type="WINDOWS_SID",
        pattern=r"S-1-5-21(?:-[0-9]{3,10}){2,4}",
        alone=0.9,
        headers=("object sid", "objectsid", "user sid", "account sid", "windows sid", "primary sid"),
        hints=(),
        fits=None,
        labelled=None,
        examples=("S-1-5-21-3623811015-3361044348-30300820-1013", "S-1-5-21-256786179-854468564-5478"),
        counterexamples=("S-1-5-18", "S-1-1-0", "S-2024-001"),
    ),
    replace(
        USERNAME,
        entity_type="USER",
        validate=is_no_key,
        chance=0.5,
        named=0.9,
        headers=("user", "userid", "user id", "usr", "usr id", "usrid", "ผู้ใช้", "ผู้ใช้งาน", "ไอดี"),
        hints=(),
        fits=None,
        examples=("somchai.j", "malee_99", "nok-wanna"),
        counterexamples=("12345", "U000123", "usr_42", "5f2b8c1d-9e4a-4f6b-8d3c-1a2b3c4d5e6f"),
    ),
    replace(
        USERNAME,
        entity_type="USER_AT_WORK",
        validate=is_made_of_a_name,
        chance=0.3,
        named=0.9,
        headers=at_work(),
        hints=(),
        fits=None,
        examples=("anchalee65", "thanapon.ja", "komsan_k"),
        counterexamples=("D042", "Somchai", "12345", "counter", "สมชาย"),
    ),
    replace(
        USERNAME,
        entity_type="USER_WHO_DID_IT",
        validate=is_of_somebody,
        named=0.9,
        headers=who_did_it(),
        hints=(),
        fits=None,
        labelled=None,
        examples=("somchai.j", "malee_99", "SOMCHAI"),
        counterexamples=("SYSTEM", "BATCH01", "svc_import", "12345"),
    ),
)  # fmt: skip
