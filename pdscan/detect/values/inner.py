"""What stands inside a cell: JSON, and text in base64. Encoding is not protection, so it is opened.

Each JSON path and the decoded text become fields of their own for the readers; the classification
judges them on the column that holds them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pyarrow as pa

from pdscan.detect.protection.states import opened

PROBE = 32
OPENED = 2_000
"""Distinct cells that are opened at most."""
DEEPEST = 6
DECODED = "(decoded)"
ANY = "*"
"""Stands in a path for names that are data: {"a@example.org": …}."""
_DATUM = re.compile(r"@|[0-9]{5}")


@dataclass(frozen=True, slots=True)
class Opened:
    """What stood inside so many cells: texts by JSON path, or by `DECODED`."""

    cells: int
    texts: dict[str, list[str]]


def opened_cells(values: pa.StringArray) -> Opened:
    """Open the cells when most of a probe can be opened."""
    probe = values.slice(0, PROBE).to_pylist()
    for found_in in (_json_paths, _decoded):
        if sum(1 for value in probe if any(True for _ in found_in(value))) * 2 > len(probe):
            return _opened(values.slice(0, OPENED).to_pylist(), found_in)
    return Opened(0, {})


def _opened(values: list[str], found_in: Callable[[str], Iterator[tuple[str, str]]]) -> Opened:
    inside: dict[str, list[str]] = {}
    for value in values:
        for path, text in found_in(value):
            inside.setdefault(path, []).append(text)
    return Opened(len(values), inside)


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
            name = str(key)
            if _DATUM.search(name):  # a datum is no name of a place: it is one more value
                yield f"{path}.{ANY}" if path else ANY, name
                name = ANY
            yield from _leaves(f"{path}.{name}" if path else name, item, depth + 1)
    elif isinstance(node, list):
        for item in node:
            yield from _leaves(f"{path}[]", item, depth + 1)
    elif node is not None and not isinstance(node, bool):
        yield path, str(node)


def _decoded(value: str) -> Iterator[tuple[str, str]]:
    text = opened(value)
    if text is not None:
        yield DECODED, text
