"""Object stores: S3 and what speaks its language, Google Cloud Storage, Azure, by Arrow's file systems.

The way in is the store's usual one (environment, profile, the machine's role), or stands in the URL as
Arrow reads it: s3://key:secret@bucket/prefix?region=…&endpoint_override=…&scheme=http; of Azure, as `_azure`
does. The display form has no key and no question mark.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import SplitResult, quote, urlsplit

from connectors._folder import walk
from connectors._stores.azure import by_key, is_azure
from connectors.files import Files
from pdscan.connector import ConnectorType
from pdscan.errors import SourceError, reason

KINDS = {"s3": "s3", "s3a": "s3", "gs": "gcs", "gcs": "gcs", "abfs": "azure", "abfss": "azure"}
ARROWS = {"s3a": "s3", "gcs": "gs"}
"""Schemes that Arrow calls otherwise."""

_NO_ANSWER = ("NETWORK_CONNECTION", "curlCode", "onnection refused", "resolve host", "timed out", "Timeout")
"""How the file systems' messages tell that nobody answers."""


def open_store(source: str) -> Files:
    """Open a bucket, or a prefix of one."""
    import pyarrow.fs as pafs

    parts = urlsplit(source)
    shown = f"{parts.scheme}://{_user(parts)}{parts.netloc.rpartition('@')[2]}{parts.path}"
    # Arrow takes no letters in a URL that are not ASCII, and no spaces.
    url = parts._replace(scheme=ARROWS.get(parts.scheme, parts.scheme), path=quote(parts.path, "/%")).geturl()
    try:
        by_its_key = by_key(parts) if is_azure(parts) else None
        filesystem, root = by_its_key or pafs.FileSystem.from_uri(url)
        found = list(walk.store(filesystem, root, url))
    except SourceError as error:
        raise SourceError(f"{shown}: {error}") from None
    except Exception as error:
        raise SourceError(f"{shown} cannot be listed: {_why(error)}") from None
    if not found:
        raise SourceError(f"{shown} holds no files; check bucket and prefix")
    return Files(shown, KINDS[parts.scheme], found)


def _user(parts: SplitResult) -> str:
    """Tell what stands before the @ where it is no login: in Azure the container, or the account."""
    return f"{parts.username}@" if is_azure(parts) and parts.username else ""


def _why(error: Any) -> str:
    words = str(error)
    if "ACCESS_DENIED" in words or "403" in words or "Forbidden" in words:
        return "access denied; check the key and its rights to list and read"
    if isinstance(error, FileNotFoundError) or "NO_SUCH_BUCKET" in words or "404" in words:
        return "there is no such bucket or prefix"
    if any(sign in words for sign in _NO_ANSWER):
        return "the store does not answer; check address, region and network"
    return f"{reason(error, 'listing it')}; check address, region and network"


CONNECTOR = ConnectorType(name="stores", schemes=tuple(KINDS), open=open_store, kinds=KINDS)
