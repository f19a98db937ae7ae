"""Tables of a database: what a listing knows of them, and a reader that streams their rows.

A reader asks for columns by name, without their types, so that no cell is converted twice, and takes
rows from the driver's own cursor in chunks whose size follows the width of the rows.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import sqlalchemy as sa

Row = tuple[Any, ...]

ROWS_HIDDEN = "the rows that the server's row security hides from this user"
MAY_WRITE = "its user may write; the scan cannot, but a user that may only SELECT is safer"
FIRST_CHUNK = 256
CHUNK_ROWS = 8_192
CHUNK_BYTES = 32_000_000
CLIP = 65_536
"""Bytes of a binary cell that are read: enough to know a hash, a cipher or a picture."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table or view as a listing finds it."""

    name: str
    schema: str | None = None
    kind: str = "table"
    rows: int | None = None
    """Estimate of the server's statistics."""
    bytes: int | None = None
    """Size on the server, by its statistics."""
    sampled: bool = False
    """Whether the server's TABLESAMPLE works on it."""
    closed: bool = False
    """Whether the user may read nothing of it."""
    filtered: bool = False
    """Whether the server hides rows from the user (row-level security)."""

    @property
    def dataset(self) -> str:
        """Name in the inventory."""
        return f"{self.schema}.{self.name}" if self.schema else self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """Names, types and comments of a table's columns, and its integer key where a dialect draws by it."""

    names: tuple[str, ...]
    types: dict[str, str] = field(default_factory=dict)
    comments: dict[str, str] = field(default_factory=dict)
    binary: frozenset[str] = frozenset()
    key: str | None = None
    closed: tuple[str, ...] = ()
    """Columns that the user may not read."""


def columns_from(rows: Iterable[Any], binary: Collection[str], key: str | None = None) -> Columns:
    """Tell the columns from rows of a catalogue: name, kind, comment, and whether the user may read it."""
    rows = list(rows)
    readable = [row for row in rows if row.readable]
    return Columns(
        names=tuple(row.name for row in readable),
        types={row.name: row.kind for row in readable},
        comments={row.name: row.comment for row in readable if row.comment},
        binary=frozenset(binary).intersection(row.name for row in readable),
        closed=tuple(row.name for row in rows if not row.readable),
        key=key,
    )


def columns_of(connection: sa.Connection, table: Table) -> Columns:
    """Read the columns of a table from the catalogue."""
    import sqlalchemy as sa

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", sa.exc.SAWarning)  # a type that SQLAlchemy does not know is no error
        found = sa.inspect(connection).get_columns(table.name, table.schema)
    kinds = {column["name"]: column["type"] for column in found}
    return Columns(
        names=tuple(kinds),
        types={name: _type_text(kind, connection) for name, kind in kinds.items()},
        comments={column["name"]: comment for column in found if (comment := column.get("comment"))},
        binary=frozenset(name for name, kind in kinds.items() if isinstance(kind, sa.LargeBinary)),
    )


def _type_text(kind: Any, connection: sa.Connection) -> str:
    """Return the type as the source writes it: nothing for a column that has none, as SQLite allows."""
    import sqlalchemy as sa

    if isinstance(kind, sa.types.NullType):
        return ""
    try:
        return str(kind.compile(connection.dialect))
    except sa.exc.CompileError:
        return type(kind).__name__.lower()


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads one table over one connection."""

    connection: sa.Connection
    table: Table
    columns: Columns
    cursor: Callable[[sa.Connection], Any]
    """Opens a cursor of the driver that does not fetch everything at once."""

    def selected(self, *first: Any, source: Any = None) -> sa.Select[Any]:
        """Select all columns, after those given, from the table or a `source` made of it."""
        import sqlalchemy as sa

        chosen = sa.select(*first, *map(self._cell, self.columns.names))
        return chosen.select_from(self.relation() if source is None else source)

    def relation(self) -> sa.TableClause:
        """Name the table with its quotes."""
        import sqlalchemy as sa

        columns = [self.named(name) for name in self.columns.names]
        return sa.table(_quoted(self.table.name), *columns, schema=_quoted(self.table.schema))

    def named(self, column: str) -> sa.ColumnClause[Any]:
        """Name a column with its quotes."""
        import sqlalchemy as sa

        return sa.column(_quoted(column))

    def _cell(self, name: str) -> sa.ColumnElement[Any]:
        import sqlalchemy as sa

        column = self.named(name)
        if name in self.columns.binary:
            return sa.func.substr(column, 1, CLIP).label(_quoted(name))
        return column

    def stream(self, statement: sa.Select[Any] | sa.CompoundSelect[Any]) -> Iterator[Sequence[Row]]:
        """Run a statement and yield its rows in chunks, without holding the result in memory.

        SQLAlchemy writes the statement, the driver's cursor runs it: its rows are tuples already, and
        a result object around them would halve the speed.
        """
        compiled = statement.compile(self.connection, compile_kwargs={"literal_binds": True})
        cursor = self.cursor(self.connection)
        try:
            cursor.execute(str(compiled), ())
            size = FIRST_CHUNK
            while rows := cursor.fetchmany(size):
                yield rows
                size = _next_size(rows)
        except BaseException:
            with suppress(Exception):  # closed already, when the reader is given up
                self.connection.invalidate()  # it may be lost, and a proper close would fetch all rows first
            raise
        finally:
            with suppress(Exception):  # of a lost connection the cursor cannot be closed
                cursor.close()


def _next_size(rows: Sequence[Row]) -> int:
    """Fit the chunk to the width of the rows, so that wide rows cost no more memory than narrow ones."""
    probed = rows[:: max(1, len(rows) // 64)]
    width = max(sum(len(cell) for cell in row if isinstance(cell, str | bytes | bytearray)) for row in probed)
    return max(16, min(CHUNK_ROWS, CHUNK_BYTES // (width + 8 * len(rows[0]) + 1)))


def _quoted(name: str | None) -> Any:
    from sqlalchemy.sql import quoted_name

    return None if name is None else quoted_name(name, quote=True)
