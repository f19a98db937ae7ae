"""Delta tables and object stores."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from connector_contract import CANARY, open_source, rows_of
from deltalake import write_deltalake
from pyarrow.fs import FileSystem
from pyiceberg.catalog.sql import SqlCatalog
from pyiceberg.table import Table
from stores import started

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


@pytest.mark.parametrize("by", ["POSITION_DELETES", "EQUALITY_DELETES"])
def test_rows_that_an_iceberg_table_marks_as_deleted_are_read_and_said_to_be(tmp_path: Path, by: str) -> None:
    table = iceberg(tmp_path)
    mark_deleted(table, by)
    (info,) = (source := open_source(f"iceberg:///{tmp_path}/people")).datasets()
    sample = source.sample(info, Budget())
    assert rows_of(sample) == [(3, "ชูใจ")]
    assert sample.sampling.endswith(", with rows that are marked as deleted")
    source.close()


def mark_deleted(table: Table, by: str) -> None:
    """Add a delete file to the newest snapshot, as engines that merge on read do; pyiceberg writes none."""
    from pyiceberg.io.pyarrow import PyArrowFileIO
    from pyiceberg.manifest import (
        DataFile,
        DataFileContent,
        FileFormat,
        ManifestContent,
        ManifestEntry,
        ManifestEntryStatus,
        ManifestWriterV2,
        write_manifest_list,
    )
    from pyiceberg.typedef import Record

    snapshot, files = table.current_snapshot(), PyArrowFileIO()
    assert snapshot is not None
    (kept,) = snapshot.manifests(files)
    path = f"{table.location()}/data/deletes.parquet"
    pq.write_table(pa.table({"file_path": ["x"], "pos": [0]}), path.removeprefix("file://"))
    deletes = DataFile.from_args(
        content=DataFileContent[by], file_path=path, file_format=FileFormat.PARQUET, partition=Record(),
        record_count=1, file_size_in_bytes=100, equality_ids=[1] if by == "EQUALITY_DELETES" else None,
    )  # fmt: skip

    class OfDeletes(ManifestWriterV2):
        def content(self) -> ManifestContent:
            return ManifestContent.DELETES

    place = f"{table.location()}/metadata/deletes.avro"
    with OfDeletes(
        table.spec(), table.schema(), files.new_output(place), snapshot.snapshot_id, "null"
    ) as writer:
        entry = ManifestEntry.from_args(
            status=ManifestEntryStatus.ADDED, snapshot_id=snapshot.snapshot_id, data_file=deletes
        )
        writer.add_entry(entry)
    written = writer.to_manifest_file()
    listing = files.new_output(snapshot.manifest_list)
    with write_manifest_list(2, listing, snapshot.snapshot_id, None, 9, "null") as every:
        every.add_manifests([kept, written])


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
    with started("moto_server", "-H", "127.0.0.1", "-p", "{port}") as port:
        yield f"region=us-east-1&scheme=http&endpoint_override=127.0.0.1:{port}&allow_bucket_creation=true"


def put(settings: str, name: str, content: bytes) -> None:
    # Put whole, in one request: not every version of the stand-in takes an upload in parts.
    filesystem, path = FileSystem.from_uri(
        f"s3://key:hidden-word@lake/{name}?{settings}&allow_delayed_open=true"
    )
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


def test_a_store_that_does_not_answer_is_told_so() -> None:
    nowhere = "region=us-east-1&scheme=http&endpoint_override=127.0.0.1:1"
    with pytest.raises(
        SourceError, match="the store does not answer; check address, region and network"
    ) as told:
        open_source(f"s3://key:{CANARY}@lake/x?{nowhere}")
    assert CANARY not in str(told.value)


def way_in(settings: str) -> dict[str, str]:
    endpoint = settings.partition("endpoint_override=")[2].partition("&")[0]
    return {"key": "key", "secret": "hidden-word", "region": "us-east-1", "endpoint": f"http://{endpoint}"}


def test_a_delta_table_in_a_store_is_its_newest_version_only(bucket: str) -> None:
    put(bucket, "lake1/beside.csv", b"id,phone\n1,0812345678\n")
    way = way_in(bucket)
    options = {
        "AWS_ACCESS_KEY_ID": way["key"],
        "AWS_SECRET_ACCESS_KEY": way["secret"],
        "AWS_REGION": way["region"],
        "AWS_ENDPOINT_URL": way["endpoint"],
        "AWS_ALLOW_HTTP": "true",
        "AWS_S3_ALLOW_UNSAFE_RENAME": "true",
    }
    for mode, ids in (("error", [1, 2]), ("overwrite", [3])):
        write_deltalake(
            "s3://lake/lake1/crm/people", pa.table({"id": ids}), mode=mode, storage_options=options
        )
    source = open_source(f"s3://key:hidden-word@lake/lake1?{bucket}")
    beside, people = source.datasets()
    assert (beside.dataset, people.dataset, people.format) == ("beside.csv", "crm/people", "delta")
    sample = source.sample(people, Budget())
    assert (rows_of(sample), sample.sampling) == ([(3,)], "all rows of version 1")
    source.close()


def test_an_iceberg_table_in_a_store_is_its_newest_snapshot_only(bucket: str) -> None:
    put(bucket, "lake2/made", b"")
    way = way_in(bucket)
    catalog = SqlCatalog(
        "c",
        uri="sqlite://",
        warehouse="s3://lake/lake2",
        **{
            "s3.access-key-id": way["key"],
            "s3.secret-access-key": way["secret"],
            "s3.region": way["region"],
            "s3.endpoint": way["endpoint"],
        },
    )
    catalog.create_namespace("crm")
    people = pa.table({"id": [1, 2]})
    table = catalog.create_table("crm.people", schema=people.schema, location="s3://lake/lake2/people")
    table.append(people)
    table.overwrite(pa.table({"id": [3]}))
    source = open_source(f"iceberg+s3://key:hidden-word@lake/lake2/people?{bucket}")
    assert source.source == "s3://lake/lake2/people"
    (info,) = source.datasets()
    assert rows_of(source.sample(info, Budget())) == [(3,)]
    source.close()


def test_an_object_that_vanishes_is_told_and_the_others_are_read(bucket: str) -> None:
    for number in range(1, 7):
        put(bucket, f"lake3/part-{number}.csv", b"id,phone\n%d,0812345678\n" % number)
    url = f"s3://key:hidden-word@lake/lake3?{bucket}"
    source = open_source(url)
    (info,) = source.datasets()
    filesystem, path = FileSystem.from_uri(url)
    filesystem.delete_file(f"{path}/part-3.csv")
    sample = source.sample(info, Budget())
    assert len(rows_of(sample)) == 5
    assert (sample.problem or "").startswith("1 of 6 files: part-3.csv: ")
    source.close()


def test_a_store_that_is_not_there_is_told_without_its_key(bucket: str) -> None:
    with pytest.raises(SourceError) as error:
        open_source(f"s3://key:hidden-word@missing/x?{bucket}")
    assert "hidden-word" not in str(error.value)
    assert str(error.value).startswith("s3://missing/x cannot be listed")
