"""What running text mentions, as findings: unless chance explains it, or the column holds something else."""

from __future__ import annotations

from collections.abc import Mapping

from pdscan.detect.evidence import FieldEvidence, Mentions
from pdscan.detect.headers.evidence import HeaderEvidence
from pdscan.detect.rules import Rules
from pdscan.detect.verdict import because, odds
from pdscan.detect.verdict.candidates import noise_floor
from pdscan.detect.verdict.place import Place
from pdscan.inventory.model import Counts, Finding, Protection
from pdscan.vocabulary import elements

EVEN = 0.5
LUCK = 0.00135
"""Mentions that chance explains with at least this probability (three sigma) are none."""
TOLD_OF_PERSONS = frozenset({"health"})
"""Elements whose phrases name somebody's state, and no number that a code may look like."""
PLAIN = Protection("plain")


def is_turned(seen: FieldEvidence, mentions: Mentions, said: Mapping[str, HeaderEvidence]) -> bool:
    """Tell whether the name speaks against what a few codes look like: versions look like addresses."""
    return seen.traits.are_words and all(
        name in said and said[name].level == "against" for name in mentions.entity_types
    )


def is_stray(seen: FieldEvidence, finding: Finding, held: tuple[Finding, ...], rules: Rules) -> bool:
    """Tell whether a few mentions stand in a column whose values are something else.

    In long cells known for what they are, addresses say, only what needs its context is a stray; among
    codes a single value is one, whatever it looks like, and so are the few codes of one make that happen
    to have a telephone number's digits. What a phrase tells is none, however few phrases a column has.
    """
    is_told = all(rules.by_type[name].said for name in finding.entity_types)
    if is_told and finding.element in TOLD_OF_PERSONS:
        return False
    if seen.traits.are_words and finding.counts.distinct_valid < odds.weights()["verdict"]["some_valid"]:
        return True
    if seen.traits.are_words and seen.traits.have_one_length and finding.prevalence.estimate < EVEN:
        return True
    by_value = any("value" in item.basis for item in held)
    is_weak = all(rules.by_type[name].needs_context for name in finding.entity_types)
    is_few = finding.prevalence.estimate < odds.weights()["verdict"]["stray"]
    return bool(held) and is_few and (seen.is_held and is_weak if seen.traits.is_text else by_value)


def mention_finding(
    place: Place, seen: FieldEvidence, element: str, mentions: Mentions, rules: Rules
) -> Finding | None:
    """Report an element that running text mentions, unless chance explains the mentions."""
    settings = odds.weights()["verdict"]
    checked = [rules.by_type[name] for name in sorted(mentions.entity_types) if name in rules.by_type]
    chance = min((noise_floor(item) for item in checked), default=1.0)
    real = _real_share(mentions, chance) if chance < 1.0 else 1.0
    if real < EVEN and mentions.said:
        # Among numbers that pass by chance, those count that a word nearby calls by their name.
        mentions, real = mentions.only_said(), 1.0
    certainty = (1.0 - max(mentions.doubt, settings["systematic"])) * min(1.0, real / EVEN)
    if certainty < settings["reported"]:
        return None
    searched = seen.read_for[element] if any(item.find for item in checked) else seen.searched
    prevalence = odds.prevalence(mentions.rows, max(searched, mentions.rows), mentions.read)
    return Finding(
        id=place.finding_id(seen.path, element),
        element=element,
        entity_types=tuple(sorted(mentions.entity_types)),
        confidence=odds.confidence(odds.logit(certainty)),
        extent="some",
        prevalence=prevalence,
        counts=Counts(searched, max(mentions.matched, mentions.rows), mentions.rows, mentions.distinct),
        chance=chance if chance < 1.0 else 0.0,
        basis=("value", "context") if mentions.best < 0.99 else ("value",),
        because=because.mentions(mentions, element, searched),
        protection=PLAIN,
        examples=seen.shapes.get(element, ()),
        pdpa=elements()[element].pdpa,
        rows_affected=place.rows(seen, prevalence.estimate),
    )


def _real_share(mentions: Mentions, chance: float) -> float:
    """Return the share of what has the shape that is real; where some fail, luck may explain the rest."""
    matched = max(mentions.matched, mentions.rows)
    all_pass = mentions.rows == matched
    if all_pass or odds.luck(mentions.rows, matched, chance) < LUCK:
        return odds.beyond_chance(mentions.rows, matched, chance)
    return 0.0
