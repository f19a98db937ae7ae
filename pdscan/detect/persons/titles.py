"""Where Thai names begin behind titles, ranks and courtesies, in text without blanks as in forms."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pdscan.detect.persons.called_after import is_of_body
from pdscan.detect.persons.reading import RUN, Reading
from pdscan.detect.persons.start import FORMAL, NEVER, Start
from pdscan.vocabulary.persons import everyday_words
from pdscan.vocabulary.places import is_district
from pdscan.vocabulary.titles import THAI_TITLE, split_title

TITLE = re.compile(rf"(?:{THAI_TITLE}[ .]{{0,2}})+(?=[ก-ฮเ-ไ])")
_COURTESY = re.compile(r"(?:คุณ|อ\.|อาจารย์|พระ)[ .]*")
_FORMAL = re.compile(r"(?!พระ|อาจารย์|คุณ|อ\.)")
_ERA, _NUMBER_BEFORE = re.compile(r"[พคฮมจ]\. ?\Z"), re.compile(r"[0-9]{2} ?\Z")
_HOUR_OR_DISTRICT = re.compile(r"น\. |[ก-ฮ]\.[ .]*\Z")
"""What stands behind a number and is no title: "21.40 น. อ.เมือง"."""
_ELDER_YOU = re.compile("คุณ(?:ยาย|ตา|ป้า|ลุง|แม่|พ่อ|ครู|หมอ)(?=[ก-ฮเ-ไ])")


def after_titles(reading: Reading) -> Iterator[Start]:
    """Yield where names may begin behind titles."""
    text = reading.text
    for match in TITLE.finditer(text):
        if _is_no_title(reading, match) or not split_title(text[match.start() : match.end() + 12])[0]:
            continue
        is_courtesy, of_body = _COURTESY.fullmatch(match.group()), is_of_body(text, match.start())
        if is_courtesy and of_body:
            continue
        start = match.end() if is_courtesy else match.start()
        # Behind "คุณ " a sentence may go on: it is "you" as well.
        together = -1.0 if is_courtesy and match.group().endswith(" ") else -NEVER
        # "ร้านนายฮะ" is a shop, "การบินไทยนายสมชาย ใจดี" somebody of it.
        alone = NEVER if of_body else FORMAL if _FORMAL.match(match.group()) else -3.0
        yield Start(start, match.end(), alone, together, family=-9.0, may_be_nickname=not of_body)


def _is_no_title(reading: Reading, found: re.Match[str]) -> bool:
    """Tell whether what looks like a title is a part of a word, of a time or of an address."""
    is_other_word = _ELDER_YOU.match(reading.text, found.start()) or not reading.begins_word(found.start())
    signs = (_is_behind_number, _is_in_longer_word, _is_in_abbreviation, _is_district)
    return bool(is_other_word) or any(sign(reading, found) for sign in signs)


def _is_in_longer_word(reading: Reading, title: re.Match[str]) -> bool:
    """Tell whether what looks like a title is how a longer word begins: "นายพล 20 นาย", "นางแบบ"."""
    word = reading.word_at(title.start())
    end = title.start() + len(word)
    return end > title.end() and word in everyday_words() and not RUN.match(reading.text, end)


def _is_in_abbreviation(reading: Reading, title: re.Match[str]) -> bool:
    """Tell whether what looks like a title is how an abbreviation ends: "กสศ.", "กกอ."."""
    before = reading.word_before(title.start())
    is_letter_and_dot = title.group()[1:2] == "."
    return is_letter_and_dot and RUN.fullmatch(before) is not None and before not in everyday_words()


def _is_district(reading: Reading, title: re.Match[str]) -> bool:
    """Tell whether "อ." is short for a district: "อ.แม่แตง จ.เชียงใหม่"."""
    run, start = RUN.match(reading.text, title.end()), title.end()
    if title.group() != "อ." or run is None:
        return False
    ends = (end for end in range(start + 2, run.end() + 1) if reading.ends_word(end))
    return any(is_district(reading.text[start:end]) for end in ends)


def _is_behind_number(reading: Reading, title: re.Match[str]) -> bool:
    """Tell whether what looks like a title goes on with a number: "พ.ศ. 2569", "หมู่ 10 อ.ปัว"."""
    before = reading.text[max(0, title.start() - 3) : title.start()]
    if _ERA.search(before):
        return title.group()[1:2] == "."
    return _NUMBER_BEFORE.search(before) is not None and _HOUR_OR_DISTRICT.match(title.group()) is not None
