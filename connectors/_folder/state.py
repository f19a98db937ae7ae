"""Whether files are still the same, told without reading them: path, size, times and, in a store, the ETag.

A file changed within the last moments may change again within the same tick of its clock, so nothing is said
of it: it is read once more.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import MappingProxyType
from typing import Any

from connectors._folder.names import ByBytes
from pdscan.connector import File, State

TICK = 2_000_000_000
"""Nanoseconds; some file systems count no finer than two seconds."""
STORES = frozenset({"s3", "gcs", "abfs"})
LOCAL = frozenset({"local", ByBytes.type_name})
AT_ONCE = 32

NO_ETAGS: Mapping[str, str] = MappingProxyType({})


def times_of(path: Path) -> tuple[int, ...]:
    """Return when content and record of a file were last changed; the second cannot be set back."""
    found = path.stat()
    return found.st_mtime_ns, found.st_ctime_ns


def has_changed(file: File) -> bool:
    """Tell whether a file of this machine is another one than when it was listed, or gone."""
    if file.filesystem.type_name not in LOCAL or not file.times:
        return False
    try:
        found = Path(file.path).stat()
    except OSError:
        return True
    return (found.st_size, found.st_mtime_ns) != (file.size, file.times[0])


def of_files(files: Sequence[File], etags: Mapping[str, str] = NO_ETAGS) -> State | None:
    """Return the state of a dataset that lies in files; None where one of them does not tell."""
    before = time.time_ns() - TICK
    if not all(_tells(file, etags, before) for file in files):
        return None
    facts = tuple((file.path, file.size, file.times, etags.get(file.path)) for file in files)
    called = "the file" if len(files) == 1 else f"its {len(files):,} files"
    by = "size, time and ETag" if files and files[0].path in etags else "size and time"
    return State(f"{by} of {called}", facts)


def _tells(file: File, etags: Mapping[str, str], before: int) -> bool:
    return file.path in etags or (bool(file.times) and max(file.times) < before)


def of_database(*paths: Path) -> State | None:
    """Return the state of a database that lies in a file, and perhaps others beside it."""
    there = [path for path in paths if path.exists()]
    files = [File(None, path.as_posix(), path.stat().st_size, times_of(path)) for path in there]
    state = of_files(files)
    return None if state is None or not files else State("size and time of the database file", state.facts)


def etags_of(files: Iterable[File]) -> Mapping[str, str]:
    """Ask a store for the ETags of its objects, many at once; other file systems have none."""
    asked = [file for file in files if file.filesystem.type_name in STORES]
    with ThreadPoolExecutor(AT_ONCE) as workers:
        found = dict(zip((file.path for file in asked), workers.map(_etag, asked), strict=True))
    return {path: etag for path, etag in found.items() if etag}


def _etag(file: File) -> str | None:
    try:
        with file.filesystem.open_input_file(file.path) as opened:
            about: Mapping[Any, bytes] = opened.metadata() or {}
    except OSError:
        return None
    named = {str(key).lower(): value for key, value in about.items()}
    return named["etag"].decode("ascii", "replace") if "etag" in named else None
