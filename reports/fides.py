"""`fides.yml`: datasets and systems in the fideslang taxonomy, as Fides takes them in.

A source becomes a Fides dataset and a system; its tables become collections, a nested path nested fields.
What a system uses the data for is not in the data: `privacy_declarations` is left for a person.
"""

from __future__ import annotations

from typing import Any

from pdscan.inventory.model import Dataset, Field, Finding, Inventory
from pdscan.report import Report
from reports._catalog import by_source, element, says, slug, tagged, yaml_text

UNKNOWN = "user"
"""The category that holds all others, for an element without one of its own."""


def render(inventory: Inventory, lang: str) -> bytes:
    """Return the datasets and systems."""
    grouped = by_source(inventory)
    datasets = [_dataset(source, datasets) for source, datasets in grouped.items()]
    return yaml_text({"dataset": datasets, "system": [_system(source) for source in grouped]})


def _dataset(source: str, datasets: list[Dataset]) -> dict[str, Any]:
    return {
        "fides_key": slug(source),
        "organization_fides_key": "default_organization",
        "name": source,
        "collections": [{"name": dataset.dataset, "fields": _fields(dataset)} for dataset in datasets],
    }


def _system(source: str) -> dict[str, Any]:
    return {
        "fides_key": f"system_{slug(source)}",
        "organization_fides_key": "default_organization",
        "name": source,
        "system_type": "Database",
        "dataset_references": [slug(source)],
        "privacy_declarations": [],
    }


def _fields(dataset: Dataset) -> list[dict[str, Any]]:
    """Nest the paths: Fides allows no dot in a field's name."""
    top: list[dict[str, Any]] = []
    for column, found in tagged(dataset):
        *way, last = column.field.split(".")
        level = top
        for step in way:
            level = _inside(level, step)
        level.append(_field(last, column, found))
    return top


def _inside(level: list[dict[str, Any]], name: str) -> list[dict[str, Any]]:
    holder = next((one for one in level if one["name"] == name), None)
    if holder is None:
        holder = {"name": name}
        level.append(holder)
    nested: list[dict[str, Any]] = holder.setdefault("fields", [])
    return nested


def _field(name: str, column: Field, found: tuple[Finding, ...]) -> dict[str, Any]:
    categories = dict.fromkeys(element(finding).fides or UNKNOWN for finding in found)
    return {"name": name, "description": " ".join(map(says, found)), "data_categories": list(categories)}


REPORT = Report(
    name="fides",
    filename="fides.yml",
    title="Datasets and systems for Fides (fideslang YAML)",
    render=render,
)
