"""What counts as a change between two runs, and what does not."""

import json
from dataclasses import replace

import living
import pytest
from click.testing import CliRunner

from pdscan.cli import main
from pdscan.inventory import model
from pdscan.inventory.changes import KINDS, Change
from pdscan.inventory.diff import at_least, diff
from pdscan.inventory.document import dumps
from pdscan.inventory.drift import as_text
from pdscan.inventory.store import compared, save
from pdscan.labels import Labels


def customers(*findings, **more):
    return living.inventory(living.dataset("customers", living.column("tel", *findings, **more)))


def told(old, new):
    return [(change.kind, change.severity, change.where) for change in diff(old, new)]


def test_changes_are_told_in_thai_too():
    before = customers(living.finding())
    after = living.later(customers(living.finding(protection=model.Protection("hashed"))), "r2")
    told_in_thai = as_text(before.run, after.run, diff(before, after), "th")
    assert "ได้รับการปกป้องแล้ว:  customers.tel" in told_in_thai
    assert "(ไม่ได้ปกป้อง → " in told_in_thai
    assert "เปลี่ยนแปลง 1 รายการ: 1 ต่ำ" in told_in_thai
    assert as_text(before.run, before.run, (), "th").endswith("ไม่มีอะไรเปลี่ยนแปลง")


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (Change("dataset_unread", "medium", dataset="a", before="complete", after="permission denied"),
         "(ครบ → ไม่มีสิทธิ)"),
        (Change("source_unreachable", "high", source="a", before="partial", after="no such file: shop.db"),
         "(บางส่วน → ไม่มีไฟล์: shop.db)"),
        (Change("dataset_new", "low", dataset="a", after="3 fields, 2 findings"),
         "(3 ฟิลด์ พบข้อมูลส่วนบุคคล 2 รายการ)"),
        (Change("retention_grown", "low", dataset="a", before="5 months, from 2025-08",
                after="9 months, from 2025-04"), "(5 เดือน ตั้งแต่ 2025-08 → 9 เดือน ตั้งแต่ 2025-04)"),
    ],
)  # fmt: skip
def test_states_before_and_after_are_told_in_thai_too(change, words):
    run = customers().run
    assert words in as_text(run, run, (change,), "th")


def test_each_kind_of_change_has_words_in_both_languages():
    for kind in KINDS:
        assert Labels("th")(f"change.{kind}") != Labels("en")(f"change.{kind}") != kind


def test_nothing_changed_between_two_equal_runs():
    before = customers(living.finding())
    assert diff(before, living.later(before, "r2")) == ()


def test_every_kind_of_change_has_words():
    before = living.inventory(living.dataset("old", living.column("a", living.finding())))
    after = living.inventory(living.dataset("new", living.column("b", living.finding(number=2))))
    kinds = {change.kind for change in diff(before, after)}
    assert kinds == {"dataset_new", "dataset_gone", "finding_new", "finding_gone"}
    assert kinds <= set(KINDS)


@pytest.mark.parametrize(
    ("more", "severity"),
    [
        ({}, "medium"),
        ({"policy_status": "undeclared"}, "high"),
        ({"element": "religion", "pdpa": "sensitive"}, "high"),
        ({"element": "pin", "pdpa": "credential"}, "high"),
        ({"pdpa": "not_personal"}, "low"),
    ],
)
def test_a_new_personal_column_weighs_by_what_it_holds(more, severity):
    assert told(customers(), customers(living.finding(**more))) == [
        ("finding_new", severity, "customers.tel")
    ]


def test_one_element_for_another_in_a_field_is_one_change():
    (change,) = diff(customers(living.finding("phone")), customers(living.finding("email")))
    assert (change.kind, change.before, change.after) == ("element_changed", "phone", "email")


@pytest.mark.parametrize(
    ("before", "after", "kind"),
    [
        ("hashed", "plain", "protection_lost"),
        ("encrypted", "mixed", "protection_lost"),
        ("plain", "hashed", "protection_gained"),
        ("plain", "encoded", None),
    ],
)
def test_protection_is_lost_and_gained(before, after, kind):
    old, new = (customers(living.finding(protection=model.Protection(state))) for state in (before, after))
    assert [change.kind for change in diff(old, new)] == ([kind] if kind else [])


def test_a_hash_that_can_be_undone_is_protection_lost():
    old = customers(living.finding(protection=model.Protection("hashed", "bcrypt", False)))
    new = customers(living.finding(protection=model.Protection("hashed", "md5", True)))
    assert told(old, new) == [("protection_lost", "high", "customers.tel")]


def test_prevalence_moves_only_beyond_both_intervals():
    old = customers(living.finding(prevalence=model.Prevalence(0.50, 0.45, 0.55)))
    near = customers(living.finding(prevalence=model.Prevalence(0.58, 0.53, 0.63)))
    far = customers(living.finding(prevalence=model.Prevalence(0.70, 0.65, 0.75)))
    assert diff(old, near) == ()
    (change,) = diff(old, far)
    assert (change.kind, change.before, change.after) == ("prevalence_moved", "50.0%", "70.0%")


@pytest.mark.parametrize(
    ("span", "severity"),
    [
        (("2020-03", "2026-02"), None),
        (("2020-02", "2026-02"), "low"),
        (("2018-01", "2026-01"), "medium"),
    ],
)
def test_rows_kept_for_longer_are_told_and_older_rows_weigh_more(span, severity):
    def dated(*months):
        dates = model.DateSpan(*months, {})
        return living.inventory(
            living.dataset(
                "orders",
                living.column("tel", living.finding()),
                living.column("created", dates=dates),
            )
        )

    found = [change.severity for change in diff(dated("2020-02", "2026-01"), dated(*span))]
    assert found == ([severity] if severity else [])


def test_what_could_not_be_read_is_not_gone():
    before = customers(living.finding())
    failed = living.inventory(living.dataset("customers", status="failed", reason="permission denied"))
    assert told(before, failed) == [("dataset_unread", "medium", "customers")]
    lost = living.inventory(sources=(model.Source(living.SHOP, "sqlite", "failed", "no such file"),))
    assert told(before, lost) == [("source_unreachable", "high", living.SHOP)]
    assert told(lost, before)[-1] == ("source_back", "low", living.SHOP)


def test_a_source_that_is_no_longer_scanned_is_told():
    assert told(customers(), living.inventory()) == [("source_gone", "medium", living.SHOP)]


def test_policy_status_and_gaps():
    old = replace(customers(living.finding()), gaps=(living.gap(1),))
    new = replace(
        customers(living.finding(policy_status="undeclared")), gaps=(living.gap(2, severity="high"),)
    )
    assert [(change.kind, change.severity, change.id) for change in diff(old, new)] == [
        ("gap_new", "high", "gap-2"),
        ("policy_status_changed", "high", "phone-1"),
        ("gap_closed", "low", "gap-1"),
    ]


def test_what_a_person_rejected_is_not_new():
    rejected = living.finding(review=model.Review("rejected", "auditor", "2026-03-02"))
    assert diff(customers(), customers(rejected)) == ()


def test_at_least_compares_severities():
    changes = diff(customers(), customers(living.finding()))
    assert at_least(changes, "medium")
    assert not at_least(changes, "high")
    assert not at_least(changes, "none")


@pytest.fixture
def files(tmp_path):
    """Write two runs between which a telephone number came."""
    before = customers()
    after = living.later(customers(living.finding()), "r2")
    for name, inventory in (("old", before), ("new", after)):
        (tmp_path / f"{name}.json").write_text(dumps(inventory), encoding="utf-8")
    return str(tmp_path / "old.json"), str(tmp_path / "new.json")


def test_the_command_tells_changes_and_its_exit_code_follows_fail_on(files):
    result = CliRunner().invoke(main, ["diff", *files])
    assert result.exit_code == 1
    assert "From run r1" in result.output
    assert "medium  new personal data:  customers.tel · Telephone number" in result.output
    assert CliRunner().invoke(main, ["diff", *files, "--fail-on", "high"]).exit_code == 0
    same = CliRunner().invoke(main, ["diff", files[0], files[0]])
    assert same.exit_code == 0
    assert "Nothing changed." in same.output


def test_the_command_writes_json(files):
    document = json.loads(CliRunner().invoke(main, ["diff", *files, "--format", "json"]).stdout)
    assert (document["schema"], document["old"]["id"], document["new"]["id"]) == ("pdscan-diff/1", "r1", "r2")
    assert document["summary"] == {
        "changes": 1,
        "by_kind": {"finding_new": 1},
        "by_severity": {"medium": 1},
    }
    assert document["changes"][0]["id"] == "phone-1"


def test_a_new_version_of_the_rules_is_told(tmp_path):
    before = customers()
    after = replace(before, run=replace(before.run, id="r2", rules_version="2"))
    for name, inventory in (("old", before), ("new", after)):
        (tmp_path / name).with_suffix(".json").write_text(dumps(inventory), encoding="utf-8")
    result = CliRunner().invoke(main, ["diff", str(tmp_path / "old.json"), str(tmp_path / "new.json")])
    assert "The rules changed too (1 to 2)" in result.output


def nights(url, *inventories):
    for number, found in enumerate(inventories, 1):
        save(url, living.later(found, f"r{number}"))


def source(status):
    return (model.Source(living.SHOP, "sqlite", status, None if status == "complete" else "away"),)


def test_what_was_away_for_a_night_is_not_new_when_it_is_back(url):
    gap = living.gap(1, "phone-1")
    there = replace(customers(living.finding()), gaps=(gap,))
    away = living.inventory(sources=source("failed"), gaps=(living.gap(9, kind="declared_not_found"),))
    columns = living.column("tel", living.finding()), living.column("m", living.finding("email"))
    grown = living.inventory(living.dataset("customers", *columns), gaps=(gap,))
    nights(url, there, away, grown)
    assert told(*compared(url, "r1", "r2")) == [("source_unreachable", "high", living.SHOP)]
    assert told(*compared(url, "r2", "r3")) == [
        ("finding_new", "medium", "customers.m"),
        ("source_back", "low", living.SHOP),
    ]


def test_what_a_stopped_run_had_no_time_for_is_not_new_the_next_night(url):
    first, second = (living.dataset(name, living.column("tel", living.finding(number=name))) for name in "ab")
    whole = living.inventory(first, second)
    half = living.inventory(first, sources=source("partial"))
    broken = living.inventory(first, replace(second, status="partial", fields=()), sources=source("partial"))
    nights(url, whole, half, broken, whole)
    assert told(*compared(url, "r2", "r4")) == []
    assert told(*compared(url, "r3", "r4")) == []
    assert told(*compared(url, "r1", "r3")) == [("dataset_unread", "medium", "b")]
