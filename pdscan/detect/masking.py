"""The one door out for anything that was seen: a value's shape, never the value.

Digits become 9, Latin letters x, Thai letters ก, Thai marks vanish with their letter; punctuation
stays, because it is what makes a shape readable: `9-9999-99999-99-9`.
"""

from __future__ import annotations

import unicodedata

LONGEST = 40
PARTIAL_FROM = 8
"""A partial example is only made of values this long, and shows two characters at each end."""


def shape(value: str) -> str:
    """Return the shape of a value, cut to 40 characters.

    >>> shape("081-234-5678"), shape("นาย สมชาย"), shape("Ab@x.io")
    ('999-999-9999', 'กกก กกกกก', 'xx@x.xx')
    """
    masked = "".join(filter(None, map(_mask, value[: 4 * LONGEST])))
    return masked if len(masked) <= LONGEST else masked[: LONGEST - 1] + "…"


def partial(value: str) -> str:
    """Return the shape with the first and last two characters shown, for values of eight and more.

    >>> partial("0812345678"), partial("1234")
    ('0899999978', '9999')
    """
    if len(value) < PARTIAL_FROM or len(value) > LONGEST or not value.isascii():
        return shape(value)
    return value[:2] + shape(value[2:-2]) + value[-2:]


def example(value: str, evidence: str) -> tuple[str, ...]:
    """Return what may be kept of a value under `--evidence none|shape|partial`."""
    return {"none": (), "shape": (shape(value),), "partial": (partial(value),)}[evidence]


def _mask(char: str) -> str:
    category = unicodedata.category(char)
    if category.startswith("N"):
        return "9"
    if category.startswith("L"):
        return "ก" if "\u0e00" <= char <= "\u0e7f" else "x"
    return char if category[0] in "PS" or category == "Zs" else ""
