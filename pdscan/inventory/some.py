"""Some findings of a dataset, read out of its lines without a look into the others.

Of hundreds of thousands of findings a list for people shows the gravest. Each finding has a line of its own
(see `lines`), so the others are passed over in the time that it takes to look for the end of a line.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from typing import NamedTuple

from pdscan.errors import UsageError
from pdscan.inventory.model import Dataset, Finding
from pdscan.inventory.records import read_words

# No text looks like these: its line ends and quotes are escaped.
_FINDING, _FIELD, _AFTER_FINDINGS = b"\n    ", b"\n   ", b'], "rejected": '
_REASON = re.compile(rb'"because": (.*?), "protection": {')
NOT_WHOLE = "the inventory is not whole; see: pdscan inventory verify"


@dataclass(frozen=True, slots=True)
class Some:
    """A dataset with some of its findings."""

    dataset: Dataset
    """Its columns; only `findings` tells what stands in them."""
    holding: frozenset[int]
    """Places of the columns in which anything was found."""
    findings: tuple[tuple[int, Finding], ...]
    """Those that were asked for, each with the place of its column, in their order."""


def some_of(dataset: Dataset, wanted: Collection[int]) -> Some:
    """Return a dataset with the findings at these places, counted over all of its columns."""
    found = [(place, one) for place, column in enumerate(dataset.fields) for one in column.findings]
    return Some(dataset, frozenset(place for place, _ in found), tuple(found[at] for at in sorted(wanted)))


def read_some(lines: bytes, wanted: Collection[int]) -> Some:
    """Read a dataset, and of its findings those at these places."""
    first, found = _split(lines)
    dataset = read_words(Dataset, b"".join((first, *(one.after for one in found))))
    try:
        lined = [found[at] for at in sorted(wanted)]
    except IndexError:
        raise UsageError(NOT_WHOLE) from None
    chosen = tuple((one.column, read_words(Finding, one.words)) for one in lined)
    return Some(dataset, frozenset(one.column for one in found), chosen)


def reasons(lines: bytes, findings: int) -> list[str]:
    """Return why each of so many findings is one, as JSON text; raises UsageError where some are missing."""
    found = [_REASON.search(one) for one in lines.split(_FINDING)[1:]]
    told = [one[1].decode() for one in found if one]
    if len(told) != findings:
        raise UsageError(NOT_WHOLE)
    return told


class _Line(NamedTuple):
    """A finding in words, the place of its column, and what stands between it and the next."""

    column: int
    words: bytes
    after: bytes


def _split(lines: bytes) -> tuple[bytes, list[_Line]]:
    first, *others = lines.split(_FINDING)
    column, found = first.count(_FIELD) - 1, []
    for one in others:
        end = one.find(_AFTER_FINDINGS)
        # Another one of the same column follows after a comma.
        words, after = (one[:-1], b"") if end < 0 else (one[:end], one[end:])
        found.append(_Line(column, words, after))
        column += after.count(_FIELD)
    return first, found
