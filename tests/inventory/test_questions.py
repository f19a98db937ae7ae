"""Questions to all runs: what is where, since when, and how it stands."""

import json
from dataclasses import replace

import living
import pytest
from click.testing import CliRunner

from pdscan.cli import main
from pdscan.inventory import model
from pdscan.inventory.store import save
from pdscan.inventory.store.questions import Question, find


def night(number, *findings, **changes):
    day = f"2026-03-{number:02}T01:00:05Z"
    found = living.inventory(
        living.dataset("customers", living.column("tel", *findings)),
        living.dataset("staff", living.column("mail", living.finding("email", policy_status="undeclared"))),
        run=f"r{number}",
        finished=day,
    )
    return replace(found, **changes)


@pytest.fixture
def nights(url):
    """Keep five nights: the telephone comes, is hashed, goes, and comes back."""
    phone = living.finding()
    hashed = living.finding(protection=model.Protection("hashed"))
    for number, found in enumerate([(), (phone,), (hashed,), (), (hashed,)], 1):
        save(url, night(number, *found))
    return url


def states(url, **asked):
    return {(one.element, one.state) for one in find(url, Question(**asked))}


def test_each_finding_is_told_with_its_life(nights):
    phone, email = find(nights, Question())
    assert (phone.state, phone.runs, phone.protection) == ("returned", 3, "hashed")
    assert (phone.first_seen[:10], phone.last_seen[:10]) == ("2026-03-02", "2026-03-05")
    assert (email.state, email.runs, email.dataset, email.field) == ("known", 5, "staff", "mail")


@pytest.mark.parametrize(
    ("until", "expected"),
    [("2026-03-02", "new"), ("2026-03-03", "changed"), ("2026-03-04", "gone"), ("2026-03-05", "returned")],
)
def test_a_question_may_ask_for_a_time(nights, until, expected):
    assert states(nights, element="phone", until=until) == {("phone", expected)}


def test_nothing_that_was_not_yet_seen_is_told(nights):
    assert states(nights, until="2026-03-01") == {("email", "new")}
    assert states(nights, until="2026-02-28") == set()
    assert states(nights, since="2026-03-05") == {("email", "new"), ("phone", "new")}


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ({"policy_status": "undeclared"}, {"email"}),
        ({"protection": "hashed"}, {"phone"}),
        ({"dataset": "cust*"}, {"phone"}),
        ({"state": "known"}, {"email"}),
        ({"element": "religion"}, set()),
    ],
)
def test_questions_by_status_protection_dataset_and_state(nights, asked, expected):
    assert {element for element, _ in states(nights, **asked)} == expected


def test_what_could_not_be_read_is_not_gone(url):
    save(url, night(1, living.finding()))
    broken = (living.dataset("customers", status="failed", reason="locked"),)
    save(url, night(2, datasets=broken))
    assert states(url, element="phone") == {("phone", "unread")}
    assert states(url, element="email") == {("email", "gone")}
    save(url, night(3, datasets=(), sources=(model.Source(living.SHOP, "sqlite", "failed", "no route"),)))
    assert states(url) == {("phone", "unread"), ("email", "unread")}


def test_a_run_over_other_sources_tells_nothing_of_the_first(url):
    save(url, night(1, living.finding()))
    save(url, living.inventory(living.dataset("a.csv", source=living.LAKE), run="r2", finished="2026-03-02"))
    assert states(url) == {("phone", "new"), ("email", "new")}


def test_the_command_answers_in_text_and_json(nights):
    words = ["inventory", "find", "--inventory", nights, "--element", "phone", "--since", "2026-03-02"]
    told = CliRunner().invoke(main, words)
    assert told.exit_code == 0, told.output
    assert "returned  sqlite:///shop.db · customers.tel: phone, hashed, declared" in told.output
    (answer,) = json.loads(CliRunner().invoke(main, [*words, "--format", "json"]).stdout)
    assert (answer["id"], answer["state"], answer["first_seen"][:10]) == ("phone-1", "returned", "2026-03-02")
