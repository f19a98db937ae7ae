"""What goes wrong with a server, from the command line: the exit code, the reason, the rest scanned."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from click.testing import CliRunner
from connector_contract import CANARY
from test_servers import connected, new_database, server

from pdscan.cli import main

POSTGRES, MARIADB = "PDSCAN_TEST_POSTGRES", "PDSCAN_TEST_MARIADB"
PEOPLE = (
    "CREATE TABLE people (id int, phone varchar(10))",
    "INSERT INTO people VALUES (1, '0812345678'), (2, '0898765432')",
)


def scanned(url: str, out: Path, *options: str) -> tuple[int, dict[str, Any], str]:
    """Scan from the command line; returns the exit code, the datasets by name and all that was said."""
    result = CliRunner().invoke(main, ["scan", url, "--out", str(out), "--format", "json", *options])
    written = out / "inventory.json"
    datasets = json.loads(written.read_text(encoding="utf-8"))["datasets"] if written.exists() else []
    return result.exit_code, {item["dataset"].rpartition(".")[2]: item for item in datasets}, result.output


def changed(url: str, **parts: Any) -> str:
    return sa.make_url(url).set(**parts).render_as_string(hide_password=False)


@pytest.mark.parametrize(
    ("name", "parts", "told"),
    [
        (MARIADB, {"password": CANARY}, "refused the user name or password"),
        (POSTGRES, {"password": CANARY, "port": 1}, "does not answer"),
        (MARIADB, {"password": CANARY, "port": 1}, "does not answer"),
        (POSTGRES, {"password": CANARY, "host": "nowhere.invalid"}, "does not answer"),
        (POSTGRES, {"password": CANARY, "query": {"sslmode": "require"}}, "TLS could not be agreed on"),
        (MARIADB, {"query": {"ssl_verify_cert": "true"}}, "TLS could not be agreed on"),
        (POSTGRES, {"query": {"sslmod": "require"}}, "a setting that the driver does not know"),
        (MARIADB, {"query": {"sslmod": "require"}}, "a setting that the driver does not know"),
    ],
)
def test_a_server_that_cannot_be_reached_is_exit_code_2(
    name: str, parts: dict[str, Any], told: str, tmp_path: Path
) -> None:
    code, datasets, said = scanned(changed(server(name), **parts), tmp_path)
    assert (code, datasets) == (2, {})
    assert told in said
    assert CANARY not in said


def test_a_source_that_cannot_be_reached_beside_one_that_can_is_exit_code_3(tmp_path: Path) -> None:
    good = new_database(server(POSTGRES), *PEOPLE)
    code, datasets, _ = scanned(good, tmp_path, changed(server(MARIADB), port=1))
    assert code == 3
    assert datasets["people"]["status"] == "complete"


@pytest.fixture
def locked() -> Iterator[str]:
    """Make a database of which one table is locked and one may not be read."""
    role = f"r{uuid.uuid4().hex[:10]}"
    url = new_database(
        server(POSTGRES),
        *PEOPLE,
        "CREATE TABLE closed (id int)",
        "CREATE TABLE held (id int)",
        f"CREATE ROLE {role} LOGIN",
        f"GRANT SELECT ON people, held TO {role}",
    )
    with connected(url) as holder:
        holder.exec_driver_sql("BEGIN")
        holder.exec_driver_sql("LOCK TABLE held IN ACCESS EXCLUSIVE MODE")
        yield changed(url, username=role)
        holder.exec_driver_sql("ROLLBACK")


def test_closed_and_locked_tables_are_exit_code_3_and_the_rest_is_scanned(
    locked: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("connectors._sql.postgresql.LOCK_MILLISECONDS", 100)
    code, datasets, said = scanned(locked, tmp_path)
    assert code == 3
    assert {name: item["status"] for name, item in datasets.items()} == {
        "closed": "failed",
        "held": "failed",
        "people": "complete",
    }
    assert "permission denied" in datasets["closed"]["reason"]
    assert "locked by another program" in datasets["held"]["reason"]
    assert "Not read whole:" in said


def test_a_server_that_goes_away_in_the_middle_is_exit_code_3(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = new_database(
        server(POSTGRES),
        "CREATE TABLE a AS SELECT i AS id, repeat('x', 200) AS note FROM generate_series(1, 150000) i",
        *PEOPLE,
    )
    from pdscan.run.progress import Progress

    def rows(_watch: Progress, _rows: int) -> None:
        """End every session on the database, as a server that is stopped does."""
        with connected(url) as connection:
            connection.exec_driver_sql(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                "WHERE datname = current_database() AND pid <> pg_backend_pid() AND query ~ 'pdscan'"
            )

    monkeypatch.setattr(Progress, "rows", rows)
    code, datasets, _ = scanned(url, tmp_path, "--full")
    assert code == 3
    assert datasets["a"]["status"] == "partial"
    assert 0 < datasets["a"]["rows_read"] < 150_000
    assert datasets["a"]["reason"] == "the connection to the server was lost; check the server and scan again"
    assert datasets["people"]["rows_read"] == 2
