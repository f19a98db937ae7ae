"""The inventory as a document: the JSON form that `inventory.json` promises (schema pdscan-inventory/1).

The values of `pdscan.inventory.model` stand in the contract's key order, so one walk over their fields
writes the document and one walk over their types reads it back. Unknown keys are passed over: a later
version may add some.
"""

from __future__ import annotations

import json
import types
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from functools import cache
from typing import Any, Union, get_args, get_origin, get_type_hints

from pdscan.errors import UsageError
from pdscan.inventory.model import SCHEMA, Dataset, Field, Finding, Gap, Inventory

SIGNIFICANT_DIGITS = 6


def to_document(inventory: Inventory) -> dict[str, Any]:
    """Return the inventory as plain dicts and lists, in the contract's key order."""
    return {"schema": SCHEMA, **_plain(inventory)}


def from_document(document: Mapping[str, Any]) -> Inventory:
    """Read a document back; refuses one of another schema or with keys missing."""
    schema = document.get("schema") if isinstance(document, Mapping) else None
    if schema != SCHEMA:
        raise UsageError(f"this is not an inventory of the schema {SCHEMA}; give an inventory.json of pdscan")
    inventory: Inventory = _read(Inventory, document, "inventory")
    return inventory


def dumps(inventory: Inventory) -> str:
    """Return the text of `inventory.json`: indented, Thai as Thai, the same for the same inventory."""
    return json.dumps(to_document(inventory), ensure_ascii=False, indent=1, allow_nan=False) + "\n"


def loads(text: str | bytes) -> Inventory:
    """Read the text of an `inventory.json`."""
    try:
        document = json.loads(text)
    except ValueError:
        raise UsageError("this is not JSON; give an inventory.json of pdscan") from None
    return from_document(document)


def summary(datasets: Iterable[Dataset], gaps: Iterable[Gap]) -> dict[str, Any]:
    """Count what was found, by element, category, class and protection, and what was read.

    Findings that a reviewer rejected are not counted: a person has said that they are not there.
    """
    datasets, gaps = tuple(datasets), tuple(gaps)
    findings = [finding for dataset in datasets for finding in _standing(dataset.fields)]
    return {
        "datasets": len(datasets),
        "datasets_by_status": _counts(dataset.status for dataset in datasets),
        "fields": sum(len(dataset.fields) for dataset in datasets),
        "fields_with_findings": sum(any(_standing([one])) for dataset in datasets for one in dataset.fields),
        "rows_read": sum(dataset.rows_read for dataset in datasets),
        "bytes_read": sum(dataset.bytes_read for dataset in datasets),
        "findings": len(findings),
        "by_element": _counts(finding.element for finding in findings),
        "by_category": _counts(category for finding in findings for category in finding.categories),
        "by_pdpa": _counts(finding.pdpa for finding in findings),
        "by_protection": _counts(finding.protection.state for finding in findings),
        "by_policy_status": _counts(finding.policy_status or "no_policy" for finding in findings),
        "gaps": len(gaps),
        "gaps_by_kind": _counts(gap.kind for gap in gaps),
        "gaps_by_severity": _counts(gap.severity for gap in gaps),
    }


def _standing(columns: Iterable[Field]) -> list[Finding]:
    found = (finding for column in columns for finding in column.findings)
    return [finding for finding in found if not (finding.review and finding.review.decision == "rejected")]


def _counts(keys: Iterable[str]) -> dict[str, int]:
    return dict(sorted(Counter(keys).items()))


def _plain(value: Any) -> Any:
    if isinstance(value, float):
        return float(f"{value:.{SIGNIFICANT_DIGITS}g}")
    if isinstance(value, (tuple, list)):
        return [_plain(item) for item in value]
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    if is_dataclass(value):
        return {
            name: _plain(item)
            for name, is_extra in _members(value.__class__)
            if not ((item := getattr(value, name)) is None and is_extra)
        }
    return value


@cache
def _members(kind: type) -> tuple[tuple[str, bool], ...]:
    """Name each member; what the contract does not name (`dates`) is written only where it says something."""
    extras = {"dates", "minors"} if kind is Field else set()
    return tuple((member.name, member.name in extras) for member in fields(kind))


def _read(kind: Any, value: Any, where: str) -> Any:
    """Build a value of the type `kind` from JSON; `where` is its path, for the error."""
    if is_dataclass(kind):
        return _read_record(kind, value, where)
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in (Union, types.UnionType):
        return None if value is None else _read(arguments[0], value, where)
    if origin is tuple:
        return tuple(
            _read(arguments[0], item, f"{where}[{n}]") for n, item in enumerate(_as(list, value, where))
        )
    if origin is dict:
        return dict(_as(dict, value, where))
    if kind is float and type(value) is int:
        return float(value)
    return _as(kind, value, where)


def _read_record(kind: Any, value: Any, where: str) -> Any:
    record = _as(dict, value, where)
    missing = [
        member.name
        for member in fields(kind)
        if member.name not in record and member.default is MISSING and member.default_factory is MISSING
    ]
    if missing:
        raise UsageError(f"the inventory is not whole: {where} has no '{missing[0]}'")
    types_of = _types(kind)
    return kind(
        **{
            name: _read(types_of[name], record[name], f"{where}.{name}")
            for name in types_of
            if name in record
        }
    )


@cache
def _types(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


def _as(kind: Any, value: Any, where: str) -> Any:
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        raise UsageError(f"the inventory is not whole: {where} should be of the type {kind.__name__}")
    return value
