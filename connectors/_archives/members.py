"""What is inside a zip or tar file: names, sizes, and the bytes of one member at a time."""

from __future__ import annotations

import io
import tarfile
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Protocol

from connectors._documents.office import LOCKED
from connectors._text.bytes import compression, open_plain, plain_name, problem_of
from pdscan.arrow import decoded
from pdscan.connector import File
from pdscan.errors import DatasetError

IN_MEMORY = 500_000_000
TOO_LARGE = "it is larger than 500 MB; unpack it by hand"
_UTF8_NAME = 0x800
_ENCRYPTED = 0x1


@dataclass(frozen=True, slots=True)
class Member:
    """One file in an archive, and why it cannot be read, if so."""

    name: str
    size: int
    problem: str | None = None


class Members(Protocol):
    """An opened archive."""

    def listed(self) -> Iterator[Member]:
        """List the files; links, folders and devices are none."""

    def read(self, name: str) -> bytes:
        """Unpack one file."""

    def forget(self) -> None:
        """Let go of what was unpacked."""

    def close(self) -> None:
        """Let go of the archive."""


class Zip:
    """A zip file; the names of those made without Unicode are in the code page of their maker."""

    def __init__(self, file: File) -> None:
        self._zip = zipfile.ZipFile(file.filesystem.open_input_file(file.path))
        self._infos = {_name(info): info for info in self._zip.infolist() if not info.is_dir()}

    def listed(self) -> Iterator[Member]:
        """List the files."""
        for name, info in self._infos.items():
            yield Member(name, info.file_size, LOCKED if info.flag_bits & _ENCRYPTED else None)

    def read(self, name: str) -> bytes:
        """Unpack one file."""
        return self._zip.read(self._infos[name])

    def forget(self) -> None:
        """Nothing is kept."""

    def close(self) -> None:
        """Let go of the file."""
        self._zip.close()


def _name(info: zipfile.ZipInfo) -> str:
    if info.flag_bits & _UTF8_NAME:
        return info.filename
    return decoded(info.filename.encode("cp437"))  # which zipfile took it for, byte for byte


class Tar:
    """A tar file; a packed one is unpacked in memory as a whole, since it has no index."""

    def __init__(self, file: File) -> None:
        self._problem: str | None = None
        self._tar = tarfile.TarFile(fileobj=self._seekable(file))
        self._infos: dict[str, tarfile.TarInfo] = {}

    def _seekable(self, file: File) -> Any:
        if compression(file.name) is None:
            return file.filesystem.open_input_file(file.path)
        with open_plain(file) as stream:
            content = stream.read(IN_MEMORY + 1)
            self._problem = problem_of(stream)
        if len(content) > IN_MEMORY:
            raise DatasetError(TOO_LARGE)
        return io.BytesIO(content)

    def listed(self) -> Iterator[Member]:
        """List the files; where the archive breaks off, it stands itself among them, with the reason."""
        while (info := self._next()) is not None:
            if info.isfile():
                name = info.name.removeprefix("./")
                self._infos[name] = info
                yield Member(name, info.size)
        if self._problem:
            yield Member("", 0, self._problem)

    def _next(self) -> tarfile.TarInfo | None:
        try:
            return self._tar.next()
        except tarfile.TarError:
            self._problem = (
                self._problem or "it ends too early, and was read up to there; copy or write it again"
            )
            return None

    def read(self, name: str) -> bytes:
        """Unpack one file."""
        content = self._tar.extractfile(self._infos[name])
        assert content is not None
        return content.read()

    def forget(self) -> None:
        """Nothing is kept."""

    def close(self) -> None:
        """Let go of the file."""
        self._tar.close()


class Packed:
    """A compressed file that can only be read as a whole, such as a workbook: an archive of one member."""

    def __init__(self, file: File) -> None:
        self._file = file

    def listed(self) -> Iterator[Member]:
        """Name the file; how large it is unpacked is not known before."""
        yield Member(plain_name(self._file.name), self._file.size)

    def read(self, _name: str) -> bytes:
        """Unpack it."""
        with open_plain(self._file) as stream:
            content: bytes = stream.read(IN_MEMORY + 1)
            problem = problem_of(stream)
        if problem or len(content) > IN_MEMORY:
            raise DatasetError(problem or TOO_LARGE)
        return content

    def forget(self) -> None:
        """Nothing is kept."""

    def close(self) -> None:
        """Nothing is held open."""
