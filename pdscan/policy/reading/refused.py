"""What a policy says is not held: the data themselves, not one use of them, and whose data.

Who sells no e-mail addresses has them, and who keeps no incomes of guarantors may keep those of borrowers.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from pdscan.policy.model import Refusal
from pdscan.policy.reading.mention import Mention
from pdscan.policy.reading.named import BEARERS
from pdscan.policy.reading.turns import sentences
from pdscan.policy.words import lexicon
from pdscan.policy.words.phrases import Hit, in_lower_case

_PURPOSE_WITHIN = 80
"""Letters behind data within which is said what they are not used for."""
_POSSESSIVE = re.compile(r"s?['’]s?(?![a-z])")
_CLAUSE_ENDS = re.compile(
    r"[.;:\n]|, |(?<![a-z])(?:and|but|unless|except) (?:we|it|they|the)(?![a-z])|\s(?:และ|แต่)?(?=ไม่|เรา|บริษัท)"
)

_PREDICATE = re.compile(r"\b(?:is|are|was|were|goes|go|will|may|can|must|stays?)\b|ถูก|จะ|อยู่|เป็น")
"""Behind what a sentence speaks of."""
_JOINED = re.compile(
    r"[ ,/]*(?:(?:and|or|nor|และ|หรือ)(?![a-z]))?[ ,/]*(?:(?:our|the|any|of|ของ|จาก)(?![a-z]) ?)*",
    re.IGNORECASE,
)
"""What joins those whose data are refused: "of guests or of companions"."""
_STRANGER = "third_party"
_OF_STRANGERS = "relatives"
"""The element that data of others than the reader come to."""
_WHOSE = re.compile(r"ของ|\bof\b|['’]s?(?![a-z])", re.IGNORECASE)
"""What stands between data and those whose they are."""


def refuses_to_hold(text: str, start: int, hit: Hit) -> bool:
    """Say whether a refusal is of the data themselves: not of selling them, nor of one use.

    `start` is where the stretch of the text begins in which the data are refused.
    """
    said, lower = lexicon.patterns("refusals", "said"), in_lower_case(text)
    if _is_renounced(text, hit):
        return True
    verbs = _negated(lower, start, hit)
    if verbs is None:
        return not said["negations"].search(lower)
    if said["own_doing"].search(verbs):
        return False
    if said["holding"].search(verbs):
        return True
    if said["looking"].search(verbs):
        return not said["purposes"].search(_clause_behind(lower, hit))
    return not (said["handing"].search(verbs) or _is_one_use(verbs, _clause_behind(lower, hit)))


def _is_one_use(verbs: str, behind: str) -> bool:
    said = lexicon.patterns("refusals", "said")
    return said["using"].search(verbs) is not None and said["purposes"].search(behind) is not None


def _is_renounced(text: str, hit: Hit) -> bool:
    """Say whether data are refused behind them: "... are not collected", "we never store it".

    Such words of a following sentence are of what the sentence speaks of, not of all that it names.
    """
    first, last = _sentence(text, hit)
    if any(hit.end <= words.start < last for words in lexicon.renounced().find(text)):
        return True
    lower, renounced = in_lower_case(text), lexicon.patterns("refusals", "said")["renounced"]
    speaks_of_it = not _PREDICATE.search(lower, first, hit.start)
    return renounced.search(lower, hit.end, last) is not None or (
        speaks_of_it and renounced.search(lower, last) is not None
    )


def _sentence(text: str, hit: Hit) -> tuple[int, int]:
    return next(place for place in sentences(text) if place[0] <= hit.start <= place[1])


def _negated(lower: str, start: int, hit: Hit) -> str | None:
    """Return what a sentence negates, up to data or behind them; None where it negates nothing.

    Under "what we do not keep" a sentence that negates nothing may tell what is done instead.
    """
    first, _ = _sentence(lower, hit)
    said = lexicon.patterns("refusals", "said")["negations"]
    before = list(said.finditer(lower, max(start, first), hit.start)) or list(
        said.finditer(lower, first, hit.start)
    )
    if before:
        return lower[before[-1].end() : hit.start]
    clause = _clause_behind(lower, hit)
    behind = said.search(clause)
    return clause[behind.end() :] if behind else None


def _clause_behind(lower: str, hit: Hit) -> str:
    end = _CLAUSE_ENDS.search(lower, hit.end)
    return lower[hit.end : min(end.start() if end else len(lower), hit.end + _PURPOSE_WITHIN)]


def refusals(found: Iterable[Mention]) -> tuple[Refusal, ...]:
    """Return what is said not to be held, one refusal to a passage and to those whose data it is about."""
    grouped: dict[tuple[str, str | None, tuple[str, ...]], list[Mention]] = {}
    for mention in found:
        if mention.refused:
            passage = mention.placed.passage
            whose = bearers(passage.text, mention.start)
            grouped.setdefault((passage.lead or passage.text, passage.jurisdiction, whose), []).append(
                mention
            )
    return tuple(_refusal(group, whose) for (_, _, whose), group in grouped.items())


def bearers(text: str, start: int) -> tuple[str, ...]:
    """Return whose data at a place of a text are refused; none where it is not said.

    >>> text = "We do not ask candidates about their religion. We keep no photos of guests or companions."
    >>> bearers(text, text.index("religion")), bearers(text, text.index("photos"))
    (('job_applicant',), ('guest', 'third_party'))
    """
    first, last = next((place for place in sentences(text) if place[0] <= start < place[1]), (0, len(text)))
    lower = in_lower_case(text)
    said = [hit for hit in lexicon.bearers().find(text) if first <= hit.start and hit.end <= last]
    told = [at for at, hit in enumerate(said) if _bears(lower, first, hit)]
    if not told:
        return _unnamed(lower[start:last])
    nearest = min(told, key=lambda at: abs(said[at].start - start))
    return tuple(dict.fromkeys(hit.code for hit in _joined_to(text, said[nearest:])))


def _bears(lower: str, first: int, hit: Hit) -> bool:
    bearing = lexicon.patterns("refusals", "said")["bearing"]
    return bool(bearing.search(lower[first : hit.start]) or _POSSESSIVE.match(lower, hit.end))


def _joined_to(text: str, said: list[Hit]) -> Iterator[Hit]:
    """Yield the first of those who are named, and those whom "or" and commas join to them."""
    yield said[0]
    for one, following in pairwise(said):
        if not _JOINED.fullmatch(text, one.end, following.start):
            return
        yield following


def _unnamed(lower: str) -> tuple[str, ...]:
    """Return that data are a stranger's where they are those of persons of whom only this text speaks."""
    return (_STRANGER,) if lexicon.patterns("refusals", "said")["unnamed"].match(lower) else ()


def _refusal(group: list[Mention], whose: tuple[str, ...]) -> Refusal:
    passage = group[0].placed.passage
    quote = f"{passage.lead} {passage.text}".strip()
    named = tuple(dict.fromkeys(map(_element, group)))
    elements = tuple(element for element in named if element not in BEARERS) or named
    return Refusal(
        elements=elements,
        subjects=whose,
        jurisdiction=passage.jurisdiction,
        section=passage.section,
        quote=quote,
    )


def _element(mention: Mention) -> str:
    """Return what is refused of relatives and the like: of "guarantors' incomes" only the incomes."""
    if mention.element != _OF_STRANGERS:
        return mention.element
    said = mention.placed.passage.text[mention.start : mention.end]
    parts = (lexicon.elements().codes(part) for part in _WHOSE.split(said))
    codes = (code for found in parts for code in found if code not in {_OF_STRANGERS, lexicon.NOT_DATA})
    return next(codes, _OF_STRANGERS)
