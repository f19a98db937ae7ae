"""The form of one value: plain, masked, encoded, hashed, encrypted or tokenised, as far as it can tell."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

from pdscan.detect.protection.masks import masked
from pdscan.detect.protection.opening import bytes_of, encoding
from pdscan.detect.protection.schemes import REVERSIBLE, SCHEMES, STATES


class Shape(NamedTuple):
    """What the form of one value says; `hides` is the element that a mask's layout shows."""

    state: str
    scheme: str | None = None
    reversible: bool | None = None
    hides: str | None = None


PLAIN = Shape("plain")

SUSPECT = (
    r"[A-Za-z0-9+/_-]{6,}={0,2}|[!-?A-~]{20,}|(?:0x|\\x)[0-9A-Fa-f]+|(?s:-----BEGIN.*)"
    r"|[ -~]*(?:&#|\\u|%[0-9A-Fa-f][0-9A-Fa-f])[ -~]*"
)
"""RE2 body that every protected or encoded value fits: a sieve for whole columns, cheap to compile."""
NUMERIC = r"[0-9 .,+()/:-]+"
SPELT_DIGITS = r"(?:3[0-9]|2[0de])+"
"""Digits written in hexadecimal are the only numbers that hide something."""

RAW = {16: "128 bits", 32: "256 bits", 64: "512 bits"}
"""Byte lengths that a raw digest shares with whole cipher blocks: the column has to say which."""

LEAST_TURNS = 0.38
"""Share of neighbours of different kinds in jumbled letters; base64 has 0.65, words have 0.15."""
LEAST_SPREAD = 0.8
SHORTEST_SEALED = 28
"""Bytes that AES-GCM adds to a text: 12 of nonce and 16 of tag."""

PICTURES = (
    b"\xff\xd8\xff",
    b"\x89PNG",
    b"GIF8",
    b"RIFF",
    b"%PDF",
    b"II*\0",
    b"MM\0*",
    b"ID3",
    b"OggS",
    b"\0\0\0",
    b"FMR\0",
    b"FIR\0",
    b"IIR\0",
    b"FAC\0",
)
"""First bytes of pictures, recordings, templates and documents, which are encoded when written as base64."""

_EVERY_SCHEME = re.compile("|".join(f"(?P<_{at}>{scheme.pattern})" for at, scheme in enumerate(SCHEMES)))
_BASE64 = re.compile(r"(?=.*[A-Z])(?=.*[a-z])(?=.*[0-9+/_=-])[A-Za-z0-9+/_-]{22,}={0,2}")
_HEX = re.compile(r"(?:0x|\\x)?((?:[0-9A-Fa-f]{2}){24,})")
_ADDRESS = re.compile("://|^/|[?&=]")


def protection_shape(value: str) -> Shape:
    """Tell the form of one normalised value.

    >>> protection_shape("5d41402abc4b2a76b9719d911017c592")
    Shape(state='hashed', scheme='md5', reversible=None, hides=None)
    >>> protection_shape("1-2345-xxxxx-xx-8").hides, protection_shape("0812345678").state
    ('national_id', 'plain')
    """
    is_masked, hides = masked(value)
    if is_masked:
        return Shape("masked", None, False, hides)
    if value.startswith("data:") and ";base64," in value[:80]:
        return Shape("encoded", "base64", True)
    found = encoding(value)
    if found:
        return _encoded(value, *found)
    match = _EVERY_SCHEME.fullmatch(value)
    if match and match.lastgroup:
        scheme = SCHEMES[int(match.lastgroup[1:])]
        return Shape(STATES[scheme.kind], scheme.name, REVERSIBLE[scheme.kind])
    return _unmarked(value)


def _encoded(value: str, name: str, text: str) -> Shape:
    """Name an encoded value, unless it is a web address or opens to the envelope of a ciphertext."""
    if name == "base64" and text.startswith('{"iv":'):
        return Shape("encrypted", "laravel", False)
    if name == "url" and _ADDRESS.search(value):
        return PLAIN
    return Shape("encoded", name, True)


def _unmarked(value: str) -> Shape:
    """Judge bytes that carry no scheme's mark by their length and spread."""
    digits = _HEX.fullmatch(value)
    if digits:
        return _sealed(bytes.fromhex(digits[1]))
    if not _BASE64.fullmatch(value) or not _is_jumbled(value):
        return PLAIN
    raw = bytes_of(value) or b""
    return Shape("encoded", "base64", True) if raw.startswith(PICTURES) else _sealed(raw)


def _sealed(raw: bytes) -> Shape:
    if raw.startswith(PICTURES) or not _is_spread(raw):
        return PLAIN
    if len(raw) == 20:
        return Shape("hashed", "sha1")
    if len(raw) in RAW:
        return Shape("encrypted", RAW[len(raw)], False)
    return Shape("encrypted", "aes", False) if len(raw) >= SHORTEST_SEALED else PLAIN


def _is_jumbled(value: str) -> bool:
    """Tell whether capitals, small letters, digits and signs take turns as they do in base64."""
    kinds = [char.isdigit() + 2 * char.isupper() + 4 * char.islower() for char in value.rstrip("=")]
    turns = sum(one != other for one, other in pairwise(kinds))
    return turns >= LEAST_TURNS * len(kinds)


def _is_spread(raw: bytes) -> bool:
    """Tell whether about as many bytes are distinct as a cipher would make: 256 * (1 - (255/256)^n)."""
    return len(set(raw)) >= LEAST_SPREAD * 256 * (1 - (255 / 256) ** len(raw))
