"""The encoding of a text file, told from its first bytes, and its stream as UTF-8.

Thai files come as UTF-8 with and without a mark, as UTF-16 (Excel's "Unicode text") and in the Thai
code page (TIS-620, which cp874 extends); some in two of these, line by line, as when logs of old and new
programs are joined, and some in UTF-8 that was taken for a code page and encoded again. Bytes that have no
meaning in the encoding become U+FFFD.
"""

from __future__ import annotations

import codecs
import io
import re
from collections.abc import Callable
from typing import Any

from pdscan import mojibake
from pdscan.arrow import decoded

MIXED, GARBLED = "mixed", "garbled"
"""Lines in UTF-8 beside lines in the Thai code page; UTF-8 that was encoded twice."""
NOTES = {
    MIXED: "its text is partly in UTF-8 and partly in the Thai code page; each line was read in its own",
    GARBLED: "its Thai was encoded twice and looks garbled; it was repaired before it was read",
}
_SEVERAL = 3
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_THAI_UTF8 = re.compile(rb"\xe0[\xb8\xb9][\x80-\xbf]")
_SIGNATURE = re.compile(mojibake.SIGNATURE)
_CHUNK = 1 << 20


def encoding_of(start: bytes) -> str:
    """Tell the encoding of a file by its start.

    >>> encoding_of("ชื่อ".encode()), encoding_of("ชื่อ".encode("cp874")), encoding_of("a,b".encode("utf-16-le"))
    ('utf-8', 'cp874', 'utf-16-le')
    """
    marked = next((encoding for mark, encoding in _MARKS if start.startswith(mark)), None)
    if marked == "utf-16":
        return marked
    if (high := _high_bytes(start)) is not None:
        return "utf-16-le" if high else "utf-16-be"
    if not _is_utf8(start):
        return MIXED if len(_THAI_UTF8.findall(start)) >= _SEVERAL else "cp874"
    garbled = len(_SIGNATURE.findall(start.decode(errors="replace"))) >= _SEVERAL
    return GARBLED if garbled else marked or "utf-8"


def _high_bytes(start: bytes) -> int | None:
    """Tell which of two bytes says the script, if the text is in UTF-16: 0 for Latin, 14 for Thai."""
    shares = [
        sum(half.count(byte) for byte in b"\x00\x0e") / max(1, len(half))
        for half in (start[0::2], start[1::2])
    ]
    return shares.index(max(shares)) if max(shares) > 0.6 and min(shares) < 0.3 else None


def notes_on(encoding: str) -> list[str]:
    """Tell what to know of text in this encoding, if anything."""
    return [NOTES[encoding]] if encoding in NOTES else []


def _is_utf8(start: bytes) -> bool:
    """Tell whether the bytes are UTF-8, but for a last letter that is cut off and a rare stray byte."""
    broken = start.decode("utf-8", errors="replace").count("\ufffd")
    return broken <= 1 or broken * 20 < sum(byte >= 0x80 for byte in start)


def decode_start(start: bytes, encoding: str) -> str:
    """Decode the first bytes of a file, whose last letter may be cut off."""
    if encoding in _LINES:
        return "".join(map(_LINES[encoding], start.splitlines(keepends=True)))
    return codecs.getincrementaldecoder(encoding)(errors="replace").decode(start)


def _ungarbled(line: bytes) -> str:
    text = decoded(line)
    return mojibake.UNITS.sub(mojibake.letter, text) if _SIGNATURE.search(text) else text


_LINES: dict[str, Callable[[bytes], str]] = {MIXED: decoded, GARBLED: _ungarbled}


class _ByLine:
    """Decodes whole lines; what follows the last one waits for more."""

    def __init__(self, line: Callable[[bytes], str]) -> None:
        self._line = line
        self._rest = b""

    def decode(self, piece: bytes, final: bool = False) -> str:
        """Decode what is whole, as decoders of `codecs` do."""
        *lines, self._rest = (self._rest + piece).split(b"\n")
        if final:
            lines, self._rest = [*lines, self._rest], b""
            return "\n".join(map(self._line, lines))
        return "".join(f"{self._line(line)}\n" for line in lines)


def as_utf8(stream: Any, encoding: str) -> Any:
    """Return the stream, transcoded to UTF-8 where it is in another encoding."""
    return stream if encoding in {"utf-8", "utf-8-sig"} else mended(stream, encoding)


def mended(stream: Any, encoding: str) -> Any:
    """Return the stream as whole UTF-8, also where a cut went through a character."""
    return io.BufferedReader(_Transcoded(stream, encoding), _CHUNK)


class _Transcoded(io.RawIOBase):
    def __init__(self, stream: Any, encoding: str) -> None:
        self._stream = stream
        by_line = _LINES.get(encoding)
        self._decoder = (
            _ByLine(by_line) if by_line else codecs.getincrementaldecoder(encoding)(errors="replace")
        )
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
