"""JSON and JSON Lines: a record per row, nesting kept as structs and lists.

Records are cut out of the text first (lines, or the items of one large array, never the whole file in
memory), then a block of them is parsed at once. A line that is no JSON is left out and told.
"""

from __future__ import annotations

import io
import json
from collections.abc import Iterator

import pyarrow as pa

from connectors._stores.records import BLOCK, BROKEN, Records, loaded
from connectors._stream import opened
from connectors._text.bytes import compression, draw_lines, open_plain, problem_of, start_of
from connectors._text.encoding import as_utf8, decode_start, encoding_of, notes_on
from pdscan.connector import Budget, File, Format, Sample
from pdscan.errors import DatasetError

RECORD_LIMIT = 64 << 20
"""Characters of one record, beyond which the file is given up."""


def sample(file: File, _part: str, budget: Budget) -> Sample:
    """Open a JSON file of either kind; the suffix is no proof which one it is."""
    start = start_of(file)
    encoding = encoding_of(start)
    text = decode_start(start, encoding).removeprefix("\ufeff").lstrip()
    if not text:
        raise DatasetError("the file is empty")
    found = Sample(batches=iter(()), notes=notes_on(encoding))
    if not _is_lines(text):
        return opened(found, _taken(_items(file, found), budget, found, file), budget, "reading JSON")
    width = len(start) / max(1, start.count(b"\n"))
    if compression(file.name) is None and budget.rows and file.size > 1.5 * width * budget.rows + BLOCK:
        return opened(found, _ranges(file, budget, width, found), budget, "reading JSON lines")
    return opened(found, _taken(_line_blocks(file, found), budget, found, file), budget, "reading JSON lines")


def _is_lines(text: str) -> bool:
    """Tell whether the first line is a record, if perhaps a broken one, and another one follows."""
    first, _, rest = text.partition("\n")
    if loaded(first.encode()) is BROKEN:
        return first.startswith("{") and isinstance(loaded(rest.partition("\n")[0].encode()), dict)
    return not first.startswith("[") or rest.lstrip().startswith("[")


def _ranges(file: File, budget: Budget, width: float, found: Sample) -> Iterator[pa.RecordBatch]:
    lines = draw_lines(file, 0, budget, width)
    records = Records(found)
    yield from records.parsed([line for line in lines.content.split(b"\n") if line.strip()])
    lines.tell(found, records.rows)
    records.tell()


def _taken(
    blocks: Iterator[list[bytes]], budget: Budget, found: Sample, file: File
) -> Iterator[pa.RecordBatch]:
    """Parse blocks of records until there are enough."""
    records = Records(found)
    for block in blocks:
        left = len(block) if budget.rows is None else budget.rows - records.rows
        yield from records.parsed(block[:left])
        if len(block) > left:
            found.sampling, found.not_seen = "head", f"all but the first {records.rows:,} records"
            break
    else:
        found.bytes_read = file.size
        found.rows_total, found.rows_total_exact = records.rows + records.broken, found.problem is None
    records.tell()


def _line_blocks(file: File, found: Sample) -> Iterator[list[bytes]]:
    with open_plain(file) as plain:
        stream = as_utf8(plain, encoding_of(start_of(file)))
        rest, piece = b"", stream.read(BLOCK)
        while piece:
            following = stream.read(BLOCK)
            *lines, rest = (rest + piece + (b"" if following else b"\n")).split(b"\n")
            if len(rest) > RECORD_LIMIT:
                raise DatasetError("a record is larger than 64 MB")
            if records := [line for line in lines if line.strip(b" \r\t\xef\xbb\xbf")]:
                yield records
            piece = following
        found.problem = problem_of(plain)


def _items(file: File, found: Sample) -> Iterator[list[bytes]]:
    """Cut the items out of one array, or the documents out of a file of several."""
    decoder = json.JSONDecoder()
    with open_plain(file) as plain:
        stream = io.TextIOWrapper(
            as_utf8(plain, encoding_of(start_of(file))), encoding="utf-8-sig", errors="replace"
        )
        text = stream.read(BLOCK).lstrip()
        text = text[1:] if (listed := text.startswith("[")) else text
        while True:
            items, text = _cut(decoder, text)
            if items:
                yield items
            more = stream.read(BLOCK)
            if not more:
                break
            text += more
            if len(text) > RECORD_LIMIT:
                raise DatasetError("a record is larger than 64 MB")
        if problem := problem_of(plain):
            raise DatasetError(problem)
    if text.strip(" \r\n\t,") != ("]" if listed else ""):
        raise DatasetError("the file is no valid JSON: it breaks off or has a syntax error")


def _cut(decoder: json.JSONDecoder, text: str) -> tuple[list[bytes], str]:
    """Cut whole values off the beginning of the text."""
    items: list[bytes] = []
    at = 0
    while True:
        begin = at + len(text[at : at + 64]) - len(text[at : at + 64].lstrip(" \r\n\t,"))
        if begin - at == 64:
            at = begin
            continue
        try:
            _, end = decoder.raw_decode(text, begin)
        except ValueError:
            return items, text[at:]
        items.append(text[begin:end].encode(errors="replace"))
        at = end


FORMAT = Format(name="json", suffixes=(".json", ".jsonl", ".ndjson"), sample=sample, grouped=True)
