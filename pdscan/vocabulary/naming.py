"""Words beside persons' names (`naming.toml`): who somebody is, and what is called after persons."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from itertools import groupby
from operator import itemgetter


@cache
def _sections() -> dict[str, dict[str, str]]:
    return tomllib.loads(files(__package__).joinpath("naming.toml").read_text(encoding="utf-8"))


@cache
def said(section: str, key: str) -> frozenset[str]:
    """Return the words of a list that are parted by blanks.

    >>> "ป้า" in said("kin", "thai")
    True
    """
    return frozenset(_sections()[section][key].split())


@cache
def phrases(section: str, key: str) -> frozenset[str]:
    """Return the phrases of a list that are parted by commas.

    >>> "loss adjuster" in phrases("roles", "latin")
    True
    """
    return frozenset(" ".join(phrase.split()) for phrase in _sections()[section][key].split(","))


def any_of(words: Iterable[str]) -> str:
    """Return a pattern of any of the words, the longest first; a first letter is looked at once.

    >>> any_of({"พ่อ", "โยมพ่อ", "โยม"})
    'พ่อ|โ(?:ยมพ่อ|ยม)'
    """
    ordered = sorted(words, key=lambda word: (word[:1], -len(word), word))
    return "|".join(_beginning_with(first, list(some)) for first, some in groupby(ordered, itemgetter(0)))


def _beginning_with(first: str, words: list[str]) -> str:
    rest = "|".join(re.escape(word[1:]) for word in words)
    return re.escape(first) + (rest if len(words) == 1 else f"(?:{rest})")
