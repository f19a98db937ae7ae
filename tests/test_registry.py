"""Plug-ins: what another package offers is taken as our own files are, or stops the scan with a reason."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from typing import Any

import pytest

from pdscan.connector import Format
from pdscan.errors import PluginError
from pdscan.recognizer import Recognizer
from pdscan.registry import connectors, formats, recognizers

BADGE = Recognizer(entity_type="MADE_UP_BADGE", element="employee_id", pattern="BDG[0-9]{6}")


@dataclass
class Point:
    """An entry point of a plug-in package."""

    offered: Any
    name: str = "made_up"

    def load(self) -> Any:
        if isinstance(self.offered, Exception):
            raise self.offered
        return self.offered


@pytest.fixture
def plug_in(monkeypatch: pytest.MonkeyPatch):
    def offers(what: Any) -> None:
        monkeypatch.setattr("pdscan.registry.plug_ins", lambda rim: [Point(what)])

    return offers


def test_what_a_plug_in_offers_is_one_of_the_recognizers(plug_in):
    plug_in(BADGE)
    assert BADGE in recognizers()


@pytest.mark.parametrize(
    ("offered", "said"),
    [
        (ImportError("no module"), "plug-in 'made_up' of recognizers fails to load"),
        (Recognizer(entity_type="EMAIL_ADDRESS", element="email"), "more than one recognizer"),
        (Recognizer(entity_type="MADE_UP_BADGE", element="badge"), "'badge', which is no element"),
    ],
)
def test_a_plug_in_that_cannot_be_taken_stops_the_scan_and_says_why(plug_in, offered, said):
    plug_in(offered)
    with pytest.raises(PluginError, match=said):
        recognizers()


def test_only_what_reads_a_file_is_imported_when_its_name_says_what_that_is():
    asked = (
        "import sys; from pdscan.registry import connectors, formats\n"
        "formats()['.csv'], connectors()['']\n"
        "print(*(name for name in sys.modules if name.startswith('connectors.') and name.count('.') == 1))"
    )
    imported = subprocess.run(
        [sys.executable, "-c", asked], capture_output=True, text=True, check=True
    ).stdout
    assert {"connectors.csv", "connectors.files"} <= set(imported.split())
    assert "connectors.mongodb" not in imported.split()


@pytest.mark.parametrize(("suffix", "name"), [(".csv", "csv"), (".tsv", "csv"), (".pq", "parquet")])
def test_a_format_is_found_by_each_of_its_suffixes(suffix, name):
    assert formats()[suffix].name == name
    assert suffix in formats()


def test_what_nothing_offers_is_not_there():
    assert ".files" not in formats()
    assert "csv" not in connectors()


def test_a_format_that_a_plug_in_offers_as_well_stops_the_scan(plug_in):
    plug_in(Format(name="mine", suffixes=(".csv",), sample=lambda *_: None))
    with pytest.raises(PluginError, match="more than one format for the suffix"):
        formats()[".csv"]
