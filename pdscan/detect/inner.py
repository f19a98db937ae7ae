"""What stands inside a cell: JSON, and text in base64. Encoding is not protection, so it is opened.

Each JSON path and the decoded text become fields of their own for the readers; the classification
judges them on the column that holds them.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import pyarrow as pa

from pdscan.detect import arrays
from pdscan.detect.column import Column
from pdscan.detect.protection import opened

if TYPE_CHECKING:
    from pdscan.detect.values import FieldReader

PROBE = 32
OPENED = 2_000
"""Distinct cells that are opened at most."""
DEEPEST = 6
DECODED = "(decoded)"


def look(reader: FieldReader, values: pa.StringArray) -> None:
    """Open the cells when most of a probe can be opened, and read what is inside."""
    probe = values.slice(0, PROBE).to_pylist()
    for found_in in (_json_paths, _decoded):
        if sum(1 for value in probe if any(True for _ in found_in(value))) * 2 > len(probe):
            opened_values = values.slice(0, OPENED)
            reader.evidence.opened += len(opened_values)
            _read_inside(reader, opened_values, found_in)
            return


def _read_inside(
    reader: FieldReader, values: pa.StringArray, found_in: Callable[[str], Iterator[tuple[str, str]]]
) -> None:
    inside: dict[str, list[str]] = {}
    for value in values.to_pylist():
        for path, text in found_in(value):
            inside.setdefault(path, []).append(text)
    for path, texts in inside.items():
        reader.child(path).feed(Column(path, "text", arrays.strings(texts)))


def _json_paths(value: str) -> Iterator[tuple[str, str]]:
    if value[:1] not in "{[":
        return
    try:
        document = json.loads(value)
    except (ValueError, RecursionError):
        return
    yield from _leaves("", document, 0)


def _leaves(path: str, node: Any, depth: int) -> Iterator[tuple[str, str]]:
    if depth > DEEPEST:
        return
    if isinstance(node, dict):
        for key, item in node.items():
            yield from _leaves(f"{path}.{key}" if path else str(key), item, depth + 1)
    elif isinstance(node, list):
        for item in node:
            yield from _leaves(f"{path}[]", item, depth + 1)
    elif node is not None and not isinstance(node, bool):
        yield path, str(node)


def _decoded(value: str) -> Iterator[tuple[str, str]]:
    text = opened(value)
    if text is not None:
        yield DECODED, text
