"""Digits behind a decimal point are those of a fraction, whatever number they look like."""

from __future__ import annotations

from pathlib import Path

import pytest
from made import told

from pdscan.run.scan import scan
from pdscan.run.watch import Watch
from pdscan.settings import Settings


@pytest.mark.parametrize("text", ["0.0812345678", "score -3.0898765432 of all", "ratio=0.0891234567;"])
def test_a_fraction_holds_no_telephone(text: str) -> None:
    assert told(text, "phone") == []


def test_a_number_behind_the_dot_of_a_list_or_a_label_is_a_telephone() -> None:
    assert told("1.0812345678 2.0898765432", "phone") == ["0812345678", "0898765432"]
    assert told("โทร.0812345678", "phone") == ["0812345678"]


def test_a_column_of_fractions_mentions_nobody(tmp_path: Path) -> None:
    rows = [f"{at},{(-1) ** at * (at % 7)}.0{812345678 + at}\n" for at in range(6_000)]
    (tmp_path / "ratings.csv").write_text("row,total\n" + "".join(rows), encoding="utf-8")
    (dataset,) = scan(Settings(sources=(str(tmp_path),), full=True), Watch()).datasets
    assert [found for field in dataset.fields for found in field.findings] == []
