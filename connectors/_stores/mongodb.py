"""How documents of a MongoDB collection are chosen.

A large collection is read in random blocks by its `_id`, which is always indexed, where that is an ObjectId
or a whole number: the same documents for the same seed. Of others the server draws (`$sample`), always anew.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from connectors._sql.keyset import Block, Draw, Row, Span
from pdscan.connector import Budget, Sample

AT_ONCE = 500
"""Documents that are asked for by their `_id` together."""

Document = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Collection:
    """A collection as the listing finds it."""

    database: str
    name: str
    kind: str
    """collection | view | timeseries"""
    rows: int | None


@dataclass(frozen=True, slots=True)
class Reading:
    """One read of one collection."""

    collection: Any
    asked: Collection
    budget: Budget
    found: Sample

    def documents(self) -> Iterator[Document]:
        """Choose and read documents; tells the sample how."""
        wanted, rows = self.budget.rows, self.asked.rows
        if wanted is None:
            yield from self._every()
        elif self.asked.kind == "view" or (rows is not None and rows <= wanted):
            yield from self._first(wanted)
        elif keys := self._keys():
            yield from self._blocks(wanted, keys)
        else:
            yield from self._drawn(wanted)

    def _every(self) -> Iterator[Document]:
        rows = 0
        for document in self.collection.find({}):
            rows += 1
            yield document
        self.found.rows_total, self.found.rows_total_exact = rows, True

    def _first(self, wanted: int) -> Iterator[Document]:
        """Read the collection when it is small, else its first documents."""
        for taken, document in enumerate(self._find({}, limit=wanted + 1)):
            if taken == wanted:
                why = "a view cannot be sampled" if self.asked.kind == "view" else "the collection grew"
                self.found.sampling = "head"
                self.found.not_seen = f"all but the first {wanted:,} documents ({why})"
                return
            self.found.rows_total = taken + 1
            yield document
        self.found.rows_total_exact = True

    def _drawn(self, wanted: int) -> Iterator[Document]:
        """Let the server draw; it may draw a document twice."""
        seen: set[str] = set()
        for document in self.collection.aggregate(
            [{"$sample": {"size": wanted}}], maxTimeMS=self._milliseconds
        ):
            identity = repr(document.get("_id", len(seen)))
            if identity not in seen:
                seen.add(identity)
                yield document
        rows = self.asked.rows
        self.found.rows_total = rows
        self.found.sampling = "random documents, others each time"
        of_all = "" if rows is None else f" of about {rows:,}"
        self.found.not_seen = f"all but {len(seen):,}{of_all} documents"

    def _blocks(self, wanted: int, keys: _Keys) -> Iterator[Document]:
        """Choose by the `_id` alone, then fetch what was chosen."""
        draw = Draw(keys.fetch, keys.last, [keys.span])
        for chosen in draw.rows(wanted, self.budget.seed):
            for begin in range(0, len(chosen), AT_ONCE):
                part = [keys.make(number) for (number,) in chosen[begin : begin + AT_ONCE]]
                yield from self._find({"_id": {"$in": part}}, sort=[("_id", 1)])
        if not draw.spans:
            self.found.rows_total, self.found.rows_total_exact = draw.taken, True
            return
        total = draw.rows_total if self.asked.rows is None else self.asked.rows
        self.found.sampling, self.found.rows_total = "keyset", total
        self.found.not_seen = (
            f"about {total - draw.taken:,} of {total:,} documents, "
            "outside the random blocks by _id that were read"
        )

    def _keys(self) -> _Keys | None:
        """Return the range of the `_id`, where all are of one kind that can be counted through."""
        from bson import ObjectId

        low, high = self._end(1), self._end(-1)
        if isinstance(low, int) and isinstance(high, int):
            return _Keys(self._find, int, Span(low, high))
        if isinstance(low, ObjectId) and isinstance(high, ObjectId):
            return _Keys(self._find, _object_id, Span(_number(low), _number(high)))
        return None

    def _end(self, direction: int) -> Any:
        return next(
            (found["_id"] for found in self._find({}, {"_id": 1}, sort=[("_id", direction)], limit=1)), None
        )

    def _find(self, *what: Document, **how: Any) -> Any:
        return self.collection.find(*what, max_time_ms=self._milliseconds, **how)

    @property
    def _milliseconds(self) -> int:
        return max(1, int(self.budget.timeout * 1000))


@dataclass(frozen=True, slots=True)
class _Keys:
    """The `_id` of a collection as numbers."""

    find: Callable[..., Any]
    make: Callable[[int], Any]
    """Makes the `_id` of a number."""
    span: Span

    def fetch(self, blocks: Sequence[Block]) -> list[list[Row]]:
        """Read the numbers of each block."""
        return [
            [(number,) for number in self._read(block.start, block.end, 1, block.limit)] for block in blocks
        ]

    def last(self, start: int, end: int) -> int | None:
        """Look up the largest number from the first to the second."""
        return next(self._read(start, end, -1, 1), None)

    def _read(self, start: int, end: int, direction: int, limit: int) -> Iterator[int]:
        between = {"_id": {"$gte": self.make(start), "$lte": self.make(end)}}
        found = self.find(between, {"_id": 1}, sort=[("_id", direction)], limit=limit)
        return (_number(item["_id"]) for item in found)


def _number(key: Any) -> int:
    return key if isinstance(key, int) else int.from_bytes(key.binary, "big")


def _object_id(number: int) -> Any:
    from bson import ObjectId

    return ObjectId(number.to_bytes(12, "big"))
