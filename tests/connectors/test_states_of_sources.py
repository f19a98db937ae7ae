"""What tells that a dataset is still the same, and what a second listing need not open again."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import duckdb
import openpyxl
import pyarrow as pa
import pytest
import sqlalchemy as sa
from connector_contract import open_source
from deltalake import write_deltalake
from test_servers import connected, new_database, server

from connectors._folder import state
from pdscan.connector import Memory, State, state_of

LONG_AGO = 1_700_000_000


@pytest.fixture(autouse=True)
def _no_tick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let files that were made a moment ago count as old."""
    monkeypatch.setattr(state, "TICK", -1)


def states(source: str) -> dict[str, State | None]:
    connector = open_source(source)
    found = {info.dataset: state_of(connector, info) for info in connector.datasets()}
    connector.close()
    return found


def csv(folder: Path, name: str, text: str = "tel\n0812345678\n") -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_a_file_is_the_same_until_its_size_or_a_time_changes(tmp_path: Path) -> None:
    path = csv(tmp_path, "a.csv")
    first = states(str(tmp_path))
    assert states(str(tmp_path)) == first
    state = first["a.csv"]
    assert state is not None
    assert state.by == "size and time of the file"
    path.write_text("tel\n0812345679\n", encoding="utf-8")
    later = states(str(tmp_path))
    assert later != first
    os.utime(path, (LONG_AGO, LONG_AGO))
    assert states(str(tmp_path)) != later


def test_a_file_whose_time_was_set_back_after_a_change_is_not_the_same(tmp_path: Path) -> None:
    path = csv(tmp_path, "a.csv")
    os.utime(path, (LONG_AGO, LONG_AGO))
    first = states(str(tmp_path))
    time.sleep(0.02)  # a tick of the file system's clock
    path.write_text("tel\n0812345679\n", encoding="utf-8")
    os.utime(path, (LONG_AGO, LONG_AGO))
    assert states(str(tmp_path)) != first


def test_a_group_is_the_same_only_if_all_its_files_are(tmp_path: Path) -> None:
    for number in range(8):
        csv(tmp_path, f"orders/day-{number}.csv")
    csv(tmp_path, "other.csv")
    first = states(str(tmp_path))
    state = first["orders"]
    assert state is not None
    assert state.by == "size and time of its 8 files"
    csv(tmp_path, "orders/day-5.csv", "tel\n0899999999999\n")
    later = states(str(tmp_path))
    assert (later["orders"] == state, later["other.csv"] == first["other.csv"]) == (False, True)
    csv(tmp_path, "orders/day-8.csv")
    assert states(str(tmp_path))["orders"] != later["orders"]


def test_of_a_file_changed_a_moment_ago_nothing_is_said(tmp_path: Path, monkeypatch: Any) -> None:
    csv(tmp_path, "a.csv")
    monkeypatch.setattr(state, "TICK", 60_000_000_000)
    assert states(str(tmp_path)) == {"a.csv": None}


def test_tables_of_a_file_are_the_same_while_the_file_is(tmp_path: Path) -> None:
    path = tmp_path / "shop.db"
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("create table a (x text)")
        database.execute("create table b (x text)")
    first = states(f"sqlite:///{path}")
    assert first.keys() == {"a", "b"}
    assert states(f"sqlite:///{path}") == first
    assert states(str(tmp_path)).keys() == {"shop.db#a", "shop.db#b"}
    time.sleep(0.02)
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("insert into a values ('1')")
    assert states(f"sqlite:///{path}")["a"] != first["a"]


def test_a_log_beside_a_database_is_part_of_it(tmp_path: Path) -> None:
    path = tmp_path / "shop.db"
    with closing(sqlite3.connect(path)) as database:
        database.execute("pragma journal_mode = wal")
        database.execute("create table a (x text)")
        first = states(f"sqlite:///{path}")
        database.execute("insert into a values ('1')")
        database.commit()
        assert states(f"sqlite:///{path}")["a"] != first["a"]


def test_a_duckdb_file(tmp_path: Path) -> None:
    path = tmp_path / "shop.duckdb"
    duckdb.connect(str(path)).execute("create table a as select 1 as x").close()
    first = states(f"duckdb:///{path}")
    assert states(f"duckdb:///{path}") == first
    time.sleep(0.02)
    duckdb.connect(str(path)).execute("insert into a values (2)").close()
    assert states(f"duckdb:///{path}")["main.a"] != first["main.a"]


def test_a_delta_table_is_the_same_while_its_version_is(tmp_path: Path) -> None:
    folder = tmp_path / "people"
    write_deltalake(folder, pa.table({"id": [1, 2]}))
    first = states(str(folder))
    assert first["people"] is not None
    assert states(str(folder)) == first
    write_deltalake(folder, pa.table({"id": [3]}), mode="append")
    assert states(str(folder)) != first


class Known(Memory):
    """A memory that holds on to everything, and counts what was asked of it in vain."""

    def __init__(self) -> None:
        self.answers: dict[tuple[str, State | None], Any] = {}
        self.asked = 0

    def recall(self, question: str, state: State | None, ask: Callable[[], Any]) -> Any:
        if (question, state) not in self.answers:
            self.asked += 1
            self.answers[question, state] = ask()
        return self.answers[question, state]


def test_what_was_learned_by_opening_files_is_not_asked_again(tmp_path: Path) -> None:
    csv(tmp_path, "notes.txt", "Dear all,\nthis is a letter.\n")
    csv(tmp_path, "people", "name,tel\na,1\nb,2\n")
    for number in range(6):
        csv(tmp_path, f"orders/day-{number}.csv")
    book = openpyxl.Workbook()
    book.create_sheet("Second").append(["tel"])
    book.save(tmp_path / "book.xlsx")
    memory = Known()

    def listed() -> list[tuple[str, str]]:
        connector: Any = open_source(str(tmp_path))
        connector.memory = memory
        return [(info.dataset, info.format) for info in connector.datasets()]

    first, asked = listed(), memory.asked
    assert asked == 5
    assert (listed(), memory.asked) == (first, asked)
    csv(tmp_path, "notes.txt", "name,tel\nก,1\nข,2\nค,3\n")
    assert ("notes.txt", "csv") in listed()
    assert memory.asked == asked + 1


def flushed(url: str, *statements: str) -> dict[str, State | None]:
    """Run statements, let the server count them, and return the states of its tables."""
    with connected(url) as connection:
        for statement in statements:
            connection.exec_driver_sql(statement)
        if connection.dialect.name == "postgresql":
            connection.exec_driver_sql("SELECT pg_stat_force_next_flush()")
    return states(url)


def test_a_postgresql_table_is_the_same_until_rows_columns_or_its_file_change() -> None:
    url = new_database(
        server("PDSCAN_TEST_POSTGRES"),
        "CREATE TABLE a (id int, tel text)",
        "CREATE TABLE b (id int)",
        "CREATE TABLE parted (id int) PARTITION BY RANGE (id)",
        "CREATE TABLE part PARTITION OF parted FOR VALUES FROM (0) TO (100)",
        "CREATE TABLE mother (id int)",
        "CREATE TABLE child () INHERITS (mother)",
        "CREATE VIEW v AS SELECT * FROM a",
        "INSERT INTO a SELECT n, '08' || n FROM generate_series(1, 100) n",
    )
    before = flushed(url)
    assert {name for name, state in before.items() if state is None} == {"public.v", "public.mother"}
    assert flushed(url, "SELECT count(*) FROM a", "ANALYZE a") == before
    for table, change in (
        ("a", "INSERT INTO a VALUES (1, '2')"),
        ("a", "UPDATE a SET tel = '3' WHERE id = 1"),
        ("a", "DELETE FROM a WHERE id = 2"),
        ("a", "ALTER TABLE a RENAME tel TO mobile"),
        ("a", "COMMENT ON COLUMN a.mobile IS 'เบอร์โทร'"),
        ("a", "TRUNCATE a"),
        ("parted", "INSERT INTO parted VALUES (1)"),
    ):
        after = flushed(url, change)
        assert {name for name in after if after[name] != before[name]} == {f"public.{table}"}, change
        before = after


def test_a_mariadb_table_is_the_same_while_its_time_of_change_is() -> None:
    url = new_database(
        server("PDSCAN_TEST_MARIADB"), "CREATE TABLE a (id int)", "CREATE TABLE quiet (id int)"
    )
    assert set(states(url).values()) == {None}
    with connected(url) as connection:
        connection.exec_driver_sql("INSERT INTO a VALUES (1)")
    name = f"{sa.make_url(url).database}.a"
    assert states(url)[name] is None
    time.sleep(3)
    before = states(url)[name]
    assert before is not None
    assert states(url)[name] == before
    with connected(url) as connection:
        connection.exec_driver_sql("UPDATE a SET id = 2")
    time.sleep(3)
    assert states(url)[name] not in (None, before)
