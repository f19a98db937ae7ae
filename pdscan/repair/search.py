"""The dictionary-guided search: the cheapest reading of a run of Thai letters as words.

A shortest path over (position, held characters): a step emits the next character, or takes a base with
the marks that follow it and emits a mark before the base (displacement), or a vowel before a tone
(order). Order and displacement must be judged together: reordering alone turns ไดร้ับ into ไดรั้บ, from
where the tone has two steps to go home.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from pdscan.repair.dictionary import Branch, load
from pdscan.repair.trace import Trace

DISPLACED = 0.8
SWAPPED = 0.05
JOINED = 12.0
UNKNOWN = 14.0

_LETTERS = "ก-ฮะ-ฺเ-๎"
_RUN = re.compile(f"[{_LETTERS}]+(?:[ \u00a0]?\n{{0,2}}[ \u00a0]?[{_LETTERS}]+)*")
_TONES, _VOWELS, _MARKS = frozenset("่้๊๋"), frozenset("ัิีึืุู็"), frozenset("ัิีึืฺุู็่้๊๋์ํ๎")
_GAPS = frozenset(" \u00a0\n")

Held = tuple[int, ...]
Node = tuple[int, Held]
"""The next position to read, and offsets already read but not yet emitted."""
Step = tuple[Node, int, float]
"""The node after a character is emitted, its offset, and what that costs."""
Arrival = tuple[float, Node, tuple[int, ...]]
"""What the way to a node costs, the node before it, and the offsets emitted in between."""


def straighten(trace: Trace) -> Trace:
    """Put the marks of every run of Thai letters back where dictionary words need them."""
    text: list[str] = []
    origins: list[int] = []
    done = 0
    for match in _RUN.finditer(trace.text):
        start = match.start()
        order = [*range(done, start), *(start + offset for offset in best_order(match[0]))]
        text.extend(trace.text[offset] for offset in order)
        origins.extend(trace.origins[offset] for offset in order)
        done = match.end()
    text.append(trace.text[done:])
    origins.extend(trace.origins[done:])
    return Trace("".join(text), origins)


@lru_cache(maxsize=4096)
def best_order(run: str) -> tuple[int, ...]:
    """Return the offsets of the run in the order in which they make the cheapest words."""
    words = load()
    best: dict[Node, Arrival] = {(0, ()): (0.0, (0, ()), ())}
    waiting: list[set[Held]] = [set() for _ in range(len(run) + 1)]
    waiting[0].add(())
    steps = _Steps(run)
    for position, holding in enumerate(waiting):
        for held in sorted(holding, key=len, reverse=True):
            node = position, held
            so_far = best[node][0]
            for target, cost, emitted in _words_from(run, node, words, steps):
                total = so_far + cost
                known = best.get(target)
                if known is None or total < known[0]:
                    best[target] = total, node, emitted
                    waiting[target[0]].add(target[1])
    return _walk_back(best, (len(run), ()))


def _walk_back(best: dict[Node, Arrival], node: Node) -> tuple[int, ...]:
    pieces: list[tuple[int, ...]] = []
    while node != (0, ()):
        _, node, emitted = best[node]
        pieces.append(emitted)
    return tuple(offset for piece in reversed(pieces) for offset in piece)


class _Steps(dict[Node, tuple[Step, ...]]):
    """The ways on from each node of a run; many words are read through the same node."""

    def __init__(self, run: str) -> None:
        self._run = run

    def __missing__(self, node: Node) -> tuple[Step, ...]:
        self[node] = found = _steps(self._run, node)
        return found


def _words_from(
    run: str, node: Node, words: Branch, steps: _Steps
) -> Iterator[tuple[Node, float, tuple[int, ...]]]:
    """Yield every dictionary word that can be read from here, and one character of an unknown word."""
    position, held = node
    if held:
        yield (position, held[1:]), UNKNOWN, held[:1]
    elif position < len(run):
        yield (position + 1, ()), 0.0 if run[position] in _GAPS else UNKNOWN, (position,)
    stack: list[tuple[Node, Branch, float, tuple[int, ...]]] = [(node, words, 0.0, ())]
    while stack:
        here, branch, cost, emitted = stack.pop()
        for target, offset, extra in steps[here]:
            longer = branch[run[offset]]
            if longer is not None:
                read = (*emitted, offset)
                stack.append((target, longer, cost + extra, read))
                if longer.cost is not None:
                    yield target, cost + extra + longer.cost, read


def _steps(run: str, node: Node) -> tuple[Step, ...]:
    """Return each way to emit one more character."""
    position, held = node
    if held:
        return (((position, held[1:]), held[0], 0.0),)
    joined = 0.0
    while position < len(run) and run[position] in _GAPS:
        position, joined = position + 1, JOINED
    if position == len(run):
        return ()
    straight = (position + 1, ()), position, joined
    if run[position] not in _TONES and run[position + 1 : position + 2] not in _MARKS:
        return (straight,)
    return straight, *((target, offset, joined + cost) for target, offset, cost in _moves(run, position))


def _moves(run: str, position: int) -> Iterator[Step]:
    """Yield the ways in which a mark further on belongs here."""
    letter, following = run[position], run[position + 1 : position + 4]
    if letter in _TONES and len(following) > 1 and following[0] not in _MARKS and following[1] in _VOWELS:
        yield (position + 3, (position, position + 1)), position + 2, DISPLACED + SWAPPED
    if not following or following[0] not in _MARKS:
        return
    if letter not in _MARKS:
        yield (position + 2, (position,)), position + 1, DISPLACED
        if following[1:2] in _MARKS:
            yield (position + 3, (position, position + 1)), position + 2, DISPLACED
            yield (position + 3, (position + 2, position)), position + 1, 2 * DISPLACED
        if following[1:2] in _MARKS and following[2:] in _MARKS:
            yield (position + 4, (position, position + 2, position + 1)), position + 3, DISPLACED + SWAPPED
    elif letter in _TONES and following[0] not in _TONES:
        yield (position + 2, (position,)), position + 1, SWAPPED
