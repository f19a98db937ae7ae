"""Delimited text (CSV, TSV): every column read as text, so that leading zeros and long numbers stay.

Delimiter, encoding and header are told from the first 64 KB. Large files are sampled by byte ranges;
where that cannot be (compressed, UTF-16, line breaks inside quotes) the first rows are read, and said
to be. Rows with more or fewer cells than the header are kept as far as they go.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import multimode
from typing import Any

import pyarrow as pa
import pyarrow.csv as pacsv

from connectors._bytes import compression, draw_lines, open_plain, start_of
from connectors._encoding import as_utf8, decode_start, encoding_of
from connectors._header import field_names, is_header
from connectors._stream import opened
from pdscan.arrow import decoded, record_batch, strings
from pdscan.connector import Budget, File, Format, Sample
from pdscan.errors import DatasetError

DELIMITERS = ",;\t|"
BLOCK = 2 << 20
SMALL_BLOCK = 1 << 20
PREAMBLE = 10
"""Lines of titles that may stand above the table."""
MAX_ODD_ROWS = 10_000
ABSENT = ["", "NULL", "\\N"]


@dataclass(frozen=True, slots=True)
class Layout:
    """How a delimited file is written."""

    encoding: str
    delimiter: str
    names: tuple[str, ...]
    skipped_lines: int
    width: float
    """Bytes that a row takes, about."""
    breaks_in_quotes: bool
    fit: float
    """Share of the rows that are as wide as most."""

    @property
    def is_table(self) -> bool:
        """Tell whether the text has columns at all."""
        return len(self.names) > 1


def layout_of(start: bytes, *, whole: bool) -> Layout:
    """Tell the layout from the first bytes; `whole` when they are all there is."""
    encoding = encoding_of(start)
    text = decode_start(start, encoding).removeprefix("\ufeff")
    if not whole:
        text = text[: text.rfind("\n") + 1] or text
    delimiter = max(DELIMITERS, key=lambda sign: _fit(_parsed(text, sign)))
    fit, _ = _fit(_parsed(text, delimiter))
    if not fit:
        delimiter = ","
    rows, ends = _rows_and_ends(text, delimiter)
    if not rows:
        raise DatasetError("the file holds no rows")
    first = _first_of_table(rows)
    named = is_header(rows[first], rows[first + 1 :])
    width = len(rows[first])
    return Layout(
        encoding=encoding,
        delimiter=delimiter,
        names=tuple(field_names(rows[first] if named else (), width)),
        skipped_lines=ends[first] if named else (ends[first - 1] if first else 0),
        width=len(start) / len(rows),
        breaks_in_quotes=any("\n" in cell for row in rows for cell in row),
        fit=fit,
    )


def _parsed(text: str, delimiter: str) -> list[list[str]]:
    return _rows_and_ends(text[:16_384], delimiter)[0]


def _rows_and_ends(text: str, delimiter: str) -> tuple[list[list[str]], list[int]]:
    """Parse rows; tell with each the number of lines of the text up to its end."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    rows, ends = [], []
    try:
        for row in reader:
            if row:
                rows.append(row)
                ends.append(reader.line_num)
    except csv.Error:  # a cell longer than the module allows; what came before it will do
        pass
    return rows, ends


def _fit(rows: Sequence[Sequence[str]]) -> tuple[float, int]:
    """Measure how well a delimiter fits: the share of rows as wide as most, and that width."""
    widths = [len(row) for row in rows]
    usual = max(multimode(widths), default=1)
    return (widths.count(usual) / len(widths), usual) if usual > 1 else (0.0, usual)


def _first_of_table(rows: Sequence[Sequence[str]]) -> int:
    """Find the first row that is as wide as most."""
    usual = max(multimode(len(row) for row in rows))
    return next((at for at, row in enumerate(rows[:PREAMBLE]) if len(row) == usual), 0)


def sample(file: File, _part: str, budget: Budget) -> Sample:
    """Open a delimited file."""
    start = start_of(file)
    if not start:
        raise DatasetError("the file is empty")
    layout = layout_of(start, whole=len(start) >= file.size and compression(file.name) is None)
    found = Sample(batches=iter(()), types=dict.fromkeys(layout.names, "text"))
    reading = _Reading(file, layout, budget, found)
    batches = reading.ranges() if _is_large(file, layout, budget) else reading.stream()
    return opened(found, batches, budget, "reading delimited text")


def _is_large(file: File, layout: Layout, budget: Budget) -> bool:
    """Tell whether byte ranges are worth it, and possible."""
    if budget.rows is None or compression(file.name) or layout.encoding.startswith("utf-16"):
        return False
    return not layout.breaks_in_quotes and file.size > 1.5 * layout.width * budget.rows + SMALL_BLOCK


@dataclass(slots=True)
class _Reading:
    file: File
    layout: Layout
    budget: Budget
    sample: Sample
    rows: int = 0

    def stream(self) -> Iterator[pa.RecordBatch]:
        """Read from the start, to the end or to the number of rows wanted."""
        odd = _OddRows(self.layout)
        wanted = self.budget.rows
        with open_plain(self.file) as plain:
            reader = self._reader(as_utf8(plain, self.layout.encoding), odd, self.layout.skipped_lines)
            for batch in reader:
                left = None if wanted is None else wanted - self.rows
                if left is not None and batch.num_rows > left:
                    yield self._text(batch.slice(0, left))
                    self._say_head()
                    return
                yield self._text(batch)
            yield from self._odd(odd)
        if not self.rows:
            yield record_batch(self.layout.names, ())
        self.sample.bytes_read = self.file.size
        self.sample.rows_total, self.sample.rows_total_exact = self.rows, True

    def ranges(self) -> Iterator[pa.RecordBatch]:
        """Read lines at random places."""
        begin = _length_of_lines(start_of(self.file), self.layout.skipped_lines)
        lines = draw_lines(self.file, begin, self.budget, self.layout.width)
        odd = _OddRows(self.layout)
        content = io.BytesIO(lines.content)
        for batch in self._reader(as_utf8(content, self.layout.encoding), odd, 0):
            yield self._text(batch)
        yield from self._odd(odd)
        lines.tell(self.sample, self.rows)

    def _reader(self, stream: Any, odd: _OddRows, skipped: int) -> pacsv.CSVStreamingReader:
        names = self.layout.names
        return pacsv.open_csv(
            stream,
            read_options=pacsv.ReadOptions(
                column_names=names,
                skip_rows=skipped,
                block_size=BLOCK if self.budget.rows is None else SMALL_BLOCK,
                use_threads=False,
            ),
            parse_options=pacsv.ParseOptions(
                delimiter=self.layout.delimiter, newlines_in_values=True, invalid_row_handler=odd.take
            ),
            # as bytes: one cell that is no UTF-8 must not end the read
            convert_options=pacsv.ConvertOptions(
                column_types=dict.fromkeys(names, pa.binary()),
                check_utf8=False,
                strings_can_be_null=True,
                null_values=ABSENT,
            ),
        )

    def _text(self, batch: pa.RecordBatch) -> pa.RecordBatch:
        self.rows += batch.num_rows
        return pa.RecordBatch.from_arrays(
            [_as_text(column) for column in batch.columns], names=batch.schema.names
        )

    def _odd(self, odd: _OddRows) -> Iterator[pa.RecordBatch]:
        if odd.count:
            yield self._text(odd.batch())
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
        width = len(self._layout.names)
        parsed = csv.reader(self._lines, delimiter=self._layout.delimiter)
        return record_batch(
            self._layout.names, [_fitted(row, width, self._layout.delimiter) for row in parsed]
        )


def _fitted(row: Sequence[str], width: int, delimiter: str) -> list[str | None]:
    cells: list[str | None] = [cell or None for cell in row[:width]]
    if len(row) > width:
        cells[-1] = delimiter.join(row[width - 1 :])
    return cells + [None] * (width - len(cells))


def _as_text(column: pa.Array) -> pa.Array:
    if pa.types.is_null(column.type):
        return column
    try:
        return column.cast(pa.string())
    except pa.ArrowInvalid:
        return strings([None if cell is None else decoded(cell) for cell in column.to_pylist()])


def _length_of_lines(start: bytes, count: int) -> int:
    return sum(len(line) for line in start.splitlines(keepends=True)[:count])


FORMAT = Format(name="csv", suffixes=(".csv", ".tsv", ".tab", ".psv"), sample=sample, grouped=True)
