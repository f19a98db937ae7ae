"""Record batches of Python values, for sources that deliver rows: drivers, spreadsheets, mail.

`pa.array` imports pandas when it is installed, which costs more than a sampled scan; these functions
fill the buffers themselves. A column whose values are of one kind keeps that kind; a column of mixed
kinds, or of what Arrow has no cheap type for, becomes text, and nothing is lost on the way.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Iterable, Sequence, Sized
from decimal import Decimal
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa

Values = Sequence[Any]

EXACT_FLOAT = 2**53
"""Up to here a float64 holds every integer exactly."""


def record_batch(names: Sequence[str], rows: Sequence[Sequence[Any]]) -> pa.RecordBatch:
    """Turn rows into a batch; without rows the columns are there, of type null.

    >>> record_batch(["id", "phone"], [(1, "0812345678"), (2, None)]).schema.types
    [DataType(int64), DataType(string)]
    """
    columns = zip(*rows, strict=True) if rows else [()] * len(names)
    return pa.RecordBatch.from_arrays([column(values) for values in columns], names=list(names))


def without_rows(schema: pa.Schema) -> pa.RecordBatch:
    """Return a batch that only shows the columns."""
    return pa.RecordBatch.from_arrays([pa.nulls(0, kind) for kind in schema.types], schema=schema)


def column(values: Values) -> pa.Array:
    """Build the array that fits the values.

    >>> column([1, None, 3]).type, column([1, "01"]).to_pylist()
    (DataType(int64), ['1', '01'])
    """
    kinds = frozenset(map(type, values)) - {type(None)}
    if not kinds:
        return pa.nulls(len(values))
    return _BUILDERS.get(kinds, _as_text)(values)


def strings(values: Sequence[str | None]) -> pa.StringArray:
    """Build a text array."""
    filled = ["" if value is None else value for value in values]
    together = "".join(filled)
    if together.isascii():  # a letter is a byte: none has to be encoded by itself
        return _variable(pa.string(), filled, together.encode(), values)
    try:
        encoded = [value.encode() for value in filled]
    except UnicodeEncodeError:  # half a surrogate pair, as JSON can hold
        encoded = [value.encode(errors="replace") for value in filled]
    return _variable(pa.string(), encoded, b"".join(encoded), values)


def decoded(value: bytes) -> str:
    """Read bytes as UTF-8 where they are, else as the Thai code page.

    >>> decoded("ก".encode()) == decoded("ก".encode("cp874")) == "ก"
    True
    """
    try:
        return value.decode()
    except UnicodeDecodeError:
        return value.decode("cp874", errors="replace")


def in_utf8(cells: pa.StringArray) -> pa.StringArray:
    """Mend what a source took for text unseen: of a large file few cells are read, and these are checked."""
    try:
        cells.validate(full=True)
    except pa.ArrowInvalid:
        as_bytes = cells.view(pa.binary()).to_pylist()
        return strings([None if cell is None else decoded(cell) for cell in as_bytes])
    return cells


def text(value: object) -> str:
    """Write any value as a person would read it."""
    if isinstance(value, str):
        return value
    if isinstance(value, bytes | bytearray | memoryview):
        return decoded(bytes(value))
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, dict | list):
        return json.dumps(value, ensure_ascii=False, default=text)
    return str(value)


def _as_text(values: Values) -> pa.StringArray:
    return strings([None if value is None else text(value) for value in values])


def _stored_text(values: Values) -> pa.StringArray:
    """Build text of the bytes that a database stores, which need not be valid UTF-8."""
    filled = [b"" if value is None else value for value in values]
    return in_utf8(_variable(pa.string(), filled, b"".join(filled), values))


def _bytes(values: Values) -> pa.BinaryArray:
    filled = [b"" if value is None else value for value in values]
    return _variable(pa.binary(), filled, b"".join(filled), values)


def _integers(values: Values) -> pa.Array:
    try:
        return _fixed(pa.int64(), [0 if value is None else value for value in values], np.int64, values)
    except OverflowError:
        return _as_text(values)


def _floats(values: Values) -> pa.Array:
    return _fixed(pa.float64(), [0.0 if value is None else value for value in values], np.float64, values)


def _numbers(values: Values) -> pa.Array:
    """Build integers among fractions, as SQLite holds them, exactly."""
    exact = all(abs(value) <= EXACT_FLOAT for value in values if isinstance(value, int))
    return _floats(values) if exact else _as_text(values)


def _booleans(values: Values) -> pa.BooleanArray:
    bits = np.packbits(np.array([bool(value) for value in values]), bitorder="little")
    return pa.Array.from_buffers(pa.bool_(), len(values), [_validity(values), pa.py_buffer(bits)])


def _dates(values: Values) -> pa.Date32Array:
    days = np.array(values, dtype="datetime64[D]").astype(np.int64)
    return _fixed(pa.date32(), np.where(_present(values), days, 0), np.int32, values)


def _timestamps(values: Values) -> pa.TimestampArray:
    """Build points in time; those with a zone are told in UTC."""
    zoned = any(value.tzinfo for value in values if value is not None)
    if zoned:
        values = [value and value.astimezone(dt.UTC).replace(tzinfo=None) for value in values]
    ticks = np.array(values, dtype="datetime64[us]").astype(np.int64)
    kind = pa.timestamp("us", "UTC" if zoned else None)
    return _fixed(kind, np.where(_present(values), ticks, 0), np.int64, values)


def _lists(values: Values) -> pa.ListArray:
    """Build lists; their items are of one kind, or text."""
    filled = [() if value is None else value for value in values]
    items = column([item for value in filled for item in value])
    offsets = np.zeros(len(filled) + 1, dtype=np.int32)
    np.cumsum(np.fromiter(map(len, filled), dtype=np.int32, count=len(filled)), out=offsets[1:])
    buffers = [_validity(values), pa.py_buffer(offsets)]
    return pa.Array.from_buffers(pa.list_(items.type), len(filled), buffers, children=[items])


_BUILDERS: dict[frozenset[type], Callable[[Values], pa.Array]] = {
    frozenset({str}): strings,
    frozenset({bytearray}): _stored_text,
    frozenset({bytes}): _bytes,
    frozenset({bool}): _booleans,
    frozenset({int}): _integers,
    frozenset({float}): _floats,
    frozenset({int, float}): _numbers,
    frozenset({dt.date}): _dates,
    frozenset({dt.datetime}): _timestamps,
    frozenset({list}): _lists,
}


def _present(values: Values) -> npt.NDArray[np.bool_]:
    return np.fromiter((value is not None for value in values), dtype=np.bool_, count=len(values))


def _validity(values: Values) -> pa.Buffer | None:
    if None not in values:
        return None
    return pa.py_buffer(np.packbits(_present(values), bitorder="little"))


def _fixed(kind: pa.DataType, filled: Iterable[Any], dtype: type[np.generic], values: Values) -> pa.Array:
    cells = np.array(filled, dtype=dtype)
    return pa.Array.from_buffers(kind, len(cells), [_validity(values), pa.py_buffer(cells)])


def _variable(kind: pa.DataType, cells: Sequence[Sized], together: bytes, values: Values) -> pa.Array:
    offsets = np.zeros(len(cells) + 1, dtype=np.int32)
    np.cumsum(np.fromiter(map(len, cells), dtype=np.int32, count=len(cells)), out=offsets[1:])
    buffers = [_validity(values), pa.py_buffer(offsets), pa.py_buffer(together)]
    return pa.Array.from_buffers(kind, len(cells), buffers)
