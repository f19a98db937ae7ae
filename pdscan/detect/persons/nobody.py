"""Names that are nobody's: figures and brands, dishes and drinks on a menu, animals."""

from __future__ import annotations

import re

from pdscan.recognizer import Span
from pdscan.vocabulary.naming import phrases

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


def is_nobody(text: str, name: Span) -> bool:
    """Tell whether a name is that of goods, of a figure in stories, of a dish on a menu or of an animal.

    >>> is_nobody("our cat Mr. Whiskers", Span(12, 20)), is_nobody("our boss Mr. Whitmore", Span(13, 21))
    (True, False)
    """
    animal = _ANIMAL.search(text, max(0, name.start - _LONGEST_ANIMAL), name.start)
    return animal is not None or is_figure(text, name) or is_on_menu(text, name)


def is_figure(text: str, name: Span) -> bool:
    """Tell whether a name, with its title or without, is that of goods, of a figure in stories, of nobody.

    >>> is_figure("Louis Vuitton", Span(0, 13)), is_figure("Dr. Martens", Span(4, 11))
    (True, True)
    >>> is_figure("Louise Vuillard", Span(0, 15)), is_figure("Dr. Moe", Span(4, 7))
    (False, False)
    """
    called = text[name.start : name.end].lower().removeprefix("the ")
    title = _WORD_BEFORE.search(text, max(0, name.start - _LONGEST_TITLE), name.start)
    titled = f"{title[1].lower()} {called}" if title else called
    return not phrases("called_after", "figures").isdisjoint((called, titled))


def is_on_menu(text: str, name: Span) -> bool:
    r"""Tell whether a name is that of a dish or a drink: on a menu, in a line that ends with its price.

    >>> text = "Drinks\n  Suzie Quorn    95\nCashier: Suzie Quorn"
    >>> is_on_menu(text, Span(9, 20)), is_on_menu(text, Span(36, 47))
    (True, False)
    """
    is_priced = _PRICED.match(text, name.end) is not None
    return is_priced and _MENU.search(text, max(0, name.start - _LONGEST_MENU), name.start) is not None
