"""Persons' names in running text, Thai and Latin.

A Thai name has no capital letter and often no blank before or after it. So starts are proposed (after
a title, after a cue word, where the named-entity model sees a person, where a listed given name stands)
and one reading decides how far a name goes and whether it is one. Formal titles belong to the name
("นายสมชาย ใจดี"), so do words of kin by which somebody is called ("น้องบีม"), the courtesy "คุณ" does not.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from functools import cache
from itertools import chain, groupby

from pdscan.detect.persons.abroad import names_from_abroad
from pdscan.detect.persons.alike import between_commas, in_lines_alike
from pdscan.detect.persons.called_after import is_of_body, names_body
from pdscan.detect.persons.chats import speakers
from pdscan.detect.persons.cues import after_lead, starts_by_words_before
from pdscan.detect.persons.extent import name_end
from pdscan.detect.persons.families import family_alone
from pdscan.detect.persons.idioms import without_idioms
from pdscan.detect.persons.latin import find_latin_persons
from pdscan.detect.persons.layout import by_nickname, in_fields, in_lists, on_rolls, said_again
from pdscan.detect.persons.letters import beside_thai, by_given_name, in_letters, introduced
from pdscan.detect.persons.nobody import is_nobody
from pdscan.detect.persons.parts import SHORTEST_ALONE
from pdscan.detect.persons.reading import RUN, Reading
from pdscan.detect.persons.roles import by_role
from pdscan.detect.persons.rosters import in_rosters, in_title_cells
from pdscan.detect.persons.start import NEVER, Start
from pdscan.detect.persons.thai_ner import Token, entities
from pdscan.detect.persons.turned import find_turned
from pdscan.detect.persons.written import written_names
from pdscan.recognizer import Span
from pdscan.vocabulary.naming import any_of, said
from pdscan.vocabulary.persons import (
    everyday_words,
    family_odds,
    given_weight,
    thai_given_names,
)
from pdscan.vocabulary.places import is_place

_SPELT_LIKE_A_FAMILY = 1.0
_FAMILY_IN_FULL = 2.0
"""Log-odds of a given and a family name behind "ครอบครัว"."""
_FAMILY_CUE = re.compile(r"(?<![-ก-๎])นามสกุล(?:เดิม)?[ :=\"“]{0,3}(?=[ก-ฮเ-ไ])")
_CLAN_CUE = re.compile("(?:ครอบครัว|ตระกูล)(?=[ก-ฮเ-ไ])")
_LONGEST_KIN = 8
_ENUMERATED = re.compile(r" ?(?:\([^()\n]{1,20}\) ?)?(?:[,;/]|และ|หรือ|กับ) ?(?=[ก-ฮเ-ไ])")


def find_persons(text: str) -> Iterator[Span]:
    """Yield the persons' names in a text, none overlapping.

    >>> text = "คุณกนกวรรณแจ้งว่านายสมชาย ใจดีโทรมา"
    >>> [text[s.start:s.end] for s in find_persons(text)]
    ['กนกวรรณ', 'นายสมชาย ใจดี']
    """
    found = [*find_latin_persons(text), *by_role(text), *in_letters(text), *speakers(text)]
    found += chain(in_rosters(text), in_title_cells(text), introduced(text), find_turned(text))
    is_thai = RUN.search(text) is not None
    reading = Reading.of(text) if is_thai else Reading.unread(text)
    if is_thai:
        found += _thai_persons(reading)
    else:
        found += (span for span in in_fields(reading) if isinstance(span, Span))
    found += beside_thai(text, found[:])
    found += by_given_name(text, found[:])
    end = 0
    for span in sorted(
        (_with_kin(reading, span) for span in found), key=lambda span: (span.start, -span.end)
    ):
        if span.start >= end:
            end = span.end
            if not is_nobody(text, span):
                yield span


def _thai_persons(reading: Reading) -> list[Span]:
    text = reading.text
    tabled = list(in_fields(reading))
    starts = [start for start in tabled if isinstance(start, Start)]
    starts += chain(starts_by_words_before(reading), _likely(reading))
    found = list(_names_at(reading, starts))
    found += _names_at(reading, list(in_lists(reading, found)))
    found += (span for span in tabled if isinstance(span, Span))
    found += chain(_families(reading), names_from_abroad(reading), written_names(reading), on_rolls(text))
    # The model costs more than all else, so it looks only at lines where a possible name is left over.
    for line in _lines_with_doubt(reading, found):
        found += _names_at(reading, list(_seen_by_model(reading, line)))
    found += [*in_lines_alike(reading, found), *between_commas(reading, found)]
    found += by_nickname(text, found[:])
    found = without_idioms(reading, found)
    again = without_idioms(reading, list(said_again(reading, found)))
    return [span for span in (*found, *again) if not names_body(text, span)]


def _with_kin(reading: Reading, name: Span) -> Span:
    """Return a name with the word of kin glued before it, by which somebody is called: "ลุงมี", "น้องบีม"."""
    kin = _kin_before().search(reading.text, max(0, name.start - _LONGEST_KIN), name.start)
    return Span(kin.start(), name.end) if kin and reading.begins_word(kin.start()) else name


@cache
def _kin_before() -> re.Pattern[str]:
    return re.compile(f"(?:{any_of(said('kin', 'called'))})\\Z")


def _families(reading: Reading) -> Iterator[Span]:
    """Yield the family names without a given name: "นามสกุล ใจดี", "ครอบครัวใจดีงาม"."""
    for cue in _FAMILY_CUE.finditer(reading.text):
        if (end := family_alone(reading, cue.end())) is not None:
            yield Span(cue.end(), end)
    for cue in _CLAN_CUE.finditer(reading.text):
        end = family_alone(reading, cue.end())
        full = Start(cue.end(), cue.end(), alone=NEVER, together=_FAMILY_IN_FULL)
        if (full_end := name_end(reading, full)) is not None:
            yield Span(cue.end(), full_end)
        elif end is not None and _is_family(reading.text[cue.end() : end]):
            yield Span(cue.end(), end)


def _is_family(word: str) -> bool:
    return word not in everyday_words() and family_odds(word) > _SPELT_LIKE_A_FAMILY


def _names_at(reading: Reading, starts: list[Start]) -> Iterator[Span]:
    """Yield the names that begin at the starts, and those enumerated after them."""
    waiting = deque(starts)
    while waiting:
        start = waiting.popleft()
        end = name_end(reading, start)
        if end is None:
            continue
        yield Span(start.start, end)
        if another := _ENUMERATED.match(reading.text, end):
            at, is_called = another.end(), start.may_be_nickname
            waiting.append(Start(at, at, alone=6.0, together=-2.0, may_be_nickname=is_called))


def _lines_with_doubt(reading: Reading, found: list[Span]) -> Iterator[list[Token]]:
    covered = {at for span in found for at in range(span.start, span.end)}
    for has_break, words in groupby(reading.words, key=lambda word: "\n" in word.text):
        line = [] if has_break else list(words)
        if any(word.start not in covered and _may_be_name(word) for word in line):
            yield line


def _seen_by_model(reading: Reading, line: list[Token]) -> Iterator[Start]:
    for entity in entities(line):
        if entity.kind == "PERSON" and not is_of_body(reading.text, entity.start):
            start = after_lead(reading.text, entity.start)
            yield Start(start, start, alone=6.0, together=2.0)


def _likely(reading: Reading) -> Iterator[Start]:
    """Yield where a run begins, or a listed given name follows an everyday word in it."""
    runs = {after_lead(reading.text, run.start()) for run in RUN.finditer(reading.text)}
    for at, word in enumerate(reading.words):
        before = reading.words[at - 1].text if at else ""
        is_given = word.text in thai_given_names().listed and not _is_short_word(word.text)
        if is_given and given_weight(before) == 0:
            runs.add(after_lead(reading.text, word.start))
    for start in runs:
        yield Start(start, start, alone=NEVER, together=6.0, family=0.0)


def _is_short_word(word: str) -> bool:
    """Tell whether a given name is a short everyday word, which says nothing inside a run: "มี" + "สุข"."""
    return len(word) < SHORTEST_ALONE and word in everyday_words()


def _may_be_name(word: Token) -> bool:
    """Tell whether the model should look: a Thai word that is in no dictionary and names no place."""
    if RUN.fullmatch(word.text) is None or is_place(word.text):
        return False
    is_listed = len(word.text) > 3 and given_weight(word.text) >= 2
    return is_listed or word.text not in everyday_words()
