"""The encoding of a text file, told from its first bytes, and its stream as UTF-8.

Thai files come as UTF-8 with and without a mark, as UTF-16 (Excel's "Unicode text") and in the Thai
code page (TIS-620, which cp874 extends). Bytes that have no meaning in the encoding become U+FFFD.
"""

from __future__ import annotations

import codecs
import io
from typing import Any

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CHUNK = 1 << 20


def encoding_of(start: bytes) -> str:
    """Tell the encoding of a file by its start.

    >>> encoding_of("ชื่อ".encode()), encoding_of("ชื่อ".encode("cp874")), encoding_of("a,b".encode("utf-16-le"))
    ('utf-8', 'cp874', 'utf-16-le')
    """
    for mark, encoding in _MARKS:
        if start.startswith(mark):
            return encoding
    if start.count(0) > len(start) // 5:
        return "utf-16-be" if start[0::2].count(0) > start[1::2].count(0) else "utf-16-le"
    return "utf-8" if _is_utf8(start) else "cp874"


def _is_utf8(start: bytes) -> bool:
    """Tell whether the bytes are UTF-8, but for a last letter that is cut off and a rare stray byte."""
    broken = start.decode("utf-8", errors="replace").count("\ufffd")
    letters = sum(byte >= 0x80 for byte in start)
    return broken <= 1 or broken * 20 < letters


def decode_start(start: bytes, encoding: str) -> str:
    """Decode the first bytes of a file, whose last letter may be cut off."""
    return codecs.getincrementaldecoder(encoding)(errors="replace").decode(start)


def as_utf8(stream: Any, encoding: str) -> Any:
    """Return the stream, transcoded to UTF-8 where it is in another encoding."""
    return stream if encoding in {"utf-8", "utf-8-sig"} else mended(stream, encoding)


def mended(stream: Any, encoding: str) -> Any:
    """Return the stream as whole UTF-8, also where a cut went through a character."""
    return io.BufferedReader(_Transcoded(stream, encoding), _CHUNK)


class _Transcoded(io.RawIOBase):
    def __init__(self, stream: Any, encoding: str) -> None:
        self._stream = stream
        self._decoder = codecs.getincrementaldecoder(encoding)(errors="replace")
        self._ready = b""
        self._ended = False

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        while not self._ready and not self._ended:
            piece = self._stream.read(_CHUNK)
            self._ended = not piece
            self._ready = self._decoder.decode(piece, final=self._ended).encode()
        size = min(len(buffer), len(self._ready))
        buffer[:size] = self._ready[:size]
        self._ready = self._ready[size:]
        return size

    def close(self) -> None:
        if not self.closed:
            self._stream.close()
        super().close()
