"""JSON and JSON Lines: a record per row, nesting kept as structs and lists.

Records are cut out of the text first (lines, or the items of one large array, never the whole file in
memory), then a block of them is parsed by Arrow. Arrow reads dates as points in time, which would lose
how they were written, so such fields are asked for as text. A block whose fields change their type is
parsed record by record, and the fields in question become text.
"""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from typing import Any

import pyarrow as pa
import pyarrow.json as pajson

from connectors._bytes import compression, draw_lines, open_plain, start_of
from connectors._encoding import as_utf8, decode_start, encoding_of
from connectors._stream import opened
from pdscan.arrow import record_batch
from pdscan.connector import Budget, File, Format, Sample
from pdscan.errors import DatasetError

BLOCK = 4 << 20
RECORD_LIMIT = 64 << 20
"""Characters of one record, beyond which the file is given up."""


def sample(file: File, _part: str, budget: Budget) -> Sample:
    """Open a JSON file of either kind; the suffix is no proof which one it is."""
    start = start_of(file)
    text = decode_start(start, encoding_of(start)).removeprefix("\ufeff").lstrip()
    if not text:
        raise DatasetError("the file is empty")
    found = Sample(batches=iter(()))
    if not _is_lines(text):
        return opened(found, _taken(_items(file), budget, found, file), budget, "reading JSON")
    width = len(start) / max(1, start.count(b"\n"))
    if compression(file.name) is None and budget.rows and file.size > 1.5 * width * budget.rows + BLOCK:
        return opened(found, _ranges(file, budget, width, found), budget, "reading JSON lines")
    return opened(found, _taken(_line_blocks(file), budget, found, file), budget, "reading JSON lines")


def _is_lines(text: str) -> bool:
    """Tell whether the first line is a whole record and another one follows."""
    first, _, rest = text.partition("\n")
    try:
        json.loads(first)
    except ValueError:
        return False
    return not first.startswith("[") or rest.lstrip().startswith("[")


def _ranges(file: File, budget: Budget, width: float, found: Sample) -> Iterator[pa.RecordBatch]:
    lines = draw_lines(file, 0, budget, width)
    rows = 0
    for batch in _parsed([line for line in lines.content.split(b"\n") if line.strip()]):
        rows += batch.num_rows
        yield batch
    lines.tell(found, rows)


def _taken(
    blocks: Iterator[list[bytes]], budget: Budget, found: Sample, file: File
) -> Iterator[pa.RecordBatch]:
    """Parse blocks of records until there are enough."""
    rows = 0
    for records in blocks:
        left = len(records) if budget.rows is None else budget.rows - rows
        rows += min(left, len(records))
        yield from _parsed(records[:left])
        if len(records) > left:
            found.sampling, found.not_seen = "head", f"all but the first {rows:,} records"
            return
    found.bytes_read = file.size
    found.rows_total, found.rows_total_exact = rows, True


def _line_blocks(file: File) -> Iterator[list[bytes]]:
    with open_plain(file) as plain:
        stream = as_utf8(plain, encoding_of(start_of(file)))
        rest = b""
        while piece := stream.read(BLOCK):
            *lines, rest = (rest + piece).split(b"\n")
            if len(rest) > RECORD_LIMIT:
                raise DatasetError("a record is larger than 64 MB")
            if records := [line for line in lines if line.strip(b" \r\t\xef\xbb\xbf")]:
                yield records
        yield [rest] if rest.strip() else []


def _items(file: File) -> Iterator[list[bytes]]:
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


def _parsed(records: list[bytes]) -> Iterator[pa.RecordBatch]:
    """Parse records, by Arrow where they agree with each other."""
    if not records:
        return
    try:
        table = _by_arrow(b"\n".join(records))
    except (pa.ArrowInvalid, pa.ArrowNotImplementedError):
        yield _one_by_one(records)
    else:
        yield from table.to_batches()


def _by_arrow(block: bytes) -> pa.Table:
    table = _read(block, None)
    if any(_holds_time(field.type) for field in table.schema):
        return _read(block, pa.schema([(field.name, _as_written(field.type)) for field in table.schema]))
    return table


def _read(block: bytes, schema: pa.Schema | None) -> pa.Table:
    return pajson.read_json(
        io.BytesIO(block),
        read_options=pajson.ReadOptions(use_threads=False, block_size=max(BLOCK, len(block) + 1)),
        parse_options=pajson.ParseOptions(explicit_schema=schema, newlines_in_values=True),
    )


def _holds_time(kind: pa.DataType) -> bool:
    return pa.types.is_temporal(kind) or any(
        _holds_time(kind.field(at).type) for at in range(kind.num_fields)
    )


def _as_written(kind: pa.DataType) -> pa.DataType:
    """Put text in the place of points in time, at any depth."""
    if pa.types.is_temporal(kind):
        return pa.string()
    if pa.types.is_struct(kind):
        return pa.struct([(field.name, _as_written(field.type)) for field in kind])
    if pa.types.is_list(kind):
        return pa.list_(_as_written(kind.value_type))
    return kind


def _one_by_one(records: list[bytes]) -> pa.RecordBatch:
    """Parse records whose fields change type: what is nested becomes JSON text."""
    values = [json.loads(record) for record in records]
    rows: list[dict[str, Any]] = [value if isinstance(value, dict) else {"value": value} for value in values]
    names = list(dict.fromkeys(name for row in rows for name in row))
    return record_batch(names, [[row.get(name) for name in names] for row in rows])


FORMAT = Format(name="json", suffixes=(".json", ".jsonl", ".ndjson"), sample=sample, grouped=True)
