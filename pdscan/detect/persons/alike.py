r"""Thai names at the beginning of lines that are alike: most are known as names, so the others are some as well.

"ไกร ยอดเพชร 6581480330\nพะเลอโพ ดอยคีรี 6525231070", "สมร ใจดี / เกิด 5 มิ.ย. 2496 / ...".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pdscan.detect.persons.reading import Reading
from pdscan.detect.persons.written import is_written_name
from pdscan.recognizer import Span

_LINE = re.compile(
    r"^[ \t]*(?:[0-9]{1,3}[.)]?[ \t]{1,4}|[-•*–] ?)?"
    r"(?P<name>[ก-ฮเ-ไ][ก-๎]{1,23}(?: {1,2}(?:ณ )?[ก-ฮเ-ไ][ก-๎]{1,23}){1,2})"
    r"(?:[ \t]{0,8}(?P<sign>[/|,(–])| (?P<number>[0-9](?:[ -]?[0-9]){4})|(?P<gap>[ \t]{2,})(?=\S))",
    re.MULTILINE,
)
_FEWEST, _FEWEST_NUMBERED = 3, 2
"""So many lines make a list; fewer do where a number of five digits and more stands behind the name."""


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
