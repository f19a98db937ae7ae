"""What `pdscan policy read` gives: a draft as YAML, its text, or what changed since an older one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any

from pdscan.policy import document
from pdscan.policy.compare import compare
from pdscan.policy.dump import dump
from pdscan.policy.load import load
from pdscan.policy.model import Policy
from pdscan.policy.reader import Draft, read

draft = read


def plain_text(path: Path) -> str:
    """Return a document's text, repaired where extraction mangled it."""
    return document.text(path)


def as_yaml(made: Draft) -> str:
    """Return a draft as policy YAML, for a person to correct."""
    return dump(made.policy)


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
