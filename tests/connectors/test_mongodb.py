"""MongoDB, spoken to by its own driver over the wire: a server that MONGODB names, or SecantusDB."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from connector_contract import CANARY, NAMES, SAMPLE, Contract, Row, open_source, rows_of
from test_servers import store

from pdscan.connector import Budget, Sample
from pdscan.errors import DatasetError, SourceError

pymongo = pytest.importorskip("pymongo")
VARIABLE = "PDSCAN_TEST_MONGODB"


def filled(**collections: Sequence[dict[str, Any]]) -> str:
    """Make a database of its own and return its URL."""
    url, name = store(VARIABLE), f"pdscan_{uuid.uuid4().hex[:12]}"
    with pymongo.MongoClient(url, uuidRepresentation="standard") as client:
        for collection, documents in collections.items():
            client[name].create_collection(collection)
            if documents:
                client[name][collection].insert_many(documents)
    return f"{url.rstrip('/')}/{name}"


def sample_of(source: Any, budget: Budget = SAMPLE) -> Sample:
    (info,) = source.datasets()
    return source.sample(info, budget)


class TestMongodb(Contract):
    dataset = ".people"
    names = ("_id", *NAMES[1:])
    empty_table_has_columns = False
    many = 1_200

    @classmethod
    def write(cls, folder: Path, names: Sequence[str], rows: Sequence[Row]) -> str:
        return filled(people=[dict(zip(names, row, strict=True)) for row in rows])


@pytest.fixture
def opened() -> Iterator[Any]:
    sources: list[Any] = []

    def opening(url: str) -> Any:
        sources.append(open_source(url))
        return sources[-1]

    yield opening
    for source in sources:
        source.close()


def test_nested_documents_become_paths_and_every_type_has_a_form(opened: Any) -> None:
    from bson import Decimal128, Int64, ObjectId

    key = ObjectId("0123456789abcdef01234567")
    document = {
        "_id": key,
        "address": {"zip": "10110", "floors": [1, 2]},
        "born": dt.datetime(1990, 5, 3),
        "salary": Decimal128("1234.50"),
        "count": Int64(2**40),
        "secret": b"\xff\x00",
        "photo": "ก".encode(),
        "token": uuid.UUID(int=1),
        "nothing": None,
    }
    source = opened(filled(people=[document]))
    (batch,) = sample_of(source).batches
    assert batch.to_pylist() == [
        {
            "_id": str(key),
            "address": {"zip": "10110", "floors": [1, 2]},
            "born": "1990-05-03 00:00:00",
            "salary": "1234.50",
            "count": 2**40,
            "secret": "ff00",
            "photo": "ก",
            "token": str(uuid.UUID(int=1)),
            "nothing": None,
        }
    ]


@pytest.mark.parametrize("key", ["ObjectId", "text"])
def test_a_large_collection_is_sampled_whatever_its_key(opened: Any, key: str) -> None:
    documents = [
        {"n": number} | ({"_id": f"k{number:05d}"} if key == "text" else {}) for number in range(1_500)
    ]
    source = opened(filled(people=documents))
    sample = sample_of(source, Budget(rows=200, seed=3))
    numbers = [row[1] for row in rows_of(sample)]
    assert 100 <= len(set(numbers)) == len(numbers) <= 200
    assert max(numbers) > 750
    assert sample.sampling == ("keyset" if key == "ObjectId" else "random documents, others each time")
    assert "1,500 documents" in (sample.not_seen or "")


def test_a_view_is_read_from_its_top_and_says_so(opened: Any) -> None:
    url = filled(people=[{"n": number} for number in range(50)])
    base, _, name = url.rpartition("/")
    with pymongo.MongoClient(base) as client:
        client[name].create_collection("seen", viewOn="people", pipeline=[{"$project": {"_id": 0}}])
    source = opened(url)
    info = next(info for info in source.datasets() if info.dataset.endswith(".seen"))
    sample = source.sample(info, Budget(rows=10))
    assert (info.kind, len(rows_of(sample)), sample.sampling) == ("view", 10, "head")
    assert sample.not_seen == "all but the first 10 documents (a view cannot be sampled)"


def test_all_databases_are_listed_when_none_is_named(opened: Any) -> None:
    name = filled(people=[{"a": 1}]).rpartition("/")[2]
    names = [info.dataset for info in opened(store(VARIABLE)).datasets()]
    assert f"{name}.people" in names
    assert not [item for item in names if item.startswith(("admin.", "local.", "config."))]


def test_a_server_without_users_is_warned_of(opened: Any) -> None:
    source = opened(filled(people=[{"a": 1}]))
    assert ["may write" in warning for warning in source.warnings] == [True]


def test_the_server_stops_a_slow_command(opened: Any) -> None:
    url = filled(people=[{"_id": f"k{number}"} for number in range(500)])
    base, _, name = url.rpartition("/")
    with pymongo.MongoClient(base) as client:
        stages = [{"$addFields": {"x": {"$range": [0, 100_000]}}}, {"$unwind": "$x"}, {"$sort": {"x": -1}}]
        client[name].create_collection("slow", viewOn="people", pipeline=stages)
    source = opened(url)
    info = next(info for info in source.datasets() if info.dataset.endswith(".slow"))
    with pytest.raises(DatasetError, match="at the time limit"):
        source.sample(info, Budget(rows=10, timeout=0.05))


@pytest.mark.parametrize(
    ("url", "told"),
    [
        (f"mongodb://user:{CANARY}@127.0.0.1:1/shop", "does not answer"),
        (f"mongodb://user:{CANARY}@127.0.0.1:1/shop?nonsense=1&tls=maybe", "does not answer|not one that"),
    ],
)
def test_what_cannot_be_opened_is_told_without_the_password(
    url: str, told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("connectors.mongodb.SECONDS", 0.5)
    with pytest.raises(SourceError, match=told) as error:
        open_source(url)
    assert CANARY not in str(error.value)
