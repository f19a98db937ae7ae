"""Thai column names in Latin letters: `prawat_kan_sue` is "ประวัติการซื้อ".

Few write Thai in Latin letters as the Royal Institute does, so a phrase becomes the spellings that each of
its letters has (`ngoen`, `ngern`), and a name is read when it is one phrase from end to end.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cached_property

FEWEST_LETTERS, FEWEST_SOUNDS = 6, 3
"""Letters of a name, and consonants of a phrase, that cannot be anything else by chance."""

Spellings = tuple[tuple[str, ...], ...]
"""The ways to write each sound of a phrase, one sound after the other; "" where it may be left out."""

_CONSONANTS = {
    "k g kk": "ก", "k kh kkh c": "ขคฆ", "ng g": "ง", "j ch tch c t": "จ", "ch tch c t": "ฉชฌ", "s z t": "ซ",
    "y n": "ญ", "d t dt": "ดฎ", "t dt d": "ตฏ", "th t tth d": "ถทธฐฑฒ", "n": "นณ", "b p": "บ", "p b bp": "ป",
    "ph p pph": "ผพภ", "f": "ฝฟ", "m mm": "ม", "y i": "ย", "r l n": "ร", "l nl r n": "ลฬ", "w v u ua o": "ว",
    "s ts t d": "ศษส", "h": "หฮ", "ru ri rue": "ฤ",
}  # fmt: skip
_OF = {letter: tuple(forms.split()) for forms, letters in _CONSONANTS.items() for letter in letters}
_OF["อ"] = ("",)
_ANY = "[ก-ฮฤ]"
_ONSET = f"(?:ห[งญนมยรลว]|[กขคตปผพ][รลว]|{_ANY})"
_IMPLIED = ("", "a", "o", "ar", "or")
_VOWELS = (
    # What stands before and behind a consonant, and how the vowel is spelt; the first that fits is taken.
    ("เ", "ียะ?", "ia ea ie i"),
    ("เ", "ือะ?", "uea ue eua ua ea uue ueea"),
    ("เ", "าะ", "o oh aw or a"),
    ("เ", "า", "ao au aw o"),
    ("เ", "[ิอ]|(?=ย)", "oe er eo eu oer u o e"),
    ("เ", "", "e ee ay"),
    ("แ", "", "ae a e ea aae"),
    ("โ", "", "o oo oh oa"),
    ("[ใไ]", "ย?", "ai ay ei i y"),
    ("", "ัวะ?", "ua uaa oa ow u"),
    ("", "ัย", "ai ay ei"),
    ("", "าย", "ai ay aai aay y"),
    ("", "[ะัา]", "a aa ah u"),
    ("", "ฺ", " i ee"),
    ("", "รร", "a an un u"),
    ("", "ำ", "am um aam"),
    ("", "[ิี]", "i ii ee e y ie ei"),
    ("", "ือ", "ue eu u uue"),
    ("", "[ึื]", "ue eu u uue e"),
    ("", "[ุู]", "u uu oo o"),
    ("", f"อ(?!{_ANY}?[ะาำิีึืุู])", "o or oo aw oh"),
)
_SYLLABLES = [
    *(
        (re.compile(f"{before}(?P<onset>{_ONSET})(?:{behind})"), tuple(forms.split(" ")))
        for before, behind, forms in _VOWELS
    ),
    (re.compile(f"(?P<onset>{_ANY})"), _IMPLIED),
]
_SILENT, _TONES = re.compile(f"{_ANY}[ิุ]?์"), re.compile("[็-๋ๆ]")
_UNSPOKEN = re.compile("(?<=[ตธ])ิ")
"""What is written at the end of "ประวัติ" and "สิทธิ", and not always spoken."""


def spellings(phrase: str) -> Spellings:
    """Return the ways to write a Thai phrase in Latin letters; none where it is too short or not of letters.

    >>> [is_spelt(name, spellings("ศาสนา")) for name in ("satsana", "sasana", "sathana")]
    [True, True, False]
    """
    text = _UNSPOKEN.sub("ฺ", _TONES.sub("", _SILENT.sub("", phrase)))
    found: list[tuple[str, ...]] = []
    at = sounds = 0
    while at < len(text):
        match, vowel = next(_fitting(text, at), (None, ()))
        if match is None:
            return ()
        found += [*_consonants(match["onset"]), vowel]
        sounds += len(match["onset"].replace("อ", ""))
        at = match.end()
    return tuple(found) if sounds >= FEWEST_SOUNDS else ()


def is_spelt(name: str, ways: Spellings) -> bool:
    """Tell whether a name is one of the spellings, from end to end."""
    ends = {0}
    for sound in ways:
        ends = {end + len(form) for end in ends for form in sound if name.startswith(form, end)}
        if not ends:
            return False
    return len(name) in ends


def _fitting(text: str, at: int) -> Iterator[tuple[re.Match[str], tuple[str, ...]]]:
    for syllable, vowel in _SYLLABLES:
        match = syllable.match(text, at)
        if match:
            yield match, vowel


def _consonants(onset: str) -> list[tuple[str, ...]]:
    first, second = onset[0], onset[1:]
    if not second:
        return [_OF[first]]
    if first == "ห":
        return [("", "h"), _OF[second]]
    return [_OF[first], _IMPLIED, ("r", "l", "") if second in "รล" else _OF[second]]


class Romanised:
    """Thai phrases, ready to be found from names in Latin letters."""

    def __init__(self, phrases: Collection[str], neutral: Collection[str]) -> None:
        self._phrases = phrases
        self._neutral = neutral

    @cached_property
    def _by_letter(self) -> Mapping[str, list[tuple[str, Spellings]]]:
        """The phrases by the letters that their spellings begin with, the longest first."""
        found: dict[str, list[tuple[str, Spellings]]] = {}
        for phrase in sorted(self._phrases, key=lambda phrase: (-len(phrase), phrase)):
            ways = spellings(phrase)
            for letter in _first_letters(ways):
                found.setdefault(letter, []).append((phrase, ways))
        return found

    @cached_property
    def _beside(self) -> list[Spellings]:
        return [ways for ways in map(spellings, self._neutral) if ways]

    def thai(self, words: Sequence[str]) -> str | None:
        """Return the longest phrase that the words of a name are, neutral ones behind it apart."""
        for end in range(len(words), 0, -1):
            rest = "".join(words[end:])
            if rest and not any(is_spelt(rest, ways) for ways in self._beside):
                continue
            phrase = self._phrase("".join(words[:end]))
            if phrase:
                return phrase
        return None

    def _phrase(self, name: str) -> str | None:
        if len(name) < FEWEST_LETTERS:
            return None
        known = self._by_letter.get(name[0], ())
        return next((phrase for phrase, ways in known if is_spelt(name, ways)), None)


def _first_letters(ways: Spellings) -> set[str]:
    letters: set[str] = set()
    for sound in ways:
        letters |= {form[0] for form in sound if form}
        if "" not in sound:
            break
    return letters
