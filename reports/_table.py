"""What a table of the reports is: columns that know how to read a record, and rows of plain cells."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

Cell = str | int | float | None


@dataclass(frozen=True, slots=True)
class Column:
    """One column: the key of its label, how to read it off a row, its kind and the widest it may be.

    Kinds: name, text (wrapped), word, number, share, bar (a share drawn as a bar), chance, code, choice.
    """

    key: str
    value: Callable[[Any], Cell]
    kind: str = "text"
    widest: int = 40


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells under their columns."""

    name: str
    columns: tuple[Column, ...]
    rows: list[list[Cell]]
    note: str | None = None
    """What stands below the rows: that there are more of them."""


def build(name: str, columns: Iterable[Column], records: Iterable[Any], note: str | None = None) -> Table:
    """Read every record through the columns."""
    columns = tuple(columns)
    return Table(name, columns, [[column.value(record) for column in columns] for record in records], note)
