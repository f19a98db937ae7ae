"""Listing, exporting, pruning and verifying what is stored."""

import living
import pytest
import sqlalchemy as sa
from click.testing import CliRunner

from pdscan.cli import main
from pdscan.errors import UsageError
from pdscan.inventory.document import dumps
from pdscan.inventory.review.decided import Decision
from pdscan.inventory.store import load, save
from pdscan.inventory.store.database import reading, writing
from pdscan.inventory.store.decisions import record
from pdscan.inventory.store.tables import METADATA
from pdscan.inventory.store.upkeep import prune, runs, verify


def shop(element):
    return living.inventory(
        living.dataset("customers", living.column("tel", living.finding(element))),
        living.dataset("stock", living.column("qty")),
        gaps=(living.gap(1, f"{element}-1"),),
    )


@pytest.fixture
def three(url):
    for run, element in (("r1", "phone"), ("r2", "email"), ("r3", "email")):
        save(url, living.later(shop(element), run))
    return url


def damage(url, statement):
    with writing(url) as connection:
        assert connection.execute(sa.text(statement)).rowcount


def test_runs_are_listed_with_their_counts(three):
    assert [(run.id, run.datasets, run.findings) for run in runs(three)] == [
        ("r1", 2, 1),
        ("r2", 2, 1),
        ("r3", 2, 1),
    ]


def test_pruning_lets_go_what_no_later_run_needs(three):
    assert prune(three, 2) == 1
    assert [run.id for run in runs(three)] == ["r2", "r3"]
    with reading(three) as connection:
        left = {name: connection.scalar(sa.select(sa.func.count()).select_from(table))
                for name, table in METADATA.tables.items()}  # fmt: skip
    assert left == {
        "run": 2,
        "snapshot": 1,
        "document": 2,
        "body": 2,
        "listing": 2,
        "reach": 1,
        "outline": 2,
        "decision": 4,
    }
    assert load(three, "r2") == living.later(shop("email"), "r2")
    assert verify(three).problems == ()


def test_pruning_keeps_a_run_and_makes_no_database(three, tmp_path):
    with pytest.raises(UsageError, match="at least one"):
        prune(three, 0)
    with pytest.raises(UsageError, match="scan first"):
        prune(f"sqlite:///{tmp_path / 'nowhere.db'}", 1)
    assert not (tmp_path / "nowhere.db").exists()


def test_numbers_are_not_mixed_up_after_pruning(three):
    prune(three, 1)
    save(three, living.later(shop("phone"), "r4"))
    assert load(three).datasets == shop("phone").datasets
    assert load(three, "r3").datasets == shop("email").datasets


def test_a_whole_database_verifies(three):
    record(
        three, [Decision(finding="email-1", decision="confirmed", by="auditor", at="2026-03-03")], "0" * 64
    )
    proof = verify(three)
    assert (proof.runs, proof.documents, proof.decisions, proof.problems) == (3, 3, 1, ())
    result = CliRunner().invoke(main, ["inventory", "verify", "--inventory", three])
    assert result.exit_code == 0
    assert "3 runs, 3 documents, 1 decision: whole." in result.output
    assert proof.last in result.output


@pytest.mark.parametrize(
    ("statement", "problem"),
    [
        ("UPDATE body SET body = (SELECT body FROM body WHERE document = 2) WHERE document = 1",
         "the document of customers"),
        ("UPDATE outline SET outline = (SELECT outline FROM outline WHERE document = 2) WHERE document = 1",
         "what is told of customers"),
        ("UPDATE outline SET findings = 7 WHERE document = 1", "what is told of customers"),
        ("UPDATE outline SET outline = 'x' WHERE document = 1", "what is told of customers"),
        ("DELETE FROM outline WHERE document = 1", "what is told of customers"),
        ("UPDATE document SET tally = '{}' WHERE number = 1", "what is told of customers"),
        ("UPDATE document SET status = 'failed' WHERE number = 1", "what is told of customers"),
        ("UPDATE listing SET document = 3 WHERE snapshot = 1 AND place = 0", "what run r1 found was changed"),
        ("DELETE FROM listing WHERE snapshot = 2 AND place = 1", "what run r2 found was changed"),
        ("UPDATE snapshot SET frame = (SELECT frame FROM snapshot WHERE number = 2) WHERE number = 1",
         "what run r1 found was changed"),
        ("UPDATE decision SET decision = 'rejected' WHERE number = 5", "row 5 of the log"),
        ("DELETE FROM decision WHERE number = 1", "no row 1"),
        ("DELETE FROM decision", "run r1 was put in"),
        ("UPDATE run SET finished = '2020-01-01T00:00:00Z' WHERE id = 'r2'", "what is told of run r2"),
        ("UPDATE run SET record = replace(record, 'seed', 'sead')", "what is told of run r1"),
        ("UPDATE run SET id = 'r9' WHERE id = 'r3'", "run r9 was put in"),
        ("UPDATE run SET snapshot = 1", "what is told of run r3"),
        ("DELETE FROM run WHERE id = 'r1'", "run r1 was taken out"),
        ("DELETE FROM run WHERE id = 'r3'", "run r3 was taken out"),
        ("UPDATE reach SET status = 'failed'", "which sources run r1 could reach"),
        ("DELETE FROM reach", "which sources run r1 could reach"),
        ("UPDATE listing SET read = 9", "what run r1 found was changed"),
    ],
)  # fmt: skip
def test_what_was_changed_behind_its_back_is_told(three, statement, problem):
    decisions = [
        Decision(finding="email-1", decision="confirmed", by="auditor", at=f"2026-03-0{day}")
        for day in (3, 4, 5)
    ]
    record(three, decisions, "0" * 64)
    damage(three, statement)
    assert problem in " ".join(verify(three).problems)
    assert CliRunner().invoke(main, ["inventory", "verify", "--inventory", three]).exit_code == 1


@pytest.mark.parametrize("column", ["body.body", "outline.outline", "snapshot.frame"])
def test_nothing_hides_behind_what_is_packed(three, column):
    table, name = column.split(".")
    with writing(three) as connection:
        held = METADATA.tables[table]
        for row in connection.execute(sa.select(held)).all():
            key = next(iter(held.primary_key))
            more = (
                held.update().where(key == getattr(row, key.name)).values({name: getattr(row, name) + b"x"})
            )
            connection.execute(more)
    assert verify(three).problems


def test_a_hash_noted_before_proves_that_nothing_was_cut_off_the_end(three):
    record(three, [Decision(finding="email-1", decision="confirmed", by="a", at="2026-03-03")], "0" * 64)
    noted = verify(three).last
    record(three, [Decision(finding="email-1", decision="rejected", by="a", at="2026-03-04")], "0" * 64)
    assert verify(three, noted).problems == ()
    damage(three, "DELETE FROM decision WHERE number > 3")
    assert verify(three).problems == ()
    told = CliRunner().invoke(main, ["inventory", "verify", "--noted", noted, "--inventory", three])
    assert (told.exit_code, "no row of the hash noted" in told.stderr) == (1, True)


def test_runs_that_were_let_go_or_kept_again_are_not_missed(three):
    save(three, living.later(shop("phone"), "r3"))
    prune(three, 1)
    assert verify(three).problems == ()


def test_an_export_is_the_inventory_json_of_the_run(three):
    result = CliRunner().invoke(main, ["inventory", "export", "r1", "--inventory", three])
    assert result.stdout == dumps(living.later(shop("phone"), "r1"))


def test_the_commands_list_and_prune(three):
    listed = CliRunner().invoke(main, ["inventory", "list", "--inventory", three])
    assert [line.split()[0] for line in listed.output.splitlines()] == ["r1", "r2", "r3"]
    pruned = CliRunner().invoke(main, ["inventory", "prune", "--keep", "1", "--inventory", three])
    assert pruned.output == "2 runs let go.\n"
