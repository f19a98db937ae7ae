"""How far a Thai name goes that begins at a known place, and whether it is one.

A given name is read first (`parts`), then the family name behind it (`families`), else a nickname
(`nicknames`). How likely a name must be depends on what stands before it (`start`): after a title nearly
anything is one, between blanks both parts must be spelt like names.
"""

from __future__ import annotations

import re

from pdscan.detect.persons.called_after import holds_hall
from pdscan.detect.persons.families import end_behind_given, is_doubtful, is_surely_family
from pdscan.detect.persons.nicknames import nickname_end
from pdscan.detect.persons.parts import LONGEST_PART, SHORTEST_ALONE, given_end, is_sentence
from pdscan.detect.persons.reading import RUN, Reading
from pdscan.detect.persons.sentences import ends_names, goes_on
from pdscan.detect.persons.start import NEVER, Start
from pdscan.vocabulary.persons import everyday_words, given_odds, is_organisation, thai_given_names

_ANOTHER = re.compile("(?:และ|กับ|หรือ)(?:คุณ|นาย|นาง|เด็ก|พี่|น้อง|ครู|แม่|พ่อ|ป้า|ลุง|หมอ)")
"""The next person, glued to the one before: "นายอุดมเดชและคุณแม่..."."""
_CLOSED = re.compile(r"(?P<given>[ก-๎]{2,12}) (?P<family>[ก-๎]{2,20})(?=  | ?[\t\n)|]| อายุ|$)")
"""Given and family name before the end of their line, cell or bracket, or before the age."""

_LONG_WORD = 5
"""Letters of an everyday word that is no syllable of a strange name: "กรรมการ"."""


def name_end(reading: Reading, start: Start) -> int | None:
    """Return where the name ends, or None when this is no name."""
    end = _real_end(reading, start)
    if end is None or " " not in reading.text[start.name : end]:
        end = _closed_end(reading, start) or end
    if end is not None or not start.may_be_nickname:
        return end
    end = nickname_end(reading, start.name)
    return None if end is None or holds_hall(reading.text[start.name : end]) else end


def _real_end(reading: Reading, start: Start) -> int | None:
    sure_end = _before_sure_family(reading.text, start)
    end = sure_end or given_end(reading, start.name)
    if end is None:
        return None
    given = reading.text[start.name : end]
    if is_organisation(given) or holds_hall(given):
        return None
    is_called = start.is_formal and given in thai_given_names().listed
    if sure_end is None and not is_called and is_sentence(reading, start.name, given):
        return None
    if (family_end := end_behind_given(reading, start, end)) is not None:
        return family_end
    is_long_enough = len(given) >= SHORTEST_ALONE or start.alone < 0
    is_name = given_odds(given) >= start.alone and is_long_enough and not is_doubtful(reading, given)
    return end if is_name else None


def _closed_end(reading: Reading, start: Start) -> int | None:
    """Return where two words of any spelling end that fill their place behind a formal title.

    Names of the hills and of Burma are spelt like no Thai one: "นางสาวหมี่โผ่ แลเฌอกู่ อายุ 47 ปี".
    """
    is_titled = start.start < start.name and reading.begins_word(start.name)
    both = _CLOSED.match(reading.text, start.name) if is_titled else None
    if both is None or is_organisation(both.group()) or holds_hall(both.group()):
        return None
    given = reading.words_within(start.name, both.end("given"))
    family = reading.words_within(both.start("family"), both.end())
    if any(len(word.text) >= _LONG_WORD and word.text in everyday_words() for word in family):
        return None
    ends = [both["family"], *(word.text for word in given)]
    is_sentence_on = goes_on(both["family"]) or not ends_names().isdisjoint(ends)
    return None if is_sentence_on else both.end()


def _before_sure_family(text: str, start: Start) -> int | None:
    """Return where a given name of any words ends: before "แซ่ลิ้ม", or between title and family name."""
    run = RUN.match(text, start.name)
    family = RUN.match(text, run.end() + 1) if run and text.startswith(" ", run.end()) else None
    if run is None or family is None or run.end() - run.start() > LONGEST_PART:
        return None
    if _ANOTHER.search(run.group()):
        return None
    is_titled = start.start < start.name
    is_sure = family.group().startswith("แซ่") and start.alone < NEVER
    return run.end() if is_sure or (is_titled and is_surely_family(family.group())) else None
