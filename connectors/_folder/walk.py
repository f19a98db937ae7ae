"""The files under a folder, in a stable order, without what no one means when they say "my data".

Left out: hidden files and folders (but for .env, where passwords are kept), the marks and logs of data-lake
writers, side files of databases, and what pdscan itself wrote. A folder that may not be read is told; a loop
of links is left at its second turn.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from connectors._folder.names import readable, system_for
from connectors._folder.state import times_of
from pdscan.connector import File
from pdscan.written import written

_SIDE_FILES = ("-wal", "-shm", "-journal", ".crc", ".lock", "~")
_DELTA = "_delta_log"
_LEFT_OUT = frozenset({_DELTA, "_temporary", "__pycache__", "__MACOSX", "node_modules"})
ENVIRONMENT = ".env"
"""How hidden files begin that hold a program's passwords: ".env", ".env.local"."""
_MARKS = ("_SUCCESS", "_metadata", "_common_metadata", "_started", "_committed", "~$")


@dataclass(frozen=True, slots=True)
class Found:
    """A file, by its path from the source; or a folder that is a table, or could not be entered."""

    name: str
    file: File
    problem: str | None = None
    table: str | None = None
    """The kind of table that a folder is: "delta", "iceberg"."""
    address: str | None = field(default=None, repr=False)
    """What opens the table, where the path does not say enough: the way into a store."""


def local(root: Path, filesystem: Any) -> Iterator[Found]:
    """Walk a folder of this machine; links are followed, each folder is entered once."""
    yield from _folder(root, "", filesystem, set())


def _folder(folder: Path, prefix: str, filesystem: Any, entered: set[Path]) -> Iterator[Found]:
    if (real := folder.resolve()) in entered:
        return
    entered.add(real)
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        why = f"the folder cannot be read ({error.strerror}); check its permissions"
        yield Found(prefix.rstrip("/"), File(filesystem, folder.as_posix(), 0), why)
        return
    if table := _table(folder, {entry.name for entry in entries}):
        yield Found(prefix.rstrip("/"), File(filesystem, folder.absolute().as_posix(), 0), table=table)
        return
    own = written(folder)
    for entry in entries:
        if is_left_out(entry.name) or entry.name in own:
            continue
        if os.path.isdir(entry.path):  # False for a link to itself, where the entry's own method fails
            inside = f"{prefix}{readable(entry.name)}/"
            yield from _folder(folder / entry.name, inside, filesystem, entered)
        else:
            yield _entry(entry, prefix, filesystem)


def _table(folder: Path, names: set[str]) -> str | None:
    """Tell which kind of table a folder is, if it is one."""
    if _DELTA in names:
        return "delta"
    iceberg = "metadata" in names and any((folder / "metadata").glob("*.metadata.json"))
    return "iceberg" if iceberg else None


def _entry(entry: os.DirEntry[str], prefix: str, filesystem: Any) -> Found:
    path = Path(entry.path).absolute()
    problem = problem_of(path)
    size, times = (0, ()) if problem else (entry.stat().st_size, times_of(path))
    system = system_for(str(path), filesystem)
    return Found(prefix + readable(entry.name), File(system, path.as_posix(), size, times), problem)


def problem_of(path: Path) -> str | None:
    """Tell why a file cannot be read, if so."""
    if not os.path.exists(path):
        return "the link leads nowhere, or where nothing may be read"
    if not path.is_file():
        return "it is a pipe, socket or device"
    if not os.access(path, os.R_OK):
        return "permission denied; check that it may be read"
    return None


def store(filesystem: Any, root: str, url: str) -> Iterator[Found]:
    """List the objects below a prefix, or the one that the path names; `url` is the way into the store."""
    from pyarrow.fs import FileSelector, FileType

    one = filesystem.get_file_info(root)
    if one.type == FileType.File:
        yield Found(one.base_name, _object(filesystem, one))
        return
    infos = filesystem.get_file_info(FileSelector(root, recursive=True))
    files = sorted((info for info in infos if info.type == FileType.File), key=lambda info: info.path)
    tables = _tables_of(info.path for info in files)
    for folder, kind in tables.items():
        yield _stored_table(
            folder, kind, Found(folder[len(root) :].strip("/"), File(filesystem, folder, 0)), url
        )
    for info in files:
        name = info.path[len(root) :].strip("/")
        if not any(map(is_left_out, name.split("/"))) and not _lies_in(info.path, tables):
            yield Found(name, _object(filesystem, info))


def _stored_table(folder: str, kind: str, found: Found, url: str) -> Found:
    parts = urlsplit(url)
    if parts.scheme != "s3":
        return replace(found, problem=f"a table of {kind.title()} is read in S3 and in folders only; copy it")
    bucket, _, path = folder.partition("/")
    login = parts.netloc.rpartition("@")
    there = parts._replace(netloc="".join((*login[:2], bucket)), path=f"/{path}")
    return replace(found, table=kind, address=f"{kind}+{there.geturl()}")


def _tables_of(paths: Iterable[str]) -> dict[str, str]:
    """Tell which folders of a store are tables, by the logs that lie in them."""
    tables: dict[str, str] = {}
    for path in paths:
        folder, log, name = path.rpartition("/")[0].rpartition("/")[0], *path.split("/")[-2:]
        if log == _DELTA:
            tables[folder] = "delta"
        elif log == "metadata" and name.endswith(".metadata.json"):
            tables[folder] = "iceberg"
    return tables


def _lies_in(path: str, tables: Collection[str]) -> bool:
    above = path.rpartition("/")[0]
    while above and above not in tables:
        above = above.rpartition("/")[0]
    return bool(above)


def _object(filesystem: Any, info: Any) -> File:
    times = () if info.mtime_ns is None else (info.mtime_ns,)
    return File(filesystem, info.path, info.size, times)


def is_left_out(name: str) -> bool:
    """Tell whether a file or folder of this name is no data of its own."""
    if name.startswith(ENVIRONMENT):
        return False
    return name.startswith((".", *_MARKS)) or name in _LEFT_OUT or name.endswith(_SIDE_FILES)
