"""PostgreSQL as the SQL connector sees it: a read-only session, TABLESAMPLE, server-side cursors.

Sizes come from the planner's own estimate (EXPLAIN runs nothing), which knows tables that were never
analysed, partitions and views. Partitions are read through the table they belong to.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from connectors._sql.strategies import Drawn, Rows, every_row, first_rows, table_sample
from connectors._sql.tables import MAY_WRITE, Columns, Reader, Table, columns_from
from pdscan.connector import Budget, Sample, State

if TYPE_CHECKING:
    import sqlalchemy as sa

KIND = "postgresql"
CONNECT_SECONDS = 10
LOCK_MILLISECONDS = 2_000

_TABLES = """
    SELECT n.nspname AS schema, c.relname AS name, c.relkind::text AS kind,
           coalesce(part.rows, c.reltuples)::bigint AS rows,
           coalesce(part.least, c.reltuples) >= 0 AS counted,
           coalesce(part.pages, c.relpages + coalesce(toast.relpages, 0))::bigint
               * current_setting('block_size')::bigint AS bytes,
           has_schema_privilege(n.oid, 'USAGE') AND has_any_column_privilege(c.oid, 'SELECT') AS readable,
           row_security_active(c.oid) AS filtered
    FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
         LEFT JOIN pg_catalog.pg_class toast ON toast.oid = c.reltoastrelid
         LEFT JOIN LATERAL (
             WITH RECURSIVE below AS (
                 SELECT c.oid UNION ALL
                 SELECT i.inhrelid FROM below JOIN pg_catalog.pg_inherits i ON i.inhparent = below.oid
             )
             SELECT sum(k.reltuples) AS rows, sum(k.relpages + coalesce(t.relpages, 0)) AS pages,
                    min(k.reltuples) AS least
             FROM below JOIN pg_catalog.pg_class k ON k.oid = below.oid
                  LEFT JOIN pg_catalog.pg_class t ON t.oid = k.reltoastrelid
             WHERE k.relkind <> 'p'
         ) part ON c.relkind = 'p'
    WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND NOT c.relispartition
      AND n.nspname <> 'information_schema' AND n.nspname NOT LIKE 'pg\\_%'
    ORDER BY 1, 2
"""
_COLUMNS = """
    SELECT a.attname AS name, format_type(a.atttypid, a.atttypmod) AS kind,
           col_description(a.attrelid, a.attnum) AS comment,
           coalesce(nullif(t.typbasetype, 0), t.oid) = 'bytea'::regtype AS binary,
           has_column_privilege(a.attrelid, a.attnum, 'SELECT') AS readable
    FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
         LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
         LEFT JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
    WHERE n.nspname = :schema AND c.relname = :name
    ORDER BY a.attnum
"""
_MAY_WRITE = """
    SELECT bool_or(has_table_privilege(c.oid, 'INSERT, UPDATE, DELETE, TRUNCATE'))
    FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('r', 'p') AND n.nspname <> 'information_schema' AND n.nspname NOT LIKE 'pg\\_%'
"""
_STATES = r"""
    WITH part AS (
        SELECT c.oid AS whole, coalesce(p.relid, c.oid)::oid AS oid
        FROM pg_catalog.pg_class c LEFT JOIN LATERAL pg_partition_tree(c.oid) p ON c.relkind = 'p'
        WHERE c.relkind IN ('r', 'p', 'm') AND NOT c.relispartition
          AND (c.relkind = 'p' OR NOT EXISTS (SELECT FROM pg_catalog.pg_inherits i WHERE i.inhparent = c.oid))
    )
    SELECT n.nspname AS schema, c.relname AS name,
           bool_and(s.relid IS NOT NULL OR k.relkind = 'p') AS counted,
           array_agg(concat_ws(' ', k.oid, k.relfilenode, s.n_tup_ins, s.n_tup_upd, s.n_tup_del,
                               pg_relation_size(k.oid)) ORDER BY k.oid)::text AS counters,
           (SELECT md5(string_agg(concat_ws(' ', a.attname, a.atttypid::regtype, a.atttypmod,
                                            col_description(a.attrelid, a.attnum)), ',' ORDER BY a.attnum))
            FROM pg_catalog.pg_attribute a
            WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped) AS columns
    FROM part JOIN pg_catalog.pg_class c ON c.oid = part.whole JOIN pg_catalog.pg_class k ON k.oid = part.oid
         JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
         LEFT JOIN pg_catalog.pg_stat_all_tables s ON s.relid = k.oid
    WHERE n.nspname <> 'information_schema' AND n.nspname NOT LIKE 'pg\_%'
    GROUP BY n.nspname, c.relname, c.oid
"""
_COUNTING = """
    SELECT NOT pg_is_in_recovery() AND current_setting('track_counts')::bool AS trusted,
           concat_ws(' ', (SELECT stats_reset FROM pg_stat_bgwriter),
                     (SELECT stats_reset FROM pg_stat_database WHERE datname = current_database())) AS since
"""
"""A replica does not count what it replays, and a crash sets all counters back."""
_SAMPLED = frozenset("rpm")
_AS_THEY_ARE = frozenset({"bool", "int2", "int4", "int8", "float4", "float8", "bytea"})


def engine(url: sa.URL) -> sa.Engine:
    """Open sessions that cannot write and do not wait for locks."""
    import sqlalchemy as sa

    if url.drivername in {"postgres", "postgresql"}:
        url = url.set(drivername="postgresql+psycopg")
    opened = sa.create_engine(url, hide_parameters=True, connect_args={"connect_timeout": CONNECT_SECONDS})

    @sa.event.listens_for(opened, "connect")
    def make_harmless(connection: Any, _record: object) -> None:
        connection.execute("SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY")
        connection.execute(f"SET lock_timeout = {LOCK_MILLISECONDS}")
        connection.execute("SET idle_in_transaction_session_timeout = 0")
        connection.commit()
        _deliver_plainly(connection)

    return opened


def _deliver_plainly(connection: Any) -> None:
    """Deliver numbers and bytes as such, arrays as lists, and every other type as the server writes it.

    That is the fastest way, and no cell can fail: Python knows no date 'infinity' and none before Christ.
    """
    from psycopg import adapters, postgres, pq

    as_written = adapters.get_loader(postgres.types["text"].oid, pq.Format.TEXT)
    assert as_written is not None
    for kind in postgres.types:
        if kind.name not in _AS_THEY_ARE:
            connection.adapters.register_loader(kind.oid, as_written)


def limit_time(connection: sa.Connection, seconds: float | None) -> None:
    """Let the server stop statements after so many seconds; each fetch of a cursor is one statement."""
    import sqlalchemy as sa

    connection.execute(sa.text(f"SET statement_timeout = {int((seconds or 0) * 1000)}"))


def tables(connection: sa.Connection) -> list[Table]:
    """List tables, partitioned and foreign tables, views and materialised views of all schemas."""
    import sqlalchemy as sa

    return [
        Table(
            name=row.name,
            schema=row.schema,
            kind="view" if row.kind in "vm" else "table",
            rows=row.rows if row.counted and row.kind in _SAMPLED else None,
            bytes=row.bytes if row.counted and row.kind in _SAMPLED else None,
            sampled=row.kind in _SAMPLED,
            closed=not row.readable,
            filtered=row.filtered,
        )
        for row in connection.execute(sa.text(_TABLES))
    ]


def columns(connection: sa.Connection, table: Table) -> Columns:
    """Read names, types and comments of the columns, and which of them the user may not read."""
    import sqlalchemy as sa

    found = connection.execute(sa.text(_COLUMNS), {"schema": table.schema, "name": table.name}).all()
    if not found:
        raise sa.exc.NoSuchTableError(table.name)
    there = [row for row in found if row.name is not None]  # a table may have no columns at all
    return columns_from(there, binary={row.name for row in there if row.binary})


def warnings(connection: sa.Connection) -> tuple[str, ...]:
    """Ask for the rights on the tables, of the user and of the roles that it has."""
    import sqlalchemy as sa

    return (MAY_WRITE,) if connection.execute(sa.text(_MAY_WRITE)).scalar() else ()


def states(connection: sa.Connection) -> dict[str, State]:
    """Tell the counters of changed rows, the file and the columns of each table that has its own rows."""
    import sqlalchemy as sa

    counting = connection.execute(sa.text(_COUNTING)).one()
    if not counting.trusted:
        return {}
    found = connection.execute(sa.text(_STATES)).all()
    return {
        Table(name=row.name, schema=row.schema).dataset: State(
            "counters and columns of the table", (counting.since, row.counters, row.columns)
        )
        for row in found
        if row.counted
    }


def cursor(connection: sa.Connection) -> Any:
    """Open a cursor on the server."""
    database: Any = connection.connection.dbapi_connection
    return database.cursor(name="pdscan")


def rows(reader: Reader, budget: Budget, sample: Sample) -> Rows:
    """Choose the rows: random pages of a large table."""
    if budget.rows is None:
        yield from every_row(reader, sample)
        return
    estimate = _planned_rows(reader)
    if reader.table.sampled and estimate > budget.rows:
        yield from table_sample(reader, budget.rows, estimate, sample, _drawn(reader, budget.seed))
        return
    why = "the table grew since it was analysed" if reader.table.sampled else "a view cannot be sampled"
    yield from first_rows(reader, budget.rows, sample, why)
    if not sample.rows_total_exact:
        sample.rows_total = max(estimate, budget.rows + 1)


def _drawn(reader: Reader, seed: int) -> Drawn:
    import sqlalchemy as sa

    return lambda share: sa.tablesample(reader.relation(), sa.func.system(share), seed=sa.literal(seed))


def _planned_rows(reader: Reader) -> int:
    import sqlalchemy as sa

    statement: sa.Select[Any] = sa.select(sa.literal_column("1")).select_from(reader.relation())
    wanted = statement.compile(reader.connection, compile_kwargs={"literal_binds": True})
    plan = reader.connection.exec_driver_sql(f"EXPLAIN (FORMAT JSON) {wanted}").scalar_one()
    return int(json.loads(plan)[0]["Plan"]["Plan Rows"])
