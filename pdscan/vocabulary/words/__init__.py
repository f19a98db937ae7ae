"""Closed lists of words, one file each: the values that a column of one kind holds.

A file holds one word per line, as cells reach a recognizer: NFC, lower case, single blanks. A line that
starts with `#` says where the list is from. Sources and licences are named in `NOTICE`.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def words(name: str) -> frozenset[str]:
    """Return the words of one list.

    >>> "พุทธ" in words("religions")
    True
    """
    lines = files(__package__).joinpath(f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(line for line in lines if line and not line.startswith("#"))
