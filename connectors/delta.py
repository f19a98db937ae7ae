"""Delta Lake tables, with the `delta` extra: the files of the newest version."""

from __future__ import annotations

import json
from typing import Any

from connectors._folder.lake import LakeTable, members
from connectors._folder.place import Place, place_of
from connectors._folder.renamed import renamed
from connectors.parquet import FORMAT as PARQUET
from pdscan.connector import ConnectorType
from pdscan.errors import MissingExtra, SourceError


def open_table(source: str) -> LakeTable:
    """Open the table of a URL: delta:///folder, delta+s3://bucket/folder."""
    try:
        from deltalake import DeltaTable
    except ImportError:
        raise MissingExtra("reading Delta tables", "delta") from None
    place = place_of(source)
    try:
        table = DeltaTable(place.address, storage_options=_way_in(place))
        uris, identity = table.file_uris(), str(table.metadata().id)
    except Exception as error:
        raise SourceError(f"{place.shown}: the Delta log cannot be read ({type(error).__name__})") from None
    version = f"version {table.version()}"
    files = renamed(members(uris, place, PARQUET), _names(json.loads(table.schema().to_json())))
    return LakeTable("delta", place, identity, version, files)


def _names(kind: Any) -> dict[int | str, str]:
    """Tell what the table calls the columns to which it gave other names in its files, nested ones too."""
    if not isinstance(kind, dict):
        return {}
    names: dict[int | str, str] = {}
    for field in kind.get("fields", ()):
        if physical := field["metadata"].get("delta.columnMapping.physicalName"):
            names[physical] = field["name"]
        names |= _names(field["type"])
    return names | _names(kind.get("elementType")) | _names(kind.get("valueType"))


def _way_in(place: Place) -> dict[str, str]:
    """Write the way in as the library reads it; what is not told it takes from the environment."""
    settings = place.settings
    told = {
        "AWS_ACCESS_KEY_ID": settings.get("key"),
        "AWS_SECRET_ACCESS_KEY": settings.get("secret"),
        "AWS_REGION": settings.get("region"),
    }
    if endpoint := settings.get("endpoint_override"):
        scheme = settings.get("scheme", "https")
        told |= {
            "AWS_ENDPOINT_URL": f"{scheme}://{endpoint}",
            "AWS_ALLOW_HTTP": str(scheme == "http").lower(),
        }
    return {name: value for name, value in told.items() if value}


CONNECTOR = ConnectorType(name="delta", schemes=("delta", "delta+s3"), open=open_table)
