"""Rules that rejected findings teach: in these datasets, a column of this name holds no such element. Pure.

A rule is never wider than a person made it: a glob of dataset names, the name of a column, an element. It
only takes findings out of the counts; the machine's verdict stays, and a person's own decision outweighs it.
"""

from __future__ import annotations

import fnmatch
import glob
import hashlib
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import Protocol

from pdscan.inventory.model import Review

_DIGITS = re.compile(r"[0-9]+")
_PARTS = re.compile(r"[^./_-]*[./_-]")
"""What stands in a name up to a separator, with it."""


class Located(Protocol):
    """A finding with its place, as questions to the store are answered."""

    @property
    def id(self) -> str:
        """Return the id of the finding."""

    @property
    def dataset(self) -> str:
        """Return the name of its dataset."""

    @property
    def field(self) -> str:
        """Return the name of its column."""

    @property
    def element(self) -> str:
        """Return its element."""


@dataclass(frozen=True, slots=True, order=True)
class Scope:
    """What a rule covers."""

    dataset: str
    """A glob."""
    field: str
    element: str

    @property
    def id(self) -> str:
        """Return the same id for the same scope."""
        text = "\0".join((self.dataset, self.field, self.element))
        return f"rule-{hashlib.sha256(text.encode('utf-8', 'surrogatepass')).hexdigest()[:8]}"

    def covers(self, dataset: str, field: str, element: str) -> bool:
        """Tell whether a finding is meant."""
        same = field == self.field and element == self.element
        return same and fnmatch.fnmatchcase(dataset, self.dataset)

    def __str__(self) -> str:
        return f"{self.dataset} · {self.field} · not {self.element}"


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule that is in force, and who took it on, when and why."""

    scope: Scope
    by: str
    at: str
    note: str

    @property
    def review(self) -> Review:
        """Return what it says of a finding."""
        return Review("rejected", self.by, self.at, self.note, rule=self.scope.id)


@dataclass(frozen=True, slots=True)
class Replay:
    """What a rule would change, over all findings that are stored: those that no person has rejected."""

    scope: Scope
    others: tuple[Located, ...]

    @property
    def seen(self) -> str:
        """Return the mark of just this replay: who accepts the rule has to have seen it."""
        ids = "\0".join((self.scope.id, *sorted(one.id for one in self.others)))
        return hashlib.sha256(ids.encode()).hexdigest()[:8]


def replay(scope: Scope, findings: Iterable[Located]) -> Replay:
    """Tell what a rule would change of findings that stand."""
    met = (one for one in findings if scope.covers(one.dataset, one.field, one.element))
    return Replay(scope, tuple(met))


def proposals(rejected: Iterable[Located]) -> list[Scope]:
    """Return the rules that rejected findings suggest: one for each column name and element."""
    places: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for one in rejected:
        places[one.field, one.element].add(one.dataset)
    return sorted(Scope(_glob(sorted(names)), field, element) for (field, element), names in places.items())


def _glob(names: Sequence[str]) -> str:
    """Return a glob for the names: numbers may be others, and so may what they do not have in common.

    >>> _glob(["sales.orders_2026"]), _glob(["crm.a_1", "crm.b_2"]), _glob(["a", "b"])
    ('sales.orders_*', 'crm.*', '*')
    """
    patterns = {_DIGITS.sub("*", glob.escape(name)) for name in names}
    if len(patterns) == 1:
        return patterns.pop()
    parts = zip(*(_PARTS.findall(pattern) for pattern in patterns), strict=False)
    return "".join(part[0] for part in takewhile(lambda part: len(set(part)) == 1, parts)) + "*"
