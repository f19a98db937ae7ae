"""Google Cloud Storage and Azure, against servers that imitate them: gcp-storage-emulator, Azurite."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

import pytest
from click.testing import CliRunner
from connector_contract import open_source, rows_of
from pyarrow.fs import FileSystem
from stores import started

from connectors._stores.azure import by_key, is_azure
from pdscan.cli import main
from pdscan.connector import Budget
from pdscan.errors import SourceError

Address = Callable[[str], str]
"""Gives the URL of a path that begins with the bucket."""

KEY = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw=="
"""The key that Azurite's own account has everywhere; no secret."""


@pytest.fixture(scope="module")
def google() -> Iterator[Address]:
    command = "gcp-storage-emulator", "start", "--host", "127.0.0.1", "--port", "{port}", "--in-memory"
    with started(*command, "--default-bucket", "lake") as port:
        way = f"scheme=http&endpoint_override=127.0.0.1:{port}&retry_limit_seconds=2"
        yield lambda path: f"gs://anonymous@{path}?{way}"


@pytest.fixture(scope="module")
def azure() -> Iterator[Address]:
    command = (
        "azurite-blob",
        "--inMemoryPersistence",
        "--skipApiVersionCheck",
        "--disableTelemetry",
        "--silent",
    )
    where = "--blobHost", "127.0.0.1", "--blobPort", "{port}"
    with started(*command, *where, asked_by="PDSCAN_TEST_AZURE") as port:
        user = f"devstoreaccount1:{quote(KEY, safe='')}"
        yield lambda path: f"abfs://{user}@127.0.0.1:{port}/{path}?enable_tls=false"


@pytest.fixture(params=["google", "azure"])
def address(request: pytest.FixtureRequest) -> Address:
    found: Address = request.getfixturevalue(request.param)
    return found


def store(url: str) -> tuple[Any, str]:
    parts = urlsplit(url)
    return (by_key(parts) if is_azure(parts) else None) or FileSystem.from_uri(quote(url, safe=":/?&=@%"))


def put(url: str, content: bytes) -> None:
    filesystem, path = store(url)
    filesystem.create_dir(path.partition("/")[0])
    with filesystem.open_output_stream(path) as file:
        file.write(content)


def test_a_bucket_is_walked_and_sampled_like_a_folder(address: Address) -> None:
    lines = b"".join(b"%d,08%08d\n" % (number, number) for number in range(100_000))
    put(address("lake/ปี 2026/big.csv"), b"id,phone\n" + lines)
    put(address("lake/ปี 2026/ลูกค้า (1).json"), b'[{"id": 1}]')
    source = open_source(address("lake/ปี 2026"))
    assert source.source.endswith("lake/ปี 2026")
    big, small = source.datasets()
    assert (big.dataset, small.dataset) == ("big.csv", "ลูกค้า (1).json")
    sample = source.sample(big, Budget(rows=100))
    assert len(rows_of(sample)) == 100
    assert sample.sampling == "byte ranges"
    assert sample.bytes_read < len(lines) / 20
    assert rows_of(source.sample(small, Budget())) == [(1,)]
    source.close()


def test_an_object_that_vanishes_from_a_bucket_is_told_and_the_others_are_read(address: Address) -> None:
    for number in range(1, 7):
        put(address(f"lake/gone/part-{number}.csv"), b"id,phone\n%d,0812345678\n" % number)
    source = open_source(address("lake/gone"))
    (info,) = source.datasets()
    filesystem, path = store(address("lake/gone"))
    filesystem.delete_file(f"{path}/part-3.csv")
    sample = source.sample(info, Budget())
    assert len(rows_of(sample)) == 5
    assert (sample.problem or "").startswith("1 of 6 files: part-3.csv: ")
    source.close()


def test_a_bucket_that_is_not_there_is_told_without_the_key(address: Address) -> None:
    with pytest.raises(SourceError, match="cannot be listed: there is no such bucket") as error:
        open_source(address("missing/2026"))
    assert KEY not in str(error.value)
    assert quote(KEY, safe="") not in str(error.value)


def test_a_wrong_key_is_told_without_it(azure: Address) -> None:
    wrong = quote("bm8gc3VjaCBrZXkgaGVyZQ==", safe="")
    with pytest.raises(SourceError, match="access denied") as error:
        open_source(azure("lake/2026").replace(quote(KEY, safe=""), wrong))
    assert wrong not in str(error.value)


def test_what_lies_in_a_bucket_is_found_and_no_key_is_written(address: Address, tmp_path: Path) -> None:
    rows = b"".join(b"%d,08%d\n" % (number, 12_345_678 + 7_919 * number) for number in range(50))
    put(address("lake/crm/people.csv"), b"id,mobile\n" + rows)
    result = CliRunner().invoke(
        main, ["scan", address("lake/crm"), "--out", str(tmp_path), "--fail-on", "none"]
    )
    assert result.exit_code == 0, result.output
    inventory = json.loads((tmp_path / "inventory.json").read_text(encoding="utf-8"))
    (people,) = inventory["datasets"]
    assert [item["element"] for item in people["fields"][1]["findings"]] == ["phone"]
    told = result.output + "".join(path.read_bytes().decode(errors="replace") for path in tmp_path.iterdir())
    assert KEY not in told
    assert quote(KEY, safe="") not in told


def test_azure_without_tls_and_key_is_told_how_to_be_entered() -> None:
    with pytest.raises(SourceError, match="lets nobody in but by a key"):
        open_source("abfs://account@127.0.0.1:1/lake?enable_tls=false")
