"""Files that stand in Office documents as objects: the workbook behind a table or a chart in Word."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from zipfile import BadZipFile, ZipFile, ZipInfo

from connectors._archives.members import Member
from pdscan.connector import File

_OFFICE = (".docx", ".docm", ".pptx", ".pptm", ".xlsx", ".xlsm")
_PLACES = ("word/embeddings/", "ppt/embeddings/", "xl/embeddings/")
_OLD = "an object in an old form, which is not read; open the document and save what it shows as a file"


def may_hold_objects(name: str) -> bool:
    """Tell by its name whether a file may hold others as objects."""
    return name.lower().endswith(_OFFICE)


def holds_objects(file: File) -> bool:
    """Tell whether it does; a damaged file holds none, and whoever reads it says so."""
    return any(True for _ in Objects(file).listed())


class Objects:
    """The objects in an Office document; it is opened anew for each, since a folder may hold thousands."""

    def __init__(self, file: File) -> None:
        self._file = file

    def listed(self) -> Iterator[Member]:
        """List the objects."""
        try:
            with self._opened() as archive:
                infos = _infos(archive)
        except (BadZipFile, OSError):
            return
        for name, info in infos.items():
            yield Member(name, info.file_size, _OLD if name.endswith(".bin") else None)

    def read(self, name: str) -> bytes:
        """Unpack one."""
        with self._opened() as archive:
            return archive.read(_infos(archive)[name])

    @contextmanager
    def _opened(self) -> Iterator[ZipFile]:
        with self._file.filesystem.open_input_file(self._file.path) as source, ZipFile(source) as archive:
            yield archive

    def forget(self) -> None:
        """Nothing is kept."""

    def close(self) -> None:
        """Nothing is held open."""


def _infos(archive: ZipFile) -> dict[str, ZipInfo]:
    found = [info for info in archive.infolist() if info.filename.startswith(_PLACES)]
    return {info.filename.rpartition("/")[2]: info for info in found if not info.is_dir()}
