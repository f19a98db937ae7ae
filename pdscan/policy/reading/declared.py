"""The data elements that a policy says are held, and those it says are not."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from pdscan.policy.model import Declared, Refusal
from pdscan.policy.reading.context import Placed, sentences, turns
from pdscan.policy.reading.denials import denies
from pdscan.policy.reading.holding import holds
from pdscan.policy.text.passages import Passage
from pdscan.policy.words import lexicon
from pdscan.policy.words.phrases import Hit, in_lower_case

_STATING = lexicon.COLLECTING | {"refuse"}
_NAMING = _STATING | {"share", "retention", "held"}
"""Roles in which an element that is named is held; it is stated only where it is said to be collected."""
_IMPLYING = frozenset({"", "purpose", "cookie", "security", "scope", "source", "transfer"})
"""Roles in which an element may follow from what is said."""
_EXAMPLES = re.compile(r"เช่น|อาทิ|such as|e\.g|including|for example", re.IGNORECASE)
_PERSONS = re.compile(r"ของท่าน|ของคุณ|ของผู้ใช้|ของลูกค้า|\byour?\b|customers?", re.IGNORECASE)
_CHANNELS = frozenset({"email", "phone", "fax", "social_account", "postal_address"})
_CHANNEL = re.compile(r"ทาง|ผ่าน|ช่องทาง|by |via |over |through ", re.IGNORECASE)
_NEXT_CHANNEL = re.compile(r"[\s,/]*(?:และ|หรือ|and|or|and/or)?[\s/]*(?:ทาง)?")
_RECIPIENTS = frozenset({"employer", "relatives", "country_of_residence"})
"""Elements whose words name those whom data are given to, and where they are."""
_BEARERS = frozenset({"national_id_image", "house_registration"})
"""Documents on which refused data are printed: beside such data, they are not refused themselves."""
_BORNE_BY = re.compile(
    r"\s*(?:ของ|บน|ที่ปรากฏ(?:อยู่)?(?:บน|ใน)"
    r"|(?:of|on|from|(?:shown|printed|appearing) on)\s+(?:(?:the|your|an?)\s+)?)\s*(?:สำเนา)?",
    re.IGNORECASE,
)
"""What stands between refused data and what bears them: "the CVV of your card", ศาสนาบนบัตรประชาชน."""
_OR = re.compile(r"\s*(?:หรือ|และ|or|and|,|/)\s*", re.IGNORECASE)
_LINK = re.compile(
    r"(?:https?://|www\.)\S+|\S+@\S+|\((?:the )?[“\"][^”\")]{12,80}[”\"]\)"
    r"|\((?:in accordance with|according to|see|as set out in|under)\b[^)]*\bpolic(?:y|ies)\b[^)]*\)",
    re.IGNORECASE,
)
"""Addresses, other policies, and what something is called further on: (“Verification information”)."""
_CONTACTED = re.compile(
    r"(?:ติดต่อ(?:มายัง|กับ)?(?:เรา|บริษัท|ธนาคาร|ทาง|หน่วยงาน)"
    r"|\b(?:contact|call|write to|communicate with|interact with|correspond with) us\b)"
    r"(?:(?!\b(?:we|collect\w*)\b|เราจะ|เราอาจ|เราเก็บ|บริษัทจะ|จะเก็บ|เก็บรวบรวม|กรอก|แจ้ง)[^.;\n]){0,160}",
    re.IGNORECASE,
)
"""What follows on how the reader turns to the organisation, until the organisation does something."""
_SHARED = 60
"""Letters around an element that is shared in which is said whose it is."""
_LOOKS_LISTED = 3
"""Elements in a passage without any other sign that make it a list of data."""
_BETWEEN = re.compile(
    r"(?:[\W_]|และ|หรือ|รวมถึง|ข้อมูล|หมายเลข|สินค้า|ปัจจุบัน|เช่น|ของท่าน|\b(?:and|or|your|the|an?|of|any|if)\b)*",
    re.IGNORECASE,
)
"""What stands between the elements of a line that is nothing but a list."""
_OF_LISTS = frozenset({"resume", "spells_out"})
"""Cues that open a list and tell nothing of its role: "as follows", ประกอบด้วย."""
_AT_THE_END = 24
_IF_ANY = re.compile(r"\s*(?:\(\s*)?(?:หากมี|ถ้ามี|if any|if applicable)\s*(?:[),.]|$)", re.IGNORECASE)
_QUOTE_ENDS = re.compile(r"[,;•\n]|(?<=[ก-๎)])\s+(?=[ก-๎])|\s+(?:and|or)\s+|\.\s")
_LEADING = re.compile(r"^(?:เช่น|ได้แก่|อาทิ|และ|หรือ|รวมถึง|such as|including)\s*(?=\S)", re.IGNORECASE)
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
    lead_hedges = _of_lead(item.passage.lead)
    named = list(_without_channels(text, _outside_links(text, lexicon.elements().find(text))))
    implied = [hit for hit in lexicon.implied().find(text) if not _is_within(hit, named)]
    words = {
        "refuse": list(_without_bearers(text, named)),
        "held": sorted((*named, *implied), key=lambda hit: hit.start),
    }
    for start, end, role in _held_turns(item, named):
        for hit in words.get(role, named if role in _NAMING else implied):
            if start <= hit.start < end and hit.code and _counts(text, start, hit, role):
                hedge = _hedge(text, hit, hedges, lead_hedges)
                certainty = "stated" if role in _STATING and not item.opens else "implied"
                yield Mention(hit.code, item, hit.start, hit.end, certainty, hedge, role == "refuse")


def _held_turns(item: Placed, named: list[Hit]) -> Iterator[tuple[int, int, str]]:
    """Yield the stretches of a passage; one of no telling role is "held" where it, or the next, says so."""
    text = item.passage.text
    parts = list(turns(text, _role(item, named)))
    for (start, end, role), following in zip_longest(parts, parts[1:]):
        silent = role in _IMPLYING and item.passage.kind != "heading"
        collected = following and _collects_it(text, following, named)
        held = silent and (holds(text[start:end]) or (collected and not denies(text[start:end])))
        yield start, end, "held" if held else role


def _collects_it(text: str, part: tuple[int, int, str], named: list[Hit]) -> bool:
    """Say whether a stretch collects and names nothing itself: what it collects stands before it."""
    start, end, role = part
    return role == "collect" and not any(start <= hit.start < end and hit.code for hit in named)


def _outside_links(text: str, hits: Iterable[Hit]) -> Iterator[Hit]:
    """Leave out words that are a part of an address or of a name given."""
    links = [match.span() for match in _LINK.finditer(text)]
    yield from (hit for hit in hits if not any(start <= hit.start < end for start, end in links))


def _is_within(hit: Hit, named: Iterable[Hit]) -> bool:
    """Say whether words are a part of the name of other data: "billing" of a billing address."""
    length = hit.end - hit.start
    return any(
        one.start <= hit.start and hit.end <= one.end and length < one.end - one.start
        for one in named
        if one.code not in {lexicon.NOT_DATA, hit.code}
    )


def _without_channels(text: str, hits: Iterable[Hit]) -> Iterator[Hit]:
    """Leave out the ways of contact: "when you contact us", "by phone, e-mail or fax"."""
    channel_end: int | None = None
    turned_to = [match.span() for match in _CONTACTED.finditer(text)]
    for hit in hits:
        if hit.code in _CHANNELS and any(start <= hit.start < end for start, end in turned_to):
            continue
        follows = channel_end is not None and _NEXT_CHANNEL.fullmatch(text, channel_end, hit.start)
        if follows and hit.code in _CHANNELS:
            channel_end = hit.end
        else:
            channel_end = hit.end if not hit.code and _CHANNEL.match(text, hit.start) else None
            yield hit


def _without_bearers(text: str, named: Iterable[Hit]) -> Iterator[Hit]:
    """Leave out what bears the data before it: a policy that keeps no CVV of cards may keep their numbers."""
    before: Hit | None = None
    bearer: str | None = None
    for hit in named:
        between = text[before.end : hit.start] if before and before.end <= hit.start else ""
        goes_on = bearer == hit.code and _OR.fullmatch(between)
        bearer = hit.code if goes_on or _BORNE_BY.fullmatch(between) else None
        before = hit
        if bearer is None:
            yield hit


def _of_lead(lead: str) -> tuple[str, ...]:
    """Return how the sentence above a list hedges it; examples only where it ends with them."""
    return tuple(
        hit.code
        for hit in lexicon.hedges().find(lead)
        if hit.code != "examples" or len(lead) - hit.end < _AT_THE_END
    )


def _role(item: Placed, named: list[Hit]) -> str:
    """Take a list of data under a heading that tells nothing for what it looks like: data that is held."""
    text, found = item.passage.text, len({hit.code for hit in named if hit.code})
    if not item.role and found > 1 and item.passage.kind != "heading" and _is_nothing_else(text, named):
        return "listed"
    if item.role or found < _LOOKS_LISTED:
        return item.role
    label, colon, _ = text.partition(":")
    if colon and lexicon.heading_role(label) == "contact":
        return "contact"
    promised = any(pattern.search(in_lower_case(text)) for _, pattern in lexicon.promises(text))
    return "" if promised or _is_turned(text) or _denied(text, named) else "listed"


def _is_nothing_else(text: str, named: list[Hit]) -> bool:
    """Say whether a passage is made of elements, and of words between them."""
    between, last = [], 0
    for hit in named:
        between.append(text[last : hit.start])
        last = max(last, hit.end)
    return bool(_BETWEEN.fullmatch(" ".join((*between, text[last:]))))


def _is_turned(text: str) -> bool:
    """Say whether any cue of a list tells more than that it is one."""
    return any(hit.code not in _OF_LISTS for hit in lexicon.cues().find(text))


def _denied(text: str, named: list[Hit]) -> bool:
    """Say whether a sentence that lists data may do so without collecting them."""
    return any(
        denies(text[start:end])
        for start, end in sentences(text)
        if sum(start <= hit.start < end and bool(hit.code) for hit in named) > 1
    )


def _counts(text: str, start: int, hit: Hit, role: str) -> bool:
    """Say whether an element that is named in a stretch of this role is thereby held (or refused)."""
    if role == "share":
        before = text[start : hit.start]
        whose = _PERSONS.search(text, max(start, hit.start - _SHARED), hit.end + _SHARED)
        addressed = hit.code not in _RECIPIENTS and whose is not None
        return addressed and not _EXAMPLES.search(before)
    return role in _NAMING or role in _IMPLYING


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
    named = tuple(dict.fromkeys(mention.element for mention in group))
    elements = tuple(element for element in named if element not in _BEARERS) or named
    return Refusal(elements=elements, jurisdiction=passage.jurisdiction, section=passage.section, quote=quote)
