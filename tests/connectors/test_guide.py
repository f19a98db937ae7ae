"""The guide of the connectors tells the truth: its example runs, its tables are complete."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from connector_contract import rows_of
from pyarrow.fs import LocalFileSystem

from pdscan.connector import Budget, File
from pdscan.errors import DatasetError
from pdscan.registry import connectors, formats

GUIDE = (Path(__file__).parents[2] / "docs" / "connectors.md").read_text(encoding="utf-8")


@pytest.fixture
def example() -> Any:
    module: dict[str, Any] = {}
    exec(re.findall(r"```python\n(.*?)```", GUIDE, re.DOTALL)[0], module)
    return module["FORMAT"]


def card(folder: Path, text: str) -> File:
    path = folder / "a.cards"
    path.write_text(text, encoding="utf-8")
    return File(LocalFileSystem(), path.as_posix(), path.stat().st_size)


def test_the_example_reads_cards(example: Any, tmp_path: Path) -> None:
    file = card(tmp_path, "N:มานี\nTEL:0800000001\n\nN:ปิติ\n")
    assert rows_of(example.sample(file, "", Budget())) == [("มานี", "0800000001"), ("ปิติ", None)]
    sample = example.sample(file, "", Budget(rows=1))
    assert len(rows_of(sample)) == 1
    assert sample.not_seen == "all but the first 1 cards"


def test_the_example_tells_what_is_wrong_without_the_cell(example: Any, tmp_path: Path) -> None:
    with pytest.raises(DatasetError) as error:
        example.sample(card(tmp_path, "no card at all"), "", Budget())
    assert "no card" not in str(error.value)


@pytest.mark.parametrize("suffix", sorted(formats()))
def test_every_suffix_is_in_the_guide(suffix: str) -> None:
    assert f"`{suffix}`" in GUIDE


@pytest.mark.parametrize("scheme", sorted(filter(None, connectors())))
def test_every_scheme_is_in_the_guide(scheme: str) -> None:
    assert re.search(rf"`{re.escape(scheme)}:", GUIDE)
