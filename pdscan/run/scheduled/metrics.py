"""The figures of a run for Prometheus' text file collector. Pure.

Format: https://prometheus.io/docs/instrumenting/exposition_formats/
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from pdscan.inventory.changes import SEVERITIES, Change
from pdscan.inventory.model import Inventory

STATUSES = ("complete", "partial", "skipped", "failed")


def metrics(inventory: Inventory, code: int, changes: Iterable[Change], scan: str) -> str:
    """Return the text file of a scan; its name stands in each line, so that a host may have several."""
    figures = [*_of_run(inventory, code), *_counts(inventory, changes)]
    return "".join(line for figure in figures for line in _gauge(figure, scan))


class Figure(NamedTuple):
    """One metric: its name, what it is, and its values, by the word of a label if it has one."""

    name: str
    words: str
    values: Mapping[str, float]
    label: str = ""


def _of_run(inventory: Inventory, code: int) -> Iterator[Figure]:
    run = inventory.run
    finished = _seconds(run.finished)
    unchanged = [dataset for dataset in inventory.datasets if dataset.unchanged]
    rows = inventory.summary["rows_read"] - sum(dataset.rows_read for dataset in unchanged)
    yield Figure("pdscan_run_finished_seconds", "When the last run finished.", {"": finished})
    yield Figure("pdscan_run_duration_seconds", "How long it took.", {"": finished - _seconds(run.started)})
    yield Figure("pdscan_run_exit_code", "Exit code of the last run.", {"": code})
    yield Figure("pdscan_rows_read", "Rows read.", {"": rows})
    yield Figure("pdscan_datasets_unchanged", "Datasets not read again.", {"": len(unchanged)})


def _counts(inventory: Inventory, changes: Iterable[Change]) -> Iterator[Figure]:
    """Yield counts by word; where the words are known beforehand, none is told as 0."""
    summary = inventory.summary
    by_source = Counter(source.status for source in inventory.sources)
    by_change = Counter(change.severity for change in changes)
    yield Figure("pdscan_findings", "Findings by data element.", summary["by_element"], "element")
    yield Figure(
        "pdscan_findings_by_policy", "Findings by policy status.", summary["by_policy_status"], "status"
    )
    yield Figure(
        "pdscan_findings_by_protection", "Findings by protection.", summary["by_protection"], "state"
    )
    yield _known("pdscan_gaps", "Gaps by severity.", summary["gaps_by_severity"], "severity", SEVERITIES)
    yield _known("pdscan_changes", "Changes since the run before or the baseline, by severity.",
                 by_change, "severity", SEVERITIES)  # fmt: skip
    yield _known("pdscan_datasets", "Datasets by how they were read.",
                 summary["datasets_by_status"], "status", STATUSES)  # fmt: skip
    yield _known("pdscan_sources", "Sources by how they were read.", by_source, "status", STATUSES)


def _known(name: str, words: str, values: Mapping[str, float], label: str, known: Sequence[str]) -> Figure:
    return Figure(name, words, dict.fromkeys(known, 0) | dict(values), label)


def _gauge(figure: Figure, scan: str) -> Iterator[str]:
    yield f"# HELP {figure.name} {figure.words}\n"
    yield f"# TYPE {figure.name} gauge\n"
    for word, value in sorted(figure.values.items()):
        labels = {"scan": scan} | ({figure.label: word} if figure.label else {})
        told = ",".join(f'{name}="{_escaped(text)}"' for name, text in labels.items())
        yield f"{figure.name}{{{told}}} {value}\n"


def _seconds(moment: str) -> int:
    return int(datetime.fromisoformat(moment).timestamp())


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
