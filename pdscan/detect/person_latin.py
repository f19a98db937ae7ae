"""Persons' names in Latin letters in running text: after a title, after a cue word, or by both parts.

No model: a capitalised pair is a name when its parts weigh as given and family name. The optional
extra `ner` adds a spaCy model (`pdscan.detect.english_ner`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pdscan.recognizer import Span
from pdscan.vocabulary.persons import HALF, LATIN_TITLE, SURE, family_weight, given_weight, is_organisation
from pdscan.vocabulary.places import is_place

_WORD = r"[A-Z](?:[a-z]+(?:['’-][A-Z]?[a-z]+)*|['’][A-Z][a-z]+|[A-Z]+)(?![A-Za-z])"
_SMALL = "(?:de|da|van|von|bin|binti|al|Na)(?![A-Za-z])"
_MORE = rf"(?: [A-Z]\.(?: {_WORD}(?! [A-Z]\.))?|(?: (?:{_SMALL}|{_WORD})){{0,3}})"
_TITLED = re.compile(rf"(?<![A-Za-z]){LATIN_TITLE} +({_WORD}{_MORE})")
_CUED = re.compile(
    r"(?<![A-Za-z])(?i:dear|hi|hello|regards|sincerely|attn|attention|name|customer|client|patient|passenger"
    r"|contact(?: person)?|employee|student|user|member|recipient|sender|from|signed(?: by)?|called|by|with"
    r"|i am|i'm|this is|my name is)"
    rf"(?: (?i:name|is|was|called))?[ ,:.=\n-]{{1,3}}({_WORD}{_MORE})"
)
_PAIR = re.compile(rf"(?<![A-Za-z]){_WORD}(?: [A-Z]\.)?(?: {_WORD}){{1,2}}")
_LABELS = frozenset(
    {
        "name",
        "email",
        "phone",
        "tel",
        "mobile",
        "address",
        "date",
        "id",
        "order",
        "no",
        "please",
        "thank",
        "thanks",
    }
)


def find_latin_persons(text: str) -> Iterator[Span]:
    """Yield the names in Latin letters; spans of the three ways may overlap.

    >>> text = "Dear Khun Somchai Jaidee, John Smith called about Green Tea"
    >>> sorted({text[s.start:s.end] for s in find_latin_persons(text)})
    ['John Smith', 'Somchai Jaidee']
    """
    for match in _TITLED.finditer(text):
        yield from _trimmed(text, *match.span(1), least=0)
    for match in _CUED.finditer(text):
        yield from _trimmed(text, *match.span(1), least=SURE)
    at = 0
    while pair := _PAIR.search(text, at):
        if found := next(_trimmed(text, *pair.span(), least=SURE), None):
            yield found
        at = found.end if found else pair.start() + len(pair.group().split(" ")[0])


def _trimmed(text: str, start: int, end: int, least: int) -> Iterator[Span]:
    """Yield the longest beginning of a stretch that weighs enough as a name."""
    words = text[start:end].split(" ")
    labels = [at for at, word in enumerate(words) if word.lower() in _LABELS]
    for count in range(labels[0] if labels else len(words), 0, -1):
        name = " ".join(words[:count])
        if not is_organisation(name) and not is_place(name) and _weight(words[:count]) >= least:
            yield Span(start, start + len(name))
            return


def _weight(words: list[str]) -> int:
    """Return how far the words are a name; the parts must both say so, a lone given name must be listed."""
    given = given_weight(words[0])
    if len(words) == 1:
        return given if given == SURE else 0
    family = family_weight(words[-1])
    turned = given_weight(words[-1]), family_weight(words[0])
    return max(given + family if given else 0, sum(turned) if min(turned) >= HALF else 0)
