"""Office files: what is the same for all of them.

One with a password ([MS-OFFCRYPTO]) is a compound file that holds the stream "EncryptedPackage"; one without
is a zip file, whose pictures lie in a folder of their own.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from zipfile import BadZipFile, ZipFile

from connectors._archives.unpacked import TOO_MUCH, UNPACKED_FREELY, UNPACKED_TIMES
from pdscan.errors import DatasetError

COMPOUND = b"\xd0\xcf\x11\xe0"
"""How a compound file ([MS-CFB]) begins: an old Office file, or a new one with a password."""
LOCKED = "it is protected by a password; save it without one"
PICTURE_LIMIT = 50_000_000
_LOCKED_STREAM = "EncryptedPackage".encode("utf-16-le")
_PICTURES = ("word/media/", "ppt/media/", "xl/media/", "Pictures/")


def is_locked(content: bytes) -> bool:
    """Tell whether an Office file is encrypted."""
    return content.startswith(COMPOUND) and _LOCKED_STREAM in content


def refuse_bomb(content: bytes) -> None:
    """Raise DatasetError when a zipped document unpacks to more than is reasonable; other files pass."""
    try:
        with ZipFile(io.BytesIO(content)) as archive:
            size = sum(info.file_size for info in archive.infolist())
    except (BadZipFile, OSError):
        return
    if size > UNPACKED_FREELY + UNPACKED_TIMES * len(content):
        raise DatasetError(TOO_MUCH)


def pictures(content: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield names and bytes of the pictures in an Office or OpenDocument file; older ones give none."""
    if content.startswith(COMPOUND):
        return
    with ZipFile(io.BytesIO(content)) as archive:
        for info in archive.infolist():
            if info.filename.startswith(_PICTURES) and info.file_size <= PICTURE_LIMIT:
                try:
                    yield info.filename.rpartition("/")[2], archive.read(info)
                except (BadZipFile, OSError):
                    yield info.filename.rpartition("/")[2], b""  # told as damaged by whoever opens it
