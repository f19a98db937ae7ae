"""Delta Lake tables, with the `delta` extra: the files of the newest version."""

from __future__ import annotations

from pathlib import Path

from connectors._lake import LakeTable, members
from connectors.parquet import FORMAT as PARQUET
from pdscan.connector import ConnectorType
from pdscan.errors import MissingExtra, SourceError


def open_table(source: str) -> LakeTable:
    """Open the table of a URL, delta:///folder."""
    try:
        from deltalake import DeltaTable
    except ImportError:
        raise MissingExtra("reading Delta tables", "delta") from None
    folder = Path(source.partition("://")[2].removeprefix("/"))
    try:
        table = DeltaTable(str(folder))
        uris, identity = table.file_uris(), str(table.metadata().id)
    except Exception as error:
        raise SourceError(f"{folder}: the Delta log cannot be read ({type(error).__name__})") from None
    version = f"version {table.version()}"
    return LakeTable(source, "delta", folder, identity, version, members(uris, folder, PARQUET))


CONNECTOR = ConnectorType(name="delta", schemes=("delta",), open=open_table)
