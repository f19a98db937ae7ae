"""All phrases of all recognizers, and where a header has them: whole, glued, in the plural or shortened."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from pdscan.detect.headers.abbreviations import Abbreviations
from pdscan.detect.headers.claims import Claim, is_thai
from pdscan.detect.headers.lexicon import lexicon
from pdscan.detect.headers.other_words import without_other_words
from pdscan.recognizer import Recognizer
from pdscan.text import normalise
from pdscan.vocabulary.words import words as english

SIGNS = re.compile("[^0-9a-z฀-๿]+")
"""What stands between the words of a header and is none."""
PREFIXES = frozenset({"v", "x", "t"})
"""Letters before the names of views, extras and tables: `v_ip` is no VIP."""
_NUMBERS = frozenset({"no", "num", "numb", "nbr", "number"})
MOST_PARTS = 3
"""Short forms that one word is glued of: `loanapno`; more would be found in any."""
_SHORTEST_INSIDE = 3
"""Letters of a Thai phrase that is looked for inside a header; "ต." and "อ." are whole headers."""


class Phrasebook:
    """The header phrases of recognizers, ready to be looked up. Immutable once made."""

    def __init__(self, recognizers: Collection[Recognizer]) -> None:
        self.latin: dict[tuple[str, ...], list[tuple[Recognizer, bool]]] = {}
        self.thai: dict[str, list[tuple[Recognizer, bool]]] = {}
        self._against: dict[str, list[str]] = {}
        for recognizer in recognizers:
            self._add(recognizer.headers, (recognizer, False))
            self._add(recognizer.hints, (recognizer, True))
            for word in _lowered(recognizer.against):
                self._against.setdefault(word, []).append(recognizer.entity_type)
        self._against_thai = [item for item in self._against.items() if is_thai(item[0])]
        known = lexicon()
        spoken = {word for phrase in self.latin for word in phrase}
        self.words = frozenset(spoken | {w for k in ("neutral", "against") for w in known[k] if " " not in w})
        self._abbreviations = Abbreviations(self.latin, self.words | set(self._against))
        self.glued: dict[str, list[tuple[str, ...]]] = {}
        for known_phrase in self.latin:
            self.glued.setdefault("".join(known_phrase), []).append(known_phrase)
        self._longest = max((len(phrase) for phrase in self.latin), default=1)

    def _add(self, phrases: Collection[str], owner: tuple[Recognizer, bool]) -> None:
        """Add phrases of a recognizer, all told as hints or none; there are 27,000 in all."""
        latin, thai = self.latin, self.thai
        for phrase in _lowered(phrases):
            if is_thai(phrase):
                thai.setdefault(SIGNS.sub("", phrase), []).append(owner)
            else:
                latin.setdefault(tuple(phrase.split()), []).append(owner)

    def claims(self, tokens: list[str], leaf: int = 0) -> list[Claim]:
        """Return what whole, glued and shortened words of a header say, with the words that say it."""
        claims = [
            Claim(recognizer, " ".join(phrase), is_hint, start, start + size)
            for size in range(1, min(self._longest + 1, len(tokens)) + 1)
            for start in range(len(tokens) - size + 1)
            for phrase in self._alike(tuple(tokens[start : start + size]))
            for recognizer, is_hint in self.latin[phrase]
        ]
        return claims + [
            Claim(recognizer, " ".join(phrase), is_hint, start, end, is_shortened=True)
            for start, end, phrase in self._abbreviations.meant(tokens, lexicon()["person_words"], leaf)
            for recognizer, is_hint in self.latin[phrase]
        ]

    def _alike(self, words: tuple[str, ...]) -> Collection[tuple[str, ...]]:
        """Return the phrase itself, else those of the same letters: `gaid` is known and no "ga id"."""
        if words in self.latin:
            return (words,)
        if len(words) == 1 and words[0] in lexicon()["counted_events"]:
            return ()
        if len(words) == 1 and words[0].endswith("s") and (words[0][:-1],) in self.latin:
            return ((words[0][:-1],),)
        if words[0] in PREFIXES or (len(words) == 1 and words[0] in english("english_everyday")):
            return ()  # a word of its own is not glued of others: nobody who is issued something "is sued"
        return self.glued.get("".join(words), ())

    def thai_claims(self, text: str) -> list[Claim]:
        """Return what Thai without spaces says, with the letters that say it."""
        readable = text if text in self.thai else without_other_words(text)
        return [
            Claim(recognizer, phrase, is_hint, match.start(), match.end())
            for phrase, owners in self.thai.items()
            if phrase == text or (phrase in readable and len(phrase) >= _SHORTEST_INSIDE)
            for match in re.finditer(re.escape(phrase), text if phrase == text else readable)
            for recognizer, is_hint in owners
        ]

    def said_against(self, tokens: list[str], thai: str) -> Iterator[Collection[str]]:
        """Yield the entity types that each word speaks against."""
        for word in tokens:
            yield self._against.get(word, ())
        if thai:
            yield from (names for word, names in self._against_thai if word in thai)

    def spelt_out(self, glued: str) -> str:
        """Write a word that is glued of short forms as its words: `BRTDT` is "birth dt"."""
        return " ".join(self._abbreviations.cut(glued.lower())) or glued

    def numbered(self, glued: str) -> str:
        """Return what a word glued of short forms is the number of: a `rcpno` is a receipt's.

        Nothing for any other word.
        """
        parts = self.spelt_out(glued).split()
        return parts[-2] if 1 < len(parts) <= MOST_PARTS and parts[-1] in _NUMBERS else ""


def _lowered(phrases: Collection[str]) -> list[str]:
    """Fold phrases and write them in lower case, all of a recognizer at once: there are 39,000."""
    return normalise("\n".join(phrases)).lower().split("\n") if phrases else []
