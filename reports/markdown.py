"""`summary.md`: the result in a page, for a pull request or a chat.

Names from data stand in code spans: no mention, link or markup in them comes to life.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from pdscan.inventory.model import Gap, Inventory
from pdscan.inventory.outline import Place
from pdscan.labels import Labels
from pdscan.report import Report
from pdscan.visible import one_line
from reports._answers import changed, measured
from reports._listing import named_by_gaps
from reports._overview import element_lines, figures, gaps_by_severity, lost_sources, unread
from reports._text import shortened

SHOWN = 25
SHOWN_PLACES = 3
WIDEST = 80


def render(inventory: Inventory, lang: str) -> bytes:
    """Return the summary as Markdown."""
    say = Labels(lang)
    parts = (
        [f"# {say('title.inventory')}"],
        _figures(inventory, say),
        _gaps(inventory, say),
        _elements(inventory, say),
        _unread(inventory, say),
        _in_short(inventory, say),
        [f"_{say('title.made_by')} {inventory.run.version}. {say('title.no_values')}_"],
    )
    return ("\n\n".join("\n".join(part) for part in map(list, parts) if part) + "\n").encode(
        "utf-8", "replace"
    )


def _figures(inventory: Inventory, say: Labels) -> Iterator[str]:
    head = (
        "kpi.datasets",
        "kpi.fields_with_findings",
        "kpi.plain",
        "kpi.undeclared",
        "kpi.gaps_high",
        "kpi.not_read",
    )
    key = figures(inventory)
    yield from _table(
        [say(name) for name in head], [[f"{key[name.removeprefix('kpi.')]:,}" for name in head]]
    )


def _in_short(inventory: Inventory, say: Labels) -> list[str]:
    """Tell what has changed since the run before, and what the last self-test came to."""
    change = changed(inventory, say) if inventory.run.history else None
    told = {say("ask.change"): change, say("method.accuracy"): measured(inventory, say)}
    return [f"- {question}: {text}" for question, text in told.items() if text]


def _gaps(inventory: Inventory, say: Labels) -> list[str]:
    places = named_by_gaps(inventory, SHOWN_PLACES)
    rows = [_gap(gap, places, say) for gap in gaps_by_severity(inventory.gaps)]
    head = [say(f"column.{key}") for key in ("severity", "gap", "element", "where", "law")]
    return _section(say("sheet.gaps"), head, rows, say)


def _gap(gap: Gap, places: Mapping[str, Place], say: Labels) -> list[str]:
    seen = [places[one] for one in gap.where[:SHOWN_PLACES] if one in places]
    where = [_code(f"{one.dataset.dataset}.{one.of('field')}") for one in seen]
    more = (
        [say("answer.more", count=f"{len(gap.where) - SHOWN_PLACES:,}")]
        if len(gap.where) > SHOWN_PLACES
        else []
    )
    element = say.element(gap.element) if gap.element else ""
    return [
        say(f"severity.{gap.severity}"),
        say(f"gap.{gap.kind}"),
        element,
        " ".join(where + more),
        say.law(gap.law) if gap.law else "",
    ]


def _elements(inventory: Inventory, say: Labels) -> list[str]:
    rows = [
        [
            say.element(line.element),
            say(f"pdpa.{line.pdpa}"),
            f"{line.total:,}",
            f"{line.shades['plain']:,}",
            f"{line.policy['undeclared']:,}",
            " ".join(_code(system) for system in sorted(line.columns)[:3]),
        ]
        for line in element_lines(inventory)
    ]
    head = ("element", "pdpa", "columns", "columns_plain", "columns_undeclared", "systems")
    return _section(say("sheet.summary"), [say(f"column.{key}") for key in head], rows, say)


def _unread(inventory: Inventory, say: Labels) -> list[str]:
    errors = {source.source: source.trouble or "" for source in inventory.sources}
    rows = [
        [_code(lost), say("status.failed"), _code(say.sentence(errors[lost], " / "))]
        for lost in lost_sources(inventory)
    ]
    for dataset in unread(inventory):
        name = _code(f"{dataset.source} {dataset.dataset}")
        rows.append([name, say(f"status.{dataset.status}"), _code(say.sentence(dataset.reason or "", " / "))])
    head = [say("column.dataset"), say("column.status"), say("column.reason")]
    return _section(say("cover.not_read"), head, rows, say)


def _section(title: str, head: list[str], rows: list[list[str]], say: Labels) -> list[str]:
    if not rows:
        return []
    more = ["\n" + say("answer.more", count=f"{len(rows) - SHOWN:,}")] if len(rows) > SHOWN else []
    return [f"## {title}", "", *_table(head, rows[:SHOWN]), *more]


def _table(head: list[str], rows: Iterable[list[str]]) -> Iterator[str]:
    yield f"| {' | '.join(head)} |"
    yield f"|{' --- |' * len(head)}"
    for row in rows:
        yield f"| {' | '.join(row)} |"


def _code(text: str) -> str:
    """Put text into a code span that holds whatever it holds.

    A bar would still end the table's cell: a backslash keeps it in, and another that stands there from
    taking this one for itself.
    """
    shown = re.sub(r"(\\*)\|", r"\1\1\\|", shortened(one_line(text), WIDEST))
    if not shown:
        return ""
    fence = "`" * (max(map(len, re.findall("`+", shown)), default=0) + 1)
    space = " " if shown.startswith("`") or shown.endswith("`") else ""
    return f"{fence}{space}{shown}{space}{fence}"


REPORT = Report(
    name="md",
    filename="summary.md",
    title="A page of Markdown for a pull request",
    render=render,
)
