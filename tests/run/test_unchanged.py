"""Incremental runs: what has not changed is not read again, and the inventory says so."""

import json
import os
import sqlite3
from contextlib import closing

import pytest
from click.testing import CliRunner

from connectors._folder import state
from pdscan.cli import main
from pdscan.inventory.store import load
from pdscan.inventory.store.upkeep import prune, runs, verify

LONG_AGO = 1_700_000_000


@pytest.fixture(autouse=True)
def _no_tick(monkeypatch):
    """Let files that were made a moment ago count as old."""
    monkeypatch.setattr(state, "TICK", -1)


@pytest.fixture
def lake(tmp_path):
    """Return a folder with a lake: a group of files, two single ones, a letter and a database."""
    folder = tmp_path / "lake"
    (folder / "orders").mkdir(parents=True)
    for day in range(6):
        write(folder / f"orders/day-{day}.csv", f"tel_no,qty\n08{day}-234-5678,1\n")
    write(folder / "staff.csv", "mobile\n" + "".join(f"089-{n:03}-1234\n" for n in range(40)))
    write(folder / "stock.csv", "sku,qty\nA-1,2\nA-2,3\n")
    write(folder / "letter.txt", "เรียน ลูกค้า\nขอบคุณครับ\n")
    with closing(sqlite3.connect(folder / "shop.db")) as database, database:
        database.execute("create table customers (tel_no text)")
        database.executemany("insert into customers values (?)", [(f"081-{n:03}-5678",) for n in range(50)])
    return tmp_path


def write(path, text):
    path.write_text(text, encoding="utf-8")


def run(shop, text="incremental: 3\n"):
    config = shop / "nightly.yaml"
    config.write_text(
        f"sources: ['{shop / 'lake'}']\nout: {shop / 'out'}\nformat: json\nquiet: true\nfail-on: none\n{text}"
    )
    result = CliRunner().invoke(main, ["run", str(config)])
    assert result.exit_code == 0, result.output
    document = json.loads((shop / "out" / "inventory.json").read_text(encoding="utf-8"))
    return document, {one["dataset"]: one.get("unchanged") for one in document["datasets"]}


def store(shop):
    return f"sqlite:///{shop / 'out' / 'inventory.db'}"


def findings(document):
    return {
        (one["dataset"], column["field"], found["id"], found["because"])
        for one in document["datasets"]
        for column in one["fields"]
        for found in column["findings"]
    }


def test_what_has_not_changed_is_carried_over_and_said_to_be(lake):
    first, before = run(lake)
    assert set(before.values()) == {None}
    second, after = run(lake)
    assert after.keys() == before.keys()
    assert {one["run"] for one in after.values()} == {first["run"]["id"]}
    assert findings(second) == findings(first)
    orders = next(one for one in second["datasets"] if one["dataset"] == "orders")
    assert orders["status"] == "complete"
    assert orders["reason"].startswith("not read again: size and time of its 6 files, rules, policies")
    assert first["run"]["id"] in orders["reason"]
    assert second["summary"]["datasets_unchanged"] == len(after)
    exported = CliRunner().invoke(main, ["inventory", "export", "--inventory", store(lake)]).output
    assert json.loads(exported)["datasets"] == second["datasets"]
    assert verify(store(lake)).problems == ()


def test_only_what_changed_is_read(lake):
    first, _ = run(lake)
    write(lake / "lake/orders/day-3.csv", "tel_no,qty\n089-999-9999,12\n")
    write(lake / "lake/new.csv", "email\nsomebody@example.org\n")
    os.utime(lake / "lake/staff.csv", (LONG_AGO, LONG_AGO))
    _, after = run(lake)
    read = {name for name, unchanged in after.items() if unchanged is None}
    assert read == {"orders", "new.csv", "staff.csv"}
    third, again = run(lake)
    assert None not in again.values()
    assert again["orders"]["run"] != first["run"]["id"] == again["stock.csv"]["run"]
    assert third["summary"]["datasets_unchanged"] == len(again)


def test_every_nth_run_reads_everything(lake):
    read = [sum(unchanged is None for unchanged in run(lake)[1].values()) for _ in range(7)]
    assert read == [5, 0, 0, 5, 0, 0, 5]
    assert [one.datasets for one in runs(store(lake))] == [5] * 7


@pytest.mark.parametrize(
    "other",
    [
        "rows: 20\n",
        "seed: 2\n",
        "full: true\n",
        "policy: policy.yaml\n",
        "evidence: none\n",
        "incremental: 0\n",
    ],
)
def test_another_way_of_reading_reads_everything_again(lake, other, monkeypatch):
    monkeypatch.chdir(lake)
    write(lake / "policy.yaml", "schema: pdscan-policy/1\norganisation: Shop\ndeclared: []\n")
    run(lake)
    text = other if "incremental" in other else f"incremental: 3\n{other}"
    assert set(run(lake, text)[1].values()) == {None}


def test_what_could_not_be_read_whole_is_tried_again(lake):
    (lake / "lake/broken.parquet").write_bytes(b"PAR1 nothing PAR1")
    config = lake / "nightly.yaml"
    for _ in range(2):
        config.write_text(
            f"sources: ['{lake / 'lake'}']\nout: {lake / 'out'}\nformat: json\nquiet: true\nincremental: 3\n"
        )
        assert CliRunner().invoke(main, ["run", str(config)]).exit_code == 3
    broken = next(one for one in load(store(lake)).datasets if one.dataset == "broken.parquet")
    assert (broken.status, broken.unchanged, broken.fingerprint) == ("failed", None, None)


def test_an_unchanged_run_adds_next_to_nothing(lake):
    run(lake)
    with closing(sqlite3.connect(lake / "out/inventory.db")) as database:
        count = "select (select count(*) from document), (select count(*) from snapshot)"
        assert database.execute(count).fetchone() == (5, 1)
        run(lake)
        assert database.execute(count).fetchone() == (5, 2)
        run(lake)
        assert database.execute(count).fetchone() == (5, 2)


def test_the_run_that_read_what_others_carry_over_is_not_pruned(lake):
    first = run(lake)[0]["run"]["id"]
    for _ in range(2):
        run(lake)
    assert prune(store(lake), 1) == 1
    assert next(one.id for one in runs(store(lake))) == first
    assert {one.unchanged.run for one in load(store(lake)).datasets} == {first}
    assert verify(store(lake)).problems == ()


def test_a_carried_dataset_is_no_change(lake):
    run(lake)
    run(lake)
    told = CliRunner().invoke(main, ["diff", "previous", "latest", "--inventory", store(lake)])
    assert (told.exit_code, "Nothing changed." in told.output) == (0, True)


def test_the_summary_the_log_and_the_metrics_tell_what_was_passed_over(lake):
    words = f"quiet: false\nlog-format: json\nincremental: 3\nmetrics: {lake / 'pdscan.prom'}\n"
    config = lake / "nightly.yaml"
    config.write_text(
        f"sources: ['{lake / 'lake'}']\nout: {lake / 'out'}\nformat: json\nfail-on: none\n{words}"
    )
    CliRunner().invoke(main, ["run", str(config)])
    write(lake / "lake/stock.csv", "sku,qty\nA-1,22\n")
    told = CliRunner().invoke(main, ["run", str(config)])
    assert "Unchanged since an earlier run, and not read again: 4 datasets.\n" in told.stdout
    events = [json.loads(line) for line in told.stderr.splitlines()]
    passed = {one["dataset"] for one in events if one["event"] == "dataset" and one["unchanged"]}
    assert len(passed) == 4
    assert "stock.csv" not in passed
    lines = (lake / "pdscan.prom").read_text(encoding="utf-8").splitlines()
    assert {'pdscan_datasets_unchanged{scan="nightly"} 4', 'pdscan_rows_read{scan="nightly"} 1'} <= set(lines)


def test_a_listing_that_is_lost_is_made_anew(lake):
    run(lake)
    (lake / "out/.listing.json").write_text("{", encoding="utf-8")
    assert None not in run(lake)[1].values()
