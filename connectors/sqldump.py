"""SQL dumps, every table a dataset; a script without tables is text.

A dump has no index: a sample is the first rows of a table, and says so.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence

import pyarrow as pa

from connectors import text
from connectors._folder.recognise import is_text
from connectors._stream import opened
from connectors._text.bytes import open_plain, problem_of, start_of
from connectors._text.dump import Dump
from connectors._text.encoding import decode_start, encoding_of, mended, notes_on
from connectors._text.header import field_names
from pdscan.arrow import record_batch
from pdscan.connector import Budget, File, Format, Sample
from pdscan.errors import DatasetError

BATCH = 4_096
Cells = list[str | None]


def parts(file: File) -> list[str]:
    """List the tables, in the order in which the dump names them."""
    dump = Dump(_lines(file))
    for _ in dump.rows():
        pass
    start = start_of(file)
    if not dump.tables and not is_text(decode_start(start, encoding_of(start))):
        raise DatasetError("it is no text; a dump in a binary form has to be written as SQL")
    return list(dump.tables) or [""]


def sample(file: File, part: str, budget: Budget) -> Sample:
    """Open one table of the dump."""
    if not part:
        return text.sample(file, part, budget)
    found = Sample(batches=iter(()))
    return opened(found, _batches(file, part, budget, found), budget, "reading the dump")


def _lines(file: File, found: Sample | None = None) -> Iterator[str]:
    encoding = encoding_of(start_of(file))
    if found is not None:
        found.notes += notes_on(encoding)
    with open_plain(file) as plain:
        yield from io.TextIOWrapper(
            mended(plain, encoding), encoding="utf-8-sig", errors="replace", newline="\n"
        )
        if found is not None:
            found.problem = problem_of(plain)


def _batches(file: File, part: str, budget: Budget, found: Sample) -> Iterator[pa.RecordBatch]:
    dump = Dump(_lines(file, found))
    taken, waiting, columns = 0, list[Cells](), None
    for rows in dump.rows(part):
        if waiting and (rows.columns != columns or len(waiting) >= BATCH):
            yield _batch(dump, part, columns, waiting, found)
            waiting = []
        columns = rows.columns
        room = len(rows.cells) if budget.rows is None else budget.rows - taken
        waiting += rows.cells[:room]
        taken += min(room, len(rows.cells))
        if len(rows.cells) > room:
            found.sampling, found.not_seen = "head", f"all but the first {taken:,} rows"
            break
    else:
        found.bytes_read = file.size
        found.rows_total, found.rows_total_exact = taken, found.problem is None
    yield _batch(dump, part, columns, waiting, found)
    if dump.broken:
        raise DatasetError("a row cannot be told from what follows it; the rows before it were read")


def _batch(
    dump: Dump, part: str, columns: Sequence[str] | None, rows: list[Cells], found: Sample
) -> pa.RecordBatch:
    table = dump.tables[part]
    found.types, found.comments = {**table.types}, {**table.comments}
    width = max(map(len, rows), default=0)
    names = field_names(columns or tuple(table.types), max(width, len(columns or table.types)))
    return record_batch(names, [[*row, *[None] * (len(names) - len(row))] for row in rows])


FORMAT = Format(name="sql", suffixes=(".sql",), sample=sample, parts=parts)
