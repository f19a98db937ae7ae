"""`ocsf.ndjson`: gaps for a security monitor, one Data Security Finding a line (OCSF 1.4, class 2006)."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from pdscan.inventory.model import Dataset, Field, Gap, Inventory
from pdscan.labels import Labels
from pdscan.report import Report
from reports._catalog import json_lines
from reports._overview import gaps_by_severity

SAY = Labels("en")
CLASS, CATEGORY, CREATE = 2006, 2, 1
SEVERITIES = {"low": (2, "Low"), "medium": (3, "Medium"), "high": (4, "High")}


def render(inventory: Inventory, lang: str) -> bytes:
    """Return one event for each gap."""
    places = {finding.id: (dataset, column) for dataset, column, finding in inventory.findings()}
    return json_lines(_event(gap, places, inventory) for gap in gaps_by_severity(inventory.gaps))


def _event(gap: Gap, places: dict[str, tuple[Dataset, Field]], inventory: Inventory) -> dict[str, Any]:
    number, word = SEVERITIES.get(gap.severity, (99, "Other"))
    return {
        "class_uid": CLASS,
        "class_name": "Data Security Finding",
        "category_uid": CATEGORY,
        "category_name": "Findings",
        "activity_id": CREATE,
        "activity_name": "Create",
        "type_uid": CLASS * 100 + CREATE,
        "time": _milliseconds(inventory.run.finished),
        "severity_id": number,
        "severity": word,
        "status_id": 1,
        "status": "New",
        "metadata": {"version": "1.4.0", "product": _product(inventory)},
        "finding_info": {
            "uid": gap.id,
            "title": SAY(f"gap.{gap.kind}"),
            "desc": gap.because,
            "types": [gap.kind],
        },
        "data_security": {"data_lifecycle_state_id": 1, "data_lifecycle_state": "Data at-rest"},
        "resources": [_resource(*places[one]) for one in gap.where if one in places],
    }


def _product(inventory: Inventory) -> dict[str, str]:
    return {"name": "pdscan", "vendor_name": "pdscan", "version": inventory.run.version}


def _resource(dataset: Dataset, column: Field) -> dict[str, str]:
    return {"name": f"{dataset.dataset}.{column.field}", "type": dataset.kind, "namespace": dataset.source}


def _milliseconds(moment: str) -> int:
    try:
        stamp = datetime.fromisoformat(moment)
    except ValueError:
        return 0
    aware = stamp if stamp.tzinfo else stamp.replace(tzinfo=UTC)
    return int(aware.timestamp() * 1000)


REPORT = Report(
    name="ocsf",
    filename="ocsf.ndjson",
    title="Gaps as data security findings for a security monitor (OCSF 1.4)",
    render=render,
)
