"""The ages below which a policy takes no data, or not without a guardian, in each jurisdiction."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from pdscan.policy.model import MinimumAge
from pdscan.policy.reading.turns import sentences
from pdscan.policy.text.passages import Passage
from pdscan.policy.words import lexicon
from pdscan.policy.words.periods import thai_number
from pdscan.policy.words.phrases import in_lower_case

_YOUNGEST, _OLDEST = 6, 25
"""Other ages are of infants or of elders: no limit for who may be asked for data."""
_AGES = {
    "twenty-one": 21,
    "twenty": 20,
    "nineteen": 19,
    "eighteen": 18,
    "seventeen": 17,
    "sixteen": 16,
    "fifteen": 15,
    "fourteen": 14,
    "thirteen": 13,
}
_IN_WORDS = re.compile(rf"\b(?:{'|'.join(_AGES)})\b(?! *\()", re.IGNORECASE)
_THAI_WORDS = re.compile(
    r"(?<=[ก-๎\s])(?:(?:ยี่|สอง|สาม)?สิบ(?:เอ็ด|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า)?|เจ็ด|แปด|เก้า)(?=\s?ปี)"
)
_A_NUMBER = re.compile("[0-9]")
_DIGITS = str.maketrans("๐๑๒๓๔๕๖๗๘๙", "0123456789")


def minimum_ages(passages: Iterable[Passage]) -> tuple[MinimumAge, ...]:
    """Return each age once per jurisdiction."""
    found: dict[tuple[int, str | None], MinimumAge] = {}
    for passage in passages:
        for one in _in_passage(passage):
            found.setdefault((one.age, one.jurisdiction), one)
    return tuple(found.values())


def _in_digits(word: re.Match[str]) -> str:
    """Return an age in digits, as long as the word, so that places stay."""
    return str(_AGES[word[0].lower()]).ljust(len(word[0]))


def _in_passage(passage: Passage) -> Iterator[MinimumAge]:
    text = _IN_WORDS.sub(_in_digits, passage.text.translate(_DIGITS))
    text = _THAI_WORDS.sub(lambda word: str(thai_number(word[0])).ljust(len(word[0])), text)
    if not _A_NUMBER.search(text):
        return
    for start, end in sentences(text):
        sentence = text[start:end]
        for age in _limits(sentence):
            if _YOUNGEST <= age <= _OLDEST:
                yield MinimumAge(
                    age=age,
                    jurisdiction=passage.jurisdiction,
                    section=passage.section,
                    quote=passage.text[start:end].strip(),
                )


def _limits(sentence: str) -> Iterator[int]:
    """Yield the ages that a sentence makes a condition for having data or an account."""
    if not _A_NUMBER.search(sentence):
        return
    words, lowered = lexicon.in_lower_case("ages"), in_lower_case(sentence)
    if words["about"].search(lowered) and not words["against"].search(lowered):
        for match in words["said"].finditer(lowered):
            yield int(next(filter(None, match.groups())))
