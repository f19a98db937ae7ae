"""Objects whose names are data: {"0812345678": {…}, "a@example.org": {…}}, as directories and caches have.

Such a name would become the name of a field, and stand in the inventory; it is made a value, beside what it
leads to: [{"key": "0812345678", …}, …].
"""

from __future__ import annotations

from typing import Any

import pyarrow as pa

from connectors._text.header import is_data

KEY, VALUE, ENTRIES = "key", "value", "entries"


def names_hold_data(kind: pa.Schema | pa.DataType) -> bool:
    """Tell whether a name of a field, at any depth, is a datum."""
    if isinstance(kind, pa.Schema) or pa.types.is_struct(kind):
        fields = (
            list(kind) if isinstance(kind, pa.Schema) else [kind.field(at) for at in range(kind.num_fields)]
        )
        return any(is_data(field.name) or names_hold_data(field.type) for field in fields)
    return pa.types.is_list(kind) and names_hold_data(kind.value_type)


def record_of(value: Any) -> Any:
    """Return a record without data among its names.

    >>> record_of({"users": {"a@b.co": {"age": 3}}, "n": 1})
    {'users': [{'key': 'a@b.co', 'age': 3}], 'n': 1}
    >>> record_of({"0812345678": "Ann"})
    {'entries': [{'key': '0812345678', 'value': 'Ann'}]}
    """
    made = _listed(value)
    return {ENTRIES: made} if isinstance(value, dict) and isinstance(made, list) else made


def _listed(value: Any) -> Any:
    if isinstance(value, list):
        return [_listed(item) for item in value]
    if not isinstance(value, dict):
        return value
    inside = {name: _listed(item) for name, item in value.items()}
    return [_entry(name, item) for name, item in inside.items()] if any(map(is_data, inside)) else inside


def _entry(name: str, item: Any) -> dict[str, Any]:
    if isinstance(item, dict) and KEY not in item:
        return {KEY: name, **item}
    return {KEY: name, VALUE: item}
