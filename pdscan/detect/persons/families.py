"""Whether a family name stands behind a given name, and where it ends."""

from __future__ import annotations

import re

from pdscan.detect.persons.called_after import holds_hall
from pdscan.detect.persons.parts import LONGEST_PART, family_end, is_sentence
from pdscan.detect.persons.reading import RUN, Reading
from pdscan.detect.persons.sentences import ends_names, goes_on, is_speaker, stopwords
from pdscan.detect.persons.start import EXPECTED, MAY_FOLLOW, NEVER, Start
from pdscan.recognizer import Span
from pdscan.vocabulary.naming import said
from pdscan.vocabulary.persons import (
    begins_organisation,
    everyday_words,
    family_odds,
    given_odds,
    is_organisation,
    thai_given_names,
)
from pdscan.vocabulary.places import is_place
from pdscan.vocabulary.titles import split_title
from pdscan.vocabulary.words import words

_GAP = re.compile(r" {1,2}(?:ณ )?|\n(?=[ก-ฮเ-ไ])")
_ABBREVIATED = re.compile(r"[ก-๎]{1,3}\.")
_OR = re.compile("^(?:หรือ|และ|กับ)")
_SURELY_GIVEN, _AFTER_GIVEN = 4.0, 3.0
"""After what surely is a given name stands a family name, more often than not."""
_OVER_A_LINE_END, _SURELY_FAMILY = 2.0, 6.0
"""What a family name must have that begins the next line; and one that holds a word of sentences."""
_AFTER_NA = 6.0
"""Behind "ณ" stands a town, which makes a family name."""
_EVERYDAY_GIVEN = 3.0
"""What a listed given name weighs that is an everyday word; beside another such word it names nobody."""
_SPELT = 1.0
"""Log-odds of what is spelt like a name, though its first word could go on with a sentence."""
_PER = re.compile("[ก-๎]{2,6}ละ")
"""What goods cost by: "ชิ้นละ", "คนละ"."""
_NOUN_OF_VERB = re.compile("(?:การ|ความ)[ก-ฮเ-ไ][ก-๎]")
_ALONE = -2.0
"""What a family name must have that stands without a given name."""


def family_alone(reading: Reading, start: int) -> int | None:
    """Return where a family name ends that stands without a given name ("นามสกุล ใจดี")."""
    end = family_end(reading, start)
    return end if end is not None and family_odds(reading.text[start:end]) > _ALONE else None


def is_surely_family(word: str) -> bool:
    """Tell whether a word is a family name whatever stands before it."""
    return family_odds(word) >= _SURELY_FAMILY


def is_doubtful(reading: Reading, given: str) -> bool:
    """Tell whether a given name of a garbled text may be a piece of any word."""
    return reading.is_garbled and given not in thai_given_names().listed


def end_behind_given(reading: Reading, start: Start, given_end: int) -> int | None:
    """Return where the family name ends behind the given name, or None when none follows."""
    gap = _GAP.match(reading.text, given_end)
    end = family_end(reading, gap.end()) if gap else None
    if gap is None or end is None:
        return None
    given, family = reading.text[start.name : given_end], Span(gap.end(), end)
    if _begins_another(reading.text, family.start) or _is_no_family(reading.text, family):
        return None
    if given in words("given_names_foreign_in_thai") and (abroad := _end_abroad(reading, family.start)):
        return abroad
    odds = family_odds(reading.text[family.start : end]) + (_AFTER_NA if "ณ" in gap.group() else 0.0)
    if is_doubtful(reading, given) or _says_on(reading, start, family, odds):
        return None
    if "\n" in gap.group() and not _goes_over_line(reading, start, family, odds):
        return None
    return end if _is_full_name(reading, start, given, family, odds) else None


def _is_full_name(reading: Reading, start: Start, given: str, family: Span, odds: float) -> bool:
    """Tell whether both parts weigh what is asked of them, and are not two places."""
    word, of_given = reading.text[family.start : family.end], given_odds(given)
    is_everyday = word in everyday_words()
    is_unusual = of_given >= _SURELY_GIVEN and not is_everyday
    least = start.family - _AFTER_GIVEN if is_unusual and start.family < 0 else start.family
    if start.alone == NEVER and of_given <= _EVERYDAY_GIVEN and is_everyday:
        least = NEVER
    if start.alone >= MAY_FOLLOW and _is_of_sentence(reading, start, given, family):
        return False
    is_name = odds >= least and of_given + odds >= start.together
    return is_name and not (is_place(given) and is_place(word))


def _is_of_sentence(reading: Reading, start: Start, given: str, family: Span) -> bool:
    """Tell whether two words where much else may stand are everyday ones of a sentence: "มีวินัย สมบัติไม่สำคัญ"."""
    if given not in everyday_words():
        return False
    if given not in thai_given_names().listed or reading.word_at(family.start) in said("roles", "labels"):
        return True
    is_glued = RUN.match(reading.text, start.name - 1) and RUN.match(reading.text, family.end)
    return bool(is_glued) and reading.text[family.start : family.end] in everyday_words()


def _says_on(reading: Reading, start: Start, family: Span, odds: float) -> bool:
    """Tell whether the sentence goes on where a family name could stand, or a body is named there."""
    word = reading.text[family.start : family.end]
    if goes_on(word) or word in stopwords() or _names_body(word, odds):
        return True
    if _PER.fullmatch(word) and word[:-2] in everyday_words():
        return True
    if _NOUN_OF_VERB.match(first := reading.word_at(family.start)) and first in everyday_words():
        return True  # "มานะและอดทน การเงินดี"
    return odds < max(start.together, 0.0) + _SPELT and is_sentence(reading, family.start, word)


def _names_body(word: str, odds: float) -> bool:
    """Tell whether a word names a body; one that is spelt like a family name may hold such a word."""
    return begins_organisation(word) or (is_organisation(word) and odds < _AFTER_GIVEN)


def _end_abroad(reading: Reading, start: int) -> int | None:
    """Return where a family name of another country ends: what fills its run and is no word of Thai."""
    run = RUN.match(reading.text, start)
    name = run.group() if run else ""
    is_strange = "์" in name or name not in everyday_words()
    if not is_strange or len(name) > LONGEST_PART or is_organisation(name) or is_place(name):
        return None
    within = reading.words_within(start, start + len(name))
    return None if any(word.text in ends_names() for word in within) else start + len(name)


def _goes_over_line(reading: Reading, start: Start, family: Span, odds: float) -> bool:
    """Tell whether a family name that begins a line belongs to the given name before the line end."""
    name = reading.text[family.start : family.end]
    if start.together > EXPECTED or name in everyday_words():
        return False
    within = reading.words_within(family.start, family.end)
    if odds < _SURELY_FAMILY and len(within) > 1 and any(word.text in ends_names() for word in within):
        return False
    return odds >= max(_OVER_A_LINE_END, given_odds(name))


def _begins_another(text: str, at: int) -> bool:
    """Tell whether the next person begins where a family name could: "ป้าส้ม หรือนางสาวมาลี"."""
    if is_speaker(text, at):
        return True
    ahead = _OR.sub("", text[at : at + LONGEST_PART], count=1)
    title, name = split_title(ahead)
    another = RUN.match(name)
    return bool(title) and another is not None and (title != "คุณ" or given_odds(another.group()) > 0)


def _is_no_family(text: str, family: Span) -> bool:
    """Tell whether what stands behind a given name is a hall, a road or an abbreviation: "สภ.เมือง"."""
    is_hall = holds_hall(text[family.start : family.end])
    return is_hall or _ABBREVIATED.match(text, family.start) is not None
