"""A dataset in lines of JSON, as `inventory.json` and the store have it: one line a field, one a finding."""

from __future__ import annotations

from json import JSONEncoder

from pdscan.inventory.model import Dataset
from pdscan.inventory.records import plain

line = JSONEncoder(ensure_ascii=False, allow_nan=False).encode
_BELOW = (
    ('[{"field": ', '[\n   {"field": '),
    (', {"field": ', ',\n   {"field": '),
    ('[{"id": ', '[\n    {"id": '),
    (', {"id": ', ',\n    {"id": '),
)
"""How fields and findings begin, and where they are put. No text looks like it: its quotes are escaped."""


def dataset_lines(dataset: Dataset) -> str:
    """Return the lines of a dataset, indented as in `inventory.json`; the first stands where it is put."""
    text = line(plain(dataset))
    for beginning, below in _BELOW:
        text = text.replace(beginning, below)
    return text


def as_bytes(text: str) -> bytes:
    """Return JSON in UTF-8: of a file name that is not UTF-8 lone surrogates reach us, which JSON escapes."""
    return text.encode("utf-8", "backslashreplace")
