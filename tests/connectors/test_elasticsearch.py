"""Elasticsearch and OpenSearch, spoken to by their own clients: a server that a variable names.

osmem, which answers as OpenSearch does, refuses the content type of Elasticsearch's client; a go-between
writes the plain one in its place.
"""

from __future__ import annotations

import json
import threading
import urllib.error
import urllib.request
import uuid
from collections.abc import Iterator, Sequence
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from connector_contract import CANARY, NAMES, SAMPLE, Contract, Row, open_source, rows_of
from test_servers import named, store

from pdscan.connector import Budget
from pdscan.errors import DatasetError, SourceError

VARIABLE = "PDSCAN_TEST_OPENSEARCH"
KINDS = {"elasticsearch": "elasticsearch", "opensearch": "opensearchpy"}


def send(method: str, path: str, body: bytes, kind: str = "application/json") -> Any:
    url = store(VARIABLE).rstrip("/") + path
    request = urllib.request.Request(url, body, {"Content-Type": kind}, method=method)
    with urllib.request.urlopen(request) as answer:
        return json.load(answer)


def filled(documents: Sequence[dict[str, Any]], mapping: dict[str, Any] | None = None) -> str:
    """Make an index of its own and return its name."""
    index = f"pdscan-{uuid.uuid4().hex[:12]}"
    send("PUT", f"/{index}", json.dumps({"mappings": {"properties": mapping or {}}}).encode())
    lines = [
        line
        for document in documents
        for line in ({"index": {"_index": index, "_id": str(document.pop("_id"))}}, document)
    ]
    if lines:
        body = "".join(json.dumps(line) + "\n" for line in lines).encode()
        assert send("POST", "/_bulk?refresh=true", body, "application/x-ndjson")["errors"] is False
    return index


class GoBetween(BaseHTTPRequestHandler):
    """Passes requests on with the content type application/json."""

    def answer(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        request = urllib.request.Request(
            store(VARIABLE).rstrip("/") + self.path,
            body or None,
            {"Content-Type": "application/json"},
            method=self.command,
        )
        try:
            told = urllib.request.urlopen(request)
        except urllib.error.HTTPError as error:
            told = error
        content = told.read()
        self.send_response(told.status)
        for name in ("Content-Type", "X-Elastic-Product"):
            self.send_header(name, told.headers[name])
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_POST = do_DELETE = answer  # noqa: N815 -- the base class looks for these names

    def log_message(self, *_: object) -> None:
        """Stay silent."""


@pytest.fixture(scope="module")
def between() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), GoBetween) as listening:
        threading.Thread(target=listening.serve_forever, daemon=True).start()
        yield f"elasticsearch+http://127.0.0.1:{listening.server_port}"
        listening.shutdown()


@pytest.fixture(params=KINDS)
def address(request: pytest.FixtureRequest, between: str) -> str:
    pytest.importorskip(KINDS[request.param])
    own = store(VARIABLE).replace("http:", f"{request.param}+http:", 1)
    return between if request.param == "elasticsearch" else own


class TestOpensearch(Contract):
    names = ("_id", *NAMES[1:])
    empty_table_has_columns = False
    many = 3_000

    @classmethod
    def write(cls, folder: Path, names: Sequence[str], rows: Sequence[Row]) -> str:
        cls.dataset = filled([dict(zip(names, row, strict=True)) for row in rows])
        return store(VARIABLE).replace("http:", "opensearch+http:", 1)


def test_nested_documents_become_paths_with_the_types_of_the_mapping(address: str) -> None:
    mapping = {"address": {"properties": {"zip": {"type": "keyword"}}}, "name": {"type": "text"}}
    index = filled([{"_id": "a", "name": "มานี", "address": {"zip": "10110"}, "phones": ["1", None]}], mapping)
    source = open_source(address)
    sample = source.sample(named(source, index), SAMPLE)
    (batch,) = sample.batches
    assert batch.to_pylist() == [
        {"_id": "a", "name": "มานี", "address": {"zip": "10110"}, "phones": ["1", None]}
    ]
    assert {"address.zip": "keyword", "name": "text"}.items() <= sample.types.items()
    source.close()


def test_a_sample_is_drawn_by_random_score(address: str) -> None:
    index = filled([{"_id": number, "n": number} for number in range(2_000)])
    source = open_source(address)
    sample = source.sample(named(source, index), Budget(rows=100, seed=5))
    numbers = [row[1] for row in rows_of(sample)]
    assert len(set(numbers)) == 100
    assert max(numbers) > 1_000
    assert (sample.sampling, sample.not_seen) == (
        "random score",
        "1,900 of 2,000 documents, which had a lower random score",
    )
    source.close()


def test_an_index_deleted_meanwhile_is_told(address: str) -> None:
    index = filled([{"_id": 1, "n": 1}])
    source = open_source(address)
    info = named(source, index)
    send("DELETE", f"/{index}", b"")
    with pytest.raises(DatasetError, match="deleted during the scan"):
        source.sample(info, SAMPLE)
    source.close()


def test_indices_of_the_system_are_left_out(address: str) -> None:
    send("PUT", f"/.hidden-{uuid.uuid4().hex[:8]}", b"{}")
    source = open_source(address)
    assert not [info.dataset for info in source.datasets() if info.dataset.startswith(".")]
    source.close()


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("way", ["", "+http"])
def test_what_cannot_be_opened_is_told_without_the_password(kind: str, way: str) -> None:
    pytest.importorskip(KINDS[kind])
    with pytest.raises(SourceError, match="the server does not answer") as error:
        open_source(f"{kind}{way}://user:{CANARY}@127.0.0.1:1")
    assert CANARY not in str(error.value)
    assert str(error.value).startswith(f"{kind}{way}://127.0.0.1:1: ")


@pytest.mark.parametrize("kind", KINDS)
def test_a_server_without_tls_is_not_spoken_to(kind: str) -> None:
    with pytest.raises(SourceError, match=r"certificate is not trusted|does not answer"):
        open_source(store(VARIABLE).replace("http:", f"{kind}:", 1))
