"""Documents: each state of a dataset once, under the hash of its lines, with its outline to be asked."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from pdscan.inventory.lines import as_bytes, dataset_lines, line
from pdscan.inventory.model import Dataset
from pdscan.inventory.outline import outline, packed
from pdscan.inventory.review.carried import as_read
from pdscan.inventory.review.reviewed import without_reviews
from pdscan.inventory.store.snapshots import insert, next_number, numbers_of
from pdscan.inventory.store.tables import BODY, DOCUMENT, OUTLINE
from pdscan.inventory.tally import tally

LEVEL = 3
"""Of compression: a fifth larger than the usual one, and packed in a third of its time."""


@dataclass(frozen=True, slots=True)
class Sealed:
    """A dataset as the machine judged it, with the hash of its lines and the lines packed."""

    dataset: Dataset
    hash: bytes
    body: bytes


def sealed(dataset: Dataset) -> Sealed:
    """Return a dataset as it is to be kept: without what persons said of it, and as it was read."""
    judged = as_read(without_reviews(dataset))
    lines = as_bytes(dataset_lines(judged))
    return Sealed(judged, hashlib.sha256(lines).digest(), zlib.compress(lines, LEVEL))


def documents_of(connection: sa.Connection, documents: Sequence[Sealed]) -> dict[bytes, int]:
    """Return the number of each document; adds those that were not seen before."""
    known = numbers_of(connection, DOCUMENT, [one.hash for one in documents])
    fresh = {one.hash: one for one in documents if one.hash not in known}
    numbers = dict(zip(fresh, range(next_number(connection, DOCUMENT), 2**31), strict=False))
    insert(connection, DOCUMENT, [_document(numbers[one.hash], one) for one in fresh.values()])
    insert(connection, BODY, [{"document": numbers[one.hash], "body": one.body} for one in fresh.values()])
    insert(connection, OUTLINE, [outline_row(numbers[one.hash], one.dataset) for one in fresh.values()])
    return known | numbers


def _document(number: int, document: Sealed) -> dict[str, Any]:
    return {"hash": document.hash, **document_row(number, document.dataset)}


def document_row(number: int, dataset: Dataset) -> dict[str, Any]:
    """Return what is told of a document besides its hash and its body."""
    return {
        "number": number,
        "source": dataset.source,
        "dataset": dataset.dataset,
        "status": dataset.status,
        "fingerprint": dataset.fingerprint and dataset.fingerprint.value,
        "tally": line(tally(dataset)),
    }


def outline_row(document: int, dataset: Dataset) -> dict[str, Any]:
    """Return the outline of a document as it is kept."""
    outlined = outline(dataset)
    return {"document": document, "findings": outlined.findings, "outline": packed(outlined)}
