"""A comparison of two runs, written down: text for people, JSON for programs (schema pdscan-diff/1)."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict

from pdscan.inventory.changes import KINDS, SEVERITIES, Change
from pdscan.inventory.model import Run
from pdscan.labels import Labels

SCHEMA = "pdscan-diff/1"


def as_text(old: Run, new: Run, changes: Sequence[Change]) -> str:
    """Tell the changes line by line, worst first."""
    return "\n".join([*_head(old, new), *map(_line, changes), in_short(changes)])


def as_json(old: Run, new: Run, changes: Sequence[Change]) -> str:
    """Return the changes as a document."""
    document = {
        "schema": SCHEMA,
        "old": _run(old),
        "new": _run(new),
        "changes": [asdict(change) for change in changes],
        "summary": {
            "changes": len(changes),
            "by_kind": _counts([change.kind for change in changes]),
            "by_severity": _counts([change.severity for change in changes]),
        },
    }
    return json.dumps(document, ensure_ascii=False, indent=1)


def _head(old: Run, new: Run) -> Iterator[str]:
    yield f"From run {old.id} ({old.finished}) to run {new.id} ({new.finished})"
    if old.rules_version != new.rules_version:
        versions = f"{old.rules_version} to {new.rules_version}"
        yield f"The rules changed too ({versions}): some changes may be theirs."


def _line(change: Change) -> str:
    what = f" · {Labels('en').element(change.element)}" if change.element else ""
    states = " → ".join(state for state in (change.before, change.after) if state)
    where = f"  {change.where}" if change.where else ""
    return f"{change.severity:<6}  {KINDS[change.kind]}:{where}{what}{f' ({states})' if states else ''}"


def in_short(changes: Sequence[Change]) -> str:
    """Tell how many changes there are, by severity."""
    if not changes:
        return "Nothing changed."
    counts = _counts([change.severity for change in changes])
    told = ", ".join(f"{counts[level]} {level}" for level in reversed(SEVERITIES) if level in counts)
    return f"{len(changes)} changes: {told}."


def _run(run: Run) -> dict[str, str]:
    return {
        "id": run.id,
        "finished": run.finished,
        "version": run.version,
        "rules_version": run.rules_version,
    }


def _counts(words: Sequence[str]) -> dict[str, int]:
    return dict(sorted(Counter(words).items()))
