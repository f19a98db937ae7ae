"""The clients of Elasticsearch and OpenSearch as one function: a request that reads, and its answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Protocol
from urllib.parse import unquote, urlsplit, urlunsplit

from pdscan.errors import DatasetError, MissingExtra, reason

SECONDS = 60
_DENIED = "permission denied; grant read and view_index_metadata on it to the user of the scan"
_SAID = {
    401: "the server refused the user name or password",
    403: _DENIED,
    404: "it is no longer there; it was deleted during the scan",
    429: "the server has too much to do; scan again later",
    503: "the server is not ready; scan again later",
}
_SAID_BY_NAME = {
    "ConnectionTimeout": "the server did not answer in time; scan again later",
    "SSLError": "the server's certificate is not trusted; check the host name and the certificate",
    "TlsError": "the server's certificate is not trusted; check the host name and the certificate",
    "UnsupportedProductError": "the server is not Elasticsearch; write opensearch: for OpenSearch",
}
_UNREACHABLE = "the server does not answer; check host, port, TLS and network"


class Ask(Protocol):
    """Sends one request. Raises DatasetError with the reason, without the server's text, which may quote."""

    def __call__(self, method: str, path: str, body: Mapping[str, Any] | None = None, /, **how: str) -> Any:
        """Return the answer, parsed."""


def clients() -> Mapping[str, Callable[[str], Ask]]:
    """Return what opens each kind of server by its address."""
    return {"elasticsearch": _elasticsearch, "opensearch": _opensearch}


def _elasticsearch(address: str) -> Ask:
    try:
        from elasticsearch import Elasticsearch
    except ImportError:
        raise MissingExtra("reading Elasticsearch", "elasticsearch") from None
    host, login = _parted(address)
    client = Elasticsearch(host, basic_auth=login, request_timeout=SECONDS, max_retries=1)

    def ask(method: str, path: str, body: Mapping[str, Any] | None = None, /, **how: str) -> Any:
        sent = {"accept": "application/json"} | ({"content-type": "application/json"} if body else {})
        try:
            return client.perform_request(method, path, params=how, headers=sent, body=body).body
        except Exception as error:
            raise DatasetError(_explained(error)) from None

    return ask


def _opensearch(address: str) -> Ask:
    try:
        from opensearchpy import OpenSearch
    except ImportError:
        raise MissingExtra("reading OpenSearch", "opensearch") from None
    host, login = _parted(address)
    client = OpenSearch(host, http_auth=login, timeout=SECONDS, max_retries=1, verify_certs=True)

    def ask(method: str, path: str, body: Mapping[str, Any] | None = None, /, **how: str) -> Any:
        try:
            return client.transport.perform_request(method, path, params=how, body=body)
        except Exception as error:
            raise DatasetError(_explained(error)) from None

    return ask


def _parted(address: str) -> tuple[str, tuple[str, str] | None]:
    """Take the login out of an address; a port that is not named is the servers' own, 9200."""
    parts = urlsplit(address)
    host = f"[{parts.hostname}]" if ":" in (parts.hostname or "") else parts.hostname
    bare = urlunsplit((parts.scheme, f"{host}:{parts.port or 9200}", "", "", ""))
    return bare, (unquote(parts.username), unquote(parts.password or "")) if parts.username else None


def _explained(error: Exception) -> str:
    name = type(error).__name__
    status = getattr(getattr(error, "meta", None), "status", None) or getattr(error, "status_code", None)
    if name in _SAID_BY_NAME:
        return _SAID_BY_NAME[name]
    if isinstance(status, int):
        return _SAID.get(status, f"the server refused the request (HTTP status {status})")
    return _UNREACHABLE if "Connection" in name else reason(error, "asking the server")
