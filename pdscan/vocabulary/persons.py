"""What is known about persons' names: titles, given and family names, and words that name something else.

Thai surnames were made to be unique, so no list holds them; but they are spelt alike, and romanised ones
begin and end alike. A word is therefore weighed: it stands in a list, or it looks as listed names do.

The Thai lists are PyThaiNLP's (CC BY-SA 4.0); they are read from its installation, never copied.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import product

from pdscan.once import made_once
from pdscan.vocabulary.places import is_place
from pdscan.vocabulary.spelling import Spelling, learnt
from pdscan.vocabulary.titles import split_title
from pdscan.vocabulary.words import words

_ORGANISATION = re.compile(
    r"^พรรค|บริษัท|บ\.|บจก|บมจ|หจก|หสม|ห้างหุ้นส่วน|จำกัด|มหาชน|ร้าน|มูลนิธิ|สมาคม|สหกรณ์|โรงเรียน|โรงพยาบาล|มหาวิทยาลัย|วิทยาลัย|ธนาคาร"
    r"|กระทรวง|กรมการ|สำนักงาน|องค์การ|เทศบาล|อบต|อบจ|ศูนย์|โรงแรม|คลินิก|ตลาด|โรงงาน|คณะ|แผนก|ฝ่าย|สาขา|กลุ่ม|ชมรม"
    r"|กสิกรไทย|ไทยพาณิชย์|กรุงไทย|ออมสิน|ทหารไทย|สรรพากร|สรรพสามิต|ศุลกากร|ที่ว่าการ|ไปรษณีย์|การไฟฟ้า|การประปา"
    r"|(?i:\b(?:co|ltd|inc|llc|corp|plc|gmbh|company|limited|partnership|public|bank|shop|store|hotel|resort|restaurant|cafe"
    r"|school|university|college|hospital|clinic|foundation|association|group|holdings?|enterprise|trading|services?"
    r"|department|ministry|office|branch|center|centre|factory|industry|industries|international|systems?|solutions?"
    r"|product|mall|plaza|market|road|street|soi|tower|building|team|support|admin"
    r"|pcl|foods|logistics|rentals?|insurance|institute|memorial|motors|pharmacy|airlines|airways|academy|museum|electronics"
    r"|engineering|consulting|properties|estate"
    r"|sarl|pty|pte|sdn|bhd|llp|srl|associates|architects|solicitors|lettings|ventures|consultants|contractors"
    r"|communications|telecom|securities|leasing|distribution|committee)\b)"
)
_THAI_WORD = re.compile(r"[ก-ฮเ-ไ][ก-๎]*")
_LATIN_WORD = re.compile(r"[A-Z](?:[a-z]+|[A-Z]+|\.)(?:['-][A-Z]?[A-Za-z]+)*|[a-z]+(?:['-][a-z]+)*|[A-Z]")
_IRISH = re.compile("O['’][A-Z][a-z]{2}|Mc[A-Z][a-z]{2}")
_CLAN = re.compile("แซ่[ก-ฮเ-ไ]")
"""Chinese and highland family names: "แซ่ตั้ง"."""
_ALIAS = re.compile(r" *[(\[\"“'][^()\[\]]{1,20}[)\]\"”']")

SURE, LISTED, HALF = 3, 2, 1
"""How far a word is a name: listed and no everyday word; listed, or much like one; a little like one."""
_MUCH, _LITTLE = 4.0, 0.0
"""Log-odds of a spelling."""
_LISTED_ODDS, _SELDOM_A_WORD_ODDS, _EVERYDAY_ODDS = 6.0, 8.0, 3.0


@dataclass(frozen=True, slots=True)
class Names:
    """Listed names of one kind, and how far another word looks like them: 0 to LISTED."""

    listed: frozenset[str]
    likeness: Callable[[str], int]
    spelling: Spelling | None = None

    def odds(self, word: str) -> float:
        """Return the log-odds that a Thai word is such a name, by list, dictionary and spelling."""
        spelt = self.spelling.of(word) if self.spelling else 0.0
        if word in self.listed and word in words("given_names_that_are_seldom_words"):
            return _SELDOM_A_WORD_ODDS
        if word in everyday_words():
            return _LISTED_ODDS / 2 if word in self.listed else spelt - _EVERYDAY_ODDS
        return max(spelt, 0.0) + _LISTED_ODDS if word in self.listed else spelt

    def weigh(self, word: str, everyday: frozenset[str]) -> int:
        """Return how far a word is such a name, 0 to SURE; an everyday word must be much like one."""
        if word in self.listed:
            return LISTED if word in everyday else SURE
        return self.likeness(word) // (2 if word in everyday else 1)


def _by_spelling(listed: Iterable[str], foreign: frozenset[str] = frozenset()) -> Names:
    """Return listed Thai names, with what their spelling says of others; foreign ones teach none."""
    listed = frozenset(listed)
    spelling = learnt(listed)

    def likeness(word: str) -> int:
        odds = spelling.of(word)
        return (odds > _LITTLE) + (odds > _MUCH)

    return Names(listed | foreign, likeness, spelling)


def _by_affixes(listed: Iterable[str]) -> Names:
    """Return listed Latin names, with what the beginnings and endings that many share say of others."""
    listed = frozenset(listed)
    beginnings = Counter(name[:size] for name in listed for size in (3, 4) if len(name) > size)
    endings = Counter(name[-size:] for name in listed for size in (3, 4) if len(name) > size)
    begin, end = (
        frozenset(affix for affix, times in found.items() if times >= (2 if len(affix) == 4 else 6))
        for found in (beginnings, endings)
    )

    def likeness(word: str) -> int:
        return (not begin.isdisjoint((word[:4], word[:3]))) + (not end.isdisjoint((word[-4:], word[-3:])))

    return Names(listed, likeness)


@made_once
def thai_given_names() -> Names:
    """Return Thai given names."""
    from pythainlp.corpus import thai_female_names, thai_male_names

    listed = thai_male_names() | thai_female_names() | words("given_names_thai")
    return _by_spelling(listed, words("given_names_foreign_in_thai") | _chinese_given_names())


def _chinese_given_names() -> frozenset[str]:
    """Return what Chinese families in Thailand call their children, of two syllables: "กิมเฮง"."""
    syllables = words("syllables_of_chinese_names_in_thai")
    return frozenset(map("".join, product(syllables, repeat=2))) - everyday_words()


@made_once
def thai_family_names() -> Names:
    """Return Thai family names; "ณ อยุธยา" and its kind are two words and known by their ณ."""
    from pythainlp.corpus import thai_family_names as listed

    return _by_spelling((name for name in listed() if " " not in name), words("family_names_highland"))


@made_once
def everyday_words() -> frozenset[str]:
    """Return everyday words, Thai and English: a listed name among them needs company."""
    from pythainlp.corpus import thai_words

    return frozenset(thai_words()) | words("names_that_are_english_words")


@made_once
def latin_given_names() -> Names:
    """Return given names in Latin letters, Thai and foreign; shapes are learnt from the Thai ones."""
    thai = _by_affixes(words("given_names_thai_romanised"))
    return Names(thai.listed | words("given_names_foreign") | words("given_names_abroad"), thai.likeness)


@made_once
def latin_family_names() -> Names:
    """Return family names in Latin letters, Thai and foreign; shapes are learnt from the Thai ones."""
    thai = _by_affixes(words("family_names_thai_romanised"))
    return Names(thai.listed | words("family_names_foreign") | words("family_names_abroad"), thai.likeness)


@cache
def _bare_letters() -> dict[int, str]:
    """Return the Latin letters with marks, each with the one that it is without."""
    marked = (*range(0xC0, 0x250), *range(0x1E00, 0x1F00))
    bare = {code: unicodedata.normalize("NFD", chr(code))[0] for code in marked}
    others = {code: letter for code, letter in bare.items() if letter.isascii()}
    return others | dict(zip(map(ord, "ØøĐđÐðŁłĦħıÞþÆæŒœß"), "OoDdDdLlHhiTtAaOos", strict=True))


def without_accents(text: str) -> str:
    """Write Latin letters without their marks, one for one, as lists of names have them.

    >>> without_accents("Sofia García, Nguyễn, Øyvind")
    'Sofia Garcia, Nguyen, Oyvind'
    """
    return text if text.isascii() else text.translate(_bare_letters())


def given_weight(word: str) -> int:
    """Return how far a word is a given name.

    >>> given_weight("สมชาย"), given_weight("Somchai"), given_weight("ขนส่ง")
    (3, 3, 0)
    """
    if _THAI_WORD.fullmatch(word):
        return thai_given_names().weigh(word, everyday_words())
    return _latin_weight(latin_given_names(), word)


def family_weight(word: str) -> int:
    """Return how far a word is a family name; "แซ่ตั้ง" and its kind tell by their first syllable."""
    if word.startswith("แซ่") or _IRISH.match(word):
        return SURE
    if _THAI_WORD.fullmatch(word):
        return thai_family_names().weigh(word, everyday_words())
    return _latin_weight(latin_family_names(), word)


def _latin_weight(names: Names, word: str) -> int:
    """Return how far a word or a part of it is a name: "Marc-André", "Okonkwo-Bates"."""
    parts = without_accents(word.lower()).split("-")
    return max(names.weigh(part, everyday_words()) for part in parts)


@lru_cache(maxsize=1 << 15)
def given_odds(word: str) -> float:
    """Return the log-odds that a Thai word is a given name.

    >>> given_odds("ณัฐปภัสร์") > given_odds("สมชาย") > 0 > given_odds("ขนส่ง")
    True
    """
    return thai_given_names().odds(word)


@lru_cache(maxsize=1 << 15)
def family_odds(word: str) -> float:
    """Return the log-odds that a Thai word is a family name.

    >>> family_odds("แซ่ตั้ง") > 0 > family_odds("จัดซื้อ")
    True
    """
    return (_LISTED_ODDS if _CLAN.match(word) else 0.0) + thai_family_names().odds(word)


def is_english(word: str) -> bool:
    """Tell whether a word in lower case is an everyday English one that is no name.

    >>> is_english("department"), is_english("somchai")
    (True, False)
    """
    return word in words("english_everyday")


def is_organisation(text: str) -> bool:
    """Tell whether a text names a company, a shop, an office or another body.

    >>> [is_organisation(text) for text in ("บริษัท สมชาย จำกัด", "Jaidee Trading Co., Ltd.", "สมชาย")]
    [True, True, False]
    """
    return _ORGANISATION.search(text) is not None


def begins_organisation(text: str) -> bool:
    """Tell whether a text begins as names of bodies do: "สาขาบางนา", and not "พรหมสาขา"."""
    return _ORGANISATION.match(text) is not None


def name_words(text: str) -> list[str]:
    """Return a name's words, without a nickname in brackets; [] when something else stands in it.

    A comma before the given name ("ใจดี, สมชาย") turns the order.
    """
    text = without_accents(_ALIAS.sub("", text).strip())
    family, comma, given = text.partition(",")
    parts = (f"{given} {family}" if comma else text).split()
    fits = all(_THAI_WORD.fullmatch(part) or _LATIN_WORD.fullmatch(part) for part in parts)
    return parts if fits else []


def is_full_name(text: str) -> bool:
    """Tell whether a whole text is a person's full name, Thai or romanised, with or without its title.

    >>> [is_full_name(text) for text in ("นายสมชาย ใจดี", "JAIDEE, SOMCHAI", "ข้าวผัด กุ้ง", "Blue Shirt")]
    [True, True, False, False]
    """
    title, rest = split_title(text)
    if is_organisation(rest):
        return False
    parts = name_words(rest)
    if title:
        return 1 <= len(parts) <= 5
    if not 2 <= len(parts) <= 5 or _is_two_places(parts):
        return False
    first, last = parts[0], parts[-1]
    if any(is_english(part.lower()) and not family_weight(part) for part in parts[1:]):
        return False
    return given_weight(first) + family_weight(last) >= SURE or _is_turned(last, first)


def _is_turned(given: str, family: str) -> bool:
    """Tell whether a name stands family name first; both parts must then say so."""
    weights = given_weight(given), family_weight(family)
    return min(weights) >= HALF and sum(weights) >= SURE


def _is_two_places(parts: list[str]) -> bool:
    """Tell whether a text is a list of places: "เชียงใหม่ สันทราย", "Nakhon Ratchasima"."""
    cuts = range(1, len(parts))
    return is_place(" ".join(parts)) or any(
        is_place(" ".join(parts[:cut])) and is_place(" ".join(parts[cut:])) for cut in cuts
    )


_CALLED = re.compile("(?:คุณ)?(?:ครู|อาจารย์|หมอ|พี่|น้อง|ป้า|ลุง|น้า|เจ๊|เฮีย|ช่าง|รปภ\\.? ?|แม่บ้าน|พยาบาล|ไรเดอร์)")
"""How somebody is called before the given name."""


def is_called_by_name(word: str) -> bool:
    """Tell whether a word is a given name behind how one is called.

    >>> is_called_by_name("ครูสมศรี"), is_called_by_name("ครูพลศึกษา")
    (True, False)
    """
    called = _CALLED.match(word)
    return called is not None and given_weight(word[called.end() :]) >= LISTED


def is_given_name(text: str) -> bool:
    """Tell whether a whole text is a given name, alone, after a title or as one is called: ครูสมศรี."""
    title, rest = split_title(text)
    parts = name_words(rest)
    if len(parts) != 1:
        return False
    return bool(title) or given_weight(parts[0]) >= LISTED or is_called_by_name(parts[0])


def is_family_name(text: str) -> bool:
    """Tell whether a whole text is a family name: one word, or "ณ" and a place."""
    if text.startswith("ณ "):
        return len(text.split()) == 2
    return len(parts := name_words(text)) == 1 and family_weight(parts[0]) >= LISTED
