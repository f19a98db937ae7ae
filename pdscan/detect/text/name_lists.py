"""Codes in lists of persons' names: what is said above the list, or in the text, tells what they are.

"Students who were awarded a grant:" stands above lines of a number and a name, "passport details, please
check:" above names and codes. One such line is a coincidence, so a list has two of them at least.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cache
from importlib.resources import files

from pdscan.recognizer import Span

_BEFORE, _ABOVE = 40, 240
_FEWEST, _MOST_YEARS, _LONGEST_COUNT = 2, 8, 3
_OF_A_STUDENT = re.compile("[4-7][0-9]{7,10}(?:-[0-9])?")
"""The Buddhist year of entry, in its last two digits, and a number within it."""
_CODE = r"(?P<code>[A-Z]{1,3}-?[0-9]{4,11}[A-Z]?|[0-9]{5,11}[A-Z]?)"
_IN_FRONT = re.compile(rf"(?<![^\n])[ \t]*(?:[0-9]{{1,3}}[.)]?[ \t]{{1,3}})?{_CODE}[ \t|,:–-]{{1,4}}$")
_BEHIND = re.compile(
    rf"(?:[ \t]?[–|,:-][ \t]?|[ \t]{{1,4}}|[ \t]?\([ \t]?){_CODE}"
    r"(?![0-9A-Za-z]|[.,/-][0-9]| ?(?:บาท|baht|THB))"
)
_PASSPORT = re.compile("[A-Z]{1,2}[0-9]{6,7}[A-Z]?|[1-9][0-9]{8}")
_NUMBER = re.compile("[A-Z]{0,3}[1-9][0-9]{6,10}|[A-Z]{1,3}-?[0-9]{4,6}")
"""Behind a name, where a short number is an amount and one with a zero in front a telephone."""
_SHORT = re.compile("[1-9][0-9]{4,5}")
_FEWEST_SHORT = 3


def codes_in_lists(text: str, names: Iterable[Span]) -> Iterator[tuple[str, Span]]:
    r"""Yield the codes beside names in lists, with the heading that they are read as.

    >>> text = "Students with a grant:\n64100234 Mali Jaidee\n64100518 Suda Dee"
    >>> names = [Span(32, 43), Span(53, 61)]
    >>> [(kind, text[span.start : span.end]) for kind, span in codes_in_lists(text, names)]
    [('student id', '64100234'), ('student id', '64100518')]
    """
    told = sorted(names, key=lambda name: name.start)
    behind = _codes(_BEHIND.match(text, name.end) for name in told)
    passports = _written_as(_PASSPORT, text, behind)
    if len(passports) >= _FEWEST and _is_said("journey", text):
        yield from (("passport", code) for code in passports)
        return
    in_front = _codes(_IN_FRONT.search(text, max(0, name.start - _BEFORE), name.start) for name in told)
    told_behind = {*_written_as(_NUMBER, text, behind), *_short_numbers(text, behind)}
    numbers = sorted({*in_front, *told_behind}, key=lambda number: number.start)
    if len(numbers) >= _FEWEST:
        above = text[max(0, numbers[0].start - _ABOVE) : numbers[0].start]
        yield from ((kind, number) for kind in kinds_said(above) for number in numbers)


def kinds_said(above: str) -> list[str]:
    """Return whose numbers a list has by what stands above it: one kind, or none that is known."""
    if _is_said("applying", above):
        return []
    return [kind for kind in ("student id", "employee id") if _is_said(kind, above)][:1]


def is_of_applicants(name: str, above: str) -> bool:
    """Tell whether a heading numbers those who sit an examination, who are nobody's students yet."""
    return "สอบ" in name and _is_said("applying", above)


def only_count(numbers: Collection[str]) -> bool:
    """Tell whether numbers count the rows of a table, and are nobody's.

    >>> only_count(["1", "2.", "3"]), only_count(["10442", "10517"])
    (True, False)
    """
    bare = [number.rstrip(".)") for number in numbers]
    return all(number.isdigit() and len(number) <= _LONGEST_COUNT for number in bare)


def begin_with_years(numbers: Collection[str]) -> bool:
    """Tell whether numbers begin with the years in which students entered, as those of universities do.

    >>> begin_with_years(["6610210387", "6510210412"]), begin_with_years(["6610210387", "2410210412"])
    (True, False)
    """
    years = [int(number[:2]) for number in numbers if _OF_A_STUDENT.fullmatch(number)]
    return _FEWEST <= len(years) == len(numbers) and max(years) - min(years) <= _MOST_YEARS


def _codes(rows: Iterable[re.Match[str] | None]) -> list[Span]:
    return [Span(*row.span("code")) for row in rows if row is not None]


def _written_as(form: re.Pattern[str], text: str, codes: list[Span]) -> list[Span]:
    return [code for code in codes if form.fullmatch(text, code.start, code.end)]


def _short_numbers(text: str, codes: list[Span]) -> list[Span]:
    """Return short numbers that are no amounts: as long as each other, and most of them not rounded."""
    short = _written_as(_SHORT, text, codes)
    rounded = sum(1 for code in short if text[code.end - 1] == "0")
    lengths = {code.end - code.start for code in short}
    is_numbering = len(short) >= _FEWEST_SHORT and len(lengths) == 1 and rounded * 2 < len(short)
    return short if is_numbering else []


def _is_said(kind: str, text: str) -> bool:
    return re.search(_spoken_of()[kind], text.lower()) is not None


@cache
def _spoken_of() -> Mapping[str, str]:
    """Return patterns of the words that tell what a list is about."""
    with files("pdscan.vocabulary").joinpath("rosters.toml").open("rb") as file:
        lists = tomllib.load(file)["lists"]
    return {
        kind: "|".join(rf"(?<![a-z]){word}(?![a-z])" if word.isascii() else word for word in words)
        for kind, words in lists.items()
    }
