"""What a column's name says: headers in Thai, English, transliteration and abbreviation.

A header is cut into words (`custTelNo`, `cust_tel_no` and `custtelno` are the same three), the longest
known phrase wins the words that it covers (`user name` is no name), and what is left over decides how
sure the name is: nothing or neutral words (`customer`, `th`), an unknown word, or one that turns the
meaning (`email_verified`).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from functools import cached_property, lru_cache

from pdscan.detect.headers.abbreviations import Abbreviations, customary, shortens
from pdscan.detect.headers.asked import gist
from pdscan.detect.headers.claims import Claim, forms, is_thai, says_whose, undominated, weigh
from pdscan.detect.headers.evidence import NOTHING, HeaderEvidence
from pdscan.detect.headers.guesses import Guesses
from pdscan.detect.headers.lexicon import lexicon
from pdscan.detect.headers.misspelt import Misspelt
from pdscan.detect.headers.other_words import thai_rest, without_other_words
from pdscan.detect.headers.splitting import WORD, split
from pdscan.detect.headers.within import goes_on, is_thing, singulars
from pdscan.recognizer import Recognizer
from pdscan.text import normalise
from pdscan.vocabulary import kinship
from pdscan.vocabulary.words import words

_SHORTEST_INSIDE = 3
"""Letters of a Thai phrase that is looked for inside a header; "ต." and "อ." are whole headers."""
_JOINING = frozenset({"or", "and", "หรือ", "และ"})
_SIGNS = re.compile("[^0-9a-z฀-๿]+")


_COUNTED = frozenset({"no", "num", "number", "count", "nbr"})
"""A "number of employees" counts them."""
_HUNGARIAN = frozenset({"str", "txt", "int", "lng", "dbl", "dtm", "bln", "chr", "fld", "col"})
"""What programmers of Access and Visual Basic put before a name to say its type: `strCompany`."""
_PREFIXES = frozenset({"v", "x", "t"})
"""Letters before the names of views, extras and tables: `v_ip` is no VIP."""


def as_phrase(header: str) -> str:
    """Write a column's name as recognizers have it.

    >>> as_phrase("grd_pos"), as_phrase("LoyaltyCard No.")
    ('grd pos', 'loyalty card no')
    """
    return " ".join(WORD.findall(normalise(header))).lower()


class Names:
    """All header phrases of all recognizers, ready to be looked up. Immutable once made."""

    def __init__(self, recognizers: Collection[Recognizer]) -> None:
        self._latin: dict[tuple[str, ...], list[tuple[Recognizer, bool]]] = {}
        self._thai: dict[str, list[tuple[Recognizer, bool]]] = {}
        self._against: dict[str, list[str]] = {}
        for recognizer in recognizers:
            self._add(recognizer.headers, (recognizer, False))
            self._add(recognizer.hints, (recognizer, True))
            for word in recognizer.against:
                self._against.setdefault(normalise(word).lower(), []).append(recognizer.entity_type)
        self._against_thai = [item for item in self._against.items() if is_thai(item[0])]
        self._turning = {item.entity_type: item.against for item in recognizers}
        self._telling = frozenset(item.entity_type for item in recognizers if item.alone or item.fits)
        self._elements = {item.entity_type: item.element for item in recognizers}
        known = lexicon()
        spoken = {word for phrase in self._latin for word in phrase}
        self._words = frozenset(
            spoken | {w for k in ("neutral", "against") for w in known[k] if " " not in w}
        )
        self._english = self._words.union(customary(), words("english_everyday"), *known.values())
        self._abbreviations = Abbreviations(self._latin, self._words | set(self._against))
        self._glued: dict[str, list[tuple[str, ...]]] = {}
        for known_phrase in self._latin:
            self._glued.setdefault("".join(known_phrase), []).append(known_phrase)
        self._longest = max((len(phrase) for phrase in self._latin), default=1)

    def _add(self, phrases: Collection[str], owner: tuple[Recognizer, bool]) -> None:
        """Add phrases of a recognizer, all told as hints or none; there are 26,000 in all."""
        latin, thai = self._latin, self._thai
        for phrase in map(_lowered, phrases):
            if is_thai(phrase):
                thai.setdefault(_SIGNS.sub("", phrase), []).append(owner)
            else:
                latin.setdefault(tuple(phrase.split()), []).append(owner)

    def read(self, header: str) -> dict[str, HeaderEvidence]:
        """Return what the header says, by entity type; recognizers that it says nothing of are left out."""
        return dict(_read(self, header))

    def guessed(self, header: str) -> dict[str, HeaderEvidence]:
        """Return what a header that says nothing may be short for, by entity type."""
        return dict(_guess(self, header))

    def read_within(self, table: str, header: str) -> dict[str, HeaderEvidence]:
        """Return what a header says that goes on with a word of its table: `opened` in `email_events`."""
        tokens = tuple(self._split(header)[0])
        if len(tokens) > 1 and tokens[0] in _HUNGARIAN:
            tokens = tokens[1:]
        while len(tokens) > 1 and tokens[-1] in lexicon()["neutral"] - lexicon()["says_which"]:
            tokens = tokens[:-1]
        if all(word.isdigit() or word in lexicon()["says_which"] for word in tokens):
            return {}
        found: dict[str, HeaderEvidence] = {}
        title = self._split(table)[0]
        if tokens == ("name",) and title and title[-1] in lexicon()["person_words"]:
            title = title[-1:]  # A job applicant has an applicant's name, and no name of a job.
        if title and (title[-1] in lexicon()["catalogues"] or (tokens == ("name",) and is_thing(title[-1]))):
            return {}
        for word in title:
            if len(word) == 1 or word in lexicon()["other_in_tables"]:
                continue
            for name in dict.fromkeys((word, *singulars(word))):
                for claim in self._claims([name, *tokens]):
                    if goes_on(claim, name, tokens):
                        said = HeaderEvidence("phrase", claim.phrase, len(claim.phrase))
                        found[claim.recognizer.entity_type] = said
        return found

    def _said(self, header: str) -> dict[str, HeaderEvidence]:
        tokens, thai = self._split(header)
        with_digits = _SIGNS.sub("", normalise(header).lower())
        if with_digits in self._thai:
            thai = with_digits
        leaf = len(tokens) - len(self._split(header.rpartition(".")[2])[0])
        said = self._heard(tokens, thai, leaf)
        told = _told(said)
        meant = self._as_meant(tokens, "" if header.isascii() or thai in self._thai else thai)
        if meant is not None:
            understood = self._heard(*meant, leaf)
        elif not told and (asked := gist(header)):
            understood = self._said(asked)
        else:
            return said
        if _told(understood) in (frozenset(), told):
            return said
        return {entity_type: evidence.weaker() for entity_type, evidence in understood.items()}

    def _as_meant(self, tokens: list[str], thai: str) -> tuple[list[str], str] | None:
        """Return a header's words with the misspelt ones put right, or nothing when none is misspelt."""
        strange = [word for word in tokens if len(word) > 2 and word not in self._english]
        if not strange and not thai:
            return None
        short = [tokens[item.start : item.end] for item in self._claims(tokens) if item.is_shortened]
        strange = [word for word in strange if word.isalpha() and not any(word in each for each in short)]
        meant = {word: right for word in strange if (right := self._misspelt.word(word))}
        right_thai = self._misspelt.thai(thai) if thai else None
        if not meant and not right_thai:
            return None
        return [meant.get(word, word) for word in tokens], right_thai or thai

    @cached_property
    def _misspelt(self) -> Misspelt:
        return Misspelt(self._words, self._glued, self._thai, lexicon()["neutral_thai"])

    def _heard(self, tokens: list[str], thai: str, leaf: int) -> dict[str, HeaderEvidence]:
        """Return what the words of a header say as they are written."""
        found: dict[str, HeaderEvidence] = {}
        for evidence_of in (self._read_latin(tokens, leaf), self._read_thai(thai)):
            for entity_type, evidence in evidence_of:
                best = found.get(entity_type, NOTHING)
                if (evidence.rank, evidence.length) > (best.rank, best.length) or best is NOTHING:
                    found[entity_type] = evidence
        for entity_types in self._said_against(tokens, thai):
            for entity_type in entity_types:
                found.setdefault(entity_type, HeaderEvidence("against", ""))
        return found

    def _guess(self, header: str) -> dict[str, HeaderEvidence]:
        tokens, thai = self._split(header)
        if thai or not lexicon()["against"].isdisjoint(tokens):
            return {}
        meant = self._guesses.of(tokens)
        if not meant:
            return {}
        denied = {self._elements[name] for name, said in self.read(header).items() if said.level == "against"}
        heard = meant.keys() - denied
        return {
            name: HeaderEvidence("guess", meant[element], len(meant[element]))
            for name, element in self._elements.items()
            if element in heard and name in self._telling and not self._is_turned(name, tokens)
        }

    def _is_turned(self, entity_type: str, shorts: Collection[str]) -> bool:
        """Tell whether a short form stands for a word that speaks against a recognizer."""
        against = self._turning.get(entity_type, ())
        return any(shortens(short, word) for short in shorts for word in against)

    @cached_property
    def _guesses(self) -> Guesses:
        spoken: dict[str, set[tuple[str, ...]]] = {}
        for phrase, owners in self._latin.items():
            for recognizer, _ in owners:
                spoken.setdefault(recognizer.element, set()).add(phrase)
        known = lexicon()
        silent = known["neutral"] | known["fact_forms"] | known["stated_forms"]
        return Guesses(spoken, words("english_everyday") | known["other_numbers"], silent)

    def has_kind_among(self, entity_type: str, others: Collection[str]) -> bool:
        """Tell whether others are a kind of what a type finds: a support ticket is a kind of message."""
        kinds = kinship().get(self._elements[entity_type], frozenset())
        return any(self._elements[other] in kinds for other in others)

    def spelt_out(self, glued: str) -> str:
        """Write a word that is glued of short forms as its words: `BRTDT` is "birth dt"."""
        return " ".join(self._abbreviations.cut(glued.lower())) or glued

    def is_meaningless(self, header: str) -> bool:
        """Tell whether a header says nothing at all: `fld_a`, `attr_04`, `#3`."""
        tokens, thai = self._split(header)
        return not thai and all(
            len(word) == 1 or word.isdigit() or word in lexicon()["empty"] for word in tokens
        )

    def _said_against(self, tokens: list[str], thai: str) -> Iterator[Collection[str]]:
        known = lexicon()
        in_thai = (word in thai for word in known["other_numbers_thai"])
        if known["other_numbers"].intersection(tokens) or any(in_thai):
            yield self._elements
        for word in tokens:
            yield self._against.get(word, ())
        if thai:
            yield from (names for word, names in self._against_thai if word in thai)

    def words(self, header: str) -> frozenset[str]:
        """Return the words of a header or table name, for context."""
        tokens, thai = self._split(header)
        return frozenset(tokens) | ({thai} if thai else frozenset())

    def thai(self, name: str) -> str:
        """Return the Thai of a name, also where it is spelt in Latin letters; nothing for an English one."""
        return self._split(name)[1]

    def in_order(self, name: str) -> list[str]:
        """Return the Latin words of a name as they follow each other, short ones not spelt out."""
        return self._split(name)[0]

    def _split(self, header: str) -> tuple[list[str], str]:
        """Part a header into its Latin words and its Thai ones, which are not parted."""
        latin, thai = split(header, self._words, self._english)
        return list(latin), thai

    def _claims(self, tokens: list[str], leaf: int = 0) -> list[Claim]:
        """Return what whole, glued and shortened words of a header say, with the words that say it."""
        claims = [
            Claim(recognizer, " ".join(phrase), is_hint, start, start + size)
            for size in range(1, min(self._longest + 1, len(tokens)) + 1)
            for start in range(len(tokens) - size + 1)
            for phrase in self._alike(tuple(tokens[start : start + size]))
            for recognizer, is_hint in self._latin[phrase]
        ]
        return claims + [
            Claim(recognizer, " ".join(phrase), is_hint, start, end, is_shortened=True)
            for start, end, phrase in self._abbreviations.meant(tokens, lexicon()["person_words"], leaf)
            for recognizer, is_hint in self._latin[phrase]
        ]

    def _read_latin(self, tokens: list[str], leaf: int) -> Iterator[tuple[str, HeaderEvidence]]:
        claims = self._claims(tokens, leaf)
        # `device.language` is no device: a parent speaks for a leaf that has nothing to say of itself, and
        # turns what one word says (`product.name`), not what is said outright (`subject.family_name`).
        is_silent = all(_says_nothing(word) for word in tokens[leaf:])
        heads = list(undominated(claims))
        for claim in heads:
            if claim.end <= leaf and not is_silent:
                continue
            if says_whose(claim, heads, head_is_last=True) and not _JOINING.intersection(tokens):
                continue
            outright = claim.start >= leaf > 0 and " " in claim.phrase and not claim.is_hint
            before = tokens[leaf if outright else 0 : claim.start]
            if before and before[0] in _PREFIXES:
                before = before[1:]
            if claim.is_hint and before[-1:] == ["of"] and _COUNTED.intersection(before):
                yield claim.recognizer.entity_type, HeaderEvidence("against", claim.phrase)
                continue
            yield claim.recognizer.entity_type, weigh(claim, before, tokens[claim.end :])

    def _alike(self, words: tuple[str, ...]) -> Collection[tuple[str, ...]]:
        """Return the phrase itself, else those of the same letters: `gaid` is known and no "ga id"."""
        if words in self._latin:
            return (words,)
        if len(words) == 1 and words[0].endswith("s") and (words[0][:-1],) in self._latin:
            return ((words[0][:-1],),)
        return () if words[0] in _PREFIXES else self._glued.get("".join(words), ())

    def _read_thai(self, text: str) -> Iterator[tuple[str, HeaderEvidence]]:
        known = lexicon()
        readable = text if text in self._thai else without_other_words(text)
        claims = [
            Claim(recognizer, phrase, is_hint, match.start(), match.end())
            for phrase, owners in self._thai.items()
            if phrase == text or (phrase in readable and len(phrase) >= _SHORTEST_INSIDE)
            for match in re.finditer(re.escape(phrase), text if phrase == text else readable)
            for recognizer, is_hint in owners
        ]
        heads = list(undominated(claims))
        for claim in heads:
            if says_whose(claim, heads, head_is_last=False) and not any(word in text for word in _JOINING):
                continue
            neutral = known["neutral_thai"] | forms(claim.recognizer.element)
            against = claim.recognizer.against
            before = thai_rest(text[: claim.start], neutral, against)
            after = thai_rest(text[claim.end :], neutral, against)
            yield claim.recognizer.entity_type, weigh(claim, before, after, text)


def _lowered(phrase: str) -> str:
    return normalise(phrase).lower()


def _told(said: Mapping[str, HeaderEvidence]) -> frozenset[str]:
    return frozenset(entity_type for entity_type, evidence in said.items() if evidence.tells)


def _says_nothing(word: str) -> bool:
    known = lexicon()
    return len(word) == 1 or word.isdigit() or word in known["neutral"] or word in known["empty"]


@lru_cache(maxsize=4_096)
def _read(names: Names, header: str) -> Mapping[str, HeaderEvidence]:
    """Read a header once: the files of a lake have the same ones over and over."""
    return names._said(header)


@lru_cache(maxsize=4_096)
def _guess(names: Names, header: str) -> Mapping[str, HeaderEvidence]:
    return names._guess(header)
