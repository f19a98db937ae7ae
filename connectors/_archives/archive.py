"""Archives as folders of files: zip, 7z, tar (packed by gzip, bzip2, xz, Zstandard or not), e-mail, Office.

A member is called "a.zip!inner/file.csv"; archives in archives are opened up to a depth. Members are unpacked
in memory, one at a time: what is read never lies on a disk. What is too much for that is told, not unpacked.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import pyarrow as pa

from connectors._archives.members import IN_MEMORY, TOO_LARGE, Members, Packed, Tar, Zip
from connectors._archives.seven import Seven
from connectors._archives.unpacked import UNPACKED_FREELY, UNPACKED_TIMES
from connectors._documents.mail import Mail
from connectors._documents.objects import Objects, may_hold_objects
from connectors._folder import walk
from connectors._text.bytes import plain_name
from pdscan.connector import File
from pdscan.errors import DatasetError, reason

DEPTH = 3
MEMBERS = 20_000
TOO_DEEP = f"an archive more than {DEPTH} deep; unpack it by hand"
TOO_MANY = "it holds more files than is reasonable; unpack it by hand if it is trusted"
TOO_MUCH = "it unpacks to more than is reasonable; unpack it by hand if it is trusted"
_TAR = (".tgz", ".tbz2", ".tzst", ".txz")
_WHOLE = (
    ".xlsx .xlsm .xlsb .xls .ods .pdf .docx .pptx .odt .odp .rtf .html .htm .parquet .orc .avro .arrow "
    ".feather .db .db3 .sqlite .sqlite3 .duckdb .eml .mbox .msg .7z .png .jpg .jpeg .tif .tiff"
)
"""Files that are read as a whole: a packed one is an archive of one member. Text is unpacked on the way."""
_MAIL = (".eml", ".mbox", ".msg")
ARCHIVE = "archive"
"""What the file system of an archive calls itself."""


def is_archive(name: str) -> bool:
    """Tell by its name whether a file holds others.

    >>> is_archive("a.tar.gz"), is_archive("a.csv.gz"), is_archive("a.xlsx.gz")
    (True, False, True)
    """
    name = name.lower()
    return (
        name.endswith((*_TAR, *_MAIL, ".7z"))
        or plain_name(name).endswith((".zip", ".tar"))
        or is_packed(name)
    )


def is_packed(name: str) -> bool:
    """Tell by its name whether a file is one that is read as a whole, compressed."""
    plain = plain_name(name)
    return plain != name and plain.endswith(tuple(_WHOLE.split()))


@dataclass(slots=True)
class _Allowance:
    """What may still be unpacked of an archive and those inside it."""

    size: int
    members: int

    def take(self, size: int) -> None:
        self.size -= size
        self.members -= 1
        if self.members < 0 or self.size < 0:
            raise DatasetError(TOO_MANY if self.members < 0 else TOO_MUCH)


@dataclass(slots=True)
class _Unpacked:
    """The member unpacked last, of all archives of a source: a file is opened to look, then to read."""

    members: Members | None = None
    path: str = ""
    content: pa.Buffer | None = None

    def of(self, members: Members, path: str) -> pa.Buffer:
        if (self.members, self.path) != (members, path):
            if self.members not in (None, members):
                self.members.forget()
            self.members, self.content = None, None  # what is in a member is read through this same place
            self.content = pa.py_buffer(_read(members, path))
            self.members, self.path = members, path
        return self.content


def _read(members: Members, path: str) -> bytes:
    try:
        return members.read(path)
    except Exception as error:
        raise DatasetError(reason(error, "unpacking it")) from None


@dataclass(slots=True)
class Archives:
    """The archives of a source; they stay open until the source is closed."""

    _opened: list[Members] = field(default_factory=list)
    _unpacked: _Unpacked = field(default_factory=_Unpacked)

    def files(self, found: walk.Found) -> Iterator[walk.Found]:
        """Yield the files of an archive, and of those in it; a broken one is yielded with its problem."""
        allowance = _Allowance(UNPACKED_FREELY + UNPACKED_TIMES * found.file.size, MEMBERS)
        yield from self._files(found, allowance, 1)

    def _files(self, found: walk.Found, allowance: _Allowance, depth: int) -> Iterator[walk.Found]:
        try:
            inside = self._members(found, allowance)
        except Exception as error:
            yield walk.Found(found.name, found.file, reason(error, "opening the archive"))
            return
        if found.file.name.lower().endswith(_MAIL) or may_hold_objects(found.file.name):
            yield found  # the message or document itself
        for member in inside:
            is_document = may_hold_objects(member.file.name)
            if member.problem or not (is_archive(member.file.name) or is_document):
                yield member
            elif depth < DEPTH:
                yield from self._files(member, allowance, depth + 1)
            else:
                yield member if is_document else walk.Found(member.name, member.file, TOO_DEEP)

    def _members(self, found: walk.Found, allowance: _Allowance) -> list[walk.Found]:
        members = _opened(found.file)
        self._opened.append(members)
        system, inside = _ArchiveSystem(members, self._unpacked), []
        for member in members.listed():
            if any(map(walk.is_left_out, member.name.split("/"))):
                continue
            allowance.take(member.size)
            problem = member.problem or (TOO_LARGE if member.size > IN_MEMORY else None)
            name = f"{found.name}!{member.name}".rstrip("!")
            inside.append(walk.Found(name, File(system, member.name, member.size, found.file.times), problem))
        return sorted(inside, key=lambda member: member.name)

    def close(self) -> None:
        """Close all archives."""
        for members in self._opened:
            members.close()


def _opened(file: File) -> Members:
    name = file.name.lower()
    if is_packed(name):
        return Packed(file)
    if name.endswith(_MAIL):
        return Mail(file)
    if may_hold_objects(name):
        return Objects(file)
    if name.endswith(".7z"):
        return Seven(file)
    return Zip(file) if plain_name(name).endswith(".zip") else Tar(file)


class _ArchiveSystem:
    """The part of Arrow's file systems that reading a file needs, over the members of an archive."""

    type_name = ARCHIVE

    def __init__(self, members: Members, unpacked: _Unpacked) -> None:
        self._members = members
        self._unpacked = unpacked

    def open_input_file(self, path: str) -> pa.NativeFile:
        """Unpack a member."""
        return pa.BufferReader(self._unpacked.of(self._members, path))

    def open_input_stream(self, path: str, compression: None = None) -> pa.NativeFile:
        """Unpack a member, as it is."""
        del compression  # a part of Arrow's signature: nothing is unpacked by suffix
        return self.open_input_file(path)
