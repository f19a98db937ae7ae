"""The questions that a reader brings, each with its answer in a line or two and the sheet with the rest."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from pdscan.inventory.kept import outlines
from pdscan.inventory.model import Inventory
from pdscan.labels import Labels
from reports._overview import (
    OPEN,
    ElementLine,
    certainty,
    element_lines,
    figures,
    lost_sources,
    unread,
)

ASKED_FIRST = "national_id"
NAMED = 8
NAMED_UNDECLARED = 40
"""Who reads a policy against the data wants them all."""
COMPARED = ("findings", "plain", "undeclared", "gaps_high", "not_read")
"""Figures that are held against those of the run before."""
SURE = {"almost_certain": "≥ 95%", "very_likely": "80–94%", "likely": "50–79%", "possible": "< 50%"}
"""What the words of the legend mean, as shares of the findings that are right."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A question, its answer, and the sheet, or the table of the summary, that tells it in full."""

    question: str
    text: str
    where: str


def answers(inventory: Inventory, say: Labels) -> Iterator[Answer]:
    """Answer what readers ask first."""
    lines = element_lines(inventory)
    first = next((line for line in lines if line.element == ASKED_FIRST), None)
    sensitive = [(line.element, line.total) for line in lines if line.pdpa == "sensitive"]
    yield Answer(say("ask.held"), _held(first, inventory, say), "elements")
    yield Answer(say("ask.plain"), _in_plain(first, say), "elements")
    yield Answer(say("ask.sensitive"), _kinds(sensitive, say), "section26")
    yield Answer(say("ask.undeclared"), _undeclared(inventory, lines, say), "gaps")
    yield Answer(say("ask.unread"), _unread(inventory, say), "sources")
    yield Answer(say("ask.sure"), _sure(inventory, say), "inventory")
    if inventory.run.history:
        yield Answer(say("ask.change"), changed(inventory, say), "runs")


def changed(inventory: Inventory, say: Labels) -> str:
    """Tell by how much the figures differ from those of the run before."""
    before, now = inventory.run.history[-1], figures(inventory)
    steps = ((say(f"kpi.{key}"), now[key] - getattr(before, key)) for key in COMPARED)
    told = " · ".join(f"{name} {step:+,}" if step else f"{name} ±0" for name, step in steps)
    return f"{say('answer.since')} {before.finished[:16].replace('T', ' ')}: {told}"


def measured(inventory: Inventory, say: Labels) -> str | None:
    """Tell what the last self-test came to; None where none was kept."""
    card = inventory.run.accuracy
    if card is None:
        return None
    rates = {"precision": card.overall.precision, "recall": card.overall.recall, "f1": card.overall.f1}
    shares = {name: "–" if rate is None else f"{rate:.1%}" for name, rate in rates.items()}
    which = {"rules": card.rules_version, "version": card.version, "seed": card.seed}
    told = say("accuracy.text", **shares, **which, columns=f"{card.columns:,}")
    is_older = card.rules_version != inventory.run.rules_version
    return f"{told} {say('accuracy.older')}" if is_older else told


def listed(parts: Sequence[str], say: Labels, between: str = ", ", most: int = NAMED) -> str:
    """Name the first of many, and count the others."""
    more = len(parts) - most
    return between.join([*parts[:most], *([say("answer.more", count=f"{more:,}")] if more > 0 else [])])


def _held(line: ElementLine | None, inventory: Inventory, say: Labels) -> str:
    """Name the systems that hold it, and those of which nothing is known."""
    told = _in_systems("answer.held", line.columns, line, say) if line else say("answer.none")
    lost = listed(lost_sources(inventory), say)
    return f"{told}\n{say('answer.not_known', systems=lost)}" if lost else told


def _in_plain(line: ElementLine | None, say: Labels) -> str:
    """Name the systems that hold it in plain, and those that protect it but weakly."""
    if line is None:
        return say("answer.none")
    plain, weak = (_in_systems("answer.unprotected", line.open[shade], line, say) for shade in OPEN)
    return f"{plain}\n{say('column.columns_weak')}: {weak}" if line.open["weak"] else plain


def _in_systems(told: str, columns: Counter[str], line: ElementLine, say: Labels) -> str:
    if not columns:
        return say("answer.none")
    counts = {"columns": f"{columns.total():,}", "total": f"{line.total:,}", "systems": f"{len(columns):,}"}
    named = [f"{system} ({count:,})" for system, count in sorted(columns.items())]
    return f"{say(told, **counts)}: {listed(named, say)}"


def _kinds(counted: Sequence[tuple[str, int]], say: Labels, most: int = NAMED) -> str:
    """Name kinds of data with the number of their columns."""
    if not counted:
        return say("answer.none")
    named = [f"{say.element(element)} ({count:,})" for element, count in counted]
    told = say("answer.kinds", kinds=f"{len(counted):,}", findings=f"{sum(count for _, count in counted):,}")
    return f"{told}: {listed(named, say, most=most)}"


def _undeclared(inventory: Inventory, lines: Iterable[ElementLine], say: Labels) -> str:
    if inventory.policy is None:
        return say("cover.no_policy")
    counted = [(line.element, line.policy["undeclared"]) for line in lines]
    return _kinds([(element, count) for element, count in counted if count], say, NAMED_UNDECLARED)


def _unread(inventory: Inventory, say: Labels) -> str:
    errors = {source.source: source.trouble or "" for source in inventory.sources}
    lost = [f"{source}: {say.sentence(errors[source], ' / ')}" for source in lost_sources(inventory)]
    partly = [
        f"{one.source} · {one.dataset}: {say(f'status.{one.status}')}"
        + (f", {say.sentence(one.reason, ' / ')}" if one.reason else "")
        for one in unread(inventory)
    ]
    return listed([*lost, *partly], say, "\n") or say("cover.all_read")


def _sure(inventory: Inventory, say: Labels) -> str:
    found = list(outlines(inventory.datasets))
    words, confidences = Counter[str](), Counter[float]()
    for one in found:
        confidences.update(one["confidence"])
    for confidence, count in confidences.items():
        words[certainty(confidence)] += count
    told = " · ".join(
        f"{say(f'sure.{word}')} ({share}) {words[word]:,}" for word, share in SURE.items() if words[word]
    )
    by_name = sum(one["extent"].count("name_only") for one in found)
    parts = [told, say("answer.by_name", count=f"{by_name:,}") if by_name else "", measured(inventory, say)]
    return "\n".join(part for part in parts if part) or say("answer.none")
