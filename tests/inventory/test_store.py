"""The inventory database, on SQLite and on PostgreSQL: nothing is lost, nothing is kept twice."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import living
import pytest
import sqlalchemy as sa

from pdscan.errors import OutputError, UsageError
from pdscan.inventory import model
from pdscan.inventory.diff import diff
from pdscan.inventory.store import compared, database, load, run_before, save, stored
from pdscan.inventory.store.database import reading, writing
from pdscan.inventory.store.tables import METADATA, VERSION


def shop(*findings):
    return living.inventory(
        living.dataset("customers", living.column("tel", *findings)),
        living.dataset("เอกสาร/ลูกค้า.csv", living.column("อีเมล", living.finding("email")), source=living.LAKE),
        gaps=(living.gap(1, "phone-1"),),
    )


def rows(url, table):
    with reading(url) as connection:
        return connection.scalar(sa.select(sa.func.count()).select_from(METADATA.tables[table]))


def test_a_run_comes_back_as_it_was(url):
    before = shop(living.finding())
    save(url, before)
    assert load(url, "r1") == before
    assert load(url) == before


def test_the_newest_and_the_one_before_have_names(url):
    for run in ("r1", "r2", "r3"):
        save(url, living.later(shop(), run))
    assert load(url).run.id == load(url, "latest").run.id == "r3"
    assert load(url, "previous").run.id == "r2"


def test_an_unchanged_run_adds_one_row_and_its_seal(url):
    before = shop(living.finding())
    save(url, before)
    held = {table: rows(url, table) for table in METADATA.tables}
    save(url, living.later(before, "r2"))
    assert {table: rows(url, table) for table in METADATA.tables} == held | {"run": 2, "decision": 2}
    assert load(url, "r2").datasets == before.datasets


def test_a_changed_dataset_is_kept_and_the_others_are_shared(url):
    before = shop(living.finding())
    after = living.later(shop(living.finding("pin", pdpa="credential")), "r2")
    save(url, before)
    save(url, after)
    assert rows(url, "document") == 3
    assert (load(url, "r1"), load(url, "r2")) == (before, after)


def test_a_comparison_reads_only_what_is_not_the_same(url):
    before = shop(living.finding())
    after = living.later(shop(living.finding(protection=model.Protection("hashed"))), "r2")
    save(url, before)
    save(url, after)
    old, new = compared(url, "r1", "r2")
    assert [dataset.dataset for dataset in old.datasets] == ["customers"]
    assert diff(old, new) == diff(before, after)
    assert [change.kind for change in diff(old, new)] == ["protection_gained"]


def test_a_dataset_gone_in_a_comparison_of_stored_runs_is_gone(url):
    before = shop(living.finding())
    save(url, before)
    save(url, living.later(replace(before, datasets=before.datasets[:1]), "r2"))
    kinds = {change.kind for change in diff(*compared(url, "r1", "r2"))}
    assert kinds == {"dataset_gone", "finding_gone"}


def test_a_file_is_compared_with_a_stored_run(url, tmp_path):
    from pdscan.inventory.document import dumps

    before = shop(living.finding())
    save(url, before)
    (tmp_path / "inventory.json").write_text(dumps(before), encoding="utf-8")
    old, new = compared(url, "r1", str(tmp_path / "inventory.json"))
    assert diff(old, new) == ()
    assert stored(url, str(tmp_path / "inventory.json")) == before


def test_the_run_before_is_the_last_one_over_the_same_sources(url):
    other = living.inventory(living.dataset("a.csv", source="elsewhere"))
    for run, found in (("r1", shop()), ("r2", other), ("r3", shop()), ("r4", other)):
        save(url, living.later(found, run))
    assert [run_before(url, run) for run in ("r1", "r2", "r3", "r4")] == [None, None, "r1", "r2"]


def test_many_writers_lose_nothing_and_keep_nothing_twice(url):
    runs = [f"r{number}" for number in range(12)]
    before = shop(living.finding())
    with ThreadPoolExecutor(6) as workers:
        list(workers.map(lambda run: save(url, living.later(before, run)), runs))
    assert (rows(url, "run"), rows(url, "snapshot"), rows(url, "document")) == (12, 1, 2)
    assert all(load(url, run).datasets == before.datasets for run in runs)


@pytest.mark.parametrize("made", ["made new", "migrated"])
def test_a_database_made_new_and_one_migrated_have_the_tables_that_the_store_uses(url, made, monkeypatch):
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    if made == "migrated":
        monkeypatch.setattr(database, "_make", database._migrate)
    with writing(url) as connection:
        context = MigrationContext.configure(connection)
        assert compare_metadata(context, METADATA) == []
        assert context.get_current_revision() == VERSION


def test_a_database_of_a_newer_version_is_refused(url):
    save(url, shop())
    with writing(url) as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(UsageError, match="newer pdscan"):
        load(url)


def test_what_is_not_there_is_told(url, tmp_path):
    with pytest.raises(UsageError, match="scan first"):
        load(url)
    save(url, shop())
    with pytest.raises(UsageError, match="no run nowhere"):
        load(url, "nowhere")
    with pytest.raises(UsageError, match="no run previous"):
        load(url, "previous")


@pytest.mark.parametrize("wrong", ["nonsense", "mysql+pymysql://host/db", "sqlite+nothing:///x.db"])
def test_an_address_that_no_inventory_has_is_refused(wrong):
    with pytest.raises(UsageError, match="--inventory"):
        save(wrong, shop())


def test_a_file_that_is_no_database_is_refused_without_quoting_it(file_url, tmp_path):
    (tmp_path / "inventory.db").write_text("somchai@example.org" * 100)
    with pytest.raises(OutputError) as refused:
        save(file_url, shop())
    assert "somchai" not in str(refused.value)
