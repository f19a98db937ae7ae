"""Where names are expected by their place: under a table's heading, in a list's lines, and said before.

A list of members needs no title before each: when one line holds a name after "1. ", the others most
likely do. A full name that was found once is the same person wherever it stands again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pdscan.detect.persons.extent import NEVER, RUN, Reading, Start
from pdscan.recognizer import Span

_CELL = re.compile(r"(?: {2,}|\t|[|,;]|^)[ \"]*(?P<cell>[^|,;\t\"]*?)(?=\"? *(?: {2,}|\t|[|,;]|$))")
_FULL = re.compile(r"(?:ราย)?ชื่อ ?(?:[-–/]|และ)? ?(?:นาม)?สกุล|(?:ราย)?ชื่อ(?:ผู้|พนักงาน|ลูกค้า|สมาชิก|นักเรียน)[ก-๎]*")
_GIVEN = re.compile("ชื่อ(?:จริง|ตัว)?")
_FAMILY = re.compile("(?:นาม)?สกุล")
_LONGEST_LEAD = 30


def in_tables(reading: Reading) -> Iterator[Start | Span]:
    """Yield where names begin in the rows under a heading, and family names in cells of their own."""
    heading: list[str] = []
    at = 0
    for line in reading.text.splitlines(keepends=True):
        cells = list(_CELL.finditer(line.rstrip("\r\n")))
        names = [cell["cell"].strip() for cell in cells]
        if len(cells) > 1 and any(_FULL.fullmatch(name) or _GIVEN.fullmatch(name) for name in names):
            heading = names
        elif len(cells) == len(heading) and heading:
            for name, cell in zip(heading, cells, strict=True):
                yield from _expected(reading, name, at + cell.start("cell"))
        elif line.strip():
            heading = []
        at += len(line)


def _expected(reading: Reading, heading: str, start: int) -> Iterator[Start | Span]:
    if _FULL.fullmatch(heading):
        yield Start(start, start, alone=4.0, together=-4.0, family=-6.0)
    elif _GIVEN.fullmatch(heading):
        yield Start(start, start, alone=-3.0, together=-4.0, family=-6.0)
    elif _FAMILY.fullmatch(heading) and (end := reading.family_alone(start)) is not None:
        yield Span(start, end)


def in_lists(reading: Reading, found: list[Span]) -> Iterator[Start]:
    """Yield where lines begin as those do in which a name was found."""
    known = {lead for span in found if (lead := _lead(reading.text, span.start))}
    at = 0
    for line in reading.text.splitlines(keepends=True) if known else ():
        name = RUN.search(line)
        if name and _lead(reading.text, at + name.start()) in known:
            yield Start(at + name.start(), at + name.start(), alone=NEVER, together=-1.0)
        at += len(line)


def _lead(text: str, start: int) -> str:
    """Return what stands before a place in its line, digits alike: "9. "; "" when that says nothing."""
    before = text[text.rfind("\n", 0, start) + 1 : start]
    if len(before) > _LONGEST_LEAD or RUN.search(before):
        return ""
    return re.sub("[0-9]+", "9", before)


def said_again(text: str, found: list[Span]) -> Iterator[Span]:
    """Yield where full names that were found stand again."""
    for name in {text[span.start : span.end] for span in found}:
        if RUN.match(name) and " " in name:
            yield from (Span(*match.span()) for match in re.finditer(re.escape(name), text))
