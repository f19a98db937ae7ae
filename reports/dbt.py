"""`dbt_sources.yml`: sources, tables and columns for dbt with `meta` and `tags`, to merge into a project.

Only columns with personal data are named: dbt adds what is written here to what it knows already. `meta` and
`tags` stand under `config`, where dbt reads them from 1.10 on.
"""

from __future__ import annotations

from typing import Any

from pdscan.inventory.model import Dataset, Field, Finding, Inventory
from pdscan.report import Report
from reports._catalog import by_source, says, slug, tagged, yaml_text


def render(inventory: Inventory, lang: str) -> bytes:
    """Return the sources."""
    sources = [
        source
        for name, datasets in by_source(inventory).items()
        for source in _sources(name, [one for one in datasets if one.kind in ("table", "view")])
    ]
    return yaml_text({"version": 2, "sources": sources})


def _sources(name: str, datasets: list[Dataset]) -> list[dict[str, Any]]:
    """Make one dbt source for each schema of a database."""
    schemas: dict[str, list[Dataset]] = {}
    for dataset in datasets:
        schemas.setdefault(_schema(dataset), []).append(dataset)
    return [
        {
            "name": slug(f"{name} {schema}".strip()),
            "description": name,
            **({"schema": schema} if schema else {}),
            "tables": [_table(dataset) for dataset in held],
        }
        for schema, held in schemas.items()
    ]


def _schema(dataset: Dataset) -> str:
    schema, dot, _ = dataset.dataset.partition(".")
    return schema if dot else ""


def _table(dataset: Dataset) -> dict[str, Any]:
    name = dataset.dataset.partition(".")[2] or dataset.dataset
    return {"name": name, "columns": [_column(column, found) for column, found in tagged(dataset)]}


def _column(column: Field, found: tuple[Finding, ...]) -> dict[str, Any]:
    return {
        "name": column.field,
        "description": " ".join(map(says, found)),
        "config": {
            "tags": list(dict.fromkeys(["personal_data", *(f"pdpa_{one.pdpa}" for one in found)])),
            "meta": {"pdscan": [_meta(finding) for finding in found]},
        },
    }


def _meta(finding: Finding) -> dict[str, Any]:
    return {
        "element": finding.element,
        "pdpa": finding.pdpa,
        "confidence": round(finding.confidence, 4),
        "protection": finding.protection.state,
        "policy": finding.policy_status,
        "id": finding.id,
    }


REPORT = Report(
    name="dbt",
    filename="dbt_sources.yml",
    title="Sources for dbt with meta and tags on columns",
    render=render,
)
