"""Where the folder of a lake table lies: on this machine, or in a store that speaks S3.

    delta:///data/crm/people              a folder of this machine
    delta+s3://key:secret@lake/people     a prefix of a bucket, with the settings that Arrow reads from a URL

Arrow reads the files; the table's own library reads its log, and is told the same way in.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit


@dataclass(frozen=True, slots=True)
class Place:
    """A folder, by its path in a file system of Arrow, and how it is called elsewhere."""

    filesystem: Any
    path: str
    shown: str
    """How it is shown: never with a login."""
    scheme: str = ""
    """ "s3", or nothing on this machine."""
    settings: Mapping[str, str] = field(default_factory=dict, repr=False)
    """The way in: key, secret, region, endpoint."""

    @property
    def name(self) -> str:
        """The last part of the path."""
        return self.path.rpartition("/")[2]

    @property
    def address(self) -> str:
        """How the table's library calls the place."""
        return f"{self.scheme}://{self.path}" if self.scheme else self.path

    def at(self, path: str) -> Place:
        """Return another place of the same file system."""
        return replace(self, path=path, shown=f"{self.scheme}://{path}" if self.scheme else path)

    def path_of(self, address: str) -> str:
        """Return the path of what the table's log calls so: s3://lake/a, file:///data/a, /data/a."""
        return address.rpartition("://")[2]


def place_of(source: str) -> Place:
    """Find the place of a URL."""
    from pyarrow.fs import FileSystem, LocalFileSystem

    scheme, _, path = source.partition("://")
    if "+" not in scheme:
        folder = Path(path.removeprefix("/")).absolute().as_posix()
        return Place(LocalFileSystem(), folder, folder)
    url = source.partition("+")[2]
    filesystem, root = FileSystem.from_uri(url)
    parts = urlsplit(url)
    settings = dict(parse_qsl(parts.query))
    if parts.username:
        settings |= {"key": unquote(parts.username), "secret": unquote(parts.password or "")}
    return Place(filesystem, root.rstrip("/"), f"{parts.scheme}://{root.rstrip('/')}", parts.scheme, settings)
