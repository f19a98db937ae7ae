r"""Thai names at the beginning of lines that are alike, and between commas: if most are known, all are names.

"ไกร ยอดเพชร 6581480330\nพะเลอโพ ดอยคีรี 6525231070", "สมร ใจดี / เกิด 2496 / ...",
"กะเสาร์นี้: คำปัน โตมร, มะเมี๊ยะ".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pdscan.detect.persons.reading import Reading
from pdscan.detect.persons.sentences import goes_on
from pdscan.detect.persons.written import is_written_name
from pdscan.recognizer import Span
from pdscan.vocabulary.persons import LISTED, SURE, everyday_words, given_weight, is_organisation
from pdscan.vocabulary.places import is_place
from pdscan.vocabulary.words import words

_LINE = re.compile(
    r"^[ \t]*(?:[0-9]{1,3}[.)]?[ \t]{1,4}|[-•*–] ?)?"
    r"(?P<name>[ก-ฮเ-ไ][ก-๎]{1,23}(?: {1,2}(?:ณ )?[ก-ฮเ-ไ][ก-๎]{1,23}){1,2})"
    r"(?:[ \t]{0,8}(?P<sign>[/|,(–])| (?P<number>[0-9](?:[ -]?[0-9]){4})|(?P<gap>[ \t]{2,})(?=\S))",
    re.MULTILINE,
)
_FEWEST, _FEWEST_NUMBERED = 3, 2
"""So many lines make a list; fewer do where a number of five digits and more stands behind the name."""


_ITEMS = re.compile(r"(?:(?<=[:：])|^)[^\n:：|]+,[^\n:：|]+", re.MULTILINE)
_ITEM = re.compile(
    r"(?:^|,)[ \t]*(?:(?:และ|ได้แก่|ประกอบด้วย|คือ|มี) ?)?(?P<name>[ก-ฮเ-ไ][ก-๎]{1,23}(?: [ก-ฮเ-ไ][ก-๎]{1,23}){0,3})"
    r" ?(?:\([^()\n,]{1,40}\) ?)?(?=,|[ \t]*$)"
)
_FEWEST_ITEMS = 2


def in_lines_alike(reading: Reading, found: list[Span]) -> Iterator[Span]:
    """Yield the names of lines with the same sign behind them, half of which are known to begin with one."""
    lines: dict[str, list[Span]] = {}
    for match in _LINE.finditer(reading.text) if "\n" in reading.text else ():
        behind = match["sign"] or match.lastgroup or ""
        lines.setdefault(behind, []).append(Span(*match.span("name")))
    begun = {span.start for span in found}
    for behind, names in lines.items():
        known = sum(1 for name in names if name.start in begun)
        fewest = _FEWEST_NUMBERED if behind == "number" else _FEWEST
        if len(names) >= fewest and known * 2 >= len(names):
            yield from (name for name in names if name.start not in begun and is_written_name(reading, name))


def between_commas(reading: Reading, found: list[Span]) -> Iterator[Span]:
    """Yield the names between commas, where half of two items or more are known as names."""
    begun = {span.start: span.end for span in found}
    for line in _ITEMS.finditer(reading.text) if "," in reading.text else ():
        at = line.start()
        items = [
            Span(at + item.start("name"), at + item.end("name")) for item in _ITEM.finditer(line.group())
        ]
        known = sum(
            1
            for item in items
            if begun.get(item.start) == item.end or given_weight(reading.text[item.start : item.end]) == SURE
        )
        if len(items) >= _FEWEST_ITEMS and known * 2 >= len(items):
            yield from (
                item for item in items if begun.get(item.start) != item.end and _may_be(reading, item)
            )


def _may_be(reading: Reading, item: Span) -> bool:
    """Tell whether an item beside names is one: two words of any spelling, or one in no dictionary."""
    name = reading.text[item.start : item.end]
    if " " in name:
        return is_written_name(reading, item)
    is_known = given_weight(name) >= LISTED or name in words("nicknames_thai")
    is_strange = name not in everyday_words() and not reading.is_of_everyday_words(item.start, item.end)
    return (is_known or is_strange) and not (is_place(name) or is_organisation(name) or goes_on(name))
