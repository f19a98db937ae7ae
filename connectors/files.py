"""Files and folders: a path to one file, or a folder whose files are walked, recognised and grouped.

One file is one dataset, named by its path from the source; a workbook is one for each sheet
("staff.xlsx#Sheet1"), a database file one for each table ("shop.db#customers"); a Hive tree or a folder
of part files is one dataset, named by the folder; an archive is a folder ("old.zip!staff.csv"). What cannot
be read is listed with the reason.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

from connectors._archives.archive import ARCHIVE, Archives, is_archive
from connectors._archives.memory import InMemory, in_memory
from connectors._folder import many, walk
from connectors._folder.group import Member, grouped
from connectors._folder.looks import Looks
from connectors._folder.names import readable, system_for
from connectors._folder.recognise import Recognised
from connectors._folder.state import etags_of, has_changed, of_files, times_of
from pdscan.connector import (
    Budget,
    Connector,
    ConnectorType,
    DatasetInfo,
    File,
    Format,
    Memory,
    Sample,
    State,
    state_of,
)
from pdscan.errors import DatasetError, SourceError, reason
from pdscan.registry import connectors, formats

if TYPE_CHECKING:
    import pyarrow as pa

CHANGED = "the file was changed while it was scanned; what was read may be partly old and partly new"


@dataclass(frozen=True, slots=True)
class _Part:
    """Part of a file that holds several tables; an empty name is the file itself."""

    file: File
    format: Format
    name: str = ""

    def sample(self, budget: Budget) -> Sample:
        found = self.format.sample(self.file, self.name, budget)
        found.batches = _noting_change(self.file, found, found.batches)
        return found

    def state(self, etags: Mapping[str, str]) -> State | None:
        return of_files([self.file], etags)


def _noting_change(file: File, found: Sample, batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    yield from batches
    if has_changed(file):
        found.notes.append(CHANGED)


@dataclass(frozen=True, slots=True)
class _Group:
    members: Sequence[Member]

    def sample(self, budget: Budget) -> Sample:
        return many.sample(self.members, budget)

    def state(self, etags: Mapping[str, str]) -> State | None:
        return of_files([member.file for member in self.members], etags)


@dataclass(frozen=True, slots=True)
class _Table:
    """A table of a database file."""

    database: Connector
    dataset: DatasetInfo

    def sample(self, budget: Budget) -> Sample:
        return self.database.sample(self.dataset, budget)

    def state(self, _etags: Mapping[str, str]) -> State | None:
        return state_of(self.database, self.dataset)


def _elsewhere(handle: _Part | _Group, file: File) -> Callable[[Budget], Sample] | None:
    """Let other machines read a file where it lies; what is in an archive is read where that is open."""
    return None if file.filesystem.type_name == ARCHIVE else handle.sample


@dataclass(slots=True)
class Files:
    """An opened file or folder, of this machine or of a store that Arrow can read."""

    source: str
    kind: str
    found: Sequence[walk.Found]
    _databases: list[Connector | InMemory] = field(default_factory=list)
    _archives: Archives = field(default_factory=Archives)
    memory: Memory = field(default_factory=Memory)
    _etags: Mapping[str, str] | None = None

    def datasets(self) -> Iterator[DatasetInfo]:
        """List what the files hold, in the order of their paths."""
        yield from sorted(self._listed(), key=lambda info: info.dataset)

    @property
    def _own_name(self) -> str:
        """Name a dataset that is the whole source."""
        return self.source.rstrip("/").rpartition("/")[2]

    def _listed(self) -> Iterator[DatasetInfo]:
        looks = Looks(self.memory, formats())
        members = []
        for found in self._files(looks):
            if found.problem:
                yield _unread(found, Recognised(unreadable=found.problem))
                continue
            what = Recognised(database=found.table) if found.table else looks.recognised(found.file)
            if what.database:
                yield from self._tables(found, what.database)
            elif what.format is None:
                yield _unread(found, what)
            else:
                members.append(Member(found.name, found.file, what.format))
        for name, family in grouped(members, self._own_name, looks.agree):
            if len(family) > 1 or name != family[0].name:
                yield from _grouped(name, family)
            else:
                yield from _parts(family[0], looks)

    def _files(self, looks: Looks) -> Iterator[walk.Found]:
        """List the files, those in archives and documents too."""
        for found in self.found:
            if found.problem or found.table or not found.file.size:
                yield found
            elif is_archive(found.name) or looks.holds_objects(found.file):
                yield from self._archives.files(found)
            else:
                yield found

    def _tables(self, found: walk.Found, database: str) -> Iterator[DatasetInfo]:
        """List the tables of a database file, through the connector for such databases."""
        path = found.file.path
        try:
            if found.address is None and found.file.filesystem.type_name != "local":
                self._databases.append(copy := in_memory(found.file))
                path = copy.path
            address = found.address or f"{database}:///{path}"
            opener = connectors()[address.partition("://")[0]]
            self._databases.append(opened := opener.open(address))
            listed = list(opened.datasets())
        except Exception as error:
            why = (
                reason(error, "listing its tables").removeprefix(f"{database}:///").removeprefix(f"{path}: ")
            )
            yield _unread(found, Recognised(unreadable=why))
            return
        for info in listed:
            name = found.name or self._own_name
            inner = "" if found.table else f"#{info.dataset}"
            yield replace(info, dataset=name + inner, handle=_Table(opened, info))

    def sample(self, dataset: DatasetInfo, budget: Budget) -> Sample:
        """Open one dataset."""
        handle: _Part | _Group | _Table = dataset.handle
        return handle.sample(budget)

    def state(self, dataset: DatasetInfo) -> State | None:
        """Tell by what a later run will know that the files of a dataset are the same."""
        if self._etags is None:
            self._etags = etags_of(found.file for found in self.found if not found.problem)
        handle: _Part | _Group | _Table = dataset.handle
        return None if handle is None else handle.state(self._etags)

    def close(self) -> None:
        """Close database files and archives."""
        self._archives.close()
        for opened in reversed(self._databases):
            opened.close()


def _unread(found: walk.Found, what: Recognised) -> DatasetInfo:
    suffix = found.name.rpartition(".")[2].lower() if "." in found.name.rpartition("/")[2] else "unknown"
    return DatasetInfo(
        dataset=found.name, kind="file", format=suffix, skip=what.skip, unreadable=what.unreadable
    )


def _grouped(name: str, family: list[Member]) -> Iterator[DatasetInfo]:
    size = sum(member.file.size for member in family)
    handle = _Group(family)
    yield DatasetInfo(
        dataset=name,
        kind="collection",
        format=family[0].format.name,
        handle=handle,
        bytes_total=size,
        elsewhere=_elsewhere(handle, family[0].file),
    )


def _parts(member: Member, looks: Looks) -> Iterator[DatasetInfo]:
    """List the parts of a file; one that cannot list them cannot be read."""
    format_ = member.format
    whole = _Part(member.file, format_)
    info = DatasetInfo(
        dataset=member.name,
        kind=format_.kind,
        format=format_.name,
        handle=whole,
        bytes_total=member.file.size,
        elsewhere=_elsewhere(whole, member.file),
    )
    if format_.parts is None:
        yield info
        return
    try:
        names = looks.parts(member)
    except DatasetError as error:
        yield replace(info, unreadable=str(error))
        return
    for name in names:
        part = _Part(member.file, format_, name)
        yield replace(
            info,
            dataset=f"{member.name}#{name}" if name else member.name,
            handle=part,
            elsewhere=_elsewhere(part, member.file),
        )


def open_path(source: str) -> Files:
    """Open a file or folder of this machine, given as a path or a file: URL."""
    from pyarrow.fs import LocalFileSystem

    path = Path(unquote(urlsplit(source).path) if source.startswith("file:") else source)
    shown = readable(str(path))
    if not path.exists():
        raise SourceError(f"no such file or folder: {shown}; check the path")
    if path.is_dir():
        return Files(shown, "folder", _readable(list(walk.local(path, LocalFileSystem())), shown))
    return Files(shown, "file", _readable([_one_file(path, LocalFileSystem())], shown))


def _one_file(path: Path, filesystem: Any) -> walk.Found:
    system = system_for(str(path.absolute()), filesystem)
    file = File(system, path.absolute().as_posix(), path.stat().st_size, times_of(path))
    return walk.Found(readable(path.name), file, walk.problem_of(path))


def _readable(found: list[walk.Found], shown: str) -> list[walk.Found]:
    """Refuse a source of which nothing at all may be read."""
    if len(found) == 1 and found[0].problem and found[0].name in {"", Path(shown).name}:
        raise SourceError(f"{shown}: {found[0].problem}")
    return found


CONNECTOR = ConnectorType(name="files", schemes=("", "file"), open=open_path)
