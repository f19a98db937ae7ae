"""`datahub.json`: tags on columns for DataHub, as patches that leave everything else alone.

A list of metadata change proposals for the file source (`datahub ingest` with `type: file`). A patch adds its
own tag and its `context` says that pdscan set it; tags and text that people wrote stay.
"""

from __future__ import annotations

import json
import re
from typing import Any

from pdscan.inventory.model import Dataset, Finding, Inventory
from pdscan.report import Report
from reports._catalog import holders, json_text, tagged

PLATFORMS = {"postgresql": "postgres", "": "file"}


def render(inventory: Inventory, lang: str) -> bytes:
    """Return the proposals."""
    return json_text([_proposal(dataset, inventory) for dataset in holders(inventory)])


def _proposal(dataset: Dataset, inventory: Inventory) -> dict[str, Any]:
    patch = [
        _add(column.field, tag, finding, inventory.run.id)
        for column, found in tagged(dataset)
        for finding in found
        for tag in (f"pdscan.{finding.element}", f"pdscan.pdpa.{finding.pdpa}")
    ]
    return {
        "entityType": "dataset",
        "entityUrn": dataset_urn(dataset),
        "changeType": "PATCH",
        "aspectName": "editableSchemaMetadata",
        "aspect": {"value": json.dumps(patch), "contentType": "application/json-patch+json"},
    }


def _add(field: str, tag: str, finding: Finding, run: str) -> dict[str, Any]:
    urn = f"urn:li:tag:{tag}"
    context = {
        "source": "pdscan",
        "run": run,
        "finding": finding.id,
        "confidence": round(finding.confidence, 4),
    }
    path = f"/editableSchemaFieldInfo/{_pointer(field)}/globalTags/tags/{_pointer(urn)}"
    return {"op": "add", "path": path, "value": {"tag": urn, "context": json.dumps(context)}}


def dataset_urn(dataset: Dataset) -> str:
    """Return the name that DataHub gives a dataset: platform, database and table.

    The database is the end of the source's address; a file stands under its folder.
    """
    scheme, _, address = dataset.source.rpartition("://")
    database = re.sub(r"\.\w+$", "", address.rstrip("/").rpartition("/")[2])
    name = f"{database}.{dataset.dataset}" if scheme else f"{dataset.source.rstrip('/')}/{dataset.dataset}"
    platform = PLATFORMS.get(scheme.partition("+")[0], scheme.partition("+")[0])
    return f"urn:li:dataset:(urn:li:dataPlatform:{platform},{_component(name)},PROD)"


def _component(name: str) -> str:
    """Escape what separates the parts of a URN."""
    return re.sub("[%(),\x00-\x20]", lambda found: f"%{ord(found[0]):02X}", name)


def _pointer(step: str) -> str:
    """Escape a step of a JSON pointer (RFC 6901)."""
    return step.replace("~", "~0").replace("/", "~1")


REPORT = Report(
    name="datahub",
    filename="datahub.json",
    title="Column tags for DataHub, as patches (file source)",
    render=render,
)
