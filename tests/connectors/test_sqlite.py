from __future__ import annotations

import os
import sqlite3
from collections.abc import Sequence
from pathlib import Path

import pytest
from connector_contract import CANARY, SAMPLE, Contract, Row, open_source, rows_of

from pdscan.connector import Budget, Connector
from pdscan.errors import DatasetError, SourceError


def database(path: Path, *statements: str) -> str:
    connection = sqlite3.connect(path)
    with connection:
        for statement in statements:
            connection.execute(statement)
    connection.close()
    return f"sqlite:///{path}"


def write(path: Path, names: Sequence[str], rows: Sequence[Row]) -> str:
    quoted = ['"' + name.replace('"', '""') + '"' for name in names]
    quoted[0] += " INTEGER PRIMARY KEY"
    source = database(path, f"CREATE TABLE people ({', '.join(quoted)})")
    connection = sqlite3.connect(path)
    with connection:
        connection.executemany(f"INSERT INTO people VALUES ({', '.join('?' * len(names))})", rows)
    connection.close()
    return source


def read(source: str, dataset: str, budget: Budget = SAMPLE) -> list[Row]:
    opened = open_source(source)
    try:
        return rows_of(opened.sample(named(opened, dataset), budget))
    finally:
        opened.close()


def named(source: Connector, dataset: str):
    return next(info for info in source.datasets() if info.dataset == dataset)


class TestSqlite(Contract):
    dataset = "people"

    @classmethod
    def write(cls, folder: Path, names: Sequence[str], rows: Sequence[Row]) -> str:
        return write(folder / "people.db", names, rows)


class TestSqliteInAFolder(Contract):
    dataset = "2026/shop.db#people"

    @classmethod
    def write(cls, folder: Path, names: Sequence[str], rows: Sequence[Row]) -> str:
        (folder / "2026").mkdir()
        write(folder / "2026" / "shop.db", names, rows)
        return str(folder)


class TestTablesWithoutRowid(Contract):
    dataset = "people"

    @classmethod
    def write(cls, folder: Path, names: Sequence[str], rows: Sequence[Row]) -> str:
        quoted = ['"' + name.replace('"', '""') + '"' for name in names]
        rest = ", ".join(quoted[1:])
        source = database(
            folder / "p.db", f"CREATE TABLE people (id INTEGER PRIMARY KEY, {rest}) WITHOUT ROWID"
        )
        connection = sqlite3.connect(folder / "p.db")
        with connection:
            connection.executemany("INSERT INTO people VALUES (?, ?, ?, ?, ?)", rows)
        connection.close()
        return source


class TestSqliteView(Contract):
    dataset = "seen"
    reads_the_first_rows_only = True

    @classmethod
    def write(cls, folder: Path, names: Sequence[str], rows: Sequence[Row]) -> str:
        source = write(folder / "people.db", names, rows)
        database(folder / "people.db", "CREATE VIEW seen AS SELECT * FROM people")
        return source


def test_types_are_those_of_the_source(tmp_path: Path) -> None:
    opened = open_source(
        database(tmp_path / "t.db", "CREATE TABLE t (id INTEGER, card VARCHAR(13), born DATE, bare)")
    )
    sample = opened.sample(named(opened, "t"), Budget())
    assert rows_of(sample) == []
    assert sample.types == {"id": "INTEGER", "card": "VARCHAR(13)", "born": "DATE", "bare": ""}


def test_text_in_an_integer_column_is_kept_as_it_was(tmp_path: Path) -> None:
    source = database(
        tmp_path / "t.db",
        "CREATE TABLE t (a INTEGER)",
        "INSERT INTO t VALUES (7), ('08-1234'), (NULL), (1.5)",
    )
    assert read(source, "t") == [("7",), ("08-1234",), (None,), ("1.5",)]


def test_bytes_stay_bytes_and_long_ones_are_clipped(tmp_path: Path) -> None:
    source = database(
        tmp_path / "t.db", "CREATE TABLE t (a BLOB)", "INSERT INTO t VALUES (x'ff00'), (zeroblob(100000))"
    )
    assert read(source, "t") == [(b"\xff\x00",), (bytes(65_536),)]


def test_text_in_the_thai_code_page_is_read(tmp_path: Path) -> None:
    thai = "สมชาย".encode("cp874").hex()
    source = database(
        tmp_path / "t.db",
        "CREATE TABLE t (a TEXT)",
        f"INSERT INTO t VALUES (CAST(x'{thai}' AS TEXT)), ('ok')",
    )
    assert read(source, "t") == [("สมชาย",), ("ok",)]


def test_one_key_far_away_does_not_spoil_the_sample(tmp_path: Path) -> None:
    source = database(
        tmp_path / "t.db",
        "CREATE TABLE t (id INTEGER PRIMARY KEY)",
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) "
        "INSERT INTO t SELECT i FROM n",
        "INSERT INTO t VALUES (1000000000000)",
    )
    rows = read(source, "t", Budget(rows=1000))
    assert len(rows) >= 900


def test_virtual_tables_hide_the_tables_they_keep_their_content_in(tmp_path: Path) -> None:
    source = database(
        tmp_path / "t.db", "CREATE VIRTUAL TABLE notes USING fts5(body)", "CREATE TABLE other (a)"
    )
    assert [info.dataset for info in open_source(source).datasets()] == ["notes", "other"]


def test_a_broken_view_is_told_and_the_other_tables_are_read(tmp_path: Path) -> None:
    source = open_source(
        database(
            tmp_path / "t.db",
            "CREATE TABLE gone (a)",
            "CREATE VIEW broken AS SELECT a FROM gone",
            "CREATE TABLE fine (a)",
            "DROP TABLE gone",
        )
    )
    with pytest.raises(DatasetError):
        source.sample(named(source, "broken"), Budget())
    assert rows_of(source.sample(named(source, "fine"), Budget())) == []


def test_the_database_is_never_written(tmp_path: Path) -> None:
    source = write(tmp_path / "people.db", ("id",), [(1,)])
    before = (tmp_path / "people.db").read_bytes()
    read(source, "people", Budget(rows=None))
    assert (tmp_path / "people.db").read_bytes() == before
    assert os.listdir(tmp_path) == ["people.db"]


def test_a_slow_query_is_stopped_at_the_time_limit(tmp_path: Path) -> None:
    source = open_source(
        database(
            tmp_path / "t.db",
            "CREATE VIEW slow AS WITH RECURSIVE n(i) AS "
            "(SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1e9) SELECT max(i) AS top FROM n",
        )
    )
    with pytest.raises(DatasetError, match="time limit"):
        source.sample(named(source, "slow"), Budget(timeout=0.1))


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (None, "no such file"),
        (b"", "is empty"),
        (b"id,name\n1,a\n", "not an SQLite database, or it is encrypted"),
        (b"SQLite format 3\x00" + CANARY.encode() * 500, "damaged|not an SQLite"),
    ],
)
def test_what_is_no_database_is_refused_in_one_sentence(
    tmp_path: Path, content: bytes | None, told: str
) -> None:
    path = tmp_path / "x.db"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(SourceError, match=told) as error:
        open_source(f"sqlite:///{path}")
    assert CANARY not in str(error.value)
    assert "\n" not in str(error.value)


def test_a_locked_database_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = write(tmp_path / "people.db", ("id",), [(1,)])
    monkeypatch.setattr("connectors._sql.sqlite.BUSY_SECONDS", 0.05)
    holder = sqlite3.connect(tmp_path / "people.db", isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    with pytest.raises(SourceError, match="locked by another program"):
        open_source(source)
    holder.close()


def test_damage_inside_a_table_keeps_what_was_read_before_it(tmp_path: Path) -> None:
    source = write(tmp_path / "people.db", ("id", "phone"), [(i, CANARY * 20) for i in range(1, 20_000)])
    content = bytearray((tmp_path / "people.db").read_bytes())
    middle = len(content) // 2
    content[middle : middle + 40_960] = b"\xaa" * 40_960
    (tmp_path / "people.db").write_bytes(content)
    opened = open_source(source)
    sample = opened.sample(named(opened, "people"), Budget(rows=None))
    assert 0 < len(rows_of(sample)) < 20_000
    assert sample.problem == "the database file is damaged; restore it or recover its rows into a new file"


@pytest.mark.parametrize("budget", [SAMPLE, Budget(rows=None)])
def test_of_a_file_cut_in_half_the_tables_before_the_cut_are_read(tmp_path: Path, budget: Budget) -> None:
    fill = (
        "INSERT INTO {0} WITH n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 9999) SELECT i, i FROM n"
    )
    tables = ("whole", "torn", "lost")
    create = [f"CREATE TABLE {name} (id INTEGER PRIMARY KEY, a TEXT)" for name in tables]
    source = database(tmp_path / "t.db", *create, *map(fill.format, tables))
    content = (tmp_path / "t.db").read_bytes()
    (tmp_path / "t.db").write_bytes(content[: len(content) // 2])
    assert len(read(source, "whole", budget)) == 9_999
    opened = open_source(source)
    torn = opened.sample(named(opened, "torn"), budget)
    assert 3_000 < len(rows_of(torn)) < 9_000
    assert "damaged" in (torn.problem or "")
    with pytest.raises(DatasetError, match="damaged"):
        opened.sample(named(opened, "lost"), budget)
    opened.close()


def test_a_file_whose_list_of_tables_is_lost_cannot_be_opened(tmp_path: Path) -> None:
    database(tmp_path / "t.db", "CREATE TABLE t (a)")
    (tmp_path / "t.db").write_bytes((tmp_path / "t.db").read_bytes()[:2_048])
    with pytest.raises(SourceError, match="damaged"):
        open_source(f"sqlite:///{tmp_path}/t.db")
