"""A table of a data lake: the files that its log names as the newest state, read as one dataset.

Files that the log has removed may still lie in the folder; they are no part of the table and are not read.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pyarrow as pa

from connectors._folder import many
from connectors._folder.group import Member
from connectors._folder.place import Place
from pdscan.connector import Budget, DatasetInfo, File, Format, Sample, State


class LakeTable:
    """An opened table: one dataset, named by its folder; `version` is what the log calls its newest one."""

    def __init__(
        self, kind: str, place: Place, identity: str, version: str, members: Sequence[Member]
    ) -> None:
        self.source = place.shown if place.scheme else f"{kind}:///{place.path}"
        self.kind = kind
        self._place = place
        self._identity = identity
        self._version = version
        self._members = members

    def datasets(self) -> Iterator[DatasetInfo]:
        """List the table."""
        size = sum(member.file.size for member in self._members)
        empty = None if self._members else f"{self._version} holds no rows"
        yield DatasetInfo(
            dataset=self._place.name, kind="collection", format=self.kind, bytes_total=size, skip=empty
        )

    def sample(self, _dataset: DatasetInfo, budget: Budget) -> Sample:
        """Open the table."""
        found = many.sample(self._members, budget)
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


def members(addresses: Sequence[str], place: Place, format_: Format) -> list[Member]:
    """Name the files by their path in the table's folder; one that is gone is told when it is read."""
    paths = [place.path_of(address) for address in sorted(addresses)]
    found = place.filesystem.get_file_info(paths)
    return [_member(path, info.size or 0, place, format_) for path, info in zip(paths, found, strict=True)]


def _member(path: str, size: int, place: Place, format_: Format) -> Member:
    inside = path.startswith(f"{place.path}/")
    name = path.removeprefix(f"{place.path}/") if inside else path.rpartition("/")[2]
    return Member(name, File(place.filesystem, path, size), format_)
