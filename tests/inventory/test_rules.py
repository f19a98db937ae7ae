"""What a rejected finding teaches, and a second person's say: nothing holds that was not seen."""

from datetime import date

import living
import pytest
import sqlalchemy as sa
from click.testing import CliRunner

from pdscan.cli import main
from pdscan.errors import UsageError
from pdscan.inventory.review.decided import FOUR_EYES, TWO_EYES, Decided, Decision, decided
from pdscan.inventory.review.reviewed import rejected_in
from pdscan.inventory.review.reviewing import accept, confirm, replayed, rules, withdraw
from pdscan.inventory.review.rules import Scope, proposals
from pdscan.inventory.store import load, save
from pdscan.inventory.store.database import reading, writing
from pdscan.inventory.store.decisions import record, stands, switch_eyes
from pdscan.inventory.store.tables import DECISION
from pdscan.inventory.store.upkeep import verify

TODAY = date(2026, 3, 10)
WHY = "running numbers of the old system"


def shop():
    return living.inventory(
        *(
            living.dataset(
                f"logs_{year}",
                living.column("ref", living.finding(number=year, id=f"phone-{year}")),
                living.column("mobile", living.finding(number=year, id=f"mobile-{year}")),
            )
            for year in (2024, 2025, 2026)
        ),
        living.dataset("crm", living.column("ref", living.finding(number=1, id="phone-crm"))),
        gaps=(living.gap(1, "phone-2024", "phone-2025"), living.gap(2, "phone-crm")),
    )


@pytest.fixture
def kept(url):
    save(url, shop())
    reject(url, "phone-2024")
    return url


def reject(url, finding, by="สมหญิง", at="2026-03-09"):
    record(url, [Decision(finding=finding, decision="rejected", by=by, at=at, note=WHY)], "0" * 64)


def counted(url, run=None):
    found = load(url, run).findings()
    return {one.id for *_, one in found if not (one.review and one.review.decision == "rejected")}


def only(url):
    (scope,) = rules(url).proposed
    return scope


def test_a_rejected_finding_proposes_a_rule_for_its_like_and_nothing_more(kept):
    scope = only(kept)
    assert scope == Scope("logs_*", "ref", "phone")
    assert [one.id for one in replayed(kept, scope.id, None).others] == ["phone-2025", "phone-2026"]
    assert {one.id for one in replayed(kept, scope.id, "*").others} == {
        "phone-2025",
        "phone-2026",
        "phone-crm",
    }
    assert len(counted(kept)) == 6


def test_names_of_datasets_are_taken_as_they_are():
    class One:
        id, dataset, field, element = "1", "a[b]*/x?.csv", "c", "phone"

    (scope,) = proposals([One()])
    assert scope.covers("a[b]*/x?.csv", "c", "phone")
    assert not scope.covers("ab/x1.csv", "c", "phone")


def test_an_accepted_rule_holds_in_this_run_and_later_ones_and_says_so(kept):
    seen = replayed(kept, only(kept).id, None)
    accept(kept, seen, seen.seen, "สมหญิง", WHY, TODAY)
    later = living.later(
        living.inventory(
            *shop().datasets,
            living.dataset("logs_2027", living.column("ref", living.finding(id="phone-2027"))),
        ),
        "r2",
    )
    save(kept, later)
    assert counted(kept) == {"mobile-2024", "mobile-2025", "mobile-2026", "phone-crm"}
    found = next(one for *_, one in load(kept).findings() if one.id == "phone-2027")
    assert found.because.startswith(living.finding().because)
    assert f"Not counted, by {seen.scope.id} of สมหญิง, 2026-03-10: {WHY}" in found.because
    assert (found.confidence, found.review.rule) == (0.97, seen.scope.id)
    assert load(kept, "r1").gaps == (living.gap(2, "phone-crm"),)
    assert rejected_in(load(kept).datasets) == {f"phone-{year}" for year in (2024, 2025, 2026, 2027)}
    assert verify(kept).problems == ()
    assert rules(kept).proposed == ()


def test_what_a_rule_adds_is_not_stored_with_the_verdict(kept):
    seen = replayed(kept, only(kept).id, None)
    accept(kept, seen, seen.seen, "a", WHY, TODAY)
    save(kept, living.later(load(kept), "r2"))
    withdraw(kept, seen.scope.id, "a", "no longer so", TODAY)
    after = {one.id: one for *_, one in load(kept, "r2").findings()}
    assert after["phone-2025"] == next(one for *_, one in shop().findings() if one.id == "phone-2025")


def test_a_persons_own_decision_outweighs_a_rule(kept):
    seen = replayed(kept, only(kept).id, None)
    accept(kept, seen, seen.seen, "a", WHY, TODAY)
    record(kept, [Decision(finding="phone-2025", decision="confirmed", by="b", at="2026-03-11")], "0" * 64)
    assert "phone-2025" in counted(kept)


def test_a_rule_is_not_accepted_on_a_replay_that_is_no_longer_so(kept):
    old = replayed(kept, only(kept).id, None)
    more = living.dataset("logs_2027", living.column("ref", living.finding(id="phone-2027")))
    save(kept, living.later(living.inventory(*shop().datasets, more), "r2"))
    now = replayed(kept, only(kept).id, None)
    with pytest.raises(UsageError, match="look again"):
        accept(kept, now, old.seen, "a", WHY, TODAY)
    assert rules(kept).in_force == ()


@pytest.mark.parametrize("statement", ["scope = '{}'", "scope = NULL", "note = 'because'"])
def test_a_rule_that_was_changed_behind_its_back_is_told(kept, statement):
    seen = replayed(kept, only(kept).id, None)
    accept(kept, seen, seen.seen, "a", WHY, TODAY)
    with writing(kept) as connection:
        connection.execute(sa.text(f"UPDATE decision SET {statement} WHERE number = 3"))
    assert "row 3 of the log" in " ".join(verify(kept).problems)


def said(decision, by, at="2026-03-09", **more):
    return Decision(finding=more.pop("finding", "f"), decision=decision, by=by, at=at, **more)


EYES = said(FOUR_EYES, "config", finding="*")


def test_with_four_eyes_a_decision_waits_for_another_person():
    first = decided([EYES, said("rejected", "Somying", note="test data")], TODAY)
    assert (first.reviews, list(first.waiting)) == ({}, ["f"])
    same = decided([EYES, said("rejected", "Somying"), said("rejected", " SOMYING")], TODAY)
    assert (same.reviews, list(same.waiting)) == ({}, ["f"])
    log = [EYES, said("rejected", "Somying", note="test data"), said("rejected", "Somchai", note="I agree")]
    both = decided(log, TODAY)
    assert (both.reviews["f"].by, both.reviews["f"].note) == ("Somying, Somchai", "test data; I agree")
    assert both.waiting == {}


def test_what_two_persons_decided_stands_until_two_persons_decide_otherwise():
    log = [EYES, said("rejected", "a"), said("rejected", "b"), said("confirmed", "a")]
    now = decided(log, TODAY)
    assert (now.reviews["f"].decision, now.waiting["f"].decision) == ("rejected", "confirmed")
    assert decided([*log, said("confirmed", "c")], TODAY).reviews["f"].decision == "confirmed"


def test_another_decision_of_a_second_person_confirms_nothing():
    log = [EYES, said("rejected", "a"), said("confirmed", "b")]
    assert (decided(log, TODAY).reviews, decided(log, TODAY).waiting["f"].by) == ({}, "b")
    longer = [EYES, said("rejected", "a", expires="2027-01-01"), said("rejected", "b", expires="2028-01-01")]
    assert decided(longer, TODAY).reviews == {}


def test_what_was_decided_before_four_eyes_were_required_stands():
    log = [said("rejected", "a"), EYES, said("confirmed", "a"), said(TWO_EYES, "config", finding="*")]
    assert decided(log, TODAY).reviews["f"].decision == "rejected"
    assert decided([*log, said("confirmed", "a")], TODAY).reviews["f"].decision == "confirmed"
    assert decided([], TODAY) == Decided()


def test_rules_wait_for_a_second_person_too_and_the_log_shows_both(url):
    save(url, shop())
    switch_eyes(url, FOUR_EYES, "config")
    switch_eyes(url, FOUR_EYES, "config")
    reject(url, "phone-2024")
    assert rules(url).proposed == ()
    with pytest.raises(UsageError, match="another person"):
        confirm(url, ["phone-2024"], "สมหญิง", "", TODAY)
    with pytest.raises(UsageError, match="nothing waits"):
        confirm(url, ["phone-2025"], "สมชาย", "", TODAY)
    assert confirm(url, ["phone-2024"], "สมชาย", "", TODAY) == 1
    seen = replayed(url, only(url).id, None)
    accept(url, seen, seen.seen, "สมหญิง", WHY, TODAY)
    assert rules(url).in_force == ()
    confirm(url, [seen.scope.id], "สมชาย", "", TODAY)
    assert [rule.by for rule in rules(url).in_force] == ["สมหญิง, สมชาย"]
    with reading(url) as connection:
        log = connection.execute(sa.select(DECISION.c.decision, DECISION.c.by).order_by(DECISION.c.number))
        assert [tuple(row) for row in log] == [
            ("run_kept", "pdscan"),
            ("four_eyes", "config"),
            ("rejected", "สมหญิง"),
            ("rejected", "สมชาย"),
            ("rule", "สมหญิง"),
            ("rule", "สมชาย"),
        ]
    assert stands(url).waiting == {}
    assert verify(url).problems == ()


def test_the_commands_lead_from_a_rejected_finding_to_a_rule(kept):
    def told(*words):
        result = CliRunner().invoke(main, ["review", *words, "--inventory", kept])
        assert result.exit_code == 0, result.output
        return result.output

    rule = only(kept).id
    assert f"proposed  {rule}  logs_* · ref · not phone" in told("rules")
    shown = told("replay", rule)
    assert "would no longer count: logs_2025.ref · phone  (phone-2025)" in shown
    assert "2 findings of those that stand would no longer count." in shown
    mark = replayed(kept, rule, None).seen
    assert f"pdscan review accept {rule} --seen {mark}" in shown
    assert "is in force" in told("accept", rule, "--seen", mark, "--by", "a", "--note", WHY)
    assert f"in force  {rule}" in told("rules")
    assert "Waiting: 0 decisions." in told("pending")
    assert f"{rule} has ended." in told("withdraw", rule, "--by", "a", "--note", "no longer so")
    assert f"proposed  {rule}" in told("rules")
    wrong = CliRunner().invoke(main, ["review", "replay", "rule-nothing", "--inventory", kept])
    assert (wrong.exit_code, "see: pdscan review rules" in wrong.output) == (2, True)


def test_the_commands_lead_a_second_person_to_what_waits(url):
    save(url, shop())
    switch_eyes(url, FOUR_EYES, "config")
    reject(url, "phone-crm")
    waits = CliRunner().invoke(main, ["review", "pending", "--inventory", url]).output
    assert "phone-crm  rejected  by สมหญิง, 2026-03-09  sqlite:///shop.db · crm.ref · phone" in waits
    words = ["review", "confirm", "phone-crm", "--by", "สมชาย", "--inventory", url]
    assert CliRunner().invoke(main, words).output == "1 decision confirmed.\n"
    assert "phone-crm" not in counted(url)
    shown = replayed(url, only(url).id, None)
    accept(url, shown, shown.seen, "สมหญิง", WHY, TODAY)
    waits = CliRunner().invoke(main, ["review", "pending", "--inventory", url]).output
    assert f"{shown.scope.id}  rule  by สมหญิง, {TODAY}  {shown.scope}: {WHY}\n" in waits
