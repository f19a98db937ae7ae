"""Values that a phrase tells: "the door code is 4711", "for root from", "postgres://name:word@host".

What a label of a form says is read by `labelled`; here a recognizer gives the whole phrase, and the
value is a group of it. Phrases are tried on texts only that the sieve has seen one in.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from pdscan.recognizer import Recognizer, Span

VALUE = "value"
_END = "(?! [0-9]{4} [0-9]{4}(?![0-9]))(?:(?![0-9A-Za-zะ-ฺ็-๎])|(?<=[^0-9A-Za-z]))"
"""No further group of a long number, no letter or mark behind the value;
a phrase that ends in a sign may be followed by anything."""


def find_said(text: str, said: Iterable[tuple[Recognizer, str]]) -> Iterator[tuple[Recognizer, Span]]:
    """Yield the values that phrases of recognizers tell, and that their recognizers take for real.

    >>> door = Recognizer(entity_type="PIN", element="pin", said=("(?i:door code) (?P<value>[0-9]{4})",))
    >>> [span for _, span in find_said("Door code 47110, door code 4711", [(door, door.said[0])])]
    [Span(start=27, end=31)]
    """
    for recognizer, phrase in said:
        for match in _ready(phrase).finditer(text):
            if recognizer.validate is None or recognizer.validate(match[VALUE]):
                yield recognizer, Span(*match.span(VALUE))


@lru_cache(maxsize=512)
def _ready(phrase: str) -> re.Pattern[str]:
    return re.compile(f"(?<![0-9A-Za-z])(?:{phrase}){_END}", re.MULTILINE)
