"""Many patterns tried on a text in one look, however many they are.

RE2 makes one automaton of them and fills it in as it meets texts: the first thousand cost ten microseconds
each, all later ones one. Where it has to forget again what it has filled in, each costs thirty, so what it
may keep is plenty; a bounded repetition in a pattern needs a state for each repeat and is better loosened.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate, chain
from typing import Any

import numpy as np
import numpy.typing as npt

from pdscan.detect.values import matching

MEMORY = 32 << 20
"""Bytes that one automaton may fill in; a scan of a thousand tables fills in twenty million."""

TOGETHER = 54
"""Patterns of whole cells that one automaton follows: all in one, first cells cost three times as much."""

LONGEST_EXACT = 16
LONGEST_RANGE = 8
_REPEATED = re.compile(r"\{([0-9]+)(,?)([0-9]*)\}")

Hits = npt.NDArray[np.bool_]
"""A row for each pattern, a column for each text."""


class Sieve:
    """Patterns looked for in texts, all at once."""

    anchor = "SearchSet"

    def __init__(self, patterns: Sequence[str]) -> None:
        self._size = len(patterns)
        self._sets = tuple(self._made_ready(patterns, 0)) if patterns else ()

    def hit(self, text: bytes) -> list[int]:
        """Return the places of the patterns that hit a text."""
        found = ((first, ready.Match(text) or ()) for first, ready in self._sets)
        return sorted(first + at for first, places in found for at in places)

    def hits(self, texts: Sequence[bytes]) -> Hits:
        """Tell which patterns hit which texts."""
        hits = np.zeros((self._size, len(texts)), dtype=np.bool_)
        for first, ready in self._sets:
            found = [ready.Match(text) or () for text in texts]
            counts = np.fromiter(map(len, found), dtype=np.intp, count=len(found))
            rows = np.fromiter(chain.from_iterable(found), dtype=np.intp, count=counts.sum())
            hits[first + rows, np.repeat(np.arange(len(texts)), counts)] = True
        return hits

    def _made_ready(self, patterns: Sequence[str], first: int) -> Iterator[tuple[int, Any]]:
        """Put the patterns into one automaton, or into several where they are too much for one."""
        import re2

        options = re2.Options()
        options.max_mem = MEMORY
        options.log_errors = False
        ready = getattr(re2.Set, self.anchor)(options)
        for pattern in patterns:
            ready.Add(pattern)
        try:
            ready.Compile()
        except re2.error:
            if len(patterns) == 1:
                raise
            half = len(patterns) // 2
            yield from self._made_ready(patterns[:half], first)
            yield from self._made_ready(patterns[half:], first + half)
        else:
            yield first, ready


class Sieves:
    """Groups of patterns, each with an automaton of its own, counted through as if they were one.

    States of patterns that leave much open multiply where one automaton has to follow them all: a text that
    costs a millisecond with all phrases in one costs thirty microseconds with five in each.
    """

    def __init__(self, groups: Sequence[Sequence[str]], kind: type[Sieve] = Sieve) -> None:
        self._sieves = [kind(group) for group in groups]
        sizes = [len(group) for group in groups]
        self._firsts = list(accumulate(sizes, initial=0))[:-1]

    def hit(self, text: bytes) -> list[int]:
        """Return the places of the patterns that hit a text."""
        of_each = zip(self._firsts, self._sieves, strict=True)
        return [first + at for first, sieve in of_each for at in sieve.hit(text)]

    def hits(self, texts: Sequence[bytes]) -> Hits:
        """Tell which patterns hit which texts."""
        none: Hits = np.zeros((0, len(texts)), dtype=np.bool_)
        return np.concatenate([none, *(sieve.hits(texts) for sieve in self._sieves)])


class Confirming:
    """Patterns looked for by something coarser that stands wherever they hit, and only then by themselves.

    Each is made ready when it is first tried, and most never are: what long patterns begin with takes a
    fourth of their time to be made ready.
    """

    def __init__(self, coarse: Sieve | Sieves, pattern_of: Callable[[int], str]) -> None:
        self._coarse = coarse
        self._pattern_of = pattern_of
        self._search: dict[int, Callable[[bytes], object]] = {}

    def hit(self, text: bytes) -> list[int]:
        """Return the places of the patterns that hit a text."""
        return [at for at in self._coarse.hit(text) if self._is_hit(at, text)]

    def hits(self, texts: Sequence[bytes]) -> Hits:
        """Tell which patterns hit which texts."""
        hits = self._coarse.hits(texts)
        for at, place in np.argwhere(hits).tolist():
            hits[at, place] = self._is_hit(at, texts[place])
        return hits

    def _is_hit(self, at: int, text: bytes) -> bool:
        if at not in self._search:
            self._search[at] = matching.ready(self._pattern_of(at)).search
        return self._search[at](text) is not None


class _Anchored(Sieve):
    anchor = "FullMatchSet"


class WholeSieve:
    """Patterns that texts fit from edge to edge: tried at once and loosened; what hits is confirmed."""

    def __init__(self, patterns: Sequence[str]) -> None:
        loose = [loosened(pattern) for pattern in patterns]
        self._loosely = Sieves(in_groups(loose, TOGETHER), _Anchored)
        self._loosened = [(at, one) for at, one in enumerate(patterns) if loosened(one) != one]

    def hits(self, texts: Sequence[bytes]) -> Hits:
        """Tell which patterns which texts fit."""
        hits = self._loosely.hits(texts)
        for row, pattern in self._loosened:
            fits = matching.ready(rf"\A(?:{pattern})\z").search
            for place in np.flatnonzero(hits[row]).tolist():
                hits[row, place] = fits(texts[place]) is not None
        return hits


def in_groups(patterns: Sequence[str], most: int) -> list[Sequence[str]]:
    """Part patterns into groups of so many.

    >>> in_groups(["a", "b", "c"], 2)
    [['a', 'b'], ['c']]
    """
    return [patterns[at : at + most] for at in range(0, len(patterns), most)]


def loosened(pattern: str) -> str:
    """Return a pattern that matches all that this one does and more, in far fewer states.

    A bounded repetition costs RE2 a state for each repeat; a trigger needs only what must be there.

    >>> loosened("[a-z]{1,64}@[0-9]{13}"), loosened("gh[ps]_[0-9A-Za-z]{36}")
    ('[a-z]{1,}@[0-9]{13}', 'gh[ps]_[0-9A-Za-z]{8,}')
    """
    return _REPEATED.sub(_loosen, pattern)


def _loosen(match: re.Match[str]) -> str:
    least, comma, most = int(match.group(1)), match.group(2), match.group(3)
    if (not comma and least <= LONGEST_EXACT) or (most and int(most) <= LONGEST_RANGE):
        return match.group(0)
    return f"{{{min(least, LONGEST_RANGE)},}}"
