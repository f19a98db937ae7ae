"""Columns of a lake table under the names that the table gives them, whatever its files call them.

Files keep names of their own: letters that Avro has no place for are written out, a column keeps its first
name, or gets one made by the program. What joins the two is a number that stands in the file (`field_id`), or
the name in the file.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import chain
from typing import Any

import pyarrow as pa

from connectors._folder.group import Member
from pdscan.connector import Budget, File, Format, Sample

Names = Mapping[int | str, str]
"""What a column is called in the table, by its number or by its name in the files."""
_NUMBER = b"PARQUET:field_id"


def renamed(members: list[Member], names: Names) -> list[Member]:
    """Let the files be read under other names."""
    formats = {id(one.format): _under(one.format, names) for one in members}
    return [replace(one, format=formats[id(one.format)]) for one in members]


def _under(format_: Format, names: Names) -> Format:
    return replace(format_, sample=_Renaming(format_, names))


@dataclass(frozen=True, slots=True)
class _Renaming:
    """Reads a file as its format does, and calls the columns otherwise."""

    format: Format
    names: Names

    def __call__(self, file: File, part: str, budget: Budget) -> Sample:
        found = self.format.sample(file, part, budget)
        first = next(found.batches, None)
        if first is None:
            return found
        names = {column.name: _field(column, self.names).name for column in first.schema}
        found.types = {names.get(name, name): kind for name, kind in found.types.items()}
        found.batches = (self._batch(batch) for batch in chain([first], found.batches))
        return found

    def _batch(self, batch: pa.RecordBatch) -> pa.RecordBatch:
        schema = pa.schema([_field(column, self.names) for column in batch.schema])
        return pa.record_batch(_Called(batch, schema))


@dataclass(frozen=True, slots=True)
class _Called:
    """A batch under another schema of the same layout, as the C interface of Arrow hands it on."""

    batch: pa.RecordBatch
    schema: pa.Schema

    def __arrow_c_array__(self, requested_schema: Any = None) -> tuple[Any, Any]:
        del requested_schema  # a part of the interface's signature
        return self.schema.__arrow_c_schema__(), self.batch.__arrow_c_array__()[1]


def _field(field: pa.Field, names: Names) -> pa.Field:
    number = (field.metadata or {}).get(_NUMBER)
    name = names.get(int(number)) if number else None
    return pa.field(name or names.get(field.name, field.name), _type(field.type, names), field.nullable)


def _type(kind: pa.DataType, names: Names) -> pa.DataType:
    if pa.types.is_struct(kind):
        return pa.struct([_field(kind.field(at), names) for at in range(kind.num_fields)])
    if pa.types.is_list(kind):
        return pa.list_(_field(kind.value_field, names))
    if pa.types.is_large_list(kind):
        return pa.large_list(_field(kind.value_field, names))
    if pa.types.is_map(kind):
        return pa.map_(kind.key_field, _field(kind.item_field, names))
    return kind
