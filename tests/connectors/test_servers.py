"""PostgreSQL and MariaDB, real ones: `scripts/servers start` sets the variables these tests read."""

from __future__ import annotations

import gc
import os
import struct
import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from connector_contract import CANARY, EVERYTHING, NAMES, SAMPLE, Contract, Row, open_source, rows_of

from pdscan.connector import Budget, Connector, DatasetInfo, Sample
from pdscan.errors import DatasetError, SourceError


def server(name: str) -> str:
    url = os.environ.get(name)
    if not url and os.environ.get("PDSCAN_TEST_SERVERS") == "1":
        pytest.fail(f"{name} is not set, and PDSCAN_TEST_SERVERS asks for it")
    return url or pytest.skip(f"{name} is not set; start the servers with scripts/servers")


def store(name: str) -> str:
    """Return the URL of a server that stands in for a store; tests/servers.txt names them."""
    url = os.environ.get(name)
    if not url and os.environ.get("PDSCAN_TEST_STORES") == "1":
        pytest.fail(f"{name} is not set, and PDSCAN_TEST_STORES asks for it")
    return url or pytest.skip(f"{name} is not set; see tests/servers.txt, and start it with scripts/servers")


@contextmanager
def connected(url: str) -> Iterator[sa.Connection]:
    driver = {"postgresql": "postgresql+psycopg", "mariadb": "mariadb+pymysql"}[url.partition(":")[0]]
    engine = sa.create_engine(sa.make_url(url).set(drivername=driver), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        yield connection
    engine.dispose()


def new_database(url: str, *statements: str) -> str:
    name = f"pdscan_{uuid.uuid4().hex[:12]}"
    with connected(url) as connection:
        connection.exec_driver_sql(f"CREATE DATABASE {name}")
    created = sa.make_url(url).set(database=name).render_as_string(hide_password=False)
    with connected(created) as connection:
        for statement in statements:
            connection.exec_driver_sql(statement)
    return created


def write(url: str, names: Sequence[str], rows: Sequence[Row]) -> str:
    created = new_database(url)
    columns = [
        sa.Column(names[0], sa.Integer, primary_key=True),
        *(sa.Column(name, sa.Text) for name in names[1:]),
    ]
    table = sa.Table("people", sa.MetaData(), *columns)
    with connected(created) as connection:
        table.create(connection)
        for begin in range(0, len(rows), 5_000):
            part = [dict(zip(names, row, strict=True)) for row in rows[begin : begin + 5_000]]
            connection.execute(sa.insert(table), part)
        connection.exec_driver_sql("ANALYZE TABLE people" if url.startswith("mariadb") else "ANALYZE people")
    return created


def sample_of(source: Connector, dataset: str, budget: Budget = SAMPLE) -> Sample:
    return source.sample(named(source, dataset), budget)


def named(source: Connector, dataset: str) -> DatasetInfo:
    return next(info for info in source.datasets() if info.dataset.endswith(dataset))


@pytest.fixture
def postgres() -> str:
    return server("PDSCAN_TEST_POSTGRES")


@pytest.fixture
def mariadb() -> str:
    return server("PDSCAN_TEST_MARIADB")


class TestPostgres(Contract):
    dataset = "public.people"

    @classmethod
    def write(cls, folder: Path, names: Sequence[str], rows: Sequence[Row]) -> str:
        return write(server("PDSCAN_TEST_POSTGRES"), names, rows)


class TestMariadb(Contract):
    dataset = ".people"
    names = tuple(name.replace("😀", "☺") for name in NAMES)  # MariaDB's names end at U+FFFF

    @classmethod
    def write(cls, folder: Path, names: Sequence[str], rows: Sequence[Row]) -> str:
        return write(server("PDSCAN_TEST_MARIADB"), names, rows)


POSTGRES_VALUES = {
    "jsonb": ('\'{"phone": "0800000000"}\'', '{"phone": "0800000000"}'),
    "json": ("'[1]'", "[1]"),
    "text[]": ("'{a,NULL,\"c,d\"}'", ["a", None, "c,d"]),
    "int[][]": ("'{{1,2},{3,4}}'", [[1, 2], [3, 4]]),
    "mood[]": ("'{glad}'", "{glad}"),
    "date[]": ("'{infinity}'", ["infinity"]),
    "uuid": ("'00000000-0000-0000-0000-000000000001'", "00000000-0000-0000-0000-000000000001"),
    "inet": ("'10.0.0.1'", "10.0.0.1"),
    "mood": ("'glad'", "glad"),
    "card": ("'0123456789012'", "0123456789012"),
    "bytea": ("'\\xff00'", b"\xff\x00"),
    "numeric(20,2)": ("12345678901234.50", "12345678901234.50"),
    "xml": ("'<a>1</a>'", "<a>1</a>"),
    "interval": ("'1 day'", "1 day"),
    "int4range": ("'[1,5)'", "[1,5)"),
    "date": ("'infinity'", "infinity"),
    "timestamp": ("'0044-03-15 BC'", "0044-03-15 00:00:00 BC"),
    "time": ("'08:30'", "08:30:00"),
    "bit(3)": ("B'101'", "101"),
    "boolean": ("true", True),
    "real": ("1.5", 1.5),
    "pair": ("'(1,x)'", "(1,x)"),
}


@pytest.mark.parametrize("kind", POSTGRES_VALUES)
def test_postgres_delivers_every_type(postgres: str, kind: str) -> None:
    literal, told = POSTGRES_VALUES[kind]
    source = open_source(
        new_database(
            postgres,
            "CREATE TYPE mood AS ENUM ('glad')",
            "CREATE DOMAIN card AS text",
            "CREATE TYPE pair AS (a int, b text)",
            f"CREATE TABLE t (a {kind})",
            f"INSERT INTO t VALUES ({literal}), (NULL)",
        )
    )
    assert rows_of(sample_of(source, "public.t")) == [(told,), (None,)]
    source.close()


def test_postgres_lists_every_schema_view_and_partitioned_table_once(postgres: str) -> None:
    source = open_source(
        new_database(
            postgres,
            "CREATE SCHEMA crm",
            'CREATE TABLE crm."ลูกค้า" (a int)',
            "CREATE TABLE sales (day date, amount int) PARTITION BY RANGE (day)",
            "CREATE TABLE sales_2026 PARTITION OF sales FOR VALUES FROM ('2026-01-01') TO ('2027-01-01')",
            "INSERT INTO sales VALUES ('2026-05-05', 1)",
            "CREATE VIEW seen AS SELECT * FROM sales",
            "CREATE MATERIALIZED VIEW kept AS SELECT * FROM sales",
            "COMMENT ON COLUMN sales.amount IS 'ยอดขาย'",
        )
    )
    kinds = {info.dataset: info.kind for info in source.datasets()}
    assert kinds == {
        "crm.ลูกค้า": "table",
        "public.kept": "view",
        "public.sales": "table",
        "public.seen": "view",
    }
    for dataset in ("public.kept", "public.sales", "public.seen"):
        assert len(rows_of(sample_of(source, dataset))) == 1
    sample = sample_of(source, "public.sales")
    rows_of(sample)
    assert sample.comments == {"amount": "ยอดขาย"}
    source.close()


def test_mariadb_cells_of_every_length_and_days_that_are_none_are_read(mariadb: str) -> None:
    lengths = (0, 1, 250, 251, 252, 65_535, 65_536, 70_000)
    source = open_source(
        new_database(
            mariadb,
            "CREATE TABLE t (id INT PRIMARY KEY, a LONGTEXT, b DOUBLE, d DATE, e DATETIME)",
            "SET SESSION sql_mode = ''",
            *(f"INSERT INTO t VALUES ({n}, repeat('ก', {n}), -1.5, '0000-00-00', NULL)" for n in lengths),
        )
    )
    rows = sorted(rows_of(sample_of(source, ".t")))
    assert rows == [(n, "ก" * n, -1.5, "0000-00-00", None) for n in lengths]


def test_mariadb_keeps_what_its_types_hold(mariadb: str) -> None:
    source = open_source(
        new_database(
            mariadb,
            "CREATE TABLE t (a VARBINARY(4), b DECIMAL(20,2), c JSON, d TIME, e ENUM('x'), "
            "f VARCHAR(9) CHARACTER SET tis620 COMMENT 'ชื่อ', g DATE, h TINYINT(1), i BIT(2), "
            "j SET('a', 'b'), k YEAR, l INT(5) ZEROFILL, m POINT, n INT INVISIBLE)",
            "INSERT INTO t (a, b, c, d, e, f, g, h, i, j, k, l, m, n) VALUES (x'ff00', 1.50, '[1]', '08:30', "
            "'x', 'มานี', '1990-05-03', 1, b'10', 'a,b', 1980, 420, POINT(1, 2), 7)",
        )
    )
    sample = sample_of(source, ".t")
    (row,) = rows_of(sample)
    assert [str(cell) for cell in row] == [
        "b'\\xff\\x00'", "1.50", "[1]", "08:30:00", "x", "มานี", "1990-05-03", "1", "b'\\x02'",
        "a,b", "1980", "00420", str(bytes(4) + struct.pack("<BIdd", 1, 1, 1, 2)), "7",
    ]  # fmt: skip
    assert sample.comments == {"f": "ชื่อ"}
    source.close()


def test_a_view_of_mariadb_that_lost_its_table_is_told_to_be_broken(mariadb: str) -> None:
    source = open_source(
        new_database(mariadb, "CREATE TABLE t (a INT)", "CREATE VIEW v AS SELECT a FROM t", "DROP TABLE t")
    )
    with pytest.raises(DatasetError, match="the view is broken"):
        sample_of(source, ".v")
    source.close()


def test_mariadb_lists_all_databases_when_none_is_named(mariadb: str) -> None:
    created = sa.make_url(new_database(mariadb, "CREATE TABLE t (a INT)")).database
    source = open_source(mariadb)
    names = [info.dataset for info in source.datasets()]
    assert f"{created}.t" in names
    assert not [name for name in names if name.startswith(("mysql.", "information_schema."))]
    source.close()


def test_a_table_without_a_key_is_read_from_its_top_and_says_so(mariadb: str) -> None:
    source = open_source(
        new_database(mariadb, "CREATE TABLE t (a INT)", "INSERT INTO t SELECT seq FROM seq_1_to_2000")
    )
    sample = sample_of(source, ".t", Budget(rows=100))
    assert len(rows_of(sample)) == 100
    assert (sample.sampling, sample.not_seen) == (
        "head",
        "all but the first 100 rows (without a single integer key there is no order to draw from)",
    )
    source.close()


def test_a_wrong_estimate_does_not_spoil_the_draw_of_pages(postgres: str) -> None:
    created = new_database(postgres, "CREATE TABLE t (a int) WITH (autovacuum_enabled = false)", "ANALYZE t")
    with connected(created) as connection:
        connection.exec_driver_sql("INSERT INTO t SELECT generate_series(1, 200000)")
    source = open_source(created)
    sample = sample_of(source, "public.t", Budget(rows=1_000))
    found = [row[0] for row in rows_of(sample)]
    assert 800 <= len(found) <= 1_000
    assert max(found) > 100_000
    assert sample.rows_total == pytest.approx(200_000, rel=0.5)
    source.close()


WRITING_VIEW = {
    "PDSCAN_TEST_POSTGRES": (
        "CREATE TABLE log (a int)",
        "CREATE FUNCTION note() RETURNS int LANGUAGE sql AS 'INSERT INTO log VALUES (1) RETURNING a'",
        "CREATE VIEW sly AS SELECT note() AS a",
    ),
    "PDSCAN_TEST_MARIADB": (
        "CREATE TABLE log (a INT)",
        "CREATE FUNCTION note() RETURNS INT BEGIN INSERT INTO log VALUES (1); RETURN 1; END",
        "CREATE VIEW sly AS SELECT note() AS a",
    ),
}


@pytest.mark.parametrize("name", WRITING_VIEW)
def test_a_session_cannot_write_even_through_a_view(name: str) -> None:
    source = open_source(new_database(server(name), *WRITING_VIEW[name]))
    with pytest.raises(DatasetError):
        sample_of(source, ".sly")
    assert rows_of(sample_of(source, ".log")) == []
    source.close()


SLOW_VIEW = {
    "PDSCAN_TEST_POSTGRES": "CREATE VIEW slow AS SELECT pg_sleep(30)::text AS a",
    "PDSCAN_TEST_MARIADB": "CREATE VIEW slow AS SELECT SLEEP(30) AS a",
}


@pytest.mark.parametrize("name", SLOW_VIEW)
def test_the_server_stops_a_slow_statement(name: str) -> None:
    source = open_source(new_database(server(name), SLOW_VIEW[name]))
    with pytest.raises(DatasetError, match="at the time limit"):
        sample_of(source, ".slow", Budget(timeout=0.2))
    source.close()


def test_a_table_without_permission_is_told_and_the_others_are_read(postgres: str) -> None:
    role = f"r{uuid.uuid4().hex[:10]}"
    created = new_database(
        postgres,
        f"CREATE ROLE {role} LOGIN",
        "CREATE TABLE closed (a int)",
        "CREATE TABLE fine (a int)",
        f"GRANT SELECT ON fine TO {role}",
    )
    source = open_source(sa.make_url(created).set(username=role).render_as_string())
    with pytest.raises(DatasetError, match="permission denied; grant SELECT"):
        sample_of(source, "public.closed")
    assert rows_of(sample_of(source, "public.fine")) == []
    source.close()


def test_a_locked_table_is_not_waited_for(postgres: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("connectors._sql.postgresql.LOCK_MILLISECONDS", 100)
    created = new_database(postgres, "CREATE TABLE t (a int)")
    source = open_source(created)
    with connected(created) as holder:
        holder.exec_driver_sql("BEGIN")
        holder.exec_driver_sql("LOCK TABLE t IN ACCESS EXCLUSIVE MODE")
        with pytest.raises(DatasetError, match="locked by another program"):
            sample_of(source, "public.t")
        holder.exec_driver_sql("ROLLBACK")
    source.close()


@pytest.mark.parametrize("name", WRITING_VIEW)
def test_a_table_dropped_meanwhile_is_told(name: str) -> None:
    created = new_database(server(name), "CREATE TABLE t (a int)")
    source = open_source(created)
    info = named(source, ".t")
    with connected(created) as connection:
        connection.exec_driver_sql("DROP TABLE t")
    with pytest.raises(DatasetError, match="it was dropped or renamed"):
        source.sample(info, SAMPLE)
    source.close()


NUMBERS = {
    "PDSCAN_TEST_POSTGRES": "generate_series(1, 300000) i",
    "PDSCAN_TEST_MARIADB": "(SELECT seq AS i FROM seq_1_to_300000) s",
}
SESSIONS = {
    "PDSCAN_TEST_POSTGRES": (
        "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()",
        "SELECT pg_terminate_backend({})",
    ),
    "PDSCAN_TEST_MARIADB": (
        "SELECT id FROM information_schema.processlist WHERE db = database() AND id <> connection_id()",
        "KILL {}",
    ),
}


@pytest.mark.parametrize("name", NUMBERS)
def test_a_connection_lost_half_way_keeps_what_was_read(name: str) -> None:
    created = new_database(
        server(name), f"CREATE TABLE t AS SELECT i, repeat('x', 2000) AS a FROM {NUMBERS[name]}"
    )
    source = open_source(created)
    sample = sample_of(source, ".t", EVERYTHING)
    first = next(sample.batches)
    find, end = SESSIONS[name]
    with connected(created) as connection:
        for session in connection.exec_driver_sql(find).scalars().all():
            connection.exec_driver_sql(end.format(session))
    rest = sum(batch.num_rows for batch in sample.batches)
    assert 0 < first.num_rows + rest < 300_000
    assert sample.problem == "the connection to the server was lost; check the server and scan again"
    assert sample.rows_total is None
    source.close()
    gc.collect()  # what the driver says of a lost connection would come out of here


@pytest.mark.parametrize("name", WRITING_VIEW)
def test_a_read_that_is_left_early_does_not_fetch_the_rest(name: str) -> None:
    source: Any = open_source(write(server(name), ("id", "note"), [(i, "x" * 50) for i in range(1, 30_000)]))
    batches = sample_of(source, ".people", EVERYTHING).batches
    next(batches)
    batches.close()  # type: ignore[attr-defined]
    assert len(rows_of(sample_of(source, ".people", Budget(rows=100)))) == 100
    source.close()


@pytest.mark.parametrize(
    ("name", "change", "told"),
    [
        ("PDSCAN_TEST_MARIADB", {"password": CANARY}, "refused the user name or password"),
        ("PDSCAN_TEST_MARIADB", {"port": 1}, "does not answer"),
        ("PDSCAN_TEST_MARIADB", {"database": "missing"}, "no database of that name"),
        (
            "PDSCAN_TEST_POSTGRES",
            {"password": CANARY, "username": "nobody"},
            "refused the user name or password",
        ),
        ("PDSCAN_TEST_POSTGRES", {"password": CANARY, "port": 1}, "does not answer"),
        ("PDSCAN_TEST_POSTGRES", {"password": CANARY, "database": "missing"}, "no database of that name"),
    ],
)
def test_what_cannot_be_opened_is_told_without_the_password(
    name: str, change: dict[str, Any], told: str
) -> None:
    url = sa.make_url(server(name)).set(**change)
    with pytest.raises(SourceError, match=told) as error:
        open_source(url.render_as_string(hide_password=False))
    assert CANARY not in str(error.value)


def test_the_display_form_has_no_password(mariadb: str) -> None:
    source = open_source(f"{mariadb}?charset=utf8mb4")
    assert source.source.startswith("mariadb://scan@127.0.0.1:")
    assert "secret" not in source.source
    source.close()


UNREADABLE = {
    "unfilled": ("CREATE MATERIALIZED VIEW {} AS SELECT 1 AS a WITH NO DATA", "was never filled"),
    "unfit": (
        "CREATE VIEW {} AS SELECT c.relname::text::int AS a FROM pg_class c",
        "a cell does not fit the type",
    ),
    "writing": ("CREATE VIEW {} AS SELECT nextval('numbers') AS a", "reading it would write"),
    "foreign_gone": (
        "CREATE FOREIGN TABLE {} (a int) SERVER files OPTIONS (filename '/nowhere/a.csv', format 'csv')",
        "the server could not reach or read what the foreign table stands for",
    ),
}


def test_what_the_server_itself_cannot_read_is_told_and_foreign_tables_are_read(postgres: str) -> None:
    created = new_database(
        postgres,
        "CREATE SEQUENCE numbers",
        "CREATE EXTENSION file_fdw",
        "CREATE SERVER files FOREIGN DATA WRAPPER file_fdw",
        "CREATE FOREIGN TABLE programs (line text) SERVER files OPTIONS (program 'echo u1@example.org')",
        *(made.format(name) for name, (made, _) in UNREADABLE.items()),
    )
    source = open_source(created)
    assert rows_of(sample_of(source, "programs")) == [("u1@example.org",)]
    for name, (_, told) in UNREADABLE.items():
        with pytest.raises(DatasetError, match=told):
            rows_of(sample_of(source, name))
    source.close()


def test_a_table_of_more_than_a_thousand_columns_is_read(postgres: str) -> None:
    names = [f"c{number}" for number in range(1_500)]
    created = new_database(postgres, f"CREATE TABLE wide ({', '.join(f'{name} int' for name in names)})")
    with connected(created) as connection:
        connection.exec_driver_sql("INSERT INTO wide (c1499) VALUES (7)")
    source = open_source(created)
    assert rows_of(sample_of(source, "wide")) == [(*[None] * 1_499, 7)]
    source.close()


def test_types_are_told_as_the_server_writes_them(postgres: str) -> None:
    created = new_database(
        postgres,
        "CREATE TYPE place AS (line text)",
        "CREATE DOMAIN picture AS bytea",
        "CREATE TABLE t (a varchar(13), b place[], c xml, d picture, e numeric(5,2))",
        "COMMENT ON COLUMN t.a IS 'who'",
    )
    source = open_source(created)
    assert rows_of(sample := sample_of(source, "t")) == []
    assert sample.types == {
        "a": "character varying(13)",
        "b": "place[]",
        "c": "xml",
        "d": "picture",
        "e": "numeric(5,2)",
    }
    assert sample.comments == {"a": "who"}
    source.close()


WIDE = {
    "PDSCAN_TEST_POSTGRES": (
        "INSERT INTO t SELECT i, (SELECT string_agg(md5((i * j)::text), '') FROM generate_series(1, 300) j) "
        "FROM generate_series(1, 2000) i",
        "VACUUM ANALYZE t",
    ),
    "PDSCAN_TEST_MARIADB": (
        "INSERT INTO t SELECT seq, repeat(md5(seq), 300) FROM seq_1_to_2000",
        "ANALYZE TABLE t",
    ),
}


@pytest.mark.parametrize("name", WIDE)
def test_of_a_table_of_wide_rows_fewer_are_read(name: str) -> None:
    created = new_database(server(name), "CREATE TABLE t (id int PRIMARY KEY, note text)", *WIDE[name])
    source = open_source(created)
    sample = sample_of(source, ".t", Budget(rows=1_500, bytes=3_000_000))
    assert 150 <= len(rows_of(sample)) <= 450
    assert sample.sampling in {"tablesample", "keyset"}
    source.close()
