"""The program as its users see it: commands, exit codes, one clear sentence when something is wrong."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from pdscan.cli import main
from pdscan.settings import SETTINGS


def pdscan(*words: object) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words])


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """Return a database with a table of mobiles and one of quantities."""
    path = tmp_path / "shop.db"
    with sqlite3.connect(path) as database:
        database.execute("create table customers (id integer, tel_no text, note text)")
        rows = [(n, f"08{n % 10}-{n:03}-{n:04}", "ปกติ") for n in range(200)]
        database.executemany("insert into customers values (?, ?, ?)", rows)
        database.execute("create table stock (sku text, qty integer)")
    database.close()
    return path


@pytest.fixture
def policy(tmp_path: Path) -> Path:
    path = tmp_path / "policy.yaml"
    path.write_text(
        "schema: pdscan-policy/1\norganisation: Shop\nlanguage: en\ndeclared:\n  - element: email\n"
    )
    return path


def scanned(out: Path) -> dict[str, object]:
    found: dict[str, object] = json.loads((out / "inventory.json").read_text(encoding="utf-8"))
    return found


def test_a_scan_writes_the_inventory_and_the_reports(shop, tmp_path):
    result = pdscan("scan", f"sqlite:///{shop}", "--out", tmp_path / "out")
    assert result.exit_code == 0, result.output
    assert {"inventory.json", "inventory.xlsx", "report.html", "inventory.db"} <= {
        path.name for path in (tmp_path / "out").iterdir()
    }
    found = {
        (dataset["dataset"], field["field"], finding["element"])
        for dataset in scanned(tmp_path / "out")["datasets"]
        for field in dataset["fields"]
        for finding in field["findings"]
    }
    assert found == {("customers", "tel_no", "phone")}
    assert "Telephone number" in result.output


def test_a_high_gap_gives_one_and_fail_on_decides(shop, policy, tmp_path):
    out = tmp_path / "out"
    words = ("scan", f"sqlite:///{shop}", "--policy", policy, "--out", out, "--format", "json", "--quiet")
    assert pdscan(*words, "--fail-on", "low").exit_code == 1
    assert pdscan(*words, "--fail-on", "none").exit_code == 0
    assert {gap["kind"] for gap in scanned(out)["gaps"]} == {"undeclared", "declared_not_found"}


def test_what_cannot_be_read_gives_three_and_its_reason(shop, tmp_path):
    (tmp_path / "lake").mkdir()
    (tmp_path / "lake" / "broken.parquet").write_bytes(b"PAR1 this is no parquet PAR1")
    out = tmp_path / "out"
    result = pdscan("scan", f"sqlite:///{shop}", tmp_path / "lake", "--out", out, "--format", "json")
    assert result.exit_code == 3
    datasets = {dataset["dataset"]: dataset for dataset in scanned(out)["datasets"]}
    assert datasets["broken.parquet"]["status"] == "failed"
    assert datasets["broken.parquet"]["reason"]
    assert datasets["customers"]["status"] == "complete"
    assert "broken.parquet" in result.output


@pytest.mark.parametrize(
    "words",
    [
        ("scan", "sqlite:///nowhere/x.db"),
        ("scan", "no-such-folder"),
        ("scan", "gopher://host/"),
        ("scan", "postgresql://u:${PDSCAN_NO_SUCH_VARIABLE}@localhost/x"),
        ("run", "no-such-config.yaml"),
        ("policy", "check", "no-such-policy.yaml"),
        ("report", "--inventory", "sqlite:///nowhere.db"),
        ("explain", "a.b", "--inventory", "sqlite:///nowhere.db"),
    ],
)
def test_what_cannot_run_gives_two_and_one_sentence(words, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    result = pdscan(*words)
    assert result.exit_code == 2
    lines = [line for line in result.output.splitlines() if line.strip()]
    assert len(lines) == 1
    assert "Traceback" not in result.output


def test_a_wrong_policy_is_told_by_its_line(shop, tmp_path):
    path = tmp_path / "policy.yaml"
    path.write_text("schema: pdscan-policy/1\ndeclared:\n  - element: emial\n")
    result = pdscan("scan", f"sqlite:///{shop}", "--policy", path, "--out", tmp_path / "out")
    assert result.exit_code == 2
    assert "3" in result.output
    assert "email" in result.output


def test_an_out_folder_that_cannot_be_made_is_told_before_anything_is_read(shop, tmp_path):
    (tmp_path / "file").write_text("")
    result = pdscan("scan", f"sqlite:///{shop}", "--out", tmp_path / "file" / "out")
    assert result.exit_code == 2
    assert "--out" in result.output


def test_out_dash_writes_one_report_to_standard_output(shop):
    result = CliRunner().invoke(
        main, ["scan", f"sqlite:///{shop}", "--out", "-", "--format", "json", "--quiet"]
    )
    assert json.loads(result.stdout)["schema"] == "pdscan-inventory/1"
    assert pdscan("scan", f"sqlite:///{shop}", "--out", "-").exit_code == 2


def test_the_log_can_be_json_lines(shop, tmp_path):
    result = pdscan(
        "scan", f"sqlite:///{shop}", "--out", tmp_path / "o", "--format", "json", "--log-format", "json"
    )
    told = [json.loads(line) for line in result.stderr.splitlines()]
    assert [(line["event"], line.get("dataset"), line.get("rows")) for line in told] == [
        ("source", None, None),
        ("dataset", "customers", 200),
        ("dataset", "stock", 0),
        ("run", None, None),
    ]


def test_two_scans_differ_only_in_run(shop, tmp_path):
    for name in ("a", "b"):
        pdscan("scan", f"sqlite:///{shop}", "--out", tmp_path / name, "--format", "json", "--quiet")
    first, second = scanned(tmp_path / "a"), scanned(tmp_path / "b")
    assert first.pop("run") != second.pop("run")
    assert first == second


def test_a_config_file_runs_the_same_scan(shop, tmp_path):
    config = tmp_path / "nightly.yaml"
    config.write_text(
        f"sources: ['sqlite:///{shop}']\nout: {tmp_path / 'out'}\nformat: json\nfail-on: none\nquiet: true\n"
    )
    assert pdscan("run", config).exit_code == 0
    assert (tmp_path / "out" / "inventory.json").exists()
    config.write_text("sources: [x]\ncolour: blue\n")
    assert "colour" in pdscan("run", config).output


def test_a_stored_run_is_reported_and_explained(shop, tmp_path):
    out = tmp_path / "out"
    pdscan("scan", f"sqlite:///{shop}", "--out", out, "--format", "json", "--quiet")
    store = f"sqlite:///{out / 'inventory.db'}"
    assert (
        pdscan("report", "--inventory", store, "--format", "json", "--out", tmp_path / "again").exit_code == 0
    )
    assert (tmp_path / "again" / "inventory.json").read_bytes() == (out / "inventory.json").read_bytes()
    told = pdscan("explain", "customers.tel_no", "--inventory", store).output
    assert "phone" in told
    assert "200 tested" in told
    assert "nothing found" in pdscan("explain", "customers.note", "--inventory", store).output


def test_a_run_is_found_by_the_folder_that_its_scan_wrote_to(shop, tmp_path):
    out = tmp_path / "out"
    pdscan("scan", f"sqlite:///{shop}", "--out", out, "--format", "json", "--quiet")
    assert pdscan("report", "--out", out, "--format", "md").exit_code == 0
    assert (out / "summary.md").exists()
    assert "phone" in pdscan("explain", "customers.tel_no", "--out", out).output
    assert "2 datasets" in pdscan("inventory", "list", "--out", out).output


def test_results_inside_the_scanned_folder_are_no_data(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "people.csv").write_text("email\na@example.com\n")
    for _ in range(2):
        pdscan("scan", ".", "--quiet", "--format", "json,csv,ropa_csv,xlsx")
        found = scanned(tmp_path / "pdscan-out")["datasets"]
        assert [dataset["dataset"] for dataset in found] == ["people.csv"]


def test_the_language_of_the_reports_does_not_change_what_is_found(tmp_path):
    log = tmp_path / "app.log"
    log.write_text("".join(f"{n} login ok, account: 01234{n:05}\n" for n in range(300)))
    found = {}
    for lang in ("th", "en", "both"):
        pdscan("scan", log, "--out", tmp_path / lang, "--lang", lang, "--format", "json", "--quiet")
        found[lang] = scanned(tmp_path / lang)["datasets"]
    assert found["th"] == found["en"] == found["both"]
    assert found["th"][0]["fields"][0]["findings"]


def test_the_summary_speaks_the_language_that_was_asked_for(shop, policy, tmp_path):
    words = ("scan", f"sqlite:///{shop}", "--out", tmp_path / "out", "--policy", policy, "--lang")
    thai = pdscan(*words, "th").output
    assert "หมายเลขโทรศัพท์" in thai
    assert "ช่องว่างระหว่างนโยบายกับข้อมูล" in thai
    assert "Telephone number" not in thai
    english = pdscan(*words, "en").output
    assert "Gaps between the policy and the data" in english
    assert "หมายเลข" not in english


def test_text_is_searched_with_spans():
    result = CliRunner().invoke(main, ["text"], input="โทร ๐๘๑-๒๓๔-๕๖๗๘ ค่ะ")
    found = json.loads(result.output)
    assert [(item["start"], item["end"], item["element"]) for item in found] == [(4, 16, "phone")]


def test_mangled_thai_is_read_as_repaired_and_told_in_its_own_places():
    text = "บริษทัจ าเป็นตอ้งติดต่อคุณท่ีเบอร์ 081-234-5678 เมื่อคุณสมคัรใชบ้ริการ"
    found = json.loads(CliRunner().invoke(main, ["text"], input=text).output)
    assert [(text[item["start"] : item["end"]], item["element"]) for item in found] == [
        ("081-234-5678", "phone")
    ]


def test_the_recognizers_stand_by_their_examples():
    result = pdscan("recognizers", "test")
    assert result.exit_code == 0, result.output


def test_every_setting_is_an_option_with_help():
    told = pdscan("scan", "--help").output
    assert [setting.name for setting in SETTINGS if f"--{setting.name}" not in told] == []


def test_the_program_ends_without_a_last_look_for_garbage():
    program = (
        "import atexit, gc, sys; sys.argv[1:] = ['--version'];"
        "atexit.register(lambda: print(gc.get_freeze_count()));"
        "from pdscan.__main__ import run; run()"
    )
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert int(ended.stdout.split()[-1]) > 0


def test_help_imports_nothing_heavy():
    heavy = ["pyarrow", "pandas", "sqlalchemy", "presidio_analyzer", "pythainlp", "numpy"]
    code = f"import sys, pdscan.cli; print([m for m in {heavy} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_scan_of_a_table_imports_neither_pandas_nor_presidio(shop, tmp_path):
    words = ["scan", str(shop), "--out", str(tmp_path / "o"), "--format", "json", "--quiet"]
    code = (
        "import sys\nfrom pdscan.cli import main\n"
        f"main({words!r}, standalone_mode=False)\n"
        "print([m for m in ('pandas', 'presidio_analyzer', 'spacy') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
