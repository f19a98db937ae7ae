"""A Thai text and its words: where they begin and end, and what they are."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from pdscan.detect.persons.sentences import ends_names, stopwords
from pdscan.detect.persons.thai_ner import Token, tokens
from pdscan.vocabulary.persons import everyday_words, thai_given_names
from pdscan.vocabulary.words import words

RUN = re.compile("[ก-๎]+")
MALFORMED = re.compile(r"[เ-ไะาำ][ัิ-ฺ็-๎]|^[ะ-ฺ็-๎]")
"""A mark that stands on no consonant: PDF files displace them, and every word becomes an unknown one."""
_GARBLED_EVERY = 500
"""Letters of text for each displaced mark; a clean page has none."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A text and its words."""

    text: str
    words: tuple[Token, ...]
    bounds: tuple[int, ...]
    """Where words begin."""
    is_garbled: bool
    """Whether marks are displaced all over: then an unknown word is no sign of a name."""

    @classmethod
    def of(cls, text: str) -> Reading:
        """Cut a text into its words."""
        words = tuple(tokens(text))
        displaced = len(MALFORMED.findall(text))
        is_garbled = displaced > 1 and displaced * _GARBLED_EVERY > len(text)
        return cls(text, words, tuple(word.start for word in words), is_garbled)

    @classmethod
    def unread(cls, text: str) -> Reading:
        """Take a text without Thai words as it is."""
        return cls(text, (), (), is_garbled=False)

    def begins_word(self, at: int) -> bool:
        """Tell whether a word begins at a place."""
        found = bisect_left(self.bounds, at)
        return (found < len(self.bounds) and self.bounds[found] == at) or not RUN.match(
            self.text[at - 1 : at]
        )

    def ends_word(self, at: int) -> bool:
        """Tell whether a word ends at a place."""
        return self.begins_word(at) or not RUN.match(self.text[at : at + 1])

    def is_everyday(self, at: int) -> bool:
        """Tell whether the word at a place is an everyday one that names nobody."""
        word = self.word_at(at)
        is_name = word in thai_given_names().listed and word not in stopwords()
        return word in everyday_words() and not is_name and word not in words("nicknames_thai")

    def word_at(self, place: int) -> str:
        """Return the word that begins at a place; "" when none does."""
        at = bisect_left(self.bounds, place)
        return self.words[at].text if at < len(self.bounds) and self.bounds[at] == place else ""

    def word_before(self, place: int) -> str:
        """Return the word that ends at a place; "" when none does."""
        at = bisect_left(self.bounds, place) - 1
        ends_here = at >= 0 and self.words[at].start + len(self.words[at].text) == place
        return self.words[at].text if ends_here else ""

    def word_across(self, place: int) -> str:
        """Return the word that a place is inside of; "" when one ends or begins there."""
        at = bisect_left(self.bounds, place) - 1
        is_inside = at >= 0 and self.words[at].start + len(self.words[at].text) > place
        return self.words[at].text if is_inside and not self.begins_word(place) else ""

    def words_within(self, start: int, end: int) -> tuple[Token, ...]:
        """Return the words that begin between two places."""
        return self.words[bisect_left(self.bounds, start) : bisect_left(self.bounds, end)]

    def is_of_everyday_words(self, start: int, end: int) -> bool:
        """Tell whether every word between two places is an everyday one."""
        within = self.words_within(start, end)
        return all(word.text.isspace() or word.text in everyday_words() for word in within)

    def word_ends(self, after: int, run_end: int) -> Iterator[int]:
        """Yield the word ends in a run, up to the first word that cannot belong to a name."""
        for word in self.words[bisect_left(self.bounds, after) :]:
            if word.start >= run_end:
                break
            yield word.start
            if word.text in ends_names():
                return
        yield run_end
