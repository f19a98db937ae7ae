"""Addresses of other countries in Latin letters: read from a street or a postcode to both sides.

No gazetteer knows the world's places, so an address is a row of capitalised parts between commas or line
ends, with a street, a house or a flat in it, that ends with a postcode or a country.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from pdscan.recognizer import Span
from pdscan.vocabulary.naming import any_of
from pdscan.vocabulary.words import words

_NAME = r"[A-ZÀ-Þ](?:[a-z]{0,3}\.|[\w'’&-]*)"
_NUMBER = r"[0-9]{1,5}[A-Za-z]?(?:[-/][0-9]{1,5}[A-Za-z]?){0,2}(?![0-9])"
_PLACE = rf"{_NAME}(?:[ -](?:{_NAME}|of|on|upon|le|la|sur|am|in|de|del|under|the)){{0,5}}"
_TOWN = (
    r"(?:[A-Z]{1,2}-)?(?:[0-9]{4,7}|[0-9]{2}-[0-9]{3}|[0-9]{3} [0-9]{2}|[0-9]{4}-[0-9]{3})(?: [A-Z]{2})?"
    rf" {_NAME}(?: {_NAME}){{0,3}}"
    rf"|{_NAME}(?:[ -]{_NAME}){{0,3}} (?!(?:19|20|25)[0-9]{{2}}(?![0-9]))[0-9]{{4,7}}(?![0-9-])"
)
"""A town and its postcode, in either order; four digits may be a year."""
_SEPARATOR = re.compile(r" ?,[ \n]{0,3}| ?\n *| {1,2}(?:- )?")
_LONGEST, _LONGEST_LEFT = 220, 60


class _Bodies(NamedTuple):
    """What addresses consist of, as bodies of patterns."""

    unit: str
    street: str
    postcode: str


@cache
def _bodies() -> _Bodies:
    said = tomllib.loads(files("pdscan.vocabulary").joinpath("streets.toml").read_text(encoding="utf-8"))
    either = {key: any_of(listed.split()) for key, listed in said.items()}
    unit = (
        rf"(?:{either['units']})\.? ?#?(?:{_NUMBER}|[A-Z][0-9]{{0,4}})(?![a-z])|#[0-9]{{1,3}}-[0-9]{{1,5}}"
        r"|[0-9]{1,3}(?:st|nd|rd|th) [Ff]loor|P\.? ?O\.? ?Box [0-9]+|[0-9]{1,2}[ºª°](?: [A-Z0-9]{1,4}\b)?"
    )
    street = (
        rf"(?:{_NUMBER},? )?(?:{_NAME} ){{1,4}}(?:{either['behind']})\b\.?"
        r"(?: (?:[NSEW]{1,2}|North|South|East|West|[0-9]{1,3})\b)?"
        rf"|(?:{_NUMBER},? )?(?:{either['before']})\.? (?:(?:{either['particles']}) ){{0,2}}{_NAME}"
        rf"(?: (?:{_NAME}|{either['particles']}|[0-9]{{1,3}}(?=,)))*"
        r"(?:(?<![0-9]),? [0-9]{1,4}[A-Za-z]?(?:[/-][0-9]{1,4})?(?![0-9]))?"
        rf"|(?:[A-ZÀ-Þ][\w-]* )?[A-ZÀ-Þ][\w-]*(?:{either['glued']}) {_NUMBER}"
    )
    postcode = (
        r"(?:[A-Z]{1,2}[0-9][0-9A-Z]? [0-9][A-Z]{2}"
        rf"|(?:{either['states']}),? [0-9]{{5}}(?:-[0-9]{{4}})?|(?:{either['states']}) [0-9]{{4}}"
        r"|[A-Z][0-9][A-Z] [0-9][A-Z][0-9]|〒?[0-9]{3}-[0-9]{4})(?![0-9A-Za-z-])"
    )
    return _Bodies(unit, street, postcode)


@cache
def _start() -> re.Pattern[str]:
    unit, street, postcode = _bodies()
    return re.compile(
        rf"(?<![\w/.-])(?:(?:{unit}|{street})"
        rf"|(?:{_NUMBER} )?(?=(?:{_PLACE}, ?){{1,3}}[^,\n]{{0,30}}?{postcode}))"
    )


@cache
def _part() -> re.Pattern[str]:
    unit, street, postcode = _bodies()
    lands = any_of(land for land in words("countries") if land.isascii())
    return re.compile(
        rf"(?P<end>(?:{_PLACE},? )?{postcode}|{_TOWN}|(?i:{lands})(?![A-Za-z]))"
        rf"|(?:{unit}|{street}|{_PLACE}(?=[,\n ])|[A-Z]{{2}}(?=,))"
    )


@cache
def _left() -> re.Pattern[str]:
    """Return what a house that has a name is told by, before its street."""
    return re.compile(
        r"(?:(?<=[:\n\"] )|(?<=[:\n\"])|(?<=at )|(?<=to )|(?<=^))"
        rf"(?:{_PLACE}, ?){{1,2}}(?:(?:{_bodies().unit}),? ?)?$"
    )


def find_addresses_abroad(text: str) -> Iterator[Span]:
    """Yield the addresses in Latin letters that end with a postcode or a country.

    >>> text = "Now at Flat 7, 41 Cadogan Square, London SW1X 0HX, then in 12 rue des Lilas, 75011 Paris."
    >>> [text[span.start : span.end] for span in find_addresses_abroad(text)]
    ['Flat 7, 41 Cadogan Square, London SW1X 0HX', '12 rue des Lilas, 75011 Paris']
    """
    at = 0
    while first := _start().search(text, at):
        end = _end(text, first)
        if end is None:
            at = max(first.end(), first.start() + 1)
            continue
        left = _left().search(text, max(0, first.start() - _LONGEST_LEFT), first.start())
        yield Span(left.start() if left else first.start(), end)
        at = end


def _end(text: str, first: re.Match[str]) -> int | None:
    """Return where the last postcode or country stands of the parts that follow one another."""
    end, at = None, first.end()
    has_number = any(map(str.isdigit, first.group()))
    while at - first.start() < _LONGEST:
        gap = _SEPARATOR.match(text, at)
        part = _part().match(text, gap.end() if gap else at)
        is_parted = gap is not None or at == first.start() or text[at - 1] == " "
        if part is None or not is_parted:
            break
        if part.lastgroup == "end":
            end = part.end()
        elif end is not None:
            break
        has_number = has_number or any(map(str.isdigit, part.group()))
        at = part.end()
    return end if has_number else None
