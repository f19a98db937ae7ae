"""Free text, a row per line: plain text, logs, Markdown. Text that has columns is the csv format's."""

from __future__ import annotations

from collections.abc import Iterator

import pyarrow as pa

from connectors._folder.recognise import refuse_other
from connectors._stream import opened
from connectors._text.bytes import compression, draw_lines, open_plain, problem_of, start_of
from connectors._text.encoding import as_utf8, encoding_of, notes_on
from pdscan.arrow import decoded, strings
from pdscan.connector import Budget, File, Format, Sample

BLOCK = 1 << 20
LONG_LINE = 8 << 20
"""Bytes after which a line is cut, so that a file without line breaks is read in pieces."""


def sample(file: File, _part: str, budget: Budget) -> Sample:
    """Open a text file."""
    start = start_of(file)
    refuse_other(start)
    encoding = encoding_of(start)
    width = len(start) / max(1, start.count(b"\n"))
    found = Sample(batches=iter(()), types={"text": "text"}, notes=notes_on(encoding))
    splittable = compression(file.name) is None and not encoding.startswith("utf-16")
    if splittable and budget.rows is not None and file.size > 1.5 * width * budget.rows + BLOCK:
        return opened(found, _ranges(file, budget, width, found), budget, "reading text")
    return opened(found, _stream(file, encoding, budget, found), budget, "reading text")


def _ranges(file: File, budget: Budget, width: float, found: Sample) -> Iterator[pa.RecordBatch]:
    lines = draw_lines(file, 0, budget, width)
    yield (batch := _batch(lines.content.split(b"\n")[:-1]))
    lines.tell(found, batch.num_rows)


def _stream(file: File, encoding: str, budget: Budget, found: Sample) -> Iterator[pa.RecordBatch]:
    rows = 0
    for lines in _lines(file, encoding, found):
        left = len(lines) if budget.rows is None else budget.rows - rows
        rows += min(len(lines), left)
        yield _batch(lines[:left])
        if len(lines) > left:
            found.sampling, found.not_seen = "head", f"all but the first {rows:,} lines"
            return
    found.bytes_read = file.size
    found.rows_total, found.rows_total_exact = rows, found.problem is None


def _lines(file: File, encoding: str, found: Sample) -> Iterator[list[bytes]]:
    with open_plain(file) as plain:
        stream = as_utf8(plain, encoding)
        rest = b""
        while piece := stream.read(BLOCK):
            *lines, rest = (rest + piece).split(b"\n")
            if len(rest) > LONG_LINE:
                lines, rest = [*lines, rest], b""
            if lines:
                yield lines
        yield [rest] if rest else []
        found.problem = problem_of(plain)


def _batch(lines: list[bytes]) -> pa.RecordBatch:
    texts = [decoded(line).strip("\r\ufeff") or None for line in lines]
    return pa.RecordBatch.from_arrays([strings(texts)], names=["text"])


FORMAT = Format(name="text", suffixes=(".txt", ".log", ".md", ".text"), sample=sample)
