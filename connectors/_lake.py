"""A table of a data lake: the files that its log names as the newest state, read as one dataset.

Files that the log has removed may still lie in the folder; they are no part of the table and are not read.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pyarrow as pa

from connectors import _many
from connectors._group import Member
from pdscan.connector import Budget, DatasetInfo, File, Format, Sample, State


class LakeTable:
    """An opened table: one dataset, named by its folder; `version` is what the log calls its newest one."""

    def __init__(
        self, source: str, kind: str, folder: Path, identity: str, version: str, members: Sequence[Member]
    ) -> None:
        self.source = source
        self.kind = kind
        self._folder = folder
        self._identity = identity
        self._version = version
        self._members = members

    def datasets(self) -> Iterator[DatasetInfo]:
        """List the table."""
        size = sum(member.file.size for member in self._members)
        empty = None if self._members else f"{self._version} holds no rows"
        yield DatasetInfo(
            dataset=self._folder.name, kind="collection", format=self.kind, bytes_total=size, skip=empty
        )

    def sample(self, _dataset: DatasetInfo, budget: Budget) -> Sample:
        """Open the table."""
        found = _many.sample(self._members, budget)
        found.batches = self._with_version(found, found.batches)
        return found

    def state(self, _dataset: DatasetInfo) -> State:
        """Tell the table and its version: what the log calls the same is the same."""
        return State("version of the table", (self._identity, self._version))

    def _with_version(self, found: Sample, batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        yield from batches
        found.sampling = f"{found.sampling} of {self._version}"

    def close(self) -> None:
        """Nothing is held open."""


def members(uris: Sequence[str], folder: Path, format_: Format) -> list[Member]:
    """Name the files by their path in the table's folder."""
    from pyarrow.fs import LocalFileSystem

    filesystem = LocalFileSystem()
    return [_member(Path(uri.removeprefix("file://")), folder, filesystem, format_) for uri in sorted(uris)]


def _member(path: Path, folder: Path, filesystem: object, format_: Format) -> Member:
    inside = path.is_relative_to(folder.absolute())
    name = path.relative_to(folder.absolute()).as_posix() if inside else path.name
    size = path.stat().st_size if path.exists() else 0
    return Member(name, File(filesystem, path.as_posix(), size), format_)
