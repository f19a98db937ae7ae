"""Elasticsearch and OpenSearch, with the extra of the same name, each through its maker's client.

An index is a dataset, a data stream too. A large one is sampled by a random score with the seed, by which the
server looks at the number of each document and at none of its content; the documents chosen are then fetched.
Only requests that read are sent, each with a time limit. `elasticsearch:` and `opensearch:` speak TLS;
`elasticsearch+http:` and `opensearch+http:` do not.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlsplit

import pyarrow as pa

from connectors._stores import nested
from connectors._stores.search import Ask, clients
from connectors._stream import opened
from pdscan.connector import Budget, ConnectorType, DatasetInfo, Sample
from pdscan.errors import DatasetError, SourceError

MOST = 10_000
"""Documents that one request may choose: the servers' own limit, unless an index sets another."""
AT_ONCE = 200
SCROLL = 1_000
KEPT = "2m"
"""How long the server keeps the place of a full read between two requests."""

Document = dict[str, Any]


class Database:
    """An opened cluster."""

    def __init__(self, source: str, kind: str, ask: Ask) -> None:
        self.source = source
        self.kind = kind
        self._ask = ask
        self._listed = self._indices()

    def _indices(self) -> dict[str, tuple[int | None, int | None]]:
        """List indices and data streams, with what the server keeps count of: documents and bytes."""
        names = [name for name in self._ask("GET", "/_mapping") if not name.startswith(".")]
        found: dict[str, tuple[int | None, int | None]] = dict.fromkeys(names, (None, None))
        try:
            for row in self._ask("GET", "/_cat/indices", format="json", bytes="b"):
                if row["index"] in found:
                    found[row["index"]] = _count(row.get("docs.count")), _count(row.get("store.size"))
            streams = self._ask("GET", "/_data_stream")["data_streams"]
        except DatasetError:  # the right to look at the cluster is not the right to read
            return found
        return found | {item["name"]: (None, None) for item in streams if not item["name"].startswith(".")}

    def datasets(self) -> Iterator[DatasetInfo]:
        """List the indices but those of the system."""
        for name, (rows, size) in sorted(self._listed.items()):
            yield DatasetInfo(
                dataset=name,
                kind="collection",
                format=self.kind,
                handle=name,
                rows_total=rows,
                bytes_total=size,
            )

    def sample(self, dataset: DatasetInfo, budget: Budget) -> Sample:
        """Open one index."""
        found = Sample(batches=iter(()))
        return opened(found, self._batches(dataset.handle, budget, found), budget, "reading the index")

    def _batches(self, name: str, budget: Budget, found: Sample) -> Iterator[pa.RecordBatch]:
        reading = _Reading(self._ask, f"/{quote(name, safe='')}", budget, found)
        found.types = {"_id": "_id", **reading.types()}
        yield from nested.batches(reading.documents(), found)

    def close(self) -> None:
        """Nothing is held open."""


@dataclass(frozen=True, slots=True)
class _Reading:
    """One read of one index."""

    ask: Ask
    path: str
    budget: Budget
    found: Sample

    def types(self) -> dict[str, str]:
        """Return the types of the mapping by the paths of their fields."""
        mappings = self.ask("GET", f"{self.path}/_mapping").values()
        return {path: kind for item in mappings for path, kind in _types(item["mappings"])}

    def documents(self) -> Iterator[Document]:
        """Choose and read documents; tells the sample how."""
        total = self.ask("GET", f"{self.path}/_count")["count"]
        self.found.rows_total, self.found.rows_total_exact = total, True
        if self.budget.rows is None or total <= self.budget.rows:
            yield from self._every()
            return
        chosen = self._chosen(min(self.budget.rows, MOST))
        self.found.sampling = "random score"
        self.found.not_seen = (
            f"{total - len(chosen):,} of {total:,} documents, which had a lower random score"
        )
        for begin in range(0, len(chosen), AT_ONCE):
            asked = {"docs": chosen[begin : begin + AT_ONCE]}
            yield from map(
                _document, (item for item in self.ask("POST", "/_mget", asked)["docs"] if item["found"])
            )

    def _chosen(self, wanted: int) -> list[Document]:
        """Name the documents with the highest score, in the order of their names."""
        score = {"seed": self.budget.seed, "field": "_seq_no"}
        answer = self._search(
            size=wanted,
            _source=False,
            query={"function_score": {"random_score": score, "boost_mode": "replace"}},
        )
        names = [
            {key: hit[key] for key in ("_index", "_id")}
            | {key[1:]: hit[key] for key in ("_routing",) if key in hit}
            for hit in answer["hits"]["hits"]
        ]
        return sorted(names, key=lambda name: (name["_index"], name["_id"]))

    def _every(self) -> Iterator[Document]:
        answer = self._search({"scroll": KEPT}, size=SCROLL, sort=["_doc"])
        while hits := answer["hits"]["hits"]:
            yield from map(_document, hits)
            answer = self.ask("POST", "/_search/scroll", {"scroll": KEPT, "scroll_id": answer["_scroll_id"]})
        self.ask("DELETE", "/_search/scroll", {"scroll_id": answer["_scroll_id"]})

    def _search(self, how: Mapping[str, str] | None = None, **body: Any) -> Any:
        limit = (
            {} if self.budget.rows is None else {"timeout": f"{max(1, round(self.budget.timeout * 1000))}ms"}
        )
        answer = self.ask("POST", f"{self.path}/_search", body | limit, **(how or {}))
        if answer.get("timed_out"):
            raise DatasetError("the server stopped the search at the time limit; a longer --timeout reads on")
        if failed := answer.get("_shards", {}).get("failed"):
            self.found.problem = f"{failed} shards of the index did not answer"
        return answer


def _document(hit: Document) -> Document:
    return {"_id": hit["_id"], **hit.get("_source", {})}


def _types(mapping: Mapping[str, Any], above: str = "") -> Iterator[tuple[str, str]]:
    for name, field in mapping.get("properties", {}).items():
        if "type" in field:
            yield above + name, field["type"]
        yield from _types(field, f"{above}{name}.")


def _count(told: Any) -> int | None:
    return None if told is None else int(told)


def open_cluster(source: str) -> Database:
    """Open the cluster of a URL: elasticsearch://user:password@host:9200."""
    parts = urlsplit(source)
    kind, _, plain = parts.scheme.partition("+")
    shown = f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}"
    address = parts._replace(scheme="http" if plain else "https", path="", query="", fragment="").geturl()
    try:
        return Database(shown, kind, clients()[kind](address))
    except DatasetError as error:
        raise SourceError(f"{shown}: {error}") from None


CONNECTOR = ConnectorType(
    name="elasticsearch",
    schemes=("elasticsearch", "elasticsearch+http", "opensearch", "opensearch+http"),
    open=open_cluster,
)
