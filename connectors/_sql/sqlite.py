"""SQLite as the SQL connector sees it: opened read-only, sampled by rowid.

SQLite keeps whatever it is given: text in an INTEGER column, bytes that are no UTF-8 in a TEXT column.
Text is therefore taken as its bytes (`bytearray`; a BLOB arrives as `bytes`) and decoded by the column.
"""

from __future__ import annotations

import sqlite3
import time
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote

from connectors._archives.memory import PLACE
from connectors._folder.state import of_database
from connectors._sql.strategies import Rows, every_row, first_rows, key_blocks
from connectors._sql.tables import Reader, Table, columns_of
from pdscan.connector import Budget, Sample, State
from pdscan.errors import SourceError

if TYPE_CHECKING:
    import sqlalchemy as sa

KIND = "sqlite"
_SIGNATURE = b"SQLite format 3\x00"
_LOGGED = 18
"""Where the file says whether changes lie in a log beside it, which a database in memory cannot have."""
BUSY_SECONDS = 5.0
_INSTRUCTIONS = 10_000
"""Steps of SQLite's machine between two looks at the clock."""


def engine(url: sa.URL) -> sa.Engine:
    """Open the file read-only; says what is wrong with a file that is no database."""
    import sqlalchemy as sa

    path = Path((url.database or "").removeprefix("file:").split("?")[0])
    _refuse_other_files(path)
    location = f"file:{quote(str(path.absolute()))}?mode=ro"

    def connect() -> sqlite3.Connection:
        if str(path).startswith(PLACE):
            return _of_bytes(path.read_bytes())
        opened = sqlite3.connect(location, uri=True, check_same_thread=False, timeout=BUSY_SECONDS)
        _accept_cut_files(opened)
        return opened

    return sa.create_engine("sqlite://", creator=connect, poolclass=sa.NullPool, hide_parameters=True)


def _of_bytes(content: bytes) -> sqlite3.Connection:
    """Open a database that lies in memory, of which SQLite takes no path; without the log beside it."""
    opened = sqlite3.connect(":memory:", check_same_thread=False)
    opened.deserialize(content[:_LOGGED] + b"\x01\x01" + content[_LOGGED + 2 :])
    opened.execute("PRAGMA query_only = ON")
    return opened


def _accept_cut_files(opened: sqlite3.Connection) -> None:
    """Let the tables before the cut be read: SQLite refuses a short file as a whole, unless told this."""
    try:
        opened.execute("PRAGMA schema_version")
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode != sqlite3.SQLITE_CORRUPT:
            return
        opened.execute("PRAGMA writable_schema = ON")
        tables = opened.execute("SELECT 1 FROM sqlite_master WHERE type = 'table'")
        if tables.fetchone() is None:  # their list is lost too
            opened.execute("PRAGMA writable_schema = OFF")


def _refuse_other_files(path: Path) -> None:
    try:
        with path.open("rb") as file:
            start = file.read(len(_SIGNATURE))
    except FileNotFoundError:
        raise SourceError(f"no such file: {path}; check the path") from None
    except OSError as error:
        raise SourceError(f"{path} cannot be opened ({error.strerror}); check that it may be read") from None
    if not start:
        raise SourceError(f"{path} is empty; it holds no database")
    if start != _SIGNATURE:
        raise SourceError(f"{path} is not an SQLite database, or it is encrypted; give a decrypted copy")


def limit_time(connection: sa.Connection, seconds: float | None) -> None:
    """Interrupt statements of the connection that still run after so many seconds from now."""
    database = _database(connection)
    if seconds is None:
        database.set_progress_handler(None, 0)
        return
    deadline = time.monotonic() + seconds
    database.set_progress_handler(lambda: int(time.monotonic() > deadline), _INSTRUCTIONS)


def tables(connection: sa.Connection) -> list[Table]:
    """List tables and views; the tables in which a virtual table keeps its content are part of it."""
    import sqlalchemy as sa

    listing = sa.text(
        "SELECT type, name, sql FROM sqlite_master WHERE type IN ('table', 'view') ORDER BY name"
    )
    found = [row for row in connection.execute(listing).all() if not row.name.startswith("sqlite_")]
    virtual = tuple(f"{row.name}_" for row in found if (row.sql or "").upper().startswith("CREATE VIRTUAL"))
    return [Table(name=row.name, kind=row.type) for row in found if not row.name.startswith(virtual)]


columns = columns_of


def warnings(_connection: sa.Connection) -> tuple[str, ...]:
    """Warn of nothing: the file is open for reading only, and has no users."""
    return ()


def states(connection: sa.Connection) -> dict[str, State]:
    """Tell the state of the file, and of the log beside it, for all tables: none has one of its own."""
    file = Path(_database(connection).execute("PRAGMA database_list").fetchone()[2])
    state = of_database(file, file.with_name(f"{file.name}-wal"))
    return {} if state is None else {table.dataset: state for table in tables(connection)}


def cursor(connection: sa.Connection) -> sqlite3.Cursor:
    """Open a cursor; SQLite streams anyhow."""
    return _database(connection).cursor(_Cursor)


class _Cursor(sqlite3.Cursor):
    """Gives the rows before a damage first, and the error with the next call."""

    broken: sqlite3.DatabaseError | None = None

    def fetchmany(self, size: int | None = 1) -> list[Any]:
        """Fetch up to so many rows."""
        if self.broken:
            raise self.broken
        rows: list[Any] = []
        try:
            rows.extend(islice(self, size))
        except sqlite3.DatabaseError as error:
            self.broken = error
            if not rows:
                raise
        return rows


def rows(reader: Reader, budget: Budget, sample: Sample) -> Rows:
    """Choose the rows: blocks by rowid where the table has one."""
    import sqlalchemy as sa

    limit_time(reader.connection, None if budget.rows is None else budget.timeout)
    key = _rowid(reader)
    _database(reader.connection).text_factory = bytearray
    if budget.rows is None:
        yield from every_row(reader, sample)
    elif key is None:
        why = "a view or a table without row numbers has no order to draw from"
        yield from first_rows(reader, budget.rows, sample, why)
    elif _is_cut(reader, key):
        yield from first_rows(reader, budget.rows, sample, "the file is damaged behind them")
    else:
        yield from key_blocks(reader, sa.literal_column(key), budget.rows, budget.seed, sample, group=1)


def _rowid(reader: Reader) -> str | None:
    """Find a name of the row number that no column has taken."""
    import sqlalchemy as sa

    if reader.table.kind == "view":
        return None
    taken = {name.lower() for name in reader.columns.names}
    key = next((name for name in ("rowid", "_rowid_", "oid") if name not in taken), None)
    if key is None:
        return None
    try:
        reader.connection.execute(
            sa.select(sa.literal_column(key)).select_from(reader.relation()).limit(1)
        ).all()
    except sa.exc.OperationalError:  # WITHOUT ROWID
        return _key(reader)
    return key


def _key(reader: Reader) -> str | None:
    """Find the integer key of a table without row numbers."""
    import sqlalchemy as sa

    key = sa.inspect(reader.connection).get_pk_constraint(reader.table.name)["constrained_columns"]
    drawn_by = len(key) == 1 and "INT" in reader.columns.types[key[0]].upper()
    return f'"{key[0]}"' if drawn_by else None


def _is_cut(reader: Reader, key: str) -> bool:
    """Tell whether the last row of the table is lost."""
    import sqlalchemy as sa

    last: sa.Select[Any] = sa.select(sa.func.max(sa.literal_column(key))).select_from(reader.relation())
    try:
        reader.connection.execute(last).all()
    except sa.exc.DatabaseError as error:
        return getattr(error.orig, "sqlite_errorcode", None) == sqlite3.SQLITE_CORRUPT
    return False


def _database(connection: sa.Connection) -> sqlite3.Connection:
    database: Any = connection.connection.dbapi_connection
    return cast(sqlite3.Connection, database)
