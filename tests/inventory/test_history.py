"""What earlier runs came to, as the reports tell it."""

from dataclasses import replace

import living
import pytest

from pdscan.inventory.document import dumps, loads
from pdscan.inventory.review.decided import Decision
from pdscan.inventory.store import load, reported, save, with_history
from pdscan.inventory.store.decisions import record


def shop(*findings, status="complete", gaps=()):
    return living.inventory(
        living.dataset("customers", living.column("tel", *findings), status=status), gaps=gaps
    )


def counts(outcome):
    return (
        outcome.run, outcome.findings, outcome.plain, outcome.sensitive, outcome.undeclared,
        outcome.gaps_high, outcome.not_read,
    )  # fmt: skip


@pytest.fixture
def three_runs(url):
    religion = living.finding("religion", pdpa="sensitive", policy_status="undeclared")
    guessed = living.finding("pin", extent="name_only")
    save(url, shop(living.finding(), guessed, status="partial"))
    high = living.gap(1, "religion-1", severity="high")
    save(url, living.later(shop(living.finding(), religion, gaps=(high,)), "r2"))
    save(url, living.later(shop(), "r3"))
    return url


def test_a_run_is_told_what_those_before_it_came_to(three_runs):
    history = reported(three_runs, "r3").run.history
    assert [counts(one) for one in history] == [("r1", 2, 1, 0, 0, 0, 1), ("r2", 2, 2, 1, 1, 1, 0)]


def test_later_runs_are_no_past(three_runs):
    assert [one.run for one in reported(three_runs, "r2").run.history] == ["r1"]


def test_runs_over_other_sources_are_another_story(three_runs):
    other = living.inventory(living.dataset("a.csv", source=living.LAKE), run="r4")
    assert with_history(three_runs, other).run.history == ()


def test_what_a_person_rejected_is_not_counted_in_the_past_either(three_runs):
    record(three_runs, [Decision(finding="religion-1", decision="rejected", by="ก", at="2026-03-02")], "00")
    assert counts(reported(three_runs, "r3").run.history[1]) == ("r2", 1, 1, 0, 0, 0, 0)


def test_a_source_of_which_nothing_is_known_counts_as_not_read(url):
    lost = living.model.Source("mysql://crm", "mysql", "failed", "cannot connect")
    before = living.inventory(sources=(lost,))
    save(url, before)
    later = living.later(before, "r2")
    assert [one.not_read for one in with_history(url, later).run.history] == [1]


def test_the_past_is_told_by_the_reports_and_not_kept_twice(three_runs):
    told = reported(three_runs, "r3")
    save(three_runs, living.later(told, "r4"))
    assert load(three_runs, "r4").run.history == ()
    assert loads(dumps(told)) == told


def test_without_a_database_a_run_stands_alone(tmp_path):
    alone = shop(living.finding())
    assert with_history(f"sqlite:///{tmp_path / 'none.db'}", alone) == alone


def test_a_dozen_runs_are_told_of(file_url):
    for number in range(20):
        save(file_url, living.later(shop(), f"r{number:02}"))
    last = replace(shop(), run=replace(shop().run, id="now"))
    assert [one.run for one in with_history(file_url, last).run.history] == [f"r{n:02}" for n in range(9, 20)]
