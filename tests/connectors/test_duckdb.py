from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import duckdb
import pytest
from connector_contract import CANARY, Contract, Row, open_source, rows_of
from test_other_formats import table

from pdscan.connector import Budget
from pdscan.errors import DatasetError, SourceError


def write(path: Path, *statements: str) -> str:
    with duckdb.connect(str(path)) as connection:
        for statement in statements:
            connection.execute(statement)
    return f"duckdb:///{path}"


class TestDuckdb(Contract):
    dataset = "main.people"

    @classmethod
    def write(cls, folder: Path, names: Sequence[str], rows: Sequence[Row]) -> str:
        with duckdb.connect(str(folder / "people.duckdb")) as connection:
            connection.register("rows", table(names, rows))
            connection.execute("CREATE TABLE people AS FROM rows")
        return f"duckdb:///{folder / 'people.duckdb'}"


class TestDuckdbInAFolder(TestDuckdb):
    dataset = "people.duckdb#main.people"

    @classmethod
    def write(cls, folder: Path, names: Sequence[str], rows: Sequence[Row]) -> str:
        super().write(folder, names, rows)
        return str(folder)


def test_odd_types_arrive_as_text_and_comments_as_comments(tmp_path: Path) -> None:
    source = open_source(
        write(
            tmp_path / "a.duckdb",
            "CREATE SCHEMA crm",
            "CREATE TABLE crm.t AS SELECT 5::HUGEINT a, '[1]'::JSON b, INTERVAL 1 DAY c, '101'::BIT d, "
            "uuid() IS NOT NULL e, {'zip': '10110'} f, ['x'] g",
            "COMMENT ON COLUMN crm.t.f IS 'ที่อยู่'",
        )
    )
    (info,) = source.datasets()
    sample = source.sample(info, Budget())
    assert rows_of(sample) == [("5", "[1]", "1 day", "101", True, {"zip": "10110"}, ["x"])]
    assert sample.comments == {"f": "ที่อยู่"}
    assert sample.types["a"] == "HUGEINT"
    source.close()


def test_a_view_is_read_from_its_top_and_cannot_reach_outside(tmp_path: Path) -> None:
    (tmp_path / "secret.csv").write_text(f"a\n{CANARY}\n")
    source = open_source(
        write(
            tmp_path / "a.duckdb",
            "CREATE VIEW numbers AS SELECT * FROM range(100000)",
            f"CREATE VIEW outside AS FROM read_csv('{tmp_path / 'secret.csv'}')",
        )
    )
    numbers, outside = source.datasets()
    sample = source.sample(numbers, Budget(rows=10))
    assert len(rows_of(sample)) == 10
    assert sample.sampling == "head"
    with pytest.raises(DatasetError) as error:
        source.sample(outside, Budget())
    assert CANARY not in str(error.value)
    source.close()


def test_a_slow_view_is_stopped_at_the_time_limit(tmp_path: Path) -> None:
    source = open_source(
        write(
            tmp_path / "a.duckdb",
            "CREATE VIEW slow AS SELECT sum(a.range * b.range) FROM range(9000000) a, range(90000) b",
        )
    )
    with pytest.raises(DatasetError, match="at the time limit"):
        source.sample(next(source.datasets()), Budget(timeout=0.2))
    source.close()


@pytest.mark.parametrize("content", [None, b"", CANARY.encode() * 900])
def test_what_is_no_database_is_refused(tmp_path: Path, content: bytes | None) -> None:
    if content is not None:
        (tmp_path / "a.duckdb").write_bytes(content)
    with pytest.raises(SourceError) as error:
        open_source(f"duckdb:///{tmp_path / 'a.duckdb'}")
    assert CANARY not in str(error.value)
