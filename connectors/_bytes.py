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

from pdscan.connector import Budget, File, Sample
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

    def tell(self, sample: Sample, rows: int) -> None:
        """Write into the sample what was read, and what was not."""
        sample.sampling = "byte ranges"
        sample.rows_total, sample.bytes_read = max(rows, self.rows_total), self.read
        sample.not_seen = (
            f"about {sample.rows_total - rows:,} of {sample.rows_total:,} rows, "
            "outside the random byte ranges that were read"
        )


def draw_lines(file: File, begin: int, budget: Budget, width: float) -> Lines:
    """Read lines at seeded random places after the byte `begin`; `width` is what a line takes, about."""
    assert budget.rows is not None
    chance = random.Random(budget.seed)
    length = int((1.3 * budget.rows / RANGES + 2) * width) + 256
    places, counts = _shares(begin, file.size), _shares(0, budget.rows)
    pieces = []
    with file.filesystem.open_input_file(file.path) as source:
        for (low, high), (first, last) in zip(places, counts, strict=True):
            at = chance.randint(low, max(low, high - length))
            piece = source.read_at(min(length, file.size - at), at)
            pieces.append(_whole_lines(piece, last - first, at == begin))
    content = b"".join(pieces)
    seen = max(1, content.count(b"\n"))
    total = round((file.size - begin) * seen / max(1, len(content)))
    return Lines(content, len(pieces) * length, total)


def _shares(begin: int, end: int) -> list[tuple[int, int]]:
    """Cut what lies between two numbers into a share for each range."""
    edges = [begin + (end - begin) * index // RANGES for index in range(RANGES + 1)]
    return list(pairwise(edges))


def _whole_lines(piece: bytes, count: int, from_line_start: bool) -> bytes:
    """Take `count` lines; the one that began before the piece and the one that goes on behind it drop out."""
    if not from_line_start:
        piece = piece.partition(b"\n")[2]
    lines = piece.split(b"\n", count)[:-1]
    return b"".join(line + b"\n" for line in lines)
