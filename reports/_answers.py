"""The questions that a reader brings, each with its answer in a line or two and the sheet with the rest."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pdscan.inventory.model import Inventory
from pdscan.labels import Labels
from reports._overview import ElementLine, certainty, element_lines, figures, lost_sources, standing, unread

ASKED_FIRST = "national_id"
NAMED = 8
COMPARED = ("findings", "plain", "undeclared", "gaps_high", "not_read")
"""Figures that are held against those of the run before."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A question, its answer, and the sheet, or the table of the summary, that tells it in full."""

    question: str
    text: str
    where: str


def answers(inventory: Inventory, say: Labels) -> Iterator[Answer]:
    """Answer what readers ask first."""
    lines = element_lines(standing(inventory))
    first = next((line for line in lines if line.element == ASKED_FIRST), None)
    yield Answer(say("ask.held"), _systems(first.columns if first else (), say), "elements")
    yield Answer(say("ask.plain"), _systems(first.plain_systems if first else (), say), "elements")
    yield Answer(say("ask.sensitive"), _kinds(_counted(lines, "sensitive"), say), "section26")
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


def _systems(systems: Iterable[str], say: Labels) -> str:
    return _some(sorted(systems)) or say("answer.none")


def _counted(lines: Iterable[ElementLine], pdpa: str) -> list[tuple[str, int]]:
    return [(line.element, line.total) for line in lines if line.pdpa == pdpa]


def _kinds(kinds: Iterable[tuple[str, int]], say: Labels) -> str:
    return _some([f"{say.element(element)} ({count:,})" for element, count in kinds]) or say("answer.none")


def _undeclared(inventory: Inventory, lines: Iterable[ElementLine], say: Labels) -> str:
    if inventory.policy is None:
        return say("cover.no_policy")
    return _kinds(
        [(line.element, line.policy["undeclared"]) for line in lines if line.policy["undeclared"]], say
    )


def _unread(inventory: Inventory, say: Labels) -> str:
    errors = {source.source: source.error or "" for source in inventory.sources}
    lost = [f"{source}: {say.sentence(errors[source], ' / ')}" for source in lost_sources(inventory)]
    partly = [
        f"{one.source} · {one.dataset}: {say(f'status.{one.status}')}"
        + (f", {say.sentence(one.reason, ' / ')}" if one.reason else "")
        for one in unread(inventory)
    ]
    return _some([*lost, *partly], "\n") or say("cover.all_read")


def _sure(inventory: Inventory, say: Labels) -> str:
    words = Counter(certainty(finding.confidence) for *_, finding in standing(inventory))
    order = ("almost_certain", "very_likely", "likely", "possible")
    told = " · ".join(f"{say(f'sure.{word}')} {words[word]:,}" for word in order if words[word])
    by_name = sum(finding.extent == "name_only" for *_, finding in standing(inventory))
    parts = [told, f"{say('extent.name_only')} {by_name:,}" if by_name else "", measured(inventory, say)]
    return "\n".join(part for part in parts if part) or say("answer.none")


def _some(parts: list[str], between: str = ", ") -> str:
    more = len(parts) - NAMED
    return between.join([*parts[:NAMED], *([f"+ {more:,}"] if more > 0 else [])])
