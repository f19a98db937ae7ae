"""What a scan would read, told without reading it."""

from __future__ import annotations

from pathlib import Path

import duckdb
import pytest
from click.testing import CliRunner

from pdscan.cli import main
from pdscan.connector import Budget, DatasetInfo
from pdscan.errors import UsageError
from pdscan.inventory.document import from_document, to_document
from pdscan.inventory.model import Inventory, Run, Source
from pdscan.run.plan import _share, exit_code, plan, told
from pdscan.run.summing_up import told as summed_up
from pdscan.settings import Settings


@pytest.fixture
def shop(tmp_path: Path) -> str:
    path = tmp_path / "shop.duckdb"
    with duckdb.connect(str(path)) as database:
        database.execute("CREATE TABLE people AS SELECT range AS id, '08' AS phone FROM range(100000)")
    return f"duckdb:///{path}"


def test_a_plan_says_how_many_rows_of_how_many(shop: str) -> None:
    (source,) = plan(Settings(sources=(shop,), rows=1_000))
    (people,) = source.datasets
    assert (people.dataset, people.rows_total, people.rows) == ("main.people", 100_000, 1_000)
    (source,) = plan(Settings(sources=(shop,), full=True))
    assert source.datasets[0].rows == 100_000


def test_of_files_the_plan_is_a_limit(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("id,phone\n1,08\n2,08\n")
    (tmp_path / "b.mp4").write_bytes(b"\0\0\0\x18ftypmp42")
    (tmp_path / "c.bin.parquet").write_bytes(b"PAR1")
    (source,) = plan(Settings(sources=(str(tmp_path),)))
    text, film, _ = source.datasets
    assert (text.rows_total, text.rows, text.bytes) == (None, 10_000, 19)
    assert film.unread == "sound or film, which is not read"
    assert "reads at most 10,000 rows, 19 B" in told((source,))
    assert "2 datasets to read" in told((source,))


def test_of_wide_rows_the_plan_has_as_many_as_the_megabytes_hold() -> None:
    info = DatasetInfo(
        dataset="t", kind="table", format="postgresql", rows_total=50_000, bytes_total=5 * 10**9
    )
    assert _share(info, Budget(rows=10_000, bytes=250 * 10**6)) == (2_500, 250 * 10**6)
    assert _share(info, Budget(rows=None, bytes=250 * 10**6)) == (50_000, 5 * 10**9)


def test_includes_and_excludes_count(shop: str) -> None:
    (source,) = plan(Settings(sources=(shop,), exclude=("main.*",)))
    assert source.datasets == ()


def test_a_source_that_cannot_be_opened_is_told_and_the_others_are_planned(shop: str) -> None:
    plans = plan(Settings(sources=("no-such-folder", shop)))
    assert [bool(source.error) for source in plans] == [True, False]
    assert "cannot be opened: no such file or folder" in told(plans)
    assert [exit_code(plans), exit_code(plans[:1]), exit_code(plans[1:])] == [3, 2, 0]


@pytest.mark.parametrize(
    ("source", "kind"),
    [("mariadb://app@127.0.0.1:1/shop", "mysql"), ("postgres://app@127.0.0.1:1/shop", "postgresql")],
)
def test_a_server_that_cannot_be_reached_is_told_by_its_kind(source: str, kind: str) -> None:
    (planned,) = plan(Settings(sources=(source,)))
    assert (planned.kind, planned.error is None) == (kind, False)


def test_an_unknown_scheme_is_refused() -> None:
    with pytest.raises(UsageError):
        plan(Settings(sources=("gopher://host/",)))


def test_the_command_shows_the_plan_and_keeps_passwords_to_itself(shop: str, tmp_path: Path) -> None:
    config = tmp_path / "pdscan.yaml"
    config.write_text(f"sources: ['{shop}', 'postgresql://scan:s3cr3t@127.0.0.1:1/shop']\nrows: 500\n")
    result = CliRunner().invoke(main, ["sources", "check", str(config)])
    assert result.exit_code == 3
    assert "reads 500 rows" in result.output
    assert "does not answer" in result.output
    assert "s3cr3t" not in result.output


def test_a_warning_stands_in_the_inventory_and_in_the_summary() -> None:
    run = Run(
        id="r",
        started="",
        finished="",
        version="",
        rules_version="",
        seed=0,
        rows=1,
        full=False,
        host="",
        argv=(),
    )
    warned = Source("postgresql://scan@db/shop", "postgresql", "complete", None, ("its user may write",))
    silent = Source("shop.db", "sqlite", "complete")
    inventory = Inventory(run=run, policy=None, sources=(warned, silent), datasets=())
    written = to_document(inventory)["sources"]
    assert written[0]["warnings"] == ["its user may write"]
    assert "warnings" not in written[1]
    assert from_document(to_document(inventory)) == inventory
    assert "postgresql://scan@db/shop: its user may write" in summed_up(inventory, None, "en")


def test_one_long_name_does_not_push_all_else_aside_and_an_empty_source_is_told(tmp_path: Path) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "empty").mkdir()
    for name in ("a.csv", "n" * 200 + ".csv"):
        (tmp_path / "full" / name).write_text("id\n1\n")
    settings = Settings(sources=(str(tmp_path / "full"), str(tmp_path / "empty")))
    lines = told(plan(settings)).splitlines()
    assert len(next(line for line in lines if line.startswith("  a.csv"))) < 160
    assert "  holds nothing that could be read" in lines
