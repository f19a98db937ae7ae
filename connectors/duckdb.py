"""DuckDB databases, through DuckDB's own driver: opened read-only, without access to anything outside.

A large table is sampled by random pages of it (TABLESAMPLE SYSTEM, in chunks of 2,048 rows), of which a
random part is kept. Types that Arrow has no plain form for are asked for as text.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyarrow as pa

from connectors._archives.memory import named
from connectors._folder.state import of_database
from connectors._stream import opened
from pdscan.arrow import without_rows
from pdscan.connector import Budget, ConnectorType, DatasetInfo, Sample, State
from pdscan.errors import DatasetError, SourceError, reason

BATCH = 32_768
SURPLUS = 5
"""Times the rows wanted that the random pages hold, so that the sample is no few lumps."""
_ODD = re.compile(r"(?:UUID|JSON|BIT|INTERVAL|U?HUGEINT|TIME|MAP|UNION|VARIANT|BIGNUM)\b")
_LISTING = """
    SELECT schema_name, table_name, 'table' AS kind, estimated_size FROM duckdb_tables() WHERE NOT internal
    UNION ALL
    SELECT schema_name, view_name, 'view', NULL FROM duckdb_views() WHERE NOT internal
    ORDER BY 1, 2
"""
_COLUMNS = """
    SELECT column_name, data_type, comment FROM duckdb_columns()
    WHERE schema_name = ? AND table_name = ? ORDER BY column_index
"""


@dataclass(frozen=True, slots=True)
class _Table:
    schema: str
    name: str
    kind: str
    rows: int | None

    @property
    def quoted(self) -> str:
        return f"{_quoted(self.schema)}.{_quoted(self.name)}"


class Database:
    """An opened DuckDB file."""

    kind = "duckdb"

    def __init__(self, source: str, connection: Any) -> None:
        self.source = source
        self._connection = connection

    def datasets(self) -> Iterator[DatasetInfo]:
        """List tables and views of all schemas."""
        for schema, name, kind, rows in self._connection.cursor().execute(_LISTING).fetchall():
            table = _Table(schema, name, kind, rows)
            yield DatasetInfo(
                dataset=f"{schema}.{name}", kind=kind, format="duckdb", handle=table, rows_total=rows
            )

    def sample(self, dataset: DatasetInfo, budget: Budget) -> Sample:
        """Open one table."""
        found = Sample(batches=iter(()))
        return opened(found, self._batches(dataset.handle, budget, found), budget, "reading the table")

    def state(self, _dataset: DatasetInfo) -> State | None:
        """Tell the state of the file, and of the log beside it: no table has one of its own."""
        file = _path(self.source)
        return of_database(file, file.with_name(f"{file.name}.wal"))

    def _batches(self, table: _Table, budget: Budget, found: Sample) -> Iterator[pa.RecordBatch]:
        connection = self._connection.cursor()
        columns = connection.execute(_COLUMNS, [table.schema, table.name]).fetchall()
        if not columns:
            raise DatasetError("it is no longer there; it was dropped or renamed during the scan")
        found.types = {name: kind for name, kind, _ in columns}
        found.comments = {name: comment for name, _, comment in columns if comment}
        query = (
            f"SELECT {', '.join(_cell(name, kind) for name, kind, _ in columns)} FROM {_rows(table, budget)}"
        )
        with _limited(connection, None if budget.rows is None else budget.timeout):
            reader = connection.sql(query).to_arrow_reader(BATCH)
            rows, empty = 0, True
            for batch in reader:
                rows, empty = rows + batch.num_rows, False
                found.bytes_read += batch.nbytes
                yield batch
            if empty:
                yield without_rows(reader.schema)
        _tell(table, rows, budget, found)

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()


def _rows(table: _Table, budget: Budget) -> str:
    """Write what is read of the table."""
    if budget.rows is None:
        return table.quoted
    if table.rows is None or table.rows <= budget.rows:
        return f"(FROM {table.quoted} LIMIT {budget.rows})"
    pages = table.quoted
    if table.rows > SURPLUS * budget.rows:
        share = 100 * SURPLUS * budget.rows / table.rows
        pages = f"(FROM {pages} TABLESAMPLE SYSTEM ({share:.6f} PERCENT) REPEATABLE ({budget.seed}))"
    return f"(FROM {pages} USING SAMPLE RESERVOIR ({budget.rows} ROWS) REPEATABLE ({budget.seed}))"


def _tell(table: _Table, rows: int, budget: Budget, found: Sample) -> None:
    """Write into the sample what was read, and what was not."""
    if budget.rows is None or rows < budget.rows:
        found.rows_total, found.rows_total_exact = rows, True
    if table.rows is None and rows == budget.rows:
        found.sampling, found.not_seen = "head", f"all but the first {rows:,} rows (a view cannot be sampled)"
    elif table.rows is not None and table.rows > rows:
        found.rows_total, found.rows_total_exact = table.rows, False
        found.sampling = "tablesample"
        left = table.rows - rows
        found.not_seen = f"about {left:,} of {table.rows:,} rows, outside the random rows that were read"


def _cell(name: str, kind: str) -> str:
    column = _quoted(name)
    return f"{column}::VARCHAR AS {column}" if _ODD.match(kind) else column


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


@contextmanager
def _limited(connection: Any, seconds: float | None) -> Iterator[None]:
    """Interrupt the connection's query after so many seconds."""
    if seconds is None:
        yield
        return
    import duckdb

    clock = threading.Timer(seconds, connection.interrupt)
    clock.daemon = True
    clock.start()
    try:
        yield
    except duckdb.InterruptException:
        raise DatasetError("the query was stopped at the time limit; a longer --timeout reads on") from None
    finally:
        clock.cancel()


def _path(source: str) -> Path:
    return Path(source.partition("://")[2].removeprefix("/").partition("?")[0])


def open_database(source: str) -> Database:
    """Open the file of a URL."""
    import duckdb

    path = _path(source)
    if not path.is_file():
        raise SourceError(f"no such file: {path}; check the path")
    settings = {
        "enable_external_access": "false",
        "threads": "1",
    }  # with more, a seed means nothing
    try:
        with named(str(path)) as name:
            return Database(source, duckdb.connect(name, read_only=True, config=settings))
    except duckdb.Error as error:
        raise SourceError(f"{path}: {_why(error)}") from None


def _why(error: Exception) -> str:
    if "lock" in str(error):
        return "it is locked by another program; close that program or scan a copy"
    if "encrypt" in str(error):
        return "it is encrypted; give a decrypted copy"
    return f"it is damaged, or no DuckDB database of this version ({reason(error, 'opening it')})"


CONNECTOR = ConnectorType(name="duckdb", schemes=("duckdb",), open=open_database)
