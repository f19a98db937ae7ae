"""Office files with a password ([MS-OFFCRYPTO]): a compound file that holds the stream "EncryptedPackage"."""

from __future__ import annotations

COMPOUND = b"\xd0\xcf\x11\xe0"
"""How a compound file ([MS-CFB]) begins: an old Office file, or a new one with a password."""
LOCKED = "it is protected by a password; save it without one"
_LOCKED_STREAM = "EncryptedPackage".encode("utf-16-le")


def is_locked(content: bytes) -> bool:
    """Tell whether an Office file is encrypted."""
    return content.startswith(COMPOUND) and _LOCKED_STREAM in content
