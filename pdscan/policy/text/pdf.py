"""The text of a PDF with its paragraphs: a wide gap, or letters of another size, stands for a blank line.

Extraction gives lines only; without the gaps a heading runs on from the paragraph above it. A line that
reaches the edge of the page goes on in the next one: Thai has no other sign that a page broke a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from ctypes import c_double
from dataclasses import dataclass
from itertools import accumulate, pairwise
from pathlib import Path
from statistics import median
from typing import Any

from pdscan.policy.text.lines import glued, read_lines

WIDE = 1.35
"""How much more than the usual pitch of a page parts two paragraphs."""
LARGER = 1.1
"""How much larger letters are than those of the next line, where one of the two is a heading."""
_EDGE = 0.88
"""Share of the width of the text from which on a line reaches its edge."""
_COLUMNS = 2.0
"""Heights of a letter that no blank between words is wide; wider ones part the cells of a table."""
_BLANK = re.compile(r"(?<=\S)\s(?=\S)")
_BEHIND_SARA_AM = re.compile("(?<=ำ) (?=[ก-๎])")
_HYPHEN = re.compile("[\ufffe\x02]")


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    baseline: float
    size: float
    left: float
    right: float
    is_row: bool


def text(path: Path) -> str:
    """Return the text of a PDF document, pages one below the other."""
    import pypdfium2

    document = pypdfium2.PdfDocument(path)
    try:
        pages = [list(_lines(page.get_textpage())) for page in document]
    finally:
        document.close()
    edges = [max(line.right for line in lines) for lines in pages if lines]
    edge = median(edges) if edges else 0.0
    return _HYPHEN.sub("-", "\n".join(_page(lines, edge) for lines in pages))


def _page(lines: list[_Line], edge: float) -> str:
    pitches = sorted(
        above.baseline - below.baseline for above, below in pairwise(lines) if above.baseline > below.baseline
    )
    # That of the lines of paragraphs, not between them.
    usual = pitches[len(pitches) // 4] if pitches else 0.0
    written = lines[0].text if lines else ""
    for above, below in pairwise(lines):
        if _parted(above, below, usual):
            written += f"\n\n{below.text}"
        elif _goes_on(above, below, edge):
            written = glued(written, below.text)
        else:
            written += f"\n{below.text}"
    return written


def _parted(above: _Line, below: _Line, usual: float) -> bool:
    """Say whether two lines are no lines of one paragraph."""
    sizes = sorted((above.size, below.size))
    return above.baseline - below.baseline > WIDE * usual or sizes[1] > LARGER * sizes[0]


def _goes_on(above: _Line, below: _Line, edge: float) -> bool:
    """Say whether the edge of the page has broken a line, and the next one is its rest."""
    reaches = above.right - above.left >= _EDGE * (edge - above.left) and above.right <= 1.02 * edge
    marked = any(line.marker or line.number for line in read_lines(below.text))
    return reaches and not (above.is_row or below.is_row or marked)


def _lines(page: Any) -> Iterator[_Line]:
    """Yield the lines of a page with the place and the size of their letters."""
    from pypdfium2.raw import FPDFText_GetFontSize

    start = 0
    for raw in page.get_text_range().split("\n"):
        line = raw.rstrip()
        letter = start + len(line) - len(line.lstrip())
        if line:
            left, bottom, _, top = page.get_charbox(letter, loose=True)
            right = page.get_charbox(start + len(line) - 1, loose=True)[2]
            is_row = _has_columns(page, line, start, _COLUMNS * (top - bottom))
            size = FPDFText_GetFontSize(page, letter)
            yield _Line(_as_typed(page, line, start), _baseline(page, letter), size, left, right, is_row)
        start += len(raw) + 1


def _as_typed(page: Any, line: str, start: int) -> str:
    """Return a line without the blanks that extraction puts behind a sara am, where nothing was typed."""
    blanks = (blank.start() for blank in _BEHIND_SARA_AM.finditer(line))
    unseen = {at for at in blanks if _width(page, start + at) == 0}
    return "".join(letter for at, letter in enumerate(line) if at not in unseen)


def _width(page: Any, at: int) -> float:
    left, _, right, _ = page.get_charbox(at)
    return float(right - left)


def _baseline(page: Any, letter: int) -> float:
    """Return the height that a letter stands on, which is one for all fonts of a line."""
    from pypdfium2.raw import FPDFText_GetCharOrigin

    x, y = c_double(), c_double()
    FPDFText_GetCharOrigin(page, letter, x, y)
    return y.value


def _has_columns(page: Any, line: str, start: int, wide: float) -> bool:
    """Say whether a line has a gap so wide that it parts two cells of a table."""
    blanks = [start + blank.start() for blank in _BLANK.finditer(line)]
    if not any(page.get_charbox(at + 1)[0] - page.get_charbox(at - 1)[2] > wide for at in blanks):
        return False
    boxes = sorted(page.get_charbox(at) for at in range(start, start + len(line)))  # marks may be displaced
    reached = accumulate((right for _, _, right, _ in boxes), max)
    return any(box[0] - right > wide for right, box in zip(reached, boxes[1:], strict=False))
