"""Redis, a real one: `scripts/servers start` sets the variable these tests read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from connector_contract import CANARY, open_source, rows_of
from test_servers import server

from pdscan.connector import Budget, DatasetInfo, Sample
from pdscan.errors import SourceError

redis = pytest.importorskip("redis")


@pytest.fixture
def url() -> Iterator[str]:
    url = server("PDSCAN_TEST_REDIS")
    client = redis.Redis.from_url(url)
    client.flushdb()
    for number in range(1, 1_001):
        client.hset(f"user:{number}", mapping={"name": "มานี", "phone": f"08{number:08d}"})
    for number in range(5):
        client.set(f"session:{number}", f"token-{number}")
        client.rpush(f"queue:{number}", "a", "b")
        client.sadd(f"tags:{number}", "x")
        client.zadd(f"score:{number}", {"y": 1})
        client.xadd(f"events:{number}", {"mail": "a@example.org"})
    client.set(f"0{CANARY}", "lonely")
    yield url
    client.close()


def sample_of(source: Any, name: str, budget: Budget) -> tuple[DatasetInfo, Sample]:
    info = next(info for info in source.datasets() if info.dataset == name)
    return info, source.sample(info, budget)


def test_keys_of_a_kind_are_one_dataset_and_no_name_is_personal(url: str) -> None:
    source = open_source(url)
    assert [(info.dataset, info.rows_total) for info in source.datasets()] == [
        ("events (stream)", None),
        ("other keys (string)", 1),
        ("queue (list)", None),
        ("score (zset)", None),
        ("session (string)", 5),
        ("tags (set)", None),
        ("user (hash)", 1_000),
    ]
    source.close()


def test_every_type_gives_its_values(url: str) -> None:
    source = open_source(url)
    rows = {info.dataset: rows_of(source.sample(info, Budget())) for info in source.datasets()}
    assert rows["user (hash)"][0] == ("user:1", "มานี", "0800000001")
    assert rows["queue (list)"][:2] == [("queue:0", "a"), ("queue:0", "b")]
    assert rows["tags (set)"][0] == ("tags:0", "x")
    assert rows["score (zset)"][0] == ("score:0", "y")
    assert rows["events (stream)"][0] == ("events:0", "a@example.org")
    assert rows["session (string)"][0] == ("session:0", "token-0")
    source.close()


def test_a_sample_is_random_repeatable_and_says_so(url: str) -> None:
    source = open_source(url)
    _, first = sample_of(source, "user (hash)", Budget(rows=50, seed=3))
    _, second = sample_of(source, "user (hash)", Budget(rows=50, seed=3))
    rows = rows_of(first)
    assert rows == rows_of(second)
    assert len({row[0] for row in rows}) == 50
    assert (first.sampling, first.not_seen) == ("random keys", "950 of 1,000 keys")
    assert first.rows_total == 1_000
    source.close()


def test_a_user_who_can_write_is_warned_of_and_a_reader_is_not(url: str) -> None:
    client = redis.Redis.from_url(url)
    client.acl_setuser(
        "reader", enabled=True, passwords=["+read"], keys=["*"], categories=["+@read", "+@connection"]
    )
    source: Any = open_source(url)
    assert "may write" in source.warnings[0]
    theirs: Any = open_source(url.replace("redis://", "redis://reader:read@"))
    assert theirs.warnings == ()
    assert len(list(theirs.datasets())) == 7


def test_what_cannot_be_opened_is_told_without_the_password(url: str) -> None:
    for wrong, told in (
        (url.replace("redis://", f"redis://nobody:{CANARY}@"), "refused the user name"),
        (f"redis://:{CANARY}@127.0.0.1:1/0", "does not answer"),
    ):
        with pytest.raises(SourceError, match=told) as error:
            open_source(wrong)
        assert CANARY not in str(error.value)
