"""Where a policy speaks of data elements as held, or as not held, and what it declares thereby."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from pdscan.policy.model import Declared
from pdscan.policy.reading.context import Placed
from pdscan.policy.reading.mention import Mention
from pdscan.policy.reading.named import (
    handed_over,
    in_company,
    naming,
    outside_names,
    without_bearers,
)
from pdscan.policy.reading.refused import refuses_to_hold
from pdscan.policy.reading.stretches import IMPLYING, stretches
from pdscan.policy.text.passages import Passage
from pdscan.policy.words import lexicon
from pdscan.policy.words.phrases import Hit

_STATING = lexicon.COLLECTING | {"refuse"}
_NAMING = _STATING | {"share", "retention", "held"}
"""Roles in which an element that is named is held; it is stated only where it is said to be collected."""
_EXAMPLES = re.compile(r"เช่น|อาทิ|such as|e\.g|including|for example", re.IGNORECASE)
_PERSONS = re.compile(r"ของท่าน|ของคุณ|ของผู้ใช้|ของลูกค้า|\byour?\b|customers?", re.IGNORECASE)
_RECIPIENTS = frozenset({"employer", "relatives", "country_of_residence"})
"""Elements whose words name those whom data are given to, and where they are."""
_SHARED = 60
"""Letters around an element that is shared in which is said whose it is."""
_AT_THE_END = 24
_IF_ANY = re.compile(r"\s*(?:\(\s*)?(?:หากมี|ถ้ามี|if any|if applicable)\s*(?:[),.]|$)", re.IGNORECASE)
_QUOTE_ENDS = re.compile(r"[,;•\n]|(?<=[ก-๎)])\s+(?=[ก-๎])|\s+(?:and|or)\s+|\.\s")
_LEADING = re.compile(r"^(?:เช่น|ได้แก่|อาทิ|และ|หรือ|รวมถึง|such as|including)\s*(?=\S)", re.IGNORECASE)
_CERTAINTIES = ("stated", "implied", "conditional")


def mentions(passages: Iterable[Placed]) -> tuple[Mention, ...]:
    """Find every element that is said to be held or refused, in the order of the text."""
    return tuple(mention for item in passages for mention in _in_passage(item))


def _in_passage(item: Placed) -> Iterator[Mention]:
    text = item.passage.text
    named = naming(f"{text}:" if item.opens else text)
    implied = [hit for hit in outside_names(text, lexicon.implied().find(text)) if not _is_within(hit, named)]
    if not any(hit.code for hit in (*named, *implied)):
        return
    hedges = lexicon.hedges().find(text)
    lead_hedges = _of_lead(item.passage.lead)
    handed = list(handed_over(text, named))
    sure = in_company(text, (*named, *implied))
    told = sorted((*named, *implied), key=lambda hit: hit.start)
    words = {
        "refuse": [*without_bearers(text, named), *handed],
        **dict.fromkeys(lexicon.COLLECTING | {"held"}, told),
    }
    for start, end, role in stretches(item, named):
        for hit in words.get(role, named if role in _NAMING else implied):
            if not (refuses_to_hold(text, start, hit) if role == "refuse" else hit in sure):
                continue
            if start <= hit.start < end and hit.code and _counts(text, start, hit, role):
                hedge = _hedge(text, hit, hedges, lead_hedges)
                is_said = hit in named and hit not in handed
                stated = role in _STATING and not item.opens and is_said
                refused = role == "refuse" and hit not in handed
                certainty = "stated" if stated else "implied"
                yield Mention(hit.code, item, hit.start, hit.end, certainty, hedge, refused)


def _is_within(hit: Hit, named: Iterable[Hit]) -> bool:
    """Say whether words are a part of the name of other data: "billing" of a billing address."""
    length = hit.end - hit.start
    return any(
        one.start <= hit.start and hit.end <= one.end and length < one.end - one.start
        for one in named
        if one.code not in {lexicon.NOT_DATA, hit.code}
    )


def _of_lead(lead: str) -> tuple[str, ...]:
    """Return how the sentence above a list hedges it; examples only where it ends with them."""
    return tuple(
        hit.code
        for hit in lexicon.hedges().find(lead)
        if hit.code != "examples" or len(lead) - hit.end < _AT_THE_END
    )


def _counts(text: str, start: int, hit: Hit, role: str) -> bool:
    """Say whether an element that is named in a stretch of this role is thereby held (or refused)."""
    if role == "share":
        before = text[start : hit.start]
        whose = _PERSONS.search(text, max(start, hit.start - _SHARED), hit.end + _SHARED)
        addressed = hit.code not in _RECIPIENTS and whose is not None
        return addressed and not _EXAMPLES.search(before)
    return role in _NAMING or role in IMPLYING


def hedged(passage: Passage, place: Hit) -> str:
    """Return how a passage, or the sentence above its list, hedges what it names at a place."""
    return _hedge(passage.text, place, lexicon.hedges().find(passage.text), _of_lead(passage.lead))


def _hedge(text: str, place: Hit, hedges: Sequence[Hit], lead: tuple[str, ...]) -> str:
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
    """Return one declaration per element, where it is said best; from annexes what the rest leaves out."""
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
    clause = text[before[-1] if before else 0 : after.start() if after else len(text)].strip(" ,;•")
    return _LEADING.sub("", clause)
