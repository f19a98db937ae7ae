"""Delta tables and object stores."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pyarrow as pa
import pytest
from connector_contract import open_source, rows_of
from deltalake import write_deltalake
from pyarrow.fs import FileSystem
from pyiceberg.catalog.sql import SqlCatalog
from pyiceberg.table import Table

from pdscan.connector import Budget
from pdscan.errors import SourceError


def delta(folder: Path) -> None:
    write_deltalake(folder, pa.table({"id": [1, 2], "region": ["BKK", "CNX"]}), partition_by=["region"])
    write_deltalake(folder, pa.table({"id": [3], "region": ["BKK"]}), mode="overwrite")


@pytest.mark.parametrize("inner", [True, False])
def test_a_delta_table_is_its_newest_version_only(tmp_path: Path, inner: bool) -> None:
    delta(tmp_path / "people")
    source = open_source(str(tmp_path if inner else tmp_path / "people"))
    (info,) = source.datasets()
    sample = source.sample(info, Budget())
    assert (info.dataset, info.kind, info.format) == ("people", "collection", "delta")
    assert rows_of(sample) == [(3, "BKK")]
    assert sample.sampling == "all rows of version 1"
    source.close()


def test_a_damaged_delta_log_is_told(tmp_path: Path) -> None:
    delta(tmp_path / "people")
    for log in (tmp_path / "people" / "_delta_log").iterdir():
        log.write_text("{")
    (info,) = open_source(str(tmp_path)).datasets()
    assert "the Delta log cannot be read" in (info.unreadable or "")


def iceberg(folder: Path) -> Table:
    catalog = SqlCatalog("c", uri="sqlite://", warehouse=folder.as_uri())
    catalog.create_namespace("crm")
    people = pa.table({"id": [1, 2], "name": ["มานี", "ปิติ"]})
    table = catalog.create_table("crm.people", schema=people.schema, location=(folder / "people").as_uri())
    table.append(people)
    table.overwrite(pa.table({"id": [3], "name": ["ชูใจ"]}))
    return table


@pytest.mark.parametrize("place", ["folder", "above", "file"])
def test_an_iceberg_table_is_its_newest_snapshot_only(tmp_path: Path, place: str) -> None:
    table = iceberg(tmp_path)
    places = {"folder": f"iceberg:///{tmp_path}/people", "above": str(tmp_path)}
    source = open_source(places.get(place, f"iceberg:///{table.metadata_location.removeprefix('file://')}"))
    (info,) = source.datasets()
    sample = source.sample(info, Budget())
    assert (info.dataset, info.kind, info.format) == ("people", "collection", "iceberg")
    assert rows_of(sample) == [(3, "ชูใจ")]
    assert sample.sampling == f"all rows of snapshot {table.metadata.current_snapshot_id}"
    source.close()


def test_an_iceberg_table_without_rows_is_left_out(tmp_path: Path) -> None:
    table = iceberg(tmp_path)
    table.delete()
    (info,) = open_source(str(tmp_path)).datasets()
    assert (info.skip or "").endswith("holds no rows")


def test_damaged_and_missing_iceberg_tables_are_told(tmp_path: Path) -> None:
    (tmp_path / "people" / "metadata").mkdir(parents=True)
    (tmp_path / "people" / "metadata" / "v1.metadata.json").write_text("{")
    (info,) = open_source(str(tmp_path)).datasets()
    assert "the Iceberg metadata cannot be read" in (info.unreadable or "")
    with pytest.raises(SourceError, match="is no Iceberg table"):
        open_source(f"iceberg:///{tmp_path}")


@pytest.fixture(scope="module")
def bucket() -> Iterator[str]:
    """Start a store that speaks S3 and give the settings of a URL to it."""
    pytest.importorskip("moto.server", reason="an S3 server for the tests is in the package moto[server]")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = subprocess.Popen([sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", str(port)])
    settings = f"region=us-east-1&scheme=http&endpoint_override=127.0.0.1:{port}&allow_bucket_creation=true"
    for _ in range(100):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                break
        time.sleep(0.1)
    yield settings
    server.terminate()
    server.wait()


def put(settings: str, name: str, content: bytes) -> None:
    filesystem, path = FileSystem.from_uri(f"s3://key:hidden-word@lake/{name}?{settings}")
    filesystem.create_dir(path.partition("/")[0])
    with filesystem.open_output_stream(path) as file:
        file.write(content)


def test_a_store_is_walked_and_sampled_like_a_folder(bucket: str, tmp_path: Path) -> None:
    lines = b"".join(b"%d,08%08d\n" % (number, number) for number in range(200_000))
    put(bucket, "2026/big.csv", b"id,phone\n" + lines)
    put(bucket, "2026/small.json", b'[{"id": 1}]')
    source = open_source(f"s3://key:hidden-word@lake/2026?{bucket}")
    assert source.source == "s3://lake/2026"
    big, small = source.datasets()
    assert (big.dataset, small.dataset) == ("big.csv", "small.json")
    sample = source.sample(big, Budget(rows=100))
    assert len(rows_of(sample)) == 100
    assert sample.sampling == "byte ranges"
    assert sample.bytes_read < len(lines) / 20
    source.close()


def test_a_store_that_is_not_there_is_told_without_its_key(bucket: str) -> None:
    with pytest.raises(SourceError) as error:
        open_source(f"s3://key:hidden-word@missing/x?{bucket}")
    assert "hidden-word" not in str(error.value)
    assert str(error.value).startswith("s3://missing/x cannot be listed")
