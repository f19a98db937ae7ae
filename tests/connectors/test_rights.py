"""A user who can write is warned of; one who cannot is not."""

from __future__ import annotations

import sqlite3
import uuid
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from connector_contract import EVERYTHING, open_source, rows_of
from test_servers import connected, new_database, server

from pdscan.run.plan import plan, told
from pdscan.settings import Settings

READER = {
    "PDSCAN_TEST_POSTGRES": ("CREATE ROLE {0} LOGIN", "GRANT SELECT ON t TO {0}"),
    "PDSCAN_TEST_MARIADB": (
        "CREATE USER {0}@localhost IDENTIFIED BY 'read'",
        "GRANT SELECT ON *.* TO {0}@localhost",
    ),
}


@pytest.mark.parametrize("name", READER)
def test_a_user_who_can_write_is_warned_of_and_a_reader_is_not(name: str) -> None:
    created = new_database(server(name), "CREATE TABLE t (a int)")
    reader = f"r{uuid.uuid4().hex[:10]}"
    with connected(created) as connection:
        for statement in READER[name]:
            connection.exec_driver_sql(statement.format(reader))
    theirs = sa.make_url(created).set(username=reader, password="read").render_as_string(hide_password=False)
    for url, warned in ((created, True), (theirs, False)):
        source: Any = open_source(url)
        assert ["may write" in warning for warning in source.warnings] == [True] * warned
        assert ("its user may only read" in told(plan(Settings(sources=(url,))))) == (not warned)
        source.close()


def test_a_file_has_no_user_to_warn_of(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "a.db")
    connection.execute("CREATE TABLE t (a)")
    connection.close()
    source: Any = open_source(f"sqlite:///{tmp_path}/a.db")
    assert (source.warnings, source.reads_only) == ((), False)


def test_a_server_tells_sizes_from_its_statistics() -> None:
    created = new_database(
        server("PDSCAN_TEST_POSTGRES"), "CREATE TABLE t AS SELECT generate_series(1, 10000) AS a", "ANALYZE t"
    )
    source = open_source(created)
    (info,) = source.datasets()
    assert info.rows_total == 10_000
    assert 300_000 < (info.bytes_total or 0) < 500_000
    source.close()


def as_reader(created: str, *grants: str) -> str:
    """Return the URL of a new role that was given these rights; `{0}` in a grant is its name."""
    reader = f"r{uuid.uuid4().hex[:10]}"
    mariadb = created.startswith("mariadb")
    make = (
        f"CREATE USER {reader}@localhost IDENTIFIED BY 'read'" if mariadb else f"CREATE ROLE {reader} LOGIN"
    )
    with connected(created) as connection:
        for statement in (make, *grants):
            connection.exec_driver_sql(statement.format(f"{reader}@localhost" if mariadb else reader))
    return sa.make_url(created).set(username=reader, password="read").render_as_string(hide_password=False)


@pytest.mark.parametrize("name", READER)
def test_of_a_table_with_closed_columns_the_open_ones_are_read_and_the_others_are_named(name: str) -> None:
    created = new_database(
        server(name),
        "CREATE TABLE t (a int, secret text)",
        "INSERT INTO t VALUES (1, 'x')",
        "CREATE TABLE u (a int)",
    )
    source = open_source(
        as_reader(created, "GRANT SELECT (a) ON t TO {0}", "GRANT INSERT (secret) ON t TO {0}")
    )
    table = next(info for info in source.datasets() if info.dataset.endswith(".t"))
    sample = source.sample(table, EVERYTHING)
    assert rows_of(sample) == [(1,)]
    assert (
        sample.problem == "its columns secret may not be read; grant SELECT on them to the user of the scan"
    )
    source.close()


def test_a_closed_table_is_told_by_the_listing() -> None:
    created = new_database(
        server("PDSCAN_TEST_POSTGRES"),
        "CREATE TABLE t (a int)",
        "CREATE SCHEMA shut",
        "CREATE TABLE shut.u (a int)",
        "CREATE TABLE free (a int)",
    )
    source = open_source(as_reader(created, "GRANT SELECT ON shut.u, free TO {0}"))
    told = {info.dataset: (info.unreadable or "").partition(";")[0] for info in source.datasets()}
    assert told == {"public.free": "", "public.t": "permission denied", "shut.u": "permission denied"}
    source.close()


def test_rows_that_row_security_hides_are_said_to_be_unseen() -> None:
    created = new_database(
        server("PDSCAN_TEST_POSTGRES"),
        "CREATE TABLE t AS SELECT generate_series(1, 500) AS a",
        "ALTER TABLE t ENABLE ROW LEVEL SECURITY",
        "CREATE POLICY few ON t USING (a < 10)",
        "ANALYZE t",
    )
    for url, seen in ((created, 500), (as_reader(created, "GRANT SELECT ON t TO {0}"), 9)):
        source = open_source(url)
        (table,) = source.datasets()
        sample = source.sample(table, EVERYTHING)
        assert len(rows_of(sample)) == seen
        assert (sample.not_seen is None) == sample.rows_total_exact == (seen == 500)
        assert sample.rows_total == 500
        source.close()


def test_the_size_of_a_partitioned_table_is_that_of_its_partitions() -> None:
    created = new_database(
        server("PDSCAN_TEST_POSTGRES"),
        "CREATE TABLE t (a int) PARTITION BY RANGE (a)",
        "CREATE TABLE low PARTITION OF t FOR VALUES FROM (0) TO (100)",
        "CREATE TABLE high PARTITION OF t FOR VALUES FROM (100) TO (1000)",
        "INSERT INTO t SELECT generate_series(1, 500)",
        "ANALYZE t",
    )
    source = open_source(created)
    (info,) = source.datasets()
    assert (info.dataset, info.rows_total) == ("public.t", 500)
    assert info.bytes_total
    source.close()
