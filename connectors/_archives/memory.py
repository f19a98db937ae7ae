"""A database out of an archive or a store, as a file that lies in memory only (memfd, Linux).

The drivers of database files ask for a path, and nothing that is scanned is written to a disk.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from tempfile import NamedTemporaryFile

from pdscan.connector import File
from pdscan.errors import DatasetError

LARGEST = 500_000_000
_FAR = "a database in a store or an archive; copy it into a folder of this machine"
PLACE = "/proc/self/fd/"
_SHARED = "/dev/shm"
"""A folder that lies in memory."""


@dataclass(frozen=True, slots=True)
class InMemory:
    """A file in memory; it is gone when it is closed."""

    descriptor: int

    @property
    def path(self) -> str:
        """Return a path that this process can open."""
        return f"{PLACE}{self.descriptor}"

    def close(self) -> None:
        """Let go of the memory."""
        os.close(self.descriptor)


def in_memory(file: File) -> InMemory:
    """Copy a file into memory; raises DatasetError where that cannot be."""
    if sys.platform != "linux" or file.size > LARGEST:
        raise DatasetError(_FAR)
    copy = InMemory(os.memfd_create("pdscan", os.MFD_CLOEXEC))
    with (
        file.filesystem.open_input_file(file.path) as source,
        open(copy.descriptor, "wb", closefd=False) as to,
    ):
        to.write(source.read())
    return copy


@contextmanager
def named(path: str) -> Iterator[str]:
    """Give a file in memory a name of its own for as long as it is being opened; others have theirs.

    DuckDB goes to where a link leads, and a file without a name is nowhere.
    """
    if not path.startswith(PLACE):
        yield path
        return
    with NamedTemporaryFile(dir=_SHARED, prefix="pdscan-") as copy:
        shutil.copyfile(path, copy.name)
        yield copy.name
