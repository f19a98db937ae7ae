"""Column names of who did something with a row (`doers.toml`)."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files


@cache
def _lists() -> dict[str, list[str]]:
    return tomllib.loads(files(__package__).joinpath("doers.toml").read_text(encoding="utf-8"))


def at_work() -> tuple[str, ...]:
    """Return the names that say no more than who it was.

    >>> "cashier" in at_work()
    True
    """
    return tuple(_lists()["at_work"])


def who_did_it() -> tuple[str, ...]:
    """Return the names that say what was done.

    >>> {"checkout by", "created by"} <= set(who_did_it())
    True
    """
    return (*(f"{done} by" for done in _lists()["deeds"]), *_lists()["did_it"])
