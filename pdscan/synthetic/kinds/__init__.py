"""Kinds of personal data in tables: how their columns are headed, how their values are written."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import TypeVar

from pdscan.synthetic.people import Person
from pdscan.synthetic.words import forms as words_of
from pdscan.synthetic.words import headers

Make = Callable[[Random, Person], object]
T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One element as tables hold it."""

    name: str
    element: str
    headers: tuple[str, ...]
    """Thai, English, transliterated and abbreviated."""
    forms: Mapping[str, Make]
    alone: frozenset[str]
    """Forms whose values tell by themselves, so that a header may say nothing."""
    keeps: tuple[str, ...]
    """Ways of protecting that are in use for it besides plain."""
    allowed: frozenset[str]
    """Elements that may be said as well without being wrong."""
    encoded: frozenset[str]
    """Forms that are bytes written in letters."""


def kind(
    name: str,
    *,
    forms: Mapping[str, Make],
    element: str = "",
    alone: str = "",
    keeps: str = "",
    allowed: str = "",
    encoded: str = "",
) -> Kind:
    """Make a kind of short lists; forms are separated by bars, the other words by blanks."""
    return Kind(
        name=name,
        element=element or name,
        headers=headers("personal")[name],
        forms=forms,
        alone=frozenset(form for form in alone.split("|") if form),
        keeps=tuple(keeps.split()),
        allowed=frozenset(allowed.split()),
        encoded=frozenset(encoded.split()),
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
    return one_of([item[place] for item in words_of(name)])


def written(
    ways: Mapping[str, Callable[[T], object]], part: Callable[[Person], T], names: str = ""
) -> dict[str, Make]:
    """Write a part of the row's person in each of some ways; in all, where none is named."""
    return {name: _written(ways[name], part) for name in (names.split("|") if names else ways)}


def _written(way: Callable[[T], object], part: Callable[[Person], T]) -> Make:
    return lambda _, person: way(part(person))
