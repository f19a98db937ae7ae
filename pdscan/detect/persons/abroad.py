"""Foreign names in Thai letters, part by part: "ขิ่น ซานดา อู", "เหงียน ถิ ฮว่าย".

They are not spelt as Thai names are, and their parts are few; two of them side by side name somebody.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from pdscan.detect.persons.reading import RUN, Reading
from pdscan.recognizer import Span
from pdscan.vocabulary.persons import everyday_words
from pdscan.vocabulary.words import words

_SURE = 3
"""Parts that make a name though each is an everyday word, or though a sentence is glued before them."""


def names_from_abroad(reading: Reading) -> Iterator[Span]:
    """Yield where two parts of foreign names or more stand side by side.

    >>> text = "แรงงานชื่อ ขิ่น ซานดา อู (พม่า)"
    >>> [text[span.start : span.end] for span in names_from_abroad(Reading.of(text))]
    ['ขิ่น ซานดา อู']
    """
    for match in _parts().finditer(reading.text):
        parts = match.group().split(" ")
        is_glued = RUN.match(reading.text, match.start() - 1) is not None if match.start() else False
        is_unusual = not is_glued and any(part not in everyday_words() for part in parts)
        if reading.begins_word(match.start()) and (len(parts) >= _SURE or is_unusual):
            yield Span(*match.span())


@cache
def _parts() -> re.Pattern[str]:
    part = "|".join(sorted(words("names_foreign_in_thai"), key=lambda word: (-len(word), word)))
    return re.compile(f"(?:{part})(?: (?:{part})){{1,3}}(?![ก-๎])")
