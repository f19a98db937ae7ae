"""Where a nickname ends, or a given name that calls somebody by itself: "ป้าแดงโทรมา", "ลุงเจริญ 081..."."""

from __future__ import annotations

import re
from functools import cache

from pdscan.detect.persons.parts import SHORTEST_ALONE, family_end, is_sentence
from pdscan.detect.persons.reading import MALFORMED, RUN, Reading
from pdscan.detect.persons.sentences import ends_names, stopwords
from pdscan.vocabulary.naming import said
from pdscan.vocabulary.persons import (
    everyday_words,
    family_odds,
    given_odds,
    is_organisation,
    thai_given_names,
)
from pdscan.vocabulary.places import is_place
from pdscan.vocabulary.words import words

_PRAISED = re.compile("มาก|จัง|ที่สุด|สุด|เลย|ขึ้น|ดี|กว่า|เกิน")
"""What follows an adjective: "น้องเก่งมาก" praises somebody."""
_NO_MORE = re.compile(r" ?(?:[0-9+(),;/\])\"”]|\n|$)")
"""What follows a name that the sentence does not go on after."""
_ABBREVIATED = re.compile(r"[ก-ฮ]{1,4}\.")
"""An abbreviation: "บจก.", "กท.14"."""
_SPELT = 2.0
"""Log-odds of a word behind one of kin that is spelt like a name."""
_IN_FULL = 6.0
"""Log-odds of a given or a family name behind a nickname."""
_LONGEST, _LONGEST_CALLED = 7, 11


def nickname_end(reading: Reading, start: int) -> int | None:
    """Return where a nickname ends, with the name in full that may stand behind it: "พี่เจี๊ยบ วรัญญา"."""
    end = _nickname_end(reading, start)
    return end if end is None else _end_in_full(reading, end)


def _end_in_full(reading: Reading, end: int) -> int:
    """Return where a given or a family name ends that stands behind a nickname, or where that ends."""
    run = RUN.match(reading.text, end + 1) if reading.text[end : end + 1] == " " else None
    behind = family_end(reading, run.start()) if run else None
    if run is None or behind is None:
        return end
    name = reading.text[run.start() : behind]
    is_told = max(given_odds(name), family_odds(name)) >= _IN_FULL and name not in everyday_words()
    is_name = is_told and not is_sentence(reading, run.start(), name) and not is_organisation(name)
    return behind if is_name and not is_place(name) else end


def _nickname_end(reading: Reading, start: int) -> int | None:
    """Return where a nickname ends that the sentence goes on after, or that ends its run."""
    text = reading.text
    run = RUN.match(text, start)
    if run is None or _ABBREVIATED.match(text, start):
        return None
    if reading.begins_word(start) and _fills(reading, run):
        return run.end()
    is_last = _NO_MORE.match(text, run.end()) is not None
    if is_last and reading.begins_word(start) and _calls(run.group()):
        return run.end()
    ends = [
        end
        for end in set(reading.word_ends(start + 1, run.end()))
        if (end == run.end() or reading.word_at(end)) and not _PRAISED.match(text, end)
    ]
    called = _called_behind_kin() if reading.begins_word(start) else words("nicknames_thai")
    known = (
        end
        for end in ends
        if text[start:end] in called or _is_called(reading, start, end) or _is_unknown(reading, start, end)
    )
    return max(known, default=None)


def _calls(word: str) -> bool:
    """Tell whether an everyday word behind one of kin calls somebody: "ป้าหมู", "ลุงเจริญ 081..."."""
    is_given = len(word) >= SHORTEST_ALONE and word in thai_given_names().listed
    return is_given and word not in stopwords()


def _fills(reading: Reading, run: re.Match[str]) -> bool:
    """Tell whether what stands glued behind a word of kin, and nothing more, is no sentence: "น้องจีโน่ ป.6"."""
    name, within = run.group(), reading.words_within(*run.span())
    is_strange = not reading.is_garbled and not reading.is_of_everyday_words(*run.span())
    longest = _LONGEST_CALLED if reading.text.endswith("คุณ", 0, run.start()) else _LONGEST + 1
    is_short = SHORTEST_ALONE <= len(name) <= longest and not MALFORMED.search(name)
    says_on = any(word.text in ends_names() or word.text in said("kin", "particles") for word in within)
    return is_short and is_strange and not says_on and not is_organisation(name)


def _is_called(reading: Reading, start: int, end: int) -> bool:
    """Tell whether a word behind one of kin is spelt like a name, and the sentence goes on behind it."""
    name = reading.text[start:end]
    if reading.is_garbled or name in everyday_words() or len(name) < SHORTEST_ALONE:
        return False
    is_over = not RUN.match(reading.text, end) or reading.word_at(end) in ends_names()
    is_spelt = max(given_odds(name), family_odds(name)) >= _SPELT
    return is_over and is_spelt and not is_sentence(reading, start, name)


def _is_unknown(reading: Reading, start: int, end: int) -> bool:
    """Tell whether a word behind one of kin is short and in no dictionary: "พี่โบ้ตรวจแล้ว"."""
    name = reading.text[start:end]
    if reading.is_garbled or name in everyday_words() or name.startswith(tuple(said("kin", "particles"))):
        return False
    is_over = reading.word_at(end) in ends_names() and not reading.is_of_everyday_words(start, end)
    is_word = reading.begins_word(start) and (reading.word_at(start) == name or is_over)
    return is_word and 1 < len(name) <= _LONGEST and not MALFORMED.search(name)


@cache
def _called_behind_kin() -> frozenset[str]:
    chinese = words("syllables_of_chinese_names_in_thai") - everyday_words()
    return words("nicknames_thai") | words("names_behind_kin") | chinese
