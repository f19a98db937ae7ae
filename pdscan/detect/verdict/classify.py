"""From the evidence on a table's fields to findings, look-alikes turned down, and what cannot be excluded.

Pure: the same evidence gives the same verdict, on one thread, on many, or on Spark executors.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from pdscan.detect.evidence import FieldEvidence
from pdscan.detect.headers.evidence import HeaderEvidence
from pdscan.detect.protection.states import judge
from pdscan.detect.rules import Rules
from pdscan.detect.text import further
from pdscan.detect.values.dates import ages, span
from pdscan.detect.values.inner import DECODED
from pdscan.detect.verdict import because, odds
from pdscan.detect.verdict.candidate import Candidate
from pdscan.detect.verdict.candidates import candidates
from pdscan.detect.verdict.mentions import is_stray, is_turned, mention_finding
from pdscan.detect.verdict.place import Place
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
        if is_turned(seen, mentions, header) or (
            is_nobodys(element, seen, table) and not seen.traits.is_text
        ):
            continue
        mentioned = mention_finding(place, seen, element, mentions, rules)
        if mentioned is not None and not is_stray(seen, mentioned, held, rules):
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
        id=place.finding_id(seen.path, element),
        element=element,
        entity_types=candidate.entity_types,
        confidence=odds.confidence(
            max(candidate.minority_odds, candidate.odds) if minority else candidate.odds
        ),
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
        rows_affected=place.rows(seen, prevalence.estimate),
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
            id=place.finding_id(outer.path, finding.element),
            extent="column" if decoded and finding.extent == "column" else "some",
            prevalence=prevalence,
            because=because.inside(path, finding.because, decoded=decoded),
            protection=Protection("encoded", "base64", reversible=True) if decoded else finding.protection,
            rows_affected=place.rows(outer, prevalence.estimate),
        )


def _rejected(
    seen: FieldEvidence, ranked: list[Candidate], reported: set[str], rules: Rules
) -> Iterator[Rejected]:
    turned_down = [
        item for item in ranked if item.element not in reported and because.is_look_alike(seen, item)
    ]
    for candidate in turned_down[:KEPT_REJECTED]:
        yield Rejected(candidate.element, because.rejected(seen, candidate, rules))
