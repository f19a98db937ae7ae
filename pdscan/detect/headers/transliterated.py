"""Thai in Latin letters: `phu_dulae`, `rahat_prachamtua`, `thiyoo song` as the Thai that they spell.

Everybody spells it as it sounds to them (`koet`, `kerd`; `phu`, `poo`), so words are compared by a common
sound. A header is Thai in Latin letters only when all of its words are (`vocabulary/romanised.toml`), but for
some that every table has (`cd`, `no`).
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection, Mapping
from functools import cache
from importlib.resources import files

SHORTEST_PART = 3
"""Sounds of a word that is written together with others; shorter ones stand alone (`pi`, `thi`)."""
SHORTEST = 4
"""Letters that leave no doubt of a word, and that a header must have: `pi` is a number too."""
MOST_APART = 3
"""Into so many words a known one may be parted: `bai kap khi`."""
_FIRST = {
    "id": "รหัส",
    "cd": "รหัส",
    "code": "รหัส",
    "no": "เลขที่",
    "nbr": "เลขที่",
    "number": "เลขที่",
    "num": "จำนวน",
}
"""What English says last and Thai first: the code, the number, the count of a thing."""
_END = "(?![aeiouyAEOWY])"
_SOUNDS = (
    (r"(?:kh|gh|ph|bh|th|dh|ch)(?![aeiouyrlw])", "X"),  # no Thai word is written to end so: `batch`
    (r"ng", "N"),
    (r"dt", "t"), (r"bp", "p"),
    (r"kh|gh|g|q", "k"), (r"ph|bh", "p"), (r"th|dh", "t"), (r"ch|j", "J"), (r"v", "w"),
    (rf"(?:uea|eua|ua)[ry]?{_END}|uea|eua|ua", "A"),
    (rf"(?:ia|ea)r?{_END}|ia|ea|ie(?=[nNmktp])", "E"),
    (rf"(?:oe|e|u|i)r{_END}|oe", "O"),
    (r"ai|ay", "Y"), (r"ao|ow", "W"),
    (rf"aw|o[rh]{_END}|au", "o"),
    (rf"a[rh]{_END}|aa", "a"),
    (r"ae", "e"), (r"ue|eu|uu|oo", "u"), (r"ee|ii", "i"),
    (r"y(?![aeiouAEOWY])", "i"),
    (rf"(?<=[aeiouAEOWY])l{_END}", "n"), (r"b(?![aeiouyAEOWYlr])", "p"),
    (rf"(?<=[aeiouAEOWY])[ds]{_END}", "t"),
)  # fmt: skip
_RULES = tuple((re.compile(pattern), heard) for pattern, heard in _SOUNDS)
_DOUBLED = re.compile(r"(.)\1+")
SHORTEST_LOOSE = 5
"""Sounds of a word that is known whichever of its vowels stands for another."""
_SHORT_VOWELS = str.maketrans("uoOE", "aaee")

Words = tuple[str, ...]


@cache
def sound(word: str) -> str:
    """Return how a word in Latin letters sounds to a Thai reader.

    >>> sound("koet") == sound("kerd"), sound("sakun") == sound("sakul"), sound("phu") == sound("poo")
    (True, True, True)
    """
    for rule, heard in _RULES:
        word = rule.sub(heard, word)
    return _DOUBLED.sub(r"\1", word)


@cache
def _spellings() -> Mapping[str, str]:
    with files("pdscan.vocabulary").joinpath("romanised.toml").open("rb") as file:
        return tomllib.load(file)


@cache
def _sounds() -> Mapping[str, str]:
    """Return what each sound spells; all are heard at once, in a tenth of the time."""
    spellings = _spellings()
    heard = sound("\n".join(spellings)).split("\n")
    return dict(zip(reversed(heard), reversed(list(spellings.values())), strict=True))


@cache
def _loosely() -> Mapping[str, str]:
    """Return what each sound spells to those who write any short vowel for another: `rahus` for `rahat`."""
    spelt = [(_loose(heard), thai) for heard, thai in _sounds().items()]
    return {heard: thai for heard, thai in reversed(spelt) if len(heard) >= SHORTEST_LOOSE}


def _loose(heard: str) -> str:
    return _DOUBLED.sub(r"\1", heard.translate(_SHORT_VOWELS))


def _one(word: str) -> Words:
    thai = _spellings().get(word) or _sounds().get(sound(word))
    return (thai,) if thai else ()


def _whole(word: str) -> Words:
    """Return the Thai that a word spells, however loosely."""
    if whole := _one(word):
        return whole
    loosely = _loosely().get(_loose(sound(word)))
    return (loosely,) if loosely else ()


def as_thai(words: Collection[str], english: Collection[str], silent: Collection[str]) -> str:
    """Return the Thai that the words of a header spell, or nothing when they are not all Thai.

    `english` are words that mean something in English, `silent` those that say nothing of their own.
    """
    spoken = [word for word in words if not word.isdigit()]
    if all(word in english for word in spoken) or len("".join(spoken)) < SHORTEST:
        return ""
    thai = _spelt(tuple(spoken), frozenset(silent).intersection(spoken), english)
    first = next((_FIRST[word] for word in reversed(spoken) if word in _FIRST), "")
    return first * (not thai.startswith(("รหัส", "เลข"))) + thai if thai else ""


def _spelt(words: Words, silent: Collection[str], english: Collection[str]) -> str:
    """Spell words out by the fewest known ones; one may be parted (`thi yu`), a silent one left out."""
    best: list[tuple[int, str] | None] = [(0, ""), *[None] * len(words)]
    for end in range(1, len(words) + 1):
        for start in range(max(0, end - MOST_APART), end):
            head = best[start]
            parts = (
                _whole("".join(words[start:end])) if end - start > 1 else _thai_parts(words[start], english)
            )
            is_left_out = not parts and end - start == 1 and words[start] in silent
            if head is None or not (parts or is_left_out):
                continue
            cost = head[0] + max(len(parts), 1)
            known = best[end]
            if known is None or cost < known[0]:
                best[end] = (cost, head[1] + "".join(parts))
    last = best[-1]
    return last[1] if last else ""


def _thai_parts(word: str, english: Collection[str]) -> Words:
    """Return the Thai that a word is glued of; one that is glued of English (`emailbus`) spells none."""
    parts = _parts(word)
    is_glued_english = len(parts) > 1 and all(part in english for part, _ in parts)
    return () if is_glued_english else tuple(thai for _, thai in parts)


@cache
def _parts(word: str) -> tuple[tuple[str, str], ...]:
    """Cut a word into the fewest known ones, each with the Thai that it spells."""
    if whole := _whole(word):
        return tuple((word, thai) for thai in whole)
    best: list[tuple[tuple[str, str], ...] | None] = [(), *[None] * len(word)]
    for end in range(1, len(word) + 1):
        for start in range(end):
            head, part = best[start], word[start:end]
            is_long = len(part) >= SHORTEST or len(sound(part)) >= SHORTEST_PART
            if head is None or not is_long or not (thai := _one(part)):
                continue
            known = best[end]
            if known is None or len(head) + 1 < len(known):
                best[end] = (*head, *((part, each) for each in thai))
    return best[-1] or ()
