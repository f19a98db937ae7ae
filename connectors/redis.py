"""Redis, with the `redis` extra: keys of one kind ("user:17", "user:18") are one dataset, sampled by key.

A dataset is named by the first word of its keys and their type: `user (hash)`. Keys may hold personal data
themselves: they are read as a column, and only a word without digits that several keys share becomes a name.
Only commands that read are sent; keys are walked by SCAN, which never stops the server.
"""

from __future__ import annotations

import random
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any
from urllib.parse import urlsplit

import pyarrow as pa

from connectors._stream import opened
from pdscan.arrow import decoded, record_batch
from pdscan.connector import Budget, ConnectorType, DatasetInfo, Sample
from pdscan.errors import MissingExtra, SourceError

SECONDS = 10
WALKED = 1_000_000
"""Keys of a database that are walked; of a larger one the rest is not seen, and said so."""
ITEMS = 100
"""Items that are read of one list, set or stream."""
CLIP = 65_536
AT_ONCE = 500
SHARED_BY = 3
MAY_WRITE = "its user may write; the scan cannot, but a user that may only read (+@read) is safer"
OTHERS = "other keys"
_WORD = re.compile(r"[^\W\d_][^\W\d]{0,40}")

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class _Family:
    """Keys that begin with the same word and hold values of the same type."""

    type: str
    keys: Sequence[bytes]
    walked_all: bool


class Database:
    """An opened database of a server."""

    kind = "redis"

    def __init__(self, source: str, client: Any) -> None:
        self.source = source
        self._client = client
        self.warnings = (MAY_WRITE,) if _may_write(client) else ()

    def datasets(self) -> Iterator[DatasetInfo]:
        """List the kinds of keys."""
        walked = list(islice(self._client.scan_iter(count=1_000), WALKED))
        keys = list(dict.fromkeys(walked))  # SCAN may repeat one
        walked_all = len(walked) < WALKED
        families: dict[tuple[str, str], list[bytes]] = defaultdict(list)
        for key, type_ in zip(keys, self._types(keys), strict=True):
            families[_word(key), type_].append(key)
        for (word, type_), members in list(families.items()):
            if word != OTHERS and len(members) < SHARED_BY:
                families[OTHERS, type_] += families.pop((word, type_))
        for (word, type_), members in sorted(families.items()):
            yield DatasetInfo(
                dataset=f"{word} ({type_})",
                kind="collection",
                format="redis",
                handle=_Family(type_, sorted(members), walked_all),
                rows_total=len(members) if type_ in {"string", "hash"} else None,
                unreadable=None if type_ in _READERS else f"values of the type {type_} are not read",
            )

    def _types(self, keys: Sequence[bytes]) -> Iterator[str]:
        for begin in range(0, len(keys), AT_ONCE):
            pipeline = self._client.pipeline(transaction=False)
            for key in keys[begin : begin + AT_ONCE]:
                pipeline.type(key)
            yield from (type_.decode() for type_ in pipeline.execute())

    def sample(self, dataset: DatasetInfo, budget: Budget) -> Sample:
        """Open the keys of one kind."""
        found = Sample(batches=iter(()))
        return opened(found, self._batches(dataset.handle, budget, found), budget, "reading the keys")

    def _batches(self, family: _Family, budget: Budget, found: Sample) -> Iterator[pa.RecordBatch]:
        keys = family.keys
        if budget.rows is not None and len(keys) > budget.rows:
            keys = sorted(random.Random(budget.seed).sample(keys, budget.rows))
            found.sampling = "random keys"
            found.not_seen = f"{len(family.keys) - len(keys):,} of {len(family.keys):,} keys"
        if not family.walked_all:
            found.not_seen = "; ".join(filter(None, (found.not_seen, f"keys beyond the first {WALKED:,}")))
        rows = 0
        for begin in range(0, len(keys), AT_ONCE):
            part = self._rows(family.type, keys[begin : begin + AT_ONCE])
            part = part if budget.rows is None else part[: budget.rows - rows]
            rows += len(part)
            if part:
                yield (batch := _batch(part))
                found.bytes_read += batch.nbytes
        found.rows_total = len(family.keys) if family.type in {"string", "hash"} else None

    def _rows(self, type_: str, keys: Sequence[bytes]) -> list[Row]:
        pipeline = self._client.pipeline(transaction=False)
        for key in keys:
            _READERS[type_](pipeline, key)
        return [
            {"key": key, **row}
            for key, value in zip(keys, pipeline.execute(), strict=True)
            for row in _values(type_, value)
        ]

    def close(self) -> None:
        """Close the connection."""
        self._client.close()


_READERS: Mapping[str, Any] = {
    "string": lambda pipeline, key: pipeline.getrange(key, 0, CLIP - 1),
    "hash": lambda pipeline, key: pipeline.hgetall(key),
    "list": lambda pipeline, key: pipeline.lrange(key, 0, ITEMS - 1),
    "set": lambda pipeline, key: pipeline.sscan(key, 0, count=ITEMS),
    "zset": lambda pipeline, key: pipeline.zrange(key, 0, ITEMS - 1),
    "stream": lambda pipeline, key: pipeline.xrange(key, count=ITEMS),
}


def _values(type_: str, value: Any) -> Iterator[Row]:
    """Make rows of what a command has returned."""
    if type_ == "string":
        yield {"value": value}
    elif type_ == "set":
        _cursor, items = value
        yield from ({"value": item} for item in items)
    elif type_ == "hash":
        yield {decoded(name): cell for name, cell in value.items()}
    elif type_ == "stream":
        yield from ({decoded(name): cell for name, cell in entry.items()} for _, entry in value)
    else:
        yield from ({"value": item} for item in value)


def _batch(rows: Sequence[Row]) -> pa.RecordBatch:
    names = list(dict.fromkeys(name for row in rows for name in row))
    return record_batch(names, [[_cell(row.get(name)) for name in names] for row in rows])


def _cell(value: Any) -> Any:
    return decoded(value) if isinstance(value, bytes) else value


def _word(key: bytes) -> str:
    """Take the first word of a key for a name, when it is one."""
    word = re.split(r"[:./|-]", decoded(key), maxsplit=1)[0]
    return word if _WORD.fullmatch(word) else OTHERS


def _may_write(client: Any) -> bool:
    """Ask the server whether it would let the user write; a user who may not ask may not write either."""
    from redis.exceptions import RedisError

    try:
        return bool(client.execute_command("ACL DRYRUN", client.acl_whoami(), "SET", "pdscan", "x") == b"OK")
    except RedisError:
        return False


def open_database(source: str) -> Database:
    """Open the database of a URL: redis://user:password@host:6379/0."""
    try:
        import redis
    except ImportError:
        raise MissingExtra("reading Redis", "redis") from None
    parts = urlsplit(source)
    shown = f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{parts.path}"
    try:
        client = redis.Redis.from_url(source, socket_timeout=SECONDS, socket_connect_timeout=SECONDS)
        client.ping()
    except redis.exceptions.AuthenticationError:
        raise SourceError(f"{shown}: the server refused the user name or password") from None
    except (redis.exceptions.RedisError, ValueError, OSError):
        raise SourceError(
            f"{shown}: the server does not answer; check host, port, database and network"
        ) from None
    return Database(shown, client)


CONNECTOR = ConnectorType(
    name="redis", schemes=("redis", "rediss"), open=open_database, kinds={"rediss": "redis"}
)
