"""MariaDB and MySQL as the SQL connector sees them: a read-only session, sampled by primary key.

They have no TABLESAMPLE. A table with a single integer key is drawn in random blocks; of another one
the first rows are read, and said to be.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from connectors._sql.errors import BROKEN_VIEW
from connectors._sql.strategies import Rows, every_row, first_rows, key_blocks
from connectors._sql.tables import MAY_WRITE, Columns, Reader, Table, columns_from
from pdscan.connector import Budget, Sample, State
from pdscan.errors import DatasetError

if TYPE_CHECKING:
    import sqlalchemy as sa

KIND = "mysql"
CONNECT_SECONDS = 10
LOCK_SECONDS = 2
BLOCKS_IN_ONE_STATEMENT = 25

_TABLES = """
    SELECT table_schema AS `schema`, table_name AS name, table_type AS kind, table_rows AS `rows`,
           data_length AS bytes
    FROM information_schema.tables
    WHERE table_schema NOT IN ('information_schema', 'mysql', 'performance_schema', 'sys')
      AND (:only IS NULL OR table_schema = :only) AND table_type <> 'SEQUENCE'
    ORDER BY 1, 2
"""

_COLUMNS = """
    SELECT column_name AS name, column_type AS kind, column_comment AS comment, column_key AS `key`,
           data_type AS family, privileges LIKE '%select%' AS readable
    FROM information_schema.columns WHERE table_schema = :schema AND table_name = :name
    ORDER BY ordinal_position
"""
_MAY_WRITE = """
    SELECT 1 FROM (
        SELECT grantee, privilege_type FROM information_schema.user_privileges
        UNION ALL SELECT grantee, privilege_type FROM information_schema.schema_privileges
        UNION ALL SELECT grantee, privilege_type FROM information_schema.table_privileges
    ) AS rights
    WHERE privilege_type IN ('INSERT', 'UPDATE', 'DELETE', 'DROP', 'ALTER')
      AND grantee = CONCAT(QUOTE(SUBSTRING_INDEX(CURRENT_USER(), '@', 1)), '@',
                           QUOTE(SUBSTRING_INDEX(CURRENT_USER(), '@', -1)))
    LIMIT 1
"""
_STATES = """
    SELECT t.table_schema AS `schema`, t.table_name AS name, t.update_time AS changed,
           CONCAT_WS(' ', t.update_time, t.create_time, t.engine, t.auto_increment) AS counters,
           MD5(GROUP_CONCAT(CONCAT_WS(' ', c.column_name, c.column_type, c.column_comment)
                            ORDER BY c.ordinal_position)) AS columns
    FROM information_schema.tables t
         JOIN information_schema.columns c ON c.table_schema = t.table_schema AND c.table_name = t.table_name
    WHERE t.table_type = 'BASE TABLE' AND t.update_time < NOW() - INTERVAL 2 SECOND
      AND (:only IS NULL OR t.table_schema = :only)
    GROUP BY t.table_schema, t.table_name
"""
"""A table that was not changed since the server began, or a moment ago, has no time that says so surely."""
_BINARY = frozenset({"binary", "varbinary", "tinyblob", "blob", "mediumblob", "longblob"})
_INTEGER = frozenset({"tinyint", "smallint", "mediumint", "int", "bigint"})


def engine(url: sa.URL) -> sa.Engine:
    """Open sessions that cannot write and do not wait for locks."""
    import sqlalchemy as sa

    if url.drivername in {"mysql", "mariadb"}:
        url = url.set(drivername=f"{url.drivername}+pymysql")
    arguments = {"connect_timeout": CONNECT_SECONDS, "charset": "utf8mb4"}
    opened = sa.create_engine(url, hide_parameters=True, connect_args=arguments)

    @sa.event.listens_for(opened, "connect")
    def make_harmless(connection: Any, _record: object) -> None:
        with connection.cursor() as cursor:
            cursor.execute("SET SESSION TRANSACTION READ ONLY")
            cursor.execute(f"SET SESSION lock_wait_timeout = {LOCK_SECONDS}")

    return opened


def limit_time(connection: sa.Connection, seconds: float | None) -> None:
    """Let the server stop statements after so many seconds; None lets a full read take its time."""
    if getattr(connection.dialect, "is_mariadb", False):
        connection.exec_driver_sql(f"SET SESSION max_statement_time = {seconds or 0:g}")
    else:
        connection.exec_driver_sql(f"SET SESSION max_execution_time = {int((seconds or 0) * 1000)}")


def tables(connection: sa.Connection) -> list[Table]:
    """List the tables and views of the database that the URL names, or of all databases."""
    import sqlalchemy as sa

    found = connection.execute(sa.text(_TABLES), {"only": connection.engine.url.database or None})
    return [
        Table(
            name=row.name,
            schema=row.schema,
            kind="view" if "VIEW" in row.kind else "table",
            rows=row.rows,
            bytes=row.bytes,
        )
        for row in found
    ]


def warnings(connection: sa.Connection) -> tuple[str, ...]:
    """Ask for the rights of the user; those of a role that it may take on are not looked into."""
    import sqlalchemy as sa

    return (MAY_WRITE,) if connection.execute(sa.text(_MAY_WRITE)).first() else ()


def states(connection: sa.Connection) -> dict[str, State]:
    """Tell when tables were last changed, and their columns."""
    import sqlalchemy as sa

    connection.exec_driver_sql("SET SESSION group_concat_max_len = 1000000")
    found = connection.execute(sa.text(_STATES), {"only": connection.engine.url.database or None})
    return {
        Table(name=row.name, schema=row.schema).dataset: State(
            "time of change and columns of the table", (row.counters, row.columns)
        )
        for row in found
    }


def columns(connection: sa.Connection, table: Table) -> Columns:
    """Read the columns from the catalogue; SQLAlchemy reads them from DDL text, and misses odd names."""
    import sqlalchemy as sa

    found = connection.execute(sa.text(_COLUMNS), {"schema": table.schema, "name": table.name}).all()
    if not found:
        raise DatasetError(BROKEN_VIEW) if table.kind == "view" else sa.exc.NoSuchTableError(table.name)
    keys = [row for row in found if row.readable and row.key == "PRI"]
    return columns_from(
        found,
        binary={row.name for row in found if row.family in _BINARY},
        key=keys[0].name if len(keys) == 1 and keys[0].family in _INTEGER else None,
    )


def cursor(connection: sa.Connection) -> Any:
    """Open a cursor that leaves the rows on the server."""
    from connectors._sql.mysqlrows import AsSent

    database: Any = connection.connection.dbapi_connection
    return database.cursor(AsSent)


def rows(reader: Reader, budget: Budget, sample: Sample) -> Rows:
    """Choose the rows: blocks by the key where it is one integer."""
    limit_time(reader.connection, None if budget.rows is None else budget.timeout)
    key = reader.columns.key
    if budget.rows is None:
        yield from every_row(reader, sample)
    elif key is None:
        yield from first_rows(
            reader, budget.rows, sample, "without a single integer key there is no order to draw from"
        )
        if not sample.rows_total_exact:
            sample.rows_total = reader.table.rows
    else:
        group = BLOCKS_IN_ONE_STATEMENT
        yield from key_blocks(reader, reader.named(key), budget.rows, budget.seed, sample, group=group)
