"""What the policy declares or refuses, and what the data hold: undeclared, refused, not found."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from pdscan.inventory.model import Dataset, Gap
from pdscan.policy.gaps import severity
from pdscan.policy.gaps.coverage import (
    HERE,
    Place,
    Scope,
    covers,
    declarations,
    elsewhere,
    is_beside,
    places,
    refusals,
)
from pdscan.policy.gaps.making import gap_id, label, listed
from pdscan.policy.gaps.topics import kinds
from pdscan.policy.gaps.words import records_of, tells
from pdscan.policy.model import Policy
from pdscan.vocabulary import elements, kinship

NOTICE = "PDPA s.23"
"""A notice must say which data are collected."""
SENSITIVE = "PDPA s.26"
_SESSION = ("session",)
PARTLY_KEPT = frozenset({"masked", "tokenised"})
"""States in which the refused value itself is not there: four digits of a card are no card number."""


def undeclared(datasets: Sequence[Dataset], policies: Sequence[Policy]) -> Iterator[Gap]:
    """Yield one gap for each element that the policies of its datasets neither declare nor refuse.

    A column that may be read as either of two things ("position": job title or occupation) is no gap where
    one of them is declared, unless the other is sensitive or a credential.
    """
    found: defaultdict[tuple[str, tuple[int, ...]], list[Place]] = defaultdict(list)
    for place in places(datasets):
        covering = tuple(i for i, policy in enumerate(policies) if covers(policy, place.dataset))
        refused = any(refusals(policies[i], place) for i in covering)
        is_excused = refused or _is_declared_otherwise(place) or _is_key_of_sessions(place)
        if place.finding.policy_status == "undeclared" and not is_excused:
            found[place.finding.element, covering].append(place)
    for (element, covering), where in found.items():
        yield _undeclared(element, [policies[i] for i in covering], where)


def _is_declared_otherwise(place: Place) -> bool:
    readings = [finding for finding in place.field.findings if finding.extent == "column"]
    is_declared = any(finding.policy_status == "declared" for finding in readings)
    return place.finding in readings and place.finding.pdpa == "general" and is_declared


def _is_key_of_sessions(place: Place) -> bool:
    """Say whether a column only numbers the sessions of a dataset: of Wi-Fi or of an app it is no cookie."""
    name = place.dataset.dataset
    is_session = tells(name, _SESSION) and tells(place.field.field, _SESSION)
    return place.finding.element == "cookie_id" and is_session and "web" not in kinds(name)


def _undeclared(element: str, covering: list[Policy], where: list[Place]) -> Gap:
    grade = severity.worst([severity.undeclared(place.finding) for place in where])
    sensitive = any(place.finding.pdpa == "sensitive" for place in where)
    kind = "sensitive_undeclared" if sensitive else "undeclared"
    foreign = [entry for policy in covering for entry in elsewhere(policy, element)]
    because = (
        f"{label(element)} is in {listed(where)}, and the policy declares nothing that covers it: {grade.why}"
    )
    if foreign:
        countries = ", ".join(sorted({entry.jurisdiction or "" for entry in foreign}))
        because += f"; it is declared for {countries} only"
    return Gap(
        id=gap_id(kind, covering, element),
        kind=kind,
        severity=grade.severity,
        element=element,
        where=tuple(place.finding.id for place in where),
        policy_quote=foreign[0].quote if foreign else None,
        policy_section=foreign[0].section if foreign else None,
        because=because,
        law=SENSITIVE if sensitive else NOTICE,
    )


def refused_but_found(scope: Scope) -> Iterator[Gap]:
    """Yield one gap for each element that the policy says is not collected, and that is there."""
    found: defaultdict[str, list[Place]] = defaultdict(list)
    for place in scope.places():
        if (
            refusals(scope.policy, place)
            and place.finding.protection.state not in PARTLY_KEPT
            and not is_beside(place)
        ):
            found[place.finding.element].append(place)
    for element, where in found.items():
        refusal = refusals(scope.policy, where[0])[0]
        sensitive = any(place.finding.pdpa == "sensitive" for place in where)
        yield Gap(
            id=gap_id("refused_but_found", [scope.policy], element),
            kind="refused_but_found",
            severity="high",
            element=element,
            where=tuple(place.finding.id for place in where),
            policy_quote=refusal.quote or None,
            policy_section=refusal.section,
            because=f"{label(element)} is in {listed(where)}, though the policy says it is not collected",
            law=SENSITIVE if sensitive else NOTICE,
        )


def not_found(scope: Scope) -> Iterator[Gap]:
    """Yield a low gap for each declared element that was not found, or one where nothing was scanned.

    A dataset that is named after records of an element holds it, whatever its columns are called.
    """
    if not scope.datasets:
        yield _nothing_scanned(scope.policy)
        return
    found = {place.finding.element for place in scope.places()}
    found |= {element for dataset in scope.datasets for element in records_of(dataset.dataset)}
    for element in dict.fromkeys(
        entry.element for entry in scope.policy.declared if entry.jurisdiction in HERE
    ):
        known = elements().get(element)
        personal = known is None or known.pdpa != "not_personal"
        if personal and not found & {element, *kinship().get(element, ())}:
            yield _not_found(scope, element)


def _not_found(scope: Scope, element: str) -> Gap:
    entry = next(entry for entry in declarations(scope.policy, element) if entry.element == element)
    unread = sum(dataset.status != "complete" for dataset in scope.datasets)
    because = f"{label(element)} is declared, but was not found in the {len(scope.datasets)} datasets covered"
    if unread:
        because += f"; {unread} of them could not be read whole"
    return Gap(
        id=gap_id("declared_not_found", [scope.policy], element),
        kind="declared_not_found",
        severity="low",
        element=element,
        where=(),
        policy_quote=entry.quote or None,
        policy_section=entry.section,
        because=because,
        law=None,
    )


def _nothing_scanned(policy: Policy) -> Gap:
    globs = ", ".join(policy.covers)
    return Gap(
        id=gap_id("declared_not_found", [policy]),
        kind="declared_not_found",
        severity="low",
        element=None,
        where=(),
        policy_quote=None,
        policy_section=None,
        because=f"no dataset that was scanned is one that this policy covers ({globs})",
        law=None,
    )
