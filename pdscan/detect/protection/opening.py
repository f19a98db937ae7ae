"""Opens what is only encoded: base64, hexadecimal, URL and HTML escapes, the payload of a JWT.

Encoding is no protection: what is inside is read as if it stood in the cell. A value is opened only
when text comes out, so a digest, a ciphertext or a picture stays closed.
"""

from __future__ import annotations

import base64
import binascii
import html
import re
from collections.abc import Callable
from urllib.parse import unquote

LONGEST = 100_000
"""Longer values are files, not fields."""

_BASE64 = re.compile(r"[A-Za-z0-9+/_-]{8,}={0,2}|[A-Za-z0-9+/_-]{6,7}=(?:=|(?<=[A-Za-z0-9+/_-]{7}=))")
_HEX = re.compile(r"(?:0x|\\x)?((?:[0-9A-Fa-f]{2}){6,})")
_JWT = re.compile(r"eyJ[A-Za-z0-9_-]+\.(eyJ[A-Za-z0-9_-]+)\.[A-Za-z0-9_-]*")
_ESCAPED = re.compile(r"%[0-9A-Fa-f]{2}")
_ENTITY = re.compile(r"&#(?:[0-9]{2,6}|x[0-9A-Fa-f]{2,5});")
_UNICODE = re.compile(r"\\u([0-9A-Fa-f]{4})")
_TEXT = re.compile("[\t\n\r -~\u00a0-\u024fก-๛‘-”…฿]+")
_DIGITS_AND_DASHES = re.compile(r"(?:3[0-9]|2[0de])+")


def opened(value: str) -> str | None:
    """Return the text inside an encoded value, or nothing.

    >>> opened("c29tY2hhaUBleGFtcGxlLmNvbQ=="), opened("%E0%B8%AA%E0%B8%A1"), opened("0812345678")
    ('somchai@example.com', 'สม', None)
    """
    found = encoding(value)
    return found[1] if found else None


def encoding(value: str) -> tuple[str, str] | None:
    """Return how a value is encoded and the text inside, or nothing."""
    if len(value) > LONGEST:
        return None
    for name, read in _READERS:
        text = read(value)
        if text:
            return name, text
    return None


def _jwt(value: str) -> str | None:
    match = _JWT.fullmatch(value)
    return _base64(match[1]) if match else None


def _hex(value: str) -> str | None:
    match = _HEX.fullmatch(value)
    if not match or (match[1].isdigit() and not _DIGITS_AND_DASHES.fullmatch(match[1])):
        return None  # an even number of digits is a number
    return _as_text(bytes.fromhex(match[1]))


def _base64(value: str) -> str | None:
    if not _BASE64.fullmatch(value) or value.isdigit() or len(value.rstrip("=")) % 4 == 1:
        return None
    return _as_text(bytes_of(value) or b"")


def bytes_of(value: str) -> bytes | None:
    """Return the bytes of base64 in either alphabet, padded or not; nothing when it is neither."""
    padded = value.rstrip("=").translate(str.maketrans("-_", "+/"))
    try:
        return base64.b64decode(padded + "=" * (-len(padded) % 4), validate=True)
    except binascii.Error:
        return None


def _url(value: str) -> str | None:
    return (
        _as_text(unquote(value, errors="replace").encode())
        if _ESCAPED.search(value) and " " not in value
        else None
    )


def _entities(value: str) -> str | None:
    return html.unescape(value) if _ENTITY.search(value) else None


def _unicode(value: str) -> str | None:
    return _UNICODE.sub(lambda match: chr(int(match[1], 16)), value) if _UNICODE.search(value) else None


def _as_text(raw: bytes) -> str | None:
    try:
        text = raw.decode()
    except UnicodeDecodeError:
        return None
    return text if _TEXT.fullmatch(text) else None


_READERS: tuple[tuple[str, Callable[[str], str | None]], ...] = (
    ("jwt", _jwt),
    ("hex", _hex),
    ("base64", _base64),
    ("url", _url),
    ("html", _entities),
    ("unicode-escape", _unicode),
)
