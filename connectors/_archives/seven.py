"""7z archives, with the `archives` extra: names, sizes, and the bytes of one member at a time, in memory."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from connectors._archives.members import IN_MEMORY, Member
from connectors._documents.office import LOCKED
from pdscan.connector import File
from pdscan.errors import DatasetError, MissingExtra

KEPT = 200_000_000
"""An archive that unpacks to less is unpacked once: packed together, no member can be had alone."""


class Seven:
    """A 7z file."""

    def __init__(self, file: File) -> None:
        try:
            import py7zr
        except ImportError:
            raise DatasetError(str(MissingExtra("reading 7z archives", "archives"))) from None
        try:
            self._archive = py7zr.SevenZipFile(file.filesystem.open_input_file(file.path))
        except py7zr.PasswordRequired:
            raise DatasetError(LOCKED) from None
        except Exception:  # the reader raises whatever a damaged header leads to
            raise DatasetError("it is damaged or no 7z file") from None
        self._infos = {info.filename: info for info in self._archive.list() if info.is_file}
        self._unpacked: dict[str, bytes] | None = None

    def listed(self) -> Iterator[Member]:
        """List the files."""
        problem = LOCKED if self._archive.needs_password() else None
        for name, info in self._infos.items():
            yield Member(name, info.uncompressed, problem)

    def read(self, name: str) -> bytes:
        """Unpack one file."""
        if sum(info.uncompressed for info in self._infos.values()) > KEPT:
            return self._extracted([name])[name]
        if self._unpacked is None:
            self._unpacked = self._extracted(list(self._infos))
        return self._unpacked[name]

    def _extracted(self, names: list[str]) -> dict[str, bytes]:
        from py7zr.io import BytesIOFactory

        factory = BytesIOFactory(IN_MEMORY)
        self._archive.reset()
        try:
            self._archive.extract(targets=names, factory=factory)
        except Exception:  # as above
            raise DatasetError("it is damaged, or packed by a method that is not read") from None
        return {name: _content(product) for name, product in factory.products.items()}

    def forget(self) -> None:
        """Let go of what was unpacked."""
        self._unpacked = None

    def close(self) -> None:
        """Let go of the file."""
        self._archive.close()


def _content(product: Any) -> bytes:
    product.seek(0)
    content: bytes = product.read()
    return content
