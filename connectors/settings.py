"""Settings of programs (.ini, .env, .properties, YAML, TOML): one row, whose columns are the settings.

So a password stands under its name, as in a table. Comments are text beside it. What does not read as
settings, such as a template, is text.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Sequence
from typing import Any

import pyarrow as pa

from connectors import text
from connectors._folder.recognise import refuse_other
from connectors._stores.records import Records
from connectors._stream import opened
from connectors._text.bytes import start_of
from connectors._text.encoding import decode_start, encoding_of, notes_on
from connectors._text.header import field_names
from connectors._text.settings import settings_of
from pdscan.arrow import record_batch, strings
from pdscan.connector import Budget, File, Format, Sample

MOST = 1_000_000
"""Bytes of a file and values in it, beyond which it is read as text: aliases may stand for very much."""
DEEPEST = 50
_COMMENT = re.compile(r"(?:^|\s)#\s*(.+)$", re.MULTILINE)
_NOTHING = frozenset({"", "~", "null", "Null", "NULL"})


class _IsTextError(Exception):
    """The file is better read as text."""


def sample(file: File, part: str, budget: Budget) -> Sample:
    """Open a settings file."""
    start = start_of(file, MOST + 1)
    refuse_other(start)
    encoding = encoding_of(start)
    written = decode_start(start, encoding).removeprefix("\ufeff")
    found = Sample(batches=iter(()), notes=notes_on(encoding))
    try:
        if len(start) > MOST:
            raise _IsTextError
        batches = list(_batches(file.name.lower(), written, found))
    except _IsTextError:
        return text.sample(file, part, budget)
    found.bytes_read = len(start)
    return opened(found, iter(batches), budget, "reading settings")


def _batches(name: str, written: str, found: Sample) -> Iterator[pa.RecordBatch]:
    if name.endswith((".yaml", ".yml", ".toml")):
        documents = _toml(written) if name.endswith(".toml") else _yaml(written)
        yield from Records(found).taken(documents, None)
        others = _COMMENT.findall(written)
    else:
        read = settings_of(written)
        if not read.holds_settings:
            raise _IsTextError
        names = field_names([name for name, _ in read.settings], len(read.settings))
        if names:
            yield record_batch(names, [[value for _, value in read.settings]])
        others = read.others
    if others:
        yield pa.RecordBatch.from_arrays([strings(others)], names=["text"])


def _yaml(written: str) -> list[dict[str, Any]]:
    """Read documents, every value as it is written: what looks like a number may be one with zeros."""
    import yaml  # here, for all connectors are imported whatever is read

    # It makes text of every value, and calls nothing; the one in C is ten times as fast, where there is one.
    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    try:
        documents = list(yaml.load_all(written, loader))
    except (yaml.YAMLError, RecursionError):
        raise _IsTextError from None
    return _records(documents)


def _toml(written: str) -> list[dict[str, Any]]:
    try:
        return _records([tomllib.loads(written)])
    except (tomllib.TOMLDecodeError, RecursionError):
        raise _IsTextError from None


def _records(documents: Sequence[Any]) -> list[dict[str, Any]]:
    """Take each document, or each item of a list, as a record."""
    values = [item for one in documents for item in (one if isinstance(one, list) else [one])]
    if not values or not all(isinstance(value, dict) and value for value in values):
        raise _IsTextError
    allowance = [MOST]
    return [_plain(value, allowance, 0) for value in values]


def _plain(value: Any, allowance: list[int], depth: int) -> Any:
    """Copy a value as JSON has it, as long as what its aliases stand for does not grow too large."""
    allowance[0] -= 1
    if allowance[0] < 0 or depth > DEEPEST:
        raise _IsTextError
    if isinstance(value, dict):
        return {str(key): _plain(item, allowance, depth + 1) for key, item in value.items()}
    if isinstance(value, list):
        return [_plain(item, allowance, depth + 1) for item in value]
    if isinstance(value, str):
        return None if value in _NOTHING else value
    return value if isinstance(value, bool | int | float) else str(value)


FORMAT = Format(
    name="settings", suffixes=(".ini", ".cfg", ".env", ".properties", ".toml", ".yaml", ".yml"), sample=sample
)
