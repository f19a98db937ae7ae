"""A comparison of two runs, written down: text for people, JSON for programs (schema pdscan-diff/1)."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from types import MappingProxyType

from pdscan.inventory.changes import SEVERITIES, Change
from pdscan.inventory.model import Run
from pdscan.labels import Labels

SCHEMA = "pdscan-diff/1"
STATES_OF = MappingProxyType(
    {
        "element_changed": "element",
        "protection_lost": "protection",
        "protection_gained": "protection",
        "policy_status_changed": "policy",
        "dataset_unread": "status",
        "source_unreachable": "status",
    }
)
"""Labels of the states of a kind of change."""


def as_text(old: Run, new: Run, changes: Sequence[Change], lang: str = "en") -> str:
    """Tell the changes line by line, worst first."""
    say = Labels(lang)
    return "\n".join([*_head(old, new, say), *(_line(one, say) for one in changes), in_short(changes, lang)])


def as_json(old: Run, new: Run, changes: Sequence[Change]) -> str:
    """Return the changes as a document."""
    document = {
        "schema": SCHEMA,
        "old": _run(old),
        "new": _run(new),
        "changes": [change._asdict() for change in changes],
        "summary": {
            "changes": len(changes),
            "by_kind": _counts([change.kind for change in changes]),
            "by_severity": _counts([change.severity for change in changes]),
        },
    }
    return json.dumps(document, ensure_ascii=False, indent=1)


def _head(old: Run, new: Run, say: Labels) -> Iterator[str]:
    yield say("diff.from_to", old=old.id, old_finished=old.finished, new=new.id, new_finished=new.finished)
    if old.rules_version != new.rules_version:
        yield say("diff.rules", old=old.rules_version, new=new.rules_version)


def _line(change: Change, say: Labels) -> str:
    what = f" · {say.element(change.element)}" if change.element else ""
    states = " → ".join([_state(state, change.kind, say) for state in (change.before, change.after) if state])
    where = f"  {change.where}" if change.where else ""
    severity = say(f"severity.{change.severity}").lower()
    told = f"{say(f'change.{change.kind}')}:{where}{what}"
    return f"{severity:<6}  {told}{f' ({states})' if states else ''}"


def _state(state: str, kind: str, say: Labels) -> str:
    """Return a state before or after in words; in English those of the inventory stand as they are."""
    group = STATES_OF.get(kind)
    is_sentence = " " in state  # why something could not be read
    if say.lang == "en" or group is None or is_sentence:
        return say.sentence(state, " / ")
    return say.element(state) if group == "element" else say(f"{group}.{state}")


def in_short(changes: Sequence[Change], lang: str = "en") -> str:
    """Tell how many changes there are, by severity."""
    say = Labels(lang)
    if not changes:
        return say("diff.nothing")
    counts = _counts([change.severity for change in changes])
    told = (
        f"{counts[level]} {say(f'severity.{level}').lower()}"
        for level in reversed(SEVERITIES)
        if level in counts
    )
    key = "diff.count" if len(changes) == 1 else "diff.counts"
    return say(key, number=len(changes), counts=", ".join(told))


def since(baseline: str | None, told: str, say: Labels) -> str:
    """Say since which run something changed: the baseline, or the run before."""
    return say("diff.since", run=baseline, told=told) if baseline else say("diff.since_before", told=told)


def _run(run: Run) -> dict[str, str]:
    return {
        "id": run.id,
        "finished": run.finished,
        "version": run.version,
        "rules_version": run.rules_version,
    }


def _counts(words: Sequence[str]) -> dict[str, int]:
    return dict(sorted(Counter(words).items()))
