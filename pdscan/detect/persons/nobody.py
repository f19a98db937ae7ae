"""Names that are nobody's: figures and brands, dishes, animals, numbered things, labels, interjections."""

from __future__ import annotations

import re

from pdscan.recognizer import Span
from pdscan.vocabulary.naming import phrases, said

_WORD_BEFORE, _LONGEST_TITLE = re.compile(r"([A-Za-z]+)\.? ?(?:& )?$"), 14
_PRICED = re.compile(
    r"[^\n]{0,40}?(?: {2,}|\t|\.{3,} ?| [-–|] )[0-9]{2,3}(?: ?/ ?[0-9]{2,3})?"
    r"(?:\.-|\.00| ?(?:บาท|THB|฿))? *(?:\n|$)"
)
_MENU = re.compile(
    "(?i:(?<![a-z])(?:menu|drinks|cocktails|mocktails|beverages|desserts|starters|mains|appeti[sz]ers)(?![a-z]))"
    "|เมนู|เครื่องดื่ม|ของหวาน|ค็อกเทล"
)
"""What a list is that dishes and drinks stand on, with two or three digits of a price behind each."""
_LONGEST_MENU = 1_500
_ANIMAL = re.compile(
    r"(?:(?i:(?<![a-z])(?:cat|dog|puppy|kitten|parrot|hamster|rabbit|pony|horse|tortoise|goldfish),?"
    r"(?: named| called| is)?)|(?<!คน)(?:แมว|สุนัข|หมา|กระต่าย|นกแก้ว|แฮมสเตอร์)[ก-๎]{0,10} ?ชื่อ(?:ว่า)?(?:น้อง|เจ้า)?)"
    r" ?(?:Mr\.? |Mrs\.? |Miss |[\"“'])?\Z"
)
_LONGEST_ANIMAL = 40
_NUMBER_BEHIND = re.compile(r" ?[0-9]{1,3}(?:/[0-9]{1,3})?(?![0-9:.,-])")
"""What counts things: "เตียง 4", "ประตู 2"."""
_SPOKEN = re.compile(r"[:：] ?\Z")
_SAYS_ON = re.compile(" (?!โทร|เบอร์|มือถือ)[ก-ฮเ-ไ]")
"""What is said behind an interjection; behind a name in a form stands a number or nothing."""
_WORD_BEHIND = re.compile(" ([A-Z][a-z]+)")


def is_nobody(text: str, name: Span) -> bool:
    """Tell whether a name is that of goods, of a figure in stories, of a dish on a menu or of an animal.

    >>> is_nobody("our cat Mr. Whiskers", Span(12, 20)), is_nobody("our boss Mr. Whitmore", Span(13, 21))
    (True, False)
    """
    animal = _ANIMAL.search(text, max(0, name.start - _LONGEST_ANIMAL), name.start)
    is_a_word = _is_numbered_thing(text, name) or _is_label(text, name) or _is_interjection(text, name)
    return animal is not None or is_a_word or is_figure(text, name) or is_on_menu(text, name)


def _is_numbered_thing(text: str, name: Span) -> bool:
    is_thing = text[name.start : name.end] in said("called_after", "numbered")
    return is_thing and _NUMBER_BEHIND.match(text, name.end) is not None


def _is_label(text: str, name: Span) -> bool:
    """Tell whether a word is the rest of a label: "ชื่อตัวและชื่อ" + "สกุล"."""
    return text.endswith("ชื่อ", 0, name.start) and text[name.start : name.end] in {"สกุล", "ตัว", "จริง", "เล่น"}


def _is_interjection(text: str, name: Span) -> bool:
    """Tell whether somebody begins to speak with a word: "แม่: อ้อ แล้วเขาว่าไง"."""
    is_one = text[name.start : name.end] in said("sentences", "interjections")
    return is_one and bool(_SPOKEN.search(text, 0, name.start) and _SAYS_ON.match(text, name.end))


def is_figure(text: str, name: Span) -> bool:
    """Tell whether a name, with its title or the word behind it, is that of goods or of a figure in stories.

    >>> is_figure("Louis Vuitton", Span(0, 13)), is_figure("Dr. Martens", Span(4, 11))
    (True, True)
    >>> is_figure("Louise Vuillard", Span(0, 15)), is_figure("Dr. Moe", Span(4, 7))
    (False, False)
    """
    called = text[name.start : name.end].lower().removeprefix("the ")
    behind = _WORD_BEHIND.match(text, name.end)
    going_on = f"{called} {behind[1].lower()}" if behind else called
    title = _WORD_BEFORE.search(text, max(0, name.start - _LONGEST_TITLE), name.start)
    titled = f"{title[1].lower()} {called}" if title else called
    return not phrases("called_after", "figures").isdisjoint((called, titled, going_on))


def is_on_menu(text: str, name: Span) -> bool:
    r"""Tell whether a name is that of a dish or a drink: on a menu, in a line that ends with its price.

    >>> text = "Drinks\n  Suzie Quorn    95\nCashier: Suzie Quorn"
    >>> is_on_menu(text, Span(9, 20)), is_on_menu(text, Span(36, 47))
    (True, False)
    """
    is_priced = _PRICED.match(text, name.end) is not None
    return is_priced and _MENU.search(text, max(0, name.start - _LONGEST_MENU), name.start) is not None
