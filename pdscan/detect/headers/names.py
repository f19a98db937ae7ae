"""What a column's name says: headers in Thai, English, transliteration and abbreviation.

A header is cut into words (`custTelNo`, `cust_tel_no` and `custtelno` are the same three), the longest
known phrase wins the words that it covers (`user name` is no name), and what is left over decides how
sure the name is: nothing or neutral words (`customer`, `th`), an unknown word, or one that turns the
meaning (`email_verified`).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from functools import cached_property, lru_cache

from pdscan.detect.headers.abbreviations import customary, shortens
from pdscan.detect.headers.asked import gist, is_long
from pdscan.detect.headers.claims import (
    forms,
    is_turned_by,
    says_whose,
    undominated,
    weigh,
)
from pdscan.detect.headers.evidence import NOTHING, HeaderEvidence
from pdscan.detect.headers.guesses import Guesses
from pdscan.detect.headers.lexicon import lexicon
from pdscan.detect.headers.misspelt import Misspelt
from pdscan.detect.headers.other_words import thai_rest
from pdscan.detect.headers.phrasebook import PREFIXES, SIGNS, Phrasebook
from pdscan.detect.headers.splitting import WORD, split
from pdscan.detect.headers.within import IN_LATIN, said_within
from pdscan.recognizer import Recognizer
from pdscan.text import normalise
from pdscan.vocabulary import kinship
from pdscan.vocabulary.words import words

_JOINING = frozenset({"or", "and", "หรือ", "และ"})
_COUNTED = frozenset({"no", "num", "number", "count", "nbr"})
"""A "number of employees" counts them."""


def as_phrase(header: str) -> str:
    """Write a column's name as recognizers have it.

    >>> as_phrase("grd_pos"), as_phrase("LoyaltyCard No.")
    ('grd pos', 'loyalty card no')
    """
    return " ".join(WORD.findall(normalise(header))).lower()


class Names:
    """Reads headers by the phrases of all recognizers. Immutable once made."""

    def __init__(self, recognizers: Collection[Recognizer]) -> None:
        self._book = Phrasebook(recognizers)
        self._turning = {item.entity_type: item.against for item in recognizers}
        self._telling = frozenset(item.entity_type for item in recognizers if item.alone or item.fits)
        self._elements = {item.entity_type: item.element for item in recognizers}
        self._english = self._book.words.union(customary(), words("english_everyday"), *lexicon().values())
        self._whole = self._english.union(words("countries"), words("given_names_foreign"))
        """Words that are not glued of others and spell no Thai: `ghana`, `martin`."""

    def read(self, header: str) -> dict[str, HeaderEvidence]:
        """Return what the header says, by entity type; recognizers that it says nothing of are left out."""
        return dict(_read(self, header))

    def read_inside(self, outer: str, path: str) -> dict[str, HeaderEvidence]:
        """Return what a name inside the cells of a column says, beside the column's where it says nothing.

        The `model` inside a `user_device` is the device's; the `name` inside a `payload` is a name.
        """
        said = self.read(path)
        if any(evidence.tells for evidence in said.values()):
            return said
        beside = self.read(f"{outer}.{path}")
        return said | {key: evidence for key, evidence in beside.items() if evidence.tells}

    def guessed(self, header: str) -> dict[str, HeaderEvidence]:
        """Return what a header that says nothing may be short for, by entity type."""
        return dict(_guess(self, header))

    def read_within(self, table: str, header: str) -> dict[str, HeaderEvidence]:
        """Return what a header says that goes on with a word of its table: `opened` in `email_events`."""
        tokens, thai = self._split(header)
        return said_within(self._split(table)[0], tuple(tokens) or IN_LATIN.get(thai, ()), self._book.claims)

    def _said(self, header: str) -> dict[str, HeaderEvidence]:
        if is_long(header) and (asked := gist(header)):
            return {entity_type: evidence.weaker() for entity_type, evidence in self._said(asked).items()}
        tokens, thai = self._split(header)
        with_digits = SIGNS.sub("", normalise(header).lower())
        if with_digits in self._book.thai:
            thai = with_digits
        leaf = len(tokens) - len(self._split(header.rpartition(".")[2])[0])
        said = self._heard(tokens, thai, leaf)
        told = _told(said)
        meant = self._as_meant(tokens, "" if header.isascii() or thai in self._book.thai else thai)
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
        short = [tokens[item.start : item.end] for item in self._book.claims(tokens) if item.is_shortened]
        strange = [word for word in strange if word.isalpha() and not any(word in each for each in short)]
        meant = {word: right for word in strange if (right := self._misspelt.word(word))}
        right_thai = self._misspelt.thai(thai) if thai else None
        if not meant and not right_thai:
            return None
        return [meant.get(word, word) for word in tokens], right_thai or thai

    @cached_property
    def _misspelt(self) -> Misspelt:
        return Misspelt(self._book.words, self._book.glued, self._book.thai, lexicon()["neutral_thai"])

    def _heard(self, tokens: list[str], thai: str, leaf: int) -> dict[str, HeaderEvidence]:
        """Return what the words of a header say as they are written."""
        found: dict[str, HeaderEvidence] = {}
        for evidence_of in (self._read_latin(tokens, leaf, thai), self._read_thai(thai)):
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
        known = lexicon()
        if thai or not (known["against"].isdisjoint(tokens) and known["heads_of_things"].isdisjoint(tokens)):
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
        for phrase, owners in self._book.latin.items():
            for recognizer, _ in owners:
                spoken.setdefault(recognizer.element, set()).add(phrase)
        known = lexicon()
        silent = known["neutral"] | known["fact_forms"] | known["stated_forms"] | known["dated_forms"]
        return Guesses(spoken, words("english_everyday") | known["other_numbers"], silent)

    def is_word(self, letters: str) -> bool:
        """Tell whether letters are a word in full, which is not parted: an `AGENT` has no age."""
        return letters.lower() in self._english

    def element(self, entity_type: str) -> str:
        """Return the element that an entity type is of."""
        return self._elements[entity_type]

    def has_kind_among(self, entity_type: str, others: Collection[str]) -> bool:
        """Tell whether others are a kind of what a type finds: a support ticket is a kind of message."""
        kinds = kinship().get(self._elements[entity_type], frozenset())
        return any(self._elements[other] in kinds for other in others)

    def spelt_out(self, glued: str) -> str:
        """Write a word that is glued of short forms as its words: `BRTDT` is "birth dt"."""
        return self._book.spelt_out(glued)

    def is_meaningless(self, header: str) -> bool:
        """Tell whether a header says nothing at all: `fld_a`, `attr_04`, `#3`, "รายการ 5"."""
        return _is_empty(*self._split(header))

    def _said_against(self, tokens: list[str], thai: str) -> Iterator[Collection[str]]:
        known = lexicon()
        if _is_empty(tokens, thai):
            return  # The `v` of `v8` is no version, the รายการ of "รายการ 5" no item.
        in_thai = (word in thai for word in known["other_numbers_thai"])
        numbered = (self._book.numbered(word) for word in tokens)
        if known["other_numbers"].intersection((*tokens, *numbered)) or any(in_thai):
            yield self._elements
        yield from self._book.said_against(tokens, thai)

    def words(self, header: str) -> frozenset[str]:
        """Return the words of a header or table name, for context."""
        tokens, thai = self._split(header)
        return frozenset(tokens) | ({thai} if thai else frozenset())

    def spoken(self, header: str) -> frozenset[str]:
        """Return the words of a header with those that are glued of short forms: `OWNRPHON` is an owner's."""
        glued = (self.spelt_out(word).split() for word in self.in_order(header))
        return self.words(header).union(*glued)

    def thai(self, name: str) -> str:
        """Return the Thai of a name, also where it is spelt in Latin letters; nothing for an English one."""
        return self._split(name)[1]

    def in_order(self, name: str) -> list[str]:
        """Return the Latin words of a name as they follow each other, short ones not spelt out."""
        return self._split(name)[0]

    def _split(self, header: str) -> tuple[list[str], str]:
        """Part a header into its Latin words and its Thai ones, which are not parted."""
        latin, thai = split(header, self._book.words, self._whole)
        return list(latin), thai

    def _read_latin(self, tokens: list[str], leaf: int, thai: str) -> Iterator[tuple[str, HeaderEvidence]]:
        claims = self._book.claims(tokens, leaf)
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
            if before and before[0] in PREFIXES:
                before = before[1:]
            is_counted = claim.is_hint and before[-1:] == ["of"] and _COUNTED.intersection(before)
            if is_counted or (thai and is_turned_by(claim, thai)):
                yield claim.recognizer.entity_type, HeaderEvidence("against", claim.phrase)
                continue
            yield claim.recognizer.entity_type, weigh(claim, before, tokens[claim.end :])

    def _read_thai(self, text: str) -> Iterator[tuple[str, HeaderEvidence]]:
        known = lexicon()
        claims = self._book.thai_claims(text)
        heads = list(undominated(claims))
        for claim in heads:
            if says_whose(claim, heads, head_is_last=False) and not any(word in text for word in _JOINING):
                continue
            neutral = known["neutral_thai"] | forms(claim.recognizer.element)
            against = claim.recognizer.against
            before = thai_rest(text[: claim.start], neutral, against)
            after = thai_rest(text[claim.end :], neutral, against)
            yield claim.recognizer.entity_type, weigh(claim, before, after, text)


def _told(said: Mapping[str, HeaderEvidence]) -> frozenset[str]:
    return frozenset(entity_type for entity_type, evidence in said.items() if evidence.tells)


def _is_empty(tokens: Collection[str], thai: str) -> bool:
    """Tell whether words only number a column; Thai ones need a number: "รายการ" alone are items."""
    known = lexicon()
    numbered = not thai or (thai in known["empty_thai"] and any(word.isdigit() for word in tokens))
    return numbered and all(len(word) == 1 or word.isdigit() or word in known["empty"] for word in tokens)


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
