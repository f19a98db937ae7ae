"""Where one part of a Thai name ends, given name or family name.

A part ends where its run of Thai letters ends, or where a word follows that goes on with the sentence. Of
the word ends in the run the one is taken that makes the likeliest name (`spelling`), for family names hold
everyday syllables ("ใจดี", "พึ่งบุญ").
"""

from __future__ import annotations

from collections.abc import Callable

from pdscan.detect.persons.reading import MALFORMED, RUN, Reading
from pdscan.detect.persons.sentences import ends_names, goes_on
from pdscan.vocabulary.naming import said
from pdscan.vocabulary.persons import (
    everyday_words,
    family_odds,
    given_odds,
    thai_family_names,
    thai_given_names,
)
from pdscan.vocabulary.thai_words import cut
from pdscan.vocabulary.words import words

LONGEST_PART = 24
SHORTEST_ALONE = 4
_GLUED, _GLUED_TO_ANY = 2.0, 7.0
"""Log-odds against a sentence that goes on after a name without a blank, with a usual word or another."""
_CUT, _SAYS_ON = 6.0, 3.0
"""Against an end inside a word, and against a name that holds a word which goes on with a sentence."""
_SAID = 12.0
"""Against a name that ends with two such words: "ชวิศไปดิ"."""
_LONGEST_REST, _LONGEST_SYLLABLE = 16, 3
_SET_BEFORE = frozenset({"เจ๊ะ", "เจะ", "หะยี", "ต่วน", "ตูแว", "แว", "กู", "นิ", "อับดุล", "สิตี"})
"""What Muslim names begin with and seldom are: "เจ๊ะมีเนาะ"."""
_IMPOSSIBLE = -99.0
_SON = "บุตร"
"""What goes on with a sentence before another name, and ends many a family name: "ใจดีบุตร"."""


def given_end(reading: Reading, start: int) -> int | None:
    """Return where a given name ends that begins at a place."""
    return _part_end(reading, start, given_odds, thai_given_names().listed)


def family_end(reading: Reading, start: int) -> int | None:
    """Return where a family name ends that begins at a place."""
    return _part_end(reading, start, family_odds, thai_family_names().listed)


def _part_end(
    reading: Reading, start: int, odds: Callable[[str], float], listed: frozenset[str]
) -> int | None:
    """Return where one part of a name ends: where it is likeliest, before the sentence goes on."""
    text = reading.text
    run = RUN.match(text, start)
    if run is None:
        return None
    ends = range(start + 2, min(run.end(), start + LONGEST_PART) + 1)
    known = max((end for end in ends if text[start:end] in listed), default=None)
    if known == run.end():
        return known
    word_ends = set(reading.word_ends(start + 1, run.end()))
    if known and reading.word_across(known) in everyday_words():
        known = None  # "อันตรา" + "ย"
    elif known and _is_cut_wrong(text[start:known], text[known : run.end()]):
        word_ends.add(known)
    if known and _is_longer_abroad(reading, known, run.end(), text[start:known]):
        return run.end()
    is_said = _is_said_on(reading, max(word_ends), run.end())

    def likeliness(end: int) -> float:
        of_part, rest = odds(text[start:end]), text[end : run.end()]
        if (rest and text[start:end] in _SET_BEFORE) or (rest == _SON and odds is family_odds):
            return _IMPOSSIBLE
        if not rest:
            return of_part - (0.0 if end in word_ends else _SAID if is_said else _SAYS_ON)
        if len(rest) == 1 and rest != "ๆ":
            return _IMPOSSIBLE  # "หม่อ" + "ง": no word is a letter
        cut = 0.0 if end in word_ends else _CUT
        if reading.word_at(end) in ends_names():
            is_plain = reading.is_of_everyday_words(end, run.end())
            return of_part - _GLUED - cut - (0.0 if is_plain else max(odds(rest), 0.0))
        if end - start < SHORTEST_ALONE:
            return _IMPOSSIBLE  # "ยกเลิก" begins like a name, and so does "กรอก"
        return of_part - _GLUED_TO_ANY - cut - max(odds(rest), 0.0)

    possible = word_ends | {run.end()} | ({known} if known else set())
    return max((e for e in possible if start + 1 < e <= start + LONGEST_PART), key=likeliness, default=None)


def _is_longer_abroad(reading: Reading, known: int, end: int, name: str) -> bool:
    """Tell whether a foreign name goes on with a syllable that begins no clause, before a family name.

    Lists hold some of the names of a people; their syllables make more: "พะเลอ" + "โพ ดอยคีรี".
    """
    if name not in words("given_names_foreign_in_thai") or end - known > _LONGEST_SYLLABLE:
        return False
    family = RUN.match(reading.text, end + 1) if reading.text[end : end + 1] == " " else None
    rest = reading.text[known:end]
    says_on = goes_on(rest) or rest in ends_names() or rest in said("kin", "particles")
    return not says_on and family is not None and not goes_on(family.group())


def _is_cut_wrong(name: str, rest: str) -> bool:
    """Tell whether a word begins behind a foreign name that the text was not cut at: "แวดาโอะลบ"."""
    if name not in words("given_names_foreign_in_thai"):
        return False
    first = next(iter(cut(rest[:_LONGEST_REST])), "")
    return len(first) > 1 and first in everyday_words()


def _is_said_on(reading: Reading, start: int, end: int) -> bool:
    """Tell whether two words or more go on with a sentence up to the end of a run."""
    says = [word.text for word in reading.words_within(start, end)]
    return len(says) > 1 and all(word in ends_names() or word in said("kin", "particles") for word in says)


def is_sentence(reading: Reading, start: int, part: str) -> bool:
    """Tell whether a part is, or begins with, a word that goes on with the sentence, or is garbled."""
    if goes_on(part) or MALFORMED.search(part):
        return True
    if part in thai_given_names().listed or part in thai_family_names().listed:
        return False
    end = start + len(part)
    first = next(iter(reading.words_within(start, end)), None)
    return first is not None and goes_on(first.text) and reading.is_of_everyday_words(start, end)
