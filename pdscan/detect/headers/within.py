"""How a column's name goes on with its table's: `opened` in `email_events`, `st` in `delivery_notes` not."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator

from pdscan.detect.headers.claims import Claim, is_told_at_length
from pdscan.detect.headers.evidence import HeaderEvidence
from pdscan.detect.headers.lexicon import lexicon
from pdscan.recognizer import Recognizer

_SHORTEST_WITHIN = 3
"""Letters of a shortened word that goes on with its table's name."""

_HUNGARIAN = frozenset({"str", "txt", "int", "lng", "dbl", "dtm", "bln", "chr", "fld", "col"})
"""What programmers of Access and Visual Basic put before a name to say its type: `strCompany`."""
IN_LATIN = {
    "จำนวนเงิน": ("amount",),
    "ยอดเงิน": ("amount",),
    "มูลค่า": ("amount",),
    "ยอดรวม": ("total",),
    "ยอดสุทธิ": ("total",),
    "ระยะเวลา": ("duration",),
}
"""What Thai columns go on with of a table that is called in Latin letters: "จำนวนเงิน" in `topup`."""


def said_within(
    title: list[str], tokens: tuple[str, ...], claims: Callable[[list[str]], list[Claim]]
) -> dict[str, HeaderEvidence]:
    """Return what a header says behind a word of its table's name: `opened` in `email_events`.

    The other words of the table's name turn it as they would in the header: the path of an API's request.
    """
    is_digest = not lexicon()["digests"].isdisjoint(tokens)
    tokens = _telling(tokens)
    if all(word.isdigit() or word in lexicon()["says_which"] for word in tokens):
        return {}
    if tokens == ("name",) and title and title[-1] in lexicon()["person_words"]:
        title = title[-1:]  # A job applicant has an applicant's name, and no name of a job.
    if title and (title[-1] in lexicon()["catalogues"] or (tokens == ("name",) and is_thing(title[-1]))):
        return {}
    found: dict[str, HeaderEvidence] = {}
    for word in title:
        if len(word) == 1 or word in lexicon()["other_in_tables"]:
            continue
        for name in dict.fromkeys((word, *singulars(word))):
            for claim in claims([name, *tokens]):
                if _is_turned(claim.recognizer, title, word) or not goes_on(claim, name, tokens):
                    continue
                if not (is_digest and is_told_at_length(claim)):
                    said = HeaderEvidence("phrase", claim.phrase, len(claim.phrase))
                    found[claim.recognizer.entity_type] = said
    return found


def _is_turned(recognizer: Recognizer, title: list[str], word: str) -> bool:
    """Tell whether another word of the table's name speaks against what no value could bear out."""
    is_mute = recognizer.pattern is None and not recognizer.words
    return is_mute and any(other in recognizer.against for other in title if other != word)


def _telling(tokens: tuple[str, ...]) -> tuple[str, ...]:
    """Leave out a type before the name, and what says nothing behind it."""
    if len(tokens) > 1 and tokens[0] in _HUNGARIAN:
        tokens = tokens[1:]
    silent = lexicon()["neutral"] - lexicon()["says_which"] - lexicon()["persons"] - lexicon()["origins"]
    while len(tokens) > 1 and (tokens[-1] in silent or (tokens[-1].isdigit() and tokens[-2] in silent)):
        tokens = tokens[:-1]
    return tokens


def goes_on(claim: Claim, table: str, tokens: Collection[str]) -> bool:
    """Tell whether a phrase begins with a table's word and ends with a header that says enough of it.

    `st` in `delivery_notes` is no street, and `web` in `users` no "web user".
    """
    if claim.is_hint or claim.end - claim.start <= len(tokens):
        return False
    return not claim.is_shortened or (
        claim.phrase[0] == table[0] and all(len(word) >= _SHORTEST_WITHIN for word in tokens)
    )


def is_thing(word: str) -> bool:
    """Tell whether a word names what has a name of its own: the school of a parents' app."""
    known = lexicon()
    return word in known["listed_things"] | known["listed_by_tables"] | known["organisations"]


def singulars(word: str) -> Iterator[str]:
    """Yield what a plural may be of: `addresses`, `queries`; none of `es`, nor of what statistics count."""
    if len(word) < 3 or word in lexicon()["counted_events"]:
        return
    if word.endswith("ies"):
        yield f"{word[:-3]}y"
    if word.endswith(("ses", "xes", "zes", "ches", "shes")):
        yield word[:-2]
    if word.endswith("s"):
        yield word[:-1]
