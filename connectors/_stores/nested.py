"""Documents of a store as Arrow batches: nested fields become paths, as those of JSON files do.

What JSON has no type for (points in time, bytes, identifiers, decimals) is written as a person would.
"""

from __future__ import annotations

import datetime as dt
import json
import math
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import Any

import pyarrow as pa

from connectors._stores.records import Records
from pdscan.arrow import text
from pdscan.connector import Sample

AT_ONCE = 2_000
"""Documents that are parsed together."""
CLIP = 65_536
"""Bytes of a binary cell that are read: enough to know a hash, a cipher or a picture."""
_LARGEST = 2**63


def batches(documents: Iterable[Mapping[str, Any]], found: Sample) -> Iterator[pa.RecordBatch]:
    """Turn documents into batches; counts their bytes."""
    records = Records(found)
    waiting = iter(documents)
    while block := [_line(document) for document in islice(waiting, AT_ONCE)]:
        found.bytes_read += sum(map(len, block))
        yield from records.parsed(block)


def _line(document: Mapping[str, Any]) -> bytes:
    return json.dumps(plain(document), ensure_ascii=False).encode(errors="replace")


def plain(value: Any) -> Any:
    r"""Write a value with what JSON has.

    >>> plain({"a": [1, b"\xff", dt.date(2026, 1, 2)], "n": float("nan")})
    {'a': [1, 'ff', '2026-01-02'], 'n': 'nan'}
    """
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    return value if _is_plain(value) else _written(value)


def _is_plain(value: Any) -> bool:
    if isinstance(value, float):
        return math.isfinite(value)
    return (
        value is None or isinstance(value, str) or (isinstance(value, int) and -_LARGEST <= value < _LARGEST)
    )


def _written(value: Any) -> str:
    if isinstance(value, dt.datetime):
        return value.isoformat(" ")
    return _of_bytes(value[:CLIP]) if isinstance(value, bytes) else text(value)


def _of_bytes(value: bytes) -> str:
    """Read bytes as text where they are, else as hexadecimal digits, which the detection knows."""
    try:
        return value.decode()
    except UnicodeDecodeError:
        return value.hex()
