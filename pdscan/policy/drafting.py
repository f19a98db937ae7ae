"""What `pdscan policy read` gives: a draft as YAML, its text, or what changed since an older one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any

from pdscan.labels import Labels
from pdscan.policy import codes
from pdscan.policy.compare import compare
from pdscan.policy.dump import dump
from pdscan.policy.load import load
from pdscan.policy.model import Policy
from pdscan.policy.reader import Draft, read
from pdscan.policy.text import document

draft = read
_CODE = re.compile(r"^  - (element|claim): (\S+)$", re.MULTILINE)


def plain_text(path: Path) -> str:
    """Return a document's text, repaired where extraction mangled it."""
    return document.text(path)


def doubts(made: Draft, lang: str) -> Iterator[str]:
    """Yield what the reader is unsure of in "th", "en" or "both", shortest first."""
    yield from (Labels(lang).sentence(doubt, " / ") for doubt in made.doubts)


def as_yaml(made: Draft, lang: str) -> str:
    """Return a draft as policy YAML, for a person to correct: each code with its words in a comment."""
    return _CODE.sub(lambda line: f"{line[0]}  # {_said_as(line[1], line[2], lang)}", dump(made.policy))


def _said_as(kind: str, code: str, lang: str) -> str:
    say = Labels(lang)
    if kind == "element":
        return say.element(code)
    words = codes.labels("claims")[code]
    return say.words(words.th, words.en)


def changes(old: Path, new: Policy) -> str:
    """Return what the new version says that the old did not (+), and the other way round (-), a line each."""
    return "".join(f"{line}\n" for line in _changes(load(old), new))


def _changes(old: Policy, new: Policy) -> Iterator[str]:
    found = compare(old, new)
    for kind in fields(found):
        change = getattr(found, kind.name)
        for sign, entries in (("+", change.added), ("-", change.removed)):
            yield from (f"{sign} {kind.name}: {_said(entry)}" for entry in entries)


def _said(entry: Any) -> str:
    subject = next(
        str(getattr(entry, name))
        for name in ("element", "claim", "age", "duration", "elements")
        if hasattr(entry, name)
    )
    where = f" [{entry.section}]" if entry.section else ""
    return f"{subject}{where} {entry.quote}".rstrip()
