"""Which retention period of a policy holds for a dataset.

A period for an element holds where that element is, and no other does for it there. For the rest of a dataset
holds, before all others, one for the kind of records that the dataset is named after; else one for an element
whose records it holds may. A period for some persons holds where the dataset's
name says that it is about them; else where the declarations that cover its data name them; else, where
nothing tells whom the data are about, it may hold. A period for all data holds where none of these does; one
for records of another kind ("minutes of meetings: 5 years") holds for no dataset. Of
several that may hold, only the longest is kept: rows older than that are too old by any of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from pdscan.inventory.model import Dataset
from pdscan.policy import duration
from pdscan.policy.gaps.coverage import Place, declarations, places
from pdscan.policy.gaps.topics import is_of_all_data, is_of_records, is_of_what_was_refused, kinds, topic
from pdscan.policy.gaps.words import kind_of_date, records_of, subjects_of, table, tells
from pdscan.policy.model import Declared, Policy, Retention
from pdscan.vocabulary import elements, kinship

FOR_GOOD = "permanent"
EVERYWHERE = frozenset({"identity", "contact", "demographic", "government_id"})
"""Groups of elements that stand in records of all kinds."""


@dataclass(frozen=True, slots=True)
class Period:
    """A retention with its length and the elements of the dataset that it is for."""

    retention: Retention
    length: duration.Duration
    elements: tuple[str, ...]
    whole: bool
    """Whether it is for the persons of the dataset, not for one element by name."""


def periods(policy: Policy, dataset: Dataset) -> Iterator[Period]:
    """Yield the periods that hold for a dataset's personal data: one for each element, one for the rest."""
    found = dict.fromkeys(place.finding.element for place in places([dataset]) if not _is_last_seen(place))
    rest: list[str] = []
    for element in found:
        longest = _longest(_for_element(policy, element, dataset.dataset))
        if longest:
            yield Period(*longest, elements=(element,), whole=False)
        else:
            rest.append(element)
    entries = [entry for element in rest for entry in declarations(policy, element)]
    of_records = [rule for rule in policy.retention if is_of_records(rule, dataset.dataset)]
    named = of_records or [
        *_for_persons(policy, dataset.dataset, entries, found.keys()),
        *_for_records(policy, dataset.dataset),
    ]
    named = [rule for rule in named if _may_happen(rule, dataset)]
    if any(rule.trigger == FOR_GOOD for rule in named):
        return
    longest = _longest(named) or (None if of_records else _longest(_for_all(policy)))
    if longest and rest:
        yield Period(*longest, elements=tuple(rest), whole=True)


def _is_last_seen(place: Place) -> bool:
    """Say whether a column only tells when somebody was last there: that stands in files of persons, too."""
    return place.finding.element == "usage_log" and kind_of_date(place.field.field) == "last"


def _for_element(policy: Policy, element: str, dataset: str) -> Iterator[Retention]:
    rules = [entry for entry in policy.retention if element in entry.applies_to]
    rules += [declared.retention for declared in declarations(policy, element) if declared.retention]
    for rule in rules:
        if _goes_by(rule, element) and not is_of_what_was_refused(rule, dataset):
            yield rule


def _goes_by(rule: Retention, element: str) -> bool:
    """Say whether a period follows an element wherever it is.

    Names and telephones stand in all kinds of records: a period that lists them among other data, or that is
    for some records, is not theirs.
    """
    if elements()[element].group not in EVERYWHERE:
        return True
    return len(rule.applies_to) < 2 and not kinds(topic(rule.quote))


def _for_records(policy: Policy, dataset: str) -> Iterator[Retention]:
    """Yield the periods for the elements that a dataset is named after records of."""
    told = records_of(dataset)
    for rule in policy.retention:
        covered = {kin for element in rule.applies_to for kin in (element, *kinship().get(element, ()))}
        if told & covered:
            yield rule


def _for_persons(
    policy: Policy, dataset: str, entries: Iterable[Declared], found: AbstractSet[str]
) -> list[Retention]:
    """Return the periods for the persons that a dataset is about, by the surest sign there is."""
    rules = [rule for rule in policy.retention if any(word not in elements() for word in rule.applies_to)]
    by_name = subjects_of(dataset)
    named = [rule for rule in rules if by_name & set(rule.applies_to) or tells(dataset, _spoken(rule))]
    if named or by_name:
        return named
    declared = {subject for entry in entries for subject in entry.subjects}
    possible = [
        rule
        for rule in rules
        if (not declared or declared & set(rule.applies_to)) and not _is_of_other_records(rule, dataset)
    ]
    return [rule for rule in possible if not _is_belied(rule, found)] or possible


def _is_of_other_records(rule: Retention, dataset: str) -> bool:
    """Say whether a rule is for some persons' records of a kind that a dataset of another kind is not."""
    said, named = kinds(topic(rule.quote)), kinds(dataset)
    return bool(said and named) and said.isdisjoint(named)


def _is_belied(rule: Retention, found: AbstractSet[str]) -> bool:
    """Say whether a rule is only for persons whose datasets would show it, and nothing found does."""
    signs = table("signs")
    return all(word in signs and not found & set(signs[word]) for word in rule.applies_to)


def _may_happen(rule: Retention, dataset: Dataset) -> bool:
    """Say whether what a rule counts from can happen to rows: nobody unsubscribes from an order."""
    words = table("events").get(rule.trigger or "")
    names = (dataset.dataset, *(column.field for column in dataset.fields))
    return words is None or any(tells(name, words) for name in names)


def _spoken(rule: Retention) -> list[str]:
    """Return a rule's subjects of one word, which a dataset may be called by itself."""
    return [word for word in rule.applies_to if word not in elements() and "_" not in word]


def _for_all(policy: Policy) -> list[Retention]:
    return [rule for rule in policy.retention if not rule.applies_to and is_of_all_data(rule)]


def _longest(rules: Iterable[Retention]) -> tuple[Retention, duration.Duration] | None:
    measured = [
        (rule, length)
        for rule in rules
        if rule.duration is not None and (length := duration.parse(rule.duration)) is not None
    ]
    return max(measured, key=lambda pair: pair[1].average_days, default=None)
