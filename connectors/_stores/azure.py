"""The way into Azure Blob Storage by a key that stands in the URL, which Arrow reads past.

abfs://container:key@account.dfs.core.windows.net/path
abfs://account:key@container/path
abfs://account:key@127.0.0.1:10000/container/path?enable_tls=false     a server of one's own
"""

from __future__ import annotations

from typing import Any
from urllib.parse import SplitResult, parse_qs, unquote

from pdscan.errors import SourceError


def is_azure(parts: SplitResult) -> bool:
    """Tell whether a URL leads to Azure."""
    return parts.scheme in {"abfs", "abfss"}


def by_key(parts: SplitResult) -> tuple[Any, str] | None:
    """Open the file system with the key of the URL, and tell the path in it; None where there is no key."""
    secure = parse_qs(parts.query).get("enable_tls") != ["false"]
    if parts.password is None:
        if not secure:  # Arrow would end the program
            raise SourceError("without TLS Azure lets nobody in but by a key: abfs://account:key@host:port/…")
        return None
    from pyarrow.fs import AzureFileSystem

    account, root, addresses = _place(parts, "https" if secure else "http")
    filesystem = AzureFileSystem(account_name=account, account_key=unquote(parts.password), **addresses)
    return filesystem, root


def _place(parts: SplitResult, scheme: str) -> tuple[str, str, dict[str, str]]:
    """Tell account, path and where its servers are."""
    user, host, path = unquote(parts.username or ""), parts.hostname or "", unquote(parts.path).rstrip("/")
    kinds = ("blob", "dfs")
    schemes = {f"{kind}_storage_scheme": scheme for kind in kinds}
    if parts.port is not None:
        there = f"{host}:{parts.port}"
        return user, path.lstrip("/"), {f"{kind}_storage_authority": there for kind in kinds} | schemes
    account, _, domain = host.partition(".")
    if not domain:
        return user, f"{host}{path}", {}
    cloud = domain.partition(".")[2]
    return account, f"{user}{path}", {f"{kind}_storage_authority": f".{kind}.{cloud}" for kind in kinds}
