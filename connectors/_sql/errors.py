"""What a database error means, in one sentence, without the database's own text, which may quote a cell.

Codes: SQLite result names, PostgreSQL SQLSTATE (appendix A of its manual), MySQL/MariaDB error numbers.
"""

from __future__ import annotations

from pdscan.errors import reason

DENIED = "permission denied; grant SELECT on it to the user of the scan"
_GONE = "it is no longer there; it was dropped or renamed during the scan"
_SLOW = "the database stopped the query at the time limit; a longer --timeout reads on"
_LOCKED = "it is locked by another program; close that program or scan a copy"
_DAMAGED = "the database file is damaged; restore it or recover its rows into a new file"
_NOT_SQLITE = "it is not an SQLite database, or it is encrypted; give a decrypted copy"
_LOST = "the connection to the server was lost; check the server and scan again"
_LOGIN = "the server refused the user name or password"
_NO_DATABASE = "the server has no database of that name, or the user may not see it"
_UNREACHABLE = "the server does not answer; check host, port and network"
_TLS = (
    "TLS could not be agreed on: the server has none, or its certificate is not trusted; "
    "check the URL's settings for it"
)
BROKEN_VIEW = "the view is broken: it refers to tables or columns that are gone, or may not be read"
_SETTING = (
    "the URL has a setting that the driver does not know, or a wrong value; "
    "check what follows the question mark"
)
_UNFIT = (
    "a cell does not fit the type that a view or foreign table gives it; mend that, or scan what it reads"
)
_FOREIGN = "the server could not reach or read what the foreign table stands for; check it there"
_FULL = "the server is out of memory, disk or connections; scan again when it has room"
_UNFILLED = "the materialised view was never filled; refresh it"
_WRITES = "reading it would write, as a function in a view does; the scan may not"
_TORN = "the table is damaged on the server; check and repair it there"

_SENTENCES: dict[str | int, str] = {
    "SQLITE_BUSY": _LOCKED,
    "SQLITE_LOCKED": _LOCKED,
    "SQLITE_CORRUPT": _DAMAGED,
    "SQLITE_NOTADB": _NOT_SQLITE,
    "SQLITE_INTERRUPT": _SLOW,
    "SQLITE_CANTOPEN": "the file cannot be opened; check that it may be read",
    "SQLITE_IOERR": "the file cannot be read to its end; check the disk or the connection",
    "SQLITE_PERM": "the file may not be read; check its permissions",
    "42501": DENIED,
    "42P01": _GONE,
    "NoSuchTableError": _GONE,
    "57014": _SLOW,
    "55P03": _LOCKED,
    "57P01": _LOST,
    "57P02": _LOST,
    "08006": _LOST,
    "08001": _FOREIGN,
    "25006": _WRITES,
    "55000": _UNFILLED,
    "57P03": _UNREACHABLE,
    "28P01": _LOGIN,
    "28000": _LOGIN,
    "3D000": _NO_DATABASE,
    1040: _FULL,
    1041: _FULL,
    1044: _NO_DATABASE,
    1053: _LOST,
    1130: _LOGIN,
    1194: _TORN,
    1195: _TORN,
    1317: _SLOW,
    1429: _FOREIGN,
    1430: _FOREIGN,
    1449: BROKEN_VIEW,
    1698: _LOGIN,
    1792: _WRITES,
    1927: _LOST,
    1045: _LOGIN,
    1049: _NO_DATABASE,
    1142: DENIED,
    1143: DENIED,
    1146: _GONE,
    1205: _LOCKED,
    1356: BROKEN_VIEW,
    1969: _SLOW,
    2026: _TLS,
    2002: _UNREACHABLE,
    2003: _UNREACHABLE,
    2006: _LOST,
    2013: _LOST,
    3024: _SLOW,
}

_CLASSES = {"22": _UNFIT, "53": _FULL, "58": _FOREIGN, "HV": _FOREIGN, "XX": _TORN}
"""What codes of PostgreSQL mean by their first two letters."""

# psycopg gives no code for a connection that fails; these words are its own, or the server's before a login
_WORDS = {
    "invalid connection option": _SETTING,
    "unexpected keyword argument": _SETTING,
    "invalid sslmode": _SETTING,
    "SSL": _TLS,
    "certificate": _TLS,
    "password authentication failed": _LOGIN,
    "no password supplied": _LOGIN,
    "role ": _LOGIN,
    "database ": _NO_DATABASE,
    "closed the connection": _LOST,
    "connection is lost": _LOST,
    "connection is closed": _LOST,
    "Connection refused": _UNREACHABLE,
    "timeout": _UNREACHABLE,
    "resolve host": _UNREACHABLE,
    "Connection reset": _LOST,
}


def explained(error: BaseException, doing: str) -> str:
    """Tell what a driver's error means for the person who scans."""
    original = getattr(error, "orig", None) or error
    code = _code(original)
    if code in _SENTENCES:
        return _SENTENCES[code]
    if isinstance(code, str) and len(code) == 5 and code[:2] in _CLASSES:
        return _CLASSES[code[:2]]
    if code is None and (sentence := _by_words(str(original))):
        return sentence
    return reason(original, doing) + (f" (code {code})" if code else "")


def _code(error: BaseException) -> str | int | None:
    if name := getattr(error, "sqlite_errorname", None):
        return "_".join(str(name).split("_")[:2])
    number = error.args[0] if error.args else None
    if isinstance(number, int):
        return number
    name = type(error).__name__
    return getattr(error, "sqlstate", None) or (name if name in _SENTENCES else None)


def _by_words(text: str) -> str | None:
    return next((sentence for words, sentence in _WORDS.items() if words in text), None)
