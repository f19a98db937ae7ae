"""From the evidence on a table's fields to findings, look-alikes turned down, and what cannot be excluded.

Pure: the same evidence gives the same verdict, on one thread, on many, or on Spark executors.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from pdscan.detect.evidence import FieldEvidence, Mentions
from pdscan.detect.headers.evidence import HeaderEvidence
from pdscan.detect.protection.states import judge
from pdscan.detect.rules import Rules
from pdscan.detect.text import further
from pdscan.detect.values.dates import ages, span
from pdscan.detect.values.inner import DECODED
from pdscan.detect.verdict import because, odds
from pdscan.detect.verdict.candidate import Candidate
from pdscan.detect.verdict.candidates import candidates, noise_floor
from pdscan.detect.verdict.subject import table_context
from pdscan.detect.verdict.surroundings import TableContext, is_nobodys
from pdscan.inventory.model import Counts, Field, Finding, Protection, Rejected
from pdscan.vocabulary import elements

KEPT_REJECTED = 6
SECRETS = frozenset({"password", "pin", "otp", "card_security_code"})
"""A column of them holds nothing else, whatever it looks like: many passwords are telephone numbers."""
BIRTH = ("date_of_birth", "age")
SHARE, NAMED_SHARE = 0.2, 0.1
"""Cells of its own that a further element of a column needs, and one that the header names."""
EVEN = 0.5
LUCK = 0.00135
"""Mentions that chance explains with at least this probability (three sigma) are none."""
PLAIN = Protection("plain")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a field stands, for ids and row counts, and on which day it was read."""

    source: str
    dataset: str
    rows_total: int | None
    today: date


@dataclass(frozen=True, slots=True)
class Subject:
    """A field's evidence with what its header says and its source's type."""

    seen: FieldEvidence
    header: Mapping[str, HeaderEvidence]
    type: str


def classify(place: Place, subjects: Sequence[Subject], rules: Rules) -> tuple[Field, ...]:
    """Judge all fields of one dataset; the sure ones say what the table is about for the others."""
    headers = {subject.seen.path: subject.header for subject in subjects}
    table = table_context(place.dataset, [subject.seen for subject in subjects], headers, rules, place.today)
    return tuple(_field(place, subject, rules, table) for subject in subjects)


def _field(place: Place, subject: Subject, rules: Rules, table: TableContext) -> Field:
    seen = subject.seen
    ranked = candidates(seen, subject.header, rules, table)
    findings = _findings(place, seen, subject.header, ranked, rules, table)
    reported = {finding.element for finding in findings}
    birth = any(finding.element in BIRTH and finding.extent == "column" for finding in findings)
    prose = further.told(seen, place.rows_total)
    read = prose.cells if prose else max(seen.judged, seen.searched)
    return Field(
        field=seen.path,
        type=subject.type,
        nulls=seen.nulls,
        distinct=seen.distinct,
        prose=seen.traits.is_text,
        findings=findings,
        rejected=tuple(_rejected(seen, ranked, reported, rules)),
        cannot_exclude=None if findings or not read else round(odds.cannot_exclude(read), 6),
        dates=None if birth else span(seen.months, seen.judged),
        reading=prose,
        minors=dict(ages(seen.months, place.today)) or None if birth else None,
    )


def _findings(
    place: Place,
    seen: FieldEvidence,
    header: Mapping[str, HeaderEvidence],
    ranked: list[Candidate],
    rules: Rules,
    table: TableContext,
) -> tuple[Finding, ...]:
    found: dict[str, Finding] = {}
    for candidate in ranked:
        if found.keys() & SECRETS:
            break
        if candidate.is_taken_for(found):
            continue
        judged = candidate.beside(found)
        extent = _extent(seen, judged, taken=bool(found))
        if extent is not None and candidate.element not in found:
            found[candidate.element] = _column_finding(place, seen, judged, extent, rules)
    for path, inside in seen.inner.items():
        for finding in _inner_findings(place, seen, path, inside, rules, table):
            found.setdefault(finding.element, finding)
    held = tuple(item for item in found.values() if item.extent == "column")
    for element, mentions in sorted(seen.mentions.items()):
        if _is_turned(seen, mentions, header) or (
            is_nobodys(element, seen, table) and not seen.traits.is_text
        ):
            continue
        mentioned = _mention_finding(place, seen, element, mentions, rules)
        if mentioned is not None and not _is_stray(seen, mentioned, held, rules):
            found.setdefault(element, mentioned)
    return tuple(found.values())


def _extent(seen: FieldEvidence, candidate: Candidate, *, taken: bool) -> str | None:
    """Say how far a candidate reaches, or None when it is not reported.

    The likeliest element is what the field holds; a further one must have cells of its own, or say whose
    the data are.
    """
    reported = odds.logit(odds.weights()["verdict"]["reported"])
    if candidate.says_whose:
        return "column" if taken and candidate.odds >= reported else None
    own = candidate.own / max(seen.judged, 1)
    if candidate.odds >= reported and seen.present == 0:
        return None if taken else "name_only"
    if candidate.odds >= reported and (not taken or (own >= SHARE and candidate.stands_alone)):
        return "column"
    is_named_part = candidate.odds >= reported and candidate.header.tells and own >= NAMED_SHARE
    return "some" if is_named_part or _is_minority(seen, candidate) else None


def _is_minority(seen: FieldEvidence, candidate: Candidate) -> bool:
    """Tell whether a part of the cells surely is the element, though it is not what the field holds."""
    if candidate.is_nobodys:
        return False
    settings = odds.weights()["verdict"]
    least = 1 if seen.traits.is_text else settings["some_valid"]
    if candidate.fails_mostly:
        return False
    enough = candidate.tally.distinct_valid >= least and candidate.own > 0
    others = seen.traits.cells - seen.traits.numbers
    is_number = seen.traits.is_numeric and candidate.tally.valid > others and not candidate.is_checked
    by_chance = is_number or not odds.is_beyond_chance(
        candidate.tally.valid, candidate.tally.matched, candidate.chance
    )
    return enough and not by_chance and candidate.header.level != "against" and candidate.sure_by_values


def _column_finding(
    place: Place, seen: FieldEvidence, candidate: Candidate, extent: str, rules: Rules
) -> Finding:
    element = candidate.element
    prevalence = odds.prevalence(_hits(seen, candidate, extent), seen.judged)
    minority = extent == "some"
    protection = judge(seen.states, element, seen.path)
    return Finding(
        id=finding_id(place, seen.path, element),
        element=element,
        entity_types=candidate.entity_types,
        confidence=confidence(max(candidate.minority_odds, candidate.odds) if minority else candidate.odds),
        extent=extent,
        prevalence=prevalence,
        counts=Counts(
            seen.judged, candidate.tally.matched, candidate.tally.valid, candidate.tally.distinct_valid
        ),
        chance=candidate.chance,
        basis=because.basis(seen, candidate),
        because=because.column(seen, candidate, rules, protection.state),
        protection=protection,
        examples=seen.shapes.get(element, ()) if not candidate.protected else (),
        pdpa=elements()[element].pdpa,
        rows_affected=_rows(place, seen, prevalence.estimate),
    )


def _hits(seen: FieldEvidence, candidate: Candidate, extent: str) -> int:
    """Return how many judged cells hold the element."""
    valid = seen.covered[candidate.element]
    if extent == "name_only":
        return 0
    if not valid or candidate.protected:
        return seen.judged
    return max(valid, candidate.allowed) if extent == "column" else valid


def _inner_findings(
    place: Place, outer: FieldEvidence, path: str, inside: FieldEvidence, rules: Rules, table: TableContext
) -> Iterator[Finding]:
    """Judge a JSON path or decoded text as a field, and report it on the column that holds it."""
    names = rules.names
    header = names.read(outer.path) if path == DECODED else names.read_inside(outer.path, path)
    ranked = candidates(inside, header, rules, table)
    share = min(1.0, inside.present / max(outer.opened, 1))
    for finding in _findings(place, inside, header, ranked, rules, table):
        prevalence = odds.prevalence(round(finding.prevalence.estimate * share * outer.judged), outer.judged)
        decoded = path == DECODED
        yield replace(
            finding,
            id=finding_id(place, outer.path, finding.element),
            extent="column" if decoded and finding.extent == "column" else "some",
            prevalence=prevalence,
            because=because.inside(path, finding.because, decoded=decoded),
            protection=Protection("encoded", "base64", reversible=True) if decoded else finding.protection,
            rows_affected=_rows(place, outer, prevalence.estimate),
        )


def _is_turned(seen: FieldEvidence, mentions: Mentions, said: Mapping[str, HeaderEvidence]) -> bool:
    """Tell whether the name speaks against what a few codes look like: versions look like addresses."""
    return seen.traits.are_words and all(
        name in said and said[name].level == "against" for name in mentions.entity_types
    )


def _is_stray(seen: FieldEvidence, finding: Finding, held: tuple[Finding, ...], rules: Rules) -> bool:
    """Tell whether a few mentions stand in a column whose values are something else.

    In long cells known for what they are, addresses say, only what needs its context is a stray; among
    codes a single value is one, whatever it looks like, and so are the few codes of one make that happen
    to have a telephone number's digits.
    """
    if seen.traits.are_words and finding.counts.distinct_valid < odds.weights()["verdict"]["some_valid"]:
        return True
    if seen.traits.are_words and seen.traits.have_one_length and finding.prevalence.estimate < EVEN:
        return True
    by_value = any("value" in item.basis for item in held)
    is_weak = all(rules.by_type[name].needs_context for name in finding.entity_types)
    is_few = finding.prevalence.estimate < odds.weights()["verdict"]["stray"]
    return bool(held) and is_few and (seen.is_held and is_weak if seen.traits.is_text else by_value)


def _mention_finding(
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
        id=finding_id(place, seen.path, element),
        element=element,
        entity_types=tuple(sorted(mentions.entity_types)),
        confidence=confidence(odds.logit(certainty)),
        extent="some",
        prevalence=prevalence,
        counts=Counts(searched, max(mentions.matched, mentions.rows), mentions.rows, mentions.distinct),
        chance=chance if chance < 1.0 else 0.0,
        basis=("value", "context") if mentions.best < 0.99 else ("value",),
        because=because.mentions(mentions, element, searched),
        protection=PLAIN,
        examples=seen.shapes.get(element, ()),
        pdpa=elements()[element].pdpa,
        rows_affected=_rows(place, seen, prevalence.estimate),
    )


def _real_share(mentions: Mentions, chance: float) -> float:
    """Return the share of what has the shape that is real; where some fail, luck may explain the rest."""
    matched = max(mentions.matched, mentions.rows)
    all_pass = mentions.rows == matched
    if all_pass or odds.luck(mentions.rows, matched, chance) < LUCK:
        return odds.beyond_chance(mentions.rows, matched, chance)
    return 0.0


def _rejected(
    seen: FieldEvidence, ranked: list[Candidate], reported: set[str], rules: Rules
) -> Iterator[Rejected]:
    turned_down = [
        item for item in ranked if item.element not in reported and because.is_look_alike(seen, item)
    ]
    for candidate in turned_down[:KEPT_REJECTED]:
        yield Rejected(candidate.element, because.rejected(seen, candidate, rules))


def confidence(log_odds: float) -> float:
    """Return the calibrated probability that is reported for log-odds."""
    settings = odds.weights()["calibration"]
    return round(odds.logistic(settings["slope"] * log_odds + settings["offset"]), 4)


def finding_id(place: Place, field: str, element: str) -> str:
    """Return an id that stays the same across runs: of source, dataset, field and element, nothing else."""
    text = "\0".join((place.source, place.dataset, field, element))
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _rows(place: Place, seen: FieldEvidence, share: float) -> int | None:
    if place.rows_total is None or not seen.rows:
        return None
    return round(place.rows_total * share * seen.present / seen.rows)
