"""`openlineage.ndjson`: one dataset event a line, with the facets schema and tags (OpenLineage 2.0).

Tags stand on the columns. Each line can be posted to an OpenLineage endpoint as it is.
"""

from __future__ import annotations

from typing import Any

from pdscan.inventory.model import Dataset, Inventory
from pdscan.report import Report
from reports._catalog import PRODUCER, holders, json_lines, tagged

EVENT = "https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/DatasetEvent"
SCHEMA = "https://openlineage.io/spec/facets/1-1-1/SchemaDatasetFacet.json#/$defs/SchemaDatasetFacet"
TAGS = "https://openlineage.io/spec/facets/1-0-0/TagsDatasetFacet.json#/$defs/TagsDatasetFacet"


def render(inventory: Inventory, lang: str) -> bytes:
    """Return one event for each dataset that holds personal data."""
    return json_lines(_event(dataset, inventory) for dataset in holders(inventory))


def _event(dataset: Dataset, inventory: Inventory) -> dict[str, Any]:
    producer = f"{PRODUCER}:{inventory.run.version}"
    return {
        "eventTime": inventory.run.finished,
        "producer": producer,
        "schemaURL": EVENT,
        "dataset": {
            "namespace": dataset.source,
            "name": dataset.dataset,
            "facets": {
                "schema": {"_producer": producer, "_schemaURL": SCHEMA, "fields": _fields(dataset)},
                "tags": {"_producer": producer, "_schemaURL": TAGS, "tags": _tags(dataset)},
            },
        },
    }


def _fields(dataset: Dataset) -> list[dict[str, Any]]:
    return [{"name": column.field, "type": column.type} for column in dataset.fields]


def _tags(dataset: Dataset) -> list[dict[str, Any]]:
    return [
        {"key": key, "value": value, "source": "pdscan", "field": column.field}
        for column, found in tagged(dataset)
        for finding in found
        for key, value in (
            ("personal_data", finding.element),
            ("pdpa", finding.pdpa),
            ("protection", finding.protection.state),
        )
    ]


REPORT = Report(
    name="openlineage",
    filename="openlineage.ndjson",
    title="Dataset events with column tags for OpenLineage",
    render=render,
)
