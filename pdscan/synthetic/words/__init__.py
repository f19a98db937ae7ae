"""The words that synthetic data is made of: names, parts of surnames, places and closed lists."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from types import MappingProxyType


@cache
def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """Return the lines of a table of words, cut at their tabs."""
    lines = files(__package__).joinpath(f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    return tuple(tuple(line.split("\t")) for line in lines if line and not line.startswith("#"))


@cache
def lists() -> MappingProxyType[str, list[str] | list[list[str]]]:
    """Return the closed lists by name; words in several forms are lists themselves, Thai first."""
    return MappingProxyType(
        tomllib.loads(files(__package__).joinpath("lists.toml").read_text(encoding="utf-8"))
    )


@cache
def headers(section: str) -> MappingProxyType[str, tuple[str, ...]]:
    """Return the headers of "personal", "look_alike" or "running_text" columns by the name of their kind."""
    written = tomllib.loads(files(__package__).joinpath("headers.toml").read_text(encoding="utf-8"))[section]
    return MappingProxyType({name: tuple(listed) for name, listed in written.items()})


def forms(name: str) -> list[list[str]]:
    """Return a closed list of words in several forms.

    >>> forms("relations")[0]
    ['บิดา', 'father']
    """
    return [list(item) for item in lists()[name]]


def plain(name: str) -> list[str]:
    """Return a closed list of words in one form."""
    return [str(item) for item in lists()[name]]
