"""The data of the page: the inventory in short rows, as JSON that can stand inside HTML.

Numbers stand for the place in a list: a finding names its column, a column its table. A large
inventory is packed (zlib, base64), for the page should stay small enough to be sent by mail.
"""

from __future__ import annotations

import base64
import json
import zlib
from collections.abc import Iterator
from typing import Any

from pdscan.inventory.kept import kept
from pdscan.inventory.model import Dataset, Field, Finding, Gap, Inventory
from pdscan.labels import Labels, keys
from pdscan.sentences import in_thai
from pdscan.visible import visible
from reports._listing import Listing, listing
from reports._overview import (
    LISTED,
    certainty,
    gaps_by_severity,
    protection_seen,
    shade,
    short_names,
)

PACKED_FROM = 1_000_000
"""Characters of JSON from which it is packed."""
WORDS = (
    "pdpa",
    "protection",
    "policy",
    "sure",
    "extent",
    "status",
    "kind",
    "basis",
    "decision",
    "column",
    "page",
)


def island(inventory: Inventory) -> tuple[str, str]:
    """Return the data for a script element, and its media type."""
    text = json.dumps(page_data(inventory), ensure_ascii=False, separators=(",", ":"))
    # Inside a script element only "</" and "<!--" have a meaning; U+2028 is a line end in old scripts.
    safe = text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
    if len(safe) < PACKED_FROM:
        return safe, "application/json"
    return base64.b64encode(zlib.compress(safe.encode(), 6)).decode("ascii"), "application/zlib+base64"


def page_data(inventory: Inventory) -> dict[str, Any]:
    """Return the inventory as lists of short rows."""
    shown = listing(inventory)
    columns = list(_columns(shown))
    findings = [(at, finding) for at, (*_, found) in enumerate(columns) for finding in found]
    places = {finding.id: at for at, (_, finding) in enumerate(findings)}
    names = short_names(one.dataset.source for one in shown.datasets)
    return {
        "words": _words(),
        "elements": _element_words(shown),
        "sources": {visible(source): visible(name) for source, name in names.items()},
        "datasets": [_dataset(one.dataset) for one in shown.datasets],
        "columns": [_column(at, column) for at, column, _ in columns],
        "findings": [_finding(at, finding) for at, finding in findings],
        "gaps": [_gap(gap, places) for gap in gaps_by_severity(inventory.gaps)],
    }


def _columns(shown: Listing) -> Iterator[tuple[int, Field, list[Finding]]]:
    """Yield the columns with the findings that are listed, and as many that are clean."""
    clean = 0
    for at, one in enumerate(shown.datasets):
        listed: dict[int, list[Finding]] = {}
        for place, finding in one.findings:
            listed.setdefault(place, []).append(finding)
        for place, column in enumerate(one.dataset.fields):
            is_clean = place not in one.holding
            clean += is_clean
            if place in listed or (is_clean and clean <= LISTED):
                yield at, column, listed.get(place, [])


def _words() -> dict[str, list[str]]:
    th, en = Labels("th"), Labels("en")
    return {key: [th(key), en(key)] for group in WORDS for key in keys(f"{group}.")}


def _element_words(shown: Listing) -> dict[str, list[str]]:
    outlined = kept(shown.inventory.datasets).whole_outlines()
    found = {element for one in outlined for element in one["element"]}
    columns = (column for one in shown.datasets for column in one.dataset.fields)
    found |= {one.element for column in columns for one in column.rejected}
    th, en = Labels("th"), Labels("en")
    return {key: [th.element(key), en.element(key)] for key in sorted(found)}


def _dataset(dataset: Dataset) -> list[Any]:
    names = (dataset.source, dataset.dataset, dataset.kind, dataset.format, dataset.status)
    told = (dataset.sampling, dataset.not_seen, *dataset.notes)
    return [
        *map(visible, names),
        _told(dataset.reason),
        dataset.rows_total,
        dataset.rows_read,
        *map(_told, told),
    ]


def _column(dataset: int, column: Field) -> list[Any]:
    rejected = [[one.element, _told(one.because)] for one in column.rejected]
    return [dataset, visible(column.field), visible(column.type), column.cannot_exclude, rejected]


def _finding(column: int, finding: Finding) -> list[Any]:
    share, counts = finding.prevalence, finding.counts
    seen = finding.extent != "name_only"
    return [
        column,
        finding.element,
        finding.pdpa,
        round(finding.confidence, 3),
        certainty(finding.confidence),
        finding.extent,
        [round(value, 4) for value in (share.estimate, share.low, share.high)] if seen else None,
        [counts.tested, counts.matched, counts.valid, counts.distinct_valid],
        float(f"{finding.chance:.2g}"),
        protection_seen(finding),
        shade(finding),
        finding.protection.scheme,
        finding.policy_status or "no_policy",
        [visible(category) for category in finding.categories],
        finding.rows_affected,
        _told(finding.because),
        [visible(example) for example in finding.examples],
        list(finding.basis),
        finding.review.decision if finding.review else None,
        finding.id,
    ]


def _gap(gap: Gap, places: dict[str, int]) -> list[int]:
    return [places[one] for one in gap.where if one in places]


def _told(sentence: str | None) -> str | list[str] | None:
    """Return a sentence in Thai and English, or once where both are the same."""
    if not sentence:
        return sentence
    thai, english = visible(in_thai(sentence)), visible(sentence)
    return english if thai == english else [thai, english]
