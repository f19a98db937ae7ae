"""Runs as the store keeps them: opened only where somebody looks, and of earlier versions as well."""

import hashlib
import json
import zlib
from dataclasses import replace

import living
import pytest
import sqlalchemy as sa
from click.testing import CliRunner

from pdscan.cli import main
from pdscan.inventory import kept, model
from pdscan.inventory.diff import diff
from pdscan.inventory.document import dumps, loads
from pdscan.inventory.lines import as_bytes, dataset_lines
from pdscan.inventory.records import plain, read_lines
from pdscan.inventory.review.carried import carried, carried_lines
from pdscan.inventory.review.decided import Decision
from pdscan.inventory.store import compared, load, reported, save
from pdscan.inventory.store.database import writing
from pdscan.inventory.store.decisions import record
from pdscan.inventory.store.questions import Question, find
from pdscan.inventory.store.snapshots import snapshot_hash
from pdscan.inventory.store.tables import BODY, DOCUMENT, LISTING, SNAPSHOT
from pdscan.inventory.store.upkeep import verify

NIGHT = model.Unchanged("r1", "2026-03-01T01:00:05Z")


def shop(*findings, **more):
    return living.inventory(
        living.dataset("customers", living.column("tel", *findings), living.column("x")),
        living.dataset("เอกสาร/ลูกค้า.csv", living.column("อีเมล", living.finding("email")), source=living.LAKE),
        gaps=(living.gap(1, "phone-1"),),
        **more,
    )


@pytest.fixture
def unopened(monkeypatch):
    def opened(_):
        raise AssertionError("a dataset was opened")

    monkeypatch.setattr(kept, "read_lines", opened)


def test_the_document_of_a_stored_run_is_written_without_opening_its_datasets(url, unopened):
    save(url, shop(living.finding()))
    assert dumps(load(url)) == dumps(shop(living.finding()))
    assert load(url).summary == shop(living.finding()).summary


def test_only_what_persons_decided_on_is_opened(url, monkeypatch):
    save(url, shop(living.finding()))
    record(
        url, [Decision(finding="phone-1", decision="rejected", by="สมหญิง", at="2026-03-02", note="no")], "w"
    )
    opened = []
    monkeypatch.setattr(kept, "read_lines", lambda text: opened.append(text) or read_lines(text))
    found = load(url)
    assert len(opened) == 1
    assert (found.gaps, found.summary["findings"]) == ((), 1)
    assert '"decision": "rejected"' in dumps(found)


def test_history_is_counted_without_opening_anything(url, unopened):
    for run in ("r1", "r2", "r3"):
        save(url, living.later(shop(living.finding()), run))
    assert [one.findings for one in reported(url, "r3").run.history] == [2, 2]


def test_comparisons_and_questions_open_nothing(url, unopened):
    save(url, living.later(shop(living.finding(), living.finding("email")), "r1"))
    hashed = living.finding(protection=model.Protection("hashed"))
    save(url, living.later(shop(hashed, living.finding("pin", pdpa="credential")), "r2"))
    told = [(change.kind, change.id) for change in diff(*compared(url, "r1", "r2"))]
    assert told == [("element_changed", "pin-1"), ("protection_gained", "phone-1")]
    assert [(one.id, one.state) for one in find(url, Question(dataset="customers"))] == [
        ("email-1", "gone"), ("phone-1", "changed"), ("pin-1", "new")]  # fmt: skip


@pytest.mark.parametrize("mark", [None, model.Fingerprint('size and time, "fingerprint": {"by"', "f" * 64)])
@pytest.mark.parametrize("reason", [None, 'said "reason": null, \\ twice'])
def test_lines_are_carried_over_as_their_dataset_would_be(mark, reason):
    dataset = replace(shop().datasets[1], fingerprint=mark, reason=reason, notes=("a note",))
    assert carried_lines(dataset_lines(dataset), NIGHT) == dataset_lines(carried(dataset, NIGHT))


def test_a_name_that_is_not_utf_8_is_kept(url):
    odd = living.inventory(living.dataset("caf\udce9.csv", living.column("a\x00\udcff", living.finding())))
    save(url, odd)
    assert load(url).datasets == odd.datasets
    assert [(one.dataset, one.field) for one in find(url, Question())] == [("caf\udce9.csv", "a\x00\udcff")]
    assert loads(as_bytes(dumps(load(url)))) == odd
    assert verify(url).problems == ()


def as_kept_before(url):
    """Bring a database into the form of the version before tallies, in which documents stood on one line."""
    with writing(url) as connection:
        kind = "BYTEA" if connection.dialect.name == "postgresql" else "BLOB"
        connection.execute(sa.text(f"ALTER TABLE document ADD COLUMN body {kind}"))
        for row in connection.execute(sa.select(BODY)).all():
            document = plain(read_lines(zlib.decompress(row.body)))
            body = json.dumps(document, ensure_ascii=True, separators=(",", ":")).encode()
            connection.execute(
                sa.text("UPDATE document SET hash = :hash, body = :body WHERE number = :number"),
                {"hash": hashlib.sha256(body).digest(), "body": zlib.compress(body), "number": row.document},
            )
        listed = sa.select(DOCUMENT.c.hash).join(LISTING).order_by(LISTING.c.place)
        for row in connection.execute(sa.select(SNAPSHOT)).all():
            order = [bytes(one) for one in connection.scalars(listed.where(LISTING.c.snapshot == row.number))]
            key = snapshot_hash(zlib.decompress(row.frame), order)
            connection.execute(SNAPSHOT.update().where(SNAPSHOT.c.number == row.number).values(hash=key))
        connection.execute(sa.text("DROP TABLE body"))
        connection.execute(sa.text("DROP TABLE outline"))
        connection.execute(sa.text("CREATE TABLE finding (document INTEGER, id TEXT)"))
        connection.execute(sa.text("ALTER TABLE document DROP COLUMN tally"))
        connection.execute(sa.text("UPDATE alembic_version SET version_num = '0002'"))


def test_a_database_of_the_version_before_is_taken_over_with_all_that_it_holds(url):
    before = shop(living.finding())
    for run in ("r1", "r2"):
        save(url, living.later(before, run))
    as_kept_before(url)
    assert load(url, "r1").datasets == before.datasets
    assert dumps(load(url, "r1")) == dumps(living.later(before, "r1"))
    assert load(url, "r1").summary == before.summary
    assert [one.findings for one in reported(url, "r2").run.history] == [2]
    assert [one.id for one in find(url, Question(element="phone"))] == ["phone-1"]
    after = living.later(shop(living.finding(protection=model.Protection("hashed"))), "r3")
    save(url, after)
    assert [change.kind for change in diff(*compared(url, "r2", "r3"))] == ["protection_gained"]
    assert verify(url).problems == ()


def test_two_runs_of_which_one_is_of_the_version_before_do_not_differ(url):
    save(url, living.later(shop(living.finding()), "r1"))
    as_kept_before(url)
    save(url, living.later(shop(living.finding()), "r2"))
    assert diff(*compared(url, "r1", "r2")) == ()


def test_what_was_tampered_with_is_told_not_shown(file_url):
    save(file_url, shop(living.finding()))
    with writing(file_url) as connection:
        connection.execute(BODY.update().values(body=zlib.compress(b'{"source": "x"}')))
    told = CliRunner().invoke(main, ["report", "--format", "html", "--inventory", file_url])
    assert told.exit_code == 2
    assert "the inventory is not whole: dataset has no 'dataset'" in told.output
    for name in ("csv", "sarif"):
        told = CliRunner().invoke(main, ["report", "--format", name, "--inventory", file_url])
        assert told.exit_code == 2
        assert "the inventory is not whole" in told.output


def test_a_page_of_markdown_opens_no_dataset(file_url):
    save(file_url, shop(living.finding()))
    whole = CliRunner().invoke(main, ["report", "--format", "md", "--out", "-", "--inventory", file_url])
    with writing(file_url) as connection:
        connection.execute(BODY.update().values(body=b""))
    again = CliRunner().invoke(main, ["report", "--format", "md", "--out", "-", "--inventory", file_url])
    assert whole.exit_code == again.exit_code == 0
    assert whole.output == again.output
    assert whole.output.startswith("# ")


def test_standard_output_takes_one_report_and_leaves_no_folder_behind(file_url, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    save(file_url, shop(living.finding()))
    asked = ["report", "--out", "-", "--inventory", file_url, "--format"]
    assert json.loads(CliRunner().invoke(main, [*asked, "json"]).stdout)["schema"] == "pdscan-inventory/1"
    refused = CliRunner().invoke(main, [*asked, "json,md"])
    assert refused.exit_code == 2
    assert "--out - writes one report" in refused.output
    assert not (tmp_path / "-").exists()


def test_plain_values_of_a_stored_dataset_are_those_of_its_document(file_url):
    inventory = shop(living.finding())
    save(file_url, inventory)
    carried_over = replace(inventory.datasets[0], unchanged=model.Unchanged("r1", "2026-03-01"))
    for datasets in (load(file_url).datasets, inventory.datasets, (carried_over,)):
        assert list(kept.kept(datasets).documents()) == [plain(one) for one in datasets]
