"""Numbers that an organisation gives to its people, where nothing but persons' names says so.

A list has a column "ID" or "รหัส" beside the names, a note a code behind one: "Somchai Jaidee (F2-0814)",
"นายสมชาย ใจดี รหัส SW-4471". Whether they are staff, students or patients is said by the other columns or by
the text (`vocabulary/rosters.toml`). And one number that is told speaks for the others written like it.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from pdscan.recognizer import Span

STAFF = "employee id"
_CODE = r"[A-Z]{1,4}[0-9]?-[0-9]{3,8}|[A-Z]{2,4}[0-9]{3,6}|[A-Z][0-9]{4,5}"
_BEHIND_NAME = re.compile(
    rf" ?[(\[](?:(?:รหัส|ID|No\.?|#)[ :]{{0,2}})?(?P<code>{_CODE})[)\]]"
    r"| ?[(\[](?:รหัส|ID|เลขประจำตัว)[ :.]{1,2}(?P<numbered>[0-9]{4,12})[),;\]]"
    r"|,? {1,2}(?:รหัส(?:ประจำตัว)?|เลขประจำตัว|ID)[ :]{1,2}"
    rf"(?P<told>{_CODE}|[0-9]{{4,12}})(?![0-9A-Za-z/-])"
    r"| ?[(\[](?P<bare>[0-9]{4,8})[)\]],? ?(?=ฝ่าย|แผนก|ตำแหน่ง|สังกัด|หน่วยงาน|(?i:dep(?:artmen)?t)[ .])"
)
_OF_THINGS = re.compile(
    r"(?:ISO|PO|PR|SO|INV|REF|RM|IV|DO|CR|IEC|TIS|CVE|JIRA|TICKET|RFC|FY|BMW|GPT)[- ]?[0-9]"
)
_CUSTOMERS = re.compile(r"(?i:customer|member|subscriber)|ลูกค้า|สมาชิก")
_LEAST_DIGITS, _LONG, _LONGEST = 3, 6, 20


@cache
def _words() -> Mapping[str, Any]:
    with files("pdscan.vocabulary").joinpath("rosters.toml").open("rb") as file:
        return tomllib.load(file)


def read_as(name: str, beside: Collection[str]) -> str:
    """Return what a vague heading is read as beside the others of its table: itself, or what they say.

    >>> read_as("รหัส", ("ชื่อ สกุล", "แผนก")), read_as("id", ("name", "class")), read_as("id", ("price",))
    ('employee id', 'student id', 'id')
    """
    if at_the_door := _read_beside_visitors(name, beside):
        return at_the_door
    if not is_vague(name, beside) or set(beside).intersection(_words()["things"]):
        return name
    return next((kind for kind, said in _words()["read_as"].items() if set(beside).intersection(said)), name)


def _read_beside_visitors(name: str, beside: Collection[str]) -> str | None:
    """Return what a heading is read as beside that of visitors: "host", "badge", "id shown"."""
    visitors = _words()["visitors"]
    if set(beside).isdisjoint(visitors["columns"]):
        return None
    return next((kind for kind, names in visitors["read_as"].items() if name in names), None)


def names_persons(name: str) -> bool:
    """Tell whether a heading is that of a column of persons' names."""
    return name in _words()["persons"]


def is_vague(name: str, beside: Collection[str]) -> bool:
    """Tell whether a heading beside persons' names says only that they are numbered."""
    return name in _words()["vague"] and not set(beside).isdisjoint(_words()["persons"])


def codes_behind_names(text: str, names: Iterable[Span]) -> Iterator[tuple[str, Span]]:
    """Yield the codes in brackets right behind persons' names, with the heading that they are read as.

    >>> text = "พยาน: วิเชียร ทับทิมทอง (F2-0814)"
    >>> [(kind, text[span.start : span.end]) for kind, span in codes_behind_names(text, [Span(6, 23)])]
    [('employee id', 'F2-0814')]
    """
    behind = filter(None, (_BEHIND_NAME.match(text, name.end) for name in names))
    places = [Span(*match.span(match.lastgroup or 0)) for match in behind]
    codes = [code for code in places if not _OF_THINGS.match(text, code.start)]
    if codes and not _CUSTOMERS.search(text):
        kind = _kind_of(text)  # of the whole text, so it is asked for once
        yield from ((kind, code) for code in codes)


def _kind_of(text: str) -> str:
    lowered = text.lower()
    vague = _words()["only_headings"]
    kinds = (
        (kind, set(said).difference(vague)) for kind, said in _words()["read_as"].items() if kind != STAFF
    )
    return next((str(kind) for kind, said in kinds if _is_said(lowered, said)), STAFF)


def _is_said(lowered: str, words: Iterable[str]) -> bool:
    return any(re.search(rf"(?<![a-z]){re.escape(word)}(?![a-z])", lowered) for word in words)


def numbering(number: str) -> str | None:
    """Return a pattern of what is written like a number that is told: the same letters, other digits.

    A long number may have other letters too: of two passports one begins with AA and one with AB. None for
    what has too few digits, no letters or other signs.

    >>> re.findall(numbering("E-10543"), "staff E-10543; Joost (E-09932) left")
    ['E-10543', 'E-09932']
    """
    digits = sum(map(str.isdigit, number))
    is_numbered = digits >= _LEAST_DIGITS and len(number) <= _LONGEST and re.search("[A-Z]", number)
    if not is_numbered or not re.fullmatch("[0-9A-Z./-]+", number):
        return None
    letter = "[A-Z]" if digits >= _LONG and number.isalnum() else ""
    signs = ("[0-9]" if sign.isdigit() else (sign.isalpha() and letter) or re.escape(sign) for sign in number)
    return rf"(?<![0-9A-Za-z./-]){''.join(signs)}(?![0-9A-Za-z/-])"
