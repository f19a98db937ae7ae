"""A user who can write is warned of; one who cannot is not."""

from __future__ import annotations

import sqlite3
import uuid
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from connector_contract import open_source
from test_servers import connected, new_database, server

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
        source.close()


def test_a_file_has_no_user_to_warn_of(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "a.db")
    connection.execute("CREATE TABLE t (a)")
    connection.close()
    source: Any = open_source(f"sqlite:///{tmp_path}/a.db")
    assert source.warnings == ()


def test_a_server_tells_sizes_from_its_statistics() -> None:
    created = new_database(
        server("PDSCAN_TEST_POSTGRES"), "CREATE TABLE t AS SELECT generate_series(1, 10000) AS a", "ANALYZE t"
    )
    source = open_source(created)
    (info,) = source.datasets()
    assert info.rows_total == 10_000
    assert 300_000 < (info.bytes_total or 0) < 500_000
    source.close()
