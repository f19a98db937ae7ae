"""What a policy says about a declared element elsewhere: whose it is, what for, and how long it is kept."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from pdscan.policy.model import Declared, Retention
from pdscan.policy.reading.context import Placed
from pdscan.policy.reading.mention import Mention
from pdscan.policy.words import lexicon

_USUAL = ("customer",)
_MANY = 3
"""Purposes of a policy's own purpose section that stand for an element without a section of its own."""


@dataclass(frozen=True, slots=True)
class Enricher:
    """Subjects and purposes by section, the policy's general ones, and the retention of elements."""

    whose: dict[str, tuple[str, ...]]
    """By element: those whom the passages that name it, their headings and leads speak of."""
    subjects: dict[str | None, tuple[str, ...]]
    purposes: dict[str | None, tuple[str, ...]]
    general: tuple[str, ...]
    kept: dict[str, Retention]

    @classmethod
    def of(cls, context: Iterable[Placed], found: Iterable[Mention], kept: Iterable[Retention]) -> Enricher:
        """Gather what each section says."""
        texts: dict[str | None, list[str]] = {}
        aims: dict[str | None, list[str]] = {}
        for item in context:
            texts.setdefault(item.passage.section, []).append(
                f"{' '.join(item.passage.headings)} {item.passage.text}"
            )
            if item.role == "purpose":
                aims.setdefault(item.passage.section, []).append(item.passage.text)
        purposes = {section: lexicon.purposes().codes(" ".join(said)) for section, said in aims.items()}
        return cls(
            whose=_whose(found),
            subjects={section: lexicon.subjects().codes(" ".join(said)) for section, said in texts.items()},
            purposes=purposes,
            general=tuple(dict.fromkeys(code for codes in purposes.values() for code in codes))[:_MANY],
            kept={element: one for one in kept if one.duration for element in one.applies_to},
        )

    def enriched(self, declared: Iterable[Declared]) -> tuple[Declared, ...]:
        """Add subjects, purposes and retention to each declaration."""
        return tuple(
            replace(
                item,
                subjects=(self.whose.get(item.element) or self.subjects.get(item.section) or _USUAL)[:_MANY],
                purposes=lexicon.purposes().codes(item.quote)
                or self.purposes.get(item.section)
                or self.general,
                retention=self.kept.get(item.element),
            )
            for item in declared
        )


def _whose(found: Iterable[Mention]) -> dict[str, tuple[str, ...]]:
    said: dict[str, dict[str, None]] = {}
    for mention in found:
        passage = mention.placed.passage
        if not mention.refused:
            words = f"{passage.heading} {passage.lead} {passage.text}"
            said.setdefault(mention.element, {}).update(dict.fromkeys(lexicon.subjects().codes(words)))
    return {element: tuple(codes) for element, codes in said.items()}
