"""Words beside persons' names (`naming.toml`): who somebody is, and what is called after persons."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from functools import cache
from importlib.resources import files


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
    """Return a pattern of any of the words, the longest first.

    >>> any_of({"พ่อ", "โยมพ่อ"})
    'โยมพ่อ|พ่อ'
    """
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))
