"""Digits between dots that belong to a longer number: the identifier of an object."""

from __future__ import annotations

import re

from pdscan.recognizer import Span

_BEFORE, _AFTER = re.compile(r"[0-9]\.$"), re.compile(r"\.[0-9]+\.[0-9]")
"""One part too many may as well be the end of a sentence, or a slip of who typed an address."""


def is_of_a_longer_number(text: str, value: Span) -> bool:
    """Tell whether dots and digits go on at either side of a value.

    >>> is_of_a_longer_number("1.2.840.113619.2908.7280.6073.7112", Span(15, 29))
    True
    >>> is_of_a_longer_number("192.0.2.1.1", Span(0, 9))
    False
    >>> is_of_a_longer_number("MAC 2908.7280.6073. 2 ports", Span(4, 18))
    False
    """
    before = text[max(0, value.start - 2) : value.start]
    return bool(_BEFORE.search(before) or _AFTER.match(text, value.end))
