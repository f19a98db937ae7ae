"""`openmetadata.ndjson`: suggested tags for OpenMetadata, one request a line.

Each line is the body of POST /v1/suggestions: a person accepts or refuses it in OpenMetadata, nothing is
overwritten. Tags are those of its own classifications PII and PersonalData. Before use, put the name of
your database service in the place of `SERVICE`.
"""

from __future__ import annotations

from typing import Any

from pdscan.inventory.model import Dataset, Field, Finding, Inventory
from pdscan.report import Report
from reports._catalog import holders, json_lines, says, tagged

TAGS = {
    "sensitive": ("PersonalData.SpecialCategory", "PII.Sensitive"),
    "credential": ("PersonalData.Personal", "PII.Sensitive"),
    "general": ("PersonalData.Personal", "PII.NonSensitive"),
}
RANK = ("sensitive", "credential", "general")
TABULAR = ("table", "view")
RESERVED = {
    "::": "__reserved__colon__",
    ">": "__reserved__arrow__",
    '"': "__reserved__quote__",
    "\n": "__reserved__newline__",
    "\r": "__reserved__carriage_return__",
}
UNNAMEABLE = frozenset("<|")
"""No link of OpenMetadata can hold these: such a column has to be tagged by hand."""


def render(inventory: Inventory, lang: str) -> bytes:
    """Return one suggestion for each column of a table that holds personal data."""
    return json_lines(
        _suggestion(dataset, column, found)
        for dataset in holders(inventory)
        if dataset.kind in TABULAR
        for column, found in tagged(dataset)
        if any(finding.pdpa in TAGS for finding in found)
        and not UNNAMEABLE & {*dataset.dataset, *column.field}
    )


def _suggestion(dataset: Dataset, column: Field, found: tuple[Finding, ...]) -> dict[str, Any]:
    pdpa = next(one for one in RANK if one in {finding.pdpa for finding in found})
    because = " ".join(map(says, found))
    return {
        "type": "SuggestTagLabel",
        "description": f"pdscan: {because}",
        "entityLink": f"<#E::table::{_table(dataset)}::columns::{_reserved(column.field)}>",
        "tagLabels": [_label(tag) for tag in TAGS[pdpa]],
    }


def _label(tag: str) -> dict[str, str]:
    return {"tagFQN": tag, "source": "Classification", "labelType": "Automated", "state": "Suggested"}


def _table(dataset: Dataset) -> str:
    """Return the fully qualified name: service, database, schema and table."""
    schema, dot, table = dataset.dataset.partition(".")
    database = dataset.source.rstrip("/").rpartition("/")[2]
    parts = ("SERVICE", database, schema, table) if dot else ("SERVICE", database, "default", schema)
    return ".".join(f'"{part}"' if "." in part else part for part in map(_reserved, parts))


def _reserved(name: str) -> str:
    """Write a name as OpenMetadata keeps it: what its links are made of stands as words."""
    for mark, word in RESERVED.items():
        name = name.replace(mark, word)
    return name


REPORT = Report(
    name="openmetadata",
    filename="openmetadata.ndjson",
    title="Suggested tags for OpenMetadata, for a person to accept",
    render=render,
)
