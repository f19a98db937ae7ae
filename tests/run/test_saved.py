"""Saved runs as a scheduler calls them: their hours, who is told, what a decision does to the next run."""

import json
import sqlite3
import sys
from contextlib import closing
from datetime import datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread

import pytest
from click.testing import CliRunner

from pdscan.cli import main
from pdscan.inventory.review.decided import Decision
from pdscan.inventory.store import load
from pdscan.inventory.store.decisions import record
from pdscan.inventory.store.upkeep import runs
from pdscan.run import command


@pytest.fixture
def shop(tmp_path):
    """Return a folder with a database of telephone numbers and a policy that does not know of them."""
    with closing(sqlite3.connect(tmp_path / "shop.db")) as database, database:
        database.execute("create table customers (tel_no text)")
        rows = [(f"08{n % 10}-{n:03}-{n * 7 % 10_000:04}",) for n in range(300)]
        database.executemany("insert into customers values (?)", rows)
    (tmp_path / "policy.yaml").write_text(
        "schema: pdscan-policy/1\norganisation: Shop\nlanguage: en\ndeclared:\n  - element: email\n"
    )
    return tmp_path


def run(shop, text="", *words):
    config = shop / "nightly.yaml"
    config.write_text(
        f"sources: ['sqlite:///{shop / 'shop.db'}']\npolicy: {shop / 'policy.yaml'}\nout: {shop / 'out'}\n"
        f"format: json\n{'' if 'quiet:' in text else 'quiet: true'}\n"
        f"{text if 'fail-on:' in text else f'fail-on: medium{chr(10)}{text}'}"
    )
    return CliRunner().invoke(main, ["run", str(config), *words])


def database(shop):
    return f"sqlite:///{shop / 'out' / 'inventory.db'}"


def hours(start, end):
    now = datetime.now()
    return f"window: '{now + timedelta(hours=start):%H:%M}-{now + timedelta(hours=end):%H:%M}'\n"


def test_a_run_outside_of_its_hours_reads_nothing(shop):
    result = run(shop, hours(2, 4))
    assert result.exit_code == 2
    assert "the window of this config is" in result.output
    assert not (shop / "out").exists()


def test_a_run_within_its_hours_is_like_any_other(shop):
    assert run(shop, hours(-2, 2)).exit_code == 1
    assert len(runs(database(shop))) == 1


def test_a_finding_that_a_person_rejected_makes_no_gap_in_the_next_run(shop):
    assert run(shop).exit_code == 1
    ((*_, finding),) = load(database(shop)).findings()
    rejected = Decision(
        finding=finding.id, decision="rejected", by="สมหญิง", at="2026-03-01", note="test data"
    )
    record(database(shop), [rejected], "0" * 64)
    assert run(shop).exit_code == 0
    document = json.loads((shop / "out" / "inventory.json").read_text(encoding="utf-8"))
    (again,) = document["datasets"][0]["fields"][0]["findings"]
    assert (again["id"], again["review"]["decision"]) == (finding.id, "rejected")
    assert again["confidence"] == pytest.approx(finding.confidence)
    assert document["summary"]["findings"] == 0


def test_what_a_person_rejected_is_not_told_as_found_and_explained_with_its_decision(shop):
    run(shop)
    ((*_, finding),) = load(database(shop)).findings()
    words = ["explain", "tel_no", "--inventory", database(shop)]
    assert "policy: undeclared" in CliRunner().invoke(main, words).output
    why = Decision(
        finding=finding.id, decision="rejected", by="สมหญิง", at="2026-03-01", note="test data",
        expires="2999-12-31",
    )  # fmt: skip
    record(database(shop), [why], "0" * 64)
    assert "No personal data found in what was read." in run(shop, "quiet: false\nlang: en\n").stdout
    told = CliRunner().invoke(main, words).output
    assert "decided: rejected by สมหญิง, 2026-03-01, until 2999-12-31: test data" in told


def test_the_log_in_json_has_every_line_and_ends_with_the_run(shop):
    result = run(shop, "quiet: false\nlog-format: json\nnotify: http://127.0.0.1:9/token-1234\n")
    events = [json.loads(line) for line in result.stderr.splitlines()]
    assert [one["event"] for one in events] == ["source", "dataset", "problem", "run"]
    dataset, problem, ended = events[1:]
    assert (dataset["status"], dataset["rows"], dataset["findings"]) == ("complete", 300, 1)
    assert problem["problem"] == "the service could not be reached while sending a notification"
    assert (ended["exit_code"], ended["findings"], ended["gaps_by_severity"]) == (
        1,
        1,
        {"low": 1, "medium": 1},
    )
    assert [one["status"] for one in ended["sources"]] == ["complete"]


class Hook(BaseHTTPRequestHandler):
    """A webhook that keeps what it is told."""

    heard: list[bytes]

    def do_POST(self):
        self.heard.append(self.rfile.read(int(self.headers["Content-Length"])))
        self.send_response(204)
        self.end_headers()

    def log_message(self, *arguments):
        pass


@pytest.fixture
def hook():
    heard = []
    server = HTTPServer(("127.0.0.1", 0), type("Listening", (Hook,), {"heard": heard}))
    thread = Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/token-1234", heard
    server.shutdown()
    thread.join()
    server.server_close()


def test_a_webhook_is_told_counts_and_a_link_and_nothing_else(shop, hook):
    address, heard = hook
    run(shop, f"notify: {address}\nlink: https://example.org/report\n")
    (body,) = heard
    told = json.loads(body)
    assert (told["schema"], told["exit_code"], told["findings"]) == ("pdscan-notice/1", 1, 1)
    assert told["by_element"] == {"phone": 1}
    assert "1 findings of personal data in 1 datasets" in told["text"]
    assert told["text"].endswith("https://example.org/report")
    assert "customers" not in body.decode()
    assert "tel_no" not in body.decode()


def test_what_changed_since_the_run_before_is_told(shop, hook):
    address, heard = hook
    run(shop, f"notify: {address}\n")
    with closing(sqlite3.connect(shop / "shop.db")) as database, database:
        database.execute("create table staff as select tel_no as mobile from customers")
    told = run(shop, f"notify: {address}\n").stdout
    first, second = (json.loads(body) for body in heard)
    assert first["changes"] == {}
    assert second["changes"] == {"dataset_new": 1, "finding_new": 1}
    assert "Since the run before: 1 × new dataset, 1 × new personal data" in second["text"]
    assert told == ""


def test_what_changed_is_told_in_thai_too(shop, hook):
    address, heard = hook
    run(shop, f"notify: {address}\nlang: th\n")
    with closing(sqlite3.connect(shop / "shop.db")) as database, database:
        database.execute("create table staff as select tel_no as mobile from customers")
    told = run(shop, f"notify: {address}\nlang: th\nquiet: false\n").stdout
    assert told.endswith("\nตั้งแต่รอบก่อน: เปลี่ยนแปลง 2 รายการ: 1 สูง, 1 ปานกลาง\n")
    text = json.loads(heard[1])["text"]
    assert text.splitlines() == [
        "พบข้อมูลส่วนบุคคล 2 รายการ ใน 2 ชุดข้อมูล",
        "ช่องว่าง 2 รายการ (1 ปานกลาง, 1 ต่ำ)",
        "ตั้งแต่รอบก่อน: 1 × ชุดข้อมูลใหม่, 1 × พบข้อมูลส่วนบุคคลใหม่",
    ]


def test_a_baseline_is_named_wherever_changes_since_it_are_told(shop, hook):
    address, heard = hook
    run(shop)
    (first,) = runs(database(shop))
    with closing(sqlite3.connect(shop / "shop.db")) as shops, shops:
        shops.execute("create table staff as select tel_no as mobile from customers")
    run(shop)
    told = run(shop, f"notify: {address}\nbaseline: {first.id}\nquiet: false\n").stdout
    assert told.endswith(f"\nSince run {first.id}: 2 changes: 1 high, 1 medium.\n")
    notice = json.loads(heard[0])
    assert (notice["baseline"], f"Since run {first.id}: 1 × new dataset" in notice["text"]) == (
        first.id,
        True,
    )


def test_a_service_is_told_by_apprise(shop, hook):
    address, heard = hook
    result = run(shop, f"notify: {address.replace('http', 'json')}\nlink: https://example.org/report\n")
    assert result.stderr == ""
    told = json.loads(heard[0])
    assert told["title"].startswith("pdscan run ")
    assert "1 findings of personal data in 1 datasets" in told["message"]
    assert told["message"].endswith("https://example.org/report")


def test_a_service_that_does_not_answer_is_told_without_its_address(shop):
    result = run(shop, "notify: json://127.0.0.1:9/token-1234\n")
    assert (result.exit_code, "token-1234" in result.output) == (1, False)
    assert "the service did not take it" in result.stderr


@pytest.mark.parametrize(
    ("answer", "told"), [(501, "the service answered 501"), (None, "the service could not be reached")]
)
def test_a_webhook_that_does_not_take_it_is_told_in_words(shop, hook, monkeypatch, answer, told):
    address, _ = hook
    monkeypatch.setattr(Hook, "do_POST", lambda self: self.send_error(answer))
    result = run(shop, f"notify: {address if answer else 'http://127.0.0.1:9/token-1234'}\n")
    assert f"pdscan: {told}" in result.stderr
    assert ("report it" in result.stderr, "token-1234" in result.stderr) == (False, False)


def test_a_run_that_is_kept_is_over_whatever_happens_to_who_is_told(shop, monkeypatch):
    def broken(*_):
        raise BrokenPipeError

    with monkeypatch.context() as patched:
        patched.setattr(command, "sum_up", broken)
        run(shop)
    with closing(sqlite3.connect(shop / "shop.db")) as shops, shops:
        shops.execute("update customers set tel_no = 'none'")
    run(shop)
    assert len(runs(database(shop))) == 2
    assert load(database(shop)).summary["findings"] == 0


def test_a_notification_that_fails_is_told_and_the_run_stands(shop, hook, monkeypatch):
    monkeypatch.setitem(sys.modules, "apprise", None)
    address, heard = hook
    result = run(shop, f"notify: [{address.replace('http', 'nowhere')}, {address}]\n")
    assert result.exit_code == 1
    assert "pip install 'pdscan[notify]'" in result.stderr
    assert "token-1234" not in result.stderr
    assert len(heard) == 1


def test_the_metrics_are_a_text_file_for_prometheus(shop):
    run(shop, f"metrics: {shop / 'pdscan.prom'}\n")
    lines = (shop / "pdscan.prom").read_text(encoding="utf-8").splitlines()
    assert 'pdscan_findings{scan="nightly",element="phone"} 1' in lines
    assert 'pdscan_run_exit_code{scan="nightly"} 1' in lines
    assert 'pdscan_sources{scan="nightly",status="complete"} 1' in lines
    assert 'pdscan_sources{scan="nightly",status="failed"} 0' in lines
    assert 'pdscan_gaps{scan="nightly",severity="high"} 0' in lines
    assert 'pdscan_changes{scan="nightly",severity="high"} 0' in lines
    samples = [line for line in lines if not line.startswith("#")]
    assert all(float(line.rsplit(" ", 1)[1]) >= 0 for line in samples)
    assert len(samples) == len({line.rsplit(" ", 1)[0] for line in samples})


def changed(shop):
    with closing(sqlite3.connect(shop / "shop.db")) as database, database:
        database.execute("create table staff as select tel_no as mobile from customers")


def test_drift_fails_a_run_where_the_config_asks_for_it(shop):
    quiet = "fail-on: none\n"
    assert run(shop, f"{quiet}fail-on-drift: medium\n").exit_code == 0
    assert run(shop, f"{quiet}fail-on-drift: medium\n").exit_code == 0
    first = runs(database(shop))[0].id
    changed(shop)
    assert run(shop, f"{quiet}fail-on-drift: none\n").exit_code == 0
    assert run(shop, f"{quiet}fail-on-drift: medium\n").exit_code == 0
    assert run(shop, f"{quiet}fail-on-drift: medium\nbaseline: {first}\n").exit_code == 1


def test_a_baseline_that_is_no_run_is_refused_before_anything_is_read(shop):
    run(shop)
    result = run(shop, "baseline: nowhere\n")
    assert (result.exit_code, "no run nowhere" in result.output) == (2, True)
    assert len(runs(database(shop))) == 1


def test_a_period_that_is_none_is_refused_before_anything_runs(shop):
    result = run(shop, "", "--every", "often")
    assert (result.exit_code, "is no period" in result.output) == (2, True)
    assert not (shop / "out").exists()
