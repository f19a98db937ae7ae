"""What changed about findings: come, gone, otherwise protected, more or fewer, declared. Pure.

Prevalence has moved when the two 95 % intervals no longer touch, so another sample alone is no change.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType

from pdscan.inventory.changes import Change
from pdscan.inventory.outline import Outline, Place

STRENGTH = MappingProxyType(
    {"plain": 0, "encoded": 0, "mixed": 1, "masked": 2, "tokenised": 3, "hashed": 3, "encrypted": 3}
)
"""How well a state protects; what anyone can undo protects nothing."""
GRAVE = frozenset({"sensitive", "credential"})


def changed_findings(
    before: Mapping[tuple[str, str], Outline],
    after: Mapping[tuple[str, str], Outline],
    readable: Callable[[Outline], bool],
) -> Iterator[Change]:
    """Tell what changed about the findings of each dataset; those of one that was not read are not gone."""
    for key, now in after.items():
        if key in before:
            yield from _compared(before[key], now, readable)
        else:
            yield from _come_and_gone([], _places(now))
    for key, was in before.items():
        if key not in after and readable(was):
            yield from _come_and_gone(_places(was), [])


def _compared(was: Outline, now: Outline, readable: Callable[[Outline], bool]) -> Iterator[Change]:
    if was.has_same("id", now):
        yield from _changed(was, now)
        return
    there, here = was.places(), now.places()
    both = [(there[one], at) for one, at in here.items() if one in there]
    for judge in JUDGES:
        yield from judge(was, now, both)
    fresh = [Place(now, at) for one, at in here.items() if one not in there]
    gone = [Place(was, at) for one, at in there.items() if one not in here]
    yield from _come_and_gone(gone if readable(was) else [], fresh)


def _changed(was: Outline, now: Outline) -> Iterator[Change]:
    """Compare two outlines of the same findings: what is the same in all of them is not looked at."""
    both = [(at, at) for at in range(now.findings)]
    for judge, traits in JUDGES.items():
        if not all(was.has_same(trait, now) for trait in traits):
            yield from judge(was, now, both)


def _places(dataset: Outline) -> list[Place]:
    return [Place(dataset, at) for at in range(dataset.findings)]


def _come_and_gone(gone: Iterable[Place], fresh: Iterable[Place]) -> Iterator[Change]:
    """Tell what is new and gone; of one element for another in a field, that the element changed."""
    left, came = _by_field(gone), _by_field(fresh)
    swapped = {field for field, places in came.items() if len(places) == len(left.get(field, ())) == 1}
    for field in swapped:
        (place,), (earlier,) = came[field], left[field]
        was, now = earlier.of("element"), place.of("element")
        yield _change(place, "element_changed", _gravity(place), was, now)
    for field, places in came.items():
        if field not in swapped:
            yield from (_change(place, "finding_new", _gravity(place)) for place in places)
    for field, places in left.items():
        if field not in swapped:
            yield from (_change(place, "finding_gone", "low") for place in places)


def _by_field(places: Iterable[Place]) -> dict[str, list[Place]]:
    fields: defaultdict[str, list[Place]] = defaultdict(list)
    for place in places:
        fields[place.of("field")].append(place)
    return fields


def _gravity(place: Place) -> str:
    """Say how grave it is that this was found: undeclared, sensitive or a credential is high."""
    pdpa = place.of("pdpa")
    if pdpa == "not_personal":
        return "low"
    return "high" if pdpa in GRAVE or place.of("policy_status") == "undeclared" else "medium"


def _change(
    place: Place, kind: str, severity: str, before: str | None = None, after: str | None = None
) -> Change:
    return Change(
        kind=kind,
        severity=severity,
        source=place.dataset.source,
        dataset=place.dataset.dataset,
        field=place.of("field"),
        element=place.of("element"),
        id=place.of("id"),
        before=before,
        after=after,
    )


Pairs = Iterable[tuple[int, int]]
"""Where the same finding stands in two outlines."""


def _protection(was: Outline, now: Outline, pairs: Pairs) -> Iterator[Change]:
    earlier, strengths = _strengths(was), _strengths(now)
    for there, here in pairs:
        before, after = earlier[there], strengths[here]
        if before is not None and after is not None and before != after:
            kind, severity = ("protection_lost", "high") if after < before else ("protection_gained", "low")
            states = was["protection"][there], now["protection"][here]
            yield _change(Place(now, here), kind, severity, *states)


def _strengths(dataset: Outline) -> list[int | None]:
    return list(map(_strength, dataset["extent"], dataset["protection"], dataset["reversible"]))


def _strength(extent: str, state: str, reversible: bool | None) -> int | None:
    """Return how well a finding is protected; None where no value was seen to tell it by."""
    if extent == "name_only" and state == "plain":
        return None
    return 1 if reversible and STRENGTH[state] > 1 else STRENGTH[state]


def _prevalence(was: Outline, now: Outline, pairs: Pairs) -> Iterator[Change]:
    low, high, earlier_low, earlier_high = now["low"], now["high"], was["low"], was["high"]
    extents, earlier_extents = now["extent"], was["extent"]
    for there, here in pairs:
        is_apart = low[here] > earlier_high[there] or high[here] < earlier_low[there]
        if is_apart and "name_only" not in (earlier_extents[there], extents[here]):
            before, after = was["estimate"][there], now["estimate"][here]
            severity = "medium" if after > before else "low"
            yield _change(Place(now, here), "prevalence_moved", severity, f"{before:.1%}", f"{after:.1%}")


def _policy_status(was: Outline, now: Outline, pairs: Pairs) -> Iterator[Change]:
    earlier, statuses = was["policy_status"], now["policy_status"]
    for there, here in pairs:
        before, after = earlier[there], statuses[here]
        if before != after:
            severity = "high" if after == "undeclared" else "low"
            yield _change(Place(now, here), "policy_status_changed", severity, before, after)


JUDGES: Mapping[Callable[[Outline, Outline, Pairs], Iterator[Change]], tuple[str, ...]] = MappingProxyType(
    {
        _protection: ("extent", "protection", "reversible"),
        _prevalence: ("extent", "low", "high"),
        _policy_status: ("policy_status",),
    }
)
"""What compares findings that are in both outlines, and the traits that it looks at."""
