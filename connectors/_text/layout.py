"""How a delimited file is written, told from its first bytes: encoding, delimiter, quoting, header.

All delimiters are tried, with and without quotes; the one under which most rows have the same number of
cells is right. A quote that opens a cell and never closes would swallow rows, so files that merely hold
quotes are read without quoting.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from statistics import multimode
from typing import NamedTuple

from connectors._text.encoding import decode_start, encoding_of
from connectors._text.header import field_names, is_form, is_header
from pdscan.errors import DatasetError

DELIMITERS = ",;\t|"
TRIED = 16_384
"""Characters on which the delimiters are tried."""
PREAMBLE = 10
"""Lines of titles that may stand above the table."""


@dataclass(frozen=True, slots=True)
class Signs:
    """What separates cells, and whether quotes hold them together."""

    delimiter: str
    quoted: bool

    def rows(self, lines: Sequence[str] | io.StringIO) -> list[list[str]]:
        """Parse rows."""
        return [row for row, _ in self.rows_and_ends(lines)]

    def rows_and_ends(self, lines: Sequence[str] | io.StringIO) -> list[tuple[list[str], int]]:
        """Parse rows; tell with each the number of lines up to its end."""
        reader = csv.reader(
            lines, delimiter=self.delimiter, quoting=csv.QUOTE_MINIMAL if self.quoted else csv.QUOTE_NONE
        )
        found: list[tuple[list[str], int]] = []
        with suppress(csv.Error):  # a cell longer than the module allows; what came before it will do
            found.extend((row, reader.line_num) for row in reader if row)
        return found


class Fit(NamedTuple):
    """How well a way of writing fits rows; of two the larger is right."""

    share: float
    """Share of the rows that are as wide as most."""
    quotes_hold: bool
    """Whether quotes hold something together: no other delimiter leaves quotes at the edges of cells."""
    width: int


@dataclass(frozen=True, slots=True)
class Layout:
    """How a delimited file is written."""

    encoding: str
    signs: Signs
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
    signs, fit = _signs(text[:TRIED])
    parsed = signs.rows_and_ends(io.StringIO(text, newline=""))
    if not parsed:
        raise DatasetError("the file holds no rows")
    rows = [row for row, _ in parsed]
    first = _first_of_table(rows)
    named = is_header(rows[first], rows[first + 1 :]) and not is_form(rows[first:])
    above = parsed[first - 1][1] if first else 0
    return Layout(
        encoding=encoding,
        signs=signs,
        names=tuple(field_names(rows[first] if named else (), len(rows[first]))),
        skipped_lines=parsed[first][1] if named else above,
        width=len(start) / len(rows),
        breaks_in_quotes=any("\n" in cell for row in rows for cell in row),
        fit=fit,
    )


def _signs(text: str) -> tuple[Signs, float]:
    """Choose delimiter and quoting, and tell how well they fit; the comma where nothing does."""
    chosen = [_quoting(text, delimiter) for delimiter in DELIMITERS]
    signs, fit = max(chosen, key=lambda one: one[1])
    return signs, fit.share


def _quoting(text: str, delimiter: str) -> tuple[Signs, Fit]:
    """Choose whether quotes hold cells together; they do unless more rows agree without them."""
    with_quotes, without = Signs(delimiter, quoted=True), Signs(delimiter, quoted=False)
    held, plain = (signs.rows(io.StringIO(text, newline="")) for signs in (with_quotes, without))
    fit, fit_of_plain = _fit(held, quotes_hold=held != plain), _fit(plain, quotes_hold=False)
    return (without, fit_of_plain) if fit_of_plain.share > fit.share else (with_quotes, fit)


def _fit(rows: Sequence[Sequence[str]], *, quotes_hold: bool) -> Fit:
    """Measure how well rows agree."""
    widths = [len(row) for row in rows]
    usual = max(multimode(widths), default=1)
    return Fit(widths.count(usual) / len(widths), quotes_hold, usual) if usual > 1 else Fit(0.0, False, 1)


def _first_of_table(rows: Sequence[Sequence[str]]) -> int:
    """Find the first row that is as wide as most."""
    usual = max(multimode(len(row) for row in rows))
    return next((at for at, row in enumerate(rows[:PREAMBLE]) if len(row) == usual), 0)
