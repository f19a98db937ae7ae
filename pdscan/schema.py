"""JSON Schemas of what pdscan writes and reads, made of the models themselves, so that they cannot drift."""

from __future__ import annotations

import types
from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any, Union, get_args, get_origin, get_type_hints

from pdscan.inventory import model as inventory
from pdscan.policy import model as policy
from pdscan.vocabulary import elements

DRAFT = "https://json-schema.org/draft/2020-12/schema"
OPTIONAL = frozenset(
    {
        "dates", "minors", "reading",
        "warnings", "notes", "policies", "accuracy", "history", "fingerprint", "unchanged",
        "expires", "rule",
    }
)  # fmt: skip
"""Members of the inventory that are written only where they say something."""
NOT_WRITTEN = frozenset({"file", "sha256"})
"""What a policy knows of its file, which is no part of it."""
PRIMITIVES: Mapping[type, str] = types.MappingProxyType(
    {str: "string", int: "integer", float: "number", bool: "boolean", type(None): "null"}
)


@cache
def _words() -> dict[tuple[type, str], tuple[str, ...]]:
    """Return the closed lists of words, by the member that they belong to."""
    return {
        (inventory.Source, "status"): ("complete", "partial", "failed"),
        (inventory.Dataset, "status"): ("complete", "partial", "skipped", "failed"),
        (inventory.Dataset, "kind"): ("table", "view", "file", "document", "collection"),
        (inventory.TextReading, "stopped"): ("bound", "all read", "budget"),
        (inventory.Finding, "element"): tuple(elements()),
        (inventory.Finding, "extent"): ("column", "some", "name_only"),
        (inventory.Finding, "pdpa"): ("general", "sensitive", "credential", "not_personal"),
        (inventory.Protection, "state"): (
            "plain", "masked", "encoded", "hashed", "encrypted", "tokenised", "mixed",
        ),
        (inventory.Finding, "basis"): ("value", "name", "context", "table", "distribution"),
        (inventory.Finding, "policy_status"): ("declared", "undeclared", "not_covered"),
        (inventory.Gap, "kind"): (
            "undeclared", "declared_not_found", "claim_contradicted", "retention_exceeded",
            "refused_but_found", "sensitive_undeclared", "minor_data", "combination",
        ),
        (inventory.Gap, "severity"): ("low", "medium", "high"),
        (inventory.Review, "decision"): ("confirmed", "rejected", "accepted_risk"),
        (policy.Policy, "language"): policy.LANGUAGES,
        (policy.Declared, "element"): tuple(elements()),
        (policy.Declared, "certainty"): policy.CERTAINTIES,
        (policy.Declared, "hedge"): policy.HEDGES,
        (policy.Claim, "claim"): policy.CLAIMS,
    }  # fmt: skip


SHARES = frozenset(
    {(inventory.Finding, "confidence"), (inventory.Finding, "chance"), (inventory.Field, "cannot_exclude")}
    | {(inventory.Prevalence, name) for name in ("estimate", "low", "high")}
)
"""Numbers from 0 to 1."""


def inventory_schema() -> dict[str, Any]:
    """Return the JSON Schema of `inventory.json`."""
    made = _record(inventory.Inventory)
    return _titled("The inventory of pdscan", inventory.SCHEMA, made, [*made["required"], "schema"])


def policy_schema() -> dict[str, Any]:
    """Return the JSON Schema of a policy YAML; all but the schema's name may be left out."""
    return _titled("A privacy policy for pdscan", policy.SCHEMA, _record(policy.Policy), ["schema"])


def _titled(title: str, name: str, made: dict[str, Any], required: list[str]) -> dict[str, Any]:
    members = {"schema": {"const": name}, **made["properties"]}
    return {"$schema": DRAFT, "title": title, "type": "object", "required": required, "properties": members}


def _record(kind: type) -> dict[str, Any]:
    hints = get_type_hints(kind)
    names = [
        member.name for member in fields(kind) if member.name not in NOT_WRITTEN or kind is not policy.Policy
    ]
    required = [name for name in names if name not in OPTIONAL and kind.__module__ == inventory.__name__]
    members = {name: _member(kind, name, hints[name]) for name in names}
    return {"type": "object", "required": required, "properties": members}


def _member(kind: type, name: str, hint: Any) -> dict[str, Any]:
    words, made = _words().get((kind, name)), _any(hint)
    if words is None:
        return made | {"minimum": 0, "maximum": 1} if (kind, name) in SHARES else made
    if get_origin(hint) is tuple:
        return made | {"items": {"enum": list(words)}}
    return {"enum": [*words, None] if type(None) in get_args(hint) else list(words)}


def _any(hint: Any) -> dict[str, Any]:
    if hint is Any:
        return {}
    if hint in PRIMITIVES:
        return {"type": PRIMITIVES[hint]}
    if is_dataclass(hint) and isinstance(hint, type):
        return _record(hint)
    if get_origin(hint) in {Union, types.UnionType}:
        return {"anyOf": [_any(choice) for choice in get_args(hint)]}
    if get_origin(hint) in {tuple, Sequence}:
        return {"type": "array", "items": _any(get_args(hint)[0])}
    return {"type": "object", "additionalProperties": _any(get_args(hint)[1])}
