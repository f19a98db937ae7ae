"""Avro, with the `avro` extra: sampled by blocks. What is nested becomes JSON text."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pyarrow as pa

from connectors._folder.pieces import Pieces
from connectors._stream import opened
from pdscan.arrow import record_batch
from pdscan.connector import Budget, File, Format, Sample
from pdscan.errors import DatasetError, MissingExtra


def sample(file: File, _part: str, budget: Budget) -> Sample:
    """Open an Avro file."""
    found = Sample(batches=iter(()))
    return opened(found, _batches(file, budget, found), budget, "reading Avro")


def _batches(file: File, budget: Budget, found: Sample) -> Iterator[pa.RecordBatch]:
    with file.filesystem.open_input_file(file.path) as source:
        blocks = _blocks(source)
        fields = (blocks.writer_schema or {}).get("fields", ())
        sizes = [block.num_records for block in blocks]
    names = [field["name"] for field in fields]
    found.types = {field["name"]: _type(field["type"]) for field in fields}
    found.bytes_read = file.size
    if not any(sizes):
        yield record_batch(names, ())
    shares = Pieces(sizes, "blocks").shares(budget, found)
    with file.filesystem.open_input_file(file.path) as source:
        for number, block in enumerate(_blocks(source)):
            if rows := shares.get(number):
                records = [record for record, _ in zip(block, range(rows), strict=False)]
                yield record_batch(names, [[record[name] for name in names] for record in records])


def _blocks(source: pa.NativeFile) -> Any:
    """Read the blocks without decoding them."""
    try:
        import fastavro
    except ImportError:
        raise DatasetError(str(MissingExtra("reading Avro files", "avro"))) from None
    try:
        return fastavro.block_reader(source)
    except Exception:  # fastavro raises whatever the bytes lead it to
        raise DatasetError("the file is damaged or no Avro file; its header cannot be read") from None


def _type(kind: Any) -> str:
    return kind if isinstance(kind, str) else json.dumps(kind, ensure_ascii=False)


FORMAT = Format(name="avro", suffixes=(".avro",), sample=sample, grouped=True)
