"""What a kind of personal data looks like in tables: how columns of it are headed and how its values are written."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from random import Random

from pdscan.synthetic.people import Person
from pdscan.synthetic.words import forms

Make = Callable[[Random, Person], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One element as tables hold it."""

    element: str
    headers: tuple[str, ...]
    """Thai, English, transliterated and abbreviated."""
    forms: Mapping[str, Make]
    alone: frozenset[str] = frozenset()
    """Forms whose values tell by themselves, so that a header may say nothing."""
    keeps: tuple[str, ...] = ()
    """Ways of protecting that are in use for it besides plain."""
    allowed: frozenset[str] = field(default_factory=frozenset)
    """Elements that may be said as well without being wrong."""


def kind(
    element: str,
    headers: str,
    forms: Mapping[str, Make],
    alone: str = "",
    keeps: str = "",
    allowed: str = "",
) -> Kind:
    """Make a kind of short lists: headers are separated by bars, the others by blanks or bars."""
    return Kind(
        element=element,
        headers=tuple(header.strip() for header in headers.split("|")),
        forms=forms,
        alone=frozenset(name.strip() for name in alone.split("|") if name),
        keeps=tuple(keeps.split()),
        allowed=frozenset(allowed.split()),
    )


def who(write: Callable[[Person], object]) -> Make:
    """Make a value of the row's person."""
    return lambda _, person: write(person)


def drawn(make: Callable[[Random], object]) -> Make:
    """Make a value that depends on no person."""
    return lambda chance, _: make(chance)


def one_of(values: Sequence[object]) -> Make:
    """Choose a value."""
    return lambda chance, _: chance.choice(values)


def listed(name: str, place: int) -> Make:
    """Choose a word of a closed list, in one of its forms."""
    return one_of([item[place] for item in forms(name)])
