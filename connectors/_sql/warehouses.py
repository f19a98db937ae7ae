"""Databases behind optional drivers: how each one draws random rows, tells its size and limits a statement.

The clauses are from the makers' manuals. They are tested by compiling them with the real dialects, and not
against servers. Redshift has no TABLESAMPLE, ClickHouse only for tables made for it: of these the first rows
are read.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from connectors._sql.strategies import Rows, every_row, first_rows, table_sample
from connectors._sql.tables import Columns, Reader, Table, columns_of
from pdscan.connector import Budget, Sample, State
from pdscan.errors import MissingExtra, SourceError, reason

if TYPE_CHECKING:
    import sqlalchemy as sa

ONLY_SELECT = "it has no read-only sessions: only SELECT is sent, but a user that may do no more is safer"
GUESSED_SHARE = 100
"""Times the rows wanted that a table of unknown size is taken for; the draw corrects itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Warehouse:
    """One kind of database, read through SQLAlchemy and the driver of the extra of the same name."""

    KIND: str
    driver: str
    sampled: str | None = None
    """Clause behind the table's name; `share` is in per cent."""
    rows_of: str | None = None
    """Statement that looks a table's number of rows up in the statistics."""
    limit: str | None = None
    """Statement that ends later ones after so many seconds, or keeps them from waiting for locks."""
    hidden: frozenset[str] = frozenset({"information_schema"})
    """Schemas of the system, in small letters."""

    def engine(self, url: sa.URL) -> sa.Engine:
        """Open sessions of the driver."""
        import sqlalchemy as sa

        try:
            return sa.create_engine(url.set(drivername=self.driver), hide_parameters=True)
        except (ImportError, sa.exc.NoSuchModuleError):
            raise MissingExtra(f"reading {self.KIND}", self.KIND) from None
        except Exception as error:
            shown = f"{self.KIND}://{url.host or ''}"
            raise SourceError(
                f"{shown}: {reason(error, 'opening it')}; check the URL and the way in"
            ) from None

    def limit_time(self, connection: sa.Connection, seconds: float | None) -> None:
        """Let statements of the session end after so many seconds, where the database can."""
        if self.limit and seconds:
            connection.exec_driver_sql(self.limit.format(seconds=max(1, round(seconds))))

    def tables(self, connection: sa.Connection) -> list[Table]:
        """List tables and views of all schemas but the system's."""
        import sqlalchemy as sa

        inspector = sa.inspect(connection)
        schemas = [name for name in inspector.get_schema_names() if name.lower() not in self.hidden]
        found = []
        for schema in schemas:
            views = set(inspector.get_view_names(schema))
            names = sorted({*inspector.get_table_names(schema), *views})
            kinds = {name: "view" if name in views else "table" for name in names}
            found += [Table(name=name, schema=schema, kind=kind) for name, kind in kinds.items()]
        return found

    def states(self, _connection: sa.Connection) -> dict[str, State]:
        """Tell nothing: what these keep of changes is not read, so every table is."""
        return {}

    def columns(self, connection: sa.Connection, table: Table) -> Columns:
        """Read the columns from the catalogue."""
        return columns_of(connection, table)

    def warnings(self, _connection: sa.Connection) -> tuple[str, ...]:
        """Tell that the rights of the user count."""
        return (ONLY_SELECT,)

    def cursor(self, connection: sa.Connection) -> Any:
        """Open a cursor of the driver."""
        database: Any = connection.connection.dbapi_connection
        return database.cursor()

    def rows(self, reader: Reader, budget: Budget, sample: Sample) -> Rows:
        """Choose the rows: random ones of a large table."""
        if budget.rows is None:
            yield from every_row(reader, sample)
            return
        if self.sampled is None or reader.table.kind == "view":
            why = f"{self.KIND} has no random order to draw from" if self.sampled is None else "of a view"
            yield from first_rows(reader, budget.rows, sample, why)
            return
        estimate = self._estimate(reader)
        if estimate is not None and estimate <= budget.rows:
            yield from first_rows(
                reader, budget.rows, sample, "the table grew since its statistics were made"
            )
            return
        guess = GUESSED_SHARE * budget.rows if estimate is None else estimate
        yield from table_sample(
            reader, budget.rows, guess, sample, lambda share: self.drawn(reader, share, budget.seed)
        )
        if "{seed}" not in self.sampled:
            sample.sampling = f"{sample.sampling}, another one each time"

    def drawn(self, reader: Reader, share: float, seed: int) -> sa.TextClause:
        """Write the table with the clause that draws a share of it."""
        import sqlalchemy as sa

        assert self.sampled is not None
        name = reader.connection.dialect.identifier_preparer.format_table(reader.relation())
        clause = self.sampled.format(share=f"{share:.6f}", seed=seed)
        return sa.text(f"{name} {clause}".replace(":", r"\:"))

    def _estimate(self, reader: Reader) -> int | None:
        import sqlalchemy as sa

        if self.rows_of is None:
            return None
        statement = sa.text(self.rows_of.format(schema=reader.table.schema))
        given = {"schema": reader.table.schema, "name": reader.table.name}
        wanted = {name: value for name, value in given.items() if f":{name}" in self.rows_of}
        found = reader.connection.execute(statement, wanted).scalar()
        return None if found is None else int(found)


WAREHOUSES = (
    Warehouse(
        KIND="mssql",
        driver="mssql+pymssql",
        sampled="TABLESAMPLE SYSTEM ({share} PERCENT) REPEATABLE ({seed})",
        rows_of="SELECT SUM(p.rows) FROM sys.partitions p JOIN sys.tables t ON t.object_id = p.object_id "
        "WHERE p.index_id IN (0, 1) AND SCHEMA_NAME(t.schema_id) = :schema AND t.name = :name",
        limit="SET LOCK_TIMEOUT 2000",
        hidden=frozenset({"sys", "information_schema", "guest"}),
    ),
    Warehouse(
        KIND="oracle",
        driver="oracle+oracledb",
        sampled="SAMPLE BLOCK ({share}) SEED ({seed})",
        rows_of="SELECT num_rows FROM all_tables WHERE owner = UPPER(:schema) AND table_name = UPPER(:name)",
        hidden=frozenset({"sys", "system", "outln", "xdb", "ctxsys", "mdsys", "dbsnmp", "audsys", "wmsys"}),
    ),
    Warehouse(
        KIND="snowflake",
        driver="snowflake",
        sampled="SAMPLE SYSTEM ({share}) SEED ({seed})",
        rows_of="SELECT row_count FROM information_schema.tables "
        "WHERE UPPER(table_schema) = UPPER(:schema) AND UPPER(table_name) = UPPER(:name)",
        limit="ALTER SESSION SET STATEMENT_TIMEOUT_IN_SECONDS = {seconds}",
    ),
    Warehouse(
        KIND="bigquery",
        driver="bigquery",
        sampled="TABLESAMPLE SYSTEM ({share} PERCENT)",
        rows_of="SELECT row_count FROM `{schema}`.__TABLES__ WHERE table_id = :name",
    ),
    Warehouse(
        KIND="redshift",
        driver="redshift+psycopg2",
        limit="SET statement_timeout = {seconds}000",
        hidden=frozenset({"information_schema", "pg_catalog", "pg_internal", "pg_toast"}),
    ),
    Warehouse(
        KIND="trino",
        driver="trino",
        sampled="TABLESAMPLE SYSTEM ({share})",
        limit="SET SESSION query_max_run_time = '{seconds}s'",
    ),
    Warehouse(
        KIND="clickhouse",
        driver="clickhousedb",
        limit="SET max_execution_time = {seconds}",
        hidden=frozenset({"information_schema", "system"}),
    ),
    Warehouse(
        KIND="databricks",
        driver="databricks",
        sampled="TABLESAMPLE ({share} PERCENT) REPEATABLE ({seed})",
        limit="SET STATEMENT_TIMEOUT = {seconds}",
    ),
)
