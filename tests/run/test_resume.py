"""A run that was cut short is taken up where it stood, and ends as if nothing had happened."""

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from pdscan.inventory.model import Dataset
from pdscan.inventory.store import load
from pdscan.inventory.store.upkeep import runs, verify
from pdscan.run.resume import JOURNAL, open_journal
from pdscan.settings import settings

NOW = datetime(2026, 3, 1, 1, 0, tzinfo=UTC)
SETTINGS = settings(("sqlite:///shop.db",), {})
TABLES = 12


def dataset(name, status="complete", share=1 / 3):
    return Dataset(
        source="sqlite:///shop.db",
        dataset=name,
        kind="table",
        format="sqlite",
        status=status,
        reason=None,
        rows_total=3,
        rows_total_exact=True,
        rows_read=3,
        bytes_read=round(100 * share),
        sampling="all rows",
        not_seen=None,
    )


def test_a_journal_gives_back_what_was_read_whole(tmp_path):
    journal = open_journal(tmp_path, SETTINGS, "1", NOW)
    for one in (dataset("ลูกค้า"), dataset("orders", "partial"), dataset("stock", "skipped")):
        journal.add(one)
    again = open_journal(tmp_path, SETTINGS, "1", NOW + timedelta(hours=1))
    assert list(again.done.values()) == [dataset("ลูกค้า"), dataset("stock", "skipped")]
    assert again.started == NOW


def test_a_line_that_a_crash_cut_off_is_read_again(tmp_path):
    journal = open_journal(tmp_path, SETTINGS, "1", NOW)
    journal.add(dataset("orders"))
    journal.add(dataset("stock"))
    (tmp_path / JOURNAL).write_bytes((tmp_path / JOURNAL).read_bytes()[:-30])
    again = open_journal(tmp_path, SETTINGS, "1", NOW)
    assert [one.dataset for one in again.done.values()] == ["orders"]
    again.add(dataset("stock"))
    assert len(open_journal(tmp_path, SETTINGS, "1", NOW).done) == 2


@pytest.mark.parametrize(
    ("other", "rules", "later"),
    [
        (replace(SETTINGS, seed=1), "1", timedelta()),
        (replace(SETTINGS, sources=("lake",)), "1", timedelta()),
        (SETTINGS, "2", timedelta()),
        (SETTINGS, "1", timedelta(hours=37)),
    ],
)
def test_a_journal_of_another_scan_or_of_yesterday_is_begun_anew(tmp_path, other, rules, later):
    open_journal(tmp_path, SETTINGS, "1", NOW).add(dataset("orders"))
    begun = open_journal(tmp_path, other, rules, NOW + later)
    assert (begun.done, begun.started) == ({}, NOW + later)


@pytest.fixture
def shop(tmp_path):
    """Write a config for a database of a dozen tables with telephone numbers."""
    with closing(sqlite3.connect(tmp_path / "shop.db")) as database, database:
        for table in range(TABLES):
            database.execute(f"create table customers_{table:02} (tel_no text, note text)")
            rows = (
                (f"08{n % 10}-{(n * 7 + table) % 1000:03}-{n % 10_000:04}", f"ใบที่ {n}") for n in range(3_000)
            )
            database.executemany(f"insert into customers_{table:02} values (?, ?)", rows)
    with closing(sqlite3.connect(tmp_path / "late.db")) as database, database:
        database.execute("create table late as select '089-123-4567' as mobile")
    config(tmp_path, "out")
    config(tmp_path, "undisturbed")
    return tmp_path


@contextmanager
def held(shop):
    """Hold the second database: a run that has read all of the first one waits there."""
    with closing(sqlite3.connect(shop / "late.db", isolation_level=None)) as database:
        database.execute("begin exclusive")
        yield


def config(folder, out):
    sources = "sources: ['sqlite:///shop.db', 'sqlite:///late.db']\n"
    (folder / f"{out}.yaml").write_text(f"{sources}format: json\nquiet: true\nout: {out}\nfail-on: none\n")


def begin(shop, name, *more):
    words = [sys.executable, "-m", "pdscan", "run", f"{name}.yaml", *more]
    path = os.pathsep.join([os.getcwd(), os.environ.get("PYTHONPATH", "")])
    return subprocess.Popen(words, cwd=shop, env={**os.environ, "PYTHONPATH": path}, stderr=subprocess.PIPE)


def finish(run):
    said = run.communicate(timeout=120)[1].decode()
    return run.returncode, said


def wait_for(journal, lines):
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        if journal.exists() and journal.read_bytes().count(b'"dataset"') >= lines:
            return
        time.sleep(0.002)
    pytest.fail("the run wrote no journal")


def found(folder):
    document = json.loads((folder / "inventory.json").read_text(encoding="utf-8"))
    document.pop("run")
    return document


def raw_values(shop, text):
    with closing(sqlite3.connect(shop / "shop.db")) as database:
        numbers = [row[0] for row in database.execute("select tel_no from customers_00")]
    return [number for number in numbers if number in text]


def test_a_killed_run_ends_like_an_undisturbed_one(shop):
    assert finish(begin(shop, "undisturbed")) == (0, "")
    with held(shop):
        run = begin(shop, "out")
        wait_for(shop / "out" / JOURNAL, TABLES)
        run.send_signal(signal.SIGKILL)
        finish(run)
    assert (shop / "out" / JOURNAL).read_bytes().count(b'"dataset"') == TABLES
    assert raw_values(shop, (shop / "out" / JOURNAL).read_text(encoding="utf-8")) == []
    assert finish(begin(shop, "out")) == (0, "")
    assert found(shop / "out") == found(shop / "undisturbed")
    assert not (shop / "out" / JOURNAL).exists()
    store = f"sqlite:///{shop / 'out' / 'inventory.db'}"
    assert len(runs(store)) == 1
    assert verify(store).problems == ()


def test_sigterm_ends_a_run_with_what_it_has_and_the_next_goes_on(shop):
    with held(shop):
        run = begin(shop, "out")
        wait_for(shop / "out" / JOURNAL, TABLES)
        run.send_signal(signal.SIGTERM)
        code, said = finish(run)
    assert (code, said.count("Traceback")) == (3, 0), said
    store = f"sqlite:///{shop / 'out' / 'inventory.db'}"
    stopped = load(store)
    assert [one.dataset for one in stopped.datasets if one.status == "complete"] == [
        f"customers_{table:02}" for table in range(TABLES)
    ]
    assert [one.status == "complete" for one in stopped.sources] == [True, False]
    assert finish(begin(shop, "out")) == (0, "")
    assert len(load(store).datasets) == TABLES + 1
    assert len(runs(store)) == 2


def test_sigterm_ends_runs_that_would_go_on_for_ever(shop):
    run = begin(shop, "out", "--every", "1s")
    store = shop / "out" / "inventory.db"
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and not (store.exists() and count(store) >= 2):
        time.sleep(0.05)
    run.send_signal(signal.SIGTERM)
    code, said = finish(run)
    # Between two runs, in the middle of one, or before one had read anything at all.
    assert code in {0, 3, 2}
    assert "Traceback" not in said
    assert count(store) >= 2


def count(store):
    with closing(sqlite3.connect(store)) as database:
        try:
            return database.execute("select count(*) from run").fetchone()[0]
        except sqlite3.OperationalError:
            return 0


def test_two_runs_never_overlap(shop):
    with held(shop):
        first = begin(shop, "out")
        wait_for(shop / "out" / JOURNAL, TABLES)
        first.send_signal(signal.SIGSTOP)
    try:
        code, said = finish(begin(shop, "out"))
    finally:
        first.send_signal(signal.SIGCONT)
    assert code == 2
    assert "another run is at work" in said
    assert finish(first) == (0, "")


def test_a_run_that_was_killed_while_it_was_being_kept_is_not_kept_twice(shop):
    with held(shop):
        run = begin(shop, "out")
        wait_for(shop / "out" / JOURNAL, TABLES)
        run.send_signal(signal.SIGKILL)
        finish(run)
    journal = (shop / "out" / JOURNAL).read_bytes()
    assert finish(begin(shop, "out")) == (0, "")
    (shop / "out" / JOURNAL).write_bytes(journal)  # as if it had been killed before it let go of the journal
    assert finish(begin(shop, "out")) == (0, "")
    store = f"sqlite:///{shop / 'out' / 'inventory.db'}"
    assert len(runs(store)) == 1
    assert verify(store).problems == ()
