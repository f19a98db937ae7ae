"""Names in Latin letters in lines that are alike, and given and family names in cells behind a title.

P07 | Kiah Nangala | b. 1968-02-14          100231,นาย,ปรินทร์,ฐิตวัฒนาสกุล,1991-04-30
P08 | Tevita Fakatava | b. 1975-09-01       (45601, 'Mr.', 'Arjun', 'Venkataraman', 90)
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pdscan.detect.persons.latin_bodies import is_of_body
from pdscan.detect.persons.latin_words import WORD, is_strange
from pdscan.detect.persons.roles import CAPITALISED, knows_name
from pdscan.recognizer import Span
from pdscan.vocabulary.persons import is_organisation, without_accents
from pdscan.vocabulary.titles import LATIN_TITLE, THAI_TITLE

_LEAD = re.compile(r"[^\na-zก-๎]{0,24}?(?=[A-Z])|(?=[a-z]{2,3} (?:[a-z]{2,3} )?[A-Z])")
_TAIL = re.compile(r" ?(?: {2}|\t|[|,;(/:–—=]|- | [A-Z]?-?[0-9]|\+[0-9]|$|\n)")
_TURNED = re.compile(rf", {WORD}(?: [A-Z]\.|\. {WORD}| {WORD}){{0,2}}\.?(?= {{2}}|\t| ?[|;(]|\n|$)")
_PERSONAL = re.compile(
    r"[^@\s]@[a-z]|\+[0-9]{2}|(?<![0-9])0[0-9][0-9 -]{7}|(?<![0-9])(?:19|20)[0-9]{2}-[01][0-9]-[0-3][0-9]"
    r"|\bDOB|\bborn|passport|\bIC\b|\bPP\b|[0-9]{13}",
    re.IGNORECASE,
)
"""What a line holds that tells of a person, beside the name."""
_FEWEST, _LEAST_SHARE = 2, 0.6
_CODE = re.compile("[A-Z]+")
_GAP = r" ?[,;|\t] ?"
_NAME_CELL = rf"(?:[ก-ฮเ-ไ][ก-๎]{{1,24}}|{WORD})"
_TITLE_CELL = re.compile(
    rf"(?:^|[,;|\t(] ?)[\"']?(?:{THAI_TITLE}|{LATIN_TITLE})[\"']?{_GAP}"
    rf"[\"']?(?P<given>{_NAME_CELL})[\"']?{_GAP}"
    rf"[\"']?(?P<family>{_NAME_CELL}(?: {_NAME_CELL})?)[\"']?(?= ?[,;|\t)\n]|$)",
    re.MULTILINE,
)


def in_rosters(text: str) -> Iterator[Span]:
    r"""Yield the names at the same place of lines that begin alike.

    >>> text = "1. Tevita Fakatava, +676 55\n2. Zbigniew Quorn, +48 555\n"
    >>> [text[span.start : span.end] for span in in_rosters(text)]
    ['Tevita Fakatava', 'Zbigniew Quorn']
    """
    text = without_accents(text)
    lines: dict[str, list[tuple[Span, str]]] = {}
    at = 0
    for line in text.splitlines(keepends=True) if "\n" in text else ():
        if found := _first_name(text, line, at):
            lead, name = found
            lines.setdefault(lead, []).append((name, text[name.end : at + len(line)]))
        at += len(line)
    for names in lines.values():
        strange = [name for name, _ in names if _may_be(text, name)]
        if len(names) >= _FEWEST and len(strange) >= _LEAST_SHARE * len(names):
            told = sum(1 for _, rest in names if _PERSONAL.search(rest))
            known = sum(1 for name in strange if knows_name(_words(text, name)))
            if (told * 2 >= len(names) and known) or known * 2 >= len(names):
                yield from strange


def in_title_cells(text: str) -> Iterator[Span]:
    """Yield the given and the family name in the cells behind that of a title.

    >>> text = "100231,นาย,ปรินทร์,ฐิตวัฒนาสกุล,1991-04-30"
    >>> [text[span.start : span.end] for span in in_title_cells(text)]
    ['ปรินทร์', 'ฐิตวัฒนาสกุล']
    """
    for match in _TITLE_CELL.finditer(without_accents(text)):
        if not is_organisation(match["given"]):
            yield Span(*match.span("given"))
            yield Span(*match.span("family"))


def _first_name(text: str, line: str, at: int) -> tuple[str, Span] | None:
    """Return what stands before the first capitalised words of a line, letters and digits alike, and them."""
    lead = _LEAD.match(line)
    name = CAPITALISED.search(text, at + lead.end(), at + len(line)) if lead else None
    while lead and name and _CODE.fullmatch(name.group()) and name.end() - name.start() <= 4:
        name = CAPITALISED.search(text, name.end(), at + len(line))
    if lead is None or name is None or re.search("[a-zก-๎]{4}", text[at : name.start()]):
        return None
    turned = _TURNED.match(text, name.end())
    end = turned.end() if turned else name.end()
    if not _TAIL.match(text, end):
        return None
    before = re.sub("[A-Z]+", "A", re.sub("[0-9]+", "9", text[at : name.start()]))
    return re.sub(r"\s+", " ", before), Span(name.start(), end)


def _words(text: str, name: Span) -> list[str]:
    return [word for word in re.split(r"[ ,]+", text[name.start : name.end]) if word[:1].isupper()]


def _may_be(text: str, name: Span) -> bool:
    words = _words(text, name)
    return len(words) > 1 and is_strange(" ".join(words)) and not is_of_body(text, name.start, name.end)
