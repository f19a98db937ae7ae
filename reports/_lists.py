"""The tables beside the findings: gaps, kinds of data, sources, look-alikes, record of processing, legend."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from pdscan.inventory.model import Dataset, Gap, Inventory
from pdscan.inventory.outline import Place
from pdscan.inventory.some import Some
from pdscan.labels import Labels, keys
from reports._answers import listed
from reports._findings import place_columns
from reports._listing import Listing, named_by_gaps
from reports._overview import (
    LISTED,
    SHADES,
    certainty,
    element_lines,
    gaps_by_severity,
    lost_sources,
    system_lines,
)
from reports._table import Cell, Column, Table, build
from reports._workbook import continued

SHOWN_PLACES = 20
"""Places named in one cell of the gaps; more are counted."""


def gaps_table(inventory: Inventory, say: Labels) -> Table:
    """One row a gap, the most severe first, with the places that it was seen in."""
    places = named_by_gaps(inventory)

    def seen(gap: Gap) -> list[Place]:
        return [places[one] for one in gap.where if one in places]

    columns = (
        Column("severity", lambda gap: say(f"severity.{gap.severity}"), "word"),
        Column("gap", lambda gap: say(f"gap.{gap.kind}"), "word", 40),
        Column("element", lambda gap: say.element(gap.element) if gap.element else None, "word", 40),
        Column("what", lambda gap: say.sentence(gap.because), "text", 60),
        Column(
            "source",
            lambda gap: "\n".join(sorted({one.dataset.source for one in seen(gap)})),
            "name",
            34,
        ),
        Column("where", lambda gap: _where(seen(gap), say), "name", 44),
        Column(
            "confidence",
            lambda gap: max((one.of("confidence") for one in seen(gap)), default=None),
            "bar",
            14,
        ),
        Column("policy_quote", lambda gap: gap.policy_quote, "text", 60),
        Column("policy_section", lambda gap: gap.policy_section, "word", 14),
        Column("law", lambda gap: say.law(gap.law) if gap.law else None, "word", 16),
        Column("element_key", lambda gap: gap.element, "code", 20),
        Column("id", lambda gap: gap.id, "code", 20),
    )
    return _first("gaps", columns, gaps_by_severity(inventory.gaps), say)


def _where(places: list[Place], say: Labels) -> str:
    named = [f"{one.dataset.dataset} · {one.of('field')}" for one in places]
    return listed(named, say, "\n", most=SHOWN_PLACES)


def elements_table(inventory: Inventory, say: Labels) -> Table:
    """One row a kind of data: the answer to "which systems hold it, and which of them in plain"."""
    columns = (
        Column("element", lambda line: say.element(line.element), "word", 44),
        Column("pdpa", lambda line: say(f"pdpa.{line.pdpa}"), "word", 26),
        Column("systems", lambda line: "\n".join(sorted(line.columns)), "name", 44),
        Column("systems_plain", lambda line: "\n".join(sorted(line.open["plain"])) or "–", "name", 44),
        Column("columns", lambda line: line.total, "number", 12),
        *_counts(),
        Column("surest", lambda line: line.surest, "bar", 14),
        Column("how_sure", lambda line: say(f"sure.{certainty(line.surest)}"), "word"),
    )
    return build("elements", columns, element_lines(inventory))


def systems_table(inventory: Inventory, say: Labels) -> Table:
    """One row a system: what it holds, how protected, declared or not, and what of it was not read."""
    columns = (
        Column("source", lambda line: line.source, "name", 44),
        Column("short_name", lambda line: line.short_name, "name", 26),
        Column("elements_named", lambda line: _named(line.elements, say), "text", 44),
        Column("sensitive_data", lambda line: _named(line.sensitive, say), "text", 44),
        Column("findings", lambda line: line.shades.total(), "number", 12),
        *_counts(),
        Column("not_read", lambda line: line.not_read, "number", 12),
    )
    return build("systems", columns, system_lines(inventory))


def _named(elements: Sequence[str], say: Labels) -> str:
    return listed([say.element(element) for element in elements], say) or "–"


def _counts() -> Iterator[Column]:
    """Yield the columns that count by protection and by what the policy says."""
    for shade in SHADES:
        yield Column(f"columns_{shade}", _count("shades", shade), "number", 12)
    for status in ("declared", "undeclared"):
        yield Column(f"columns_{status}", _count("policy", status), "number", 12)


def _count(counter: str, key: str) -> Callable[[Any], Cell]:
    return lambda line: int(getattr(line, counter)[key])


def sources_table(shown: Listing, say: Labels) -> Table:
    """One row a table or file, what was not read first; a source that never opened has a row of its own."""
    kinds = {source.source: source for source in shown.inventory.sources}
    columns = (
        Column("source", lambda one: one.dataset.source, "name", 34),
        Column(
            "source_kind",
            lambda one: kinds[one.dataset.source].kind if one.dataset.source in kinds else None,
            "word",
            14,
        ),
        Column("dataset", lambda one: one.dataset.dataset or "–", "name", 34),
        Column("status", lambda one: say(f"status.{one.dataset.status}"), "word"),
        Column("reason", lambda one: _told(one.dataset.reason, say), "text", 50),
        Column("not_seen", lambda one: _told(one.dataset.not_seen, say), "text", 40),
        Column("kind", lambda one: say(f"kind.{one.dataset.kind}") if one.dataset.kind else None, "word", 22),
        Column("format", lambda one: one.dataset.format, "word", 14),
        Column("rows_total", lambda one: one.dataset.rows_total, "number", 14),
        Column("rows_read", lambda one: one.dataset.rows_read, "number", 14),
        Column("share_read", lambda one: _share_read(one.dataset), "bar", 14),
        Column("sampling", lambda one: _told(one.dataset.sampling, say), "word", 20),
        Column("fields", lambda one: len(one.dataset.fields), "number", 12),
        Column("clean_fields", lambda one: len(one.dataset.fields) - len(one.holding), "number", 12),
        Column("cannot_exclude", lambda one: _cannot_exclude(one.dataset), "chance", 16),
        Column("text_read", lambda one: _text_read(one.dataset, say), "text", 34),
        Column("notes", lambda one: "\n".join(map(say.sentence, one.dataset.notes)) or None, "text", 40),
    )
    rows = sorted(_datasets_and_lost(shown), key=lambda one: _READ.index(one.dataset.status))
    return _first("sources", columns, rows, say)


def _first(name: str, columns: tuple[Column, ...], records: Sequence[Any], say: Labels) -> Table:
    """Build a table of as many records as a list shows, and say so where there are more."""
    counts = {"shown": f"{LISTED:,}", "total": f"{len(records):,}"}
    note = say("list.first", **counts) if len(records) > LISTED else None
    return build(name, columns, records[:LISTED], note)


def _told(sentence: str | None, say: Labels) -> str | None:
    return say.sentence(sentence) if sentence else None


_READ = ("failed", "partial", "skipped", "complete")


def _datasets_and_lost(shown: Listing) -> Iterator[Some]:
    errors = {source.source: source.trouble for source in shown.inventory.sources}
    for lost in lost_sources(shown.inventory):
        dataset = Dataset(
            source=lost, dataset="", kind="", format="", status="failed", reason=errors[lost],
            rows_total=None, rows_total_exact=False, rows_read=0, bytes_read=0, sampling="", not_seen=None,
        )  # fmt: skip
        yield Some(dataset, frozenset(), ())
    yield from shown.datasets


def _share_read(dataset: Dataset) -> float | None:
    return min(dataset.rows_read / dataset.rows_total, 1.0) if dataset.rows_total else None


def _cannot_exclude(dataset: Dataset) -> float | None:
    return max((one.cannot_exclude for one in dataset.fields if one.cannot_exclude is not None), default=None)


def _text_read(dataset: Dataset, say: Labels) -> str | None:
    """Count the columns of running text by why reading them stopped."""
    stopped = Counter(one.reading.stopped for one in dataset.fields if one.reading)
    return "\n".join(f"{say(f'text_read.{why}')}: {count}" for why, count in sorted(stopped.items())) or None


def rejected_table(shown: Listing, say: Labels) -> Table:
    """One row a look-alike that was turned down."""
    turned_down = [
        (one.dataset, column, look_alike)
        for one in shown.datasets
        for column in one.dataset.fields
        for look_alike in column.rejected
    ]
    columns = (
        *place_columns(),
        Column("looked_like", lambda at: say.element(at[2].element), "word", 44),
        Column("because", lambda at: say.sentence(at[2].because), "text", 80),
        Column("type", lambda at: at[1].type, "word", 20),
    )
    return _first("rejected", columns, turned_down, say)


def record_table(inventory: Inventory, say: Labels) -> Table:
    """One row an item of the record that PDPA section 39 asks for, with a place for the missing answers."""
    from pdscan.policy.record.ropa import items

    columns = (
        Column("law", lambda item: say.law(item.section), "word", 14),
        Column("item", lambda item: say.words(item.label.th, item.label.en), "text", 44),
        Column(
            "from_data", lambda item: "\n".join(say.words(one.th, one.en) for one in item.answers), "text", 70
        ),
        Column(
            "to_answer", lambda item: say.words(item.question.th, item.question.en) if item.question else None
        ),
        Column("answer", lambda item: None, "choice", 50),
    )
    return build("record", columns, items(inventory, inventory.policies))


def record_rows(inventory: Inventory, say: Labels) -> Table:
    """Return the items of the record, as rows that a workbook can show whole."""
    return continued(record_table(inventory, say), "from_data", 2, say("record.continued"))


def legend_table(say: Labels) -> Table:
    """One row a word of the reports, with its meaning."""
    records = [key.removeprefix("legend.") for key in keys("legend.")]
    columns = (
        Column("column", lambda key: say(f"column.{_COLUMN_OF[key.partition('.')[0]]}"), "word", 30),
        Column("term", say, "word", 44),
        Column("meaning", lambda key: say(f"legend.{key}"), "text", 100),
    )
    return build("legend", columns, records)


_COLUMN_OF = {
    "sure": "how_sure",
    "protection": "protection",
    "extent": "extent",
    "policy": "policy_status",
    "pdpa": "pdpa",
    "severity": "severity",
    "status": "status",
    "decision": "decision",
}
