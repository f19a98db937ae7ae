"""`inventory.csv`: one row a finding, for other programs; the same columns and codes in every language.

UTF-8 with a mark, so that Excel opens Thai as Thai; text that begins like a formula gets an apostrophe.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from functools import lru_cache
from io import StringIO

from pdscan.inventory.model import Dataset, Finding, Inventory
from pdscan.labels import Labels
from pdscan.report import Report, whole
from pdscan.visible import visible
from reports._text import inert

HEADER = (
    "id", "source", "dataset", "field", "type", "element", "label", "pdpa", "confidence",
    "extent", "prevalence", "prevalence_low", "prevalence_high", "tested", "matched", "valid",
    "distinct_valid", "chance", "protection", "scheme", "reversible", "policy_status", "categories",
    "rows_affected", "examples", "because", "decision",
)  # fmt: skip


def pieces(inventory: Inventory, lang: str) -> Iterator[bytes]:
    """Yield the findings as comma-separated values, a dataset at a time."""
    say = Labels(lang)
    yield _lines([HEADER]).encode("utf-8-sig")
    for dataset in inventory.datasets:
        yield _lines(_rows(dataset, say)).encode("utf-8")


def _lines(rows: Iterable[tuple[object, ...]]) -> str:
    text = StringIO(newline="")
    csv.writer(text, lineterminator="\r\n").writerows(rows)
    return text.getvalue()


def _rows(dataset: Dataset, say: Labels) -> Iterator[tuple[object, ...]]:
    for column in dataset.fields:
        place = tuple(map(_word, (dataset.source, dataset.dataset, column.field, column.type)))
        for finding in column.findings:
            yield (_word(finding.id), *place, *_verdict(finding, say))


def _verdict(finding: Finding, say: Labels) -> tuple[object, ...]:
    share, counts, protection = finding.prevalence, finding.counts, finding.protection
    return (
        _word(finding.element), _word(say.element(finding.element)), finding.pdpa,
        _number(finding.confidence), finding.extent,
        _number(share.estimate), _number(share.low), _number(share.high),
        counts.tested, counts.matched, counts.valid, counts.distinct_valid, _number(finding.chance),
        protection.state, _word(protection.scheme or ""), _yes_or_no(protection.reversible),
        finding.policy_status, _word("; ".join(finding.categories)), finding.rows_affected,
        _word("; ".join(finding.examples)), _text(finding.because),
        finding.review.decision if finding.review else None,
    )  # fmt: skip


def _text(text: str) -> str:
    return inert(visible(text))


_word = lru_cache(maxsize=10_000)(_text)
"""Text that comes up over and over: a run may have hundreds of thousands of rows."""


def _number(value: float) -> str:
    return f"{value:.6g}"


def _yes_or_no(value: bool | None) -> str:
    return "" if value is None else str(value).lower()


REPORT = Report(
    name="csv",
    filename="inventory.csv",
    title="One row a finding, comma-separated, safe to open in a spreadsheet",
    render=whole(pieces),
    pieces=pieces,
)
