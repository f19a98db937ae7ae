"""Bytes of a file: its start, its stream without compression, and lines drawn at random places."""

from __future__ import annotations

import io
import random
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from connectors._archives.unpacked import COMPRESSIONS, Unpacked
from pdscan.connector import Budget, File, Sample
from pdscan.errors import DatasetError

START = 65_536
RANGES = 40


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
    return io.BufferedReader(Unpacked(file, kind), 1 << 20)


def problem_of(stream: Any) -> str | None:
    """Tell why a stream of `open_plain` ended before its file did, if so."""
    return stream.raw.problem if isinstance(stream, io.BufferedReader) else None


def start_of(file: File, size: int = START) -> bytes:
    """Read the first bytes, unpacked."""
    with open_plain(file) as stream:
        start = bytes(stream.read(size))
        if not start and (problem := problem_of(stream)):
            raise DatasetError(problem)
    return start


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
    budget = budget.of_width(width)
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
