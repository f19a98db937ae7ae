"""`inventory.csv`: one row a finding, for other programs; the same columns and codes in every language.

UTF-8 with a mark, so that Excel opens Thai as Thai; text that begins like a formula gets an apostrophe.
"""

from __future__ import annotations

import csv
from io import StringIO

from pdscan.inventory.model import Dataset, Field, Finding, Inventory
from pdscan.labels import Labels
from pdscan.report import Report
from pdscan.visible import visible
from reports._text import inert

HEADER = (
    "id", "source", "dataset", "field", "type", "element", "label", "pdpa", "confidence",
    "extent", "prevalence", "prevalence_low", "prevalence_high", "tested", "matched", "valid",
    "distinct_valid", "chance", "protection", "scheme", "reversible", "policy_status", "categories",
    "rows_affected", "examples", "because", "decision",
)  # fmt: skip


def render(inventory: Inventory, lang: str) -> bytes:
    """Return the findings as comma-separated values."""
    text, say = StringIO(newline=""), Labels(lang)
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(HEADER)
    for place in inventory.findings():
        writer.writerow(_cell(value) for value in _row(*place, say))
    return text.getvalue().encode("utf-8-sig")


def _row(dataset: Dataset, column: Field, finding: Finding, say: Labels) -> tuple[object, ...]:
    share, counts, protection = finding.prevalence, finding.counts, finding.protection
    return (
        finding.id, dataset.source, dataset.dataset, column.field, column.type, finding.element,
        say.element(finding.element), finding.pdpa, finding.confidence, finding.extent,
        share.estimate, share.low, share.high, counts.tested, counts.matched, counts.valid,
        counts.distinct_valid, finding.chance, protection.state, protection.scheme, protection.reversible,
        finding.policy_status, "; ".join(finding.categories), finding.rows_affected,
        "; ".join(finding.examples), finding.because, finding.review.decision if finding.review else None,
    )  # fmt: skip


def _cell(value: object) -> object:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float):
        return f"{value:.6g}"
    return inert(visible(value)) if isinstance(value, str) else value


REPORT = Report(
    name="csv",
    filename="inventory.csv",
    title="One row a finding, comma-separated, safe to open in a spreadsheet",
    render=render,
)
