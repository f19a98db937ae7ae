"""The text of a PDF with its paragraphs: a wide gap, or letters of another size, stands for a blank line.

Extraction gives lines only; without the gaps a heading runs on from the paragraph above it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from statistics import median
from typing import Any

WIDE = 1.35
"""How much more than the usual pitch of a page parts two paragraphs."""
LARGER = 1.1
"""How much larger letters are than those of the next line, where one of the two is a heading."""
_HYPHEN = re.compile("[\ufffe\x02]")


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    bottom: float
    size: float


def text(path: Path) -> str:
    """Return the text of a PDF document, pages one below the other."""
    import pypdfium2

    document = pypdfium2.PdfDocument(path)
    try:
        return "\n".join(_page(page.get_textpage()) for page in document)
    finally:
        document.close()


def _page(page: Any) -> str:
    lines = list(_lines(page))
    pitches = [above.bottom - below.bottom for above, below in pairwise(lines) if above.bottom > below.bottom]
    usual = median(pitches) if pitches else 0.0
    parts = ["\n" * _parted(above, below, usual) + below.text for above, below in pairwise(lines)]
    return _HYPHEN.sub("-", "\n".join([*(line.text for line in lines[:1]), *parts]))


def _parted(above: _Line, below: _Line, usual: float) -> bool:
    """Say whether two lines are no lines of one paragraph."""
    sizes = sorted((above.size, below.size))
    return above.bottom - below.bottom > WIDE * usual or sizes[1] > LARGER * sizes[0]


def _lines(page: Any) -> Iterator[_Line]:
    """Yield the lines of a page with the place and the size of their first letters."""
    from pypdfium2.raw import FPDFText_GetFontSize

    start = 0
    for line in page.get_text_range().split("\n"):
        letter = start + len(line) - len(line.lstrip())
        if line.strip():
            _, bottom, _, _ = page.get_charbox(letter, loose=True)
            yield _Line(line.rstrip("\r"), bottom, FPDFText_GetFontSize(page, letter))
        start += len(line) + 1
