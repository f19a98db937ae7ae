"""Words of a column's name that are glued to one: `custtelno` is cut into `cust tel no`."""

from __future__ import annotations

from functools import cache

SHORTEST_GLUED = 3
_SHORT_GLUED = frozenset({"no", "id", "th", "en", "nm", "dt", "cd", "fl"})
"""Words of two letters that are glued to others; "st" and "pt" would cut `stamp` and `option`."""
_IN_FRONT = frozenset({"pt"})
"""Whose a thing is, in front of what it is: `ptemail`."""
_LONGEST_GLUED = 24


@cache
def segment(word: str, words: frozenset[str]) -> tuple[str, ...]:
    """Cut a glued word into known words, the fewest that cover it, or return nothing."""
    if not SHORTEST_GLUED < len(word) <= _LONGEST_GLUED:
        return ()
    best: list[tuple[str, ...] | None] = [()] + [None] * len(word)
    for end in range(1, len(word) + 1):
        for start in range(max(0, end - 14), end):
            head, part = best[start], word[start:end]
            is_glued = len(part) >= SHORTEST_GLUED or part in (
                _SHORT_GLUED if start else _IN_FRONT | _SHORT_GLUED
            )
            if head is None or part not in words or not is_glued:
                continue
            current = best[end]
            if current is None or len(head) + 1 < len(current):
                best[end] = (*head, part)
    return best[-1] or ()
