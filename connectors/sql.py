"""SQL databases, through SQLAlchemy: SQLite, PostgreSQL, MariaDB and MySQL, others with their extras.

A source is never harmed: sessions are read-only, statements have a time limit, rows are streamed,
nothing is counted and nothing sorted at random. What a dialect can do for that stands in its own file.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Protocol

from connectors._ahead import ahead
from connectors._sql import mysql, postgresql, sqlite
from connectors._sql.errors import DENIED, explained
from connectors._sql.strategies import Rows
from connectors._sql.tables import ROWS_HIDDEN, Columns, Reader, Table
from connectors._sql.warehouses import WAREHOUSES
from connectors._stream import opened
from pdscan.connector import Budget, ConnectorType, DatasetInfo, Sample, State
from pdscan.errors import DatasetError, PdscanError, SourceError

if TYPE_CHECKING:
    import pyarrow as pa
    import sqlalchemy as sa

LISTING_SECONDS = 60.0


class Dialect(Protocol):
    """What a dialect's file offers."""

    @property
    def KIND(self) -> str:  # noqa: N802 -- a constant, of a module or of a value
        """What the inventory calls it."""

    def engine(self, url: sa.URL) -> sa.Engine:
        """Make read-only sessions; raises SourceError for a file that is no database."""

    def limit_time(self, connection: sa.Connection, seconds: float | None) -> None:
        """Let statements of the session end after so many seconds; None for no limit."""

    def tables(self, connection: sa.Connection) -> list[Table]:
        """List tables and views."""

    def warnings(self, connection: sa.Connection) -> tuple[str, ...]:
        """Tell what to mind about the way in: the user may write."""

    def states(self, connection: sa.Connection) -> Mapping[str, State]:
        """Tell, by dataset, what shows that a table is still the same; what is unsure is left out."""

    def columns(self, connection: sa.Connection, table: Table) -> Columns:
        """Read names, types and comments of the columns."""

    def cursor(self, connection: sa.Connection) -> Any:
        """Open a cursor of the driver that streams."""

    def rows(self, reader: Reader, budget: Budget, sample: Sample) -> Rows:
        """Choose and read rows; tells the sample how."""


DIALECTS: dict[str, Dialect] = {
    "sqlite": sqlite,
    **dict.fromkeys(("postgresql", "postgres", "postgresql+psycopg"), postgresql),
    **{name: warehouse for warehouse in WAREHOUSES for name in (warehouse.KIND, warehouse.driver)},
    **dict.fromkeys(("mysql", "mysql+pymysql", "mariadb", "mariadb+pymysql"), mysql),
}


class Database:
    """An opened database."""

    def __init__(self, source: str, dialect: Dialect, engine: sa.Engine) -> None:
        self.source = source
        self.kind = dialect.KIND
        self._dialect = dialect
        self._engine = engine
        self._tables, self.warnings = self._listed()
        self.reads_only = dialect in (postgresql, mysql) and not self.warnings  # others are not asked
        self._states: Mapping[str, State] | None = None

    def _listed(self) -> tuple[list[Table], tuple[str, ...]]:
        """List the tables and rights at once: a database that cannot is one that cannot be opened."""
        try:
            with self._engine.connect() as connection:
                self._dialect.limit_time(connection, LISTING_SECONDS)
                return self._dialect.tables(connection), self._dialect.warnings(connection)
        except Exception as error:
            self._engine.dispose()
            raise SourceError(f"{self.source}: {explained(error, 'opening it')}") from None

    def datasets(self) -> Iterator[DatasetInfo]:
        """List tables and views of all schemas but the system's."""
        for table in self._tables:
            yield DatasetInfo(
                dataset=table.dataset,
                kind=table.kind,
                format=self.kind,
                handle=table,
                rows_total=table.rows,
                bytes_total=table.bytes,
                unreadable=DENIED if table.closed else None,
            )

    def sample(self, dataset: DatasetInfo, budget: Budget) -> Sample:
        """Open one table."""
        sample, table = Sample(batches=iter(())), dataset.handle
        if table.rows and table.bytes:
            budget = budget.of_width(table.bytes / table.rows)
        batches = self._batches(table, budget, sample)
        return opened(sample, ahead(batches) if budget.rows is None else batches, budget, "reading the table")

    def state(self, dataset: DatasetInfo) -> State | None:
        """Tell by what a later run will know that a table is the same; all tables are asked for at once."""
        if self._states is None:
            with self._engine.connect() as connection:
                self._dialect.limit_time(connection, LISTING_SECONDS)
                self._states = self._dialect.states(connection)
        return self._states.get(dataset.dataset)

    def _batches(self, table: Table, budget: Budget, sample: Sample) -> Iterator[pa.RecordBatch]:
        try:
            with self._engine.connect() as connection:
                self._dialect.limit_time(connection, budget.timeout)
                columns = self._dialect.columns(connection, table)
                sample.types, sample.comments = columns.types, columns.comments
                reader = Reader(connection, table, columns, self._dialect.cursor)
                yield from _as_batches(self._dialect.rows(reader, budget, sample), columns, sample)
                _tell_hidden(table, columns, sample)
        except PdscanError:
            raise
        except Exception as error:
            raise DatasetError(explained(error, "reading the table")) from None

    def close(self) -> None:
        """Let go of all connections."""
        self._engine.dispose()


def _tell_hidden(table: Table, columns: Columns, sample: Sample) -> None:
    """Tell what of a table the user may not see, though the server let it be read."""
    if table.filtered:
        sample.not_seen = "; ".join(filter(None, (sample.not_seen, ROWS_HIDDEN)))
        sample.rows_total, sample.rows_total_exact = table.rows, False
    if columns.closed:
        names = ", ".join(columns.closed)
        sample.problem = f"its columns {names} may not be read; grant SELECT on them to the user of the scan"


def _as_batches(rows: Rows, columns: Columns, sample: Sample) -> Iterator[pa.RecordBatch]:
    """Turn rows into batches; a table without rows still shows its columns."""
    from pdscan.arrow import record_batch

    empty = True
    for chunk in rows:
        batch = record_batch(columns.names, chunk)
        sample.bytes_read += batch.nbytes
        empty = False
        yield batch
    if empty:
        yield record_batch(columns.names, ())


def open_database(source: str) -> Database:
    """Open the database of a URL."""
    import sqlalchemy as sa

    try:
        url = sa.make_url(source)
        dialect = DIALECTS[url.drivername]
    except (sa.exc.ArgumentError, ValueError, KeyError):
        raise SourceError(
            "this is no database URL; write one like postgresql://user:password@host:5432/name "
            "and put special characters of a password as %40, %2F"
        ) from None
    shown = sa.URL.create(url.drivername, url.username, None, url.host, url.port, url.database)
    return Database(shown.render_as_string(), dialect, dialect.engine(url))


CONNECTOR = ConnectorType(
    name="sql",
    schemes=tuple(DIALECTS),
    open=open_database,
    kinds={name: dialect.KIND for name, dialect in DIALECTS.items()},
)
