"""How a value is kept: plain, masked, encoded, hashed, encrypted or as a token."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable
from random import Random

from pdscan.synthetic.numbers import hexadecimal, uuid

Keep = Callable[[Random, str], str]
_B64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_CRYPT = "./ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"


def _signs(chance: Random, alphabet: str, length: int) -> str:
    return "".join(chance.choices(alphabet, k=length))


def _masked(chance: Random, value: str) -> str:
    """Cover the middle and leave the ends, as receipts do."""
    kept = max(1, len(value) // 4)
    return value[:kept] + "*" * (len(value) - 2 * kept) + value[len(value) - kept :]


def _aes(chance: Random, value: str) -> str:
    """Return base64 of a block cipher's output with its initialisation vector."""
    blocks = len(value.encode()) // 16 + 2
    return base64.b64encode(chance.randbytes(16 * blocks)).decode()


def _argon2(chance: Random, value: str) -> str:
    return f"$argon2id$v=19$m=65536,t=3,p=4${_signs(chance, _B64, 22)}${_signs(chance, _B64, 43)}"


def _pbkdf2(chance: Random, value: str) -> str:
    return f"pbkdf2_sha256$600000${_signs(chance, _B64[:62], 22)}${_signs(chance, _B64, 43)}="


def _fernet(chance: Random, value: str) -> str:
    blocks = len(value.encode()) // 16 + 1
    return base64.urlsafe_b64encode(
        b"\x80\x00\x00\x00\x00" + chance.randbytes(4 + 16 + 16 * blocks + 32)
    ).decode()


KEPT: dict[str, tuple[str, Keep]] = {
    "plain": ("plain", lambda _, value: value),
    "masked": ("masked", _masked),
    "base64": ("encoded", lambda _, value: base64.b64encode(value.encode()).decode()),
    "md5": ("hashed", lambda _, value: hashlib.md5(value.encode()).hexdigest()),
    "sha1": ("hashed", lambda _, value: hashlib.sha1(value.encode()).hexdigest()),
    "sha256": ("hashed", lambda _, value: hashlib.sha256(value.encode()).hexdigest()),
    "bcrypt": ("hashed", lambda chance, _: f"$2b$12${_signs(chance, _CRYPT, 53)}"),
    "argon2": ("hashed", _argon2),
    "pbkdf2": ("hashed", _pbkdf2),
    "fernet": ("encrypted", _fernet),
    "aes": ("encrypted", _aes),
    "vault": ("encrypted", lambda chance, value: f"vault:v1:{_aes(chance, value)}"),
    "token": ("tokenised", lambda chance, _: f"tok_{hexadecimal(chance, 24)}"),
    "uuid token": ("tokenised", lambda chance, _: uuid(chance)),
}  # fmt: skip
"""By the way of keeping: the state that an auditor should be told, and the form."""
