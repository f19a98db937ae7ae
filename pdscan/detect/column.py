"""Columns: the one place, with the engines beside it, where raw values live.

A record batch becomes columns of text in canonical form, whatever the source's types were, because
the same ID is stored as text here and as a number there. Structs become paths ("customer.zip"), lists
their items ("phones[]").
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from pdscan.arrow import in_utf8, strings
from pdscan.detect.values import arrays
from pdscan.text import normalise_array

MOSTLY = 0.8
_FRACTION = r"\A([0-9]+)\.0+\z"
EXACT_FLOAT = 2**53
"""Up to here a float64 holds every integer exactly."""


@dataclass(frozen=True, slots=True)
class Column:
    """One leaf column of one batch: its path, the Arrow type's family, its cells."""

    path: str
    family: str
    """text | integer | number | boolean | date | timestamp | binary | null"""
    cells: pa.Array

    def __repr__(self) -> str:
        """Never show a cell, in no log and no traceback."""
        return f"<Column {self.path!r} of {len(self.cells)} {self.family} cells>"


def columns(batch: pa.RecordBatch) -> Iterator[Column]:
    """Walk the leaf columns of a batch."""
    for name, array in zip(batch.schema.names, batch.columns, strict=True):
        yield from _leaves(name, array)


def _leaves(path: str, array: pa.Array) -> Iterator[Column]:
    kind = array.type
    if pa.types.is_dictionary(kind):
        yield from _leaves(path, array.dictionary_decode())
    elif pa.types.is_struct(kind):
        for index, field in enumerate(kind):
            yield from _leaves(f"{path}.{field.name}", pc.struct_field(array, [index]))
    elif pa.types.is_map(kind):
        yield from _leaves(f"{path}.key", array.keys)
        yield from _leaves(f"{path}.value", array.items)
    elif pa.types.is_list(kind) or pa.types.is_large_list(kind) or pa.types.is_fixed_size_list(kind):
        yield from _leaves(f"{path}[]", pc.list_flatten(array))
    elif isinstance(array, pa.ExtensionArray):
        yield from _leaves(path, array.storage)
    else:
        yield Column(path, family(kind), array)


def family(kind: pa.DataType) -> str:
    """Name the family of an Arrow type.

    >>> family(pa.int32()), family(pa.large_string()), family(pa.decimal128(9, 2))
    ('integer', 'text', 'number')
    """
    tests = {
        "text": (pa.types.is_string, pa.types.is_large_string, pa.types.is_string_view),
        "integer": (pa.types.is_integer,),
        "number": (pa.types.is_floating, pa.types.is_decimal),
        "boolean": (pa.types.is_boolean,),
        "date": (pa.types.is_date,),
        "timestamp": (pa.types.is_timestamp,),
        "null": (pa.types.is_null,),
        "binary": (pa.types.is_binary, pa.types.is_large_binary, pa.types.is_fixed_size_binary),
    }
    return next((name for name, kinds in tests.items() if any(test(kind) for test in kinds)), "text")


def present(column: Column) -> pa.Array:
    """Return the cells that are not null, in the source's type."""
    return column.cells.drop_null() if column.cells.null_count else column.cells


def as_text(family: str, cells: pa.Array) -> pa.StringArray:
    """Return non-null cells as normalised text, without the blank ones."""
    if family == "null" or len(cells) == 0:
        return strings([])
    text = normalise_array(_as_text(family, cells))
    if family != "text":
        return text
    filled = arrays.lengths(text) > 0
    return _without_fractions(text if filled.all() else text.filter(arrays.boolean(filled)))


def _without_fractions(text: pa.StringArray) -> pa.StringArray:
    """Take ".0" off a column of whole numbers written as fractions: pandas does that beside a null."""
    data, offsets = arrays.bytes_of(text)
    ends_in_zero = data[offsets[1:] - 1] == ord("0")
    if len(text) == 0 or ends_in_zero.mean() < MOSTLY:  # the cheaper look
        return text
    written = arrays.mask_of(pc.match_substring_regex(text, _FRACTION))
    return pc.replace_substring_regex(text, _FRACTION, r"\1") if written.mean() >= MOSTLY else text


def _as_text(kind: str, cells: pa.Array) -> pa.StringArray:
    if kind == "binary":
        return _decoded(cells)
    if kind == "number" and pa.types.is_floating(cells.type):
        return _float_text(cells)
    if kind == "timestamp":
        return pc.strftime(cells, format="%Y-%m-%d %H:%M:%S")
    return in_utf8(cells if cells.type == pa.string() else pc.cast(cells, pa.string()))


def _float_text(cells: pa.FloatingPointArray) -> pa.StringArray:
    """Write whole numbers without a fraction or exponent: 13-digit IDs turn into floats beside a null."""
    cells = pc.cast(cells, pa.float64())
    values = arrays.floats(cells)
    exact = (np.trunc(values) == values) & (np.abs(values) < EXACT_FLOAT)
    whole = arrays.integers(np.where(exact, values, 0).astype(np.int64))
    return pc.if_else(arrays.boolean(exact), pc.cast(whole, pa.string()), pc.cast(cells, pa.string()))


def _decoded(cells: pa.Array) -> pa.StringArray:
    """Read bytes as UTF-8 where they are, else as hexadecimal digits, which the protection room knows."""
    cells = pc.cast(cells, pa.binary())
    try:
        return pc.cast(cells, pa.string())
    except pa.ArrowInvalid:
        values = [value.as_py().hex() for value in cells]
    return strings(values)
