"""How far a Thai name goes that begins at a known place, and whether it is one.

A part of a name ends where its run of Thai letters ends, or where a word follows that goes on with the
sentence. Of the word ends in the run the one is taken that makes the likeliest name (`spelling`), for
family names hold everyday syllables ("ใจดี", "พึ่งบุญ"). How likely a name must be depends on what stands
before it: after a title nearly anything is one, between blanks both parts must be spelt like names.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

from pdscan.detect.persons.called_after import holds_hall
from pdscan.detect.persons.thai_ner import Token, tokens
from pdscan.recognizer import Span
from pdscan.vocabulary.naming import said
from pdscan.vocabulary.persons import (
    everyday_words,
    family_odds,
    given_odds,
    is_organisation,
    split_title,
    thai_family_names,
    thai_given_names,
)
from pdscan.vocabulary.places import is_place
from pdscan.vocabulary.words import words

RUN = re.compile("[ก-๎]+")
_GAP = re.compile(r" {1,2}(?:ณ )?|\n(?=[ก-ฮเ-ไ])")
_ABBREVIATED = re.compile(r"[ก-๎]{1,3}\.")
_PRAISED = re.compile("มาก|จัง|ที่สุด|สุด|เลย|ขึ้น|ดี|กว่า|เกิน")
"""What follows an adjective: "น้องเก่งมาก" praises somebody."""
_NO_MORE = re.compile(r" ?(?:[0-9+(),;/\])\"”]|\n|$)")
"""What follows a name that the sentence does not go on after."""
_OR = re.compile("^(?:หรือ|และ|กับ)")
_GOES_ON = """
    โทร แจ้ง ขอ มา ไป ได้ ให้ เบอร์ อายุ อีเมล เลข เลขที่ สอบถาม ต้องการ ซื้อ ส่ง รับ จ่าย โอน ฝาก บอก ครับ ค่ะ คะ นะ
    จาก มาจาก วันที่ วัน บ้าน ที่อยู่ อยู่ เกิด ทำงาน ติดต่อ สาขา ตำแหน่ง แผนก ทาง เพื่อ นัด ป่วย มี เป็น ลูกค้า พนักงาน แล้ว และ
    กับ หรือ ที่ ว่า จะ ไม่ ยัง บัตร บัญชี นามสกุล สกุล ชื่อเล่น ชื่อ โทรศัพท์ มือถือ เข้า สั่ง ร้องเรียน ยืนยัน เรียน ถือ ของ ใน ซึ่ง โดย
    ถึง ตาม คือ เคย ก็ ต่อ อีก ด้วย บริษัท ธนาคาร จังหวัด เข้ารับ ลงชื่อ ผู้ วันเกิด เพศ สัญชาติ ศาสนา กรุ๊ป พร้อม ทราบ ผ่าน
    จำนวน ยอด เมื่อ เวลา นำ ทำ ใช้ กรุณา สมัคร ชำระ เงิน เจ้าของ ผู้ป่วย
    ยอดรวม รวม ราคา ทั้งหมด ฉบับ ชั้น ห้อง หัวหน้า ระบุ ขณะ
    เรา ท่าน เขา คุณ ฉัน ตน พา น้อง พี่ เซ็น ลงนาม เสียชีวิต ถูก ได้รับ แวะ กำลัง เพิ่ง อาจ รบกวน ลาออก เรียบร้อย ร่วม
"""
_ENDS = frozenset(_GOES_ON.split())
_MALFORMED = re.compile(r"[เ-ไะาำ][ัิ-ฺ็-๎]|^[ะ-ฺ็-๎]")
"""A mark that stands on no consonant: PDF files displace them, and every word becomes an unknown one."""
_GARBLED_EVERY = 500
"""Letters of text for each displaced mark; a clean page has none."""
NEVER = 99.0
_LONGEST_PART = 24
_SHORTEST_ALONE = 4
_GLUED, _GLUED_TO_ANY = 2.0, 7.0
"""Log-odds against a sentence that goes on after a name without a blank, with a usual word or another."""
_CUT, _SAYS_ON = 6.0, 3.0
"""Against an end inside a word, and against a name that holds a word which goes on with a sentence."""
_SURELY_GIVEN, _AFTER_GIVEN = 4.0, 3.0
"""After what surely is a given name stands a family name, more often than not."""
_OVER_A_LINE_END, _SURELY_FAMILY = 2.0, 6.0
"""What a family name must have that begins the next line; and one that holds a word of sentences."""
_AFTER_NA = 6.0
"""Behind "ณ" stands a town, which makes a family name."""
_EVERYDAY_GIVEN = 3.0
"""What a listed given name weighs that is an everyday word; beside another such word it names nobody."""
_SPELT_BEHIND_KIN = 2.0
_LONGEST_NICKNAME = 7
_SPELT = 1.0
"""Log-odds of what is spelt like a name, though its first word could go on with a sentence."""
_EXPECTED = -1.0
"""What is asked of both parts together where a name is expected, after a title or a cue."""


@dataclass(frozen=True, slots=True)
class Start:
    """Where a name may begin: at its title, its first letter after it, and the log-odds asked of it."""

    start: int
    name: int
    alone: float
    """What a given name without family name must have."""
    together: float
    """What given and family name must have together."""
    family: float = -4.0
    """What the family name must have."""
    may_be_nickname: bool = False
    """Whether what stands before it calls persons by their nicknames, too."""


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
        displaced = len(_MALFORMED.findall(text))
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

    def is_everyday(self, at: int) -> bool:
        """Tell whether the word at a place is an everyday one that names nobody."""
        word = self._word_at(at)
        is_name = word in thai_given_names().listed and word not in _stopwords()
        return word in everyday_words() and not is_name and word not in words("nicknames_thai")

    def ends_word(self, at: int) -> bool:
        """Tell whether a word ends at a place."""
        return self.begins_word(at) or not RUN.match(self.text[at : at + 1])

    def name_end(self, start: Start) -> int | None:
        """Return where the name ends, or None when this is no name."""
        end = self._real_end(start)
        return self._nickname_end(start.name) if end is None and start.may_be_nickname else end

    def _real_end(self, start: Start) -> int | None:
        sure_end = self._before_sure_family(start)
        given_end = sure_end or self._part_end(start.name, given_odds, thai_given_names().listed)
        if given_end is None:
            return None
        given = self.text[start.name : given_end]
        if is_organisation(given) or holds_hall(given):
            return None
        if sure_end is None and self._is_sentence(start.name, given):
            return None
        odds = given_odds(given)
        family_end = self._family_end(given_end, start, odds)
        if family_end is not None:
            return family_end
        is_long_enough = len(given) >= _SHORTEST_ALONE or start.alone < 0
        if odds >= start.alone and is_long_enough and not self._is_doubtful(given):
            return given_end
        return None

    def _before_sure_family(self, start: Start) -> int | None:
        """Return where a given name of any words ends: before "แซ่ลิ้ม", or between title and family name."""
        run = RUN.match(self.text, start.name)
        family = RUN.match(self.text, run.end() + 1) if run and self.text[run.end() :][:1] == " " else None
        if run is None or family is None or run.end() - run.start() > _LONGEST_PART:
            return None
        is_titled = start.start < start.name
        is_sure = family.group().startswith("แซ่") and start.alone < NEVER
        is_sure |= is_titled and family_odds(family.group()) >= _SURELY_FAMILY
        return run.end() if is_sure else None

    def _nickname_end(self, start: int) -> int | None:
        """Return where a nickname ends that the sentence goes on after, or that ends its run.

        A given name that is an everyday word calls somebody when nothing more is said: "ลุงเจริญ 081...".
        """
        run = RUN.match(self.text, start)
        if run is None:
            return None
        if self.begins_word(start) and _calls(
            run.group(), is_last=bool(_NO_MORE.match(self.text, run.end()))
        ):
            return run.end()
        ends = [
            end
            for end in set(self._word_ends(start + 1, run.end()))
            if (end == run.end() or self._word_at(end)) and not _PRAISED.match(self.text, end)
        ]
        called = _called_behind_kin() if self.begins_word(start) else words("nicknames_thai")
        known = (
            end
            for end in ends
            if self.text[start:end] in called or self._is_called(start, end) or self._is_unknown(start, end)
        )
        return max(known, default=None)

    def _is_called(self, start: int, end: int) -> bool:
        """Tell whether a word behind one of kin is spelt like a name, and the sentence goes on behind it."""
        name = self.text[start:end]
        if (
            self.is_garbled
            or name in everyday_words()
            or len(name) < _SHORTEST_ALONE
            or self._is_sentence(start, name)
        ):
            return False
        is_over = not RUN.match(self.text, end) or self._word_at(end) in _ends()
        return is_over and max(given_odds(name), family_odds(name)) >= _SPELT_BEHIND_KIN

    def _is_unknown(self, start: int, end: int) -> bool:
        """Tell whether a word behind one of kin is short and in no dictionary: "พี่โบ้ตรวจแล้ว"."""
        name = self.text[start:end]
        if self.is_garbled or name in everyday_words() or name.startswith(tuple(said("kin", "particles"))):
            return False
        is_word = self.begins_word(start) and self._word_at(start) == name
        return is_word and 1 < len(name) <= _LONGEST_NICKNAME and not _MALFORMED.search(name)

    def family_alone(self, start: int) -> int | None:
        """Return where a family name ends that stands without a given name ("นามสกุล ใจดี")."""
        end = self._part_end(start, family_odds, thai_family_names().listed)
        return end if end is not None and family_odds(self.text[start:end]) > -2.0 else None

    def _is_doubtful(self, given: str) -> bool:
        return self.is_garbled and given not in thai_given_names().listed

    def _family_end(self, given_end: int, start: Start, odds: float) -> int | None:
        gap = _GAP.match(self.text, given_end)
        end = self._part_end(gap.end(), family_odds, thai_family_names().listed) if gap else None
        if gap is None or end is None:
            return None
        given, family = self.text[start.name : given_end], self.text[gap.end() : end]
        if self._begins_another(gap.end()) or _is_no_family(self.text, gap.end(), end):
            return None
        if given in words("given_names_foreign_in_thai") and (foreign := self._foreign_family_end(gap.end())):
            return foreign
        of_family = family_odds(family) + (_AFTER_NA if "ณ" in gap.group() else 0.0)
        if family in _ENDS or family in _stopwords() or is_organisation(family) or self._is_doubtful(given):
            return None
        says_on = of_family < max(start.together, 0.0) + _SPELT and self._is_sentence(gap.end(), family)
        is_wrapped = "\n" in gap.group()
        if says_on or (is_wrapped and not self._goes_over_line(start, Span(gap.end(), end), of_family)):
            return None
        is_unusual = odds >= _SURELY_GIVEN and family not in everyday_words()
        least = start.family - _AFTER_GIVEN if is_unusual and start.family < 0 else start.family
        if start.alone == NEVER and odds <= _EVERYDAY_GIVEN and family in everyday_words():
            least = NEVER
        is_name = of_family >= least and odds + of_family >= start.together
        return end if is_name and not (is_place(given) and is_place(family)) else None

    def _foreign_family_end(self, start: int) -> int | None:
        """Return where a family name of another country ends: what fills its run and is no word of Thai."""
        run = RUN.match(self.text, start)
        name = run.group() if run else ""
        within = self.words[bisect_left(self.bounds, start) : bisect_left(self.bounds, start + len(name))]
        is_strange = "์" in name or name not in everyday_words()
        if not is_strange or len(name) > _LONGEST_PART or is_organisation(name) or is_place(name):
            return None
        return None if any(word.text in _ends() for word in within) else start + len(name)

    def _goes_over_line(self, start: Start, family: Span, odds: float) -> bool:
        """Tell whether a family name that begins a line belongs to the given name before the line end."""
        name = self.text[family.start : family.end]
        if start.together > _EXPECTED or name in everyday_words():
            return False
        within = self.words[bisect_left(self.bounds, family.start) : bisect_left(self.bounds, family.end)]
        if odds < _SURELY_FAMILY and len(within) > 1 and any(word.text in _ends() for word in within):
            return False
        return odds >= max(_OVER_A_LINE_END, given_odds(name))

    def _begins_another(self, at: int) -> bool:
        """Tell whether the next person begins where a family name could: "ป้าส้ม หรือนางสาวมาลี"."""
        ahead = _OR.sub("", self.text[at : at + _LONGEST_PART], count=1)
        title, name = split_title(ahead)
        another = RUN.match(name)
        return bool(title) and another is not None and (title != "คุณ" or given_odds(another.group()) > 0)

    def _is_sentence(self, start: int, part: str) -> bool:
        """Tell whether a part is, or begins with, a word that goes on with the sentence, or is garbled."""
        if part in _ENDS or _MALFORMED.search(part):
            return True
        words = self.words[bisect_left(self.bounds, start) : bisect_left(self.bounds, start + len(part))]
        is_listed = part in thai_given_names().listed or part in thai_family_names().listed
        says_on = words and words[0].text in _ENDS and all(word.text in everyday_words() for word in words)
        return bool(says_on) and not is_listed

    def _part_end(self, start: int, odds: Callable[[str], float], listed: frozenset[str]) -> int | None:
        """Return where one part of a name ends: where it is likeliest, before the sentence goes on."""
        run = RUN.match(self.text, start)
        if run is None:
            return None
        ends = range(start + 2, min(run.end(), start + _LONGEST_PART) + 1)
        known = max((end for end in ends if self.text[start:end] in listed), default=None)
        if known == run.end():
            return known
        word_ends = set(self._word_ends(start + 1, run.end()))

        def likeliness(end: int) -> float:
            of_part, rest = odds(self.text[start:end]), self.text[end : run.end()]
            if not rest:
                return of_part - (0.0 if end in word_ends else _SAYS_ON)
            says_on = _GLUED if self._word_at(end) in _ends() else _GLUED_TO_ANY
            if says_on == _GLUED_TO_ANY and end - start < _SHORTEST_ALONE:
                return -NEVER  # "ยกเลิก" begins like a name, and so does "กรอก"
            return of_part - says_on - max(odds(rest), 0.0) - (0.0 if end in word_ends else _CUT)

        possible = word_ends | {run.end()} | ({known} if known else set())
        return max(
            (e for e in possible if start + 1 < e <= start + _LONGEST_PART), key=likeliness, default=None
        )

    def _word_at(self, place: int) -> str:
        at = bisect_left(self.bounds, place)
        return self.words[at].text if at < len(self.bounds) and self.bounds[at] == place else ""

    def _word_ends(self, after: int, run_end: int) -> Iterator[int]:
        """Yield the word ends in a run, up to the first word that cannot belong to a name."""
        for word in self.words[bisect_left(self.bounds, after) :]:
            if word.start >= run_end:
                break
            yield word.start
            if word.text in _ends():
                return
        yield run_end


def _is_no_family(text: str, start: int, end: int) -> bool:
    """Tell whether what stands behind a given name is a hall, a road or an abbreviation: "สภ.เมือง"."""
    return holds_hall(text[start:end]) or _ABBREVIATED.match(text, start) is not None


def _calls(word: str, *, is_last: bool) -> bool:
    """Tell whether an everyday word behind one of kin calls somebody: "ป้าหมู", "ลุงเจริญ 081..."."""
    is_given = len(word) >= _SHORTEST_ALONE and word in thai_given_names().listed
    return is_last and is_given and word not in _stopwords()


@cache
def _called_behind_kin() -> frozenset[str]:
    return words("nicknames_thai") | words("names_behind_kin")


@cache
def _ends() -> frozenset[str]:
    names = thai_given_names().listed | thai_family_names().listed
    return _ENDS | frozenset(word for word in _stopwords() if len(word) > 2 and word not in names)


@cache
def _stopwords() -> frozenset[str]:
    from pythainlp.corpus import thai_stopwords

    return frozenset(thai_stopwords())
