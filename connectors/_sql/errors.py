"""What a database error means, in one sentence, without the database's own text, which may quote a cell.

Codes: SQLite result names, PostgreSQL SQLSTATE (appendix A of its manual), MySQL/MariaDB error numbers.
"""

from __future__ import annotations

from pdscan.errors import reason

_DENIED = "permission denied; grant SELECT on it to the user of the scan"
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
_BROKEN_VIEW = "the view is broken: it refers to tables or columns that are gone, or may not be read"

_SENTENCES: dict[str | int, str] = {
    "SQLITE_BUSY": _LOCKED,
    "SQLITE_LOCKED": _LOCKED,
    "SQLITE_CORRUPT": _DAMAGED,
    "SQLITE_NOTADB": _NOT_SQLITE,
    "SQLITE_INTERRUPT": _SLOW,
    "SQLITE_CANTOPEN": "the file cannot be opened; check that it may be read",
    "SQLITE_PERM": "the file may not be read; check its permissions",
    "42501": _DENIED,
    "42P01": _GONE,
    "NoSuchTableError": _GONE,
    "57014": _SLOW,
    "55P03": _LOCKED,
    "57P01": _LOST,
    "57P02": _LOST,
    "08006": _LOST,
    "28P01": _LOGIN,
    "28000": _LOGIN,
    "3D000": _NO_DATABASE,
    1044: _NO_DATABASE,
    1045: _LOGIN,
    1049: _NO_DATABASE,
    1142: _DENIED,
    1143: _DENIED,
    1146: _GONE,
    1205: _LOCKED,
    1356: _BROKEN_VIEW,
    1969: _SLOW,
    2026: _TLS,
    2002: _UNREACHABLE,
    2003: _UNREACHABLE,
    2006: _LOST,
    2013: _LOST,
    3024: _SLOW,
}


# psycopg gives no code for a connection that fails; these words are its own, or the server's before a login
_WORDS = {
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
