"""Bytes of a file: its start, its stream without compression, and lines drawn at random places.

A stream that unpacks to far more than it was is cut off: a file of a few kilobytes must not fill a disk
or a day.
"""

from __future__ import annotations

import io
import random
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import pyarrow as pa

from pdscan.connector import Budget, File
from pdscan.errors import DatasetError

COMPRESSIONS = {".gz": "gzip", ".bz2": "bz2", ".zst": "zstd"}
START = 65_536
RANGES = 40
UNPACKED_FREELY = 1_000_000_000
UNPACKED_TIMES = 100
"""Beyond the free gigabyte a file may unpack to so many times its size."""


def compression(name: str) -> str | None:
    """Tell how a file is compressed, by the end of its name."""
    return next((kind for suffix, kind in COMPRESSIONS.items() if name.lower().endswith(suffix)), None)


def plain_name(name: str) -> str:
    """Take a compression suffix off.

    >>> plain_name("orders.csv.gz"), plain_name("orders.csv")
    ('orders.csv', 'orders.csv')
    """
    return name.rpartition(".")[0] if compression(name) else name


def open_plain(file: File) -> Any:
    """Open a file as a stream of its bytes, unpacked."""
    kind = compression(file.name)
    if kind is None:
        return file.filesystem.open_input_stream(file.path, compression=None)
    packed = file.filesystem.open_input_stream(file.path, compression=None)
    unpacked = pa.CompressedInputStream(packed, kind)
    return io.BufferedReader(_Bounded(unpacked, UNPACKED_FREELY + UNPACKED_TIMES * file.size), 1 << 20)


def start_of(file: File, size: int = START) -> bytes:
    """Read the first bytes, unpacked."""
    with open_plain(file) as stream:
        return bytes(stream.read(size))


class _Bounded(io.RawIOBase):
    """A stream that refuses to unpack more than `limit` bytes."""

    def __init__(self, stream: Any, limit: int) -> None:
        self._stream = stream
        self._left = limit

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        found = self._stream.read(len(buffer))
        self._left -= len(found)
        if self._left < 0:
            raise DatasetError("it unpacks to more than is reasonable; unpack it by hand if it is trusted")
        buffer[: len(found)] = found
        return len(found)

    def close(self) -> None:
        if not self.closed:
            self._stream.close()
        super().close()


@dataclass(frozen=True, slots=True)
class Lines:
    """Whole lines drawn from random places of a file, in its order."""

    content: bytes
    read: int
    rows_total: int


def draw_lines(file: File, begin: int, budget: Budget, width: float) -> Lines:
    """Read lines at seeded random places after the byte `begin`; `width` is what a line takes, about."""
    assert budget.rows is not None
    chance = random.Random(budget.seed)
    each = -(-budget.rows // RANGES)
    length = int(1.3 * each * width + 2 * width) + 256
    pieces = []
    with file.filesystem.open_input_file(file.path) as source:
        for low, high in _strata(begin, file.size):
            at = chance.randint(low, max(low, high - length))
            pieces.append(_whole_lines(source.read_at(min(length, file.size - at), at), each, at == begin))
    content = b"".join(pieces)
    seen = max(1, content.count(b"\n"))
    total = round((file.size - begin) * seen / max(1, len(content)))
    return Lines(content, len(pieces) * length, total)


def _strata(begin: int, end: int) -> list[tuple[int, int]]:
    edges = [begin + (end - begin) * index // RANGES for index in range(RANGES + 1)]
    return list(pairwise(edges))


def _whole_lines(piece: bytes, count: int, from_line_start: bool) -> bytes:
    """Drop the line that began before the piece and the one that goes on behind it."""
    if not from_line_start:
        piece = piece.partition(b"\n")[2]
    lines = piece.split(b"\n", count)[:count] if piece.count(b"\n") >= count else piece.split(b"\n")[:-1]
    return b"".join(line + b"\n" for line in lines)
