"""The card of the last self-test finds its way into the inventory and its reports."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner
from jsonschema import Draft202012Validator

from pdscan.cli import main
from pdscan.inventory.accuracy import KEPT_AS, as_json, keep, last_card
from pdscan.inventory.model import Accuracy, Rates
from pdscan.schema import inventory_schema

RATES = Rates(9, 1, 3, precision=0.9, recall=0.75, f1=0.8182)
CARD = Accuracy(
    seed=1,
    version="1.0",
    rules_version="abc",
    columns=40,
    overall=RATES,
    elements={"email": RATES, "genetic": Rates(0, 0, 0, precision=None, recall=None, f1=None)},
    look_alikes=12,
    look_alikes_flagged={"bar code": 1},
    protection=(8, 9),
    calibration_error=0.02,
    spans={"email": RATES},
)


@pytest.fixture
def source(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.chdir(tmp_path)
    Path("people.csv").write_text("tel_no\n" + "081-234-5678\n" * 40, encoding="utf-8")
    return "people.csv"


def run(*words: str) -> None:
    done = CliRunner().invoke(main, words)
    assert done.exit_code == 0, done.output


def accuracy_in(folder: str) -> object:
    document = json.loads(Path(folder, "inventory.json").read_text(encoding="utf-8"))
    Draft202012Validator(inventory_schema()).validate(document)
    return document["run"].get("accuracy")


def test_the_last_card_is_found_again(tmp_path: Path) -> None:
    keep(CARD, tmp_path, tmp_path / "copy.json")
    assert last_card(tmp_path) == CARD
    assert (tmp_path / "copy.json").read_text(encoding="utf-8") == as_json(CARD)


@pytest.mark.parametrize(
    "text", ["", "[]", "7", '{"schema": "something else"}', '{"schema": "pdscan-accuracy/1"}']
)
def test_a_file_that_is_no_card_is_none(text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path(KEPT_AS).write_text(text, encoding="utf-8")
    assert last_card(tmp_path) is None


def test_a_run_without_a_card_says_nothing_of_accuracy(source: str) -> None:
    run("scan", source, "--format", "json")
    assert accuracy_in("pdscan-out") is None


def test_a_run_carries_the_card_of_its_folder(source: str) -> None:
    Path("results").mkdir()
    keep(CARD, Path("results"))
    run("scan", source, "--format", "json", "--out", "results")
    assert accuracy_in("results") == {
        key: item for key, item in json.loads(as_json(CARD)).items() if key != "schema"
    }


def test_or_else_the_card_of_the_usual_folder(source: str) -> None:
    Path("pdscan-out").mkdir()
    keep(CARD, Path("pdscan-out"))
    run("scan", source, "--format", "json", "--out", "results")
    assert accuracy_in("results")


def test_a_report_takes_the_card_that_was_made_after_its_run(source: str) -> None:
    run("scan", source, "--format", "json")
    keep(replace(CARD, seed=2), Path("pdscan-out"))
    run("report", "--format", "json")
    assert accuracy_in("pdscan-out")


def test_the_store_gives_the_card_back(source: str) -> None:
    Path("pdscan-out").mkdir()
    keep(CARD, Path("pdscan-out"))
    run("scan", source, "--format", "json")
    Path("pdscan-out", KEPT_AS).unlink()
    run("report", "--format", "json")
    assert accuracy_in("pdscan-out")
