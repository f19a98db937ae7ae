"""The version of the rules tells of every list that a verdict could depend on."""

from __future__ import annotations

from pathlib import Path

import pytest

import pdscan.detect.rules as module
from pdscan.detect.rules import rules

LISTS = ["naming.toml", "rosters.toml", "streets.toml", "phrases.toml", "places.tsv", "words/religions.txt"]


def _copied(folder: Path, changed: str) -> None:
    """Copy the vocabulary's lists, one of them with a line more."""
    own = Path(module.__file__).parent.parent / "vocabulary"
    for part in (".", "words"):
        (folder / part).mkdir(parents=True, exist_ok=True)
        for file in (own / part).iterdir():
            if file.is_file() and file.suffix != ".py":
                (folder / part / file.name).write_bytes(file.read_bytes())
    with (folder / changed).open("a", encoding="utf-8") as list_:
        list_.write("\n")


@pytest.mark.parametrize("changed", LISTS)
def test_a_line_more_in_a_list_is_another_version(
    changed: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = rules(()).version
    _copied(tmp_path, changed)
    folders = {"pdscan.vocabulary": tmp_path, "pdscan.vocabulary.words": tmp_path / "words"}
    monkeypatch.setattr(module, "files", folders.__getitem__)
    assert rules(()).version != before
