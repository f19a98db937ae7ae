"""`odcs.yaml`: a data contract for each source (Open Data Contract Standard 3.1.0, Bitol).

Only what was found is written: columns with personal data, their classification and how it was judged. It is
a draft to merge into a contract, so its status says so.
"""

from __future__ import annotations

from typing import Any

from pdscan.inventory.model import Dataset, Field, Finding, Inventory
from pdscan.report import Report
from reports._catalog import by_source, element, says, slug, tagged, yaml_text

CLASSIFICATION = {"sensitive": "restricted", "credential": "restricted", "general": "confidential"}
LOGICAL = (
    (("[]", "array", "list"), "array"),
    (("json", "struct", "object", "map"), "object"),
    (("bool",), "boolean"),
    (("timestamp", "datetime"), "timestamp"),
    (("date",), "date"),
    (("time",), "time"),
    (("int", "serial"), "integer"),
    (("float", "double", "real", "num", "decimal"), "number"),
)
PHYSICAL = {"table": "table", "view": "view"}


def render(inventory: Inventory, lang: str) -> bytes:
    """Return one contract for each source, as YAML documents."""
    version = inventory.run.rules_version
    return yaml_text(*(_contract(source, held, version) for source, held in by_source(inventory).items()))


def _contract(source: str, datasets: list[Dataset], version: str) -> dict[str, Any]:
    return {
        "apiVersion": "v3.1.0",
        "kind": "DataContract",
        "id": slug(source),
        "name": source,
        "version": "1.0.0",
        "status": "draft",
        "customProperties": [{"property": "pdscanRules", "value": version}],
        "schema": [_object(dataset) for dataset in datasets],
    }


def _object(dataset: Dataset) -> dict[str, Any]:
    return {
        "name": dataset.dataset,
        "physicalType": PHYSICAL.get(dataset.kind, "file"),
        "properties": [_property(column, found) for column, found in tagged(dataset)],
    }


def _property(column: Field, found: tuple[Finding, ...]) -> dict[str, Any]:
    levels = [CLASSIFICATION.get(finding.pdpa, "internal") for finding in found]
    return {
        "name": column.field,
        "logicalType": _logical(column.type),
        **({"physicalType": column.type} if column.type else {}),
        "description": " ".join(map(says, found)),
        "classification": next((level for level in CLASSIFICATION.values() if level in levels), "internal"),
        "tags": list(dict.fromkeys(["personal-data", *(f"pdpa-{one.pdpa}" for one in found), *_keys(found)])),
        "customProperties": [
            {
                "property": "pdscanProtection",
                "value": ", ".join(dict.fromkeys(one.protection.state for one in found)),
            },
            {"property": "pdscanConfidence", "value": round(max(one.confidence for one in found), 4)},
        ],
    }


def _logical(physical: str) -> str:
    """Tell the standard's type from the source's own; what is nothing else is text."""
    lower = physical.lower()
    return next((logical for words, logical in LOGICAL if any(word in lower for word in words)), "string")


def _keys(found: tuple[Finding, ...]) -> list[str]:
    return [element(one).element for one in found]


REPORT = Report(
    name="odcs",
    filename="odcs.yaml",
    title="A draft data contract for each source (Open Data Contract Standard 3.1)",
    render=render,
)
