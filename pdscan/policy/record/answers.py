"""The answers to the record of processing: what the findings and the policies say, in Thai and English."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from pdscan.inventory.outline import Outline
from pdscan.labels import Labels
from pdscan.policy import duration
from pdscan.policy.codes import Words, labels
from pdscan.policy.gaps.coverage import covers, declarations
from pdscan.policy.model import Declared, Policy, Retention
from pdscan.vocabulary import elements

NAMED = 30
"""Places named in one answer; more are counted."""
ACCESS = frozenset({"access_restricted", "role_based_access", "least_privilege", "tenant_isolation"})


def label(element: str) -> Words:
    """Return the labels of an element, or its key where a plug-in brought it."""
    known = elements().get(element)
    return Words(known.label_en, known.label_th) if known else Words(element, element)


@dataclass(frozen=True, slots=True)
class Held:
    """The personal data of a dataset: its fields by element and state of protection."""

    dataset: Outline
    fields: Mapping[tuple[str, str], Sequence[str]]

    @classmethod
    def of(cls, dataset: Outline) -> Held:
        """Group what was found, of which there may be very much, by its outline."""
        fields: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
        traits = (dataset[trait] for trait in ("element", "protection", "field", "pdpa"))
        for element, state, field, pdpa in zip(*traits, strict=True):
            if pdpa != "not_personal":
                fields[element, state].append(field)
        return cls(dataset, fields)

    @property
    def elements(self) -> dict[str, int]:
        """Return in how many fields each element is."""
        counted: dict[str, int] = {}
        for (element, _), fields in self.fields.items():
            counted[element] = counted.get(element, 0) + len(fields)
        return counted


def data_collected(found: Sequence[Held]) -> Iterator[Words]:
    """Say of each element in how many fields and datasets it is, in the vocabulary's order."""
    where: defaultdict[str, dict[str, int]] = defaultdict(dict)
    for held in found:
        for element, fields in held.elements.items():
            datasets = where[element]
            datasets[held.dataset.dataset] = datasets.get(held.dataset.dataset, 0) + fields
    for element in sorted(where, key=_order):
        names, fields, what = list(where[element]), sum(where[element].values()), label(element)
        listed = _some(names[:NAMED], len(names))
        counted = f"{fields} column{'s' * (fields != 1)}"
        yield Words(f"{what.en}: {counted} in {listed.en}", f"{what.th}: {fields} คอลัมน์ใน {listed.th}")


def _some(names: Sequence[str], total: int) -> Words:
    """Name the first of many, and count the others."""
    named, more = ", ".join(names), total - len(names)
    if not more:
        return Words(named, named)
    return Words(*(f"{named}, {Labels(lang)('answer.more', count=f'{more:,}')}" for lang in ("en", "th")))


def _order(element: str) -> int:
    """Order elements as the vocabulary does, those of plug-ins last."""
    known = list(elements())
    return known.index(element) if element in known else len(known)


def purposes(policies: Sequence[Policy]) -> Iterator[Words]:
    """Say for what each declared element is used."""
    stated: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for policy in policies:
        for entry in policy.declared:
            stated[entry.element] |= dict.fromkeys(entry.purposes)
    for element, codes in stated.items():
        if codes:
            what, words = label(element), [labels("purposes")[code] for code in codes]
            yield Words(
                f"{what.en}: {', '.join(word.en for word in words)}",
                f"{what.th}: {', '.join(word.th for word in words)}",
            )


def without_purpose(found: Sequence[Held], policies: Sequence[Policy]) -> list[str]:
    """Return the elements found for which no policy of their datasets states a purpose."""
    holders = [(element, held.dataset) for held in found for element in held.elements]
    answered = {element for element, dataset in holders if _purposes_of(element, dataset, policies)}
    return [
        element for element in dict.fromkeys(element for element, _ in holders) if element not in answered
    ]


def _purposes_of(element: str, dataset: Outline, policies: Sequence[Policy]) -> list[str]:
    covering = [policy for policy in policies if covers(policy, dataset)]
    entries = [entry for policy in covering for entry in declarations(policy, element)]
    return [purpose for entry in entries for purpose in entry.purposes]


def controllers(policies: Sequence[Policy]) -> Iterator[Words]:
    """Name who is responsible, for which system, and how they are reached."""
    for policy in policies:
        named = ", ".join(filter(None, (policy.organisation, policy.system)))
        contact = ", ".join((*policy.contact.email, *policy.contact.phone))
        both = " · ".join(filter(None, (named, contact)))
        if both:
            yield Words(both, both)


def retention(policies: Sequence[Policy]) -> Iterator[Words]:
    """Say every period that the policies state."""
    for policy in policies:
        own = (entry.retention for entry in policy.declared if entry.retention)
        yield from map(_kept, dict.fromkeys((*policy.retention, *own)))


def periods(policies: Sequence[Policy], entries: Sequence[Declared]) -> Iterator[Words]:
    """Say the periods for some declarations: their own, and those for all, or for their data or subjects."""
    concerned = {entry.element for entry in entries} | {one for entry in entries for one in entry.subjects}
    own = [entry.retention for entry in entries if entry.retention]
    general = [
        rule
        for policy in policies
        for rule in policy.retention
        if not rule.applies_to or concerned & set(rule.applies_to)
    ]
    yield from map(_kept, dict.fromkeys((*own, *general)))


def _kept(rule: Retention) -> Words:
    """Say how long, from when and for whom: "7 years, end of relationship (customer)"."""
    return Words(_kept_in(rule, "en"), _kept_in(rule, "th"))


def _kept_in(rule: Retention, lang: str) -> str:
    say = Labels(lang)
    length = duration.parse(rule.duration) if rule.duration else None
    words = duration.in_words(length, lang) if length else say("retention.unnamed")
    since = f", {say(f'trigger.{rule.trigger}')}" if rule.trigger else ""
    concerned = ", ".join(_concerned(word, say) for word in rule.applies_to)
    return f"{words}{since} ({concerned})" if concerned else f"{words}{since}"


def _concerned(word: str, say: Labels) -> str:
    return say.element(word) if word in elements() else say(f"subject.{word}")


def oldest(found: Sequence[Held]) -> Iterator[Words]:
    """Say how far back the rows of each dataset with personal data go."""
    for dataset in (held.dataset for held in found if held.fields):
        spans = {months[0]: field for field, months in dataset.dates.items()}
        if spans:
            month = min(spans)
            yield Words(
                f"{dataset.dataset}: oldest row from {month} by {spans[month]}",
                f"{dataset.dataset}: แถวเก่าสุดตั้งแต่ {month} ตาม {spans[month]}",
            )


def access(policies: Sequence[Policy]) -> Iterator[Words]:
    """Name the promised limits of access."""
    yield from (labels("claims")[code] for code in _claimed(policies) if code in ACCESS)


def security(policies: Sequence[Policy]) -> Iterator[Words]:
    """Name the other promised measures."""
    yield from (labels("claims")[code] for code in _claimed(policies) if code not in ACCESS)


def _claimed(policies: Sequence[Policy]) -> list[str]:
    return list(dict.fromkeys(claim.claim for policy in policies for claim in policy.claims))


def protection(found: Sequence[Held]) -> Iterator[Words]:
    """Say of each element how it is protected, and where."""
    counts: defaultdict[tuple[str, str], int] = defaultdict(int)
    named: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for held in found:
        for kind, fields in held.fields.items():
            counts[kind] += len(fields)
            left = NAMED - len(named[kind])
            named[kind] += [f"{held.dataset.dataset}.{field}" for field in fields[:left]]
    for (element, state), count in counts.items():
        what, where, word = label(element), _some(named[element, state], count), f"protection.{state}"
        yield Words(
            f"{what.en}: {Labels('en')(word)}, {where.en}", f"{what.th}: {Labels('th')(word)}, {where.th}"
        )
