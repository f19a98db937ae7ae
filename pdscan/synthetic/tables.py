"""Tables of synthetic data, with the truth about their columns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column and what it really holds."""

    header: str
    cells: Sequence[object]
    element: str | None = None
    """What the column is; None for a look-alike, for harmless data and for running text."""
    some: frozenset[str] = frozenset()
    """Elements that some of the cells hold besides."""
    allowed: frozenset[str] = frozenset()
    """Elements that may be said of it without being wrong: a surname is a name."""
    look_alike: str | None = None
    """Which kind of look-alike it is."""
    form: str = ""
    """How the values are written."""
    state: str = "plain"
    """How the values are kept."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table with its columns."""

    name: str
    columns: tuple[Column, ...]

    @property
    def headers(self) -> list[str]:
        """Return the names of the columns."""
        return [column.header for column in self.columns]

    @property
    def rows(self) -> Iterator[tuple[object, ...]]:
        """Walk the rows."""
        return zip(*(column.cells for column in self.columns), strict=True)


@dataclass(frozen=True, slots=True)
class Company:
    """A company's tables."""

    name: str
    tables: tuple[Table, ...]

    def columns(self) -> Iterator[tuple[Table, Column]]:
        """Walk all columns with their tables."""
        for table in self.tables:
            for column in table.columns:
                yield table, column
