"""A policy as YAML for people: the contract's key order, Thai as it is written, long quotes folded."""

from __future__ import annotations

from dataclasses import fields
from datetime import date
from typing import Any

import yaml

from pdscan.policy.model import SCHEMA, Policy

WIDTH = 110
_ENTRIES = ("declared", "refused", "retention", "claims", "minimum_age")
_NOT_WRITTEN = {"file", "sha256"}


def dump(policy: Policy) -> str:
    """Write a policy so that `parse` reads the same one back, but for its file and digest.

    >>> print(dump(Policy(organisation="ร้านค้า")).splitlines()[1])
    organisation: ร้านค้า
    """
    document: dict[str, Any] = {"schema": SCHEMA}
    for entry in fields(Policy):
        if entry.name not in _NOT_WRITTEN:
            document[entry.name] = _plain(getattr(policy, entry.name))
    if policy.effective is not None:
        document["effective"] = date.fromisoformat(policy.effective)
    head = {key: value for key, value in document.items() if key not in _ENTRIES}
    return "\n".join([_yaml(head), *(_yaml({key: document[key]}) for key in _ENTRIES)])


def _plain(value: Any) -> Any:
    """Turn model values into mappings and lists, in the order of their fields."""
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if hasattr(value, "__dataclass_fields__"):
        return {entry.name: _plain(getattr(value, entry.name)) for entry in fields(value)}
    return value


class _Dumper(yaml.SafeDumper):
    """Lists of words in brackets, lists of entries in blocks, sequences indented under their key."""

    def ignore_aliases(self, data: Any) -> bool:
        """Write equal values out again: anchors are hard to correct by hand."""
        return True

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        """Indent the entries of a list under its key."""
        return super().increase_indent(flow, False)


def _list(dumper: yaml.SafeDumper, value: list[Any]) -> yaml.Node:
    return dumper.represent_sequence(
        "tag:yaml.org,2002:seq", value, flow_style=not any(isinstance(item, dict) for item in value)
    )


def _text(dumper: yaml.SafeDumper, value: str) -> yaml.Node:
    """Fold what is long and breaks at single blanks only; quote what YAML's other styles would change."""
    style = None
    if not value.isprintable():
        style = '"'
    elif len(value) > WIDTH and " ".join(value.split()) == value:
        style = ">"
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style=style)


_Dumper.add_representer(list, _list)
_Dumper.add_representer(str, _text)


def _yaml(value: dict[str, Any]) -> str:
    return yaml.dump(
        value, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=WIDTH, default_flow_style=False
    )
