"""Iceberg tables, with the `iceberg` extra: the data files of the current snapshot, without a catalogue.

The newest metadata file in the table's folder says what the table is; it names its files by their full paths,
so the folder must lie where it was written. Rows that delete files mark as gone, by position or by value,
still stand in the files; they are read, since they are still kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from connectors import avro, orc, parquet
from connectors._folder.group import Member
from connectors._folder.lake import LakeTable, members
from connectors._folder.place import Place, place_of
from connectors._folder.renamed import renamed
from pdscan.connector import ConnectorType
from pdscan.errors import MissingExtra, SourceError

METADATA = ".metadata.json"
FORMATS = {"PARQUET": parquet.FORMAT, "ORC": orc.FORMAT, "AVRO": avro.FORMAT}
_NUMBER = re.compile(r"v?(\d+)")


def open_table(source: str) -> LakeTable:
    """Open the table of a URL: iceberg:///folder, iceberg+s3://bucket/folder, or a metadata file."""
    try:
        from pyiceberg.table import StaticTable
    except ImportError:
        raise MissingExtra("reading Iceberg tables", "iceberg") from None
    file = place_of(source)
    if not file.path.endswith(METADATA):
        file = file.at(_newest(file))
    place = file.at(file.path.rpartition("/metadata/")[0])
    try:
        table = StaticTable.from_metadata(_uri(file), _way_in(place))
        snapshot = table.current_snapshot()
        files = list(_files(table, snapshot)) if snapshot else []
    except Exception as error:
        raise SourceError(
            f"{place.shown}: the Iceberg metadata cannot be read ({type(error).__name__}); "
            "the table must lie where it was written"
        ) from None
    data = [item for item in files if item.content.name == "DATA"]
    version = f"snapshot {snapshot.snapshot_id}" if snapshot else "no snapshot"
    if len(data) < len(files):
        version += ", with rows that are marked as deleted"
    data_files = renamed(_members(data, place), _names(table))
    return LakeTable("iceberg", place, str(table.metadata.table_uuid), version, data_files)


def _names(table: Any) -> dict[int | str, str]:
    """Tell what the table calls its columns, nested ones too; a dropped one keeps its last name."""
    from pyiceberg.schema import index_by_id

    schemas = [schema for _, schema in sorted(table.schemas().items())] + [table.schema()]
    return {number: field.name for schema in schemas for number, field in index_by_id(schema).items()}


def _files(table: Any, snapshot: Any) -> Iterator[Any]:
    """Walk the files of a snapshot; a plan of a scan would refuse deletes by value."""
    for manifest in snapshot.manifests(table.io):
        yield from (
            entry.data_file for entry in manifest.fetch_manifest_entry(table.io, discard_deleted=True)
        )


def _members(files: Sequence[Any], place: Place) -> list[Member]:
    kinds = sorted({item.file_format.value for item in files})
    return [
        member
        for kind in kinds
        for member in members(
            [item.file_path for item in files if item.file_format.value == kind], place, FORMATS[kind]
        )
    ]


def _uri(file: Place) -> str:
    return file.address if file.scheme else f"file://{file.path}"


def _way_in(place: Place) -> dict[str, str]:
    """Write the way in as the library reads it; what is not told it takes from the environment."""
    settings = place.settings
    told = {
        "s3.access-key-id": settings.get("key"),
        "s3.secret-access-key": settings.get("secret"),
        "s3.region": settings.get("region"),
    }
    if endpoint := settings.get("endpoint_override"):
        told["s3.endpoint"] = f"{settings.get('scheme', 'https')}://{endpoint}"
    return {name: value for name, value in told.items() if value}


def _newest(folder: Place) -> str:
    """Find the metadata file with the highest number: 00002-….metadata.json, v2.metadata.json."""
    from pyarrow.fs import FileSelector

    listed = folder.filesystem.get_file_info(FileSelector(f"{folder.path}/metadata", allow_not_found=True))
    found = [info for info in listed if info.base_name.endswith(METADATA)]
    if not found:
        raise SourceError(f"{folder.shown} is no Iceberg table: it has no metadata/*{METADATA}")
    newest = max(found, key=lambda info: (_number(info.base_name), info.base_name))
    return str(newest.path)


def _number(name: str) -> int:
    match = _NUMBER.match(name)
    return int(match.group(1)) if match else -1


CONNECTOR = ConnectorType(name="iceberg", schemes=("iceberg", "iceberg+s3"), open=open_table)
