"""Values that are a whole text: too unsure between other words and numbers, right when nothing else is there.

Thirteen digits in odd groups are a row of figures in a table and an id in a form's field; a web address
in a letter is a reference and on its own line of a log a page that somebody read.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from pdscan.recognizer import Span


def whole(pattern: str, is_real: Callable[[str], bool]) -> Callable[[str], Iterator[Span]]:
    """Return a finder of what fills a text but for blanks, fits a pattern and is real.

    >>> find = whole("[0-9 ]+", lambda value: value.endswith("7"))
    >>> [list(find(text)) for text in (" 12 37", "no. 12 37", "12 38")]
    [[Span(start=1, end=6)], [], []]
    """
    compiled = re.compile(pattern)

    def find(text: str) -> Iterator[Span]:
        value = text.strip()
        if compiled.fullmatch(value) and is_real(value):
            start = text.index(value)
            yield Span(start, start + len(value))

    return find
