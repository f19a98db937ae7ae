"""The unpacked bytes of a compressed file, as far as they go.

A file that was cut off (a copy that was interrupted, a full disk) gives every byte before the cut, and its
`problem` then says so. A stream that unpacks to far more than it was ends there too: some kilobytes
must not fill a disk or a day.
"""

from __future__ import annotations

import io
import lzma
from typing import Any

import pyarrow as pa

from pdscan.connector import File

COMPRESSIONS = {
    ".gz": "gzip",
    ".bz2": "bz2",
    ".zst": "zstd",
    ".xz": "xz",
    ".tgz": "gzip",
    ".tbz2": "bz2",
    ".tzst": "zstd",
    ".txz": "xz",
}
UNPACKED_FREELY = 1_000_000_000
UNPACKED_TIMES = 100
"""Beyond the free gigabyte a file may unpack to so many times its size."""
TOO_MUCH = "it unpacks to more than is reasonable; unpack it by hand if it is trusted"
PIECE = 65_536
CUT = "it ends too early, and was read up to there; copy or write the file again"
DAMAGED = "its compressed data is damaged, and was read up to there; copy or write the file again"


class Unpacked(io.RawIOBase):
    """A stream of unpacked bytes that ends where the file is cut or damaged."""

    def __init__(self, file: File, kind: str) -> None:
        self.problem: str | None = None
        self._file = file
        self._kind = kind
        self._stream = self._opened()
        self._taken = 0
        self._piece = PIECE

    def _opened(self) -> Any:
        packed = self._file.filesystem.open_input_stream(self._file.path, compression=None)
        return lzma.open(packed) if self._kind == "xz" else pa.CompressedInputStream(packed, self._kind)

    def readable(self) -> bool:
        """Tell that it can be read."""
        return True

    def readinto(self, buffer: Any) -> int:
        """Fill the buffer with what comes next."""
        if self.problem:
            return 0
        try:
            found = self._stream.read(min(len(buffer), self._piece))
        except (OSError, EOFError, lzma.LZMAError) as error:
            return self._up_to_the_break(buffer, error)
        self._taken += len(found)
        if self._taken > UNPACKED_FREELY + UNPACKED_TIMES * self._file.size:
            self.problem = TOO_MUCH  # no error: a parser reads ahead, and meets it before it gives rows
            return 0
        buffer[: len(found)] = found
        return len(found)

    def _up_to_the_break(self, buffer: Any, error: Exception) -> int:
        """Come back to the same place and go on byte by byte, since a read that fails loses what it had."""
        if self._piece == 1:
            self.problem = CUT if isinstance(error, EOFError) or "runcated" in str(error) else DAMAGED
            return 0
        self._piece = 1
        self._stream = self._opened()
        passed = 0
        while passed < self._taken:
            passed += len(self._stream.read(min(PIECE, self._taken - passed)))
        return self.readinto(buffer)

    def close(self) -> None:
        """Let go of the file."""
        if not self.closed:
            self._stream.close()
        super().close()
