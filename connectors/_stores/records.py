"""Records of JSON as Arrow batches: their types, and what to do when they do not agree with each other.

Arrow reads dates as points in time, which would lose how they were written, so such fields are asked for
as text. A block whose fields change their type is parsed record by record, and what changes its type, at
whatever depth, becomes text. A record that is no JSON is left out and told.
"""

from __future__ import annotations

import io
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import isfinite
from typing import Any

import pyarrow as pa

from connectors._stores.keyed import names_hold_data, record_of
from pdscan.arrow import decoded
from pdscan.connector import Sample
from pdscan.errors import DatasetError

BLOCK = 4 << 20
TOGETHER = 2_000
"""Values that are parsed at once."""
BROKEN = object()
"""Stands for what is no JSON."""
AS_IS, TEXT = "as is", "text"


@dataclass(slots=True)
class Records:
    """Parses records, and keeps count of those that are no JSON."""

    sample: Sample
    rows: int = 0
    broken: int = 0

    def parsed(self, records: list[bytes]) -> Iterator[pa.RecordBatch]:
        """Parse records, by Arrow where they agree with each other."""
        if not records:
            return
        try:
            table = _by_arrow(records)
            if names_hold_data(table.schema):
                table = _by_arrow(_agreed([record_of(loaded(record)) for record in records]))
        except (pa.ArrowInvalid, pa.ArrowNotImplementedError):
            values = [loaded(record) for record in records]
            whole = [record for record, value in zip(records, values, strict=True) if value is not BROKEN]
            self.broken += len(records) - len(whole)
            if len(whole) < len(records):
                yield from self.parsed(whole)
                return
            table = _by_arrow(_agreed([record_of(value) for value in values]))
        self.rows += table.num_rows
        yield from table.to_batches()

    def taken(self, values: Iterable[Any], most: int | None) -> Iterator[pa.RecordBatch]:
        """Make records of values, until there are as many as are asked for."""
        waiting: list[bytes] = []
        for value in values:
            if most is not None and self.rows + len(waiting) >= most:
                self.sample.sampling, self.sample.not_seen = "head", f"all but the first {most:,} records"
                break
            waiting.append(json.dumps(value, ensure_ascii=False).encode(errors="replace"))
            if len(waiting) >= TOGETHER:
                yield from self.parsed(waiting)
                waiting = []
        yield from self.parsed(waiting)

    def tell(self) -> None:
        """Write into the sample what could not be read."""
        if not self.broken:
            return
        if not self.rows:
            raise DatasetError(f"none of its {self.broken:,} lines is valid JSON")
        lines = f"{self.broken:,} of {self.rows + self.broken:,} lines are no valid JSON and were left out"
        self.sample.problem = "; ".join(filter(None, (self.sample.problem, lines)))


def loaded(record: bytes) -> Any:
    """Parse one record; BROKEN when it is no JSON."""
    try:
        return json.loads(decoded(record).removeprefix("\ufeff"), parse_constant=_no_number)
    except (ValueError, RecursionError):
        return BROKEN


def _no_number(_constant: str) -> None:
    """Take NaN and Infinity, which some programs write, as nothing."""


def _as_utf8(records: list[bytes]) -> bytes:
    """Join records to a block; Arrow would hand on what is no UTF-8, and fail where it is used."""
    block = b"\n".join(records)
    try:
        block.decode()
    except UnicodeDecodeError:
        return "\n".join(map(decoded, records)).encode()
    return block


def _by_arrow(records: list[bytes]) -> pa.Table:
    if not all(record.lstrip().startswith(b"{") for record in records):
        raise pa.ArrowInvalid("Arrow reads objects only, and crashes on a null where a record should be")
    block = _as_utf8(records)
    table = _read(block, None)
    if any(_holds_time(field.type) for field in table.schema):
        return _read(block, pa.schema([(field.name, _as_written(field.type)) for field in table.schema]))
    return table


def _read(block: bytes, schema: pa.Schema | None) -> pa.Table:
    import pyarrow.json as pajson  # here, for all connectors are imported whatever is read

    return pajson.read_json(
        io.BytesIO(block),
        read_options=pajson.ReadOptions(use_threads=False, block_size=max(BLOCK, len(block) + 1)),
        parse_options=pajson.ParseOptions(explicit_schema=schema, newlines_in_values=True),
    )


def _holds_time(kind: pa.DataType) -> bool:
    return pa.types.is_temporal(kind) or any(
        _holds_time(kind.field(at).type) for at in range(kind.num_fields)
    )


def _as_written(kind: pa.DataType) -> pa.DataType:
    """Put text in the place of points in time, at any depth."""
    if pa.types.is_temporal(kind):
        return pa.string()
    if pa.types.is_struct(kind):
        return pa.struct([(field.name, _as_written(field.type)) for field in kind])
    if pa.types.is_list(kind):
        return pa.list_(_as_written(kind.value_type))
    return kind


def _agreed(values: list[Any]) -> list[bytes]:
    """Write records anew so that each field has one type: what changes it becomes text."""
    rows = [value if isinstance(value, dict) else {"value": value} for value in values]
    kind = _common(rows)
    return [json.dumps(_made(row, kind), ensure_ascii=False).encode(errors="replace") for row in rows]


def _common(values: Sequence[Any]) -> Any:
    """Return what values have in common: kinds by key, the kind of list items, AS_IS, or TEXT where mixed."""
    present = [value for value in values if value is not None]
    if present and all(isinstance(value, dict) for value in present):
        keys = dict.fromkeys(key for value in present for key in value)
        return {key: _common([value[key] for value in present if key in value]) for key in keys}
    if present and all(isinstance(value, list) for value in present):
        return [_common([item for value in present for item in value])]
    kinds = set(map(_scalar, present))
    return AS_IS if len(kinds - {TEXT}) <= 1 and TEXT not in kinds else TEXT


def _scalar(value: Any) -> str:
    """Name the type of a value as Arrow tells types apart; what it has no type for is text."""
    if isinstance(value, bool | str):
        return type(value).__name__
    fits = (isinstance(value, float) and isfinite(value)) or (
        isinstance(value, int) and -(2**63) <= value < 2**63
    )
    return "number" if fits else TEXT


def _made(value: Any, kind: Any) -> Any:
    if value is None or kind == AS_IS:
        return value
    if kind == TEXT:
        return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    if isinstance(kind, dict):
        return {key: _made(item, kind[key]) for key, item in value.items()}
    return [_made(item, kind[0]) for item in value]
