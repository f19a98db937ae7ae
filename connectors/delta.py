"""Delta Lake tables, with the `delta` extra: the files of the newest version."""

from __future__ import annotations

from connectors._folder.lake import LakeTable, members
from connectors._folder.place import Place, place_of
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
    return LakeTable("delta", place, identity, version, members(uris, place, PARQUET))


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
