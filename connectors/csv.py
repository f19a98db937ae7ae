"""Delimited text (CSV, TSV): every column read as text, so that leading zeros and long numbers stay.

Delimiter, encoding and header are told from the first 64 KB. Large files are sampled by byte ranges;
where that cannot be (compressed, UTF-16, line breaks inside quotes) the first rows are read, and said
to be. Rows with more or fewer cells than the header are kept as far as they go. Whether cells are UTF-8 is
left to who reads them: most are only looked at by their bytes.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import pyarrow as pa
import pyarrow.csv as pacsv

from connectors._folder.recognise import refuse_other
from connectors._stream import opened
from connectors._text.bytes import compression, draw_lines, open_plain, problem_of, start_of
from connectors._text.encoding import as_utf8, mended, notes_on
from connectors._text.layout import Layout, layout_of
from pdscan.arrow import record_batch
from pdscan.connector import Budget, File, Format, Sample
from pdscan.errors import DatasetError

BLOCK, LARGE_BLOCK = 1 << 20, 64 << 20
"""Bytes that the parser takes at once; a row must fit in them."""
MAX_ODD_ROWS = 10_000
ABSENT = ["", "NULL", "\\N"]
LONG_ROW = "straddling"
"""What the parser says of a row that does not fit into a block."""


def sample(file: File, _part: str, budget: Budget) -> Sample:
    """Open a delimited file."""
    start = start_of(file)
    if not start:
        raise DatasetError("the file is empty")
    refuse_other(start)
    layout = layout_of(start, whole=len(start) >= file.size and compression(file.name) is None)
    found = Sample(
        batches=iter(()), types=dict.fromkeys(layout.names, "text"), notes=notes_on(layout.encoding)
    )
    reading = _Reading(file, layout, budget, found)
    batches = reading.ranges() if _is_large(file, layout, budget) else reading.stream()
    # Blocks share no memory, so it need not be asked which part of it each column has: that takes longer.
    return opened(found, batches, budget, "reading delimited text", pa.RecordBatch.get_total_buffer_size)


def _is_large(file: File, layout: Layout, budget: Budget) -> bool:
    """Tell whether byte ranges are worth it, and possible."""
    if budget.rows is None or compression(file.name) or layout.encoding.startswith("utf-16"):
        return False
    return not layout.breaks_in_quotes and file.size > 1.5 * layout.width * budget.rows + BLOCK


@dataclass(slots=True)
class _Reading:
    file: File
    layout: Layout
    budget: Budget
    sample: Sample
    rows: int = 0

    def stream(self) -> Iterator[pa.RecordBatch]:
        """Read from the start, in larger blocks once a row is longer."""
        for block in (BLOCK, LARGE_BLOCK):
            try:
                yield from self._stream(block)
            except pa.ArrowInvalid as error:
                if LONG_ROW not in str(error):
                    raise
            else:
                return
        raise DatasetError("a row is longer than 64 MB; split the file, or take the long cells out")

    def _stream(self, block: int) -> Iterator[pa.RecordBatch]:
        """Read on behind the rows already given, to the end or to the number of rows wanted."""
        odd = _OddRows(self.layout)
        wanted, given = self.budget.rows, self.rows
        with open_plain(self.file) as plain:
            in_utf8 = mended if compression(self.file.name) else as_utf8
            utf8 = in_utf8(plain, self.layout.encoding)
            for whole in self._reader(utf8, odd, self.layout.skipped_lines, block):
                batch = whole.slice(min(given, whole.num_rows))
                given -= whole.num_rows - batch.num_rows
                left = None if wanted is None else wanted - self.rows
                if left is not None and batch.num_rows > left:
                    yield self._counted(batch.slice(0, left))
                    self._say_head()
                    return
                yield self._counted(batch)
            yield from self._odd(odd)
            cut = problem_of(plain)
        if not self.rows:
            yield record_batch(self.layout.names, ())
        self.sample.bytes_read = self.file.size
        self.sample.rows_total, self.sample.rows_total_exact = self.rows, cut is None
        self.sample.problem = "; ".join(filter(None, (cut, self.sample.problem))) or None

    def ranges(self) -> Iterator[pa.RecordBatch]:
        """Read lines at random places."""
        begin = _length_of_lines(start_of(self.file), self.layout.skipped_lines)
        lines = draw_lines(self.file, begin, self.budget, self.layout.width)
        odd = _OddRows(self.layout)
        content = io.BytesIO(lines.content)
        block = max(BLOCK, len(lines.content) + 1)
        utf8 = as_utf8(content, self.layout.encoding)
        for batch in self._reader(utf8, odd, 0, block):
            yield self._counted(batch)
        yield from self._odd(odd)
        lines.tell(self.sample, self.rows)

    def _reader(self, stream: Any, odd: _OddRows, skipped: int, block: int) -> pacsv.CSVStreamingReader:
        names = self.layout.names
        return pacsv.open_csv(
            stream,
            read_options=pacsv.ReadOptions(
                column_names=names,
                skip_rows=skipped,
                block_size=block,
                use_threads=False,
            ),
            parse_options=pacsv.ParseOptions(
                delimiter=self.layout.signs.delimiter,
                quote_char='"' if self.layout.signs.quoted else False,
                newlines_in_values=self.layout.signs.quoted,
                invalid_row_handler=odd.take,
            ),
            convert_options=pacsv.ConvertOptions(
                check_utf8=False,
                column_types=dict.fromkeys(names, pa.string()),
                strings_can_be_null=True,
                null_values=ABSENT,
            ),
        )

    def _counted(self, batch: pa.RecordBatch) -> pa.RecordBatch:
        self.rows += batch.num_rows
        return batch

    def _odd(self, odd: _OddRows) -> Iterator[pa.RecordBatch]:
        if odd.count:
            yield self._counted(odd.batch())
            self.sample.problem = (
                f"{odd.count:,} rows have more or fewer cells than the header; their cells were read in order"
            )

    def _say_head(self) -> None:
        self.sample.sampling = "head"
        self.sample.not_seen = f"all but the first {self.rows:,} rows"
        if not compression(self.file.name):
            self.sample.rows_total = max(self.rows, round(self.file.size / self.layout.width))


class _OddRows:
    """Rows that do not have the usual number of cells, kept aside by the parser."""

    def __init__(self, layout: Layout) -> None:
        self._layout = layout
        self._lines: list[str] = []
        self.count = 0

    def take(self, row: Any) -> str:
        """Be called by the parser for each such row."""
        self.count += 1
        if len(self._lines) < MAX_ODD_ROWS:
            self._lines.append(row.text)
        return "skip"

    def batch(self) -> pa.RecordBatch:
        """Fit the rows to the columns; what is too much joins the last one."""
        names, signs = self._layout.names, self._layout.signs
        rows = signs.rows(self._lines)
        return record_batch(names, [_fitted(row, len(names), signs.delimiter) for row in rows])


def _fitted(row: Sequence[str], width: int, delimiter: str) -> list[str | None]:
    cells: list[str | None] = [cell or None for cell in row[:width]]
    if len(row) > width:
        cells[-1] = delimiter.join(row[width - 1 :])
    return cells + [None] * (width - len(cells))


def _length_of_lines(start: bytes, count: int) -> int:
    return sum(len(line) for line in start.splitlines(keepends=True)[:count])


FORMAT = Format(name="csv", suffixes=(".csv", ".tsv", ".tab", ".psv"), sample=sample, grouped=True)
