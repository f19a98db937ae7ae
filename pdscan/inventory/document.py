"""The inventory as a document: the JSON form that `inventory.json` promises (schema pdscan-inventory/1).

The values of `pdscan.inventory.model` stand in the contract's key order, so one walk over their fields
writes the document and one walk over their types reads it back. Unknown keys are passed over: a later
version may add some.
"""

from __future__ import annotations

import dataclasses
import json
import types
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import MISSING, dataclass, fields, is_dataclass
from functools import cache
from typing import Any, Union, cast, get_args, get_origin, get_type_hints

from pdscan.errors import UsageError
from pdscan.inventory.model import SCHEMA, Dataset, Field, Finding, Gap, Inventory, Review, Run, Source

SIGNIFICANT_DIGITS = 6
_EXTRAS: dict[type, tuple[str, ...]] = {
    Field: ("dates", "minors", "reading"),
    Review: ("expires", "rule"),
    Dataset: ("notes", "fingerprint", "unchanged"),
    Source: ("warnings",),
    Run: ("accuracy", "history"),
    Inventory: ("policies",),
}
_NO_DATASETS = '\n "datasets": []'
PLAIN = frozenset({str, int, bool, type(None)})


def to_document(inventory: Inventory) -> dict[str, Any]:
    """Return the inventory as plain dicts and lists, in the contract's key order."""
    return {"schema": SCHEMA, **plain(inventory)}


def from_document(document: Mapping[str, Any]) -> Inventory:
    """Read a document back; refuses one of another schema or with keys missing."""
    schema = document.get("schema") if isinstance(document, Mapping) else None
    if schema != SCHEMA:
        raise UsageError(f"this is not an inventory of the schema {SCHEMA}; give an inventory.json of pdscan")
    inventory: Inventory = read(Inventory, document, "inventory")
    return inventory


def read(kind: Any, document: Any, name: str) -> Any:
    """Read one value of the model; raises UsageError with the place of what does not fit."""
    try:
        return _reader(kind)(document)
    except MisfitError as misfit:
        raise UsageError(f"the inventory is not whole: {name}{misfit.path} {misfit.problem}") from None


def dumps(inventory: Inventory) -> str:
    """Return the text of `inventory.json`: indented, Thai as Thai, the same for the same inventory."""
    rest = _text(to_document(dataclasses.replace(inventory, datasets=())))
    # One dataset at a time: of ten thousand, plain dicts of all would take more memory than the text.
    datasets = ",".join("\n  " + _text(plain(item)).replace("\n", "\n  ") for item in inventory.datasets)
    return (
        rest.replace(_NO_DATASETS, f"{_NO_DATASETS[:-1]}{datasets}\n ]", 1) + "\n"
        if datasets
        else rest + "\n"
    )


def _text(document: Any) -> str:
    return json.dumps(document, ensure_ascii=False, indent=1, allow_nan=False)


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
    unchanged = sum(dataset.unchanged is not None for dataset in datasets)
    return {
        "datasets": len(datasets),
        "datasets_by_status": _counts(dataset.status for dataset in datasets),
        **({"datasets_unchanged": unchanged} if unchanged else {}),
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


def plain(value: Any) -> Any:
    """Return a value of the model as JSON has it."""
    kind = type(value)
    if kind in PLAIN:
        return value
    if kind is float:
        return float(f"{value:.{SIGNIFICANT_DIGITS}g}")
    if kind in (tuple, list):
        return [plain(item) for item in value]
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    return _record_writer(cast(Hashable, kind))(value)


Writer = Callable[[Any], Any]


@cache
def _record_writer(kind: Any) -> Writer:
    """Return the function that writes a record: a run may have millions, so no type is asked twice."""
    hints = get_type_hints(kind)
    members = [(name, _writer(hints[name]), is_extra) for name, is_extra in _members(kind)]

    def write_record(value: Any) -> Any:
        written = {}
        for name, write, is_extra in members:
            item = getattr(value, name)
            if not is_extra or item not in (None, ()):
                written[name] = item if write is None else write(item)
        return written

    return write_record


@cache
def _writer(kind: Any) -> Writer | None:
    """Return the function that writes values of a type; None for those that JSON has as they are."""
    if kind in PLAIN:
        return None
    if is_dataclass(kind):
        return _record_writer(cast(Hashable, kind))
    inner = _writer(get_args(kind)[0]) if get_args(kind) else None
    if get_origin(kind) in (Union, types.UnionType):
        return None if inner is None else lambda value: None if value is None else inner(value)
    if get_origin(kind) is tuple:
        return list if inner is None else lambda value: [inner(item) for item in value]
    return plain


@cache
def _members(kind: type) -> tuple[tuple[str, bool], ...]:
    """Name each member; what the contract does not name (`dates`) is written only where it says something."""
    return tuple((member.name, member.name in _EXTRAS.get(kind, ())) for member in fields(kind))


@dataclass(eq=False)
class MisfitError(Exception):
    """A value of the wrong type; its path grows on the way out, so that reading what fits costs nothing."""

    path: str
    problem: str


Reader = Callable[[Any], Any]


@cache
def _reader(kind: Any) -> Reader:
    """Return the function that builds a value of the type `kind` from JSON."""
    if is_dataclass(kind):
        return _record_reader(kind)
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in (Union, types.UnionType):
        inner = _reader(arguments[0])
        return lambda value: None if value is None else inner(value)
    if origin is tuple:
        return _list_reader(_reader(arguments[0]))
    if origin is dict:
        return _mapping_reader(arguments[1])
    if kind is float:
        return lambda value: value if type(value) is float else float(_as(int, value, "float"))
    return lambda value: value if type(value) is kind else _as(kind, value)


def _list_reader(read: Reader) -> Reader:
    def read_list(value: Any) -> tuple[Any, ...]:
        found: list[Any] = []
        items = _as(list, value)
        try:
            # Not a comprehension: the place of a misfit is the length so far.
            for item in items:
                found.append(read(item))  # noqa: PERF401
        except MisfitError as misfit:
            raise MisfitError(f"[{len(found)}]{misfit.path}", misfit.problem) from None
        return tuple(found)

    return read_list


def _mapping_reader(kind: Any) -> Reader:
    if kind is Any:
        return lambda value: dict(_as(dict, value))
    read = _reader(kind)

    def read_mapping(value: Any) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for name, item in _as(dict, value).items():
            try:
                found[name] = read(item)
            except MisfitError as misfit:
                raise MisfitError(f".{name}{misfit.path}", misfit.problem) from None
        return found

    return read_mapping


def _record_reader(kind: Any) -> Reader:
    hints = get_type_hints(kind)
    members = [(member.name, _reader(hints[member.name]), _is_needed(member)) for member in fields(kind)]

    def read_record(value: Any) -> Any:
        record, found = _as(dict, value), {}
        for name, read, is_needed in members:
            if name in record:
                try:
                    found[name] = read(record[name])
                except MisfitError as misfit:
                    raise MisfitError(f".{name}{misfit.path}", misfit.problem) from None
            elif is_needed:
                raise MisfitError("", f"has no '{name}'")
        return kind(**found)

    return read_record


def _is_needed(member: dataclasses.Field[Any]) -> bool:
    return member.default is MISSING and member.default_factory is MISSING


def _as(kind: Any, value: Any, called: str = "") -> Any:
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        raise MisfitError("", f"should be of the type {called or kind.__name__}")
    return value
