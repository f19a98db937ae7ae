"""The figures of a run for Prometheus' text file collector. Pure.

Format: https://prometheus.io/docs/instrumenting/exposition_formats/
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import datetime

from pdscan.inventory.model import Inventory


def metrics(inventory: Inventory, code: int) -> str:
    """Return the text file."""
    return "\n".join(_lines(inventory, code)) + "\n"


def _lines(inventory: Inventory, code: int) -> Iterator[str]:
    run, summary = inventory.run, inventory.summary
    finished = _seconds(run.finished)
    yield from _gauge("pdscan_run_finished_seconds", "When the last run finished.", {"": finished})
    yield from _gauge(
        "pdscan_run_duration_seconds", "How long it took.", {"": finished - _seconds(run.started)}
    )
    yield from _gauge("pdscan_run_exit_code", "Exit code of the last run.", {"": code})
    unchanged = [dataset for dataset in inventory.datasets if dataset.unchanged]
    rows = summary["rows_read"] - sum(dataset.rows_read for dataset in unchanged)
    yield from _gauge("pdscan_rows_read", "Rows read.", {"": rows})
    yield from _gauge("pdscan_datasets_unchanged", "Datasets not read again.", {"": len(unchanged)})
    counts = {
        "pdscan_findings": ("Findings by data element.", "element", summary["by_element"]),
        "pdscan_findings_by_policy": ("Findings by policy status.", "status", summary["by_policy_status"]),
        "pdscan_findings_by_protection": ("Findings by protection.", "state", summary["by_protection"]),
        "pdscan_gaps": ("Gaps by severity.", "severity", summary["gaps_by_severity"]),
        "pdscan_datasets": ("Datasets by how they were read.", "status", summary["datasets_by_status"]),
        "pdscan_sources": ("Sources by how they were read.", "status", _statuses(inventory)),
    }
    for name, (words, label, values) in counts.items():
        labelled = {f'{{{label}="{_escaped(key)}"}}': value for key, value in values.items()}
        yield from _gauge(name, words, labelled)


def _statuses(inventory: Inventory) -> Mapping[str, int]:
    return Counter(source.status for source in inventory.sources)


def _gauge(name: str, words: str, values: Mapping[str, float]) -> Iterator[str]:
    yield f"# HELP {name} {words}"
    yield f"# TYPE {name} gauge"
    for labels, value in sorted(values.items()):
        yield f"{name}{labels} {value}"


def _seconds(moment: str) -> int:
    return int(datetime.fromisoformat(moment).timestamp())


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
