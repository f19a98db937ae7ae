"""Iceberg tables, with the `iceberg` extra: the data files of the current snapshot, without a catalogue.

The newest metadata file in the table's folder says what the table is; it names its files by their full paths,
so the folder must lie where it was written. Rows that delete files mark as gone still stand in the files;
they are read, since they are still kept.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from connectors import avro, orc, parquet
from connectors._group import Member
from connectors._lake import LakeTable, members
from pdscan.connector import ConnectorType
from pdscan.errors import MissingExtra, SourceError

METADATA = "*.metadata.json"
FORMATS = {"PARQUET": parquet.FORMAT, "ORC": orc.FORMAT, "AVRO": avro.FORMAT}
_NUMBER = re.compile(r"v?(\d+)")


def open_table(source: str) -> LakeTable:
    """Open the table of a URL: iceberg:///folder, or one of its metadata files."""
    try:
        from pyiceberg.table import StaticTable
    except ImportError:
        raise MissingExtra("reading Iceberg tables", "iceberg") from None
    path = Path(source.partition("://")[2].removeprefix("/"))
    file = path if path.name.endswith(".metadata.json") else _newest(path)
    folder = file.parent.parent
    try:
        table = StaticTable.from_metadata(file.absolute().as_uri())
        snapshot = table.current_snapshot()
        tasks = list(table.scan().plan_files())
    except Exception as error:
        raise SourceError(
            f"{folder}: the Iceberg metadata cannot be read ({type(error).__name__}); "
            "the table must lie where it was written"
        ) from None
    state = f"snapshot {snapshot.snapshot_id}" if snapshot else "no snapshot"
    if any(task.delete_files for task in tasks):
        state += ", with rows that are marked as deleted"
    identity = str(table.metadata.table_uuid)
    return LakeTable(source, "iceberg", folder, identity, state, _files(tasks, folder))


def _files(tasks: list[Any], folder: Path) -> list[Member]:
    kinds = {task.file.file_format.value for task in tasks}
    return [
        member
        for kind in sorted(kinds)
        for member in members(
            [task.file.file_path for task in tasks if task.file.file_format.value == kind],
            folder,
            FORMATS[kind],
        )
    ]


def _newest(folder: Path) -> Path:
    """Find the metadata file with the highest number: 00002-….metadata.json, v2.metadata.json."""
    found = list((folder / "metadata").glob(METADATA))
    if not found:
        raise SourceError(f"{folder} is no Iceberg table: it has no metadata/{METADATA}")
    return max(found, key=lambda file: (_number(file.name), file.name))


def _number(name: str) -> int:
    match = _NUMBER.match(name)
    return int(match.group(1)) if match else -1


CONNECTOR = ConnectorType(name="iceberg", schemes=("iceberg",), open=open_table)
