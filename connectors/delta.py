"""Delta Lake tables, with the `delta` extra: the files of the newest version, read as one dataset.

Files that the log has removed may still lie in the folder; they are no part of the table and are not read.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pyarrow as pa

from connectors import _many
from connectors._group import Member
from connectors.parquet import FORMAT as PARQUET
from pdscan.connector import Budget, ConnectorType, DatasetInfo, File, Sample
from pdscan.errors import MissingExtra, SourceError


class Table:
    """An opened Delta table: one dataset, named by its folder."""

    kind = "delta"

    def __init__(self, source: str, folder: Path, version: int, members: list[Member]) -> None:
        self.source = source
        self._folder = folder
        self._version = version
        self._members = members

    def datasets(self) -> Iterator[DatasetInfo]:
        """List the table."""
        yield DatasetInfo(dataset=self._folder.name, kind="collection", format="delta")

    def sample(self, _dataset: DatasetInfo, budget: Budget) -> Sample:
        """Open the table."""
        found = _many.sample(self._members, budget)
        found.batches = self._with_version(found, found.batches)
        return found

    def _with_version(self, found: Sample, batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        yield from batches
        found.sampling = f"{found.sampling} of version {self._version}"

    def close(self) -> None:
        """Nothing is held open."""


def open_table(source: str) -> Table:
    """Open the table of a URL, delta:///folder."""
    try:
        from deltalake import DeltaTable
    except ImportError:
        raise MissingExtra("reading Delta tables", "delta") from None
    from pyarrow.fs import LocalFileSystem

    folder = Path(source.partition("://")[2].removeprefix("/"))
    try:
        table = DeltaTable(str(folder))
        uris = sorted(table.file_uris())
    except Exception as error:
        raise SourceError(f"{folder}: the Delta log cannot be read ({type(error).__name__})") from None
    members = [_member(Path(uri.removeprefix("file://")), folder, LocalFileSystem()) for uri in uris]
    return Table(source, folder, table.version(), members)


def _member(path: Path, folder: Path, filesystem: object) -> Member:
    name = path.relative_to(folder.absolute()).as_posix()
    size = path.stat().st_size if path.exists() else 0
    return Member(name, File(filesystem, path.as_posix(), size), PARQUET)


CONNECTOR = ConnectorType(name="delta", schemes=("delta",), open=open_table)
