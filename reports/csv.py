"""`inventory.csv`: one row a finding, for other programs; the same columns and codes in every language.

UTF-8 with a mark, so that Excel opens Thai as Thai; text that begins like a formula gets an apostrophe.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from pdscan.errors import UsageError
from pdscan.inventory.kept import kept
from pdscan.inventory.model import Inventory
from pdscan.inventory.some import NOT_WHOLE
from pdscan.labels import Labels
from pdscan.report import Report, whole
from pdscan.visible import visible
from reports._text import inert

Document = Mapping[str, Any]
"""A record as `inventory.json` has it: of very many, nothing but these words and numbers is made."""
HEADER = (
    "id", "source", "dataset", "field", "type", "element", "label", "pdpa", "confidence",
    "extent", "prevalence", "prevalence_low", "prevalence_high", "tested", "matched", "valid",
    "distinct_valid", "chance", "protection", "scheme", "reversible", "policy_status", "categories",
    "rows_affected", "examples", "because", "decision",
)  # fmt: skip


def pieces(inventory: Inventory, lang: str) -> Iterator[bytes]:
    """Yield the findings as comma-separated values, a dataset at a time."""
    say = Labels(lang)
    yield f"{','.join(HEADER)}\r\n".encode("utf-8-sig")
    for dataset in kept(inventory.datasets).documents():
        try:
            lines = "".join(_lines(dataset, say))
        except (KeyError, TypeError):
            raise UsageError(NOT_WHOLE) from None
        yield lines.encode("utf-8")


def _lines(dataset: Document, say: Labels) -> Iterator[str]:
    for column in dataset["fields"]:
        place = ",".join(map(_word, (dataset["source"], dataset["dataset"], column["field"], column["type"])))
        for finding in column["findings"]:
            yield f"{_cell(finding['id'])},{place},{_verdict(finding, say)}\r\n"


def _verdict(finding: Document, say: Labels) -> str:
    element, share, counts = finding["element"], finding["prevalence"], finding["counts"]
    review, protection, rows = finding["review"], finding["protection"], finding["rows_affected"]
    return ",".join((
        _word(element), _word(say.element(element)), _word(finding["pdpa"]),
        _number(finding["confidence"]), _word(finding["extent"]),
        _number(share["estimate"]), _number(share["low"]), _number(share["high"]),
        str(counts["tested"]), str(counts["matched"]), str(counts["valid"]), str(counts["distinct_valid"]),
        _number(finding["chance"]),
        _word(protection["state"]), _word(protection["scheme"] or ""), _YES_OR_NO[protection["reversible"]],
        _word(finding["policy_status"] or ""), _word("; ".join(finding["categories"])),
        "" if rows is None else str(rows),
        _word("; ".join(finding["examples"])), _cell(finding["because"]),
        _word(review["decision"]) if review else "",
    ))  # fmt: skip


_YES_OR_NO = {None: "", True: "true", False: "false"}
_TO_QUOTE = re.compile('[",\r\n]')


def _cell(text: str) -> str:
    """Return text as a cell: quoted where it must be, as csv does; but no row is looked through twice."""
    told = inert(visible(text))
    return '"' + told.replace('"', '""') + '"' if _TO_QUOTE.search(told) else told


_word = lru_cache(maxsize=10_000)(_cell)
"""Text that comes up over and over: a run may have hundreds of thousands of rows."""


@lru_cache(maxsize=10_000)
def _number(value: float) -> str:
    return f"{value:.6g}"


REPORT = Report(
    name="csv",
    filename="inventory.csv",
    title="One row a finding, comma-separated, safe to open in a spreadsheet",
    render=whole(pieces),
    pieces=pieces,
)
