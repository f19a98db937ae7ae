"""MongoDB, with the `mongodb` extra: collections and views of one database, or of all that the user may see.

Only commands that read are sent, each with a time limit; how documents are chosen stands in `_mongodb`.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

import pyarrow as pa

from connectors._stores import nested
from connectors._stores.mongodb import Collection, Reading
from connectors._stream import opened
from pdscan.connector import Budget, ConnectorType, DatasetInfo, Sample
from pdscan.errors import DatasetError, MissingExtra, SourceError, reason

SECONDS = 10
SYSTEM = frozenset({"admin", "config", "local"})
MAY_WRITE = "its user may write; the scan cannot, but a user with the role read is safer"
_WRITING = frozenset({"insert", "update", "remove", "dropCollection", "anyAction"})
_DENIED = "permission denied; give the user of the scan the role read on it"
_SAID = {
    13: _DENIED,
    18: "the server refused the user name or password",
    26: "it is no longer there; it was dropped or renamed during the scan",
    50: "the server stopped the query at the time limit; a longer --timeout reads on",
}
"""Error codes of the server, from its list error_codes.yml."""
_UNREACHABLE = "the server does not answer; check host, port, TLS and network"
_LOST = "the connection to the server was lost; check the server and scan again"


class Database:
    """An opened server."""

    kind = "mongodb"

    def __init__(self, source: str, client: Any, only: str | None) -> None:
        self.source = source
        self._client = client
        self._only = only
        self.warnings = (MAY_WRITE,) if _may_write(client) else ()
        self.reads_only = not self.warnings

    def datasets(self) -> Iterator[DatasetInfo]:
        """List the collections of the database that the URL names, or of all but the system's."""
        if self._only:
            yield from self._collections(self._only)
            return
        for name in sorted(self._client.list_database_names()):
            if name not in SYSTEM:
                yield from self._collections(name)

    def _collections(self, database: str) -> Iterator[DatasetInfo]:
        listed = self._client[database].list_collections(authorizedCollections=True)
        for item in sorted(listed, key=lambda item: item["name"]):
            name, kind = item["name"], item.get("type", "collection")
            if name.startswith("system."):
                continue
            rows, size = self._sizes(database, name) if kind == "collection" else (None, None)
            yield DatasetInfo(
                dataset=f"{database}.{name}",
                kind="view" if kind == "view" else "collection",
                format=self.kind,
                handle=Collection(database, name, kind, rows),
                rows_total=rows,
                bytes_total=size,
            )

    def _sizes(self, database: str, name: str) -> tuple[int | None, int | None]:
        """Ask for what the server keeps count of anyhow; a user may lack the right to know."""
        from pymongo.errors import OperationFailure

        try:
            known = self._client[database].command("collStats", name)
        except OperationFailure:
            return None, None
        return known.get("count"), known.get("size")

    def sample(self, dataset: DatasetInfo, budget: Budget) -> Sample:
        """Open one collection."""
        found = Sample(batches=iter(()))
        return opened(found, self._batches(dataset.handle, budget, found), budget, "reading the collection")

    def _batches(self, asked: Collection, budget: Budget, found: Sample) -> Iterator[pa.RecordBatch]:
        from pymongo.errors import PyMongoError

        reading = Reading(self._client[asked.database][asked.name], asked, budget, found)
        try:
            yield from nested.batches(reading.documents(), found)
        except PyMongoError as error:
            raise DatasetError(_explained(error, "reading the collection")) from None

    def close(self) -> None:
        """Close the connections."""
        self._client.close()


def _may_write(client: Any) -> bool:
    """Look up the rights of the user; where nobody has to log in everyone may write."""
    known = client.admin.command("connectionStatus", showPrivileges=True)["authInfo"]
    actions = {
        action for right in known.get("authenticatedUserPrivileges", ()) for action in right["actions"]
    }
    return not known["authenticatedUsers"] or bool(actions & _WRITING)


def _explained(error: Exception, doing: str) -> str:
    """Tell what an error of the driver means, without its text, which may quote a document."""
    from pymongo.errors import AutoReconnect, ServerSelectionTimeoutError

    if isinstance(error, AutoReconnect):
        return _UNREACHABLE if isinstance(error, ServerSelectionTimeoutError) else _LOST
    code = getattr(error, "code", None)
    return _SAID.get(code or 0) or reason(error, doing) + (f" (code {code})" if code else "")


def _connected(url: str) -> Any:
    import pymongo

    milliseconds = SECONDS * 1000
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # an unknown option is told with what the URL says
        return pymongo.MongoClient(
            url,
            appname="pdscan",
            connectTimeoutMS=milliseconds,
            datetime_conversion="DATETIME_AUTO",
            serverSelectionTimeoutMS=milliseconds,
            uuidRepresentation="standard",
        )


def open_database(source: str) -> Database:
    """Open the server of a URL: mongodb://user:password@host:27017/database, mongodb+srv://host."""
    try:
        import pymongo
    except ImportError:
        raise MissingExtra("reading MongoDB", "mongodb") from None
    parts = urlsplit(source)
    shown = f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{parts.path}"
    try:
        client = _connected(source)
    except (pymongo.errors.PyMongoError, ValueError):
        raise SourceError(f"{shown}: the address is not one that MongoDB knows; check the URL") from None
    try:
        return Database(shown, client, parts.path.strip("/") or None)
    except pymongo.errors.PyMongoError as error:
        client.close()
        raise SourceError(f"{shown}: {_explained(error, 'opening it')}") from None


CONNECTOR = ConnectorType(name="mongodb", schemes=("mongodb", "mongodb+srv"), open=open_database)
