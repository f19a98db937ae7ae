"""The data elements that a policy says are held, and those it says are not."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pdscan.policy import lexicon
from pdscan.policy.context import COLLECTING, Placed, turns
from pdscan.policy.model import Declared, Refusal
from pdscan.policy.phrases import Hit

_IMPLYING = frozenset({"", "purpose", "cookie", "security", "share", "scope", "source", "retention", "transfer", "held"})
_NAMING = frozenset({"retention", "held"})
"""Roles in which an element that is named is held, though not said to be collected."""
_NEVER_IMPLIED_BY_SHARING = re.compile(r"เช่น|อาทิ|such as|e\.g|including|for example", re.IGNORECASE)
_IF_ANY = re.compile(r"\s*(?:\(\s*)?(?:หากมี|ถ้ามี|if any|if applicable)\s*(?:[),.]|$)", re.IGNORECASE)
_QUOTE_ENDS = re.compile(r"[,;•\n]|(?<=[ก-๎])\s+(?=[ก-๎])|\s+(?:and|or)\s+|\.\s")
_CERTAINTIES = ("stated", "implied", "conditional")


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where the policy speaks of an element as held (or, with `refused`, as not held)."""

    element: str
    placed: Placed
    start: int
    end: int
    certainty: str
    hedge: str = "none"
    refused: bool = False


def mentions(passages: Iterable[Placed]) -> tuple[Mention, ...]:
    """Find every element that is said to be held or refused, in the order of the text."""
    return tuple(mention for item in passages for mention in _in_passage(item))


def _in_passage(item: Placed) -> Iterator[Mention]:
    text = item.passage.text
    hedges = lexicon.hedges().find(text)
    lead_hedges = lexicon.hedges().codes(item.passage.lead)
    for start, end, role in turns(text, item.role):
        for hit, certainty in _hits(text[start:end], role, item):
            place = Hit(start + hit.start, start + hit.end, hit.code)
            hedge = _hedge(text, place, hedges, lead_hedges)
            yield Mention(hit.code, item, place.start, place.end, certainty, hedge, role == "refuse")


def _hits(stretch: str, role: str, item: Placed) -> Iterator[tuple[Hit, str]]:
    if role in COLLECTING or role == "refuse":
        certainty = "implied" if item.opens else "stated"
        yield from ((hit, certainty) for hit in lexicon.elements().find(stretch) if hit.code)
    elif role == "share":
        shown = _NEVER_IMPLIED_BY_SHARING.split(stretch)[0]
        yield from ((hit, "implied") for hit in lexicon.elements().find(shown) if hit.code)
    elif role in _IMPLYING:
        words = lexicon.elements() if role in _NAMING else lexicon.implied()
        yield from ((hit, "implied") for hit in words.find(stretch) if hit.code)


def _hedge(text: str, place: Hit, hedges: list[Hit], lead: tuple[str, ...]) -> str:
    after = text[place.end : place.end + 24]
    before = [hit for hit in hedges if hit.end <= place.start]
    if _IF_ANY.match(after):
        return "if_any"
    if any(hit.code == "if_any" and place.start - hit.end < 4 for hit in before):
        return "if_any"
    for code in ("examples", "may"):
        if any(hit.code == code for hit in before) or code in lead:
            return code
    return "none"


def declarations(found: Iterable[Mention]) -> tuple[Declared, ...]:
    """Return one declaration per element: where it is said best; annexes only for what the rest leaves out."""
    best: dict[tuple[str, str | None], Mention] = {}
    for mention in found:
        key = mention.element, mention.placed.passage.jurisdiction
        if not mention.refused and (key not in best or _rank(mention) < _rank(best[key])):
            best[key] = mention
    general = {element for element, jurisdiction in best if jurisdiction is None}
    kept = [mention for (element, where), mention in best.items() if where is None or element not in general]
    return tuple(_declared(mention) for mention in kept)


def _rank(mention: Mention) -> int:
    return _CERTAINTIES.index(mention.certainty)


def _declared(mention: Mention) -> Declared:
    passage = mention.placed.passage
    conditional = passage.jurisdiction is not None
    return Declared(
        element=mention.element,
        category=passage.heading or passage.lead,
        section=passage.section,
        quote=quoted(passage.text, mention.start, mention.end),
        certainty="conditional" if conditional else mention.certainty,
        hedge=mention.hedge,
        jurisdiction=passage.jurisdiction,
    )


def quoted(text: str, start: int, end: int) -> str:
    """Return the clause around a place: from the comma before it to the comma after it."""
    before = [match.end() for match in _QUOTE_ENDS.finditer(text, 0, start)]
    after = _QUOTE_ENDS.search(text, end)
    return text[before[-1] if before else 0 : after.start() if after else len(text)].strip(" ,;•")


def refusals(found: Iterable[Mention]) -> tuple[Refusal, ...]:
    """Return what is said not to be held, one refusal to a passage."""
    grouped: dict[tuple[str, str | None], list[Mention]] = {}
    for mention in found:
        if mention.refused:
            passage = mention.placed.passage
            grouped.setdefault((passage.lead or passage.text, passage.jurisdiction), []).append(mention)
    return tuple(_refusal(group) for group in grouped.values())


def _refusal(group: list[Mention]) -> Refusal:
    passage = group[0].placed.passage
    quote = f"{passage.lead} {passage.text}".strip()
    elements = tuple(dict.fromkeys(mention.element for mention in group))
    return Refusal(elements=elements, jurisdiction=passage.jurisdiction, section=passage.section, quote=quote)
